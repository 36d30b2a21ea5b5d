/** What `dev` adds to Astro's pages: the dossier as it was last saved, its own files, and the PDFs, made when they are asked for. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ReadDossier } from '../dossier/assemble-dossier.ts';
import { isInPackage, makePackage } from '../render/document/data-package.ts';
import { formatProblem, ProblemError, type Problem } from '../model/problem.ts';
import type { LiveFolder } from './live-folder.ts';
import { readLogo } from './logo.ts';
import { readPictures } from './pictures.ts';
import { makePdf } from './pdf.ts';
import { answer, pathOf, type Served, serveStatic } from './static-files.ts';

const PDFS = new Map([
  ['/briefing.pdf', 'briefing'],
  ['/summary.pdf', 'summary'],
] as const);
const notMade = (problems: readonly Problem[]): Served => ({
  status: 503,
  type: 'text/plain',
  body: `The PDF can't be made yet:\n\n${problems.map(formatProblem).join('\n')}\n`,
});

async function servePdf(
  name: 'briefing' | 'summary',
  content: string,
  read: ReadDossier | null,
): Promise<Served> {
  if (!read?.dossier) return notMade(read?.problems ?? []);
  try {
    const logo = await readLogo(read.dossier.settings, content);
    const pictures = await readPictures(read.dossier, content, null);
    return {
      status: 200,
      type: 'application/pdf',
      body: makePdf(read.dossier, join(content, 'fonts'), { logo, pictures })[name].bytes,
    };
  } catch (error) {
    if (error instanceof ProblemError) return notMade(error.problems);
    throw error;
  }
}

async function servePackaged(path: string, read: ReadDossier | null): Promise<Served | null> {
  if (!isInPackage(path) || !read?.dossier) return null;
  for await (const { mime, bytes, path: made } of makePackage(read.dossier))
    if (`/${made}` === path) return { status: 200, type: mime, body: bytes };
  return null;
}

/** The logo and the pictures of pages. One that can't be drawn is told by the check of the build; here it is missing. */
async function serveDrawn(
  path: string,
  content: string,
  read: ReadDossier | null,
): Promise<Served | null> {
  const { logo } = read?.dossier?.settings.brand ?? {};
  if (read?.dossier?.pages.some(({ pictures }) => pictures.has(path.slice(1))))
    return serveStatic(path, resolve(content));
  return path.startsWith('/brand/') && logo !== undefined
    ? serveStatic(`/${logo}`, resolve(content))
    : null;
}

/** Null for what Astro serves itself. */
export async function serveFile(
  url: string,
  content: string,
  read: ReadDossier | null,
): Promise<Served | null> {
  const path = pathOf(url);
  if (path === null) return null;
  const own = await serveStatic(path, resolve(content, 'public'));
  if (own) return own;
  const pdf = PDFS.get(path as '/briefing.pdf');
  if (pdf) return servePdf(pdf, content, read);
  return (await serveDrawn(path, content, read)) ?? servePackaged(path, read);
}

/** No request is answered with an older reading than that of the last save. */
export function devFiles(content: string, live: LiveFolder): AstroIntegration {
  const handle = (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void => {
    live
      .settled()
      .then((read) => serveFile(request.url ?? '/', content, read))
      .then((served) => (served ? answer(response, served) : next()), next);
  };
  return {
    name: 'dev-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(handle);
        server.watcher.add(live.watched);
        server.watcher.on('all', (_event, path) => live.touch(path));
      },
    },
  };
}
