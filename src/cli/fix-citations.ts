/** `check --fix`: the citations it is sure of are written, and everything else is listed with what it may rest on. */
import { join } from 'node:path';
import { createCheckContext } from '../check/check-context.ts';
import {
  type CitationForm,
  citeDraftText,
  citeSectionText,
  type WrittenCitations,
} from '../check/cite/write-citations.ts';
import { draftSources } from '../check/draft/check-draft.ts';
import { sentencesOf } from '../check/draft/sources.ts';
import { readDossier } from '../dossier/assemble-dossier.ts';
import { type Content, shownPath } from '../dossier/read-dossier-files.ts';
import type { ReadSources } from './read-sources.ts';
import { writeCompared } from './write-compared.ts';

const summary = (file: string, { written, open }: WrittenCitations): string[] => [
  ...open.map(
    ({ line, column, text, candidates }) =>
      `${file}:${line}:${column} left open: "${text}"${candidates.length ? ` may rest on ${candidates.join(' or ')}` : ' rests on nothing that is sure'}`,
  ),
  `${file}: ${written} ${written === 1 ? 'citation' : 'citations'} written, ${open.length} left open`,
];

/** Lines to print. Throws ProblemError where the draft can't be written. */
export async function fixDraft(
  file: string,
  text: string,
  form: CitationForm,
  { articles, facts }: ReadSources,
): Promise<string[]> {
  const result = citeDraftText(file, text, form, draftSources(articles, facts));
  await writeCompared(file, text, result.text);
  return summary(file, result);
}

/** Of every section that can be read. Lines to print. Throws ProblemError where a section can't be written. */
export async function fixSections(content: Content): Promise<string[]> {
  const { dossier } = readDossier(content);
  if (!dossier) return [];
  const context = createCheckContext(dossier);
  const sources = { context, sentences: sentencesOf(context) };
  const lines: string[] = [];
  for (const section of dossier.sections) {
    const file = content.files.find(({ path }) => shownPath(content, path) === section.file);
    if (!file) continue;
    const result = citeSectionText(file.text, section, sources);
    await writeCompared(join(content.root, file.path), file.text, result.text);
    lines.push(...summary(section.file, result));
  }
  return lines;
}
