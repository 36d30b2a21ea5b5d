import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dossierOf } from '../../test/dossiers.ts';
import { checkLinks, linksOf } from './check-links.ts';

let server: Server;
let host: string;

beforeAll(async () => {
  server = createServer(({ url, method }, response) => {
    if (url === '/slow') return;
    const status = url === '/gone' ? 410 : url === '/get' && method === 'HEAD' ? 405 : 200;
    if (url === '/moved') response.writeHead(302, { location: '/fine' }).end();
    else response.writeHead(status).end('page');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('names addresses that no longer answer, with their file', async () => {
  const links = ['fine', 'gone', 'moved', 'get', 'slow'].map((path) => ({
    url: `${host}/${path}`,
    file: `articles/${path}.mdx`,
  }));
  const closed = { url: 'http://127.0.0.1:1/', file: 'briefing/a.mdx', line: 7 };
  const problems = await checkLinks([...links, closed], { patience: 1_000 });
  expect(problems.map(({ file, line, message }) => [file, line, message.split(';')[0]])).toEqual([
    ['articles/gone.mdx', undefined, `${host}/gone answers 410`],
    ['articles/slow.mdx', undefined, expect.stringContaining('does not answer')],
    ['briefing/a.mdx', 7, expect.stringContaining('does not answer')],
  ]);
});

it('finds the addresses of articles and archives, each once', () => {
  const file = `file: { name: a.pdf, sha256: ${'a'.repeat(64)}, archived: 'https://archive.example/a' }`;
  const source = (more: string): string =>
    `---\npublished: 2031-05-06\nurl: https://a.example/\n${more}---\n\nSome 40 ships came.\n`;
  const dossier = dossierOf({ 'a.txt': source(`${file}\n`), 'b.txt': source('') });
  expect(linksOf(dossier, 'c').map(({ url }) => url)).toEqual([
    'https://a.example/',
    'https://archive.example/a',
  ]);
});
