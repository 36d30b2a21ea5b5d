/** Quarters and halves: "the third quarter of 2023", "fourth-quarter", "Q3 2024", "the first half of May", "last year's second half". */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import { plainYear } from './day-and-month.ts';
import type { Expression, Match, ParseDate } from './expression.ts';
import { readOrdinal, type Ordinal } from './pattern.ts';
import { RESULTS } from './words.ts';
import { isYear, readWhole, type Whole } from './whole.ts';

const BUSINESS = wordsOf('business-words');
const SPORT = wordsOf('sport-words');
/** After "the second half": of a game. */
const OF_A_GAME = wordsOf('after-a-half-of-a-game');
const SENTENCE_REACH = 120;

/** Whether the sentence speaks of money: "first-half" is also a football term. */
export const isBusiness = (cursor: Cursor): boolean =>
  cursor.findFrom(cursor.first, SENTENCE_REACH, (at) => BUSINESS.has(cursor.word(at))) !==
  undefined;

/** "they led 20-10". */
const isScore = (cursor: Cursor, index: number): boolean =>
  /^(?:led|lead|trailed|won|lost|up|down|ahead)$/.test(cursor.word(index)) &&
  cursor.digits(index + 1) >= 0 &&
  cursor.isDash(index + 2) &&
  cursor.digits(index + 3) >= 0;

/** Whether the sentence speaks of a game, which has quarters too: by its words or a score. */
const isSport = (cursor: Cursor): boolean =>
  cursor.findFrom(
    cursor.first,
    SENTENCE_REACH,
    (at) => SPORT.has(cursor.word(at)) || isScore(cursor, at),
  ) !== undefined;

const isFiscal = (cursor: Cursor, index: number): boolean =>
  /^(?:fiscal|financial)$/.test(cursor.word(index));

const isRank = ({ number }: Ordinal): boolean => number >= 1 && number <= 4;

/** The "third" of "the third and fourth quarters of 2023". */
function sharedQuarter(
  cursor: Cursor,
  index: number,
  ordinal: Ordinal,
  inner: ParseDate,
): Match | undefined {
  const { number, to } = ordinal;
  const isShared =
    isRank(ordinal) &&
    /^(?:and|or)$/.test(cursor.word(to)) &&
    cursor.tag(to + 1).ordinal !== undefined &&
    cursor.word(to + 2) === 'quarters';
  const second = isShared ? parseShare(cursor, to + 1, inner)?.expression : undefined;
  return second?.type === 'quarter'
    ? { expression: { ...second, number }, from: index, to }
    : undefined;
}

const NAMED_REACH = 39;

/** "up from 2.6 percent in the third": a quarter where the sentence has named another. */
function shortOrdinal(cursor: Cursor, index: number, ordinal: Ordinal): Match | undefined {
  const { number, to } = ordinal;
  const isShort =
    cursor.word(index) === 'the' &&
    isRank(ordinal) &&
    /^(?:in|from|for|than)$/.test(cursor.word(index - 1)) &&
    /^(?:[.,;)]|and|from|to|as|but)?$/.test(cursor.word(to));
  const isNamed = (): boolean =>
    cursor.findBefore(
      index,
      NAMED_REACH,
      (at) => at > cursor.first && cursor.word(at) === 'quarter',
    ) !== undefined;
  return isShort && isNamed()
    ? { expression: { type: 'quarter', number }, from: index, to }
    : undefined;
}

/** "ended Aug. 31" after a quarter, whose year need not be the calendar's. */
function endedQuarter(cursor: Cursor, at: number, inner: ParseDate): Whole | undefined {
  if (!/^(?:ended|ending)$/.test(cursor.word(at))) return undefined;
  const end = inner(cursor, cursor.word(at + 1) === 'on' ? at + 2 : at + 1);
  if (end?.expression.type !== 'day' && end?.expression.type !== 'month') return undefined;
  return {
    of: {
      type: 'rolling',
      count: 1,
      unit: 'quarter',
      direction: -1,
      to: end.expression,
      unsaid: true,
    },
    to: end.to,
  };
}

/** The number of a quarter or half, and whether it is told as the last. */
interface Rank {
  number: number;
  isLast: boolean;
}

/** A quarter by its number, at the index of the word "quarter". */
function quarterAt(
  cursor: Cursor,
  index: number,
  at: number,
  { number, isLast }: Rank,
  inner: ParseDate,
): Whole | undefined {
  const ended = endedQuarter(cursor, at + 1, inner);
  if (ended) return ended;
  const rest = readWhole(cursor, at + 1, inner, true);
  const year = rest && isYear(rest.of) ? rest : undefined;
  if (!year && (isLast || isSport(cursor))) return undefined;
  const quarter: Expression = {
    type: 'quarter',
    number,
    ...(year && { of: year.of }),
    ...(isReported(cursor, index, at) && { results: true }),
  };
  const isOfFiscalYear =
    isFiscal(cursor, at - 1) || isFiscal(cursor, index - 1) || year?.of.type === 'about';
  return {
    of: isOfFiscalYear ? { type: 'about', of: quarter } : quarter,
    to: year?.to ?? at + 1,
  };
}

/** "second-quarter earnings", "for the second quarter". */
const isReported = (cursor: Cursor, index: number, at: number): boolean =>
  RESULTS.has(cursor.word(at + 1)) || cursor.word(index - 1) === 'for';

const hasHalves = (of: Expression): boolean =>
  of.type === 'month' ||
  of.type === 'years' ||
  ((of.type === 'unit' || of.type === 'anaphor') && /^(?:month|decade|century)$/.test(of.unit));

