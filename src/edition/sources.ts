/** The sources: the list of them, and what is known of each. */
import { indexOf } from '../dossier/dossier-index.ts';
import type { Article } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import * as bind from './bind.ts';
import type { Bound } from './bind.ts';
import type { Definition } from './front.ts';
import type { FurnitureKey } from './furniture/en.ts';
import type { Line, Run } from './line.ts';
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

const TIERS: [Article['tier'], FurnitureKey][] = [
  ['article', 'Articles'],
  ['note', 'FurtherReports'],
];

function sourceRow(article: Article, dossier: Dossier): SourceRow {
  const origin = indexOf(dossier).originOf(article.id);
  return {
    label: bind.nameOf(article),
    href: articleHref(article.id),
    title: bind.title(article),
    lang: foreignLanguage(article, dossier),
    digest: article.original ? bind.own('ourDigest') : null,
    outlet: article.outlet === null ? null : bind.field(article, 'outlet'),
    published: article.published
      ? bind.fieldDate(article, dossier.settings.language, 'short', 'published')
      : null,
    origin: origin && origin.sources.length > 1 ? bind.nameOf(origin) : null,
    facts: bind.computed(dossier, `facts/${article.id}/count`),
    factCount: indexOf(dossier).factsOf(article.id).length,
    url: article.url === null ? null : bind.field(article, 'url'),
  };
}

export const buildSources = (dossier: Dossier): SourceGroup[] =>
  TIERS.map(([tier, heading]) => ({
    heading: bind.own(heading),
    rows: dossier.articles
      .filter((article) => article.tier === tier)
      .map((article) => sourceRow(article, dossier)),
  })).filter(({ rows }) => rows.length > 0);

const run = (key: FurnitureKey, more: Partial<Run> = {}): Run => ({
  words: bind.own(key),
  ...more,
});

function publishedLine(article: Article, language: string): Line {
  return [
    article.published
      ? { words: bind.fieldDate(article, language, 'long', 'published') }
      : run('notDated'),
    ...(article.retrieved
      ? [
          run('comma', { glued: true }),
          run('read'),
          { words: bind.fieldDate(article, language, 'long', 'retrieved') },
        ]
      : []),
  ];
}

const originalLine = (article: Article, language: string): Line => [
  { words: bind.field(article, 'original', 'outlet') },
  run('comma', { glued: true }),
  { words: bind.fieldDate(article, language, 'long', 'original', 'published') },
];

const checksumLine = (article: Article): Line => [
  run('checksum'),
  { words: bind.field(article, 'original', 'sha256'), role: 'checksum' },
];

/** Name, day, hash and where an archive has it; a link where the author publishes the file. */
function importedLine(article: Article, language: string): Line {
  const { imported } = article;
  if (!imported) return [];
  return [
    {
      words: bind.field(article, 'imported', 'name'),
      ...(imported.publish && { href: originalHref(imported.name) }),
    },
    ...(imported.retrieved
      ? [
          run('comma', { glued: true }),
          run('read'),
          { words: bind.fieldDate(article, language, 'long', 'imported', 'retrieved') },
        ]
      : []),
    run('semicolon', { glued: true }),
    run('checksum'),
    { words: bind.field(article, 'imported', 'sha256'), role: 'checksum' },
    ...(imported.archived
      ? [
          run('semicolon', { glued: true }),
          run('archived'),
          {
            words: bind.field(article, 'imported', 'archived'),
            href: imported.archived,
            role: 'address' as const,
          },
        ]
      : []),
  ];
}

function verifiedLine(article: Article, language: string): Line {
  if (!article.verified) return [run('notVerified')];
  const count = (name: string, of: FurnitureKey): Run[] => [
    { words: bind.field(article, 'verified', name) },
    run(of),
  ];
  return [
    run('heldAgainstOriginal'),
    { words: bind.fieldDate(article, language, 'long', 'verified', 'date') },
    run('colon', { glued: true }),
    ...count('paragraphs', 'paragraphsCounted'),
    ...count('particulars', 'particularsCounted'),
    ...count('quotations', 'quotationsCounted'),
  ];
}

const omissionLines = (article: Article): Line[] =>
  (article.omits ?? []).map((_, index) => [
    { words: bind.omission(article, index) },
    run('colon', { glued: true }),
    { words: bind.field(article, 'omits', index, 'text') },
  ]);

function siblingsLine(article: Article, dossier: Dossier): Line {
  const index = indexOf(dossier);
  const others = index.originOf(article.id)?.sources.filter((id) => id !== article.id) ?? [];
  return others
    .flatMap((id) => index.article(id) ?? [])
    .flatMap((other, at): Run[] => [
      ...(at ? [run('comma', { glued: true })] : []),
      { words: bind.nameOf(other), href: articleHref(other.id) },
      ...(other.published
        ? [
            run('open'),
            {
              words: bind.fieldDate(other, dossier.settings.language, 'short', 'published'),
              glued: true,
            },
            run('close', { glued: true }),
          ]
        : []),
    ]);
}

/** What is known of a source, field by field. */
export function frameOf(article: Article, dossier: Dossier): Definition[] {
  const { language } = dossier.settings;
  const own = (term: FurnitureKey, name: 'outlet' | 'via' | 'agency' | 'byline' | 'place') => ({
    term: bind.own(term),
    lines: article[name] ? [[{ words: bind.field(article, name) }]] : [],
  });
  const siblings = siblingsLine(article, dossier);
  const fields: Definition[] = [
    own('outlet', 'outlet'),
    own('readAt', 'via'),
    own('agency', 'agency'),
    own('by', 'byline'),
    { term: bind.own('published'), lines: [publishedLine(article, language)] },
    own('dateline', 'place'),
    {
      term: bind.own('address'),
      lines: article.url
        ? [[{ words: bind.field(article, 'url'), href: article.url, role: 'address' as const }]]
        : [],
    },
    {
      term: bind.own('original'),
      lines: article.original ? [originalLine(article, language)] : [],
    },
    {
      term: bind.own('verified'),
      lines: article.original
        ? [
            [
              ...verifiedLine(article, language),
              run('semicolon', { glued: true }),
              ...checksumLine(article),
            ],
          ]
        : [],
    },
    {
      term: bind.own('importedFrom'),
      lines: article.imported ? [importedLine(article, language)] : [],
    },
    { term: bind.own('leftOut'), lines: omissionLines(article), isList: true },
    { term: bind.own('sameOrigin'), lines: siblings.length ? [siblings] : [] },
  ];
  return fields.filter(({ lines }) => lines.length > 0);
}

/** Lines of the source that are no part of its text. */
export function leftOutLine(article: Article, dossier: Dossier): Line {
  const lines = article.leftOut ?? [];
  if (!lines.length) return [];
  const lang = foreignLanguage(article, dossier);
  return [
    run('leftOutOfText'),
    ...lines.flatMap((_, index): Run[] => [
      ...(index ? [run('semicolon', { glued: true })] : []),
      {
        words: bind.field(article, 'leftOut', index, 'text'),
        role: 'quoted',
        ...(lang && { lang }),
      },
      run('open'),
      { words: bind.field(article, 'leftOut', index, 'why'), glued: true },
      run('close', { glued: true }),
    ]),
    run('stop', { glued: true }),
  ];
}
