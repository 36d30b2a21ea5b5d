/** The time of a figure as a phrase that goes on from it: "in 2024", "since February 2032", "for the year to Sep 2025". */
import { type EdtfDate, readEdtf } from '../model/edtf.ts';
import { formatDate } from '../text/format-date.ts';

const isPlain = ({ isApproximate, isUncertain, season }: EdtfDate): boolean =>
  !isApproximate && !isUncertain && season === undefined;

/** Twelve months, told by the month they end in: `2023-09/2024-09`. */
const isYearTo = (from: EdtfDate, to: EdtfDate): boolean =>
  [from, to].every((end) => isPlain(end) && end.month !== undefined && end.day === undefined) &&
  from.month === to.month &&
  to.year - from.year === 1;

function preposition(date: EdtfDate, isPromised: boolean): string {
  if (isPromised) return 'for';
  return date.day === undefined ? 'in' : 'on';
}

/**
 * What is set after the figure: " in 2024", " since February 2032", ", 8–10 Sep 2024". `isPromised`: what is to happen in the time rather
 * than what did. In other languages than English the date alone.
 */
export function periodAfter(edtf: string, language: string, isPromised = false): string {
  const words = formatDate(edtf, language, 'short');
  const read = readEdtf(edtf);
  if (!read || !language.startsWith('en')) return `, ${words}`;
  if (read.kind === 'date') return ` ${preposition(read.date, isPromised)} ${words}`;
  const { from, to } = read;
  if (from === null || to === null) return ` ${words}`;
  if (!isYearTo(from, to)) return isPromised ? ` for ${words}` : `, ${words}`;
  const month = formatDate(edtf.slice(edtf.indexOf('/') + 1), language, 'short');
  return ` ${isPromised ? 'for' : 'in'} the year to ${month}`;
}
