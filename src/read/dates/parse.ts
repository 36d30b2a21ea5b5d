/** Tokens of a sentence → date expressions. Every rule looks a bounded number of tokens ahead, so time is linear. */
import { tokenAt } from '../../text/neighbours.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import { withUncertainty } from './bounds.ts';
import type { Cursor } from '../../text/cursor.ts';
import type { Expression, Match, ParseDate } from './expression.ts';
import { HOLIDAYS, HOLIDAY_STARTS } from './holidays.ts';
import { parseBeside } from './parse-beside.ts';
import { parseCalendar, plainYear } from './parse-calendar.ts';
import { parseLength } from './parse-length.ts';
import { parseFiscal } from './parse-fiscal.ts';
import { parsePeriod } from './parse-period.ts';
import { parseRelative } from './parse-relative.ts';
import { isMoved } from './tense.ts';
import { canStart } from './starts.ts';
import { ABOUT, DAY_PARTS, DOUBTFUL_MONTHS, MONTHS, TURNS } from './words.ts';

/** Words after the name of a holiday that make it another name. */
const NOT_HOLIDAY = wordsOf('after-no-holiday');
const HOLIDAY_WORDS = 6;

function parseHoliday(cursor: Cursor, index: number): Match | null {
  if (
    !HOLIDAY_STARTS.has(cursor.word(index)) ||
    !cursor.isCapital(index) ||
    cursor.word(index - 1) === 'orthodox'
  )
    return null;
  let name = '';
  let best: { name: string; to: number } | null = null;
  for (let at = index; at < index + HOLIDAY_WORDS + 1 && cursor.has(at); at++) {
    name += (cursor.touches(at) || at === index ? '' : ' ') + cursor.word(at).replace('’', "'");
    if (HOLIDAYS[name]) best = { name, to: at + 1 };
  }
  if (!best || (NOT_HOLIDAY.has(cursor.word(best.to)) && best.to > index)) return null;
  const part = DAY_PARTS.has(cursor.word(best.to)) ? best.to + 1 : best.to;
  const at = /^(?:,|in)$/.test(cursor.word(part)) ? part + 1 : part;
  const year = plainYear(cursor, at);
  const to = year === null ? part : at + 1;
  return {
    expression: { type: 'holiday', name: best.name, ...(year !== null && { year }) },
    from: index,
    to,
  };
}

interface Clock {
  zone: boolean;
  to: number;
}

const ZONE = wordsOf('time-zones');

const DOTTED_CLOCK = /^(?:1?\d|2[0-4])\.[0-5]\d$/;

/** "9 a.m.", "10:35 a.m. (0735 GMT)", "1600 GMT": a time of day. */
function parseClock(cursor: Cursor, index: number): Clock | null {
  const hours = DOTTED_CLOCK.test(cursor.text(index)) ? 0 : cursor.digits(index);
  if (hours < 0 || (hours > 24 && (cursor.text(index).length !== 4 || hours > 2400))) return null;
  let at = index + 1;
  if (/^[:.]$/.test(cursor.word(at)) && cursor.touches(at) && cursor.digits(at + 1) >= 0) at += 2;
  const half = /^(?:a\.m\.?|p\.m\.?|am|pm)$/.test(cursor.word(at));
  if (half) at++;
  const zone = ZONE.has(cursor.word(at));
  if (!half && !/^(?:gmt|utc)$/.test(cursor.word(at))) return null;
  const world = /^(?:gmt|utc)$/.test(cursor.word(at));
  if (zone) at += cursor.word(at + 1) === 'time' ? 2 : 1;
  const bracket = afterClock(cursor, at);
  return { zone: world || bracket.zone, to: bracket.to };
}

/** The same time by another clock, in brackets after it: "(0735 GMT)", "(10:35 GMT)", "(GMT +8)". */
function afterClock(cursor: Cursor, index: number): Clock {
  let zone = false;
  for (let at = index + 1; cursor.word(index) === '(' && at < index + 7; at++) {
    if (cursor.word(at) === ')') return { zone, to: at + 1 };
    if (/^(?:gmt|utc)$/.test(cursor.word(at))) zone = true;
    else if (
      !cursor.isNumber(at) &&
      !ZONE.has(cursor.word(at)) &&
      !/^(?:[:+.–-]|time|a\.m\.?|p\.m\.?|am|pm)$/.test(cursor.word(at))
    )
      break;
  }
  return { zone: false, to: index };
}

