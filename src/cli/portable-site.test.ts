import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSite } from './portable-site.ts';

/** As Astro's prerender entry looks from outside: two pages, of which one throws. */
const ENTRY = `
const route = (pathname) => ({ routeData: { route: pathname, pathname, type: 'page', prerender: true, fallbackRoutes: [], segments: [] } });
export const app = {
  manifest: { routes: [route('/good'), route('/bad')] },
  setInternals() {}, setOptions() {},
  async render(_request, { routeData }) {
    if (routeData.pathname === '/bad') throw new Error('a template failed');
    return new Response('<a href="/bad.html">good</a>');
  },
};`;

describe('a page that throws', () => {
  it('is replaced, and every other is made', async () => {
    const root = await mkdtemp(join(tmpdir(), 'dossier-test-'));
    await mkdir(join(root, 'files'));
    await writeFile(join(root, 'entry.mjs'), ENTRY);
    const failed: string[] = [];
    await writeSite(
      { files: join(root, 'files'), entry: join(root, 'entry.mjs'), styles: [], styleSheets: [] },
      join(root, 'site'),
      {
        cache: root,
        site: undefined,
        keepBindings: false,
        replace: (path, error) => {
          failed.push(`${path}: ${String(error)}`);
          return '<p>a notice</p>';
        },
      },
    );
    expect(failed).toEqual(['bad.html: Error: a template failed']);
    expect(await readFile(join(root, 'site/good.html'), 'utf8')).toBe(
      '<a href="bad.html">good</a>',
    );
    expect(await readFile(join(root, 'site/bad.html'), 'utf8')).toBe('<p>a notice</p>');
  });
});
