import { expect, test } from 'vitest';
import { parseArticle } from '../parse-article.ts';
import { readTokens } from '../../text/tokens.ts';
import { extractDates } from './index.ts';

const PUBLISHED = '2031-05-06';

/** The last date of a text. */
const lastDate = (text: string): string | undefined =>
  extractDates(readTokens(parseArticle({ file: 'x.txt', text, published: PUBLISHED }))).at(-1)
    ?.edtf;

test.each([
  ['that tells of it', 'In 1919 the mill burned. It was sold on 24 October.', '1919-10-24'],
  [
    'that opens a sentence after news of today',
    'She spoke on Monday. In 1919 the mill burned, and it was sold on 24 October.',
    '1919-10-24',
  ],
])('a year governs a paragraph %s', (_, text, edtf) => {
  expect(lastDate(text)).toBe(edtf);
});

test.each([
  [
    'after news of today',
    'The mill opened on Monday, as its founder had hoped in 1919. It had burned on 3 March.',
    '2031-03-03',
  ],
  [
    'in apposition to a name',
    'Ana Silva, the 2019 Olympic champion, faces a hearing. She missed a test on 3 March.',
    '2031-03-03',
  ],
  [
    'as the date of an occasion',
    'The bell was last heard in 1919, the verger said. It cracked on 3 March.',
    '2031-03-03',
  ],
])('a year governs nothing %s', (_, text, edtf) => {
  expect(lastDate(text)).toBe(edtf);
});
