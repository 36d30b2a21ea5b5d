/** Several built dossiers on one site. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BUILT_LIST } from '../src/cli/output-folder.ts';
import { runScript } from './cases.ts';

const MINUTE = 60_000;
const parent = mkdtempSync(join(tmpdir(), 'dossier-collect-'));
afterAll(() => rmSync(parent, { recursive: true }));

interface Said {
  title: string;
  date: string;
  language?: string;
}

/** As a build leaves it, as far as it is read. */
function built(path: string, { title, date, language = 'en' }: Said): string {
  const folder = join(parent, path);
  const edition = { number: 1, date, authors: ['Harbour Desk'] };
  const files = {
    'index.html': `<title>${title}</title>`,
    'data/facts.json': JSON.stringify({ title, standfirst: 'In short.', edition, articles: [{}] }),
    'data/briefing.csl.json': JSON.stringify([{ language }]),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, BUILT_LIST), Object.keys(files).join('\n'));
  writeFileSync(join(folder, 'thesis.txt'), 'somebody else’s');
  return folder;
}

const ferry = built('ferry/dist', { title: 'Ferries at Lobito', date: '2031-05-06' });
const harbour = built('Harbour', { title: 'Der Hafen', date: '2032-01-02', language: 'de' });
const run = (...args: string[]) => runScript('site', args);

describe('a site of several dossiers', () => {
  const out = join(parent, 'all');

  it(
    'lists them newest first, each in its folder, without what is somebody else’s',
    async () => {
      const ran = await run(ferry, harbour, '--out', out, '--site', 'https://h.example/all');
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      const page = readFileSync(join(out, 'index.html'), 'utf8');
      expect([...page.matchAll(/<h2><a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
        'harbour/index.html',
        'ferry/index.html',
      ]);
      expect(page).toContain('<html lang="de">');
      expect([...page.matchAll(/data-folder="([^"]+)"/g)].map(([, folder]) => folder)).toEqual([
        'harbour/',
        'ferry/',
      ]);
      expect(readFileSync(join(out, 'ferry/index.html'), 'utf8')).toContain('Ferries');
      expect(existsSync(join(out, 'ferry/thesis.txt'))).toBe(false);
      expect(readFileSync(join(out, 'feed.xml'), 'utf8')).toContain('https://h.example/all/ferry/');
    },
    3 * MINUTE,
  );

  it(
    'is made again without touching what others put there',
    async () => {
      writeFileSync(join(out, 'CNAME'), 'h.example');
      const ran = await run(`ships=${ferry}`, '--out', out, '--title', 'Ships', '--language', 'en');
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('h.example');
      expect(existsSync(join(out, 'ships/index.html'))).toBe(true);
      expect(existsSync(join(out, 'harbour'))).toBe(false);
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('<h1>Ships</h1>');
    },
    MINUTE,
  );
});

describe('what can’t be made a site', () => {
  const out = join(parent, 'none');

  it.each([
    ['a folder that is no built dossier', [parent], /site-is-built: .*dossier build/],
    ['a folder that is not there', [join(parent, 'nowhere')], /site-is-built/],
    ['two of one name', [ferry, `ferry=${harbour}`], /has the name of another, "ferry"/],
    ['a name that is no folder', [`../x=${ferry}`], /site-is-built/],
    ['the name of our own files', [`assets=${ferry}`], /is not assets/],
    ['none at all', [], /names no built dossier/],
    ['no language', [ferry, '--language', 'Klingonisch!'], /no language tag/],
  ])('%s', async (_, args, message) => {
    const ran = await run(...args, '--out', out);
    expect(ran.code).not.toBe(0);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(out)).toBe(false);
  });
});
