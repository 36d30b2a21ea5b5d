/**
 * A frame is what the words around a figure or a date say it is of: the measure, the thing counted, the part of it, the
 * time, the names. Two facts are of one thing where their frames are; what they say of it is compared after.
 *
 *   Article, Fact ──readFrames──▶ Frame ──likelihood──▶ of one thing? ──relateFrames──▶ Relation
 */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Reading, Token } from '../../text/reading.ts';
import { readTokens } from '../../text/tokens.ts';
import type { Article } from '../../model/article.ts';
import { type DayRange, edtfDays } from '../../model/edtf.ts';
import type { DateFact, Fact, QuantityFact } from '../../model/fact.ts';
import { dimensionOf, isYearOld, LENGTH } from './dimension.ts';
import { isStop } from './stop.ts';
import { stem } from '../../text/stems.ts';
import { type ArticleNames, readNames } from './names.ts';
import { readCues, type Cues } from './cues.ts';
import { ellipticMeasure, findMeasure, governor, hasOwnVerb, subjectOf } from './measure.ts';
import { ownersOf } from './owners.ts';
import { isReportingDate, readPeriod, readWhen } from './period.ts';
import { afterPreposition, cutSegment, type Segment, withoutReporting } from './segment.ts';
import { daysLong } from '../pair/values.ts';
import { contentWords, readPhrase, type Phrase } from './phrase.ts';

export interface Frame extends Phrase, Cues {
  fact: DateFact | QuantityFact;
  article: Article;
  names: ArticleNames;
  /** Stems of the article that carry meaning, names apart. */
  articleWords: ReadonlySet<string>;
  /** First day of publication, or null. */
  published: string | null;
  /** The witness: the origin of the passage. */
  witness: string;
  /** The sum that this one converts into another currency: the $500m of "$500m (£266m)". */
  converted: QuantityFact | null;
  /** That sum, and what else the bracket converts it into. */
  equivalents: readonly QuantityFact[];
  /** See `dimensionOf`. */
  dimension: string;
  /** What the figure is a measure of, or what happened on the date, as a measure's name or a stem; null where the words don't tell. */
  measure: string | null;
  /** The noun or verb that governs a figure, a stem, also where it is no known measure. */
  governor: string | null;
  /** How many facts of its article have its dimension, and count people as it does or things: this one and its rivals. */
  alike: number;
  /** No other figure of its article counts the same thing. */
  sole: boolean;
  /** No other date of its article is of the same act. */
  soleAct: boolean;
  /** Every measure in the segment, the governing one among them. */
  measures: ReadonlySet<string>;
  period: DayRange | null;
  /** The nearest date of the sentence, also where it stands in another clause; null where there is none. */
  when: DayRange | null;
  /** Stems of the words of the segment that carry meaning; names are apart. */
  words: ReadonlySet<string>;
  /** Names in the segment, and in the whole sentence, lower case. */
  near: ReadonlySet<string>;
  inSentence: ReadonlySet<string>;
  /** Stems of the whole sentence that carry meaning, names apart. */
  sentenceWords: ReadonlySet<string>;
  /** Names of places the segment puts the figure in: "in Port Luma". */
  places: ReadonlySet<string>;
  /** Names before the governing verb of a date: who did it. */
  subject: ReadonlySet<string>;
  /** Names that the clause makes its subject: whose figure it is, who did it. */
  owners: ReadonlySet<string>;
  /** Names in the noun phrase of a figure: "Kenyan employees". */
  kinds: ReadonlySet<string>;
  /** "since 1993", "by May": the date bounds a time, and is not when something happened. */
  bound: string | null;
  /** "officials said on Monday": the date is of the report. */
  reporting: boolean;
  /** A month, a year or a span that a figure of the sentence is for. */
  isPeriod: boolean;
  sentence: readonly Token[];
  /** Stems within five tokens of the fact. */
  beside: ReadonlySet<string>;
  /** Stems and names of the sentence that no other sentence of the article has: what this sentence alone is about. */
  rare: ReadonlySet<string>;
  /** What the other facts of the sentence say: values of figures and days. */
  company: ReadonlySet<string>;
  /** Where the sentence stands in its article, from 0 for the first to 1 for the last. */
  depth: number;
}

