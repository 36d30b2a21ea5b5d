/** EDTF → words, in the language of the dossier. Only what the EDTF says is printed: a year stays a year. */
import { compose, say } from '../furniture/index.ts';
import { type EdtfDate, readEdtf } from '../model/edtf.ts';

export type DateLength = 'long' | 'short';

function options({ month, day }: EdtfDate, length: DateLength): Intl.DateTimeFormatOptions {
  return {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: length }),
    ...(day !== undefined && { day: 'numeric' }),
  };
}

/** British order, day before month, where a language is given without its region. */
const locale = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** ICU shortens September to "Sept" in British English and to "Sep" in American; three letters like the other months. */
const threeLetters = (date: string): string => date.replace(/Sept(?= |$)/, 'Sep');

const formatters = new Map<string, Intl.DateTimeFormat>();

/** One for each form: to make one takes a hundred times as long as to use it, and memory that is slow to come back. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language, options);
  formatters.set(key, known);
  return known;
}

/** A year of two digits or fewer, or one before our era, is told from "the year 79" of another century by its era: "AD 79", "44 BC". */
export function yearWords(year: number, language: string): string {
  if (year <= 0) return compose('yearBefore', language, { year: String(1 - year) });
  return year < 100 ? compose('yearEarly', language, { year: String(year) }) : String(year);
}

function calendarWords(date: EdtfDate, language: string, length: DateLength): string {
  const day = new Date(0);
  day.setUTCFullYear(date.year, (date.month ?? 1) - 1, date.day ?? 1);
  return formatter(locale(language), options(date, length))
    .formatToParts(day)
    .map(({ type, value }) =>
      date.year < 100 && type === 'year' ? yearWords(date.year, language) : value,
    )
    .join('');
}

/** A month in short, as before its year: "Jan" in English, "Jan." in German; counted from 0. */
export function monthWords(month: number, language: string): string {
  const parts = formatter(locale(language), { timeZone: 'UTC', month: 'short', year: 'numeric' });
  const name = parts.formatToParts(Date.UTC(2000, month)).find(({ type }) => type === 'month');
  return threeLetters(name?.value ?? '');
}

interface End {
  words: string;
  isDay: boolean;
  /** An end that is approximate or uncertain shares no words with the other. */
  isPlain: boolean;
}

const aboutKey = ({ isUncertain, isApproximate }: EdtfDate) => {
  if (isUncertain) return isApproximate ? 'probablyAboutDate' : 'probablyDate';
  return isApproximate ? 'aboutDate' : null;
};

function formatEnd(date: EdtfDate, language: string, length: DateLength): End {
  const words = date.season
    ? `${say(date.season, language)} ${yearWords(date.year, language)}`
    : threeLetters(calendarWords(date, language, length));
  const about = aboutKey(date);
  const isDay = date.day !== undefined;
  return about === null
    ? { words, isDay, isPlain: true }
    : { words: compose(about, language, { date: words }), isDay, isPlain: false };
}

const isNumber = (word: string | undefined): boolean => /^\d+\.?$/.test(word ?? '');

/** How many words at the end two days share, "Sep 2024" of "8 Sep 2024" and "10 Sep 2024"; a month without a day keeps its year. */
function sharedTail(from: string[], to: string[]): number {
  const areDays = [from, to].every((words) => words.length === 3 && isNumber(words[0]));
  if (!areDays || from[2] !== to[2]) return 0;
  return from[1] === to[1] ? 2 : 1;
}

/**
 * Two ends by an en dash. What both share is said once, in languages that put the day before month and year. Bare numbers stand close, "8–10 Sep 2024" and "2025–2026"; an end that is approximate or uncertain shares nothing.
 */
function joinEnds(from: End, to: End): string {
  if (!from.isPlain || !to.isPlain) return `${from.words} – ${to.words}`;
  if (from.words === to.words) return from.words;
  const [first, last] = [from.words.split(' '), to.words.split(' ')];
  const shared = from.isDay && to.isDay ? sharedTail(first, last) : 0;
  const kept = first.slice(0, first.length - shared);
  const areNumbers =
    kept.length === 1 &&
    isNumber(kept[0]) &&
    isNumber(last[0]) &&
    (first.length > 1 || last.length === 1);
  return areNumbers ? `${kept[0]}–${to.words}` : `${kept.join(' ')} – ${to.words}`;
}

/** A day that is certain: some languages set an article before it. */
const isDay = ({ day, isApproximate, isUncertain }: EdtfDate): boolean =>
  day !== undefined && !isApproximate && !isUncertain;

/**
 * `2024-09-09` → "9 September 2024" (short: "9 Sep 2024"). Of an interval what both ends share is said once: "8–10 Sep 2024",
 * "9 Sep – 2 Oct 2024"; open at an end it is "until 1545" or "since 1973". "About" and "probably" stand before the end that is so.
 * A language that the platform doesn't know falls back to English. Never throws for EDTF; throws an Error for anything else.
 */
export function formatDate(edtf: string, language: string, length: DateLength = 'long'): string {
  const known = Intl.DateTimeFormat.supportedLocalesOf(
    [language].filter((tag) => /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag)),
  ).length
    ? language
    : 'en';
  const format = (end: EdtfDate): End => formatEnd(end, known, length);
  const read = readEdtf(edtf);
  if (!read) throw new Error(`"${edtf}" is not EDTF`);
  if (read.kind === 'date') return format(read.date).words;
  if (read.from === null)
    return compose(isDay(read.to) ? 'untilDay' : 'untilDate', known, {
      date: format(read.to).words,
    });
  if (read.to === null)
    return compose(isDay(read.from) ? 'sinceDay' : 'sinceDate', known, {
      date: format(read.from).words,
    });
  return joinEnds(format(read.from), format(read.to));
}
