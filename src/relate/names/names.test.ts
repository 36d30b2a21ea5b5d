import { describe, expect, test } from 'vitest';
import type { Fact } from '../../model/fact.ts';
import { findNameConflicts } from './index.ts';
import { isSpeltOtherwise } from './spelling.ts';

const person = (article: string, name: string, role?: string): Fact => ({
  kind: 'person',
  id: `${article}/${name}`,
  article,
  paragraph: 1,
  sentence: 1,
  text: name,
  name,
  ...(role !== undefined && { role }),
});
const found = (...facts: Fact[]): string[] =>
  findNameConflicts(facts).map(({ of, a, b }) => `${of}: ${a.text} / ${b.text}`);

describe('names told otherwise', () => {
  test.each([
    ['Marten Holm', 'Marthen Holm', true],
    ['Ian McAlder', 'Ian MacAlder', true],
    ['Stefan Kossuk', 'Stephan Kossuk', true],
    ['Yelena Doronova', 'Elena Doronova', true],
    ['Anna Bergström', 'Anna Bergstrom', false],
    ['Robert Selm', 'Roberta Selm', false],
    ['Tim Selm', 'Tom Selm', false],
    ['Ivana Selm', 'Ivanka Selm', false],
    ['Marten Holm', 'Marten Quay', false],
    ['Holm', 'Holmm', false],
    ['Marten Holm', 'Marthen Quay', false],
  ])('%s and %s: one name spelt in two ways is %s', (a, b, is) => {
    expect(isSpeltOtherwise(a, b)).toBe(is);
  });

  test('a name is spelt otherwise also where it is open who bears it', () => {
    const { kind: _, ...open } = person('b', 'Marthen Holm');
    expect(
      found(person('a', 'Marten Holm'), { ...open, kind: 'name', name: 'Marthen Holm' }),
    ).toEqual(['spelling: Marten Holm / Marthen Holm']);
  });

  test('a name spelt in two ways is found once, however often it is printed', () => {
    expect(
      found(person('a', 'Marten Holm'), person('a', 'Marten Holm'), person('b', 'Marthen Holm')),
    ).toEqual(['spelling: Marten Holm / Marthen Holm']);
  });

  test('two names side by side in one article are two people', () => {
    expect(found(person('a', 'Marina Holm'), person('a', 'Martina Holm'))).toEqual([]);
    expect(found(person('a', 'Ian McAlder'), person('a', 'Ian MacAlder'))).toHaveLength(1);
  });

  test('who is a coach in one report and a former coach in another is told otherwise', () => {
    expect(
      found(person('a', 'Ada Quay', 'coach'), person('b', 'Ada Quay', 'former coach')),
    ).toEqual(['role: Ada Quay / Ada Quay']);
  });

  test('a role is over wherever it says so', () => {
    expect(
      found(
        person('a', 'Ada Quay', 'former coach'),
        person('b', 'Ada Quay', 'club’s former coach'),
      ),
    ).toEqual([]);
  });

  test('a title is kept for life, and an article that says both says nothing', () => {
    expect(
      found(person('a', 'Ada Quay', 'President'), person('b', 'Ada Quay', 'former president')),
    ).toEqual([]);
    expect(
      found(
        person('a', 'Ada Quay', 'coach'),
        person('a', 'Ada Quay', 'former coach'),
        person('b', 'Ada Quay', 'former coach'),
      ),
    ).toEqual([]);
  });
});
