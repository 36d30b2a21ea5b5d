/** Parts of years and months: quarters, halves, fiscal years, "the first three months of 2024", "late May". */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import { readNumber } from './numbers.ts';
import type { Expression, Match, ParseDate } from './expression.ts';
import { plainYear } from './parse-calendar.ts';
import { readLength } from './parse-length.ts';
import { ORDINALS, ORDINAL_ENDINGS, PARTS, TURNS, UNITS, WEEKDAYS, type Unit } from './words.ts';

const WHOLES = new Set([
  'about',
  'year',
  'month',
  'unit',
  'years',
  'range',
  'season',
  'quarter',
  'half',
  'anaphor',
  'weekend',
  'day',
  'weekday',
]);

/** What a part is of: a date after "of" or "in", or right after it; "the year" and "the month" are the current ones. */
function whole(
  cursor: Cursor,
  index: number,
  parse: ParseDate,
  bare: boolean,
): { of: Expression; to: number } | null {
  const joined = /^(?:of|in|on)$/.test(cursor.word(index));
  if (!joined && !bare) return null;
  const at = joined ? index + 1 : index;
  if (joined && cursor.word(at) === 'the') {
    const unit = UNITS.get(cursor.word(at + 1));
    if (unit && /^(?:year|month|week|quarter|decade|century|day)$/.test(cursor.word(at + 1))) {
      const date = parse(cursor, at);
      return date && date.to > at + 2
        ? { of: date.expression, to: date.to }
        : { of: { type: 'anaphor', unit, by: 0, orNow: true }, to: at + 2 };
    }
  }
  if (joined && cursor.word(at) === 'year')
    return { of: { type: 'anaphor', unit: 'year', by: 0, orNow: true }, to: at + 1 };
  const date = parse(cursor, at) ?? parse(cursor, cursor.word(at) === 'the' ? at + 1 : at);
  return date && WHOLES.has(date.expression.type) ? { of: date.expression, to: date.to } : null;
}

interface Ordinal {
  number: number;
  to: number;
}

/** "first", "3rd", "last"; `the` before it is skipped. */
function readOrdinal(cursor: Cursor, index: number): Ordinal | null {
  const at = cursor.word(index) === 'the' ? index + 1 : index;
  const number = ORDINALS.get(cursor.word(at));
  if (number !== undefined) return { number, to: at + 1 };
  const digits = cursor.digits(at);
  return digits > 0 &&
    digits <= 31 &&
    ORDINAL_ENDINGS.has(cursor.word(at + 1)) &&
    cursor.touches(at + 1)
    ? { number: digits, to: at + 2 }
    : null;
}

const isYear = (of: Expression): boolean =>
  of.type === 'year' ||
  (of.type === 'about' && isYear(of.of)) ||
  ((of.type === 'unit' || of.type === 'anaphor') && of.unit === 'year');
const yearOf = (of: Expression | undefined): Expression | undefined =>
  of && isYear(of) ? of : undefined;
const halves = (of: Expression): boolean =>
  of.type === 'month' ||
  of.type === 'years' ||
  ((of.type === 'unit' || of.type === 'anaphor') && /^(?:month|decade|century)$/.test(of.unit));

/** "ended Aug. 31" after a quarter, whose year need not be the calendar's. */
function endOf(cursor: Cursor, index: number, parse: ParseDate): Match | null {
  if (!/^(?:ended|ending)$/.test(cursor.word(index))) return null;
  const end = parse(cursor, cursor.word(index + 1) === 'on' ? index + 2 : index + 1);
  return end && /^(?:day|month)$/.test(end.expression.type) ? end : null;
}

/** The "third" of "the third and fourth quarters of 2023". */
function sharedQuarter(
  cursor: Cursor,
  index: number,
  { number, to }: Ordinal,
  parse: ParseDate,
): Match | null {
  if (
    number < 1 ||
    number > 4 ||
    !/^(?:and|or)$/.test(cursor.word(to)) ||
    !ORDINALS.has(cursor.word(to + 1)) ||
    cursor.word(to + 2) !== 'quarters'
  )
    return null;
  const second = quarterOrHalf(cursor, to + 1, parse)?.expression;
  return second?.type === 'quarter' ? { expression: { ...second, number }, from: index, to } : null;
}

