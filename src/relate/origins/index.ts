/**
 * Origins: articles that go back to one witness. Joined are articles that share an agency credit or an outlet, that name what they
 * reprint, digests of one original, and full texts most of whose sentences stand in another.
 */
import { least } from 'd3-array';
import { agencyNamed } from '../../read/head/agencies.ts';
import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { Origin } from '../../model/dossier.ts';
import { isFullText, linkTexts, STANDS_IN, type TextLink } from './shared-text.ts';
import { containment, shingleArticle, type ShingledSentence } from './shingles.ts';
import { rememberLast } from '../remember-last.ts';
import { Union } from '../union.ts';

type Reason = Exclude<Origin['reason'], 'alone'>;

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** One key for all forms of a credit: "Xinhua News Agency" and "Xinhua". */
const creditKey = (credit: string): string =>
  plain(agencyNamed(credit) ?? credit.replace(/\s+(?:news agency|news service|newswire)$/i, ''));

/** What an article credits beside its agency: an outlet counts as one where it is an agency. */
function credits(article: Article, agencies: ReadonlySet<string>): string[] {
  const outlets = [article.outlet, article.original?.outlet].filter((outlet) => outlet != null);
  return [
    ...(article.agency === null ? [] : [creditKey(article.agency)]),
    ...outlets.map(creditKey).filter((key) => agencies.has(key)),
  ];
}

/** The outlet of a report that names nobody else as its source: all such reports of it are one witness. */
function outletOf({ outlet, original, agency, reprints }: Article): string | null {
  const own = outlet ?? original?.outlet ?? null;
  return own === null || agency !== null || reprints !== undefined ? null : creditKey(own);
}

/** Whether each names its outlet, or whom it has its story from; of others none can be told to be independent. */
export const areAllNamed = (articles: readonly Article[]): boolean =>
  articles.every(
    ({ outlet, original, agency, reprints }) =>
      (outlet ?? original?.outlet ?? agency ?? reprints ?? null) !== null,
  );

function creditedAgencies(articles: readonly Article[]): Set<string> {
  const agencies = articles.flatMap(({ agency }) => (agency === null ? [] : [creditKey(agency)]));
  const outlets = articles.flatMap(({ outlet, original }) => [outlet, original?.outlet]);
  return new Set([
    ...agencies,
    ...outlets.flatMap((outlet) =>
      outlet != null && agencyNamed(outlet) !== null ? [creditKey(outlet)] : [],
    ),
  ]);
}

class Joiner {
  readonly #union: Union;
  readonly #reasons = new Map<number, Set<Reason>>();
  readonly #first = new Map<string, number>();

  constructor(size: number) {
    this.#union = new Union(size);
  }

  join(a: number, b: number, reason: Reason): void {
    this.#union.join(a, b);
    this.#reasons.set(a, (this.#reasons.get(a) ?? new Set()).add(reason));
  }

  /** Joins the article with the first that came with the same key. */
  joinBy(key: string, place: number, reason: Reason): void {
    const first = this.#first.get(key);
    if (first === undefined) this.#first.set(key, place);
    else this.join(first, place, reason);
  }

  find(place: number): number {
    return this.#union.find(place);
  }

