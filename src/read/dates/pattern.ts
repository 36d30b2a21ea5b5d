/**
 * A date expression as a line of a table: the words it is made of, and what they say. In a pattern, `a|b` is either word, `a?` may be
 * missing, `-` is any dash, `'s` a possessive, and `{name}` is read by the reader of that name, which puts its value into `Found`. A rule
 * may still decline what fits its pattern, by what stands around it.
 */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import type { Token } from '../../text/reading.ts';
import { plainYear, readDay } from './day-and-month.ts';
import type { Expression, Match, ParseDate } from './expression.ts';
import { readLength, singleUnit } from './length.ts';
import { readNumber } from './numbers.ts';
import { parseCalendar } from './parse-calendar.ts';
import { readWhole } from './whole.ts';
import { DAY_PARTS, type Unit } from './words.ts';

const NONE: Expression = { type: 'none' };

/** What the readers of a pattern found; of those that did not read anything, the value at the start. */
export class Found {
  unit: Unit = 'day';
  /** Of a length of time, or a number by itself. */
  count = 1;
  ordinal = 0;
  turn = 0;
  weekday = 0;
  season = 0;
  daysAway = 0;
  year: number | undefined;
  direction: 1 | -1 = 1;
  /** A date of the calendar, any date inside this one, or what it is part of. */
  date: Expression = NONE;
  /** The word that joins a part to its whole: "of", "in", "on". */
  join = '';
}

/** Reads at an index; the index after it, or undefined where it doesn't fit. */
type Step = (cursor: Cursor, index: number, found: Found, inner: ParseDate) => number | undefined;

const BIG_UNITS = wordsOf('calendar-units');
/** A unit that a turn goes with, in the singular: "this week", "that quarter". */
export const calendarUnit = (cursor: Cursor, index: number): Unit | undefined =>
  BIG_UNITS.has(cursor.word(index)) && !cursor.isCapital(index)
    ? cursor.tag(index).timeUnit
    : undefined;

const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ['before', -1],
  ['after', 1],
]);

/** A step that reads one value and keeps it. */
const keeping =
  <K extends keyof Found>(
    name: K,
    read: (cursor: Cursor, index: number) => Found[K] | undefined,
  ): Step =>
  (cursor, index, found) => {
    const value = read(cursor, index);
    if (value === undefined) return undefined;
    found[name] = value;
    return index + 1;
  };

export interface Ordinal {
  /** -1 for the last. */
  number: number;
  to: number;
}

/** A day of the month or a rank: "first", "3rd", "last"; "the" before it is skipped. */
export function readOrdinal(cursor: Cursor, index: number): Ordinal | undefined {
  const at = cursor.word(index) === 'the' ? index + 1 : index;
  const number = cursor.tag(at).ordinal;
  if (number !== undefined) return { number, to: at + 1 };
  const day = readDay(cursor, at);
  return day?.to === at + 2 ? { number: day.value, to: day.to } : undefined;
}

function ordinal(cursor: Cursor, index: number, found: Found): number | undefined {
  const read = readOrdinal(cursor, index);
  if (read) found.ordinal = read.number;
  return read?.to;
}

function length(cursor: Cursor, index: number, found: Found): number | undefined {
  const read = readLength(cursor, index, true);
  if (!read) return undefined;
  found.count = read.count;
  found.unit = read.unit;
  return read.to;
}

function number(cursor: Cursor, index: number, found: Found): number | undefined {
  const read = readNumber(cursor, index);
  if (read) found.count = read.value;
  return read?.to;
}

function digits(cursor: Cursor, index: number): number | undefined {
  const value = cursor.digits(index);
  return value < 0 ? undefined : value;
}

function whole(cursor: Cursor, index: number, found: Found, inner: ParseDate): number | undefined {
  const read = readWhole(cursor, index, inner, false);
  if (!read) return undefined;
  found.date = read.of;
  found.join = cursor.word(index);
  return read.to;
}

function keepDate(match: Match | undefined, found: Found): number | undefined {
  if (match) found.date = match.expression;
  return match?.to;
}

/** Whether a word can begin what a reader reads, whatever stands around it. */
type MayBegin = (word: Token) => boolean;

const isThe: MayBegin = ({ lower }) => lower === 'the';
const isNumber: MayBegin = ({ type }) => type === 'number';
const isOrdinal: MayBegin = (word) =>
  isThe(word) || isNumber(word) || word.tag.ordinal !== undefined;

/** The readers that tell by the first word whether they may read; the others may read anything. */
const BEGINNINGS = new Map<string, MayBegin>([
  ['unit', ({ tag }) => tag.timeUnit !== undefined],
  ['single', ({ tag }) => tag.timeUnit !== undefined],
  ['dayPart', ({ lower }) => DAY_PARTS.has(lower)],
  ['turn', ({ tag }) => tag.turn !== undefined],
  ['weekday', ({ tag }) => tag.weekday !== undefined],
  ['season', ({ tag }) => tag.season !== undefined],
  ['daysAway', ({ tag }) => tag.daysAway !== undefined],
  ['year', isNumber],
  ['side', ({ lower }) => DIRECTIONS.has(lower)],
  ['ordinal', isOrdinal],
  ['nth', isNumber],
  ['digits', isNumber],
]);

