import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Comparison } from '../src/relate/index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-compare-'));
  mkdirSync(join(folder, 'x'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const article = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, `Published: 2031-05-06\n\n${text}\n`);
  return file;
};

const compare = (...files: string[]): Comparison =>
  JSON.parse(
    spawnSync(process.execPath, ['scripts/compare.ts', ...files], { encoding: 'utf8' }).stdout,
  ) as Comparison;

test('namesakes keep ids of their own, also beside a file that is called as theirs would be', () => {
  const { origins } = compare(
    article('a-copy-1.txt', 'The fire killed 10 people.'),
    article('a.txt', 'The flood hurt 20 goats.'),
    article('x/a.txt', 'The strike cost 30 jobs.'),
  );
  expect(new Set(origins.map(({ origin }) => origin)).size).toBe(3);
  expect(new Set(origins.flatMap(({ sources }) => sources)).size).toBe(3);
});

test('what shares no more than a place does not contradict itself', () => {
  expect(
    compare(
      article('b.txt', 'The library in Luma lent 2,928 books.'),
      article('c.txt', 'The zoo in Luma fed 3,087 penguins.'),
    ).topics,
  ).toEqual([]);
  expect(
    compare(
      article('d.txt', 'The fair in Luma opened on May 3.'),
      article('e.txt', 'The bakery in Luma burned on May 5.'),
    ).topics,
  ).toEqual([]);
});

test('a list of hundreds of figures is passed over in time', () => {
  const list = `Luma counted ${Array.from({ length: 1500 }, (_, index) => `${1000 + index} people`).join(', ')}.`;
  const begun = Date.now();
  compare(article('f.txt', list), article('g.txt', list));
  expect(Date.now() - begun).toBeLessThan(15_000);
});

test('an output that is closed early ends the command without a trace', () => {
  const { stderr } = spawnSync(
    'sh',
    [
      '-c',
      `${JSON.stringify(process.execPath)} scripts/facts.ts ${JSON.stringify(article('h.txt', 'Five men left on Monday. '.repeat(20_000)))} | head -1`,
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
});
