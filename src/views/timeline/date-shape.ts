/**
 * Whether a date is one day, a day somewhere in a stretch, or the stretch itself. The contract writes weeks as Monday to
 * Sunday, quarters and half-years as months, decades and centuries as years: such an interval is one unit that
 * the day lies in, unless the text states a length.
 */
import { dayStart, edtfDays } from '../../model/edtf.ts';

/** How an end of a date is known: to its unit, approximately, or not at all. */
export type End = 'closed' | 'approximate' | 'open';
export type DateShape = 'dot' | 'window' | 'span';

const DAY = 86_400_000;

function isWeek(from: string, to: string): boolean {
  return (
    from.length === 10 &&
    to.length === 10 &&
    new Date(dayStart(from)).getUTCDay() === 1 &&
    dayStart(to) - dayStart(from) === 6 * DAY
  );
}

const WHOLE_MONTHS = new Set(['01-03', '04-06', '07-09', '10-12', '01-06', '07-12']);

function isPartOfYear(from: string, to: string): boolean {
  return (
    from.length === 7 &&
    to.length === 7 &&
    from.slice(0, 4) === to.slice(0, 4) &&
    WHOLE_MONTHS.has(`${from.slice(5)}-${to.slice(5)}`)
  );
}

function isDecadeOrCentury(from: string, to: string): boolean {
  const years = Number(to) - Number(from) + 1;
  return (
    /^\d{4}$/.test(from) &&
    /^\d{4}$/.test(to) &&
    (years === 10 || years === 100) &&
    Number(from) % 10 < 2
  );
}

/** `lasts` is true where the text states a length or counts something over the time. */
export function dateShape(edtf: string, lasts: boolean): DateShape {
  const plain = edtf.replaceAll(/[~?%]/g, '');
  const [from = '', to] = plain.split('/');
  const { first, last } = edtfDays(edtf);
  if (first !== null && first === last) return 'dot';
  if (lasts) return 'span';
  if (to === undefined) return 'window';
  return isWeek(from, to) || isPartOfYear(from, to) || isDecadeOrCentury(from, to)
    ? 'window'
    : 'span';
}
