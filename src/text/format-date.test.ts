import { describe, expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

describe('a single date', () => {
  test.each([
    ['2024-09-09', 'en', 'long', '9 September 2024'],
    ['2024-09-09', 'en', 'short', '9 Sep 2024'],
    ['2024-09', 'en', 'long', 'September 2024'],
    ['2024-09', 'en', 'short', 'Sep 2024'],
    ['2024', 'en', 'long', '2024'],
    ['2024~', 'en', 'long', 'about 2024'],
    ['2024-09~', 'en', 'short', 'about Sep 2024'],
    ['2024?', 'en', 'long', 'probably 2024'],
    ['1540%', 'en', 'long', 'probably about 1540'],
    ['0899-05-03', 'en', 'short', '3 May 899'],
    ['0079', 'en', 'long', 'AD 79'],
    ['0079-08-24', 'en', 'long', '24 August AD 79'],
    ['0079-08-24', 'en-US', 'long', 'August 24, AD 79'],
    ['0079-08-24', 'de', 'long', '24. August 79 n. Chr.'],
    ['0000', 'en', 'long', '1 BC'],
    ['-0043', 'en', 'long', '44 BC'],
    ['-0043-03-15', 'en', 'short', '15 Mar 44 BC'],
    ['-0043', 'de', 'long', '44 v. Chr.'],
    ['-0519~', 'en', 'short', 'about 520 BC'],
    ['-0043-22', 'en', 'short', 'summer 44 BC'],
    ['2025-21', 'en', 'long', 'spring 2025'],
    ['2024-09-09', 'en-US', 'short', 'Sep 9, 2024'],
    ['2024-09-09', 'de', 'long', '9. September 2024'],
    ['2024-09~', 'de', 'short', 'ca. Sept. 2024'],
    ['2024?', 'de', 'long', 'wohl 2024'],
    ['2025-21', 'de', 'long', 'Frühjahr 2025'],
    ['2024-03-01/..', 'de', 'long', 'seit dem 1. März 2024'],
    ['2024-03/..', 'de', 'long', 'seit März 2024'],
    ['../1545', 'de', 'long', 'bis 1545'],
    ['2024-09-09', 'x!', 'long', '9 September 2024'],
  ] as const)('%s in %s, %s, is "%s"', (edtf, language, length, words) => {
    expect(formatDate(edtf, language, length)).toBe(words);
  });
});

describe('an interval says once what both ends share', () => {
  test.each([
    ['2024-09-08/2024-09-10', 'short', '8–10 Sep 2024'],
    ['2024-09-08/2024-09-10', 'long', '8–10 September 2024'],
    ['2024-09-09/2024-10-02', 'short', '9 Sep – 2 Oct 2024'],
    ['2024-12-30/2025-01-02', 'short', '30 Dec 2024 – 2 Jan 2025'],
    ['2024-09-09/2025-09-10', 'short', '9 Sep 2024 – 10 Sep 2025'],
    ['2024-09-09/2024-09-09', 'short', '9 Sep 2024'],
    ['2023-09/2024-09', 'short', 'Sep 2023 – Sep 2024'],
    ['2024-01/2024-09', 'short', 'Jan 2024 – Sep 2024'],
    ['2025/2026', 'short', '2025–2026'],
    ['2025/2025', 'short', '2025'],
    ['2024/2025-03', 'short', '2024 – Mar 2025'],
    ['2024-09-09/2025', 'short', '9 Sep 2024 – 2025'],
    ['2024-21/2024-23', 'short', 'spring 2024 – autumn 2024'],
    ['2024-01/..', 'short', 'since Jan 2024'],
    ['../2024-01', 'short', 'until Jan 2024'],
    ['-0519/-0043', 'short', '520 BC – 44 BC'],
    ['-0043/0079', 'short', '44 BC – AD 79'],
    ['0079/0120', 'short', 'AD 79 – 120'],
    ['1540?/1545', 'short', 'probably 1540 – 1545'],
  ] as const)('%s, %s, is "%s"', (edtf, length, words) => {
    expect(formatDate(edtf, 'en', length)).toBe(words);
  });

  test.each([
    ['2024-09-08/2024-09-10', 'de', '8.–10. Sept. 2024'],
    ['2024-09-08/2024-09-10', 'en-US', 'Sep 8, 2024 – Sep 10, 2024'],
  ] as const)('%s in %s is "%s"', (edtf, language, words) => {
    expect(formatDate(edtf, language, 'short')).toBe(words);
  });
});

describe('"about" stands before the end that is approximate', () => {
  test.each([
    ['2023-02/2028-02~', 'Feb 2023 – about Feb 2028'],
    ['2023-02~/2028-02', 'about Feb 2023 – Feb 2028'],
    ['2023~/2028~', 'about 2023 – about 2028'],
    ['2024-09-08/2024-09-10~', '8 Sep 2024 – about 10 Sep 2024'],
    ['2024-01~/..', 'since about Jan 2024'],
    ['../1545~', 'until about 1545'],
  ] as const)('%s is "%s"', (edtf, words) => {
    expect(formatDate(edtf, 'en', 'short')).toBe(words);
  });
});
