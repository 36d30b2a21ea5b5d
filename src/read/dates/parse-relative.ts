/** Dates counted from another day: "last week", "Friday", "the coming year", "that month", "the day before". */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import type { Match, ParseDate } from './expression.ts';
import { monthName, parseCalendar, plainYear } from './parse-calendar.ts';
import { readLength } from './parse-length.ts';
import {
  DAY_PARTS,
  MONTHS,
  ORDINALS,
  SEASONS,
  SHORT_FORMS,
  SINGLE_DAYS,
  TURNS,
  UNITS,
  WEEKDAYS,
  type Unit,
} from './words.ts';

const CALENDAR_UNITS = new Set<Unit>([
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);
const ROLLING_BEFORE = wordsOf('before-rolling-spans');
const WHERE_WHOLE = /^(?:of|in)$/;

const calendarUnit = (cursor: Cursor, index: number): Unit | null => {
  const unit = UNITS.get(cursor.word(index));
  return unit &&
    CALENDAR_UNITS.has(unit) &&
    !cursor.word(index).endsWith('s') &&
    !cursor.isCapital(index)
    ? unit
    : null;
};

/** "the weekend", "last weekend", "next weekend". */
const weekendMatch = (from: number, to: number, turn?: number): Match => ({
  expression: { type: 'weekend', ...(turn !== undefined && { turn }) },
  from,
  to,
});

/** "past three years", "next 12 months", "coming year" after an optional "the". */
function turnLength(cursor: Cursor, from: number, at: number, turn: number): Match | null {
  const word = cursor.word(at);
  const length = cursor.isDash(at + 1) ? null : readLength(cursor, at + 1, true);
  if (!length || turn === 0) return null;
  if (/^an?$/.test(cursor.word(at + 1)) || cursor.isDash(length.to - 2)) return null;
  const { count, unit, to } = length;
  if (/^(?:following|previous|preceding|prior)$/.test(word))
    return cursor.word(at - 1) === 'the'
      ? { expression: { type: 'adjacent', count, unit, direction: turn > 0 ? 1 : -1 }, from, to }
      : null;
  return { expression: { type: 'rolling', count, unit, direction: turn > 0 ? 1 : -1 }, from, to };
}

/** "this year", "last month", "the past year", "the previous day". */
function turnUnit(cursor: Cursor, from: number, at: number, turn: number): Match | null {
  const word = cursor.word(at);
  const unit = calendarUnit(cursor, at + 1);
  const to = at + 2;
  if (
    !unit ||
    (unit === 'day' && word === 'this' && cursor.word(to) === 'in' && cursor.isNumber(to + 1))
  )
    return null;
  if (cursor.isDash(to) && cursor.touches(to)) return null;
  const determined = from < at;
  if (word === 'past' || word === 'coming' || word === 'upcoming') {
    if (!determined && cursor.word(at - 1) !== 'this') return null;
    return {
      expression: { type: 'rolling', count: 1, unit, direction: turn > 0 ? 1 : -1 },
      from,
      to,
    };
  }
  if (/^(?:previous|preceding|prior|following)$/.test(word))
    return { expression: { type: 'anaphor', unit, by: turn }, from, to };
  if (determined && (word === 'last' || word === 'next')) {
    if (WHERE_WHOLE.test(cursor.word(to))) return null;
    if (word === 'next' && !ROLLING_BEFORE.has(cursor.word(from - 1)))
      return { expression: { type: 'anaphor', unit, by: 1 }, from, to };
    return unit === 'day'
      ? null
      : { expression: { type: 'rolling', count: 1, unit, direction: turn > 0 ? 1 : -1 }, from, to };
  }
  if (unit === 'day' && word !== 'this')
    return word === 'next' ? { expression: { type: 'anaphor', unit, by: 1 }, from, to } : null;
  return { expression: { type: 'unit', unit, by: turn }, from, to };
}

const DOUBTFUL_WEEKDAY = wordsOf('named-weekdays');
/** "end Saturday publication": of every Saturday. */
const RECURRING_NOUNS = wordsOf('recurring-nouns');
const DETERMINERS = wordsOf('determiners');
const NEWSPAPERS = wordsOf('after-newspaper-weekdays');
const RECURRING = wordsOf('recurring-determiners');

function weekdayName(cursor: Cursor, index: number): { weekday: number; to: number } | null {
  const word = cursor.word(index);
  const weekday = WEEKDAYS.get(word);
  if (weekday === undefined || !cursor.isCapital(index)) return null;
  const period =
    SHORT_FORMS.has(word) && cursor.word(index + 1) === '.' && cursor.touches(index + 1);
  const to = period ? index + 2 : index + 1;
  if (
    SHORT_FORMS.has(word) &&
    !period &&
    cursor.word(index - 1) !== '(' &&
    !monthName(cursor, to) &&
    !cursor.isNumber(to) &&
    !(cursor.word(to) === ',' && (monthName(cursor, to + 1) || cursor.isNumber(to + 1)))
  )
    return null;
  const before = cursor.word(index - 1);
  if (RECURRING_NOUNS.has(cursor.word(to)) && !DETERMINERS.has(before) && !/^['’]s$/.test(before))
    return null;
  if (DOUBTFUL_WEEKDAY.has(before) && cursor.isCapital(index - 1)) return null;
  if (ORDINALS.has(before) && before !== 'last') return null;
  if (
    (RECURRING.has(before) && !isOneDay(cursor, index, to)) ||
    (NEWSPAPERS.has(cursor.word(to)) && cursor.isCapital(to))
  )
    return null;
  return { weekday, to };
}

/** "a Sunday night vigil" is one day; "on a Sunday" is any. */
function isOneDay(cursor: Cursor, index: number, to: number): boolean {
  const next = DAY_PARTS.has(cursor.word(to)) ? to + 1 : to;
  return (
    cursor.word(index - 1) === 'a' &&
    cursor.isWord(next) &&
    !/^(?:in|at|on|and|or|to|when|of|is|was|for|with|by)$/.test(cursor.word(next))
  );
}

/** "on Monday nights": time and again. */
const PLURAL_DAY_PARTS = wordsOf('plural-day-parts');

/** "Monday", "Monday (Sep 9)", "Friday, Oct. 23", "Friday of last week", "Thursday next week". */
function weekdayMatch(cursor: Cursor, from: number, index: number, turn?: number): Match | null {
  const name = weekdayName(cursor, index);
  if (!name) return null;
  if (PLURAL_DAY_PARTS.has(cursor.word(name.to))) return null;
  const part = DAY_PARTS.has(cursor.word(name.to)) ? name.to + 1 : name.to;
  if (part > name.to && cursor.isCapital(name.to) && cursor.isWord(part) && cursor.isCapital(part))
    return null;
  const day = dayBeside(cursor, part);
  if (day?.expression.type === 'day')
    return { expression: { ...day.expression, weekday: name.weekday }, from, to: day.to };
  const of = cursor.word(part) === 'of' ? part + 1 : part;
  const week = TURNS.get(cursor.word(of));
  if (week !== undefined && cursor.word(of + 1) === 'week')
    return { expression: { type: 'weekday', weekday: name.weekday, week }, from, to: of + 2 };
  return {
    expression: { type: 'weekday', weekday: name.weekday, ...(turn !== undefined && { turn }) },
    from,
    to: part,
  };
}

/** The day printed beside a weekday: after a comma, in brackets, or right after it. */
function dayBeside(cursor: Cursor, index: number): Match | null {
  const bracket = cursor.word(index) === '(';
  const at = bracket || cursor.word(index) === ',' ? index + 1 : index;
  const the = cursor.word(at) === 'the' ? at + 1 : at;
  const day = parseCalendar(cursor, the);
  if (day?.expression.type !== 'day') return null;
  return bracket ? (cursor.word(day.to) === ')' ? { ...day, to: day.to + 1 } : null) : day;
}

/** "the following Sunday": counted from the last day named, else from publication. */
function weekdayAfterLast(
  cursor: Cursor,
  from: number,
  index: number,
  direction: 1 | -1,
): Match | null {
  const name = weekdayName(cursor, index);
  return (
    name && {
      expression: {
        type: 'weekdayBeside',
        weekday: name.weekday,
        direction,
        of: { type: 'anaphor', unit: 'day', by: 0, orNow: true },
      },
      from,
      to: name.to,
    }
  );
}

/** A weekday, month, season or weekend after "last", "this", "next". */
function turnName(cursor: Cursor, from: number, at: number, turn: number): Match | null {
  const word = cursor.word(at);
  if (
    WEEKDAYS.has(cursor.word(at + 1)) &&
    /^(?:previous|following|preceding)$/.test(word) &&
    from < at
  )
    return weekdayAfterLast(cursor, from, at + 1, turn > 0 ? 1 : -1);
  const following = SEASONS.get(cursor.word(at + 1));
  if (word === 'following' && from < at && following !== undefined)
    return { expression: { type: 'seasonAfter', season: following }, from, to: at + 2 };
  if (/^(?:previous|following|preceding|prior|current)$/.test(word)) return null;
  const index = cursor.word(at + 1) === 'past' ? at + 2 : at + 1;
  const by = cursor.word(at + 1) === 'past' ? -1 : turn;
  if (cursor.word(index) === 'weekend') return weekendMatch(from, index + 1, by);
  if (WEEKDAYS.has(cursor.word(index))) return weekdayMatch(cursor, from, index, by);
  const season = SEASONS.get(cursor.word(index));
  if (season !== undefined)
    return { expression: { type: 'season', season, turn: by }, from, to: index + 1 };
  if (!MONTHS.has(cursor.word(index))) return null;
  const date = parseCalendar(cursor, index);
  if (date?.expression.type === 'month' || date?.expression.type === 'day')
    return { expression: { ...date.expression, turn: by }, from, to: date.to };
  return null;
}

const PARTS_OF_DAY = wordsOf('parts-of-the-day');

/** "this morning", "last night". */
function turnDayPart(cursor: Cursor, from: number, at: number, turn: number): Match | null {
  if (!PARTS_OF_DAY.has(cursor.word(at + 1))) return null;
  const word = cursor.word(at);
  if (word === 'last' && cursor.word(at + 1) === 'night')
    return { expression: { type: 'unit', unit: 'day', by: -1 }, from, to: at + 2 };
  if (word === 'this')
    return { expression: { type: 'unit', unit: 'day', by: 0 }, from, to: at + 2 };
  return /^(?:next|following|previous)$/.test(word)
    ? { expression: { type: 'anaphor', unit: 'day', by: turn }, from, to: at + 2 }
    : null;
}

function parseTurn(cursor: Cursor, index: number): Match | null {
  const at =
    cursor.word(index) === 'the' ||
    (cursor.word(index) === 'this' && /^(?:past|coming|last|next)$/.test(cursor.word(index + 1)))
      ? index + 1
      : index;
  const turn = TURNS.get(cursor.word(at));
  if (turn === undefined) return null;
  return (
    turnLength(cursor, index, at, turn) ??
    turnDayPart(cursor, index, at, turn) ??
    turnName(cursor, index, at, turn) ??
    turnUnit(cursor, index, at, turn)
  );
}

/** "today's youth", "tomorrow's leaders": an age, not a day. */
const AN_AGE = wordsOf('nouns-of-an-age');

/** "today", "yesterday", "tomorrow night", "the day before yesterday". */
function parseSingleDay(cursor: Cursor, index: number): Match | null {
  if (cursor.word(index) === 'the' && cursor.word(index + 1) === 'day') {
    const by = SINGLE_DAYS.get(cursor.word(index + 3));
    if (cursor.word(index + 2) === 'before' && by === -1)
      return { expression: { type: 'unit', unit: 'day', by: -2 }, from: index, to: index + 4 };
    if (cursor.word(index + 2) === 'after' && by === 1)
      return { expression: { type: 'unit', unit: 'day', by: 2 }, from: index, to: index + 4 };
    return null;
  }
  const by = SINGLE_DAYS.get(cursor.word(index));
  if (by !== undefined && cursor.word(index - 1) === 'of' && AN_AGE.has(cursor.word(index - 2)))
    return null;
  if (
    by === undefined ||
    (/^['’]s$/.test(cursor.word(index + 1)) && AN_AGE.has(cursor.word(index + 2)))
  )
    return null;
  if (
    cursor.isCapital(index) &&
    ((cursor.isCapital(index + 1) && cursor.isWord(index + 1)) ||
      /^(?:usa|the|asia|china|russia)$/.test(cursor.word(index - 1)))
  )
    return null;
  return {
    expression: { type: 'unit', unit: 'day', by },
    from: index,
    to: DAY_PARTS.has(cursor.word(index + 1)) ? index + 2 : index + 1,
  };
}

const RESULTS = wordsOf('results-nouns');
const ENDS_CLAUSE = /^(?:[.,;:)!?"'”’—–_-]|in|at|on|when|and|but|to|from|for|with|by)?$/;

/** "that year", "the same day", "the year before", "a year earlier" (the last is a length), "the year-earlier quarter". */
function parseAnaphor(cursor: Cursor, index: number): Match | null {
  const word = cursor.word(index);
  const same = word === 'the' && /^(?:same|corresponding|comparable)$/.test(cursor.word(index + 1));
  const that = /^(?:that|those)$/.test(word) || same;
  const at = that ? index + (same || cursor.word(index + 1) === 'same' ? 2 : 1) : index + 1;
  const unit = calendarUnit(cursor, at) ?? (PARTS_OF_DAY.has(cursor.word(at)) ? 'day' : null);
  if (same || word === 'that') {
    const period = cursor.word(at) === 'period' || unit !== null ? sameTime(cursor, at + 1) : null;
    if (period && same)
      return {
        expression: { type: 'sameTime', ...period.at, ...(unit && { unit }) },
        from: index,
        to: period.to,
      };
    const season = SEASONS.get(cursor.word(at));
    if (season !== undefined && !cursor.isCapital(at))
      return {
        expression: { type: 'season', season, of: { type: 'anaphor', unit: 'year', by: 0 } },
        from: index,
        to: at + 1,
      };
    return unit === null || (unit === 'day' && same && cursor.word(at) === 'time')
      ? null
      : { expression: { type: 'anaphor', unit, by: 0 }, from: index, to: at + 1 };
  }
  if (word !== 'the' || unit === null) return null;
  const after = cursor.word(at + 1);
  if (
    /^(?:before|earlier|prior|previously)$/.test(after) &&
    ENDS_CLAUSE.test(cursor.word(at + 2)) &&
    cursor.word(at + 2) !== 'the'
  )
    return { expression: { type: 'anaphor', unit, by: -1 }, from: index, to: at + 2 };
  if (/^(?:after|later)$/.test(after) && ENDS_CLAUSE.test(cursor.word(at + 2)))
    return { expression: { type: 'anaphor', unit, by: 1 }, from: index, to: at + 2 };
  return null;
}

/** What follows "the same period": "last year", "a year ago", "of the previous year", "in 2023". */
function sameTime(
  cursor: Cursor,
  index: number,
): { at: { years?: number; year?: number }; to: number } | null {
  const at = /^(?:of|in)$/.test(cursor.word(index)) ? index + 1 : index;
  const the = cursor.word(at) === 'the' ? at + 1 : at;
  if (
    /^(?:last|previous|prior|preceding)$/.test(cursor.word(the)) &&
    cursor.word(the + 1) === 'year'
  )
    return { at: { years: -1 }, to: the + 2 };
  const length = readLength(cursor, at, true);
  if (length?.unit === 'year' && /^(?:ago|earlier|before)$/.test(cursor.word(length.to)))
    return { at: { years: -length.count }, to: length.to + 1 };
  const year = at > index ? plainYear(cursor, at) : null;
  return year === null ? null : { at: { year }, to: at + 1 };
}

/** "this time last year": about the same month. */
function thisTime(cursor: Cursor, index: number): Match | null {
  if (
    cursor.word(index) !== 'this' ||
    cursor.word(index + 1) !== 'time' ||
    cursor.word(index + 3) !== 'year'
  )
    return null;
  const turn = TURNS.get(cursor.word(index + 2));
  return turn
    ? {
        expression: {
          type: 'about',
          of: { type: 'distance', count: 12, unit: 'month', direction: turn > 0 ? 1 : -1 },
        },
        from: index,
        to: index + 4,
      }
    : null;
}

/** "the year-earlier quarter", "a year-ago period". */
function yearEarlier(cursor: Cursor, index: number, parse: ParseDate): Match | null {
  const at = /^(?:the|a)$/.test(cursor.word(index)) ? index + 1 : index;
  if (
    cursor.word(at) !== 'year' ||
    !cursor.isDash(at + 1) ||
    !/^(?:earlier|ago)$/.test(cursor.word(at + 2))
  )
    return null;
  const of = parse(cursor, at + 3);
  if (of?.expression.type === 'quarter')
    return {
      expression: { type: 'sameTime', years: -1, of: of.expression },
      from: index,
      to: of.to,
    };
  const unit = UNITS.get(cursor.word(at + 3));
  const isNamed = cursor.word(at + 3) === 'period' || unit !== undefined;
  if (!isNamed && !RESULTS.has(cursor.word(at + 3))) return null;
  return {
    expression: { type: 'sameTime', years: -1, ...(unit && { unit }) },
    from: index,
    to: isNamed ? at + 4 : at + 3,
  };
}

/** "the latest quarter": the last that is over. */
const latestQuarter = (cursor: Cursor, index: number): Match | null =>
  cursor.word(index) === 'the' &&
  cursor.word(index + 1) === 'latest' &&
  cursor.word(index + 2) === 'quarter'
    ? { expression: { type: 'unit', unit: 'quarter', by: -1 }, from: index, to: index + 3 }
    : null;

/** "the week of March 6", "the week ending May 3". */
function weekOfDay(cursor: Cursor, index: number, parse: ParseDate): Match | null {
  const at = cursor.word(index) === 'the' ? index + 1 : index;
  if (
    cursor.word(at) !== 'week' ||
    !/^(?:of|beginning|commencing|starting|ending|ended|to)$/.test(cursor.word(at + 1))
  )
    return null;
  const day = parse(cursor, at + 2);
  return day?.expression.type === 'day'
    ? { expression: { type: 'weekOf', day: day.expression }, from: index, to: day.to }
    : null;
}

/** "the weekend" and "over a weekend" without a turn. */
function bareWeekend(cursor: Cursor, index: number): Match | null {
  return cursor.word(index) === 'the' &&
    cursor.word(index + 1) === 'weekend' &&
    cursor.word(index + 2) !== 'of'
    ? weekendMatch(index, index + 2)
    : null;
}

/** "after the summer break" names no season: nothing but these follows one. */
const AFTER_SEASON =
  /^(?:[^\p{L}]|in|at|on|and|or|but|when|as|after|before|with|by|to|from|that|which|is|was|will|has|had|have|if|because|for|amid|since|due|than|while|the|a|he|she|it|they|we|through)?$/u;

/** "the spring and summer of 2021": the year is that of both. */
function sharedSeason(cursor: Cursor, index: number, season: number): Match | null {
  if (!/^(?:and|or)$/.test(cursor.word(index + 1)) || !SEASONS.has(cursor.word(index + 2)))
    return null;
  const second = seasonAlone(cursor, index + 2, SEASONS.get(cursor.word(index + 2))!)?.expression;
  const named =
    second?.type === 'season' &&
    (second.year !== undefined || second.of !== undefined || second.turn !== undefined);
  return named ? { expression: { ...second, season }, from: index, to: index + 1 } : null;
}

function bareSeason(cursor: Cursor, index: number): Match | null {
  const season = SEASONS.get(cursor.word(index));
  return season === undefined
    ? null
    : (sharedSeason(cursor, index, season) ?? seasonAlone(cursor, index, season));
}

function seasonAlone(cursor: Cursor, index: number, season: number): Match | null {
  const of =
    cursor.word(index + 1) === 'of' || cursor.word(index + 1) === ',' ? index + 2 : index + 1;
  const year = parseCalendar(cursor, of);
  if (year?.expression.type === 'year') {
    const second =
      cursor.isDash(year.to) && plainYear(cursor, year.to + 1) === year.expression.year + 1;
    return {
      expression: { type: 'season', season, year: year.expression.year },
      from: index,
      to: second ? year.to + 2 : year.to,
    };
  }
  if (year?.expression.type === 'range' && season === 24 && year.expression.from.type === 'year')
    return {
      expression: { type: 'season', season, year: year.expression.from.year },
      from: index,
      to: year.to,
    };
  const that =
    cursor.word(index + 1) === 'of' && /^(?:that|the)$/.test(cursor.word(of))
      ? parseAnaphor(cursor, of)
      : null;
  if (that)
    return {
      expression: { type: 'season', season, of: that.expression },
      from: index,
      to: that.to,
    };
  const by = TURNS.get(cursor.word(of));
  if (by !== undefined && cursor.word(of + 1) === 'year' && cursor.word(of) !== 'past')
    return { expression: { type: 'season', season, turn: by * 10 }, from: index, to: of + 2 };
  if (cursor.isCapital(index)) return null;
  const before = cursor.word(index - 1);
  const article = before === 'the' ? cursor.word(index - 2) : before;
  if (!AFTER_SEASON.test(cursor.word(index + 1)) && !cursor.isNumber(index + 1)) return null;
  const dated =
    /^(?:in|into|by|until|since|during|through|before|after|from|early|late|mid|-)$/.test(article);
  return dated &&
    (before === 'the' ||
      season !== 23 ||
      before === 'in' ||
      before === 'early' ||
      before === 'late') &&
    cursor.word(index + 1) !== 'of'
    ? { expression: { type: 'season', season }, from: index, to: index + 1 }
    : null;
}

/** A date counted from another day that begins at `index`, or null. */
export function parseRelative(cursor: Cursor, index: number, parse: ParseDate): Match | null {
  return (
    weekOfDay(cursor, index, parse) ??
    yearEarlier(cursor, index, parse) ??
    latestQuarter(cursor, index) ??
    thisTime(cursor, index) ??
    parseSingleDay(cursor, index) ??
    parseTurn(cursor, index) ??
    bareWeekend(cursor, index) ??
    parseAnaphor(cursor, index) ??
    weekdayMatch(cursor, index, index) ??
    bareSeason(cursor, index)
  );
}
