/** The sources: the list of them, and what is known of each. */
import { indexOf } from '../dossier/dossier-index.ts';
import type { Article } from '../model/article.ts';
import { edtfDays } from '../model/edtf.ts';
import type { Dossier } from '../model/dossier.ts';
import type { WordKey } from '../furniture/index.ts';
import * as bind from './bind.ts';
import type { Bound } from './bind.ts';
import type { Definition } from './front.ts';
import { type Counted, glued, type Line, message, type Run } from './line.ts';
import { articleHref, originalHref } from './links.ts';

export interface SourceRow {
  label: Bound;
  href: string;
  title: Bound | null;
  /** Of the title, where it is not that of the edition; BCP 47. */
  lang: string | undefined;
  /** That it is our digest; null where the text is the source's own. */
  digest: Bound | null;
  outlet: Bound | null;
  /** Null where it has no date. */
  published: Bound | null;
  /** The origin that it shares with others. */
  origin: Bound | null;
  facts: Bound;
  factCount: number;
  url: Bound | null;
  /** Anchor of the first row of a month of its group, `article-2024-09`. */
  month: string | null;
}

export interface SourceGroup {
  heading: Bound;
  rows: SourceRow[];
}

/** BCP 47 where the article is in another language than the edition. */
export const foreignLanguage = (
  { language }: Pick<Article, 'language'>,
  { settings }: Dossier,
): string | undefined => (language === settings.language ? undefined : language);

const TIERS: [Article['tier'], WordKey][] = [
  ['article', 'Articles'],
  ['note', 'FurtherReports'],
];

/** Where each month begins: articles stand in the order of their days. */
function monthAnchors(articles: readonly Article[]): (string | null)[] {
  const begun = new Set<string>();
  return articles.map(({ tier, published }) => {
    const month =
      published === null ? undefined : edtfDays(published).first?.slice(0, -'-DD'.length);
    if (month === undefined || begun.has(month)) return null;
    begun.add(month);
    return `${tier}-${month}`;
  });
}

function sourceRow(article: Article, dossier: Dossier, month: string | null): SourceRow {
  const origin = indexOf(dossier).originOf(article.id);
  return {
    label: bind.nameOf(article),
    href: articleHref(article.id),
    title: bind.title(article),
    lang: foreignLanguage(article, dossier),
    digest: article.original ? bind.own('ourDigest', dossier.settings.language) : null,
    outlet: article.outlet === null ? null : bind.field(article, 'outlet'),
    published: article.published
      ? bind.fieldDate(article, dossier.settings.language, 'short', 'published')
      : null,
    origin: origin && origin.sources.length > 1 ? bind.nameOf(origin) : null,
    facts: bind.computed(dossier, `facts/${article.id}/count`),
    factCount: indexOf(dossier).factsOf(article.id).length,
    url: article.url === null ? null : bind.field(article, 'url'),
    month,
  };
}

export const buildSources = (dossier: Dossier): SourceGroup[] =>
  TIERS.map(([tier, heading]) => {
    const articles = dossier.articles.filter((article) => article.tier === tier);
    const months = monthAnchors(articles);
    return {
      heading: bind.own(heading, dossier.settings.language),
      rows: articles.map((article, index) => sourceRow(article, dossier, months[index] ?? null)),
    };
  }).filter(({ rows }) => rows.length > 0);

/** "9 September 2024, read 12 September 2024". */
function readOn(published: Run, article: Article, language: string, ...day: string[]): Line {
  const read = bind.fieldDate(article, language, 'long', ...day);
  return message('readOn', language, { published, day: { words: read } });
}

function publishedLine(article: Article, language: string): Line {
  const published = article.published
    ? bind.fieldDate(article, language, 'long', 'published')
    : bind.own('notDated', language);
  return article.retrieved
    ? readOn({ words: published }, article, language, 'retrieved')
    : [{ words: published }];
}

const originalLine = (article: Article, language: string): Line => [
  { words: bind.field(article, 'original', 'outlet') },
  glued('comma'),
  { words: bind.fieldDate(article, language, 'long', 'original', 'published') },
];

/** Name, day, hash and where an archive has it; a link where the author publishes the file. */
function importedLine(article: Article, language: string): Line {
  const { imported } = article;
  if (!imported) return [];
  const name: Run = {
    words: bind.field(article, 'imported', 'name'),
    ...(imported.publish && { href: originalHref(imported.name) }),
  };
  const file = imported.retrieved
    ? readOn(name, article, language, 'imported', 'retrieved')
    : [name];
  const checksum: Run = {
    words: bind.field(article, 'imported', 'sha256'),
    role: 'checksum',
  };
  if (!imported.archived) return message('imported', language, { file, checksum });
  const archive: Run = {
    words: bind.field(article, 'imported', 'archived'),
    href: imported.archived,
    role: 'address',
  };
  return message('importedAndArchived', language, { file, checksum, archive });
}

