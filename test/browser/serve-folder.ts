/** A plain static host: files under a path, text with gzip, nothing rewritten, 404 for the rest. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

export interface Served {
  /** With the path and a slash at the end. */
  address: string;
  close: () => Promise<void>;
}

/** `path` is where the folder is served, `/` or `/a/b/`; a host may have no file of some names. */
export async function serveFolder(
  folder: string,
  path = '/',
  has: (path: string) => boolean = () => true,
): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = decodeURIComponent(pathname);
    const file = join(folder, normalize(name.slice(path.length) || 'index.html'));
    const found =
      name.startsWith(path) && has(name)
        ? readFile(file.endsWith('/') ? join(file, 'index.html') : file)
        : Promise.reject(new Error('outside'));
    found.then(
      (body) => {
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        const isPacked = /^(text|application\/(json|xml)|image\/svg)/.test(type);
        response
          .writeHead(200, { 'content-type': type, ...(isPacked && { 'content-encoding': 'gzip' }) })
          .end(isPacked ? gzipSync(body) : body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
