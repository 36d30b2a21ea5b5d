/** Parts of years and months: "the first three months of 2024", "the last Friday of May", "the five years to April", "late May", "year-end". */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import type { Expression, Match, ParseDate } from './expression.ts';
import { isBusiness, parseQuarter } from './parse-quarter.ts';
import { firstOf, rule, type Found, type Place } from './pattern.ts';
import { readWhole, unitOfNow } from './whole.ts';
import { PARTS, type Unit } from './words.ts';

const units = (...of: Unit[]): ReadonlySet<Unit> => new Set(of);

const PART_UNITS = units('day', 'week', 'month', 'year');
const NOW_UNITS = units('day', 'week', 'month', 'quarter', 'year');
const SPAN_UNITS = units('day', 'week', 'month', 'quarter', 'year', 'decade');

/** The unit of a time told by its unit: "last year", "that month". */
const unitOf = (of: Expression): Unit | undefined =>
  of.type === 'unit' || of.type === 'anaphor' ? of.unit : undefined;

/** The units that each kind of time is long enough to have parts of. */
const HELD: Partial<Record<Expression['type'] | Unit, ReadonlySet<Unit>>> = {
  years: units('year'),
  year: units('month', 'week', 'day'),
  quarter: units('month', 'week', 'day'),
  half: units('month', 'week', 'day'),
  month: units('week', 'day'),
  week: units('day'),
};

const holds = (of: Expression, unit: Unit): boolean =>
  HELD[unitOf(of) ?? of.type]?.has(unit) === true;

/** "the first three months of 2024", "the last week of May". "The last week in May" may be seven days. */
function part({ ordinal, count, unit, join, date }: Found): Expression | undefined {
  if (!PART_UNITS.has(unit) || !holds(date, unit)) return undefined;
  if (ordinal < 0 && join === 'in') return undefined;
  return { type: 'part', number: ordinal, count, unit, of: date };
}

/** After "the first nine months" these say whose. */
const SAYS_WHOSE = /^(?:of|in|after|since|following|that|on|at)$/;

/** "net income for the first nine months rose": of the running year, where the sentence speaks of money. */
function firstMonths(
  { ordinal, count, unit }: Found,
  cursor: Cursor,
  { from, to }: Place,
): Expression | undefined {
  const isOfYear =
    ordinal === 1 &&
    unit === 'month' &&
    count > 1 &&
    count < 12 &&
    /^(?:for|in|during|over)$/.test(cursor.word(from - 1)) &&
    !SAYS_WHOSE.test(cursor.word(to)) &&
    isBusiness(cursor);
  return isOfYear ? { type: 'part', number: 1, count, unit, of: unitOfNow('year') } : undefined;
}

const isMonth = (of: Expression): boolean =>
  of.type === 'month' || (of.type === 'unit' && of.unit === 'month');

/** "the five years to April", "the year ended June 30"; `unsaid` where no number says how long. */
const lengthTo =
  (unsaid: boolean) =>
  ({ count, unit, date }: Found): Expression | undefined => {
    const isEnd = /^(?:day|month|year|about|quarter)$/.test(date.type);
    const isWeekTo = date.type === 'weekday' && unit === 'week';
    if (!SPAN_UNITS.has(unit) || !(isEnd || isWeekTo)) return undefined;
    return {
      type: 'rolling',
      count,
      unit,
      direction: -1,
      to: date,
      ...(unsaid && { unsaid: true }),
    };
  };

const TO_AN_END = 'to|ended|ending|through|until in|on? end|mid? -? {date}';
const NOUNS = wordsOf('nouns-of-a-part');
const BOUNDING = wordsOf('bounding-words');

const isAfter = (cursor: Cursor, { from }: Place, words: RegExp): boolean =>
  words.test(cursor.word(from - 1));

