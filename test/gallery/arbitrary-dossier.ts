/** Dossiers at random, for the promise that nothing collides whatever an author writes. */
import fc from 'fast-check';
import type { Dossier, MemberSet } from '../../src/model/dossier.ts';
import type { DateFact, QuantityFact } from '../../src/model/fact.ts';
import { QUALIFIERS, STATUSES } from '../../src/model/fact.ts';
import {
  inventArticle,
  inventConflict,
  inventDate,
  inventDossier,
  inventMember,
  inventQuantity,
  inventSet,
} from './invent.ts';

const WORDS = [
  'river',
  'Assembly',
  'of',
  'the',
  'ministers’',
  'seed',
  'Donaudampfschifffahrtsgesellschaft',
  '3,000',
  'WWW',
  'Ελλάδα',
  'Ørsted',
  'i',
  'charter',
  'opens',
  'renewed',
  '会議',
];
const words = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most })
    .map((list) => list.join(' '));

const two = (value: number): string => String(value).padStart(2, '0');
const yearIn = (first: number, last: number): fc.Arbitrary<number> =>
  fc.integer({ min: first, max: last });

/** All forms of EDTF that facts have, between two years. */
function arbitraryEdtf(first: number, last: number): fc.Arbitrary<string> {
  const year = yearIn(first, last);
  const month = fc.integer({ min: 1, max: 12 });
  const day = fc.integer({ min: 1, max: 28 });
  return fc.oneof(
    year.map(String),
    fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
    fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
    fc.tuple(year, fc.integer({ min: 0, max: 5 })).map(([y, length]) => `${y}/${y + length}`),
    fc
      .tuple(year, month, fc.constantFrom('', '~'))
      .map(([y, m, sign]) => `${y}-${two(m)}/${y + 1}-${two(m)}${sign}`),
    fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${y}-${season}`),
    year.map((y) => `${y}~`),
    year.map((y) => `../${y}`),
    year.map((y) => `${y}/..`),
  );
}

const status = fc.option(fc.constantFrom(...STATUSES), { nil: undefined });
const ARTICLES = ['first', 'second', 'note'] as const;

const articles = fc
  .tuple(words(1, 1), words(1, 4), words(1, 8))
  .map(([a, b, c]) => [
    inventArticle('first', a, '2024-09-09'),
    inventArticle('second', b, '2024-09-11'),
    inventArticle('note', c, null, 'note'),
  ]);

function arbitraryDates(first: number, last: number, most: number): fc.Arbitrary<DateFact[]> {
  const date = fc.tuple(
    arbitraryEdtf(first, last),
    fc.constantFrom(...ARTICLES),
    fc.integer({ min: 1, max: 120 }),
    status,
  );
  return fc
    .array(date, { minLength: 1, maxLength: most })
    .map((list) =>
      list.map(([edtf, article, paragraph, said], index) =>
        inventDate(`${article}/d${index}`, edtf, paragraph, said ? { status: said } : {}),
      ),
    );
}

export const arbitraryTimeline: fc.Arbitrary<Dossier> = fc
  .constantFrom([2024, 2024], [2015, 2026], [1700, 2026] as const)
  .chain(([first, last]) =>
    fc.tuple(
      arbitraryDates(first!, last!, 40),
      articles,
      fc.array(words(1, 4), { minLength: 1, maxLength: 5 }),
      fc.array(words(1, 14), { minLength: 1, maxLength: 8 }),
    ),
  )
  .map(([dates, listed, lanes, labels]) => {
    const timeline = dates.map(({ id }, index) => ({
      lane: lanes[index % lanes.length]!,
      label: labels[index % labels.length]!,
      date: id,
      facts: dates.slice(index + 1, index + 1 + (index % 3)).map((fact) => fact.id),
    }));
    const topics = dates.length > 1 ? [inventConflict('apart', 'When?', dates[0]!, dates[1]!)] : [];
    return inventDossier({ title: 'At random', articles: listed, facts: dates, timeline, topics });
  });

const CODES = [
  'DEU',
  'RUS',
  'FJI',
  'USA',
  'MDV',
  'SGP',
  'TUV',
  'CHL',
  'NOR',
  'FRA',
  'BRA',
  'KIR',
  'NZL',
  'MAR',
  'ZAF',
  'MMR',
  'LUX',
  'LIE',
  'CHE',
  'BEL',
  'NLD',
  'AUT',
  'ISL',
  'ATA',
  'BVT',
  'XYZ',
  'LSO',
  'RWA',
  'BDI',
  'SLB',
  'VUT',
  'BRB',
  'LCA',
  'VCT',
  'GRD',
  'ATG',
  'KNA',
  'DMA',
  'TTO',
  'PSE',
];

export const arbitrarySet: fc.Arbitrary<MemberSet> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: CODES.length }),
    fc.array(words(1, 6), { maxLength: 16 }),
    fc.array(words(1, 3), { minLength: 6, maxLength: 6 }),
    fc.integer({ min: 0, max: 2400 }),
    fc.option(fc.constantFrom('yes', 'no', 'unknown'), { nil: undefined }),
  )
  .map(([codes, organisations, names, unnamed, counted]) => {
    const [hostCode, ...rest] = codes;
    const graded = (index: number): string | undefined =>
      index % 5 === 0 ? 'workshop' : undefined;
    const states = (counted ? rest : codes).map((code, index) =>
      inventMember(
        'first',
        names[index % names.length]!,
        { code },
        index % 2 ? 'note' : 'article',
        graded(index),
      ),
    );
    const orgs = organisations.map((name, index) =>
      inventMember(
        'second',
        name,
        { org: `org-${index}` },
        index % 2 ? 'note' : 'article',
        graded(index + 2),
      ),
    );
    const host =
      counted && hostCode
        ? { ...inventMember('first', names[0]!, { code: hostCode }, 'article'), counted }
        : undefined;
    return inventSet(
      'all',
      'All',
      states.length + orgs.length + unnamed + 1,
      [...states, ...orgs],
      host,
    );
  });

const quantity = fc.record({
  value: fc.oneof(
    fc.constant(0),
    fc.double({ min: 0.01, max: 1e12, noNaN: true }),
    fc.integer({ min: 1, max: 9000 }),
  ),
  spread: fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }),
  qualifier: fc.option(fc.constantFrom(...QUALIFIERS), { nil: undefined }),
  status,
  negated: fc.boolean(),
});

export const arbitraryChart: fc.Arbitrary<Dossier> = fc
  .tuple(
    fc.array(
      fc.tuple(words(1, 12), words(0, 4), fc.array(quantity, { minLength: 1, maxLength: 5 })),
      { minLength: 1, maxLength: 4 },
    ),
    articles,
  )
  .map(([panels, listed]) => {
    const facts: QuantityFact[][] = panels.map(([, unit, list], panel) =>
      list.map(({ value, spread, qualifier, status: said, negated }, index) =>
        inventQuantity(`${ARTICLES[index % 3]}/q${panel}-${index}`, value, unit, index + 1, {
          ...(spread && { max: value + spread }),
          ...(qualifier && { qualifier }),
          ...(said && { status: said }),
          ...(negated && { negated }),
        }),
      ),
    );
    const charts = [
      {
        id: 'chart',
        title: 'Chart',
        panels: panels.map(([label], panel) => ({
          label,
          facts: facts[panel]!.map(({ id }) => id),
        })),
      },
    ];
    return inventDossier({ title: 'At random', articles: listed, facts: facts.flat(), charts });
  });