function verifiedLine(article: Article, language: string): Line {
  const checksum: Run = {
    words: bind.field(article, 'original', 'sha256'),
    role: 'checksum',
  };
  const { verified } = article;
  if (!verified) return message('notVerified', language, { checksum });
  const count = (name: 'paragraphs' | 'particulars' | 'quotations'): Counted => ({
    words: bind.field(article, 'verified', name),
    count: verified[name],
  });
  return message('heldAgainst', language, {
    day: { words: bind.fieldDate(article, language, 'long', 'verified', 'date') },
    paragraphs: count('paragraphs'),
    particulars: count('particulars'),
    quotations: count('quotations'),
    checksum,
  });
}

const omissionLines = (article: Article): Line[] =>
  (article.omits ?? []).map((_, index) => [
    { words: bind.omission(article, index) },
    glued('colon'),
    { words: bind.field(article, 'omits', index, 'text') },
  ]);

/** The sources before and behind it in the order of the dossier: an origin may have a thousand. */
const SIBLINGS = 12;

function siblingsLine(article: Article, dossier: Dossier): Line {
  const index = indexOf(dossier);
  const sources = index.originOf(article.id)?.sources ?? [];
  const first = Math.max(
    0,
    Math.min(sources.indexOf(article.id) - SIBLINGS / 2, sources.length - SIBLINGS - 1),
  );
  const shown = sources.slice(first, first + SIBLINGS + 1).filter((id) => id !== article.id);
  const line = shown
    .flatMap((id) => index.article(id) ?? [])
    .flatMap((other, at): Run[] => [
      ...(at ? [glued('comma')] : []),
      { words: bind.nameOf(other), href: articleHref(other.id) },
      ...(other.published
        ? [
            { words: bind.mark('open') },
            {
              words: bind.fieldDate(other, dossier.settings.language, 'short', 'published'),
              glued: true,
            },
            glued('close'),
          ]
        : []),
    ]);
  if (sources.length <= SIBLINGS + 1) return line;
  return [
    ...line,
    glued('semicolon'),
    { words: bind.own('moreInSources', dossier.settings.language), href: '/sources.html' },
  ];
}

/** What is known of a source, field by field. */
export function frameOf(article: Article, dossier: Dossier): Definition[] {
  const { language } = dossier.settings;
  const own = (term: WordKey, name: 'outlet' | 'via' | 'agency' | 'byline' | 'place') => ({
    term: bind.own(term, language),
    lines: article[name] ? [[{ words: bind.field(article, name) }]] : [],
  });
  const siblings = siblingsLine(article, dossier);
  const fields: Definition[] = [
    own('outlet', 'outlet'),
    own('readAt', 'via'),
    own('agency', 'agency'),
    own('by', 'byline'),
    { term: bind.own('published', language), lines: [publishedLine(article, language)] },
    own('dateline', 'place'),
    {
      term: bind.own('address', language),
      lines: article.url
        ? [[{ words: bind.field(article, 'url'), href: article.url, role: 'address' as const }]]
        : [],
    },
    {
      term: bind.own('original', language),
      lines: article.original ? [originalLine(article, language)] : [],
    },
    {
      term: bind.own('verified', language),
      lines: article.original ? [verifiedLine(article, language)] : [],
    },
    {
      term: bind.own('importedFrom', language),
      lines: article.imported ? [importedLine(article, language)] : [],
    },
    { term: bind.own('leftOut', language), lines: omissionLines(article), isList: true },
    { term: bind.own('sameOrigin', language), lines: siblings.length ? [siblings] : [] },
  ];
  return fields.filter(({ lines }) => lines.length > 0);
}

/** Lines of the source that are no part of its text. */
export function leftOutLine(article: Article, dossier: Dossier): Line {
  const lines = article.leftOut ?? [];
  if (!lines.length) return [];
  const lang = foreignLanguage(article, dossier);
  return [
    { words: bind.own('leftOutOfText', dossier.settings.language) },
    ...lines.flatMap((_, index): Run[] => [
      ...(index ? [glued('semicolon')] : []),
      {
        words: bind.field(article, 'leftOut', index, 'text'),
        role: 'quoted',
        ...(lang && { lang }),
      },
      { words: bind.mark('open') },
      { words: bind.field(article, 'leftOut', index, 'why'), glued: true },
      glued('close'),
    ]),
    glued('stop'),
  ];
}