  groups(): { places: number[]; reasons: Set<Reason> }[] {
    return this.#union.groups().map((places) => ({
      places,
      reasons: new Set(places.flatMap((place) => [...(this.#reasons.get(place) ?? [])])),
    }));
  }
}

function joinCredits(articles: readonly Article[], joiner: Joiner): void {
  const agencies = creditedAgencies(articles);
  articles.forEach((article, place) => {
    for (const key of credits(article, agencies)) joiner.joinBy(`credit ${key}`, place, 'agency');
    const outlet = outletOf(article);
    if (outlet !== null) joiner.joinBy(`outlet ${outlet}`, place, 'outlet');
    if (article.original) joiner.joinBy(`original ${article.original.sha256}`, place, 'reprint');
  });
}

/** `reprints` names an article by its id, or else an outlet, an agency or a label; the named article need not be in the dossier. */
function joinReprints(articles: readonly Article[], joiner: Joiner): void {
  const byId = new Map(articles.map(({ id }, place) => [id, place]));
  const byName = new Map<string, number>();
  articles.forEach(({ agency, outlet, label }, place) => {
    for (const name of [agency, outlet, label])
      if (name != null && !byName.has(creditKey(name))) byName.set(creditKey(name), place);
  });
  articles.forEach(({ reprints }, place) => {
    if (reprints === undefined) return;
    const original = byId.get(reprints) ?? byName.get(creditKey(reprints));
    if (original === undefined || original === place)
      joiner.joinBy(`reprint ${creditKey(reprints)}`, place, 'reprint');
    else joiner.join(original, place, 'reprint');
  });
}

const BOTH_WAYS = 0.5;

/** A compilation of several origins' texts joins the one it has most of; it does not make one witness of them. */
function joinTexts(links: readonly TextLink[], joiner: Joiner): void {
  const compiled = new Map<number, TextLink[]>();
  for (const link of links) {
    if (link.wholeShare >= BOTH_WAYS) joiner.join(link.part, link.whole, 'text');
    else compiled.set(link.whole, [...(compiled.get(link.whole) ?? []), link]);
  }
  for (const parts of compiled.values()) {
    const most = parts.reduce((best, link) => (link.wholeShare > best.wholeShare ? link : best));
    const root = joiner.find(most.part);
    for (const { part, whole } of parts)
      if (joiner.find(part) === root || part === most.part) joiner.join(part, whole, 'text');
  }
}

const wordCount = (article: Article): number =>
  article.paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const tierOrder = (article: Article): number => (article.tier === 'article' ? 0 : 1);

/** Undefined without sources. */
function describe(sources: readonly Article[], reasons: ReadonlySet<Reason>): Origin | undefined {
  const full = [...sources].sort(
    (a, b) => tierOrder(a) - tierOrder(b) || wordCount(b) - wordCount(a) || (a.id < b.id ? -1 : 1),
  );
  const reason =
    (['agency', 'reprint', 'text', 'outlet'] as const).find((each) => reasons.has(each)) ?? 'alone';
  const agency = sources.find(({ agency }) => agency !== null)?.agency;
  const original = findOriginal(full);
  if (original === undefined) return undefined;
  const label =
    reason === 'agency' && agency != null
      ? (agencyNamed(agency) ?? agency)
      : (sharedOutlet(full) ?? original.label);
  return { id: original.id, label, sources: full.map(({ id }) => id), reason };
}

/** The outlet of all of several, which is what they are known by; undefined where one has another. */
function sharedOutlet(articles: readonly Article[]): string | undefined {
  const outlets = articles.map(({ outlet, original }) => outlet ?? original?.outlet ?? '');
  const isShared = new Set(outlets.map(creditKey)).size === 1;
  return articles.length > 1 && isShared ? outlets[0] || undefined : undefined;
}

/** The one that others name as what they reprint, else the earliest, else the fullest. */
function findOriginal(full: readonly Article[]): Article | undefined {
  const named = full.find(({ id }) => full.some(({ reprints }) => reprints === id));
  return named ?? least(full, ({ published }) => published) ?? full[0];
}

/**
 * One origin per witness, in the order of their first article. Texts are compared only between full texts: digests and
 * notes are worded anew, so their wording proves nothing. Time grows with the length of the texts.
 */
export const findOrigins = rememberLast((articles: readonly Article[]): Origin[] => {
  const joiner = new Joiner(articles.length);
  joinCredits(articles, joiner);
  joinReprints(articles, joiner);
  joinTexts(linkTexts(articles), joiner);
  return joiner.groups().flatMap(({ places, reasons }) => {
    const sources = places.flatMap((place) => articles[place] ?? []);
    return describe(sources, reasons) ?? [];
  });
});

type Passage = Pick<Fact, 'article' | 'paragraph' | 'sentence'>;

/**
 * The witness of a passage: the origin of its article, but the article's own id where the sentence is new in a reprint,
 * that is, where no fuller text of the same origin has it. Articles that share an agency or an outlet stay one witness whatever they say.
 */
export function tracePassages(
  articles: readonly Article[],
  origins: readonly Origin[],
): (passage: Passage) => string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const originOf = new Map(
    origins.flatMap((origin) => origin.sources.map((source) => [source, origin] as const)),
  );
  const known = new Map<string, Set<string>>();
  return ({ article: id, paragraph, sentence }) => {
    const [article, origin] = [byId.get(id), originOf.get(id)];
    if (article === undefined || origin === undefined) return id;
    const fresh = known.get(id) ?? newSentences(article, origin, byId);
    known.set(id, fresh);
    return fresh.has(`${paragraph}.${sentence}`) ? id : origin.id;
  };
}

const sameCredit = (a: Article, b: Article): boolean =>
  (a.agency !== null && b.agency !== null && creditKey(a.agency) === creditKey(b.agency)) ||
  (outletOf(a) !== null && outletOf(a) === outletOf(b));

const shingled = new WeakMap<Article, ShingledSentence[]>();

/** Kept for an article: each of one origin is held against many others. */
function withQuotes(article: Article): ShingledSentence[] {
  const known = shingled.get(article) ?? shingleArticle(article, true);
  shingled.set(article, known);
  return known;
}

/** The sentences, as `paragraph.sentence`, that a reprint has and none of the texts it may come from; empty where none of these is a full text. */
function newSentences(
  article: Article,
  origin: Origin,
  byId: ReadonlyMap<string, Article>,
): Set<string> {
  const first = byId.get(origin.id);
  const others = origin.sources
    .flatMap((id) => byId.get(id) ?? [])
    .filter((other) => other !== article && isFullText(other));
  if (
    first === undefined ||
    article === first ||
    !isFullText(article) ||
    sameCredit(article, first) ||
    others.length === 0
  )
    return new Set();
  const known = new Set(
    others
      .slice(0, NEAREST)
      .flatMap((other) => withQuotes(other).flatMap(({ shingles }) => shingles)),
  );
  const fresh = withQuotes(article).filter(
    ({ shingles }) => shingles.length > 0 && containment(shingles, known) < STANDS_IN,
  );
  return new Set(fresh.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`));
}

/** Fuller texts of the origin that a reprint's sentences are looked for in. */
const NEAREST = 24;
