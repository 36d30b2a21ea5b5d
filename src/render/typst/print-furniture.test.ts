import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PRINT_KEYS } from './print-furniture.ts';

const templates = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.typ'))
  .map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8').replace(/^\s*\/\/.*$/gm, ''),
  );
const said = new Set(
  templates.flatMap((text) => [...text.matchAll(/\bsay\.(\w+)/g)].map(([, key]) => key)),
);

it('has every word that a template sets, and no other', () => {
  expect([...said].toSorted()).toEqual([...PRINT_KEYS].toSorted());
});

it('leaves no word in a template', () => {
  const texts = templates.flatMap((text) => text.match(/"(?:\\.|[^"\\])*"/g) ?? []);
  const worded = texts.filter((text) => /^" *\p{Lu}\p{Ll}|\p{L}{2} \p{L}/u.test(text));
  expect(new Set(worded)).toEqual(new Set(['"Source Serif 4"', '"Source Sans 3"']));
  const markup = templates.flatMap(
    (text) => text.replaceAll(/"(?:\\.|[^"\\])*"/g, '').match(/\[[^[\]#]*\p{L}{2}/gu) ?? [],
  );
  expect(markup).toEqual([]);
});
