/** What is known of a source, as its page and the list of sources say it. */
import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../test/dossiers.ts';
import type { Article } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import { plainText } from './line.ts';
import { buildSources, frameOf, leftOutLine } from './sources.ts';

const plain = dossierOf({
  'moon.txt':
    '---\nlabel: The Moon\noutlet: The Moon\npublished: 2031-05-06\n---\n\nOrsa Line lost 12 cranes.',
});

/** The dossier, its article changed, and others beside it. */
function withArticle(more: Partial<Article>, rest: Partial<Dossier> = {}) {
  const [first] = plain.articles;
  if (!first) throw new Error('the source is no article');
  const article: Article = { ...first, ...more };
  return { article, dossier: { ...plain, articles: [article], ...rest } };
}

function fieldsOf(more: Partial<Article>): Record<string, string[]> {
  const { article, dossier } = withArticle(more);
  return Object.fromEntries(
    frameOf(article, dossier).map(({ term, lines }) => [term.text, lines.map(plainText)]),
  );
}

describe('what is known of a source', () => {
  it('is no more than it says', () =>
    expect(fieldsOf({})).toEqual({ Outlet: ['The Moon'], Published: ['6 May 2031'] }));

  it('is said field by field, with the day on which it was read', () =>
    expect(
      fieldsOf({
        agency: 'Hill Wire',
        byline: 'Ana Moss',
        place: 'Kirun',
        retrieved: '2031-05-09',
        url: 'https://example.org/moon',
      }),
    ).toMatchObject({
      Agency: ['Hill Wire'],
      By: ['Ana Moss'],
      Dateline: ['Kirun'],
      Published: ['6 May 2031, read 9 May 2031'],
      Address: ['https://example.org/moon'],
    }));

  it('leads to its address', () => {
    const { article, dossier } = withArticle({ url: 'https://example.org/moon' });
    const address = frameOf(article, dossier).find(({ term }) => term.text === 'Address');
    expect(address?.lines[0]?.[0]).toMatchObject({
      href: 'https://example.org/moon',
      role: 'address',
    });
  });

  it('says that it has no date', () =>
    expect(fieldsOf({ published: null })).toMatchObject({ Published: ['not dated'] }));

  it('tells the digest from its original, held against it or not', () => {
    const original = { outlet: 'The Moon', published: '2031-05-01', sha256: 'a'.repeat(64) };
    expect(fieldsOf({ original })).toMatchObject({ Original: ['The Moon, 1 May 2031'] });
    expect(fieldsOf({ original })['Verified']?.join()).toContain('a'.repeat(64));
  });

  it('tells the file it was taken from, its day and its archive', () => {
    const imported = {
      name: 'moon.html',
      sha256: 'b'.repeat(64),
      retrieved: '2031-05-09',
      archived: 'https://archive.example.org/moon',
      publish: true,
    } as NonNullable<Article['imported']>;
    const { article, dossier } = withArticle({ imported });
    const line = frameOf(article, dossier).find(({ term }) => /import/i.test(term.text))?.lines[0];
    expect(plainText(line ?? [])).toContain('moon.html, read 9 May 2031; ');
    expect(plainText(line ?? [])).toContain('b'.repeat(64));
    expect(line?.[0]?.href).toContain('moon.html');
    expect(line?.at(-1)).toMatchObject({ href: imported.archived, role: 'address' });
  });

  it('names those of one origin, each with its day', () => {
    const { article } = withArticle({});
    const star: Article = { ...article, id: 'star', label: 'The Star', published: '2031-05-08' };
    const dusk: Article = { ...article, id: 'dusk', label: 'Dusk', published: null };
    const { dossier } = withArticle({}, {
      articles: [article, star, dusk],
      origins: [{ id: 'moon', label: 'The Moon', sources: ['moon', 'star', 'dusk'] }],
    } as unknown as Partial<Dossier>);
    const siblings = frameOf(article, dossier).at(-1)?.lines[0] ?? [];
    expect(plainText(siblings)).toBe('The Star (8 May 2031), Dusk');
    expect(siblings[0]?.href).toBe('/sources/star.html');
  });

  it('names those beside it where hundreds are of one origin, and leads to the rest', () => {
    const { article: moon } = withArticle({});
    const ids = Array.from({ length: 300 }, (_, index) => `s${index}`);
    const articles = ids.map((id): Article => ({ ...moon, id, label: id, published: null }));
    const { dossier } = withArticle({}, {
      articles,
      origins: [{ id: 'moon', label: 'The Moon', sources: ids }],
    } as unknown as Partial<Dossier>);
    const lineOf = (at: number): string =>
      plainText(frameOf(articles[at] ?? moon, dossier).at(-1)?.lines[0] ?? []);
    expect(lineOf(100)).toBe(
      's94, s95, s96, s97, s98, s99, s101, s102, s103, s104, s105, s106; more in the list of sources',
    );
    expect(lineOf(0)).toMatch(/^s1, .*s12;/);
    expect(lineOf(299)).toMatch(/^s287, .*s298;/);
  });
});