const isComparable = (fact: Fact): fact is DateFact | QuantityFact =>
  fact.kind === 'quantity' || fact.kind === 'date';

/** A length, or what a thing is called by: "the 380-bed hospital". */
const isTimeless = (fact: DateFact | QuantityFact): boolean =>
  fact.kind === 'quantity' &&
  (LENGTH.test(fact.unit) || (/^[\d,.]+-[a-z]+$/i.test(fact.text) && fact.currency === undefined));

function readFrame(fact: DateFact | QuantityFact, segment: Segment, source: Source): Frame {
  const phrase = readPhrase(fact, segment);
  const { measure, measures } = isYearOld(fact)
    ? { measure: 'age', measures: new Set(['age']) }
    : findMeasure(fact, segment, phrase);
  const own = withoutReporting(segment);
  return {
    fact,
    ...source.context,
    witness: source.trace(fact),
    ...readConversion(fact, segment),
    dimension: dimensionOf(fact),
    ...phrase,
    ...readCues(segment, phrase),
    measure,
    measures,
    governor: fact.kind === 'quantity' ? governor(segment) : null,
    alike: 1,
    sole: true,
    soleAct: false,
    period: isTimeless(fact) ? null : readPeriod(fact, segment, source.context.published),
    when: readWhen(segment),
    words: contentWords(own, source.context.names),
    near:
      measure === 'age'
        ? namesOfAged(segment, source.context.names)
        : source.context.names.among(own),
    inSentence: source.context.names.among(segment.sentence),
    sentenceWords: contentWords(segment.sentence, source.context.names),
    places: findPlaces(own, segment, source.context.names),
    subject: source.context.names.among(subjectOf(segment)),
    owners:
      measure === 'age'
        ? namesOfAged(segment, source.context.names)
        : source.context.names.among(ownersOf(segment)),
    kinds:
      fact.kind === 'quantity'
        ? source.context.names.among(segment.sentence.slice(segment.first, segment.next))
        : new Set(),
    bound: fact.kind === 'date' && measure !== 'office' ? findBound(segment) : null,
    reporting:
      fact.kind === 'date' &&
      !isAhead(fact, source.context.published) &&
      isReportingDate(segment, segment.first, segment.next),
    isPeriod: false,
    sentence: segment.sentence,
    beside: contentWords(
      [
        ...segment.sentence.slice(Math.max(0, segment.first - BESIDE), segment.first),
        ...segment.sentence.slice(segment.next, segment.next + BESIDE),
      ],
      source.context.names,
    ),
    rare: new Set(),
    company: new Set(segment.others.map(({ fact: other }) => saysOf(other))),
    depth: 0,
  };
}

/** A figure in brackets after a sum: the sum, and the others in the brackets. */
function readConversion(
  fact: DateFact | QuantityFact,
  { sentence, first, others }: Segment,
): Pick<Frame, 'converted' | 'equivalents'> {
  const none = { converted: null, equivalents: [] };
  if (fact.kind !== 'quantity' || fact.currency === undefined) return none;
  const open = sentence.slice(0, first).findLastIndex(({ text }) => text === '(');
  if (open < 0 || sentence.slice(open, first).some(({ text }) => text === ')')) return none;
  const close = sentence.findIndex(({ text }, index) => index > open && text === ')');
  const sums = others.flatMap((other) =>
    other.fact.kind === 'quantity' && other.fact.currency !== undefined
      ? [{ ...other, fact: other.fact }]
      : [],
  );
  const converted = sums.find(({ next }) => next === open)?.fact ?? null;
  const inside = sums.filter((sum) => sum.first > open && sum.next <= close);
  return converted === null
    ? none
    : { converted, equivalents: [converted, ...inside.map((sum) => sum.fact)] };
}

/** What is to come reports nothing. */
const isAhead = (fact: DateFact, published: string | null): boolean =>
  fact.edtf !== undefined && published !== null && (edtfDays(fact.edtf).first ?? '') > published;

/** In tokens. */
const BESIDE = 5;

