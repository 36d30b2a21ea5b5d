/** Seasons: "spring 2024", "winter 1998-99", "the summer of that year", "in early spring". */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import { plainYear } from './day-and-month.ts';
import type { Expression, Match } from './expression.ts';
import { parseAnaphor } from './parse-anaphor.ts';
import { parseCalendar } from './parse-calendar.ts';

const BEFORE = wordsOf('before-a-season');
const AFTER = wordsOf('after-a-season');
const [AUTUMN, WINTER] = [23, 24];

/** "spring 2024", "winter of 1998-99". */
function withYear(cursor: Cursor, index: number, of: number, season: number): Match | undefined {
  const year = parseCalendar(cursor, of);
  const { expression, to } = year ?? {};
  if (expression?.type === 'year' && to !== undefined) {
    const isSpan = cursor.isDash(to) && plainYear(cursor, to + 1) === expression.year + 1;
    return {
      expression: { type: 'season', season, year: expression.year },
      from: index,
      to: isSpan ? to + 2 : to,
    };
  }
  if (expression?.type !== 'range' || expression.from.type !== 'year' || to === undefined)
    return undefined;
  return season === WINTER
    ? { expression: { type: 'season', season, year: expression.from.year }, from: index, to }
    : undefined;
}

/** "the summer of that year", "last year's": the year is told by another date or by its turn. */
function withTurn(cursor: Cursor, index: number, of: number, season: number): Match | undefined {
  const isOfThat = cursor.word(index + 1) === 'of' && /^(?:that|the)$/.test(cursor.word(of));
  const year = isOfThat ? parseAnaphor(cursor, of) : undefined;
  if (year)
    return {
      expression: { type: 'season', season, of: year.expression },
      from: index,
      to: year.to,
    };
  const { turn } = cursor.tag(of);
  return turn !== undefined && cursor.word(of + 1) === 'year' && cursor.word(of) !== 'past'
    ? { expression: { type: 'season', season, turn: turn * 10 }, from: index, to: of + 2 }
    : undefined;
}

/** "in the spring", "by early summer"; "fall" and "autumn" with few of the words before it, for a fall is also one. */
function isDated(cursor: Cursor, index: number, season: number): boolean {
  const [before, after] = [cursor.word(index - 1), cursor.word(index + 1)];
  const opener = before === 'the' ? cursor.word(index - 2) : before;
  const ends = !cursor.isWord(index + 1) || AFTER.has(after);
  const isClear = season !== AUTUMN || /^(?:the|in|early|late)$/.test(before);
  return !cursor.isCapital(index) && ends && BEFORE.has(opener) && isClear;
}

function seasonAlone(cursor: Cursor, index: number): Match | undefined {
  const { season } = cursor.tag(index);
  if (season === undefined) return undefined;
  const of = /^(?:of|,)$/.test(cursor.word(index + 1)) ? index + 2 : index + 1;
  const told = withYear(cursor, index, of, season) ?? withTurn(cursor, index, of, season);
  if (told) return told;
  return isDated(cursor, index, season)
    ? { expression: { type: 'season', season }, from: index, to: index + 1 }
    : undefined;
}

const saysYear = (expression: Expression): expression is Extract<Expression, { type: 'season' }> =>
  expression.type === 'season' &&
  (expression.year !== undefined || expression.of !== undefined || expression.turn !== undefined);

/** "the spring and summer of 2021": the year is that of both. */
function sharedSeason(cursor: Cursor, index: number): Match | undefined {
  const { season } = cursor.tag(index);
  if (season === undefined || !/^(?:and|or)$/.test(cursor.word(index + 1))) return undefined;
  const second = seasonAlone(cursor, index + 2)?.expression;
  return second && saysYear(second)
    ? { expression: { ...second, season }, from: index, to: index + 1 }
    : undefined;
}

/** A season that begins at `index`. */
export const parseSeason = (cursor: Cursor, index: number): Match | undefined =>
  sharedSeason(cursor, index) ?? seasonAlone(cursor, index);