/** "up from 2.6 percent in the third": a quarter where the sentence has named another. */
function shortOrdinal(cursor: Cursor, index: number, { number, to }: Ordinal): Match | null {
  if (
    cursor.word(index) !== 'the' ||
    number < 1 ||
    number > 4 ||
    !/^(?:in|from|for|than)$/.test(cursor.word(index - 1)) ||
    !/^(?:[.,;)]|and|from|to|as|but)?$/.test(cursor.word(to))
  )
    return null;
  for (let at = index - 1; at > Math.max(cursor.first, index - 40); at--)
    if (cursor.word(at) === 'quarter')
      return { expression: { type: 'quarter', number }, from: index, to };
  return null;
}

/** "the third quarter of 2023", "fourth-quarter", "the first half of May". */
function quarterOrHalf(cursor: Cursor, index: number, parse: ParseDate): Match | null {
  const ordinal = readOrdinal(cursor, index);
  if (!ordinal) return null;
  const short = shortOrdinal(cursor, index, ordinal);
  if (short) return short;
  const shared = sharedQuarter(cursor, index, ordinal, parse);
  if (shared) return shared;
  const fiscal = /^(?:fiscal|financial)$/.test(cursor.word(ordinal.to)) ? 1 : 0;
  const at = cursor.afterDash(ordinal.to) + fiscal;
  const word = cursor.word(at);
  const isQuarter =
    word === 'quarter' || (word === 'quarters' && /^(?:and|or|to)$/.test(cursor.word(index - 1)));
  if (!isQuarter && word !== 'half') return null;
  const most = isQuarter ? 4 : 2;
  const number = ordinal.number < 0 ? most : ordinal.number;
  if (number > most) return null;
  const rest = whole(cursor, at + 1, parse, true);
  const inYear = yearOf(rest?.of);
  if (isQuarter) {
    const ended = endOf(cursor, at + 1, parse);
    if (ended)
      return {
        expression: {
          type: 'rolling',
          count: 1,
          unit: 'quarter',
          direction: -1,
          to: ended.expression,
          unsaid: true,
        },
        from: index,
        to: ended.to,
      };
    if (!inYear && (ordinal.number < 0 || isSport(cursor))) return null;
    const quarter: Expression = {
      type: 'quarter',
      number,
      ...(inYear && { of: inYear }),
      ...((RESULTS.has(cursor.word(at + 1)) || cursor.word(index - 1) === 'for') && {
        results: true,
      }),
    };
    const isFiscal =
      fiscal > 0 ||
      inYear?.type === 'about' ||
      /^(?:fiscal|financial)$/.test(cursor.word(index - 1));
    return {
      expression: isFiscal ? { type: 'about', of: quarter } : quarter,
      from: index,
      to: inYear ? rest!.to : at + 1,
    };
  }
  if (inYear)
    return { expression: { type: 'half', number, of: inYear }, from: index, to: rest!.to };
  if (rest && halves(rest.of) && /^(?:of|in)$/.test(cursor.word(at + 1)))
    return {
      expression: { type: 'part', number, count: 0, unit: 'month', of: rest.of },
      from: index,
      to: rest.to,
    };
  const sport = /^(?:of|when|after|as|goal|goals|lead|try|tries|penalty)$/.test(
    cursor.word(at + 1),
  );
  return sport ||
    (!cursor.isDash(ordinal.to) && !/^(?:in|for|during|over|of)$/.test(cursor.word(index - 1))) ||
    !business(cursor)
    ? null
    : { expression: { type: 'half', number }, from: index, to: at + 1 };
}

/** What a quarter is reported by, after it is over. */
const RESULTS = wordsOf('results-nouns');

const BUSINESS = wordsOf('business-words');
const SPORT = wordsOf('sport-words');
/** Whether the sentence speaks of a game, which has quarters too: by its words or a score, "they led 20-10". */
function isSport(cursor: Cursor): boolean {
  const last = Math.min(cursor.end, cursor.first + 120);
  for (let at = cursor.first; at < last; at++) {
    if (SPORT.has(cursor.word(at))) return true;
    if (
      /^(?:led|lead|trailed|won|lost|up|down|ahead)$/.test(cursor.word(at)) &&
      cursor.digits(at + 1) >= 0 &&
      cursor.isDash(at + 2) &&
      cursor.digits(at + 3) >= 0
    )
      return true;
  }
  return false;
}

/** Whether the sentence speaks of money: "first-half" is also a football term. */
function business(cursor: Cursor): boolean {
  const last = Math.min(cursor.end, cursor.first + 120);
  for (let at = cursor.first; at < last; at++) if (BUSINESS.has(cursor.word(at))) return true;
  return false;
}