/** "first-half", "in the second half" of the running year, in a sentence about money. */
const isOfYear = (cursor: Cursor, index: number, at: number): boolean =>
  !OF_A_GAME.has(cursor.word(at + 1)) &&
  (cursor.isDash(at - 1) || /^(?:in|for|during|over|of)$/.test(cursor.word(index - 1))) &&
  isBusiness(cursor);

/** A half by its number, at the index of the word "half". */
function halfAt(
  cursor: Cursor,
  index: number,
  at: number,
  number: number,
  inner: ParseDate,
): Whole | undefined {
  const rest = readWhole(cursor, at + 1, inner, true);
  if (rest && isYear(rest.of)) return { of: { type: 'half', number, of: rest.of }, to: rest.to };
  if (rest && hasHalves(rest.of) && /^(?:of|in)$/.test(cursor.word(at + 1)))
    return { of: { type: 'part', number, count: 0, unit: 'month', of: rest.of }, to: rest.to };
  return isOfYear(cursor, index, at) ? { of: { type: 'half', number }, to: at + 1 } : undefined;
}

/** "the third quarter of 2023", "fourth-quarter", "the first half of May". */
function parseShare(cursor: Cursor, index: number, inner: ParseDate): Match | undefined {
  const ordinal = readOrdinal(cursor, index);
  if (!ordinal) return undefined;
  const short =
    shortOrdinal(cursor, index, ordinal) ?? sharedQuarter(cursor, index, ordinal, inner);
  if (short) return short;
  const after = cursor.afterDash(ordinal.to);
  const at = isFiscal(cursor, ordinal.to) ? after + 1 : after;
  const isQuarter =
    cursor.word(at) === 'quarter' ||
    (cursor.word(at) === 'quarters' && /^(?:and|or|to)$/.test(cursor.word(index - 1)));
  if (!isQuarter && cursor.word(at) !== 'half') return undefined;
  const [most, isLast] = [isQuarter ? 4 : 2, ordinal.number < 0];
  const number = isLast ? most : ordinal.number;
  if (number > most) return undefined;
  const share = isQuarter
    ? quarterAt(cursor, index, at, { number, isLast }, inner)
    : halfAt(cursor, index, at, number, inner);
  return share && { expression: share.of, from: index, to: share.to };
}

/** "last year", "this year": the year of a quarter. */
function turnedYear(cursor: Cursor, index: number): Whole | undefined {
  const { turn } = cursor.tag(index);
  return turn !== undefined && cursor.word(index + 1) === 'year' && cursor.word(index) !== 'past'
    ? { of: { type: 'unit', unit: 'year', by: turn }, to: index + 2 }
    : undefined;
}

function namedYear(cursor: Cursor, index: number): Whole | undefined {
  const year = plainYear(cursor, index);
  return year === undefined ? undefined : { of: { type: 'year', year }, to: index + 1 };
}

/** What the letters of "Q3" and "H1" stand for, and how many a year has. */
const LETTERS = new Map<string, { type: 'quarter' | 'half'; most: number }>([
  ['q', { type: 'quarter', most: 4 }],
  ['h', { type: 'half', most: 2 }],
]);

/** "Q3", "H1" at an index. */
function readLetter(
  cursor: Cursor,
  at: number,
): { type: 'quarter' | 'half'; number: number } | undefined {
  const letter = cursor.isCapital(at) ? LETTERS.get(cursor.word(at)) : undefined;
  const number = cursor.touches(at + 1) ? cursor.digits(at + 1) : -1;
  const isOne = letter && number >= 1 && number <= letter.most && cursor.text(at + 1).length === 1;
  return isOne ? { type: letter.type, number } : undefined;
}

/** "2024", ", 2024", "of last year". */
function yearAfterLetter(cursor: Cursor, index: number): Whole | undefined {
  const isComma = cursor.word(index) === ',';
  const at = isComma || cursor.word(index) === 'of' ? index + 1 : index;
  return namedYear(cursor, at) ?? (isComma ? undefined : turnedYear(cursor, at));
}

/** "Q3 2024", "2024 Q3", "Q3 of last year", "H1 2024". */
function shortQuarter(cursor: Cursor, index: number): Match | undefined {
  const before = namedYear(cursor, index);
  const at = before?.to ?? index;
  const share = readLetter(cursor, at);
  if (!share) return undefined;
  const after = before ? undefined : yearAfterLetter(cursor, at + 2);
  const year = before ?? after;
  if (!year && share.type === 'half') return undefined;
  return {
    expression: { ...share, ...(year && { of: year.of }) },
    from: index,
    to: after?.to ?? at + 2,
  };
}

/** "2009's third quarter", "2009 third quarter", "last year's second half". */
function afterYear(cursor: Cursor, index: number, inner: ParseDate): Match | undefined {
  const named = namedYear(cursor, index);
  const year = named ?? turnedYear(cursor, cursor.word(index) === 'of' ? index + 1 : index);
  const isOwner = year !== undefined && cursor.isPossessive(year.to);
  if (!year || !(named || isOwner)) return undefined;
  const { expression, to } = parseShare(cursor, isOwner ? year.to + 1 : year.to, inner) ?? {};
  const isOpen = expression?.type === 'quarter' || expression?.type === 'half';
  return isOpen && !expression.of && to !== undefined
    ? { expression: { ...expression, of: year.of }, from: index, to }
    : undefined;
}

/** A quarter or half that begins at `index`. */
export const parseQuarter = (cursor: Cursor, index: number, inner: ParseDate): Match | undefined =>
  shortQuarter(cursor, index) ??
  afterYear(cursor, index, inner) ??
  parseShare(cursor, index, inner);
