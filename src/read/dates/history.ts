/** The time that a paragraph tells of, where it names a year well before the publication: its days and months are of that year. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Point, Time } from './calendar.ts';
import type { Cursor } from './cursor.ts';
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

/** "founded in 1950", "since 1950", "(1950)", "a 1987 treaty": a year named in passing, which tells of nothing. */
function isInPassing(cursor: Cursor, { from, to, lead }: Match): boolean {
  const first = lead ?? from;
  const at = /^(?:in|on)$/.test(cursor.word(first - 1)) ? first - 2 : first - 1;
  if (BEGUN.has(cursor.word(at)) && cursor.word(at - 1) !== 'was' && cursor.word(at - 1) !== 'were')
    return true;
  if (UNTOLD.has(cursor.word(first)) || UNTOLD.has(cursor.word(first - 1))) return true;
  const isThing =
    cursor.isWord(to) && !cursor.isCapital(to) && /^(?:a|an|the)$/.test(cursor.word(first - 1));
  return isThing && to === from + 1;
}

export class History {
  readonly #published: Point | null;
  #told: Point | null = null;

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
    if (!isOld) this.#told = null;
    else if (this.#told !== null || (namesYear(match.expression) && !isInPassing(cursor, match)))
      this.#told = point;
  }
}
