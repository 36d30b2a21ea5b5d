/** Two editions of a dossier: the first is kept, and the second says what it changed. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copyCase, ROOT, runScript } from './cases.ts';

const { content, out, remove } = copyCase();
afterAll(remove);

const path = (name: string): string => join(content, name);
const change = (name: string, from: string | RegExp, to: string): void =>
  writeFileSync(path(name), readFileSync(path(name), 'utf8').replace(from, to));
const page = (name: string): string => readFileSync(join(out, name), 'utf8');

/** The texts of the list below a heading. */
function listed(html: string, heading: string): string[] {
  const [, list = ''] =
    new RegExp(`<h3>\\s*${heading}\\s*</h3>\\s*<ul[^>]*>([\\s\\S]*?)</ul>`).exec(html) ?? [];
  return [...list.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = '']) =>
    item
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

it(
  'keeps the first edition and says of the second what it changed, bound like everything printed',
  { timeout: 300_000 },
  async () => {
    cpSync(join(ROOT, 'example/dossier'), content, { recursive: true });
    expect(existsSync(path('editions'))).toBe(false);
    await runScript('ingest', ['--content', content]);
    expect((await runScript('edition', ['--content', content])).code).toBe(0);
    const kept = readFileSync(path('editions/1.json'), 'utf8');

    change(
      'briefing/4-disagreements.mdx',
      'The counts of the dead can’t',
      'Counts of the dead can’t',
    );
    const refused = await runScript('edition', ['--content', content]);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringContaining('edition-is-as-published'),
    ]);
    change('dossier.yaml', 'number: 1', 'number: 2');
    change(
      'sources/strand-post-2031-05-16.txt',
      /\s*$/,
      '\n\nThe mayor of Veldt said 14 piers were closed.\n',
    );
    const built = await runScript('build', [
      '--content',
      content,
      '--out',
      out,
      '--audit',
      '--strict',
    ]);
    expect([built.code, built.stderr]).toEqual([0, '']);
    expect(readFileSync(path('editions/1.json'), 'utf8')).toBe(kept);

    const editions = page('editions.html');
    expect(listed(editions, 'Sentences added')).toEqual([
      expect.stringMatching(/^Counts of the dead/),
    ]);
    expect(listed(editions, 'Sentences withdrawn')).toEqual([
      expect.stringMatching(/^The counts of/),
    ]);
    expect(listed(editions, 'Facts added')).toContain('14 piers');
    expect(listed(editions, 'Facts withdrawn')).toEqual([]);
    expect(page('editions/1.html')).toContain('The counts of the dead can’t be reconciled.');
    expect(page('index.html')).toContain('href="editions.html"');
  },
);