const READERS = new Map<string, Step>([
  ['unit', keeping('unit', (cursor, index) => cursor.tag(index).timeUnit)],
  ['single', keeping('unit', singleUnit)],
  ['dayPart', (cursor, index) => (DAY_PARTS.has(cursor.word(index)) ? index + 1 : undefined)],
  ['turn', keeping('turn', (cursor, index) => cursor.tag(index).turn)],
  [
    'weekday',
    keeping('weekday', (cursor, index) =>
      cursor.isCapital(index) ? cursor.tag(index).weekday : undefined,
    ),
  ],
  ['season', keeping('season', (cursor, index) => cursor.tag(index).season)],
  ['daysAway', keeping('daysAway', (cursor, index) => cursor.tag(index).daysAway)],
  ['year', keeping('year', plainYear)],
  ['side', keeping('direction', (cursor, index) => DIRECTIONS.get(cursor.word(index)))],
  ['ordinal', ordinal],
  [
    'nth',
    (cursor, index, found) => (cursor.isNumber(index) ? ordinal(cursor, index, found) : undefined),
  ],
  ['length', length],
  ['number', number],
  ['digits', keeping('count', digits)],
  ['calendar', (cursor, index, found) => keepDate(parseCalendar(cursor, index), found)],
  ['whole', whole],
  ['date', (cursor, index, found, inner) => keepDate(inner(cursor, index), found)],
]);

/** Throws for a reader that is none, when the table is made. */
function stepOf(word: string): Step {
  const [, name] = /^\{(\w+)\}$/.exec(word) ?? [];
  if (name !== undefined) {
    const reader = READERS.get(name);
    if (!reader) throw new Error(`no reader {${name}} in a pattern`);
    return reader;
  }
  const words = eitherOf(word);
  return (cursor, index) => (words.has(cursor.word(index)) ? index + 1 : undefined);
}

/** Signs of a pattern that stand for several. */
const ALIKE = new Map([
  ['-', [...wordsOf('dashes')]],
  ["'s", ["'s", '’s']],
]);

const eitherOf = (word: string): ReadonlySet<string> =>
  new Set(word.split('|').flatMap((one) => ALIKE.get(one) ?? [one]));

/** Whether a word can begin a part of a pattern. */
function beginningOf(word: string): MayBegin {
  const [, name] = /^\{(\w+)\}$/.exec(word) ?? [];
  if (name !== undefined) return BEGINNINGS.get(name) ?? (() => true);
  const words = eitherOf(word);
  return ({ lower }) => words.has(lower);
}

/** Whether a word can begin what a pattern fits: its first part that may not be missing, or one before it. */
function beginningOfPattern(pattern: string): MayBegin {
  const parts = pattern.split(' ');
  const first = parts.findIndex((part) => !part.endsWith('?'));
  const beginnings = parts.slice(0, first + 1).map((part) => beginningOf(part.replace(/\?$/, '')));
  return (word) => beginnings.some((mayBegin) => mayBegin(word));
}

const optional =
  (step: Step): Step =>
  (cursor, index, found, inner) =>
    step(cursor, index, found, inner) ?? index;

/** Reads the date that begins at a token, the dates inside it by `inner`. */
export interface Rule {
  (cursor: Cursor, index: number, inner: ParseDate): Match | undefined;
  /** Whether a word can begin what it reads; any can where it does not say. */
  mayBegin?: MayBegin;
}

/** Where a pattern fits: its first token, and the one after its last. */
export interface Place {
  from: number;
  to: number;
}

export function rule(
  pattern: string,
  says: (found: Found, cursor: Cursor, place: Place) => Expression | undefined,
): Rule {
  const steps = pattern
    .split(' ')
    .map((word) => (word.endsWith('?') ? optional(stepOf(word.slice(0, -1))) : stepOf(word)));
  const read: Rule = (cursor, index, inner) => {
    const found = new Found();
    let to: number | undefined = index;
    for (const step of steps) {
      to = step(cursor, to, found, inner);
      if (to === undefined) return undefined;
    }
    const expression = says(found, cursor, { from: index, to });
    return expression && { expression, from: index, to };
  };
  return Object.assign(read, { mayBegin: beginningOfPattern(pattern) });
}

/** The first of the rules that reads something. Only those are tried that can begin with the word; which, is told once a word. */
export function firstOf(...rules: readonly Rule[]): Rule {
  const byWord = new Map<string, readonly Rule[]>();
  const fitting = (word: Token): readonly Rule[] => {
    // All digits begin the same rules.
    const key = word.type === 'number' ? '0' : word.lower;
    const known = byWord.get(key);
    if (known) return known;
    const fit = rules.filter(({ mayBegin }) => mayBegin === undefined || mayBegin(word));
    byWord.set(key, fit);
    return fit;
  };
  const read: Rule = (cursor, index, inner) => {
    for (const each of fitting(cursor.token(index))) {
      const match = each(cursor, index, inner);
      if (match) return match;
    }
    return undefined;
  };
  const mayBegin: MayBegin = (word) => fitting(word).length > 0;
  return Object.assign(read, { mayBegin });
}
