/** What a page says of itself: JSON-LD first, then Open Graph and its kin, then what it prints. Contradictions are told. */
import { readDay, type Day } from '../day.ts';
import type { LeftOut } from '../imported.ts';
import { languageTag } from '../language.ts';
import { hostName, outletOfHost, readableName } from '../outlet.ts';
import { readArticleNodes, type ArticleNode } from './json-ld.ts';
import { plainText } from './text-block.ts';

export interface PageMetadata {
  title: string | null;
  published: string | null;
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

const squash = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Text of JSON-LD is often escaped twice. */
const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
const unescape = (text: string): string =>
  plainText(
    text.replaceAll(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    ),
  );

/** "Port sold | Kwanza News" → "Port sold", where what follows the last bar or dash is the outlet, or `among` says the rest alone. */
function withoutSite(title: string, outlet: string | null, among: readonly string[]): string {
  const cut = /^(.{8,}?)\s*(?:\s[|–—·•-]{1,2}\s|\|)\s*([^|]{2,60})$/u.exec(title);
  if (!cut) return title;
  const [, rest = '', site = ''] = cut;
  const named =
    outlet !== null &&
    (squash(site).includes(squash(outlet)) || squash(outlet).includes(squash(site)));
  return named || among.some((other) => squash(other) === squash(rest)) ? rest : title;
}

/** The node that speaks of this page: one whose headline the page shows, else the first. */
function mainNode(nodes: readonly ArticleNode[], shown: readonly string[]): ArticleNode | null {
  const squashed = shown.map(squash);
  const matching = nodes.find(
    ({ headline }) =>
      headline !== null && squashed.some((text) => text.includes(squash(unescape(headline)))),
  );
  return matching ?? nodes.find(({ published }) => published !== null) ?? nodes[0] ?? null;
}

const taggedTitles = (metas: ReadonlyMap<string, string>): string[] =>
  TITLE.map((key) => metas.get(key)).filter((value) => value !== undefined);

/** A headline given as data is believed where the page prints it, or prints none. */
const isShown = (headline: string, shown: readonly string[]): boolean =>
  shown.length === 0 || shown.some((text) => squash(text).includes(squash(headline).slice(0, 60)));

const CUT = /(?:…|\.{3})$/;

/** Search engines take 110 characters: a longer headline is cut off there, and printed whole elsewhere. */
function uncut(headline: string, among: readonly string[]): string {
  if (!CUT.test(headline)) return headline;
  const stem = squash(headline.replace(CUT, ''));
  return (
    among.find((text) => text.length > headline.length && squash(text).startsWith(stem)) ?? headline
  );
}

function readTitle(
  node: ArticleNode | null,
  metas: ReadonlyMap<string, string>,
  headings: readonly string[],
  title: string | null,
  outlet: string | null,
): string | null {
  const tagged = taggedTitles(metas);
  const among = [...headings, ...tagged];
  const said = [...tagged, ...(title === null ? [] : [title])];
  const headline = node?.headline ? withoutSite(unescape(node.headline), outlet, among) : null;
  if (headline !== null && isShown(headline, [...headings, ...said])) return uncut(headline, among);
  const heading = headings.find((text) =>
    said.some((other) => squash(other).includes(squash(text)) && squash(text).length > 8),
  );
  const [only] = headings.length === 1 ? headings : [];
  // A kicker may stand in the heading above the title proper
  const within =
    only === undefined ? undefined : tagged.find((text) => squash(only).includes(squash(text)));
  const found = heading ?? within ?? only ?? said[0] ?? headings[0];
  return found === undefined ? null : withoutSite(found, outlet, among);
}

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
  if (stamps.length === 0)
    for (const time of [...document.querySelectorAll('time')].slice(0, 3))
      add(time.getAttribute('datetime') ?? time.textContent, 'time');
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
const dayOfAddress = (url: string | null): Day | null => {
  const found =
    url === null ? null : /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/.-]|$)/.exec(url);
  return found ? readDay(found.slice(1, 4).join('-')) : null;
};

const NO_PERSON = /^(?:https?:|www\.|@|\d+$|admin$|editor$|staff$)/i;

function readAuthors(node: ArticleNode | null, metas: ReadonlyMap<string, string>): string[] {
  const said =
    node !== null && node.authors.length > 0 ? node.authors : [firstOf(metas, AUTHOR) ?? ''];
  const names = said
    .flatMap((name) =>
      unescape(name)
        .replace(/^by\s+/i, '')
        .split(/\s*(?:,|;|\band\b|&)\s+(?=\p{Lu})/u),
    )
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length <= 80 && !NO_PERSON.test(name));
  return [...new Set(names)];
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
    .map(unescape)
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
  const name = named ? readableName(unescape(named)) : null;
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

export function readMetadata(document: Document, given?: string): PageMetadata {
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
  const chosen = chooseDay(stamps) ?? dayOfAddress(url);
  return {
    title: readTitle(node, metas, headings, title, outlet),
    published: chosen?.date ?? null,
    authors: readAuthors(node, metas),
    outlet,
    url,
    language: readLanguage(document, metas, node),
    place: node?.place ?? null,
    description: metas.get('description') ?? metas.get('og:description') ?? null,
    body: node?.body ? bodyText(node.body) : null,
    contradictions: chosen === null ? [] : contradicted(stamps, chosen),
  };
}