/** A time of day with its date ("9 a.m. (1300 GMT) on Tuesday"), or by itself where it is no opening hour. */
function parseTime(cursor: Cursor, index: number): Match | null | undefined {
  const clock = parseClock(cursor, index);
  if (!clock) return undefined;
  const at = /^(?:on|,)$/.test(cursor.word(clock.to)) ? clock.to + 1 : clock.to;
  const date = parseDate(cursor, at);
  if (
    date?.expression.type === 'weekday' &&
    (cursor.word(date.to) === 'through' || cursor.word(date.to) === 'to' || cursor.isDash(date.to))
  ) {
    const last = parseDate(cursor, date.to + 1);
    if (last?.expression.type === 'weekday')
      return { expression: { type: 'none' }, from: index, to: last.to };
  }
  if (date && /^(?:weekday|day|unit)$/.test(date.expression.type)) return { ...date, from: index };
  const elsewhere = cursor.word(clock.to) === '(' ? parseClock(cursor, clock.to + 1) : null;
  if (elsewhere && parseDate(cursor, elsewhere.to))
    return { expression: { type: 'none' }, from: index, to: clock.to };
  const hours = /^(?:to|until|till|through|from|between|and|or|-|–|—)$/;
  if (hours.test(cursor.word(clock.to)) || hours.test(cursor.word(index - 1))) return null;
  return { expression: { type: 'time', zone: clock.zone }, from: index, to: clock.to };
}

/** One date without ranges; `inner` reads the dates inside it. */
const dateAround =
  (inner: ParseDate): ParseDate =>
  (cursor, index) => {
    const match =
      parseFiscal(cursor, index) ??
      parsePeriod(cursor, index, inner) ??
      parseCalendar(cursor, index) ??
      parseRelative(cursor, index, inner) ??
      parseHoliday(cursor, index);
    return match && withTurn(cursor, match);
  };

/** Dates inside dates ("the end of the first half of 2024") are read three deep. */
const parseDate = dateAround(dateAround(dateAround(() => null)));

const RANGE_TYPES = new Set([
  'day',
  'month',
  'year',
  'weekday',
  'quarter',
  'season',
  'about',
  'unit',
  'years',
]);

/** What joins two dates to a span, given what stands before the first. */
function joins(cursor: Cursor, from: number, at: number): number | null {
  const before = cursor.word(from - 1) === 'the' ? cursor.word(from - 2) : cursor.word(from - 1);
  const word = cursor.word(at);
  const next = at + 1;
  if (
    before === 'from' &&
    word === ',' &&
    /^(?:to|through|until)$/.test(cursor.word(next)) &&
    cursor.isNumber(at - 1)
  )
    return at + 2;
  if (cursor.isDash(at)) return cursor.isDash(at + 1) ? null : next;
  if (before === 'between') return word === 'and' ? next : null;
  if (/^(?:through|thru)$/.test(word)) return next;
  if (word === 'to' || word === 'until' || word === 'till')
    return before === 'from' || word === 'to' ? next : null;
  return null;
}

/** "between 2016 and 2019", "March-June", "from Monday to Wednesday". */
function parseRange(cursor: Cursor, first: Match): Match {
  if (!RANGE_TYPES.has(first.expression.type)) return first;
  const at = joins(cursor, first.from, first.to);
  if (at === null || (cursor.word(first.to) === 'to' && isMoved(cursor, first.from))) return first;
  const second =
    parseDate(cursor, at) ??
    (cursor.word(at) === 'the' ? parseDate(cursor, at + 1) : bareMonth(cursor, at));
  if (
    !second ||
    !RANGE_TYPES.has(second.expression.type) ||
    !sameKind(first.expression, second.expression)
  )
    return first;
  if (first.expression.type === 'weekday' && areHours(cursor, first.from))
    return { expression: { type: 'none' }, from: first.from, to: second.to };
  return {
    expression: {
      type: 'range',
      from: sharedWeek(first.expression, second.expression),
      to: second.expression,
    },
    from: first.from,
    to: second.to,
  };
}

/** "open Tuesday to Sunday": opening hours. */
const areHours = (cursor: Cursor, from: number): boolean =>
  /^(?:open|opens|hours|daily)$/.test(
    cursor.word(/^(?:from|,|:)$/.test(cursor.word(from - 1)) ? from - 2 : from - 1),
  );

/** "Monday to Friday next week": the week of the second day is the first one's too. */
const sharedWeek = (first: Expression, second: Expression): Expression =>
  first.type === 'weekday' &&
  second.type === 'weekday' &&
  second.week !== undefined &&
  first.turn === undefined
    ? { ...first, week: second.week }
    : first;

