/** A date's mark: what its printed parts and its relative words deny. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import type { DateFact } from '../../model/fact.ts';
import { checkDateMark, disagreeDatePrinted } from './mark-date.ts';

function told(text: string, edtf: string, more: { sentence?: string; status?: string } = {}) {
  const { sentence = `It happened ${text}.`, status } = more;
  const fact = { kind: 'date', text, edtf, status } as DateFact;
  const article = { published: '2031-06-10' } as Article;
  return checkDateMark(fact, {
    fact,
    article,
    paragraph: '',
    sentence,
    read: undefined,
    others: [],
  });
}

describe('printed parts', () => {
  it.each([
    ['May 2031', '2031-05'],
    ['in the 2030s', '2031-05'],
    ['5 May', '2031-05-05'],
    ['Monday, 5 May 2031', '2031-05-05'],
    ['from 5 to 9 May', '2031-05-05/2031-05-09'],
    ['at 10:15 on 5 May', '2031-05-05'],
    ['5-6 percent on 5 May', '2031-05-05'],
    ['November 2031 to February 2032', '2031-11/2032-02'],
    ['the year to March 2031', '2031'],
    ['since May 2031', '2031-05/..'],
    ['before May 2031', '../2031-05'],
    ['Monday to Friday', '2031-05-05/2031-05-09'],
  ])('"%s" is %s', (text, edtf) => expect(disagreeDatePrinted(text, edtf)).toBeNull());

  it.each([
    ['May 2032', '2031-05', '2032'],
    ['May 2030', '2031-05', '2030'],
    ['June 2031', '2031-05', 'another month'],
    ['December', '2031-11/2032-02', null],
    ['March', '2031-11/2032-02', 'another month'],
    ['6 May', '2031-05-05', 'the 6'],
    ['the 31st of May', '2031-05-05', 'the 31'],
    ['from 4 to 9 May', '2031-05-05/2031-05-09', 'the 4'],
    ['Tuesday, 5 May', '2031-05-05', 'Tuesday'],
    ['Tuesday', '2031-05-05', 'say Tuesday, 2031-05-05 is another day of the week'],
    ['2033', '2031-05/2032-05', '2033'],
  ])('"%s" against %s', (text, edtf, words) => {
    const found = disagreeDatePrinted(text, edtf);
    if (words === null) expect(found).toBeNull();
    else expect(found).toContain(words);
  });
});

describe('relative words', () => {
  it.each([
    ['last year', '2030'],
    ['this year', '2031'],
    ['Next year', '2032'],
    ['last month', '2031-05'],
    ['the past year', '2030-06/2031-06'],
    ['next week', '2031-06-16/2031-06-22'],
    ['yesterday', '2031-06-09'],
    ['two days ago', '2031-06-08'],
    ['three weeks ago', '2031-05-20'],
    ['ten years ago', '2021'],
    ['the last or the next week', '2031-06-16/2031-06-22'],
  ])('"%s" is %s of an article of 10 June 2031', (text, edtf) =>
    expect(told(text, edtf)).toBeNull(),
  );

  it.each([
    ['last year', '2031', '2030'],
    ['next year', '2033', '2032'],
    ['last autumn', '2031-09/2031-11', 'look back'],
    ['the coming days', '2031-06-01/2031-06-05', 'look ahead'],
    ['yesterday', '2031-06-08/2031-06-09', 'different length'],
    ['last month', '2031-05-01', 'different length'],
    ['next week', '2031-06-11/2031-06-30', 'different length'],
    ['two days ago', '2031-06-01', 'is not 2031-06-01'],
    ['three weeks ago', '2031-03-01', 'is not'],
    ['ten Years ago', '2011', 'is not'],
  ])('"%s" is not %s', (text, edtf, words) => expect(told(text, edtf)).toContain(words));

  it('are left open where the sentence speaks of another year', () => {
    const sentence = 'In 2019 it had closed last year.';
    expect(told('last year', '2018', { sentence })).toBeNull();
    expect(told('two days ago', '2019', { sentence })).toBeNull();
  });
});

it('what is done does not lie ahead, nor what is planned years behind', () => {
  expect(told('on Friday', '2031-06-13', { status: 'done' })).toContain('lies after');
  expect(told('on Friday', '2031-06-06', { status: 'done' })).toBeNull();
  expect(told('on Friday', '2031-06-13', { status: 'planned' })).toBeNull();
  expect(told('in 1928', '1928', { status: 'planned' })).toContain('lies years before');
  expect(told('last year', '2030', { status: 'planned' })).toBeNull();
});

it('what the reader reads alike needs no other proof', () => {
  const fact = { kind: 'date', text: 'last year', edtf: '2025' } as DateFact;
  const marked = { fact, article: { published: '2031-06-10' } as Article, others: [] };
  const rest = { paragraph: '', sentence: 'It fell last year.' };
  expect(checkDateMark(fact, { ...marked, ...rest, read: fact })).toBeNull();
  expect(
    checkDateMark(fact, { ...marked, ...rest, read: { ...fact, edtf: '2030' } }),
  ).not.toBeNull();
});
