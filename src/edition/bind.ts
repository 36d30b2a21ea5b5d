/**
 * Everything that any edition prints is `Bound`: a text, and what it comes from. Only this file makes one, each function from the thing
 * itself, so that a value, a name, a date, a quotation or a label can't be printed from anywhere else.
 */
import type { InlineCode, Text } from 'mdast';
import { computeRef, computeSet } from '../dossier/computed.ts';
import { indexOf } from '../dossier/dossier-index.ts';
import {
  compose,
  type FurnitureKey,
  furnitureOf,
  isSameLanguage,
  type MessageKey,
  say,
  type WordKey,
} from '../furniture/index.ts';
import { type MarkKey, MARKS } from '../furniture/marks.ts';
import { piecesOf } from '../furniture/message.ts';
import type { Article } from '../model/article.ts';
import type {
  Dossier,
  Member,
  MemberSet,
  Origin,
  OwnPage,
  Question,
  Section,
  Topic,
} from '../model/dossier.ts';
import type { EditionRecord } from '../model/edition-record.ts';
import { type Entity, nameOf as namedAs } from '../model/entity.ts';
import type { Fact, PersonFact, QuantityFact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import { describeIn } from './describe-fact.ts';
import { type Evidence, evidenceWords, quoted, typographic } from './evidence.ts';
import { type DateLength, formatDate } from '../text/format-date.ts';
import { embedSnippet } from './embed-snippet.ts';
import {
  amountWords,
  changeWords,
  numberWords,
  periodWords,
  qualifierWords,
  valueWords,
  type Writing,
} from './quantity-words.ts';
import { wholeAddress } from './whole-address.ts';

/** What a text comes from. */
export type Ref =
  /** Agrees with each of the facts alone. */
  | { kind: 'fact'; facts: readonly string[] }
  /** A figure of `computeRef`. */
  | { kind: 'computed'; figure: string }
  /** Agrees in each claim with one of the facts. */
  | { kind: 'summary'; facts: readonly string[] }
  /** A tick of an axis. */
  | { kind: 'scale' }
  /** ¶, or the number of a note: `ARTICLE/p4`, `note-3`. */
  | { kind: 'locator'; place: string }
  /** A field of dossier.yaml or of an article: `edition.date`, `ARTICLE.published`. */
  | { kind: 'imprint'; field: string }
  /** The author's words, which the check has held against their facts: a label, `timeline.0.label`, or a block, `section/ID/3`. */
  | { kind: 'prose'; at: string }
  /** Words of an article, of its evidence or its title, to the letter: `ARTICLE/p4.s1`. */
  | { kind: 'source'; passage: string }
  /** What a source, an origin, a grade or a status is called. */
  | { kind: 'name'; of: string }
  /** The generator's own words. */
  | { kind: 'furniture'; key: FurnitureKey | MarkKey };

declare const made: unique symbol;

export interface Bound {
  readonly text: string;
  readonly of: Ref;
  /** BCP 47, of a source's own words where they are in another language than the furniture. */
  readonly lang?: string;
  readonly [made]: true;
}

const bound = (text: string, of: Ref, lang?: string): Bound =>
  ({ text, of, ...(lang !== undefined && { lang }) }) as Bound;

const furniture = (text: string, key: FurnitureKey | MarkKey): Bound =>
  bound(text, { kind: 'furniture', key });

/** The generator's own words; `language` is the dossier's. */
export const own = (key: WordKey, language: string): Bound => furniture(say(key, language), key);
export const mark = (key: MarkKey): Bound => furniture(MARKS[key], key);

/** A piece of a message with our own words bound. White space around them is what `isApart` tells of. */
export type BoundPiece =
  | { kind: 'text'; words: Bound; isApart: { before: boolean; after: boolean } }
  | { kind: 'slot'; name: string }
  | { kind: 'form'; name: string; forms: Bound[] };

/** What is composed, for `message` to fill. */
export const pieces = (key: MessageKey, language: string): BoundPiece[] =>
  piecesOf(furnitureOf(language)[key]).map((piece) => {
    if (piece.kind === 'slot') return piece;
    if (piece.kind === 'form')
      return { ...piece, forms: piece.forms.map((form) => furniture(form, key)) };
    const isApart = { before: /^\s/.test(piece.text), after: /\s$/.test(piece.text) };
    return { kind: 'text', words: furniture(piece.text.trim(), key), isApart };
  });

const factRef = (...facts: readonly Pick<Fact, 'id'>[]): Ref => ({
  kind: 'fact',
  facts: facts.map(({ id }) => id),
});
const ofFact = (text: string, ...facts: readonly Pick<Fact, 'id'>[]): Bound =>
  bound(text, factRef(...facts));

/** Words of the fact's source, which say their language where it is not the dossier's. */
function ofSource(text: string, of: Fact, dossier: Dossier): Bound {
  const source = indexOf(dossier).article(of.article)?.language;
  const isForeign = source !== undefined && !isSameLanguage(source, dossier.settings.language);
  return bound(text, factRef(of), isForeign ? source : undefined);
}

/** What a fact says, in a few words. */
export const fact = (of: Fact, dossier: Dossier): Bound => {
  const { settings } = dossier;
  const article = indexOf(dossier).article(of.article);
  const words = article?.paragraphs[of.paragraph - 1]?.text;
  const { text, lang } = describeIn(article?.language ?? settings.language, of, settings, words);
  return bound(text, factRef(of), lang);
};
/** Its own words, as the source prints them. */
export const wordsOf = (of: Fact): Bound => ofFact(of.text, of);
export const value = (of: QuantityFact, writing: Writing): Bound =>
  ofFact(valueWords(of, writing), of);
/** The bare figure, without what qualifies it. */
export const figure = (of: QuantityFact, writing: Writing): Bound =>
  ofFact(amountWords(of, writing), of);
export const qualifier = (of: QuantityFact, language: string): Bound | null =>
  of.qualifier === undefined ? null : ofFact(qualifierWords(of.qualifier, language), of);
/** Null where the figure says it: "€3.4bn". */
export const unit = (of: QuantityFact, dossier: Dossier): Bound | null =>
  of.unit && of.currency === undefined ? ofSource(of.unit, of, dossier) : null;
export const period = (of: QuantityFact, language: string): Bound | null =>
  of.period === undefined ? null : ofFact(periodWords(of.period, language), of);
/** The date a fact gives: its own, or the period it counts over. */
export const date = (of: Fact, edtf: string, language: string): Bound =>
  ofFact(formatDate(edtf, language, 'short'), of);
export const member = (of: Member): Bound => ofFact(of.name, ...of.facts);
/** What a person, an organisation or a place is called, as a fact has it. */
export const entityName = ({ name, facts }: Entity): Bound =>
  ofFact(name, facts.find((each) => namedAs(each) === name) ?? facts[0]);
export const role = (of: PersonFact, dossier: Dossier): Bound =>
  ofSource(of.role ?? '', of, dossier);
/** Whose words follow: "in our digest"; "quoting Ada Quay"; null where they are the outlet's own. */
export function voice(
  { isDigest, tier, quote, speaker }: Evidence,
  language: string,
): Bound | null {
  if (isDigest) return own(tier === 'note' ? 'inOurNote' : 'inOurDigest', language);
  return quote === undefined || speaker === undefined
    ? null
    : ofFact(compose('quoting', language, { speaker }), { id: quote });
}
/** A name that the statements of a topic are attributed to, bound to the facts that bear it. */
export const citedName = (name: string, bearers: readonly Fact[], topic: Topic): Bound =>
  bound(name, {
    kind: 'summary',
    facts: (bearers.length ? bearers : topic.facts).map(({ id }) => id),
  });

/** A figure of `computeRef`, worked out here. Throws a RangeError where there is none such. */
export function computed(dossier: Dossier, ref: string): Bound {
  const result = computeRef(dossier, ref);
  if (result === null) throw new RangeError(`there is no figure "${ref}"`);
  const { language } = dossier.settings;
  return bound(
    typeof result === 'number'
      ? numberWords(result, language)
      : formatDate(result, language, 'short'),
    { kind: 'computed', figure: ref },
  );
}

/** "+11%": the change from one figure to another; null where they can't be held against each other. */
export function change(dossier: Dossier, from: QuantityFact, to: QuantityFact): Bound | null {
  const figure = `change/${from.id}/${to.id}`;
  const value = computeRef(dossier, figure);
  return typeof value === 'number'
    ? bound(changeWords(value, dossier.settings.language), { kind: 'computed', figure })
    : null;
}

/** A count of a set, in digits alone. */
export const count = (set: MemberSet, ...path: readonly string[]): Bound =>
  bound(String(computeSet(set, path)), {
    kind: 'computed',
    figure: `sets/${set.id}/${path.join('/')}`,
  });

export const tick = (words: string): Bound => bound(words, { kind: 'scale' });

type Path = readonly (string | number)[];

function textAt(root: unknown, path: Path): string {
  const found = path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object'
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );
  if (Array.isArray(found)) return found.join(', ');
  if (typeof found === 'string' || typeof found === 'number') return String(found);
  throw new RangeError(`there is no text at ${path.join('.')}`);
}

