/** A stamp of metadata → the day it names, in the time zone that it is written in. Prose dates are read by `src/read/head`. */
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T\s].{0,40})?\s*$/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?Z?)?\s*$/;
const SLASHED = /^\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s.{0,40})?\s*$/;
/** Milliseconds or seconds since 1970. */
const EPOCH = /^\s*(\d{10}|\d{13})\s*$/;
/** "15.10.2031", which is written with the day first everywhere. */
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![\d.])/;
/** "02/17/2032": which of the two is the month is open, unless one is no month. */
const PARTED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/;
/** RFC 5322, as mail and HTTP write it: "Tue, 06 May 2031 08:12:44 -0500"; and "May 6, 2031", "6. Mai 2031", "6 de mayo de 2031". */
const WORDED =
  /(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]{1,3}(?:(?:of|de)\s)?(\p{L}{3,12})\.?|(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?)(?:,|\sdel?(?=\s))?[\s-]{1,3}(\d{4})(?!\d)/giu;
const SHORTEST_MONTH = 3;

const monthNames = new Map<string, string[]>();

/** January to December in lower case. */
function monthsOf(language: string): string[] {
  const known = monthNames.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) =>
    format.format(Date.UTC(2000, month, 1)).toLowerCase(),
  );
  monthNames.set(language, names);
  return names;
}

/** 1 to 12, by the name or how it begins where no other begins so; 0 where it is none. */
function monthOf(word: string, language: string): number {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST_MONTH) return 0;
  for (const names of [monthsOf('en'), monthsOf(language)]) {
    const begun = names.flatMap((name, index) => (name.startsWith(lower) ? [index + 1] : []));
    if (begun.length === 1) return begun[0] ?? 0;
  }
  return lower === 'sept' ? 9 : 0;
}

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

function parted(text: string): Day | null {
  const [, first, second, year] = PARTED.exec(text) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (year === undefined || (a <= 12 && b <= 12 && a !== b)) return null;
  return a > 12 ? day(Number(year), b, a) : day(Number(year), a, b);
}

function worded(text: string, language: string): Day | null {
  for (const [, before, monthAfter = '', monthBefore = '', after, year] of text.matchAll(WORDED)) {
    const month = monthOf(monthAfter || monthBefore, language);
    if (month > 0) return day(Number(year), month, Number(before ?? after));
  }
  return null;
}

/** Null for what is no day of the calendar, and for "3 hours ago"; `language` (BCP 47) is that of its months beside English. */
export function readDay(stamp: string, language = 'en'): Day | null {
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
  const dotted = DOTTED.exec(text);
  if (dotted) return day(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  return parted(text) ?? worded(text, language);
}
