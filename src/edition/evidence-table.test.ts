/** The table of all facts: what a row says, and what it can be filtered by. */
import { describe, expect, it } from 'vitest';
import { dossierOf, idOf } from '../../test/dossiers.ts';
import type { Dossier, Topic } from '../model/dossier.ts';
import { buildAnnex, buildEvidence } from './evidence-table.ts';
import { plainText } from './line.ts';

const read = dossierOf({
  'moon.txt':
    '---\nlabel: The Moon\noutlet: The Moon\npublished: 2031-05-06\n---\n\nOrsa Line lost 12 cranes. Norway sent 300 divers.\n\n"We will not sell the yard," said Ana Moss, the owner.',
  'star.txt':
    '---\nlabel: The Star\noutlet: The Star\npublished: 2031-05-07\n---\n\nOrsa Line lost 14 cranes.',
});
const [twelve, fourteen] = [idOf(read, '12 cranes'), idOf(read, '14 cranes')];
const cranes = read.facts.filter(({ id }) => id === twelve || id === fourteen);
const dossier: Dossier = {
  ...read,
  origins: [
    { id: 'wire', label: 'Hill Wire', sources: ['moon', 'star'] },
  ] as unknown as Dossier['origins'],
  topics: [
    {
      id: 'cranes',
      label: 'Cranes lost',
      relation: 'conflict',
      facts: cranes,
      pairs: [{ a: twelve, b: fourteen, relation: 'conflict' }],
      passages: [],
      origins: ['wire'],
      citing: [],
    } as unknown as Topic,
  ],
};

describe('the table of facts', () => {
  const [page] = buildEvidence(dossier);
  const rows = page?.rows() ?? [];
  const row = (id: string) => rows.find((each) => each.id.endsWith(id.split('/')[1] ?? ''));

  it('has a row for each, in their order', () => {
    expect(rows.map(({ words }) => words.text)).toEqual(dossier.facts.map(({ text }) => text));
  });

  it('says where a fact stands, and of what topic it is', () => {
    const found = row(twelve);
    expect(plainText(found?.said ?? [])).toContain('The Moon ¶1');
    expect(found?.said[0]?.href).toBe('/sources/moon.html#12-cranes');
    expect(plainText(found?.about ?? [])).toMatch(/^Cranes lost /);
    expect(found?.about[1]).toMatchObject({ role: 'disputed' });
    expect(found).toMatchObject({ isAsserted: false });
  });

  it('names the shared origin where it is called otherwise than the source', () => {
    expect(row(twelve)?.origin?.text).toBe('Hill Wire');
    const own = {
      ...dossier,
      origins: dossier.origins.map((each) => ({ ...each, label: 'The Moon' })),
    };
    const rows = buildEvidence(own)[0]?.rows() ?? [];
    const originOf = (article: string) =>
      rows.find(({ href }) => href.includes(`/${article}.html`))?.origin;
    expect(originOf('moon')).toBeNull();
    expect(originOf('star')?.text).toBe('The Moon');
  });

  it('says nothing about a fact of no topic', () =>
    expect(row(idOf(dossier, '300 divers'))).toMatchObject({ about: [] }));

  it('is empty where nothing was read', () =>
    expect(buildEvidence({ ...dossier, facts: [] }).map((each) => each.rows())).toEqual([[]]));
});

describe('the annex', () => {
  it('prints of an original the words around each fact, and of a digest the sentence once', () => {
    const passages = (of: Dossier) => buildAnnex(of)[0]?.passages.map(({ facts }) => facts.length);
    const print = { ...dossier.settings.print, annex: 'all' as const };
    const whole = { ...dossier, settings: { ...dossier.settings, print } };
    expect(new Set(passages(whole))).toEqual(new Set([1]));
    const digest = {
      ...whole,
      articles: dossier.articles.map((article) => ({
        ...article,
        original: { outlet: 'The Moon', published: '2031-05-01', sha256: 'a'.repeat(64) },
      })),
    };
    expect(passages(digest)?.some((count) => count > 1)).toBe(true);
  });

  it('says of each source what its label doesn’t: its day and whose words these are', () => {
    const [moon] = buildAnnex(dossier);
    expect(moon?.about.map(({ text }) => text)).toEqual(['6 May 2031', 'in excerpts']);
    const [, undated] = buildAnnex({
      ...dossier,
      articles: dossier.articles.map((article) => ({ ...article, published: null })),
    });
    expect(undated?.about[0]?.text).toBe('undated');
    expect(undated?.published).toBeNull();
  });
});