/** "of last year", "this year" after a quarter. */
function turnedYear(cursor: Cursor, index: number): { of: Expression; to: number } | null {
  const at = cursor.word(index) === 'of' ? index + 1 : index;
  const turn = TURNS.get(cursor.word(at));
  return turn !== undefined && cursor.word(at + 1) === 'year' && cursor.word(at) !== 'past'
    ? { of: { type: 'unit', unit: 'year', by: turn }, to: at + 2 }
    : null;
}

/** "Q3 2024", "2024 Q3", "Q3 of last year", "H1". */
function shortQuarter(cursor: Cursor, index: number): Match | null {
  const before = plainYear(cursor, index);
  const at = before === null ? index : index + 1;
  const letter = /^([qh])$/.exec(cursor.word(at))?.[1];
  const number = cursor.digits(at + 1);
  if (
    !letter ||
    !cursor.isCapital(at) ||
    !cursor.touches(at + 1) ||
    number < 1 ||
    number > (letter === 'q' ? 4 : 2) ||
    cursor.text(at + 1).length > 1
  )
    return null;
  const of = cursor.word(at + 2) === 'of' || cursor.word(at + 2) === ',' ? at + 3 : at + 2;
  const after = before === null ? plainYear(cursor, of) : null;
  const year = before ?? after;
  const turned = year === null ? turnedYear(cursor, at + 2) : null;
  if (turned)
    return {
      expression: { type: letter === 'q' ? 'quarter' : 'half', number, of: turned.of },
      from: index,
      to: turned.to,
    };
  if (year === null && letter === 'h') return null;
  return {
    expression: {
      type: letter === 'q' ? 'quarter' : 'half',
      number,
      ...(year !== null && { of: { type: 'year' as const, year } }),
    },
    from: index,
    to: after === null ? at + 2 : of + 1,
  };
}

