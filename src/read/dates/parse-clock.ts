/** Times of day: "9 a.m.", "10:35 a.m. (0735 GMT)", "9 a.m. (1300 GMT) on Tuesday". */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import type { Match, ParseDate } from './expression.ts';

interface Clock {
  /** With GMT or UTC. */
  zone: boolean;
  to: number;
}

const ZONE = wordsOf('time-zones');
const WORLD = /^(?:gmt|utc)$/;
const HALF_DAY = /^(?:a\.m\.?|p\.m\.?|am|pm)$/;
const DOTTED_CLOCK = /^(?:1?\d|2[0-4])\.[0-5]\d$/;
const IN_BRACKETS = /^(?:[:+.–-]|time|a\.m\.?|p\.m\.?|am|pm)$/;
const BRACKET_REACH = 6;

/** "9", "0735", "9.30": whether digits can be hours. */
function areHours(cursor: Cursor, index: number): boolean {
  if (DOTTED_CLOCK.test(cursor.text(index))) return true;
  const hours = cursor.digits(index);
  return hours >= 0 && (hours <= 24 || (hours <= 2400 && cursor.text(index).length === 4));
}

function parseClock(cursor: Cursor, index: number): Clock | undefined {
  if (!areHours(cursor, index)) return undefined;
  const hasMinutes =
    /^[:.]$/.test(cursor.word(index + 1)) &&
    cursor.touches(index + 1) &&
    cursor.digits(index + 2) >= 0;
  const half = hasMinutes ? index + 3 : index + 1;
  const at = HALF_DAY.test(cursor.word(half)) ? half + 1 : half;
  const isWorld = WORLD.test(cursor.word(at));
  if (at === half && !isWorld) return undefined;
  const zoneWords = cursor.word(at + 1) === 'time' ? 2 : 1;
  const bracket = bracketed(cursor, ZONE.has(cursor.word(at)) ? at + zoneWords : at);
  return { zone: isWorld || bracket.zone, to: bracket.to };
}

/** The same time by another clock, in brackets after it: "(0735 GMT)", "(10:35 GMT)", "(GMT +8)". */
function bracketed(cursor: Cursor, index: number): Clock {
  const none = { zone: false, to: index };
  if (cursor.word(index) !== '(') return none;
  let zone = false;
  for (let at = index + 1; at <= index + BRACKET_REACH; at++) {
    const word = cursor.word(at);
    if (word === ')') return { zone, to: at + 1 };
    zone ||= WORLD.test(word);
    if (!cursor.isNumber(at) && !ZONE.has(word) && !IN_BRACKETS.test(word)) return none;
  }
  return none;
}

/** Where a span of hours may run on, or has begun: "9 a.m. to 5 p.m.". */
const OF_HOURS = /^(?:to|until|till|through|from|between|and|or|-|–|—)$/;

/** "9 a.m. Monday through Friday": opening hours. */
function pastWeekdays(cursor: Cursor, to: number, parse: ParseDate): number | undefined {
  if (!/^(?:through|to)$/.test(cursor.word(to)) && !cursor.isDash(to)) return undefined;
  const last = parse(cursor, to + 1);
  return last?.expression.type === 'weekday' ? last.to : undefined;
}

/** A time of day that begins at an index, with its date, or by itself where it is no opening hour; null where it says no day. */
export function parseTime(
  cursor: Cursor,
  index: number,
  parse: ParseDate,
): Match | null | undefined {
  const clock = parseClock(cursor, index);
  if (!clock) return undefined;
  const unread = (to: number): Match => ({ expression: { type: 'none' }, from: index, to });
  const date = parse(cursor, /^(?:on|,)$/.test(cursor.word(clock.to)) ? clock.to + 1 : clock.to);
  if (date?.expression.type === 'weekday') {
    const end = pastWeekdays(cursor, date.to, parse);
    if (end !== undefined) return unread(end);
  }
  if (date && /^(?:weekday|day|unit)$/.test(date.expression.type)) return { ...date, from: index };
  const elsewhere = cursor.word(clock.to) === '(' ? parseClock(cursor, clock.to + 1) : undefined;
  if (elsewhere && parse(cursor, elsewhere.to)) return unread(clock.to);
  if (OF_HOURS.test(cursor.word(clock.to)) || OF_HOURS.test(cursor.word(index - 1))) return null;
  return { expression: { type: 'time', zone: clock.zone }, from: index, to: clock.to };
}