describe('what was left out of the text', () => {
  const leftOut = [
    { text: 'Follow us', why: 'an invitation' },
    { text: 'Advertisement', why: 'no text of the article' },
  ] as unknown as NonNullable<Article['leftOut']>;

  it('is said line by line, with the reason', () => {
    const { article, dossier } = withArticle({ leftOut });
    expect(plainText(leftOutLine(article, dossier))).toMatch(
      /Follow us \(an invitation\); Advertisement \(no text of the article\)\.$/,
    );
  });

  it('is in the language of the source', () => {
    const { article, dossier } = withArticle({ leftOut, language: 'fr' });
    expect(leftOutLine(article, dossier)[1]).toMatchObject({ role: 'quoted', lang: 'fr' });
    expect(leftOutLine(article, plain)[1]?.lang).toBe('fr');
  });

  it('is no line where nothing was', () => {
    const { article, dossier } = withArticle({});
    expect(leftOutLine(article, dossier)).toEqual([]);
  });
});

describe('the list of sources', () => {
  it('holds articles and further reports apart, and no empty group', () => {
    const { article, dossier } = withArticle({ title: 'Cranes lost' });
    const note: Article = { ...article, id: 'star', label: 'The Star', tier: 'note', title: null };
    const groups = buildSources({ ...dossier, articles: [article, note] });
    expect(groups.map(({ rows }) => rows.map(({ label }) => label.text))).toEqual([
      ['The Moon'],
      ['The Star'],
    ]);
    expect(buildSources(dossier)).toHaveLength(1);
  });

  it('begins a month at the first source that has a day in it, tier by tier', () => {
    const { article } = withArticle({});
    const days: [Article['tier'], string | null][] = [
      ['article', '2031-05-06'],
      ['article', '2031-05-20'],
      ['article', '2031-06'],
      ['note', '2031-05-21'],
      ['note', null],
    ];
    const articles = days.map(([tier, published], index) => ({
      ...article,
      id: `source-${index}`,
      tier,
      published,
    }));
    const groups = buildSources({ ...plain, articles });
    expect(groups.map(({ rows }) => rows.map(({ month }) => month))).toEqual([
      ['article-2031-05', null, 'article-2031-06'],
      ['note-2031-05', null],
    ]);
  });

  it('says of each what it has, and what it has not', () => {
    const { dossier } = withArticle({ title: 'Cranes lost', language: 'fr', published: null });
    const [row] = buildSources(dossier)[0]?.rows ?? [];
    expect(row).toMatchObject({
      href: '/sources/moon.html',
      title: { text: 'Cranes lost' },
      lang: 'fr',
      digest: null,
      published: null,
      origin: null,
      url: null,
      factCount: plain.facts.length,
    });
  });
});
