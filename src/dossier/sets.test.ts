import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Fact, PartyFact, QuantityFact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import { computeRef } from './computed.ts';
import type { Dossier } from '../model/dossier.ts';
import { checkSets, countSets } from './sets.ts';

const atPath = (path: readonly (string | number)[]) => ({ file: path.join('.') });

const anchor = { paragraph: 1, sentence: 1, start: 0, end: 1, text: 'x' };
const party = (id: string, code: string, name: string, article = 'a'): PartyFact => ({
  ...anchor,
  kind: 'party',
  id: `${article}/${id}`,
  article,
  code,
  name,
});
const total: QuantityFact = {
  ...anchor,
  kind: 'quantity',
  id: 'a/5-countries',
  article: 'a',
  value: 5,
  unit: 'countries',
  text: '5 countries',
};
const articles = [
  { id: 'a', tier: 'article' },
  { id: 'n', tier: 'note' },
] as Article[];
const facts: Fact[] = [
  total,
  party('fiji', 'FJI', 'Fiji'),
  party('chad', 'TCD', 'Chad'),
  party('peru', 'PER', 'Peru'),
  party('fiji', 'FJI', 'Fiji', 'n'),
  party('laos', 'LAO', 'Laos', 'n'),
];

type Choice = Settings['sets'][number];
const settings = (choice: Partial<Choice>): Settings =>
  ({
    language: 'en',
    sets: [{ id: 'guests', label: 'Guests', declared: total.id, members: [], ...choice }],
  }) as unknown as Settings;
const member = (fact: string, grade?: string): Choice['members'][number] => ({
  fact,
  ...(grade !== undefined && { grade }),
});
const dossier = (choice: Partial<Choice>): Dossier =>
  ({ sets: countSets(settings(choice), facts, articles) }) as Dossier;

describe('sets', () => {
  test('a member named by several facts is one, with its best tier and grade', () => {
    const [set] = countSets(
      settings({
        members: [member('n/fiji', 'sub-forum'), member('a/fiji'), member('n/laos', 'sub-forum')],
      }),
      facts,
      articles,
    );
    expect(set!.members.map(({ key, tier, grade }) => [key, tier, grade])).toEqual([
      ['FJI', 'article', undefined],
      ['LAO', 'note', 'sub-forum'],
    ]);
    expect(set!.notNamed).toBe(3);
  });

  test.each([
    ['yes', 2, undefined, 3],
    ['no', 3, undefined, 2],
    ['unknown', 3, 2, 2],
  ] as const)(
    'the sums hold with a host that is counted: %s',
    (counted, notNamed, ifCounted, named) => {
      const choice = {
        members: [member('a/fiji'), member('n/laos')],
        host: { fact: 'a/peru', counted },
      };
      const [set] = countSets(settings(choice), facts, articles);
      expect([set!.notNamed, set!.notNamedIfHostCounted]).toEqual([notNamed, ifCounted]);
      expect(computeRef(dossier(choice), 'sets/guests/named')).toBe(named);
      expect(
        Number(computeRef(dossier(choice), 'sets/guests/named')) +
          Number(computeRef(dossier(choice), 'sets/guests/not-named')),
      ).toBe(5);
    },
  );

  test('the host is never also a member', () => {
    const choice = {
      members: [member('a/peru'), member('a/fiji')],
      host: { fact: 'a/peru', counted: 'unknown' as const },
    };
    expect(countSets(settings(choice), facts, articles)[0]!.members.map(({ key }) => key)).toEqual([
      'FJI',
    ]);
    expect(checkSets(settings(choice), facts, articles, atPath).map(({ rule }) => rule)).toEqual([
      'host-is-counted-once',
    ]);
  });

  test('more named than declared is a problem, also where the host might be one of them', () => {
    const members = ['a/fiji', 'a/chad', 'a/peru', 'n/laos'].map((fact) => member(fact));
    const few = facts.map((fact) => (fact.id === total.id ? { ...total, value: 3 } : fact));
    expect(checkSets(settings({ members }), few, articles, atPath).map(({ rule }) => rule)).toEqual(
      ['set-holds-its-members'],
    );
    const four = facts.map((fact) => (fact.id === total.id ? { ...total, value: 3 } : fact));
    expect(
      checkSets(
        settings({ members: members.slice(0, 3), host: { fact: 'n/laos', counted: 'unknown' } }),
        four,
        articles,
        atPath,
      ).map(({ rule }) => rule),
    ).toEqual(['set-holds-its-members']);
  });

  test('a set is declared by a quantity and its members are parties', () => {
    expect(
      checkSets(
        settings({ declared: 'a/fiji', members: [member(total.id)] }),
        facts,
        articles,
        atPath,
      ).map(({ rule, file }) => `${file} ${rule}`),
    ).toEqual([
      'sets.0.declared set-is-declared-by-a-quantity',
      'sets.0.members.0.fact member-is-a-party',
    ]);
  });

  test('members are counted by tier and by grade', () => {
    const choice = {
      members: [member('a/fiji'), member('a/chad', 'sub-forum'), member('n/laos', 'sub-forum')],
    };
    const counts = [
      'declared',
      'named',
      'named-articles',
      'named-notes',
      'named/sub-forum',
      'named/taking-part',
      'not-named',
      'not-named-if-host-counted',
      'nothing',
    ].map((ref) => computeRef(dossier(choice), `sets/guests/${ref}`));
    expect(counts).toEqual([5, 3, 2, 1, 2, 1, 2, null, null]);
  });
});
