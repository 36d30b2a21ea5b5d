/** Imported files that their sources say are published: downloads beside the pages. No other original ever leaves the dossier. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Article } from '../model/article.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { problemsOf, readBytes } from './content.ts';
import { sha256 } from './sha256.ts';

/** Throws ProblemError where one is gone, has changed since it was imported, or lies elsewhere. */
export async function copyOriginals(
  articles: readonly Article[],
  content: string,
  site: string,
): Promise<void> {
  const originals = join(content, 'sources/originals');
  const problems: Problem[] = [];
  for (const { imported } of articles) {
    if (imported?.publish !== true) continue;
    const file = join(originals, imported.name);
    try {
      const bytes = await readBytes(file, originals);
      if (sha256(bytes) !== imported.sha256)
        problems.push({
          rule: 'original-is-unchanged',
          file,
          message:
            'is not the file that was imported: its hash is another; put that one back, or take publish: true out of its source',
          severity: 'error',
        });
      const to = join(site, 'originals', imported.name);
      await mkdir(dirname(to), { recursive: true });
      await writeFile(to, bytes);
    } catch (error) {
      problems.push(...problemsOf(error));
    }
  }
  if (problems.length > 0) throw new ProblemError(...problems);
}
