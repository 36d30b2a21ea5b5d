/** The time of a figure as a phrase that goes on from it: "in 2024", "since February 2032", "for the year to Sep 2025". */
import { compose, isFurnished } from '../furniture/index.ts';
import { type EdtfDate, readEdtf } from '../model/edtf.ts';
import { formatDate } from '../text/format-date.ts';

const isPlain = ({ isApproximate, isUncertain, season }: EdtfDate): boolean =>
  !isApproximate && !isUncertain && season === undefined;

/** Twelve months, told by the month they end in: `2023-09/2024-09`. */
const isYearTo = (from: EdtfDate, to: EdtfDate): boolean =>
  [from, to].every((end) => isPlain(end) && end.month !== undefined && end.day === undefined) &&
  from.month === to.month &&
  to.year - from.year === 1;

function keyOf({ month, day }: EdtfDate, isPromised: boolean) {
  if (day !== undefined) return isPromised ? 'forDay' : 'onDay';
  if (isPromised) return 'forTime';
  return month === undefined ? 'inYear' : 'inMonth';
}

/**
 * What is set after the figure: " in 2024", " since February 2032", ", 8–10 Sep 2024". `isPromised`: what is to happen in the time rather
 * than what did. In languages without a table of words the date alone.
 */
export function periodAfter(edtf: string, language: string, isPromised = false): string {
  const time = formatDate(edtf, language, 'short');
  const read = readEdtf(edtf);
  if (!read || !isFurnished(language)) return `, ${time}`;
  if (read.kind === 'date') return compose(keyOf(read.date, isPromised), language, { time });
  const { from, to } = read;
  if (from === null || to === null) return compose('openTime', language, { time });
  if (!isYearTo(from, to)) return compose(isPromised ? 'forTime' : 'overTime', language, { time });
  const month = formatDate(edtf.slice(edtf.indexOf('/') + 1), language, 'short');
  return compose(isPromised ? 'forYearTo' : 'inYearTo', language, { month });
}
