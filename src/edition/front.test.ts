/** Cover and imprint as they are read: how far the evidence reaches, who answers for the edition. */
import { describe, expect, it } from 'vitest';
import { dossierOf, idOf } from '../../test/dossiers.ts';
import { mediumDossier } from '../../test/gallery/dossiers.ts';
import { buildFront } from './front.ts';
import { plainText } from './line.ts';

const SOURCES = {
  'moon.txt':
    '---\nlabel: The Moon\noutlet: The Moon\npublished: 2031-05-06\n---\n\nOrsa Line lost about 12 cranes on Monday.',
};
const EDITION = {
  number: 3,
  date: '2031-06-01',
  authors: ['Desk', 'Ana Moss'],
  contact: 'desk@example.org',
};
const front = (edition: object = {}, more: object = {}) =>
  buildFront(dossierOf(SOURCES, { settings: { edition: { ...EDITION, ...edition }, ...more } }));
const field = (edition: object, at: number) => front(edition).imprint[at];

describe('the provenance', () => {
  it('says what the dossier rests on, and up to when', () =>
    expect(plainText(front().provenance)).toBe(
      '1 June 2031 · Based on 1 article up to 6 May 2031, from 0 independent sources.',
    ));

  it('leads from the articles to the sources, and from the contradictions to their page', () => {
    const { provenance } = buildFront(mediumDossier());
    const leadsTo = (href: string): string =>
      plainText(provenance.filter((run) => run.href === href));
    expect(leadsTo('/sources.html')).toMatch(/^\d+ articles?$/);
    expect(leadsTo('/disagreements.html')).toMatch(/^\d+ contradictions?$/);
    expect(plainText(provenance)).toMatch(/ and \d+ further reports?/);
  });
});

describe('the imprint', () => {
  it('names number, day and all authors', () => {
    expect(field({}, 0)?.lines.map(plainText)).toEqual(['3, 1 June 2031']);
    expect(field({}, 1)?.lines.map(plainText)).toEqual(['Desk, Ana Moss']);
  });

  it.each([
    ['desk@example.org', 'mailto:desk@example.org'],
    ['https://example.org/desk', 'https://example.org/desk'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['http://desk@example.org', 'http://desk@example.org'],
    ['2 Quay Lane, Vestby', undefined],
    ['Ana @ the desk', undefined],
    ['ask desk@example.org', undefined],
  ])('leads from the contact %s to %s', (contact, href) =>
    expect(field({ contact }, 2)?.lines[0]?.[0]?.href).toBe(href),
  );

  it('says that nothing was corrected so far, else what was and when', () => {
    expect(field({}, 3)).toMatchObject({ isList: false });
    expect(field({}, 3)?.lines.map(plainText)).toEqual(['none so far']);
    const corrections = [{ date: '2031-06-03', text: 'The cranes were 12.' }];
    expect(field({ corrections }, 3)).toMatchObject({ isList: true });
    expect(field({ corrections }, 3)?.lines.map(plainText)).toEqual([
      '3 June 2031: The cranes were 12.',
    ]);
  });
});

it('says on every page of a draft that it is one', () => {
  expect(front({ status: 'draft' }).draft?.text).toMatch(/^Draft/);
  expect(front().draft).toBeNull();
});

it('prints a key number with its qualifier and where it stands', () => {
  const fact = idOf(dossierOf(SOURCES), '12 cranes');
  const [number] = front({}, { keyNumbers: [{ label: 'cranes lost', fact }] }).keyNumbers;
  expect(number).toMatchObject({ label: { text: 'cranes lost' }, figure: { text: '12' } });
  expect(number?.qualifier?.text).toBe('about');
  expect(number?.href).toBe('/sources/moon.html#12-cranes');
});

it('is cited with authors, title, number and day', () =>
  expect(plainText(front().citation)).toBe('Desk, Ana Moss: Rescue, edition 3, 1 June 2031.'));
