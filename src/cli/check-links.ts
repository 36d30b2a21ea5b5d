/** Whether the addresses of a dossier still answer: asked for, never part of a build. */
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Dossier } from '../model/dossier.ts';
import type { Problem } from '../model/problem.ts';

export interface LinkOptions {
  /** Milliseconds for one address. */
  patience?: number;
}

export interface Link {
  url: string;
  /** Where it stands, as the author knows it. */
  file: string;
  line?: number;
}

const PATIENCE = 20_000;
/** At a time. */
const ASKED = 4;
/** Of servers that answer no HEAD, or not to everyone. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 429, 500, 501, 503]);

/** Of articles, of archives and of the author's own links; each once. */
export function linksOf({ articles, sections, pages }: Dossier, content: string): Link[] {
  const links: Link[] = articles.flatMap(({ id, url, imported }) =>
    [url, imported?.archived].flatMap((address) =>
      address ? [{ url: address, file: join(content, 'articles', `${id}.mdx`) }] : [],
    ),
  );
  for (const { tree, file } of [...sections, ...pages])
    visit(tree, 'link', ({ url, position }) => {
      if (/^https?:/i.test(url))
        links.push({ url, file, ...(position && { line: position.start.line }) });
    });
  return [...new Map(links.map((link) => [link.url, link])).values()];
}

async function ask(url: string, method: 'HEAD' | 'GET', patience: number): Promise<number> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(patience),
    headers: { 'user-agent': 'Mozilla/5.0 (compatible; Dossier)' },
  });
  await response.body?.cancel();
  return response.status;
}

/** What is wrong with it; null where it answers. */
async function complaint(url: string, patience: number): Promise<string | null> {
  try {
    const status = await ask(url, 'HEAD', patience).catch(() => 405);
    const last = ASK_AGAIN.has(status) ? await ask(url, 'GET', patience) : status;
    return last < 400 ? null : `answers ${last}`;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return `does not answer (${cause instanceof Error ? cause.message || cause.name : String(cause)})`;
  }
}

/** In the order of the links. */
export async function checkLinks(
  links: readonly Link[],
  { patience = PATIENCE }: LinkOptions = {},
): Promise<Problem[]> {
  const found: (Problem | null)[] = links.map(() => null);
  const waiting = links.entries();
  const work = async (): Promise<void> => {
    for (const [index, { url, file, line }] of waiting) {
      const why = await complaint(url, patience);
      if (why !== null)
        found[index] = {
          rule: 'address-answers',
          file,
          ...(line !== undefined && { line }),
          value: url,
          message: `${url} ${why}; correct it, or name an archived copy (file.archived in the front matter of the source)`,
          severity: 'error',
        };
    }
  };
  await Promise.all(Array.from({ length: ASKED }, work));
  return found.filter((problem) => problem !== null);
}
