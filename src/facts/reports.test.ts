import { expect, test } from 'vitest';
import type { Topic } from './dossier.ts';
import { describeReports } from './reports.ts';

const topic = (articles: string[], origins: string[], citing: string[]): Topic => ({ id: 't', label: 'T', relation: 'agree', facts: articles.map((article) => ({ article })), pairs: [], passages: [], origins, citing }) as unknown as Topic;
const say = (...given: Parameters<typeof topic>): string => describeReports(topic(...given)).map(({ text }) => text).join('');

test.each<[string, Parameters<typeof topic>]>([
  ['Reported by 3 articles of 2 origins, both citing Ana Moss', [['a', 'b', 'c', 'c'], ['a', 'b'], ['Ana Moss']]],
  ['Reported by 3 articles of 3 origins, several of them citing Ana Moss and Chad', [['a', 'b', 'c'], ['a', 'b', 'c'], ['Ana Moss', 'Chad']]],
  ['Reported by 1 article of 1 origin', [['a'], ['a'], []]],
])('%s', (sentence, given) => {
  expect(say(...given)).toBe(sentence);
});

test('each figure of the sentence says how it is worked out', () => {
  expect(describeReports(topic(['a'], ['a'], [])).flatMap(({ ref }) => ref ?? [])).toEqual(['topics/t/articles', 'topics/t/origins']);
});