/** A figure's value or a date's days, as a key. */
export const saysOf = (fact: Fact): string =>
  fact.kind === 'quantity'
    ? `${fact.value}`
    : fact.kind === 'date'
      ? (fact.edtf ?? fact.duration ?? '')
      : '';

/** Whose age it is: a name before it ("Slater, 52"), else one after ("the 52-year-old Slater"). */
function namesOfAged({ sentence, first, next }: Segment, names: ArticleNames): Set<string> {
  const before = names.among(sentence.slice(Math.max(0, first - 5), first));
  return before.size > 0 ? before : names.among(sentence.slice(next, next + 5));
}

/** A part that names no place is in the place named before: "killed 34 people in Port Luma and injured 120". */
function findPlaces(own: readonly Token[], segment: Segment, names: ArticleNames): Set<string> {
  const places = names.among(afterPreposition(own));
  return places.size > 0
    ? places
    : names.among(afterPreposition(segment.sentence.slice(0, segment.from)));
}

const BOUNDS = wordsOf('date-bounds');

function findBound({ sentence, first }: Segment): string | null {
  const before = sentence
    .slice(Math.max(0, first - 2), first)
    .reverse()
    .find(({ lower }) => lower !== 'the' && lower !== 'of');
  if (sentence.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === 'deadline'))
    return 'until';
  return before !== undefined && BOUNDS.has(before.lower) ? before.lower : null;
}

interface Source {
  context: {
    article: Article;
    names: ArticleNames;
    articleWords: ReadonlySet<string>;
    published: string | null;
  };
  trace: (fact: Fact) => string;
}

const publishedDay = (article: Article): string | null =>
  article.published === null ? null : edtfDays(article.published).first;

interface ReadFacts {
  article: Article;
  facts: readonly Fact[];
  reading: Reading;
}

/** A sentence of more facts is a list of data: no words of it say what each figure is of. */
const MOST_IN_SENTENCE = 60;

function crowdedSentences(facts: readonly Fact[]): Set<string> {
  const count = new Map<string, number>();
  for (const { paragraph, sentence } of facts)
    count.set(`${paragraph}.${sentence}`, (count.get(`${paragraph}.${sentence}`) ?? 0) + 1);
  return new Set([...count].filter(([, each]) => each > MOST_IN_SENTENCE).map(([key]) => key));
}

function readArticleFrames(
  { article, facts, reading }: ReadFacts,
  elsewhere: ReadonlySet<string>,
  trace: Source['trace'],
): Frame[] {
  const names = readNames(reading, facts, elsewhere);
  const context = {
    article,
    names,
    articleWords: contentWords(
      reading.paragraphs.flatMap(({ tokens }) => tokens),
      names,
    ),
    published: publishedDay(article),
  };
  const frames: Frame[] = [];
  const crowded = crowdedSentences(facts);
  for (const fact of facts.filter(isComparable)) {
    if (crowded.has(`${fact.paragraph}.${fact.sentence}`)) continue;
    const paragraph = reading.paragraphs[fact.paragraph - 1];
    if (!paragraph) continue;
    const segment = cutSegment(fact, paragraph, facts);
    if (!isOfItsOwn(fact, segment, facts)) continue;
    const frame = readFrame(fact, segment, { context, trace });
    frames.push(
      frame.measure === null || beginsWithPronoun(segment)
        ? completeFrame(frame, segment, frames)
        : frame,
    );
  }
  const placed = placeInArticle(frames, article, reading, context.names);
  return markSole(placed.map((frame) => ({ ...frame, isPeriod: isPeriodOf(frame, placed) })));
}

