/**
 * A timeline proposed from the dates: an entry an event, however many articles tell of it, with a whole clause of one of them as
 * its label. A date of which no clause can stand alone is left to the author.
 */
import type { Article } from '../model/article.ts';
import { edtfDays } from '../model/edtf.ts';
import type { DateFact, Fact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import type { Frame } from '../relate/index.ts';
import { wordsOf } from '../text/lexicon/index.ts';
import { type Clause, clauseAround, isAside } from './clause.ts';
import { withoutDate } from './undated.ts';

export type TimelineProposal = Settings['timeline'][number];

/** Labels that may stand, best first: the caller takes the first that passes the check. */
export interface EventProposal extends Omit<TimelineProposal, 'label'> {
  labels: string[];
}

const MOST_ENTRIES = 40;
const MOST_WORDS = 24;
/** Days: what is told less closely is a time, not an event. */
const LONGEST = 366;
const DAY = 86_400_000;
/** Of the words of the shorter sentence. */
const SHARED_ON_A_DAY = 0.34;
const SHARED_OTHERWISE = 0.5;

interface Telling {
  frame: Frame & { fact: DateFact };
  clause: Clause;
  first: string;
  last: string;
  words: ReadonlySet<string>;
}

const days = ({ first, last }: { first: string; last: string }): number =>
  (Date.parse(last) - Date.parse(first)) / DAY + 1;

const isDate = (frame: Frame): frame is Telling['frame'] => frame.fact.kind === 'date';

/** "In 2000", not "the 2000 champion"; "on Friday", not "Friday's meeting". */
const YEAR = /^\d{4}$/;
const BEFORE_A_YEAR = /\b(?:in|since|during|until|by|of|from|to|early|late|mid)[\s-]$/i;
const PERFECT = /\b(?:has|have)\b/i;
const OTHER_TENSES = /\b(?:was|were|will|would|had|is|are|to be)\b/i;
const ON = /\b(?:on|in|at|next|last|this)\s+$/i;

/** The perfect takes no date: in "have named a team for the match on Sunday" the day is the match's. */
function isOfAnother(text: string, { start, end }: Clause, date: number): boolean {
  const before = text.slice(start, date);
  return PERFECT.test(before) && ON.test(before) && !OTHER_TENSES.test(text.slice(start, end));
}

/** "The December auction", "a Christmas present": the date says which, and not when. */
const saysWhich = (before: string, words: string, after: string): boolean =>
  /^\p{Lu}/u.test(words) &&
  /\b(?:the|an?|its|his|her|their|\p{Ll}+(?:al|ful|ous|ive))\s+$/iu.test(before) &&
  /^\s+\p{Ll}/u.test(after);

/** "Than in 2003", "a decline from 2008", "compared with £3m last year": the day of what is compared. */
const COMPARED =
  /\b(?:than(?!\s[\d$£€])|unlike|compared (?:with|to)|(?:up|down|reversed|changed?|increase|decline|drop|rise|fall|fell|rose) from)\b[^,;]{0,40}$/i;
/** "The states voting on Tuesday": the day is that of a part of the sentence which only says which. */
const OF_A_PART =
  /(?<!\p{L})(?!(?:its|his|this|was|is|has|as|us|\p{L}*(?:starts|begins|keeps|stops|continues))\s)\p{Ll}{2,}s\s\p{Ll}{2,}ing(?:\s\p{L}+){0,4}\s$/u;
/** "In a change to the side that lost in November, …": what happened then is said in passing. */
const IN_PASSING = /^(?:in|after|with|for|from|at|on)\b[^,]*\b(?:that|who|which)\b[^,]*$/i;
/** "From 2000 hit comedy": a year before a noun. */
const ATTRIBUTIVE =
  /^\s+(?!(?:and|or|to|but|with|by|in|at|on|for|when|as|after|before|because|while|the)\b)\p{Ll}{3,}/u;

/** Whether the date is that of something else than what the clause tells. */
function isOfSomethingElse(
  text: string,
  clause: Clause,
  { start = 0, end = 0, text: words }: DateFact,
): boolean {
  const [before, after] = [text.slice(clause.start, start), text.slice(end)];
  return (
    COMPARED.test(before) ||
    OF_A_PART.test(before) ||
    (IN_PASSING.test(before) && after.startsWith(',')) ||
    (YEAR.test(words) && /\b(?:from|of)\s$/.test(before) && ATTRIBUTIVE.test(after))
  );
}

/** Days: what is foretold less closely must be something that happens, and no quality. */
const CLOSE = 31;
const QUALITY =
  /\b(?:will|to|may|might)\s(?:(?:also|still|even|\p{L}+ly)\s)?(?:be|have)\b(?!\s(?:\p{L}+ly\s)?\p{L}+(?:ed|en|ing|lt|ld|nt)\b)/iu;

/** "This year" has not ended, and says as little of when as "recently"; an opening quarter is of a match. */
const VAGUE =
  /^(?:this|the) (?:year|month|season|century|decade)$|^(?:the )?rest of|^(?!.*\d{4}).*\b(?:quarter|half|minutes?|hours?)\b/i;

function isEvent({ fact, reporting, bound }: Frame, text: string): boolean {
  if (fact.kind !== 'date' || fact.edtf === undefined || fact.negated || fact.start === undefined)
    return false;
  const [before, after] = [text.slice(0, fact.start), text.slice(fact.end)];
  return (
    !reporting &&
    bound !== 'since' &&
    !VAGUE.test(fact.text) &&
    !/^['’]s?\b|^-/.test(after) &&
    !saysWhich(before, fact.text, after) &&
    !(YEAR.test(fact.text) && !BEFORE_A_YEAR.test(before))
  );
}

/** "Could not be reached for comment", "declined to comment", "did not reply to a message": what reports say of their own work. */
const OF_THE_REPORT =
  /\breached for comment\b|\b(?:declin|refus)\w+ (?:to (?:comment|be interviewed|discuss)|comment)\b|\b(?:respond|repl|return|answer)(?:y|ied|ed)?\b[^,;]{0,30}\b(?:calls?|e-?mails?|messages?|requests?|inquiries|questions)\b/iu;

const LOOKS_AHEAD = new Set([
  ...wordsOf('ahead-words', 'calendar-verbs', 'future-modals'),
  ...['is', 'are', 'to', 'set', 'next', 'until', 'goes'],
]);

/** What is told as past can't lie ahead: then one of the two is misread. */
const isPlausible = ({ text }: Clause, first: string, published: string | null): boolean =>
  published === null ||
  first <= published ||
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => LOOKS_AHEAD.has(word));

/** The clause in which a date stands and that can be told of it. */
function clauseOf(frame: Telling['frame'], article: Article, first: string): Clause | null {
  const { start, end, paragraph: number, sentence: place } = frame.fact;
  const paragraph = article.paragraphs[number - 1];
  const sentence = paragraph?.sentences[place - 1];
  if (!paragraph || !sentence || start === undefined || end === undefined) return null;
  if (!isEvent(frame, paragraph.text) || isAside(paragraph.text, sentence, { start, end }))
    return null;
  const clause = clauseAround(paragraph.text, sentence, { start, end }, MOST_WORDS);
  return clause &&
    !OF_THE_REPORT.test(clause.text) &&
    !isOfAnother(paragraph.text, clause, start) &&
    !isOfSomethingElse(paragraph.text, clause, frame.fact) &&
    isPlausible(clause, first, frame.published)
    ? clause
    : null;
}

function tell(frame: Frame, article: Article): Telling[] {
  if (!isDate(frame) || frame.fact.edtf === undefined) return [];
  const { first, last } = edtfDays(frame.fact.edtf);
  if (first === null || last === null || days({ first, last }) > LONGEST) return [];
  const clause = clauseOf(frame, article, first);
  const words = new Set([...frame.sentenceWords, ...frame.inSentence]);
  const isVague = clause !== null && days({ first, last }) > CLOSE && QUALITY.test(clause.text);
  return clause === null || isVague ? [] : [{ frame, clause, first, last, words }];
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : [...a].filter((word) => b.has(word)).length / smaller;
}

/** One event: days that allow it, and words enough in common. */
function isSame(a: Telling, b: Telling): boolean {
  if (a.first > b.last || b.first > a.last) return false;
  const isOneSpan = a.first === b.first && a.last === b.last;
  const exact =
    isOneSpan && (a.first === a.last || [a, b].every(({ frame }) => /\d/.test(frame.fact.text)));
  return share(a.words, b.words) >= (exact ? SHARED_ON_A_DAY : SHARED_OTHERWISE);
}

/** Milliseconds of each day from the first to the last. */
function* daysOf({ first, last }: Telling): Generator<number> {
  for (let day = Date.parse(first); day <= Date.parse(last); day += DAY) yield day;
}

/** Only events that share a day with the telling are looked at, so that time stays in proportion to the tellings. */
function joinTellings(tellings: readonly Telling[]): Telling[][] {
  const events: Telling[][] = [];
  const onDay = new Map<number, Set<number>>();
  for (const telling of tellings) {
    const covered = [...daysOf(telling)];
    const near = [...new Set(covered.flatMap((day) => [...(onDay.get(day) ?? [])]))];
    const found = near
      .sort((a, b) => a - b)
      .find((at) => events[at]?.every((other) => isSame(telling, other)));
    const place = found ?? events.length;
    (events[place] ??= []).push(telling);
    for (const day of covered) onDay.set(day, (onDay.get(day) ?? new Set()).add(place));
  }
  return events;
}

/** Told to the day, early in its article, near the length of a headline, named rather than "the company". */
const merit = (telling: Telling): number =>
  -telling.frame.depth * 4 -
  Math.abs(telling.clause.length - 12) / 4 -
  Math.min(days(telling), 31) / 8 -
  (/^The \p{Ll}/u.test(telling.clause.text) ? 2 : 0);

const overlaps = (fact: Fact, { start, end }: Clause): boolean =>
  fact.start !== undefined && fact.end !== undefined && fact.start < end && fact.end > start;

/** Of an event that a hundred articles tell of, an entry names those that tell it best. */
const MOST_FACTS = 16;

/** Ids of the facts in the clauses, of whole clauses until there are enough. */
function factsBeside(best: readonly Telling[], facts: ReadonlyMap<string, Fact[]>): string[] {
  const ids = new Set<string>();
  for (const { frame, clause } of best) {
    if (ids.size >= MOST_FACTS) break;
    const { article, paragraph, sentence } = frame.fact;
    for (const fact of facts.get(`${article} ${paragraph} ${sentence}`) ?? [])
      if (overlaps(fact, clause)) ids.add(fact.id);
  }
  return [...ids];
}

function entryOf(event: readonly Telling[], facts: ReadonlyMap<string, Fact[]>) {
  const best = event.toSorted((a, b) => merit(b) - merit(a));
  const [told] = best;
  if (!told) return [];
  const date = told.frame.fact.id;
  const beside = factsBeside(best, facts).filter((id) => id !== date);
  const { published, fact } = told.frame;
  const isAhead =
    published !== null &&
    (told.first > published || (told.last >= published && fact.status === 'planned'));
  return {
    first: told.first,
    worth: new Set(event.map(({ frame }) => frame.witness)).size * 2 + merit(told),
    entry: {
      labels: best.map(({ clause, frame }) => withoutDate(clause.text, frame.fact.text)),
      lane: isAhead ? 'Ahead' : 'Past',
      date,
      facts: beside,
    },
  };
}

/** By date; those that most origins tell of, and first, where there are too many. */
export function proposeTimeline(
  articles: readonly Article[],
  facts: readonly Fact[],
  frames: readonly Frame[],
): EventProposal[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const inSentence = Map.groupBy(
    facts,
    ({ article, paragraph, sentence }) => `${article} ${paragraph} ${sentence}`,
  );
  const tellings = frames.flatMap((frame) => {
    const article = byId.get(frame.fact.article);
    return article ? tell(frame, article) : [];
  });
  const told = new Map(tellings.toReversed().map((telling) => [telling.clause.text, telling]));
  return joinTellings([...told.values()].reverse())
    .flatMap((event) => entryOf(event, inSentence))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_ENTRIES)
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
    .map(({ entry }) => entry);
}
