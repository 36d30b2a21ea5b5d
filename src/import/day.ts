/** A stamp of metadata → the day it names, in the time zone that it is written in. Prose dates are read by `src/read/head`. */
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T\s].{0,40})?\s*$/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?Z?)?\s*$/;
const SLASHED = /^\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s.{0,40})?\s*$/;
/** Milliseconds or seconds since 1970. */
const EPOCH = /^\s*(\d{10}|\d{13})\s*$/;
/** RFC 5322, as mail and HTTP write it: "Tue, 06 May 2031 08:12:44 -0500"; and "May 6, 2031", "6 May 2031". */
const WORDED =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]{1,3}(?:of\s)?([A-Za-z]{3,9})\.?|([A-Za-z]{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?),?[\s-]{1,3}(\d{4})\b/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export interface Day {
  /** `YYYY-MM-DD`, as the stamp writes it. */
  date: string;
  /** Milliseconds since 1970, of a stamp with time and zone. */
  moment: number | null;
  /** Whether the zone is one that is off UTC: that of the outlet, and so the day that it printed. */
  local: boolean;
}

const ZONED = /T?\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})$/;

const EARLIEST = 1600;

function day(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const real =
    year >= EARLIEST && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return real ? { date: date.toISOString().slice(0, 10), moment: null, local: false } : null;
}

function withMoment(found: Day | null, text: string): Day | null {
  const zone = ZONED.exec(text)?.[1];
  const moment = zone === undefined ? Number.NaN : Date.parse(text);
  if (found === null || zone === undefined || Number.isNaN(moment)) return found;
  return { ...found, moment, local: !/^(?:Z|[+-]00:?00)$/.test(zone) };
}

/** Null for what is no day of the calendar, and for "3 hours ago". */
export function readDay(stamp: string): Day | null {
  const text = stamp.trim().slice(0, 120);
  for (const form of [ISO, COMPACT, SLASHED]) {
    const match = form.exec(text);
    if (match) return withMoment(day(Number(match[1]), Number(match[2]), Number(match[3])), text);
  }
  const epoch = EPOCH.exec(text)?.[1];
  if (epoch !== undefined) {
    const moment = Number(epoch) * (epoch.length === 10 ? 1000 : 1);
    return { date: new Date(moment).toISOString().slice(0, 10), moment, local: false };
  }
  const worded = WORDED.exec(text);
  if (!worded) return null;
  const [, before, monthAfter = '', monthBefore = '', after, year] = worded;
  const month = MONTHS.indexOf((monthAfter || monthBefore).slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : day(Number(year), month, Number(before ?? after));
}
