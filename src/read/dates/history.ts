/** The time that a paragraph tells of, where it names a year well before the publication: its days and months are of that year. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { isPast } from '../../text/past-forms.ts';
import type { Point, Time } from './calendar.ts';
import type { Cursor } from '../../text/cursor.ts';
import type { Expression, Match } from './expression.ts';

/** A year so far back is told of, not reported from. */
const FAR_BACK = 5;
/** From these months to those a story goes on over the turn of the year: "In November … in March". */
const [LATE_MONTH, EARLY_MONTH] = [10, 4];

const BEGUN = wordsOf('begun-participles');
const UNTOLD = wordsOf('before-an-aside-year');

/** Whether the expression itself says a year. */
function namesYear(expression: Expression): boolean {
  switch (expression.type) {
    case 'year':
      return true;
    case 'range':
      return namesYear(expression.from) || namesYear(expression.to);
    case 'about':
    case 'uncertain':
    case 'bounded':
    case 'part':
      return namesYear(expression.of);
    default:
      return 'year' in expression && expression.year !== undefined;
  }
}

/** Words between "last seen" and its year. */
const OCCASION_REACH = 6;

/** "last seen from the shore in 1661", "first published in 1925": the occasion is dated, and told of no further. */
function datesAnOccasion(cursor: Cursor, before: number): boolean {
  for (let at = before; at > before - OCCASION_REACH && cursor.has(at); at--)
    if (/^(?:first|last|originally|previously)$/.test(cursor.word(at)))
      return isPast(cursor.word(at + 1));
  return false;
}

/** "founded in 1950", "since 1950", "(1950)", "a 1987 treaty", "Ana Silva, the 2000 Olympic champion": a year named in passing, which tells of nothing. */
function isInPassing(cursor: Cursor, { from, to, lead }: Match): boolean {
  const first = lead ?? from;
  const at = /^(?:in|on)$/.test(cursor.word(first - 1)) ? first - 2 : first - 1;
  if (BEGUN.has(cursor.word(at)) && cursor.word(at - 1) !== 'was' && cursor.word(at - 1) !== 'were')
    return true;
  if (datesAnOccasion(cursor, at)) return true;
  if (UNTOLD.has(cursor.word(first)) || UNTOLD.has(cursor.word(first - 1))) return true;
  const isThing = cursor.isWord(to) && /^(?:a|an|the)$/.test(cursor.word(first - 1));
  const isAside = !cursor.isCapital(to) || cursor.word(first - 2) === ',';
  return isThing && isAside && to === from + 1;
}

/** "In 1919, fighting resumed": the year is what the sentence is about. */
function opensSentence(cursor: Cursor, { from, lead }: Match): boolean {
  const first = lead ?? from;
  return cursor.first === (/^(?:in|by|on)$/.test(cursor.word(first - 1)) ? first - 1 : first);
}

export class History {
  readonly #published: Point | null;
  #told: Point | null = null;
  /** Whether the paragraph has told of today: then a year long past is an aside, unless its sentence opens with it. */
  #isOfToday = false;

  constructor(published: Point | null) {
    this.#published = published;
  }

  /** The year of a month that is named without one, or null where the paragraph tells of no time gone by. */
  yearOf(month: number): number | null {
    if (this.#told === null) return null;
    const goesOn = (this.#told.month ?? 0) >= LATE_MONTH && month <= EARLY_MONTH;
    return this.#told.year + (goesOn ? 1 : 0);
  }

  /** Takes note of a date that was read: one long past governs what follows, one of today ends that. */
  tell(cursor: Cursor, match: Match, time: Time | undefined): void {
    if (time === undefined) return;
    const point = time.to ?? time.from;
    const isOld = this.#published === null || point.year <= this.#published.year - FAR_BACK;
    if (!isOld) [this.#told, this.#isOfToday] = [null, true];
    else if (this.#told !== null || this.#governs(cursor, match)) this.#told = point;
  }

  #governs(cursor: Cursor, match: Match): boolean {
    if (!namesYear(match.expression) || isInPassing(cursor, match)) return false;
    return !this.#isOfToday || opensSentence(cursor, match);
  }
}
