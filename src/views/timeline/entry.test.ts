import { describe, expect, it } from 'vitest';
import type { Status } from '../../model/fact.ts';
import {
  inventArticle,
  inventConflict,
  inventDate,
  inventDossier,
  inventQuantity,
} from '../../../test/gallery/invent.ts';
import { readEntries } from './entry.ts';
import type { Entry } from './entry.ts';
import { isHatched } from './place-mark.ts';

const ARTICLES = [inventArticle('a', 'A', '2024-09-09')];

function entryOf(edtf: string, dateStatus?: Status, ...statuses: Status[]): Entry {
  const facts = [
    inventDate('a/d', edtf, 1, dateStatus ? { status: dateStatus } : {}),
    ...statuses.map((status, index) => inventQuantity(`a/q${index}`, 5, 'trees', 1, { status })),
  ];
  const timeline = [
    { lane: 'Lane', label: 'Label', date: 'a/d', facts: facts.slice(1).map(({ id }) => id) },
  ];
  return readEntries(inventDossier({ title: 'Entries', articles: ARTICLES, facts, timeline }))[0]!;
}

describe('readEntries', () => {
  it.each<[string, string, Status | undefined, Status[], Status | undefined, boolean]>([
    ['the date says so', '2023', 'planned', ['done'], 'planned', true],
    ['its figures say so', '2023', undefined, ['done'], 'done', false],
    [
      'one plans and one offers',
      '2024-09/2025-09',
      undefined,
      ['planned', 'offered'],
      'offered',
      true,
    ],
    ['its figures differ', '2023', undefined, ['done', 'planned'], undefined, false],
    ['nothing is said of what is past', '2023', undefined, [], undefined, false],
    [
      'nothing is said of what lay ahead of the source',
      '2025/2026',
      undefined,
      [],
      undefined,
      true,
    ],
    [
      'a figure is called done that lay ahead of the source',
      '2025/2026',
      undefined,
      ['done'],
      undefined,
      true,
    ],
    ['it began on the day of the source', '2024-09-09/2024-09-11', undefined, [], undefined, false],
    ['it is the year that followed', '2024-09/2025-09', undefined, [], undefined, true],
    ['the year of the source', '2024', undefined, [], undefined, false],
  ])('is solid or hatched where %s', (_, edtf, dateStatus, statuses, status, hatched) => {
    const entry = entryOf(edtf, dateStatus, ...statuses);
    expect(entry.status).toBe(status);
    expect(isHatched(entry)).toBe(hatched);
  });

  it.each([
    ['2022', 'closed', 'closed'],
    ['2022~', 'approximate', 'approximate'],
    ['2022/2025~', 'closed', 'approximate'],
    ['../2025', 'open', 'closed'],
    ['2022/..', 'closed', 'open'],
  ])('knows how far the ends of %s are known', (edtf, start, end) => {
    expect(entryOf(edtf)).toMatchObject({ startKnown: start, endKnown: end });
  });

  it('takes the period of a quantity for a date, and leaves out a length that hangs on nothing', () => {
    const facts = [
      inventQuantity('a/q', 5, 'trees', 1, { period: '2023' }),
      { ...inventDate('a/length', '2023'), edtf: undefined, duration: 'P2W' },
    ];
    const timeline = facts.map(({ id }) => ({ lane: 'Lane', label: id, date: id, facts: [] }));
    expect(
      readEntries(inventDossier({ title: 'Periods', articles: ARTICLES, facts, timeline })).map(
        ({ edtf, shape }) => [edtf, shape],
      ),
    ).toEqual([['2023', 'span']]);
  });

  it('is no longer for a figure of its year beside it', () => {
    const facts = [
      inventDate('a/year', '2023'),
      inventQuantity('a/q', 5, 'trees', 1, { period: '2023' }),
    ];
    const timeline = [{ lane: 'Lane', label: 'Planting', date: 'a/year', facts: ['a/q'] }];
    const [entry] = readEntries(
      inventDossier({ title: 'Periods', articles: ARTICLES, facts, timeline }),
    );
    expect(entry?.shape).toBe('window');
  });

  it('sees a conflict only where the date itself is in one', () => {
    const facts = ['2021', '2022', '2022'].map((edtf, index) => inventDate(`a/d${index}`, edtf));
    const timeline = facts.map(({ id }) => ({ lane: 'Lane', label: id, date: id, facts: [] }));
    const topic = { ...inventConflict('apart', 'When?', facts[0]!, facts[1]!), facts };
    expect(
      readEntries(
        inventDossier({ title: 'Conflict', articles: ARTICLES, facts, timeline, topics: [topic] }),
      ).map(({ conflict }) => conflict?.id),
    ).toEqual(['apart', 'apart', undefined]);
  });
});
