import { expect, it } from 'vitest';
import { readEditions } from './read-editions.ts';

const RECORD = { date: '2031-05-06', title: 'T', standfirst: 'S', sections: [], facts: [] };
const read = (files: Record<string, unknown>) =>
  readEditions({
    root: 'c',
    files: Object.entries(files).map(([path, value]) => ({
      path,
      text: typeof value === 'string' ? value : JSON.stringify(value),
    })),
  });

it('reads records in the order of their numbers', () => {
  const { editions, problems } = read({
    'editions/10.json': { number: 10, ...RECORD },
    'editions/9.json': { number: 9, ...RECORD },
  });
  expect([editions.map(({ number }) => number), problems]).toEqual([[9, 10], []]);
});

it.each([
  ['no JSON', '{', /JSON/],
  ['a field too few', { number: 1, ...RECORD, facts: undefined }, /facts/],
  ['the number of another', { number: 2, ...RECORD }, /it is of edition 2/],
])('tells of a record with %s', (_, record, message) => {
  const { editions, problems } = read({ 'editions/1.json': record });
  expect(editions).toEqual([]);
  expect(problems).toMatchObject([{ rule: 'edition-is-readable', file: 'c/editions/1.json' }]);
  expect(problems[0]?.message).toMatch(message);
});