/** What only the frame's sentence speaks of, and where in the article it stands. */
function placeInArticle(
  frames: readonly Frame[],
  article: Article,
  reading: Reading,
  names: ArticleNames,
): Frame[] {
  const bySentence = new Map<string, Set<string>>();
  const sentences = new Map<string, number>();
  for (const { number, tokens } of reading.paragraphs) {
    const ofSentence = Map.groupBy(tokens, ({ sentence }) => sentence);
    for (const [index] of article.paragraphs[number - 1]!.sentences.entries()) {
      const own = ofSentence.get(index) ?? [];
      bySentence.set(
        `${number}.${index + 1}`,
        new Set([...contentWords(own, names), ...names.among(own)]),
      );
    }
  }
  for (const words of bySentence.values())
    for (const word of words) sentences.set(word, (sentences.get(word) ?? 0) + 1);
  const order = [...bySentence.keys()];
  return frames.map((frame) => {
    const key = `${frame.fact.paragraph}.${frame.fact.sentence}`;
    const rare = new Set(
      [...(bySentence.get(key) ?? [])].filter((word) => sentences.get(word) === 1),
    );
    return {
      ...frame,
      rare,
      depth: order.length < 2 ? 0 : Math.max(0, order.indexOf(key)) / (order.length - 1),
    };
  });
}

const isMain = (frame: Frame): boolean => !frame.part && !frame.total && !frame.before;

/** What stands alone in its article. */
function markSole(frames: readonly Frame[]): Frame[] {
  const count = new Map<string, number>();
  const keyOf = ({ dimension, head }: Frame): string => `${dimension} ${head ?? ''}`;
  for (const frame of frames)
    if (isMain(frame)) count.set(keyOf(frame), (count.get(keyOf(frame)) ?? 0) + 1);
  const acts = new Map<string, number>();
  for (const { dimension, measure, isPeriod, reporting } of frames)
    if (dimension === 'date' && measure !== null && !isPeriod && !reporting)
      acts.set(measure, (acts.get(measure) ?? 0) + 1);
  const alike = new Map<string, number>();
  const kindOf = ({ dimension, person }: Frame): string =>
    dimension === 'count' ? `${dimension} ${person}` : dimension;
  for (const frame of frames) alike.set(kindOf(frame), (alike.get(kindOf(frame)) ?? 0) + 1);
  return frames.map((frame) => ({
    ...frame,
    alike: alike.get(kindOf(frame))!,
    soleAct: frame.dimension === 'date' && acts.get(frame.measure ?? '') === 1,
    sole: isMain(frame) && count.get(keyOf(frame)) === 1,
  }));
}

/** What an elliptic part leaves unsaid is as in the figure before: "turnout was 62 percent, against 58 percent four years ago". */
function completeFrame(frame: Frame, segment: Segment, before: readonly Frame[]): Frame {
  const last = before.findLast(({ fact }) => fact.kind === frame.fact.kind);
  if (last === undefined || last.fact.paragraph !== frame.fact.paragraph) return frame;
  if (frame.fact.kind === 'date' && !areOfOneSentence(frame, last)) return frame;
  const measure = frame.measure ?? impliedMeasure(frame, segment, last);
  const measures = measure === null ? frame.measures : new Set([...frame.measures, measure]);
  if (!refersBack(frame, segment, last)) return { ...frame, measure, measures };
  return {
    ...frame,
    measure,
    measures,
    governor: frame.governor ?? last.governor,
    rate: frame.rate ?? (last.dimension === frame.dimension ? last.rate : null),
    words: new Set([...frame.words, ...last.words]),
    near: frame.near.size === 0 ? last.near : frame.near,
  };
}

const areOfOneSentence = (a: Frame, b: Frame): boolean => a.fact.sentence === b.fact.sentence;

function impliedMeasure(frame: Frame, segment: Segment, last: Frame): string | null {
  const isDate = frame.fact.kind === 'date';
  const isShared =
    areOfOneSentence(frame, last) &&
    last.dimension === frame.dimension &&
    (isDate || !hasOwnVerb(segment));
  return (isShared ? last.measure : null) ?? (isDate ? null : ellipticMeasure(segment));
}

/** To a figure of its own sentence, or of the one before it. */
function refersBack(frame: Frame, segment: Segment, last: Frame): boolean {
  if (areOfOneSentence(frame, last)) return true;
  if (last.fact.sentence !== frame.fact.sentence - 1) return false;
  return frame.part || (last.dimension === frame.dimension && beginsWithPronoun(segment));
}

