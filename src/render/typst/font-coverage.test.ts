import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontCharacters, fontFamily } from './font-coverage.ts';
import { addedFamilies, coverageOf, TYPEFACES } from './typefaces.ts';

const read = (path: string): Buffer =>
  readFileSync(new URL(`../../styles/fonts/${path}`, import.meta.url));
const [serif, sans] = TYPEFACES.regular!.map(read) as [Buffer, Buffer];

test.each([
  ['A', true, true],
  ['¶', true, true],
  ['Ж', true, true],
  ['□', false, true],
  ['连', false, false],
  ['ا', false, false],
])('%s is in the serif: %s, in the sans: %s', (character, inSerif, inSans) => {
  expect([serif, sans].map((font) => fontCharacters(font).has(character.codePointAt(0)!))).toEqual([
    inSerif,
    inSans,
  ]);
});

test('names the family that Typst asks for', () => {
  expect([serif, sans].map(fontFamily)).toEqual(['Source Serif 4', 'Source Sans 3']);
});

test('within a style one family stands in for the other, and every style must have the character', () => {
  const box = '□'.codePointAt(0)!;
  expect(coverageOf({ styles: [[serif, sans]], added: [] })(box)).toBe(true);
  expect(coverageOf({ styles: [[serif, sans], [serif]], added: [] })(box)).toBe(false);
  expect(coverageOf({ styles: [[serif]], added: [sans] })(box)).toBe(true);
  expect(addedFamilies({ styles: [], added: [sans, sans] })).toEqual(['Source Sans 3']);
});
