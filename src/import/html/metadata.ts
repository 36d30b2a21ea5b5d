/** What a page says of itself: JSON-LD first, then Open Graph and its kin, then what it prints. Contradictions are told. */
import { readDay, type Day } from '../day.ts';
import type { LeftOut } from '../imported.ts';
import { languageTag } from '../language.ts';
import { hostName, outletOfHost, readableName } from '../outlet.ts';
import { readAuthors } from './authors.ts';
import { squash, unescaped } from './escaped-text.ts';
import { readArticleNodes, type ArticleNode } from './json-ld.ts';
import { plainText } from './text-block.ts';
import { readTitle } from './title.ts';

export interface PageMetadata {
  title: string | null;
  /** As a stamp says it, in the order in which stamps are believed. */
  published: Day | null;
  authors: string[];
  outlet: string | null;
  url: string | null;
  language: string | null;
  place: string | null;
  description: string | null;
  /** The article's text where the page gives it as data. */
  body: string | null;
  /** What the page says otherwise in another place. */
  contradictions: LeftOut[];
}

/** `meta` by property, name or itemprop in lower case, the first of each that says something. */
function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const key = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    const content = plainText(meta.getAttribute('content') ?? '');
    if (key && content !== '' && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date_published',
  'publishdate',
  'publish_date',
  'publish-date',
  'published',
  'publication_date',
  'publicationdate',
  'pubdate',
  'citation_publication_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:publishtime',
  'cxenseparse:recs:publishtime',
  'prism.publicationdate',
  'article.published',
  'og:pubdate',
  'originalpublicationdate',
  'displaydate',
  'dc.created',
  'created',
  'date',
  'weibo: article:create_at',
];
/** `govuk:first-published-at` and its like; the day on which a page was made public may be that of an update. */
const FIRST_PUBLISHED = /\bfirst[-_]?publi(?:sh|c)/;
const AUTHOR = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'og:author',
  'cxenseparse:author',
  'byl',
];
const TITLE = [
  'citation_title',
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'cxenseparse:title',
  'title',
  'headline',
];
const OUTLET = [
  'og:site_name',
  'citation_journal_title',
  'dc.publisher',
  'cre',
  'application-name',
  'apple-mobile-web-app-title',
];

const firstOf = (metas: ReadonlyMap<string, string>, keys: readonly string[]): string | null =>
  keys.map((key) => metas.get(key)).find((value) => value !== undefined) ?? null;

/** The node that speaks of this page: one whose headline the page shows, else the first. */
function mainNode(nodes: readonly ArticleNode[], shown: readonly string[]): ArticleNode | null {
  const squashed = shown.map(squash);
  const matching = nodes.find(
    ({ headline }) =>
      headline !== null && squashed.some((text) => text.includes(squash(unescaped(headline)))),
  );
  return matching ?? nodes.find(({ published }) => published !== null) ?? nodes[0] ?? null;
}

const taggedTitles = (metas: ReadonlyMap<string, string>): string[] =>
  TITLE.map((key) => metas.get(key)).filter((value) => value !== undefined);

interface Said {
  day: Day;
  where: string;
}

/** Stamps of publication in the order in which they are believed. */
function publicationStamps(
  node: ArticleNode | null,
  metas: ReadonlyMap<string, string>,
  document: Document,
): Said[] {
  const stamps: Said[] = [];
  const add = (value: string | null | undefined, where: string): void => {
    const day = value ? readDay(value) : null;
    if (day) stamps.push({ day, where });
  };
  add(node?.published, 'datePublished');
  for (const key of PUBLISHED) add(metas.get(key), key);
  for (const [key, value] of metas) if (FIRST_PUBLISHED.test(key)) add(value, key);
  for (const element of document.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, abbr.published',
  ))
    add(
      element.getAttribute('datetime') ??
        element.getAttribute('content') ??
        element.getAttribute('title') ??
        element.textContent,
      'datePublished',
    );
  return stamps;
}

const DAY = 864e5;

/** Two stamps of one moment in two time zones are a day apart at most. */
function contradicted(stamps: readonly Said[], chosen: Day): LeftOut[] {
  return stamps
    .filter(({ day }) => Math.abs(Date.parse(day.date) - Date.parse(chosen.date)) > DAY)
    .map(({ day, where }) => ({ text: day.date, why: `another day of publication, in ${where}` }));
}

