import { describe, expect, test } from 'vitest';
import type { NamingFact } from '../../model/entity.ts';
import { findEntities } from './index.ts';
import { slug } from '../../read/ids.ts';
import { isNational } from './national-bodies.ts';

let made = 0;
const person = (article: string, name: string, role?: string): NamingFact => ({
  kind: 'person',
  id: `${article}/${++made}`,
  article,
  paragraph: 1,
  sentence: 1,
  text: name,
  name,
  ...(role !== undefined && { role }),
});
const party = (
  article: string,
  name: string,
  of: { org?: string; code?: string; text?: string },
): NamingFact => ({
  kind: 'party',
  id: `${article}/${++made}`,
  article,
  paragraph: 1,
  sentence: 1,
  text: name,
  name,
  ...of,
});
const found = (...facts: NamingFact[]): string[] =>
  findEntities(facts).map(({ name, facts: named, maybe }) =>
    [name, named.length, ...maybe.map((id) => `? ${id}`)].join(' '),
  );

describe('people', () => {
  test('are one by their name in several articles, however it is printed', () => {
    expect(found(person('a', 'José Quay'), person('b', 'Jose Quay'))).toEqual(['José Quay 2']);
  });
  test('are one where writers exchange letters', () => {
    expect(found(person('a', 'Ian McAlder'), person('b', 'Ian MacAlder'))).toEqual([
      'Ian McAlder 2',
    ]);
  });
  test('are one with and without an initial, also in one article', () => {
    expect(found(person('a', 'Ada Quay'), person('a', 'Ada M. Quay'))).toHaveLength(1);
    expect(
      found(person('a', 'Ada Quay'), person('a', 'Ada M. Quay'), person('b', 'Ada N. Quay')),
    ).toHaveLength(3);
  });
  test('a family name alone is open where nothing else is in common', () => {
    expect(found(person('a', 'Ada Quay'), person('b', 'Quay'))).toEqual([
      'Ada Quay 1 ? quay',
      'Quay 1 ? ada-quay',
    ]);
  });
  test('a family name alone is hers who has the same office', () => {
    expect(found(person('a', 'Ada Quay', 'mayor of Orlen'), person('b', 'Quay', 'mayor'))).toEqual([
      'Ada Quay 2',
    ]);
  });
  test('a family name alone is hers who is named in the same company', () => {
    const others = (article: string) => [
      person(article, 'Tim Selm'),
      party(article, 'Harbour Guild', { org: 'harbour-guild' }),
    ];
    expect(
      found(person('a', 'Ada Quay'), ...others('a'), person('b', 'Quay'), ...others('b')),
    ).toContain('Ada Quay 2');
  });
  test('a family name alone is open between two who bear it', () => {
    expect(
      found(
        person('a', 'Ada Quay', 'mayor'),
        person('c', 'Tim Quay', 'mayor'),
        person('b', 'Quay', 'mayor'),
      ),
    ).toEqual(['Ada Quay 1 ? quay', 'Tim Quay 1 ? quay', 'Quay 1 ? ada-quay ? tim-quay']);
  });
  test('an initial is of the one with the same office', () => {
    expect(
      found(person('a', 'Ada Mary Quay', 'captain'), person('b', 'A Quay', 'captain')),
    ).toEqual(['Ada Mary Quay 2']);
    expect(found(person('a', 'Tim Quay', 'captain'), person('b', 'A Quay', 'captain'))).toEqual([
      'Tim Quay 1',
      'A Quay 1',
    ]);
  });
  test('a list of one article may have initials for first names', () => {
    expect(found(person('a', 'Fay Quay'), person('a', 'F Quay'))).toEqual(['Fay Quay 2']);
    expect(found(person('a', 'Fay Quay'), person('a', 'Finn Quay'), person('a', 'F Quay'))).toEqual(
      ['Fay Quay 1 ? f-quay', 'Finn Quay 1 ? f-quay', 'F Quay 1 ? fay-quay ? finn-quay'],
    );
  });
  test('one article that prints two names tells of two people', () => {
    expect(found(person('a', 'Ada Quay', 'mayor'), person('a', 'Quay', 'mayor'))).toEqual([
      'Ada Quay 1',
      'Quay 1',
    ]);
  });
  test('of one name in words each has an id of its own', () => {
    expect(findEntities([person('a', '王小红'), person('a', 'وانغ')]).map(({ id }) => id)).toEqual([
      'fact',
      'fact-2',
    ]);
  });
});

