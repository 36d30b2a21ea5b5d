/** Fiscal years, approximate, for they begin in different months: "fiscal 2024", "the 2023 fiscal year", "next fiscal year", "FY24". */
import type { Cursor } from '../../text/cursor.ts';
import type { Expression, Match } from './expression.ts';
import { parseCalendar, plainYear } from './parse-calendar.ts';
import { TURNS } from './words.ts';

const isFiscal = (cursor: Cursor, index: number): boolean =>
  /^(?:fiscal|financial)$/.test(cursor.word(index));
const about = (of: Expression): Expression => ({ type: 'about', of });

/** "FY24", "FY2024". */
function shortFiscal(cursor: Cursor, index: number): Match | null {
  const number = cursor.digits(index + 1);
  if (number < 0 || !cursor.isCapital(index)) return null;
  return {
    expression: about({ type: 'year', year: number < 100 ? 2000 + number : number }),
    from: index,
    to: index + 2,
  };
}

/** "fiscal 2024", "fiscal year 2024-25", "the financial year 2023/24". */
function fiscalBefore(cursor: Cursor, index: number): Match | null {
  const year = parseCalendar(cursor, cursor.word(index + 1) === 'year' ? index + 2 : index + 1);
  if (year?.expression.type === 'year')
    return { expression: about(year.expression), from: index, to: year.to };
  return year?.expression.type === 'range' ? { ...year, from: index } : null;
}

/** "last fiscal year", "the current financial year". */
function turnedFiscal(cursor: Cursor, index: number): Match | null {
  const at = cursor.word(index) === 'the' ? index + 1 : index;
  const turn = TURNS.get(cursor.word(at));
  if (turn === undefined || !isFiscal(cursor, at + 1) || cursor.word(at + 2) !== 'year')
    return null;
  return { expression: about({ type: 'unit', unit: 'year', by: turn }), from: index, to: at + 3 };
}

/** A fiscal year that begins at `index`, or null. */
export function parseFiscal(cursor: Cursor, index: number): Match | null {
  if (cursor.word(index) === 'fy') return shortFiscal(cursor, index);
  if (isFiscal(cursor, index)) return fiscalBefore(cursor, index);
  const year =
    isFiscal(cursor, index + 1) && cursor.word(index + 2) === 'year'
      ? plainYear(cursor, index)
      : null;
  return year === null
    ? turnedFiscal(cursor, index)
    : { expression: about({ type: 'year', year }), from: index, to: index + 3 };
}
