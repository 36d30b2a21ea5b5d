/** Tokens of a sentence → date expressions. Every rule looks a bounded number of tokens ahead, so time is linear. */
import type { Cursor } from '../../text/cursor.ts';
import { withUncertainty } from './bounds.ts';
import type { Match, ParseDate } from './expression.ts';
import { parseBeside } from './parse-beside.ts';
import { parseCalendar } from './parse-calendar.ts';
import { parseTime } from './parse-clock.ts';
import { parseFiscal } from './parse-fiscal.ts';
import { parseHoliday } from './parse-holiday.ts';
import { parseLength } from './parse-length.ts';
import { parsePeriod } from './parse-period.ts';
import { monthRange, withRange } from './parse-range.ts';
import { parseRelative } from './parse-relative.ts';
import { firstOf } from './pattern.ts';
import { ABOUT, DAY_PARTS } from './words.ts';

const parseOne = firstOf(parseFiscal, parsePeriod, parseCalendar, parseRelative, parseHoliday);

/** One date without ranges; `inner` reads the dates inside it. */
const dateAround =
  (inner: ParseDate): ParseDate =>
  (cursor, index) => {
    const match = parseOne(cursor, index, inner);
    return match && withTurn(cursor, match);
  };

/** Dates inside dates ("the end of the first half of 2024") are read three deep. */
const parseDate = dateAround(dateAround(dateAround(() => undefined)));

/** "in May last year", "October this year": a turn after a month. */
function withTurn(cursor: Cursor, match: Match): Match {
  const { expression, to } = match;
  const { type } = expression;
  if (type !== 'month' && type !== 'day' && type !== 'holiday') return match;
  if (expression.year !== undefined) return match;
  const at = /^(?:of|,)$/.test(cursor.word(to)) ? to + 1 : to;
  const the = cursor.word(at) === 'the' ? at + 1 : at;
  const { turn } = cursor.tag(the);
  if (turn === undefined || cursor.word(the + 1) !== 'year') return match;
  return /^(?:past|coming)$/.test(cursor.word(the))
    ? match
    : { ...match, expression: { ...expression, turn: turn * 10 }, to: the + 2 };
}

/** Told by "about" they are no less exact: "around Friday" is Friday. */
const EXACT_FORMS: ReadonlySet<string> = new Set(['length', 'about', 'weekday', 'weekend']);
const UNMARKED_FORMS: ReadonlySet<string> = new Set([...EXACT_FORMS, 'day', 'holiday']);

/** "about", "around", "c." right before a date or a length. */
function withAbout(cursor: Cursor, match: Match): Match {
  const isShort = cursor.word(match.from - 1) === '.' && /^ca?$/.test(cursor.word(match.from - 2));
  const from = match.from - (isShort ? 2 : 1);
  const isLoose = isShort || cursor.word(from) === 'circa' || cursor.word(match.from - 2) === 'or';
  const exact = isLoose ? EXACT_FORMS : UNMARKED_FORMS;
  return ABOUT.has(cursor.word(from)) && !exact.has(match.expression.type)
    ? { expression: { type: 'about', of: match.expression, loose: true }, from, to: match.to }
    : match;
}

/** Takes in the part of the day after a date: "Sunday night". */
const withDayPart = (cursor: Cursor, match: Match): Match =>
  match.expression.type === 'day' && DAY_PARTS.has(cursor.word(match.to))
    ? { ...match, to: match.to + 1 }
    : match;

/** The date expression that begins at `index`, where one can, with ranges and what surrounds it. */
export function parseExpression(cursor: Cursor, index: number): Match | undefined {
  const time = parseTime(cursor, index, parseDate);
  if (time !== undefined) return time ?? undefined;
  const match =
    monthRange(cursor, index, parseDate) ??
    parseBeside(cursor, index, parseDate) ??
    parseDate(cursor, index) ??
    parseLength(cursor, index);
  if (!match) return undefined;
  const span = withRange(cursor, match, parseDate);
  return withUncertainty(cursor, withAbout(cursor, withDayPart(cursor, span)));
}
