import { describe, expect, test } from 'vitest';
import { createPrinter, mapStrings, missingProblem } from './printable.ts';

const latin = (codePoint: number): boolean => codePoint >= 0x20 && codePoint < 0x250;

describe('printable text', () => {
  test.each([
    ['what the faces have stays', 'Ångström #1', 'Ångström #1'],
    ['a run that they lack is printed by its numbers', 'at 连云港.', 'at [U+8FDE U+4E91 U+6E2F].'],
    ['a longer run is marked as left out', 'at 连云港市 and on', 'at […] and on'],
    ['characters beyond the first plane are one number', '🚢', '[U+1F6A2]'],
    ['half a surrogate pair is a number', 'a\uD800b', 'a[U+D800]b'],
    ['a control character is a number', 'a\u0007b', 'a[U+0007]b'],
    ['line ends and tabs are spaces', 'a\r\nb\tc\u2028d', 'a b c d'],
    ['an override of direction is a number', '\u202Ea', '[U+202E]a'],
    ['a mark of direction and a soft hyphen stay', 'a\u200F\u00ADb', 'a\u200F\u00ADb'],
    ['accents are composed', 'e\u0301', 'é'],
  ])('%s', (_, text, printed) => expect(createPrinter(latin).print(text)).toBe(printed));

  test('every string of a value is changed, and no key', () => {
    expect(mapStrings({ a: ['x', { b: 'x' }], x: 1, n: null }, () => 'y')).toEqual({
      a: ['y', { b: 'y' }],
      x: 1,
      n: null,
    });
  });

  test('what is missing is one warning that names the characters and what to do', () => {
    const printer = createPrinter(latin);
    printer.print('连 连 \u0007');
    const [problem, ...more] = missingProblem(printer.missing, 'dossier.yaml');
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ rule: 'pdf-has-glyph', severity: 'warning' });
    expect(problem!.message).toMatch(/2 characters.*连 \(U\+8FDE\), U\+0007\..*folder fonts/);
    expect(missingProblem(new Set(), 'dossier.yaml')).toEqual([]);
  });
});
