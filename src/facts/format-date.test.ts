import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test.each([
  ['2024-09-09', 'en', 'long', '9 September 2024'],
  ['2024-09-09', 'en', 'short', '9 Sep 2024'],
  ['2024-09', 'en', 'long', 'September 2024'],
  ['2024', 'en', 'long', '2024'],
  ['2024~', 'en', 'long', 'about 2024'],
  ['2025-21', 'en', 'long', 'spring 2025'],
  ['2024-01/2024-09', 'en', 'short', 'Jan 2024 – Sep 2024'],
  ['2024-01/..', 'en', 'short', 'Jan 2024 –'],
  ['2024-09-09', 'de', 'long', '9. September 2024'],
  ['2024-09-09', 'x!', 'long', '9 September 2024'],
] as const)('%s in %s, %s, is "%4$s"', (edtf, language, length, words) => {
  expect(formatDate(edtf, language, length)).toBe(words);
});