/** "between March and May": the second month has lost its preposition. */
function bareMonth(cursor: Cursor, index: number): Match | null {
  const month = MONTHS.get(cursor.word(index));
  return month !== undefined && cursor.isCapital(index)
    ? { expression: { type: 'month', month }, from: index, to: index + 1 }
    : null;
}

const inner = (expression: Expression): Expression =>
  expression.type === 'about' ? inner(expression.of) : expression;

function sameKind(a: Expression, b: Expression): boolean {
  const [first, second] = [inner(a), inner(b)];
  if (first.type === second.type) return first.type !== 'unit' || a.type === 'unit';
  const kinds = new Set([first.type, second.type]);
  return (
    (kinds.has('month') && (kinds.has('year') || kinds.has('day'))) ||
    (kinds.has('year') && kinds.has('unit')) ||
    (kinds.has('day') && kinds.has('unit')) ||
    (kinds.has('weekday') && kinds.has('unit'))
  );
}

/** "March-June", "June through August": the first month has nothing but the second to say that it is one. */
function monthRange(cursor: Cursor, index: number): Match | null {
  const word = cursor.word(index);
  const month = MONTHS.get(word);
  if (month === undefined || !DOUBTFUL_MONTHS.has(word) || !cursor.isCapital(index)) return null;
  if (!cursor.isDash(index + 1) && !/^(?:to|through)$/.test(cursor.word(index + 1))) return null;
  return (
    bareMonth(cursor, index + 2) &&
    parseRange(cursor, { expression: { type: 'month', month }, from: index, to: index + 1 })
  );
}

/** "in May last year", "October this year": a turn after a month. */
function withTurn(cursor: Cursor, match: Match): Match {
  const { expression, to } = match;
  if (
    (expression.type !== 'month' && expression.type !== 'day' && expression.type !== 'holiday') ||
    expression.year !== undefined
  )
    return match;
  const at = cursor.word(to) === 'of' || cursor.word(to) === ',' ? to + 1 : to;
  const the = cursor.word(at) === 'the' ? at + 1 : at;
  const turn = TURNS.get(cursor.word(the));
  if (
    turn === undefined ||
    cursor.word(the + 1) !== 'year' ||
    cursor.word(the) === 'past' ||
    cursor.word(the) === 'coming'
  )
    return match;
  return { ...match, expression: { ...expression, turn: turn * 10 }, to: the + 2 };
}

/** Told by "about" they are no less exact: "around Friday" is Friday. */
const EXACT_FORMS: ReadonlySet<string> = new Set(['length', 'about', 'weekday', 'weekend']);
const UNMARKED_FORMS: ReadonlySet<string> = new Set([...EXACT_FORMS, 'day', 'holiday']);

/** "about", "around" right before a date or a length. */
function withAbout(cursor: Cursor, match: Match): Match {
  const period =
    /^(?:c|ca)$/.test(cursor.word(match.from - 2)) && cursor.word(match.from - 1) === '.';
  const before = cursor.word(match.from - (period ? 2 : 1));
  if (!ABOUT.has(before)) return match;
  const isLoose = cursor.word(match.from - 2) === 'or' || before === 'circa' || period;
  const exact = isLoose ? EXACT_FORMS : UNMARKED_FORMS;
  if (exact.has(match.expression.type)) return match;
  return {
    expression: { type: 'about', of: match.expression, loose: true },
    from: match.from - (period ? 2 : 1),
    to: match.to,
  };
}

/** Takes in the part of the day after a date: "Sunday night". */
function withDayPart(cursor: Cursor, match: Match): Match {
  return match.expression.type === 'day' && DAY_PARTS.has(cursor.word(match.to))
    ? { ...match, to: match.to + 1 }
    : match;
}

/** The date expression that begins at `index`, with ranges and what surrounds it, or null. */
export function parseExpression(cursor: Cursor, index: number): Match | null {
  if (!canStart(tokenAt(cursor.tokens, index), cursor.tokens[index + 1])) return null;
  const time = parseTime(cursor, index);
  if (time !== undefined) return time;
  const match =
    monthRange(cursor, index) ??
    parseBeside(cursor, index, parseDate) ??
    parseDate(cursor, index) ??
    parseLength(cursor, index);
  return (
    match &&
    withUncertainty(cursor, withAbout(cursor, withDayPart(cursor, parseRange(cursor, match))))
  );
}