/** A label of dossier.yaml. Throws a RangeError where it has none there. */
export const label = (settings: object, ...path: Path): Bound =>
  bound(textAt(settings, path), { kind: 'prose', at: path.join('.') });
export const topicLabel = ({ id, label: text }: Pick<Topic, 'id' | 'label'>): Bound =>
  bound(text, { kind: 'prose', at: `topics.${id}.label` });
export const verdict = (topicId: string, { because }: NonNullable<Topic['verdict']>): Bound =>
  bound(because, { kind: 'prose', at: `topics.${topicId}.verdict.because` });
export const setLabel = ({ id, label: text }: Pick<MemberSet, 'id' | 'label'>): Bound =>
  bound(text, { kind: 'prose', at: `sets.${id}.label` });
/** What a figure of the set says: its own title in dossier.yaml, else what the set is called. */
export function setTitle(
  set: Pick<MemberSet, 'id' | 'label'>,
  settings?: Pick<Settings, 'sets'>,
): Bound {
  const index = settings?.sets.findIndex(({ id }) => id === set.id) ?? -1;
  return settings?.sets[index]?.title === undefined
    ? setLabel(set)
    : label(settings, 'sets', index, 'title');
}
export const question = ({ text }: Pick<Question, 'text'>, index: number): Bound =>
  bound(text, { kind: 'prose', at: `questions.${index}.text` });
