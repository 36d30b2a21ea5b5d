/** What a page is cited by, in the `citation_*` elements that reference managers read. */
import * as bind from '../../edition/bind.ts';
import type { Bound } from '../../edition/bind.ts';
import { type RefAttributes, refAttributes } from '../../edition/ref-attributes.ts';
import { wholeAddress } from '../../edition/whole-address.ts';
import type { Article } from '../../model/article.ts';
import { namedAuthors } from '../../dossier/imprint.ts';
import type { Settings } from '../../model/settings.ts';

/** Attributes of a `meta` element. */
export type CitationTag = { name: `citation_${string}`; content: string } & RefAttributes;

const tag = (name: string, { text, of }: Bound): CitationTag => ({
  name: `citation_${name}`,
  content: text,
  ...refAttributes(of),
});

const address = (name: string, content: string): CitationTag => ({
  name: `citation_${name}`,
  content,
});

/** The elements know years, months and days; what is uncertain or spans several days is left out. */
const isDay = (edtf: string | null): boolean => /^\d{4}(?:-\d\d){0,2}$/.test(edtf ?? '');

export function briefingTags(settings: Settings, hasPdf: boolean): CitationTag[] {
  const { edition, site } = settings;
  return [
    tag('title', bind.label(settings, 'title')),
    ...namedAuthors(settings).map((author) =>
      tag('author', bind.imprint(settings, 'edition', 'authors', edition.authors.indexOf(author))),
    ),
    ...(isDay(edition.date)
      ? [tag('publication_date', bind.imprint(settings, 'edition', 'date'))]
      : []),
    tag('technical_report_number', bind.imprint(settings, 'edition', 'number')),
    tag('language', bind.imprint(settings, 'language')),
    ...(site === undefined
      ? []
      : [
          address('public_url', wholeAddress('/index.html', site)),
          ...(hasPdf ? [address('pdf_url', wholeAddress('/briefing.pdf', site))] : []),
        ]),
  ];
}

/** Who is named among others can't be told from a name with a comma: only a single author is. */
const isOneName = (byline: string | null): byline is string =>
  byline !== null && !/[,;&/|]|\b(?:and|with|und|et|y)\b/i.test(byline);

/** A source page cites what it is of: the report itself, of a digest that of its original. */
export function sourceTags(article: Article): CitationTag[] {
  const { original, published, byline, url } = article;
  const outlet = bind.outletField(article);
  const date = original ? original.published : published;
  return [
    tag('title', bind.title(article) ?? bind.nameOf(article)),
    ...(isOneName(byline) ? [tag('author', bind.field(article, 'byline'))] : []),
    ...(isDay(date)
      ? [
          tag(
            'publication_date',
            bind.field(article, ...(original ? ['original', 'published'] : ['published'])),
          ),
        ]
      : []),
    ...(outlet ? [tag('publisher', outlet)] : []),
    tag('language', bind.field(article, 'language')),
    ...(url === null ? [] : [address('public_url', url)]),
  ];
}
