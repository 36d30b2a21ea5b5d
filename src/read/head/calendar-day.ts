/** A day as the frame of an article prints it: "May 6", "6 May 2024", "Sept. 9, 2024", "2024-09-09T10:15Z". */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Month and day from 1; the year is absent where the text prints none. */
export interface CalendarDay {
  year?: number;
  month: number;
  day: number;
}

export const monthNumber = (word: string): number | null => {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return MONTH.test(plain) ? MONTHS.indexOf(plain.slice(0, 3)) + 1 : null;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD`, or null where the year is missing or the calendar has no such day. */
export function isoDay({ year, month, day }: CalendarDay): string | null {
  if (year === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
    : null;
}

const FORMS: [RegExp, (part: string[]) => [string | undefined, string, string]][] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, ([year, month, day]) => [year, month!, day!]],
  [
    /^([a-z]{3,9}\.?)\s{0,3}(\d{1,2})(?:st|nd|rd|th)?(?:,?\s{1,3}(\d{4}))?(?!\d)/i,
    ([month, day, year]) => [year, month!, day!],
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?\s{1,3}(?:of\s{1,3})?([a-z]{3,9}\.?)(?:,?\s{1,3}(\d{4}))?(?!\d)/i,
    ([day, month, year]) => [year, month!, day!],
  ],
];

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2}\s{1,3}/i;

/** The day printed at the very start of `text` and how many characters it takes, or null. */
export function readCalendarDay(text: string): (CalendarDay & { length: number }) | null {
  const weekday = WEEKDAY.exec(text)?.[0].length ?? 0;
  const rest = text.slice(weekday, weekday + 60);
  for (const [form, parts] of FORMS) {
    const match = form.exec(rest);
    if (!match) continue;
    const [year, monthText, dayText] = parts(match.slice(1));
    const month = /^\d/.test(monthText) ? Number(monthText) : monthNumber(monthText);
    const day = Number(dayText);
    if (month === null || month < 1 || month > 12 || day < 1 || day > 31) continue;
    return {
      ...(year === undefined ? {} : { year: Number(year) }),
      month,
      day,
      length: weekday + match[0].length,
    };
  }
  return null;
}