/** "2009's third quarter", "2009 third quarter", "last year's second half". */
function yearBefore(cursor: Cursor, index: number, parse: ParseDate): Match | null {
  const year = plainYear(cursor, index);
  const named =
    year === null
      ? turnedYear(cursor, index)
      : { of: { type: 'year' as const, year }, to: index + 1 };
  if (!named) return null;
  const owns = /^['’]s$/.test(cursor.word(named.to));
  if (year === null && !owns) return null;
  const match = quarterOrHalf(cursor, owns ? named.to + 1 : named.to, parse);
  if (!match) return null;
  const { expression } = match;
  if ((expression.type !== 'quarter' && expression.type !== 'half') || expression.of) return null;
  return { expression: { ...expression, of: named.of }, from: index, to: match.to };
}

/** Whether a date is long enough to have parts of a unit. */
function holds(of: Expression, unit: Unit): boolean {
  if (of.type === 'years') return unit === 'year';
  if (unit === 'year') return false;
  if (of.type === 'unit' || of.type === 'anaphor')
    return (
      of.unit === 'year' ||
      of.unit === 'quarter' ||
      (of.unit === 'month' && unit !== 'month') ||
      (of.unit === 'week' && unit === 'day')
    );
  return (
    of.type === 'year' ||
    of.type === 'quarter' ||
    of.type === 'half' ||
    (of.type === 'month' && unit !== 'month')
  );
}

/** "the last Friday of September", "the second weekend in May". */
function nthWeekday(cursor: Cursor, ordinal: Ordinal, parse: ParseDate): Match | null {
  const weekend = cursor.word(ordinal.to) === 'weekend';
  const weekday = weekend ? 6 : WEEKDAYS.get(cursor.word(ordinal.to));
  if (
    weekday === undefined ||
    (!weekend && !cursor.isCapital(ordinal.to)) ||
    ordinal.number > 5 ||
    !/^(?:of|in)$/.test(cursor.word(ordinal.to + 1))
  )
    return null;
  const rest = whole(cursor, ordinal.to + 1, parse, false);
  if (!rest || !(rest.of.type === 'month' || (rest.of.type === 'unit' && rest.of.unit === 'month')))
    return null;
  return {
    expression: {
      type: 'nthWeekday',
      number: ordinal.number,
      weekday,
      ...(weekend && { weekend }),
      of: rest.of,
    },
    from: ordinal.to,
    to: rest.to,
  };
}

/** "the 15th of this month". */
function dayOfMonth(cursor: Cursor, ordinal: Ordinal, parse: ParseDate): Match | null {
  if (!ORDINAL_ENDINGS.has(cursor.word(ordinal.to - 1)) || cursor.word(ordinal.to) !== 'of')
    return null;
  const rest = whole(cursor, ordinal.to, parse, false);
  if (
    !rest ||
    !((rest.of.type === 'unit' || rest.of.type === 'anaphor') && rest.of.unit === 'month')
  )
    return null;
  return {
    expression: { type: 'part', number: ordinal.number, count: 1, unit: 'day', of: rest.of },
    from: ordinal.to,
    to: rest.to,
  };
}

/** "net income for the first nine months rose": of the running year, where the sentence speaks of money. */
function firstMonths(
  cursor: Cursor,
  index: number,
  ordinal: Ordinal,
  count: number,
  at: number,
): Match | null {
  if (
    ordinal.number !== 1 ||
    count < 2 ||
    count > 11 ||
    !/^(?:for|in|during|over)$/.test(cursor.word(index - 1)) ||
    /^(?:of|in|after|since|following|that|on|at)$/.test(cursor.word(at + 1)) ||
    !business(cursor)
  )
    return null;
  return {
    expression: {
      type: 'part',
      number: 1,
      count,
      unit: 'month',
      of: { type: 'anaphor', unit: 'year', by: 0, orNow: true },
    },
    from: index,
    to: at + 1,
  };
}

/** "the first three months of 2024", "the last week of May", "the first day of the month". */
function countedPart(cursor: Cursor, index: number, parse: ParseDate): Match | null {
  const ordinal = readOrdinal(cursor, index);
  if (!ordinal) return null;
  const number = readNumber(cursor, ordinal.to);
  const at = number?.to ?? ordinal.to;
  const unit = UNITS.get(cursor.word(at));
  const date = unit
    ? null
    : (nthWeekday(cursor, ordinal, parse) ?? dayOfMonth(cursor, ordinal, parse));
  if (date) return { ...date, from: index };
  if (!unit || !/^(?:day|week|month|year)$/.test(unit) || (number && ordinal.number > 1))
    return null;
  const months =
    number && unit === 'month' ? firstMonths(cursor, index, ordinal, number.value, at) : null;
  if (months) return months;
  const rest =
    cursor.word(at + 1) === 'in' && ordinal.number < 0 ? null : whole(cursor, at + 1, parse, false);
  if (!rest || !holds(rest.of, unit)) return null;
  if (!number && cursor.word(at).endsWith('s'))
    return { expression: { type: 'about', of: rest.of }, from: index, to: rest.to };
  return {
    expression: {
      type: 'part',
      number: ordinal.number,
      count: number?.value ?? 1,
      unit,
      of: rest.of,
    },
    from: index,
    to: rest.to,
  };
}

/** "the last Monday of May" and "the second Tuesday in June" are left alone; "the five years to April", "the 12 months ended June 30". */
function lengthTo(cursor: Cursor, index: number, parse: ParseDate): Match | null {
  if (!/^(?:the|a)$/.test(cursor.word(index))) return null;
  const at0 = /^(?:fiscal|financial|calendar|full)$/.test(cursor.word(index + 1))
    ? index + 2
    : index + 1;
  const single = cursor.word(at0).endsWith('s') ? undefined : UNITS.get(cursor.word(at0));
  const number = single
    ? { count: 1, unit: single, to: at0 + 1 }
    : readLength(cursor, index + 1, true);
  if (
    !number ||
    !/^(?:to|ended|ending|through|until)$/.test(cursor.word(number.to)) ||
    !/^(?:day|month|year|week|quarter|decade)$/.test(number.unit)
  )
    return null;
  const at = /^(?:in|on)$/.test(cursor.word(number.to + 1)) ? number.to + 2 : number.to + 1;
  const end = parse(
    cursor,
    /^(?:end|mid)$/.test(cursor.word(at)) && cursor.isDash(at + 1) ? at + 2 : at,
  );
  if (
    !end ||
    !/^(?:day|month|year|about|quarter|weekday)$/.test(end.expression.type) ||
    (end.expression.type === 'weekday' && number.unit !== 'week')
  )
    return null;
  return {
    expression: {
      type: 'rolling',
      count: number.count,
      unit: number.unit,
      direction: -1,
      to: end.expression,
      ...(single && { unsaid: true }),
    },
    from: index,
    to: end.to,
  };
}

/** "early 1990s", "mid-1998", "late May", "the end of the year", "late last year", "early on Monday". */
function partOf(cursor: Cursor, index: number, parse: ParseDate): Match | null {
  const at = cursor.word(index) === 'the' ? index + 1 : index;
  if (!PARTS.has(cursor.word(at)) || cursor.word(at - 1) === 'as') return null;
  const noun = /^(?:middle|beginning|start|end|close|turn|rest|remainder)$/.test(cursor.word(at));
  const next = cursor.afterDash(at + 1);
  if (noun && cursor.word(next) !== 'of' && !(cursor.isDash(at + 1) && cursor.touches(at + 1)))
    return null;
  const rest = whole(cursor, cursor.word(next) === 'the' && !noun ? next + 1 : next, parse, true);
  if (!rest) return null;
  const isTurn =
    cursor.word(at) === 'turn' &&
    (rest.of.type === 'years' ||
      ((rest.of.type === 'unit' || rest.of.type === 'anaphor') &&
        /^(?:decade|century)$/.test(rest.of.unit)));
  const of =
    /^(?:end|close)$/.test(cursor.word(at)) && rest.of.type === 'anaphor'
      ? { ...rest.of, isEnd: true as const }
      : rest.of;
  return { expression: { type: isTurn ? 'turn' : 'about', of }, from: index, to: rest.to };
}

const BOUNDING = wordsOf('bounding-words');

/** "later in the day", "earlier in the year"; "ended the week". */
function inThe(cursor: Cursor, index: number): Match | null {
  if (
    cursor.word(index) === 'the' &&
    cursor.word(index + 1) === 'full' &&
    cursor.word(index + 2) === 'year' &&
    /^(?:for|in|over)$/.test(cursor.word(index - 1)) &&
    cursor.word(index + 3) !== 'of'
  )
    return {
      expression: { type: 'anaphor', unit: 'year', by: 0, orNow: true },
      from: index,
      to: index + 3,
    };
  const bounded =
    cursor.word(index) === 'the' && BOUNDING.has(cursor.word(index - 1))
      ? UNITS.get(cursor.word(index + 1))
      : undefined;
  if (
    bounded &&
    /^(?:day|week|month|quarter|year)$/.test(cursor.word(index + 1)) &&
    !/^(?:of|before|after)$/.test(cursor.word(index + 2))
  )
    return {
      expression: { type: 'anaphor', unit: bounded, by: 0, orNow: true },
      from: index,
      to: index + 2,
    };
  if (
    !/^(?:later|earlier)$/.test(cursor.word(index)) ||
    cursor.word(index + 1) !== 'in' ||
    cursor.word(index + 2) !== 'the'
  )
    return null;
  const unit = UNITS.get(cursor.word(index + 3));
  return unit && /^(?:day|week|month|year)$/.test(cursor.word(index + 3))
    ? { expression: { type: 'anaphor', unit, by: 0, orNow: true }, from: index, to: index + 4 }
    : null;
}

/** "for the nine months": those with which the business year began. */
function yearToDate(cursor: Cursor, index: number): Match | null {
  if (cursor.word(index) !== 'the' || !/^(?:for|in|over)$/.test(cursor.word(index - 1)))
    return null;
  const number = readNumber(cursor, index + 1);
  if (!number || ![6, 9].includes(number.value) || cursor.word(number.to) !== 'months') return null;
  const isEnd = /^(?:[.,;:)]|compared|and|was|were|from|to)?$/.test(cursor.word(number.to + 1));
  return isEnd
    ? { expression: { type: 'yearToDate', months: number.value }, from: index, to: number.to + 1 }
    : null;
}

