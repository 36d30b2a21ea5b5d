import { describe, expect, test } from 'vitest';
import type { Fact, QuantityFact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import { compute } from './computed-facts.ts';
import { computeRef } from './computed.ts';
import type { Dossier, Topic } from '../model/dossier.ts';
import { answerQuestions } from './questions.ts';

const quantity = (id: string, value: number, more: Partial<QuantityFact> = {}): QuantityFact => ({
  kind: 'quantity',
  id: `a/${id}`,
  article: 'a',
  paragraph: 1,
  sentence: 1,
  start: 0,
  end: 1,
  text: String(value),
  value,
  unit: 'boats',
  ...more,
});
const topic = (more: Partial<Topic>): Topic => ({
  id: 'boats',
  label: 'Boats',
  relation: null,
  facts: [],
  pairs: [],
  passages: [],
  origins: [],
  citing: [],
  ...more,
});

describe('computed figures', () => {
  const [a, b] = [quantity('a', 30), quantity('b', 12)];
  test.each([
    ['sum', 42],
    ['difference', 18],
    ['ratio', 2.5],
    ['change', -60],
    ['count', 2],
  ] as const)('%s of 30 and 12 is %d', (operation, value) => {
    expect(compute(operation, [a, b])).toMatchObject({ value });
  });

  test('a tenth and two tenths are three tenths', () => {
    expect(compute('sum', [quantity('a', 0.1), quantity('b', 0.2)])).toEqual({ value: 0.3 });
  });

  test.each<[string, Partial<QuantityFact>, string]>([
    ['units', { unit: 'cars' }, 'computed-from-like-facts'],
    ['currencies', { currency: 'EUR' }, 'computed-from-like-facts'],
    ['measures', { percent: true }, 'computed-from-like-facts'],
    ['periods', { period: '2024' }, 'computed-from-like-facts'],
    ['scopes', { scope: 'in the north' }, 'computed-from-like-facts'],
    ['statuses', { status: 'planned' }, 'computed-from-like-facts'],
    ['qualified', { qualifier: 'about' }, 'computed-from-plain-figures'],
    ['range', { max: 20 }, 'computed-from-plain-figures'],
    ['denied', { negated: true }, 'computed-from-plain-figures'],
  ])('facts of different %s are refused', (_, more, rule) => {
    expect(compute('sum', [a, quantity('b', 12, more)])).toMatchObject({ problem: { rule } });
  });

  test('a whole and its part are not added up, nor one figure said twice; two periods may be', () => {
    const overlapping = (relation: Topic['pairs'][number]['relation']): Topic[] => [
      topic({ facts: [a, b], pairs: [{ a: a.id, b: b.id, relation }] }),
    ];
    for (const relation of [
      'agree',
      'rounding',
      'different scope',
      'conflict',
      'superseded',
      'attribution',
    ] as const)
      expect(compute('sum', [a, b], overlapping(relation))).toMatchObject({
        problem: { rule: 'computed-without-overlap' },
      });
    expect(compute('sum', [a, b], overlapping('different period'))).toEqual({ value: 42 });
    expect(compute('difference', [a, b], overlapping('conflict'))).toEqual({ value: 18 });
    expect(compute('difference', [a, b], overlapping('different scope'))).toMatchObject({
      problem: { rule: 'computed-without-overlap' },
    });
  });

  test('parties are counted once each', () => {
    const party = (id: string, code: string): Fact => ({
      kind: 'party',
      id,
      article: 'a',
      paragraph: 1,
      sentence: 1,
      text: code,
      code,
    });
    expect(
      compute('count', [party('a/1', 'FJI'), party('a/2', 'FJI'), party('a/3', 'TCD')]),
    ).toEqual({ value: 2 });
  });

  test('nothing is divided by zero', () => {
    expect(compute('ratio', [a, quantity('b', 0)])).toMatchObject({
      problem: { rule: 'computed-is-possible' },
    });
    expect(compute('change', [quantity('b', 0), a])).toMatchObject({
      problem: { rule: 'computed-is-possible' },
    });
  });
});

describe('references of templates', () => {
  const dossier = {
    articles: [
      { id: 'a', tier: 'article', published: '2024-09-09' },
      { id: 'b', tier: 'article', published: '2024-09' },
      { id: 'n', tier: 'note', published: null },
    ],
    facts: [quantity('a', 1), quantity('b', 2)],
    origins: [{}, {}],
    topics: [
      topic({ relation: 'conflict', facts: [quantity('a', 1)], origins: ['a', 'b'] }),
      topic({ id: 'cars' }),
    ],
    questions: [{ state: 'answered' }, { state: 'not stated' }, { state: 'one origin' }],
    sets: [],
  } as unknown as Dossier;

  test.each([
    ['articles/count', 2],
    ['notes/count', 1],
    ['facts/count', 2],
    ['facts/a/count', 2],
    ['facts/z/count', null],
    ['origins/count', 2],
    ['topics/count', 2],
    ['topics/conflicts', 1],
    ['topics/boats/articles', 1],
    ['topics/boats/origins', 2],
    ['topics/none/origins', null],
    ['questions/open', 2],
    ['questions/one-origin', 1],
    ['questions/not stated', 1],
    ['questions/count', 3],
    ['evidence/articles/latest', '2024-09'],
    ['evidence/notes/latest', null],
    ['articles', null],
    ['articles/count/more', null],
    ['facts', null],
    ['facts/a', null],
    ['facts/a/first', null],
    ['facts/count/count', null],
    ['topics/boats/facts', 1],
    ['topics/boats/colour', null],
    ['topics/cars/articles', 0],
    ['questions', null],
    ['questions/open/count', null],
    ['change/a/a/a/b', 100],
    ['change/a/b/a/a', -50],
    ['change/a/a/a/z', null],
    ['evidence/articles', null],
    ['nothing/count', null],
    ['', null],
    ['sets/none/named', null],
  ])('%s is %s', (ref, value) => {
    expect(computeRef(dossier, ref)).toBe(value);
  });
});

describe('references to a set', () => {
  const member = (key: string, tier: string, grade?: string) => ({
    key,
    name: key,
    facts: [],
    tier,
    ...(grade && { grade }),
  });
  const set = {
    id: 'ports',
    whole: 9,
    notNamed: 4,
    members: [
      member('a', 'article'),
      member('b', 'article', 'As a guest'),
      member('c', 'note'),
      member('d', 'note', 'As a guest'),
    ],
    host: { ...member('e', 'article'), counted: 'yes' },
  };
  const of = (more: object = {}) => ({ sets: [{ ...set, ...more }] }) as unknown as Dossier;

  test.each([
    ['declared', 9],
    ['named', 5],
    ['named-articles', 3],
    ['named-notes', 2],
    ['not-named', 4],
    ['not-named-if-host-counted', null],
    ['named/as-a-guest', 2],
    ['named/taking-part', 3],
    ['named-articles/taking-part', 2],
    ['named-articles/as-a-guest', 1],
    ['named-notes/taking-part', 1],
    ['named-notes/as-a-guest', 1],
    ['declared/as-a-guest', null],
    ['hosts', null],
  ])('%s is %s', (ref, value) => expect(computeRef(of(), `sets/ports/${ref}`)).toBe(value));

  test('a host of whom no source says that it was counted is not', () => {
    const dossier = of({ host: { ...set.host, counted: 'unknown' }, notNamedIfHostCounted: 3 });
    expect(computeRef(dossier, 'sets/ports/named')).toBe(4);
    expect(computeRef(dossier, 'sets/ports/not-named-if-host-counted')).toBe(3);
  });
});

describe('questions', () => {
  const asked = { questions: [{ text: 'How many boats?', topic: 'boats' }] } as Settings;
  const state = (...topics: Topic[]): string => answerQuestions(asked, topics)[0]!.state;
  const about = quantity('c', 5, { qualifier: 'about' });
  const day = (edtf: string): Fact => ({
    kind: 'date',
    id: 'a/day',
    article: 'a',
    paragraph: 1,
    sentence: 1,
    text: edtf,
    edtf,
  });
  test.each<[string, Topic[]]>([
    ['not stated', []],
    ['not stated', [topic({})]],
    ['vague', [topic({ passages: ['a/p1'], origins: ['a'] })]],
    ['vague', [topic({ facts: [about], origins: ['a', 'b'] })]],
    ['one origin', [topic({ facts: [quantity('a', 5)], origins: ['a'] })]],
    [
      'disputed',
      [
        topic({
          facts: [quantity('a', 5), quantity('b', 6)],
          origins: ['a', 'b'],
          relation: 'conflict',
        }),
      ],
    ],
    [
      'answered',
      [topic({ facts: [quantity('a', 5), about], origins: ['a', 'b'], relation: 'rounding' })],
    ],
    ['vague', [topic({ facts: [day('2031~')], origins: ['a', 'b'] })]],
    ['vague', [topic({ facts: [quantity('a', 5, { max: 7 })], origins: ['a', 'b'] })]],
    ['answered', [topic({ facts: [day('2031-05')], origins: ['a', 'b'] })]],
  ])('a question is %s', (expected, topics) => {
    expect(state(...topics)).toBe(expected);
  });
});
