import { describe, expect, test } from 'vitest';
import { withoutDate } from './undated.ts';

describe('a label behind its date', () => {
  test.each([
    ['Last month, the port raised its offer', 'Last month', 'The port raised its offer'],
    ['On Friday the port raised its offer', 'Friday', 'The port raised its offer'],
    [
      'Mayors of six ports signed an accord on Friday',
      'Friday',
      'Mayors of six ports signed an accord',
    ],
    [
      'Luma will host the next meeting on 4 March 2032',
      '4 March 2032',
      'Luma will host the next meeting',
    ],
    ['The ministry on Friday said it had no plan', 'Friday', 'The ministry said it had no plan'],
    [
      'Tern, a bank in Luma, last week named advisers',
      'last week',
      'Tern, a bank in Luma, named advisers',
    ],
  ])('says without it: %s', (text, date, said) => {
    expect(withoutDate(text, date)).toBe(said);
  });

  test.each([
    ['Ahead of talks on Friday, the port raised its offer', 'Friday'],
    ['The man who died on Friday was a sailor', 'Friday'],
    ['Tern could bid more than it was worth on Friday', 'Friday'],
    ['Shares of Tern rose again, after the offer on Monday', 'Monday'],
    ['On Friday morning the port raised its offer', 'Friday'],
    ['Tern sank on Friday', 'Friday'],
  ])('keeps it where it may be of a part, or little would be left: %s', (text, date) => {
    expect(withoutDate(text, date)).toBe(text);
  });
});