describe('organisations', () => {
  test('have a page that every disk can hold', () => {
    expect(findEntities([party('a', 'PRN', { org: 'prn' })]).map(({ id }) => id)).toEqual([
      'prn-2',
    ]);
  });
  test('are one by their name without its legal form', () => {
    expect(
      found(
        party('a', 'Hillbrook Ltd', { org: 'hillbrook-ltd' }),
        party('b', 'Hillbrook', { org: 'hillbrook' }),
      ),
    ).toEqual(['Hillbrook Ltd 2']);
  });
  test('are one with and without “Group”, wherever it stands', () => {
    const names = ['Hillbrook Group', 'Hillbrook', 'Group Hillbrook'];
    expect(found(...names.map((name, at) => party(`${at}`, name, { org: slug(name) })))).toEqual([
      'Hillbrook Group 3',
    ]);
  });
  test('an acronym is its owner’s in small letters too', () => {
    expect(
      found(
        party('a', 'Hill Federation', { org: 'hill-federation', text: 'HILFED' }),
        party('b', 'Hilfed', { org: 'hilfed' }),
      ),
    ).toEqual(['Hill Federation 2']);
  });
  test('an acronym is hers whose full name an article prints with it', () => {
    expect(
      found(
        party('a', 'Harbour Workers Guild', { org: 'harbour-workers-guild', text: 'HWG' }),
        party('b', 'HWG', { org: 'hwg' }),
      ),
    ).toEqual(['Harbour Workers Guild 2']);
  });
  test('an acronym that no article explains is open, though the letters fit', () => {
    expect(
      found(
        party('a', 'Guild of Harbour Workers', { org: 'guild-of-harbour-workers' }),
        party('b', 'GHW', { org: 'ghw' }),
      ),
    ).toContain('GHW 1 ? guild-of-harbour-workers');
  });
  test('an acronym of two stays open', () => {
    expect(
      found(
        party('a', 'Harbour Workers Guild', { org: 'harbour-workers-guild', text: 'HWG' }),
        party('c', 'Hill Walkers Group', { org: 'hill-walkers-group', text: 'HWG' }),
        party('b', 'HWG', { org: 'hwg' }),
      ),
    ).toContain('HWG 1 ? harbour-workers-guild ? hill-walkers-group');
  });
  test('an acronym is hers whom all the world knows by it', () => {
    expect(
      found(
        party('a', 'Associated Press', { org: 'associated-press' }),
        party('b', 'AP', { org: 'ap' }),
      ),
    ).toEqual(['Associated Press 2']);
  });
  test('are called as a source prints them', () => {
    expect(found(party('a', 'HWG', { text: 'Harbour Workers Guild' }))).toEqual([
      'Harbour Workers Guild 1',
    ]);
  });
  describe('of which many states have one', () => {
    const parliament = (article: string) => party(article, 'Parliament', { org: 'parliament' });
    const country = (article: string, code: string) => party(article, code, { code });
    test.each<[string, NamingFact[], string[]]>([
      ['are one in articles of one country', [country('b', 'FRA')], ['Parliament 2']],
      [
        'are one where each article names the other’s country',
        [country('a', 'ITA'), ...[0, 1].map(() => country('b', 'ITA')), country('b', 'FRA')],
        ['Parliament 2'],
      ],
      [
        'stay open where it does not',
        [country('b', 'ITA')],
        ['Parliament 1 ? parliament-2', 'Parliament 1 ? parliament'],
      ],
    ])('%s', (_, others, expected) => {
      const facts = [country('a', 'FRA'), country('a', 'FRA'), parliament('a'), parliament('b')];
      expect(found(...facts, ...others).slice(0, expected.length)).toEqual(expected);
    });
    test.each<[string, boolean]>([
      ['ministry of foreign affairs', true],
      ['justice department', true],
      ['house of lords', false],
      ['ministry of tides', false],
      ['ministry', false],
    ])('%s: %s', (name, is) => expect(isNational(name.split(' '))).toBe(is));
  });
  test('a name is one organisation’s, though one article gives it to another', () => {
    const senate = (article: string, org: string) => party(article, 'Hill Senate', { org });
    expect(
      found(
        senate('a', 'hill-senate'),
        senate('b', 'hill-senate'),
        senate('c', 'hill'),
        party('c', 'Hill', { org: 'hill' }),
      ),
    ).toEqual(['Hill Senate 3', 'Hill 1']);
  });
});

test('places are one by their code, and apart from people of the name', () => {
  expect(
    findEntities([
      party('a', 'Georgia', { code: 'GEO' }),
      party('b', 'Georgia', { code: 'GEO', text: 'Georgian' }),
      person('a', 'Georgia'),
    ]).map(({ kind, id, facts }) => `${kind} ${id} ${facts.length}`),
  ).toEqual(['person georgia 1', 'place georgia 2']);
});

describe('an organisation and its short form', () => {
  const [long, short] = ['Orlen Institute for Tides', 'Orlen Institute'];
  test('are one where an article names both', () => {
    expect(found(party('a', long, {}), party('a', short, {}))).toHaveLength(1);
  });
  test('stay open in two articles, and where two bear it', () => {
    expect(found(party('a', long, {}), party('b', short, {}))).toHaveLength(2);
    expect(
      found(party('a', long, {}), party('a', short, {}), party('a', 'Orlen Institute of Art', {})),
    ).toHaveLength(3);
  });
});
