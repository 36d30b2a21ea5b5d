/** What a build changes in the facts that the last one published. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ChangedFacts } from '../dossier/compare-facts.ts';

const publishedSchema = z.object({ facts: z.array(z.looseObject({ id: z.string() })) });

/** Facts by id, as the folder's data have them; null where there are none that can be read. */
export async function publishedFacts(out: string): Promise<Map<string, object> | null> {
  try {
    const { facts } = publishedSchema.parse(
      JSON.parse(await readFile(join(out, 'data/facts.json'), 'utf8')),
    );
    // Where a fact stands on the site is no part of it
    return new Map(facts.map(({ source: _, evidence: __, ...fact }) => [fact.id, fact]));
  } catch {
    return null;
  }
}

const NAMED = 8;

/** One line for each kind of change, with the first ids. */
export function changeLines({ added, changed, gone }: ChangedFacts): string[] {
  const line = (ids: readonly string[], what: string): string[] =>
    ids.length === 0
      ? []
      : [
          `facts    ${ids.length} ${what} since the last build: ${ids.slice(0, NAMED).join(', ')}${ids.length > NAMED ? ' …' : ''}`,
        ];
  const lines = [...line(added, 'new'), ...line(changed, 'changed'), ...line(gone, 'gone')];
  return lines.length > 0 ? lines : ['facts    the same as in the last build'];
}
