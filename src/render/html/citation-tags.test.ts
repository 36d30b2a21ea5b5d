import { describe, expect, it } from 'vitest';
import { dossier } from '../../../test/print/fixture.ts';
import type { Article } from '../../model/article.ts';
import { briefingTags, type CitationTag, sourceTags } from './citation-tags.ts';

const said = (tags: CitationTag[]): Record<string, string> =>
  Object.fromEntries(tags.map(({ name, content }) => [name.replace('citation_', ''), content]));

describe('the citation of the briefing', () => {
  const { settings } = dossier;

  it('names title, authors, date, number, language and addresses', () => {
    const site = 'https://host.example/a';
    expect(said(briefingTags({ ...settings, site }, true))).toEqual({
      title: settings.title,
      author: settings.edition.authors.at(-1),
      publication_date: settings.edition.date,
      technical_report_number: String(settings.edition.number),
      language: settings.language,
      public_url: 'https://host.example/a/',
      pdf_url: 'https://host.example/a/briefing.pdf',
    });
  });

  it('has no address where none is known, and no PDF where there is none', () => {
    const { site: _, ...plain } = settings;
    expect(said(briefingTags(plain, true))).not.toHaveProperty('public_url');
    expect(
      said(briefingTags({ ...settings, site: 'https://a.example' }, false)),
    ).not.toHaveProperty('pdf_url');
  });
});

describe('the citation of a source', () => {
  const article = (fields: Partial<Article>): Record<string, string> =>
    said(sourceTags({ ...dossier.articles[0]!, original: undefined, ...fields } as Article));

  it.each([
    ['Ana Silva', 'Ana Silva'],
    ['Ana Silva and Bo Li', undefined],
    ['Silva, Ana', undefined],
    [null, undefined],
  ])('of the by-line %s names %s', (byline, author) =>
    expect(article({ byline }).author).toBe(author),
  );

  it.each([
    ['2031-05-06', '2031-05-06'],
    ['2031-05', '2031-05'],
    ['2031-05~', undefined],
    ['2031-05/2031-07', undefined],
    [null, undefined],
  ])('published %s says the date %s', (published, date) =>
    expect(article({ published }).publication_date).toBe(date),
  );
});
