/** The dossier's own files, `public/`: they go beside the pages as they are, and in the place of none. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Problem, ProblemError } from '../model/problem.ts';
import { checkFile, isWithin } from './content.ts';
import { BUILT_LIST } from './output-folder.ts';

/** Made after the pages. */
const RESERVED = new Set(['briefing.pdf', 'summary.pdf', BUILT_LIST]);
const MARKUP = /\.(?:x?html?|svg)$/i;

const refusal = (file: string, message: string): Problem => ({
  rule: 'public-file-is-free',
  file,
  message,
  severity: 'error',
});

interface Found {
  paths: string[];
  problems: Problem[];
}

/** Folders that a link leads to are walked where they lie in the folder; `above` are those that were entered, by their real paths. */
async function walk(
  root: string,
  path: string,
  above: readonly string[],
  found: Found,
): Promise<void> {
  const shown = join(root, path);
  try {
    if (!(await isWithin(shown, root))) await checkFile(shown, root);
    if (!(await stat(shown)).isDirectory()) {
      await checkFile(shown, root);
      found.paths.push(path);
      return;
    }
  } catch (error) {
    if (error instanceof ProblemError) found.problems.push(...error.problems);
    else found.problems.push(refusal(shown, 'is a link that leads to nothing; take it away'));
    return;
  }
  const real = await realpath(shown);
  if (above.includes(real)) {
    found.problems.push(refusal(shown, 'is a link to a folder that it lies in; take it away'));
    return;
  }
  for (const name of (await readdir(shown)).sort())
    await walk(root, path === '' ? name : `${path}/${name}`, [...above, real], found);
}

/** What an author's own page runs. */
async function scriptsOf(file: string): Promise<string[]> {
  const html = await readFile(file, 'utf8');
  const sources = [
    ...html.matchAll(/<script\b[^>]*?(?:\bsrc\s*=\s*["']?([^"'\s>]+))?[^>]*>/gi),
  ].map(([tag, src]) => src ?? /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? 'one in the page');
  return /<[^>]*\son[a-z]+\s*=|javascript:/i.test(html) ? [...sources, 'handlers'] : sources;
}

/**
 * Copies them into the site. Throws ProblemError for a file that would replace one of the site, and for links that lead out of the folder; warns of
 * pages that run scripts.
 */
export async function copyPublic(content: string, site: string): Promise<Problem[]> {
  const root = join(content, 'public');
  if (!existsSync(root)) return [];
  const found: Found = { paths: [], problems: [] };
  await walk(root, '', [], found);
  const taken = found.paths.filter((path) => RESERVED.has(path) || existsSync(join(site, path)));
  const problems = [
    ...found.problems,
    ...taken.map((path) =>
      refusal(
        join(root, path),
        'has the name of a file of the site, which it would replace; give it another name',
      ),
    ),
  ];
  if (problems.length > 0) throw new ProblemError(...problems);
  const warnings: Problem[] = [];
  for (const path of found.paths) {
    const from = join(root, path);
    await mkdir(dirname(join(site, path)), { recursive: true });
    await copyFile(from, join(site, path));
    const scripts = MARKUP.test(path) ? await scriptsOf(from) : [];
    if (scripts.length > 0)
      warnings.push({
        ...refusal(from, `is published as it is and runs scripts: ${scripts.join(', ')}`),
        rule: 'public-page-is-plain',
        severity: 'warning',
      });
  }
  return warnings;
}