export const sectionTitle = ({ id, title }: Pick<Section, 'id' | 'title'>): Bound =>
  bound(title, { kind: 'prose', at: `section/${id}/title` });
export const pageTitle = ({ id, title }: Pick<OwnPage, 'id' | 'title'>): Bound =>
  bound(title, { kind: 'prose', at: `page/${id}/title` });
/** A text of a block of the briefing, which the check has read. */
export const prose = (node: Text | InlineCode, at: string): Bound =>
  bound(node.value, { kind: 'prose', at });

/** What cites in a block of the briefing: a part of its words. */
export const cited = (text: string, at: string): Bound =>
  bound(text.replaceAll(/\s+/g, ' ').trim(), { kind: 'prose', at: `${at}#part` });

/** A text in two, each of what the whole is of. */
export const cut = ({ text, of }: Bound, at: number): [Bound, Bound] => [
  bound(text.slice(0, at), of),
  bound(text.slice(at), of),
];

/** A sentence, a title or a standfirst of a published edition. */
export const recorded = ({ number }: Pick<EditionRecord, 'number'>, text: string): Bound =>
  bound(text, { kind: 'prose', at: `editions/${number}/text` });
/** What a fact said, or says, in a published edition. */
export const recordedFact = (
  { number }: Pick<EditionRecord, 'number'>,
  of: Fact,
  { articles, settings }: Dossier,
): Bound => {
  const source = articles.find(({ id }) => id === of.article)?.language ?? settings.language;
  const { text, lang } = describeIn(source, of, settings);
  return bound(text, { kind: 'prose', at: `editions/${number}/facts/${of.id}` }, lang);
};
export const recordedNumber = ({ number }: Pick<EditionRecord, 'number'>): Bound =>
  bound(String(number), { kind: 'prose', at: `editions/${number}/number` });
export const recordedDate = (
  { number, date: day }: Pick<EditionRecord, 'number' | 'date'>,
  language: string,
): Bound =>
  bound(formatDate(day, language, 'long'), { kind: 'prose', at: `editions/${number}/date` });

/** A field of dossier.yaml's imprint; a list with commas. Throws a RangeError where it is empty. */
export const imprint = (settings: Settings, ...path: Path): Bound =>
  bound(textAt(settings, path), { kind: 'imprint', field: path.join('.') });
export const imprintDate = (settings: Settings, length: DateLength, ...path: Path): Bound =>
  bound(formatDate(textAt(settings, path), settings.language, length), {
    kind: 'imprint',
    field: path.join('.'),
  });
/** A field of what is known of an article. Throws a RangeError where it is empty. */
export const field = (article: Article, ...path: Path): Bound =>
  bound(textAt(article, path), { kind: 'imprint', field: [article.id, ...path].join('.') });
