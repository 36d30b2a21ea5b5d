import { describe, expect, it } from 'vitest';
import { clauseAround, isAside } from './clause.ts';

const rangeOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const clauseOf = (text: string, words: string, most = 24): string | null =>
  clauseAround(text, { start: 0, end: text.length }, rangeOf(text, words), most)?.text ?? null;

describe('the clause around a date', () => {
  it.each([
    ['The ferry sank on Friday.', 'Friday', 'The ferry sank on Friday'],
    [
      'However, the ferry sank on Friday, while its sister reached port.',
      'Friday',
      'The ferry sank on Friday, while its sister reached port',
    ],
    [
      'The Moss campaign says it raised a mast on Friday.',
      'Friday',
      'The Moss campaign says it raised a mast on Friday',
    ],
    ['After greeting Berg, he left on Friday.', 'Friday', 'After greeting Berg, he left on Friday'],
    [
      'The crew slept, but the ferry (the Tern) sank on Friday; nobody saw it.',
      'Friday',
      'The crew slept, but the ferry sank on Friday',
    ],
  ])('of "%s" is whole', (text, words, expected) => {
    expect(clauseOf(text, words)).toBe(expected);
  });

  it.each([
    ['It sank on Friday.', 'Friday', 'whose subject stands in the sentence before'],
    ['The pair left on Friday.', 'Friday', 'of a pair not named'],
    ['By Friday she had sold the ferry.', 'Friday', 'whose pronoun comes after the day'],
    ['After greeting the crew, he left on Friday.', 'Friday', 'whose opening names nobody'],
    ['A ferry to the island on Friday.', 'Friday', 'without a verb'],
    ['"The ferry sank on Friday," he said.', 'Friday', 'in a quotation'],
    ["``The ferry sank on Friday,'' Berg said.", 'Friday', 'in a quotation of typewriter marks'],
    ["``All is well,'' Mayor Berg said on Friday.", 'Friday', 'that begins with a quotation'],
    ['The following are the figures as of Friday.', 'Friday', 'that announces'],
    [
      'Not only did the ferry sink on Friday, but the pier fell.',
      'pier',
      'that half a pair begins',
    ],
  ])('is left to the author: "%s" (%s) %s', (text, words) => {
    expect(clauseOf(text, words)).toBeNull();
  });

  it.each([
    ['“It was odd. The ferry sank on Friday. We saw it,” Berg said.'],
    ["``Nobody knew.  The ferry sank on Friday.'' Berg said so."],
  ])('is none in a sentence amid a quotation: %s', (text) => {
    const start = text.indexOf('The');
    const sentence = { start, end: text.indexOf('.', start) + 1 };
    expect(clauseAround(text, sentence, rangeOf(text, 'Friday'), 24)).toBeNull();
  });

  it('takes no part of a quotation', () => {
    const text = 'Berg said on Friday that the ferry “sank, and the crew left” at noon.';
    expect(clauseOf(text, 'Friday', 9)).toBeNull();
  });

  it('is shortened by its asides only where it must be', () => {
    const text = 'The ferry, which was built in a yard on the lake, sank on Friday.';
    expect(clauseOf(text, 'Friday')).toContain('which was built');
    expect(clauseOf(text, 'Friday', 6)).toBe('The ferry sank on Friday');
  });

  it.each([
    ['The mayor left in May and the council chose another.', 'The mayor left in May'],
    ['In May the mayor left, saying that he was tired.', 'In May the mayor left'],
    ['Meanwhile the mayor left in May, while the council slept.', 'The mayor left in May'],
  ])('ends where "%s" goes on to something else, if it is too long', (text, expected) => {
    expect(clauseOf(text, 'May', 6)).toBe(expected);
  });

  it('knows a date that stands in an aside', () => {
    const text = 'The coach, who names his team on Friday, has called for calm.';
    expect(isAside(text, { start: 0, end: text.length }, rangeOf(text, 'Friday'))).toBe(true);
    expect(isAside(text, { start: 0, end: text.length }, rangeOf(text, 'calm'))).toBe(false);
  });
});
