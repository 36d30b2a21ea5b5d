/** What the build adds to Astro's pages, served in `npm run dev`: the dossier's own files, and the PDFs, made when they are asked for. */
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readDossier } from '../dossier/assemble-dossier.ts';
import { formatProblem, ProblemError, type Problem } from '../model/problem.ts';
import { readContent } from './content.ts';
import { makePdf } from './pdf.ts';

export interface Served {
  status: number;
  type: string;
  body: Uint8Array | string;
}

const PDFS = new Map([
  ['/briefing.pdf', 'briefing'],
  ['/summary.pdf', 'summary'],
] as const);
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml',
};

const notMade = (problems: readonly Problem[]): Served => ({
  status: 503,
  type: 'text/plain',
  body: `The PDF can't be made yet:\n\n${problems.map(formatProblem).join('\n')}\n`,
});

async function servePdf(name: 'briefing' | 'summary', content: string): Promise<Served> {
  try {
    const { dossier, problems } = readDossier(await readContent(content));
    if (!dossier) return notMade(problems);
    return {
      status: 200,
      type: 'application/pdf',
      body: makePdf(dossier, join(content, 'fonts'))[name].bytes,
    };
  } catch (error) {
    if (error instanceof ProblemError) return notMade(error.problems);
    throw error;
  }
}

/** A path that is no file of the folder, or leads out of it, gives null. */
async function serveOwn(path: string, folder: string): Promise<Served | null> {
  const file = resolve(folder, `.${path}`);
  if (!file.startsWith(folder + sep) || path.includes('\0')) return null;
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  return {
    status: 200,
    type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    body: await readFile(file),
  };
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return null;
  }
}

/** Null for what Astro serves itself. */
export async function serveFile(url: string, content: string): Promise<Served | null> {
  const path = pathOf(url);
  if (path === null) return null;
  const own = await serveOwn(path, resolve(content, 'public'));
  if (own) return own;
  const pdf = PDFS.get(path as '/briefing.pdf');
  return pdf ? servePdf(pdf, content) : null;
}

function answer(response: ServerResponse, { status, type, body }: Served): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type.startsWith('text/') ? `${type}; charset=utf-8` : type);
  response.end(body);
}

export function devFiles(content: string): AstroIntegration {
  const handle = (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void => {
    serveFile(request.url ?? '/', content).then(
      (served) => (served ? answer(response, served) : next()),
      next,
    );
  };
  return {
    name: 'dev-files',
    hooks: { 'astro:server:setup': ({ server }) => void server.middlewares.use(handle) },
  };
}