export const fieldDate = (
  article: Article,
  language: string,
  length: DateLength,
  ...path: Path
): Bound =>
  bound(formatDate(textAt(article, path), language, length), {
    kind: 'imprint',
    field: [article.id, ...path].join('.'),
  });

/** When a source printed what is cited: its original's date, where the article is a digest; null for one without a date. */
export function evidenceDate(article: Article, language: string, length: DateLength): Bound | null {
  if (article.original) return fieldDate(article, language, length, 'original', 'published');
  return article.published === null ? null : fieldDate(article, language, length, 'published');
}
/** The outlet, of a digest without one that of its original; null where neither is known. */
export function outletField(article: Article): Bound | null {
  if (article.outlet !== null) return field(article, 'outlet');
  return article.original ? field(article, 'original', 'outlet') : null;
}
/** The full name of whose evidence it is; where none is known, what the source is called. */
export const outlet = (article: Article): Bound =>
  article.original
    ? field(article, 'original', 'outlet')
    : (outletField(article) ?? nameOf(article));

const locator = (text: string, place: string): Bound => bound(text, { kind: 'locator', place });
/** "AFP ¶2". */
export const place = (article: Pick<Article, 'id' | 'label'>, paragraph: number): Bound =>
  locator(`${article.label} ¶${paragraph}`, `${article.id}/p${paragraph}`);
/** "AFP ¶2", in brackets where it is a further report. */
export const placeByTier = (
  article: Pick<Article, 'id' | 'label' | 'tier'>,
  paragraph: number,
): Bound =>
  article.tier === 'note'
    ? locator(`(${article.label} ¶${paragraph})`, `${article.id}/p${paragraph}`)
    : place(article, paragraph);
/** "¶2". */
export const paragraph = (article: string, number: number): Bound =>
  locator(`¶${number}`, `${article}/p${number}`);
/** "AFP ¶2", of a paragraph or a sentence by its local id, `p2.s1`. */
export const passage = (article: Pick<Article, 'id' | 'label'>, local: string): Bound =>
  locator(`${article.label} ¶${/\d+/.exec(local)?.[0] ?? ''}`, `${article.id}/${local}`);
/** HTML that shows a figure on a page elsewhere. */
export const embedding = (site: string, figure: { id: string; title: string }): Bound =>
  locator(embedSnippet(site, figure), `embed/${figure.id}`);
/** Where a judgement of the briefing can be read. */
export const judgementAddress = (site: string, anchor: string): Bound =>
  locator(`${wholeAddress('/index.html', site)}#${anchor}`, `judgement/${anchor}`);
export const omission = (article: Article, index: number): Bound =>
  locator(`¶${article.omits?.[index]?.paragraph}`, `${article.id}/omits/${index}`);
/** The number of a note of the briefing. */
export const note = (number: number): Bound => locator(String(number), `note-${number}`);
/** The letter of a footnote of the author's. */
export const footnote = (letter: string): Bound => locator(letter, `footnote-${letter}`);
/** The number of a name listed beside a map. */
export const listed = (number: number): Bound => locator(String(number), `note/${number}`);

/** Words of an article that serve as evidence; between quotation marks where they are somebody's. */
export const words = (evidence: Evidence, language: string): Bound =>
  bound(evidenceWords(evidence, language), {
    kind: 'source',
    passage: `${evidence.article}/p${evidence.paragraph}${evidence.sentence ? `.s${evidence.sentence}` : ''}`,
  });
/** What a further report prints, of which our statement is a note. */
export const printedWords = (
  article: Article,
  at: number,
  printed: string,
  language: string,
): Bound => bound(quoted(printed, language), { kind: 'source', passage: `${article.id}/p${at}` });
/** Where an article can be read: where it was, if that is another place than its outlet. */
export const readableAt = (article: Article): Bound =>
  article.via === undefined ? (outletField(article) ?? nameOf(article)) : field(article, 'via');
export const title = (article: Article): Bound | null =>
  article.title === null
    ? null
    : bound(typographic(article.title), { kind: 'source', passage: `${article.id}/title` });

export const nameOf = ({ id, label: text }: Pick<Article | Origin, 'id' | 'label'>): Bound =>
  bound(text, { kind: 'name', of: id });
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "invited only": that no better evidence is known; `isFirst` where it begins a line. */
export function gradeOnly(grade: string, language: string, isFirst: boolean): Bound {
  const text = compose('onlyGrade', language, { grade });
  return bound(isFirst ? capitalised(text) : text, { kind: 'name', of: grade });
}