/** "It was 27.3 million tonnes in 2024." */
const beginsWithPronoun = ({ sentence, first }: Segment): boolean =>
  sentence
    .slice(0, Math.min(first, 6))
    .some(
      ({ lower }) =>
        lower === 'it' ||
        lower === 'this' ||
        lower === 'that' ||
        lower === 'their' ||
        lower === 'there',
    );

/** "the 2026 budget": which budget, not when something happened. */
const isYearOfThing = (fact: DateFact, { sentence, first, next }: Segment): boolean =>
  /^\d{4}$/.test(fact.edtf ?? '') &&
  next - first === 1 &&
  /^(?:a|the|its|their|this|’s|'s)$/.test(sentence[first - 1]?.lower ?? '') &&
  sentence[next]?.type === 'word' &&
  !isStop(stem(sentence[next].lower));

/** Not the year of a thing, nor the number in "the next two years". */
function isOfItsOwn(
  fact: DateFact | QuantityFact,
  segment: Segment,
  facts: readonly Fact[],
): boolean {
  if (fact.start === undefined) return true;
  if (fact.kind === 'date' && isYearOfThing(fact, segment)) return false;
  if (fact.kind === 'date' && fact.edtf === undefined)
    return !facts.some(
      (other) =>
        other.kind === 'quantity' &&
        other.paragraph === fact.paragraph &&
        other.start !== undefined &&
        other.start < fact.end! &&
        other.end! > fact.start!,
    );
  return (
    fact.kind === 'date' ||
    LENGTH.test(fact.unit) ||
    !facts.some(
      (other) =>
        other.kind === 'date' &&
        other.edtf !== undefined &&
        other.paragraph === fact.paragraph &&
        other.start !== undefined &&
        other.start <= fact.start! &&
        other.end! >= fact.end!,
    )
  );
}

/** "this year", "last summer", "the first half": named for what went on in them. */
const RUNNING =
  /^(?:the )?(?:this|last|next|past|previous|current|coming|first|second|third|fourth|same)\b/i;

/** Acts that have a date of their own, whatever is counted with them. */
const DATED = wordsOf('dated-measures');

/** A month, a year or a span that a figure of the same sentence is for is no date of an event. */
function isPeriodOf(frame: Frame, frames: readonly Frame[]): boolean {
  const { fact, measure } = frame;
  if (
    frame.dimension !== 'date' ||
    fact.kind !== 'date' ||
    daysLong(frame.period!) <= LONGEST_OCCASION
  )
    return false;
  if (RUNNING.test(fact.text)) return true;
  if (
    fact.edtf!.includes('/') &&
    !(daysLong(frame.period!) <= QUARTER && DATED.has(measure ?? '')) &&
    !/^\d{4}-\d\d-\d\d~?\/\d{4}-\d\d-\d\d~?$/.test(fact.edtf!)
  )
    return true;
  const figure = frames.find(
    (other) =>
      other.fact.kind === 'quantity' &&
      other.fact.paragraph === fact.paragraph &&
      other.fact.sentence === fact.sentence &&
      !LENGTH.test(other.fact.unit),
  );
  if (figure === undefined) return false;
  return (
    measure === null ||
    (!DATED.has(measure) &&
      (figure.measures.has(measure) || frame.measures.has(figure.measure ?? '')))
  );
}

/** In days. */
const QUARTER = 92;

/** In days: what a figure is said of a month or longer is a period, not an occasion. */
const LONGEST_OCCASION = 14;

/** Frames of all quantities and calendar dates, in the order of the facts. `trace` gives the witness of a passage. */
export function readFrames(
  articles: readonly Article[],
  facts: readonly Fact[],
  trace: (fact: Fact) => string,
): Frame[] {
  const byArticle = new Map<string, Fact[]>(articles.map(({ id }) => [id, []]));
  for (const fact of facts) byArticle.get(fact.article)?.push(fact);
  const read = articles.map((article) => ({
    article,
    facts: byArticle.get(article.id) ?? [],
    reading: readTokens(article),
  }));
  const names = new Set(
    read.flatMap(({ reading, facts: own }) => [...readNames(reading, own).all]),
  );
  return read.flatMap((each) => readArticleFrames(each, names, trace));
}
