/** Files of a folder, served as they are. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

import { isWithin } from './content.ts';

export interface Served {
  status: number;
  type: string;
  body: Uint8Array | string;
}

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

/** A path that is no file of the folder, or leads out of it, by a link too, gives null. */
export async function serveStatic(path: string, folder: string): Promise<Served | null> {
  const file = resolve(folder, `.${path}`);
  if (!file.startsWith(folder + sep) || path.includes('\0')) return null;
  const found = await stat(file).catch(() => null);
  if (!found?.isFile() || !(await isWithin(file, folder))) return null;
  return {
    status: 200,
    type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    body: await readFile(file),
  };
}

/** Null for an address that can't be read. */
export function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return null;
  }
}

export function answer(response: ServerResponse, { status, type, body }: Served): void {
  response.statusCode = status;
  const isBare = type.startsWith('text/') && !type.includes(';');
  response.setHeader('Content-Type', isBare ? `${type}; charset=utf-8` : type);
  response.end(body);
}

const NOT_FOUND: Served = { status: 404, type: 'text/plain', body: 'There is no such page.\n' };

/** Serves the folder on this machine until the process ends; 0 takes a free port. Returns the address. */
export async function serveFolder(folder: string, port: number): Promise<string> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const file = path?.replace(/\/$/, '/index.html');
    serveStatic(file ?? '\0', root).then(
      (served) => answer(response, served ?? NOT_FOUND),
      () => answer(response, { ...NOT_FOUND, status: 500 }),
    );
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', listening);
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}
