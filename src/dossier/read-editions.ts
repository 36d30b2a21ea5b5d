/** The records of published editions. */
import { type EditionRecord, EDITIONS, editionRecordSchema } from '../model/edition-record.ts';
import type { Problem } from '../model/problem.ts';
import { type Content, type ContentFile, shownPath } from './read-dossier-files.ts';

function readRecord({ text }: ContentFile): EditionRecord | string {
  try {
    const { data, error } = editionRecordSchema.safeParse(JSON.parse(text));
    const [issue] = error?.issues ?? [];
    return data ?? `${issue?.path.join('.')}: ${issue?.message}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** By number. A record that can't be read is told, and the others stand. */
export function readEditions(content: Content): {
  editions: EditionRecord[];
  problems: Problem[];
} {
  const [editions, problems] = [[] as EditionRecord[], [] as Problem[]];
  for (const file of content.files.filter(({ path }) => path.startsWith(`${EDITIONS}/`))) {
    const record = readRecord(file);
    const isNamed = typeof record !== 'string' && file.path === `${EDITIONS}/${record.number}.json`;
    if (isNamed) editions.push(record);
    else
      problems.push({
        rule: 'edition-is-readable',
        file: shownPath(content, file.path),
        severity: 'error',
        message: `is no record of an edition (${typeof record === 'string' ? record : `it is of edition ${record.number}`}); put back what dossier edition wrote, or delete it`,
      });
  }
  return { editions: editions.sort((a, b) => a.number - b.number), problems };
}
