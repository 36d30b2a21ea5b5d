/** The site where it is published: below a path, behind a password, and on a host that drops names that begin with `_`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from './browser/serve-folder.ts';
import { ROOT, runScript } from './cases.ts';

const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((file) => existsSync(file));

const parent = mkdtempSync(join(tmpdir(), 'dossier-hosting-'));
chmodSync(parent, 0o755); // nginx reads as another user
const site = join(parent, 'briefing');

beforeAll(async () => {
  const content = join(parent, 'content');
  cpSync(join(ROOT, 'example/dossier'), content, { recursive: true });
  appendFileSync(join(content, 'dossier.yaml'), 'site: https://host.example/briefing\n');
  const { code, stderr } = await runScript('build', ['--content', content, '--out', site]);
  if (code !== 0) throw new Error(stderr);
}, 300_000);
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const linksIn = (html: string): string[] =>
  [...html.matchAll(/ (?:href|src)="([^"#]+)/g)].map(([, link]) =>
    (link ?? '').replaceAll('&amp;', '&'),
  );

/** Follows every link within the site from its first page: how many there are, and those that lead nowhere. */
async function crawl(
  address: string,
  headers: Record<string, string> = {},
): Promise<{ pages: number; broken: string[] }> {
  const [seen, broken, queue] = [new Set([address]), [] as string[], [address]];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const response = await fetch(at, { headers });
    if (response.status !== 200) broken.push(`${at} ${response.status}`);
    if (!/^text\/html/.test(response.headers.get('content-type') ?? '')) continue;
    for (const link of linksIn(await response.text())) {
      const target = new URL(link, at).href;
      if (!target.startsWith(address) || seen.has(target)) continue;
      seen.add(target);
      queue.push(target);
    }
  }
  return { pages: [...seen].filter((each) => each.endsWith('.html')).length, broken };
}

it('has every link where names that begin with an underscore are dropped', async () => {
  const { address, close } = await serveFolder(
    site,
    '/briefing/',
    (path) => !/(?:^|\/)_/.test(path),
  );
  const { pages, broken } = await crawl(address);
  await close();
  expect(broken).toEqual([]);
  expect(pages).toBeGreaterThan(10);
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** The recipe of docs/hosting.md, with the places of this machine. */
function writeNginx(folder: string, port: number): string {
  const [, recipe = ''] =
    /```nginx\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/hosting.md'), 'utf8')) ?? [];
  const readers = join(folder, 'readers');
  writeFileSync(readers, 'reader:{PLAIN}secret\n');
  const placed = recipe
    .replaceAll('/srv/briefing/', `${site}/`)
    .replaceAll('/etc/nginx/readers', readers);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder};`,
  );
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { access_log off; ${temporary.join(' ')} types { text/html html; text/css css; text/javascript js; }
server { listen 127.0.0.1:${port}; ${placed} } }`,
  );
  return file;
}

it.skipIf(NGINX === undefined)(
  `has every link on nginx below a path, for those who have the password, by the recipe of the documents${NGINX === undefined ? ' (skipped: no nginx)' : ''}`,
  { timeout: 60_000 },
  async () => {
    const folder = join(parent, 'nginx');
    mkdirSync(folder);
    const port = await freePort();
    const nginx = spawn(NGINX ?? '', [
      '-c',
      writeNginx(folder, port),
      '-e',
      join(folder, 'error.log'),
    ]);
    const address = `http://127.0.0.1:${port}/briefing/`;
    const headers = { authorization: `Basic ${btoa('reader:secret')}` };
    try {
      await expect
        .poll(
          () =>
            fetch(address).then(
              ({ status }) => status,
              () => 0,
            ),
          { timeout: 20_000 },
        )
        .toBe(401);
      const { pages, broken } = await crawl(address, headers);
      expect(broken).toEqual([]);
      expect(pages).toBeGreaterThan(10);
      const missing = await fetch(`${address}a/b/c.html`, { headers });
      expect([missing.status, missing.headers.get('content-security-policy')]).toEqual([
        404,
        "frame-ancestors 'self'",
      ]);
      const figure = await fetch(`${address}charts/timeline-figure.html`, { headers });
      expect([figure.status, figure.headers.get('content-security-policy')]).toEqual([200, null]);
      const links = linksIn(await missing.text()).filter((link) => link.startsWith('/'));
      expect(links.length).toBeGreaterThan(5);
      for (const link of new Set(links))
        expect((await fetch(new URL(link, address), { headers })).status, link).toBe(200);
    } finally {
      nginx.kill();
    }
  },
);
