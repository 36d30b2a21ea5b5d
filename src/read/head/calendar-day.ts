/** A day as the frame of an article prints it: "May 6", "6 May 2024", "Sept. 9, 2024", "2024-09-09T10:15Z". */
import { numbersOf } from '../../text/lexicon/index.ts';

const MONTHS = numbersOf('months');

/** Month and day from 1; the year is absent where the text prints none. */
export interface CalendarDay {
  year?: number;
  month: number;
  day: number;
}

const monthNumber = (word: string): number | undefined =>
  MONTHS.get(word.toLowerCase().replace(/\.$/, ''));

const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD`, or null where the year is missing or the calendar has no such day. */
export function isoDay({ year, month, day }: CalendarDay): string | null {
  if (year === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
    : null;
}

const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
  /^(?<month>[a-z]{3,9}\.?)\s{0,3}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s{1,3}(?<year>\d{4}))?(?!\d)/i,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s{1,3}(?:of\s{1,3})?(?<month>[a-z]{3,9}\.?)(?:,?\s{1,3}(?<year>\d{4}))?(?!\d)/i,
];

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2}\s{1,3}/i;

/** The day printed at the very start of `text` and how many characters it takes, or null. */
export function readCalendarDay(text: string): (CalendarDay & { length: number }) | null {
  const weekday = WEEKDAY.exec(text)?.[0].length ?? 0;
  const rest = text.slice(weekday, weekday + 60);
  for (const form of FORMS) {
    const match = form.exec(rest);
    const { year, month: monthText = '', day: dayText } = match?.groups ?? {};
    const month = /^\d/.test(monthText) ? Number(monthText) : (monthNumber(monthText) ?? 0);
    const day = Number(dayText);
    if (!match || !(month >= 1 && month <= 12 && day >= 1 && day <= 31)) continue;
    return {
      ...(year === undefined ? {} : { year: Number(year) }),
      month,
      day,
      length: weekday + match[0].length,
    };
  }
  return null;
}
