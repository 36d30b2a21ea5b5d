/** Fiscal years, approximate, for they begin in different months: "fiscal 2024", "the 2023 fiscal year", "next fiscal year", "FY24". */
import type { Expression } from './expression.ts';
import { firstOf, rule } from './pattern.ts';

const about = (of: Expression): Expression => ({ type: 'about', of });

/** A fiscal year that begins at `index`. */
export const parseFiscal = firstOf(
  rule('fy {digits}', ({ count }, cursor, { from }) =>
    cursor.isCapital(from)
      ? about({ type: 'year', year: count < 100 ? 2000 + count : count })
      : undefined,
  ),
  rule('fiscal|financial year? {calendar}', ({ date }) => {
    if (date.type === 'year') return about(date);
    return date.type === 'range' ? date : undefined;
  }),
  rule('{year} fiscal|financial year', ({ year }) =>
    year === undefined ? undefined : about({ type: 'year', year }),
  ),
  rule('the? {turn} fiscal|financial year', ({ turn }) =>
    about({ type: 'unit', unit: 'year', by: turn }),
  ),
);