/** Milliseconds between two stamps of one moment: some are cut to the minute. */
const SAME_MOMENT = 120_000;

/** The first stamp; where another gives the same moment in the outlet's own time, the day that it is there. */
function chooseDay(stamps: readonly Said[]): Day | null {
  const first = stamps[0]?.day ?? null;
  if (first?.moment == null || first.local) return first;
  const { moment } = first;
  return (
    stamps.find(
      ({ day }) => day.local && day.moment !== null && Math.abs(day.moment - moment) < SAME_MOMENT,
    )?.day ?? first
  );
}

/** Many addresses hold the day: `/2031/05/06/port-sold`. */
export function dayOfAddress(url: string | null): Day | null {
  const found =
    url === null ? null : /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/.-]|$)/.exec(url);
  return found ? readDay(found.slice(1, 4).join('-')) : null;
}

function readAddress(
  metas: ReadonlyMap<string, string>,
  document: Document,
  node: ArticleNode | null,
  given: string | undefined,
): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const candidates = [canonical, metas.get('og:url'), savedFrom(document), node?.url, given];
  return (
    candidates.find(
      (address) =>
        address !== undefined && address !== null && /^https?:\/\/[^/\s]+\.[^/\s]+/i.test(address),
    ) ?? null
  );
}

/** Browsers and SingleFile write where a saved page came from into its first comment. */
function savedFrom(document: Document): string | undefined {
  for (const node of [...document.childNodes, ...(document.documentElement?.childNodes ?? [])]) {
    if (node.nodeType !== 8) continue;
    const address = /(?:saved from url=\(\d+\)|\burl:)\s*(https?:\/\/\S+)/i.exec(
      node.textContent ?? '',
    )?.[1];
    if (address) return address;
  }
  return undefined;
}

/** `articleBody` may hold tags, and entities for them. */
const bodyText = (body: string): string =>
  body
    .replaceAll(/<\/(?:p|div|h[1-6]|li)>|<br\s*\/?>/gi, '\n')
    .replaceAll(/<[^<>]{0,500}>/g, '')
    .split('\n')
    .map(unescaped)
    .join('\n');

/** By its name on the page, else by its host's. */
function readOutlet(
  metas: ReadonlyMap<string, string>,
  node: ArticleNode | null,
  url: string | null,
): string | null {
  const named = [firstOf(metas, OUTLET), node?.publisher ?? null].find(
    (name) => name !== null && readableName(name) !== null,
  );
  const name = named ? readableName(unescaped(named)) : null;
  return name ?? (url === null ? null : outletOfHost(hostName(url)));
}

const readLanguage = (
  document: Document,
  metas: ReadonlyMap<string, string>,
  node: ArticleNode | null,
): string | null =>
  languageTag(
    document.documentElement?.getAttribute('lang') ??
      metas.get('content-language') ??
      node?.language ??
      metas.get('og:locale') ??
      null,
  );

/** `lines` are the short blocks that the page prints and that lead nowhere; `given` is the address that it was fetched from. */
export function readMetadata(
  document: Document,
  lines: readonly string[],
  given?: string,
): PageMetadata {
  const metas = readMetas(document);
  const title = plainText(document.querySelector('title')?.textContent ?? '') || null;
  const headings = [...document.querySelectorAll('h1')]
    .map((h1) => plainText(h1.textContent))
    .filter((text) => text !== '');
  const nodes = readArticleNodes(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent,
    ),
  );
  const shown = [...headings, ...taggedTitles(metas), ...(title === null ? [] : [title])];
  const node = mainNode(nodes, shown);
  const url = readAddress(metas, document, node, given);
  const outlet = readOutlet(metas, node, url);
  const stamps = publicationStamps(node, metas, document);
  const chosen = chooseDay(stamps);
  return {
    title: readTitle(
      { data: node?.headline ?? null, tagged: taggedTitles(metas), headings, lines, window: title },
      outlet,
    ),
    published: chosen,
    authors: readAuthors(node?.authors ?? [], firstOf(metas, AUTHOR), document),
    outlet,
    url,
    language: readLanguage(document, metas, node),
    place: node?.place ?? null,
    description: firstOf(metas, ['description', 'og:description']),
    body: node?.body ? bodyText(node.body) : null,
    contradictions: chosen === null ? [] : contradicted(stamps, chosen),
  };
}
