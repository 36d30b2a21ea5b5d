import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { groupsOf, numbersOf, valuesOf, wordsOf } from './index.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const source = fileURLToPath(new URL('../..', import.meta.url));
const lists = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4));

/** The lists that the code asks for. */
const asked = new Set(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !/\.test\.ts$|lexicon/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(source, file), 'utf8').matchAll(
        /\b(?:words|values|numbers|groups|phrases)Of\(\s*((?:'[a-z0-9-]+',?\s*)+)\)/g,
      ),
    ])
    .flatMap(([, names = '']) => [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name)),
);

describe('the lexicon', () => {
  it('has every list that the code asks for', () => {
    expect([...asked].filter((name) => name === undefined || !lists.includes(name))).toEqual([]);
  });

  it('has no list that nothing asks for', () => {
    expect(lists.filter((name) => !asked.has(name))).toEqual([]);
  });

  it.each(lists)('says each word of %s once', (name) => {
    const entries = readFileSync(join(folder, `${name}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# '))
      .map((line) => line.split(/\s{2,}/)[0]);
    expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
  });

  it('reads entries, values, numbers and groups', () => {
    expect(wordsOf('months').has('sept')).toBe(true);
    expect(wordsOf('months', 'weekdays').has('tues')).toBe(true);
    expect(valuesOf('months').get('may')).toBe('5');
    expect(numbersOf('weekdays').get('sunday')).toBe(7);
    expect(groupsOf('months').get('9')).toEqual(['september', 'sept', 'sep']);
  });

  it('refuses a list that does not exist', () => {
    expect(() => wordsOf('no-such-list')).toThrow('no-such-list');
  });
});