/** What a part of a time says of it: about it, or for "the turn of the century" the year with which it begins. */
function partExpression(word: string, of: Expression): Expression {
  if (word === 'turn' && (of.type === 'years' || /^(?:decade|century)$/.test(unitOf(of) ?? '')))
    return { type: 'turn', of };
  const isEnd = (word === 'end' || word === 'close') && of.type === 'anaphor';
  return { type: 'about', of: isEnd ? { ...of, isEnd } : of };
}

/** "early 1990s", "mid-1998", "late May", "the end of the year", "late last year", "early on Monday". */
function partOf(cursor: Cursor, index: number, inner: ParseDate): Match | undefined {
  const at = cursor.word(index) === 'the' ? index + 1 : index;
  const word = cursor.word(at);
  if (!PARTS.has(word) || cursor.word(at - 1) === 'as') return undefined;
  const isNoun = NOUNS.has(word);
  const next = cursor.afterDash(at + 1);
  const isJoined = cursor.isDash(at + 1) && cursor.touches(at + 1);
  if (isNoun && cursor.word(next) !== 'of' && !isJoined) return undefined;
  const start = cursor.word(next) === 'the' && !isNoun ? next + 1 : next;
  const rest = readWhole(cursor, start, inner, true);
  return rest && { expression: partExpression(word, rest.of), from: index, to: rest.to };
}

/** A part of a year or month that begins at `index`. */
export const parsePeriod = firstOf(
  parseQuarter,
  rule('{ordinal} {number} {unit}', firstMonths),
  rule('{ordinal} {number} {unit} {whole}', (found) =>
    found.ordinal > 1 ? undefined : part(found),
  ),
  rule('{ordinal} {single} {whole}', part),
  rule('{ordinal} {unit} {whole}', (found) => part(found) && { type: 'about', of: found.date }),
  rule('{ordinal} {weekday} {whole}', ({ ordinal, weekday, date }) =>
    ordinal <= 5 && isMonth(date)
      ? { type: 'nthWeekday', number: ordinal, weekday, of: date }
      : undefined,
  ),
  rule('{ordinal} weekend {whole}', ({ ordinal, date }) =>
    ordinal <= 5 && isMonth(date)
      ? { type: 'nthWeekday', number: ordinal, weekday: 6, weekend: true, of: date }
      : undefined,
  ),
  // "the 15th of this month"
  rule('the? {nth} {whole}', ({ ordinal, date }) =>
    unitOf(date) === 'month'
      ? { type: 'part', number: ordinal, count: 1, unit: 'day', of: date }
      : undefined,
  ),
  rule(`the|a fiscal|financial|calendar|full? {single} ${TO_AN_END}`, lengthTo(true)),
  rule(`the|a {length} ${TO_AN_END}`, lengthTo(false)),
  // "for the nine months": those with which the business year began.
  rule('the {number} months', ({ count }, cursor, place) => {
    const isToDate =
      isAfter(cursor, place, /^(?:for|in|over)$/) &&
      (count === 6 || count === 9) &&
      /^(?:[.,;:)]|compared|and|was|were|from|to)?$/.test(cursor.word(place.to));
    return isToDate ? { type: 'yearToDate', months: count } : undefined;
  }),
  rule("the? {turn}? {unit} -|'s end", ({ turn, unit }) =>
    unit === 'year' || unit === 'month'
      ? { type: 'about', of: { type: 'unit', unit, by: turn } }
      : undefined,
  ),
  rule('the full year', (_, cursor, place) =>
    isAfter(cursor, place, /^(?:for|in|over)$/) && cursor.word(place.to) !== 'of'
      ? unitOfNow('year')
      : undefined,
  ),
  // "ended the week"
  rule('the {single}', ({ unit }, cursor, { from, to }) => {
    const isBounded = NOW_UNITS.has(unit) && BOUNDING.has(cursor.word(from - 1));
    return isBounded && !/^(?:of|before|after)$/.test(cursor.word(to))
      ? unitOfNow(unit)
      : undefined;
  }),
  rule('later|earlier in the {single}', ({ unit }) =>
    PART_UNITS.has(unit) ? unitOfNow(unit) : undefined,
  ),
  partOf,
);