/** "year-end", "the year's end", "month-end". */
function yearEnd(cursor: Cursor, index: number): Match | null {
  const the = cursor.word(index) === 'the' ? index + 1 : index;
  const turn = TURNS.get(cursor.word(the));
  const at = turn === undefined ? the : the + 1;
  const unit = UNITS.get(cursor.word(at));
  if (unit !== 'year' && unit !== 'month') return null;
  const joined = cursor.isDash(at + 1) || /^['’]s$/.test(cursor.word(at + 1));
  return joined && cursor.word(at + 2) === 'end'
    ? {
        expression: { type: 'about', of: { type: 'unit', unit, by: turn ?? 0 } },
        from: index,
        to: at + 3,
      }
    : null;
}

/** A part of a year or month that begins at `index`, or null. */
export function parsePeriod(cursor: Cursor, index: number, parse: ParseDate): Match | null {
  return (
    shortQuarter(cursor, index) ??
    yearBefore(cursor, index, parse) ??
    quarterOrHalf(cursor, index, parse) ??
    countedPart(cursor, index, parse) ??
    lengthTo(cursor, index, parse) ??
    yearToDate(cursor, index) ??
    yearEnd(cursor, index) ??
    inThe(cursor, index) ??
    partOf(cursor, index, parse)
  );
}
