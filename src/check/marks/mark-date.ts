/** A date's mark against the parts of it that its words print: year, month, day of the month, weekday; and which way relative words look. */
import { edtfDays } from '../../model/edtf.ts';
import type { DateFact, Fact } from '../../model/fact.ts';
import { printedNumbers } from './printed-numbers.ts';
import type { MarkRule } from './marked.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi;

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

const monthsIn = (text: string): number[] =>
  [...text.matchAll(MONTH)].map(([word]) => MONTHS.indexOf(word.slice(0, 3).toLowerCase()));
const yearsIn = (text: string): string[] => text.match(/(?<!\p{N})\p{N}{4}(?!\p{N})/gu) ?? [];
const daysIn = (text: string): number[] =>
  (text.match(/(?<![\d.,:])\d{1,2}(?:st|nd|rd|th)?(?![\d,:%])/g) ?? [])
    .map((digits) => Number.parseInt(digits, 10))
    .filter((number) => number >= 1 && number <= 31);

/** Every day of the range, as far as two years: what is printed must be a part of one of them. */
function monthsOf(first: string, last: string): Set<number> {
  const months = new Set<number>();
  for (
    let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
    months.size < 12 && `${year}-${String(month).padStart(2, '0')}` <= last.slice(0, 7);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  )
    months.add(month - 1);
  return months;
}

const WHOLE_YEARS = /^\d{4}~?(?:\/(?:\d{4}~?|\.\.)?)?$/;

/** What of a printed date the EDTF denies; null where nothing does. */
export function disagreeDatePrinted(text: string, edtf: string): string | null {
  const { first, last } = edtfDays(edtf);
  const [from, to] = [first ?? last ?? '', last ?? first ?? ''];
  const year = yearsIn(text).find(
    (printed) => printed < from.slice(0, 4) || printed > to.slice(0, 4),
  );
  if (year !== undefined && !/\p{N}s\b/u.test(text))
    return `its words say ${year}, the mark ${edtf}`;
  const months = monthsOf(from, to);
  const month = monthsIn(text).find((printed) => !months.has(printed));
  if (month !== undefined && !WHOLE_YEARS.test(edtf))
    return `its words say another month than the mark, ${edtf}`;
  return disagreeDay(text, from, to, edtf);
}

function disagreeDay(text: string, from: string, to: string, edtf: string): string | null {
  const isDay = /\d{4}-\d{2}-\d{2}/.test(edtf);
  if (!isDay) return null;
  const ends = [from, to].map((iso) => Number(iso.slice(8)));
  const printed = monthsIn(text).length > 0 ? daysIn(text) : [];
  const strange = printed.find((number) => !ends.includes(number) && !text.includes(`:${number}`));
  if (strange !== undefined && printed.every((number) => !ends.includes(number)))
    return `its words say the ${strange}, the mark ${edtf}`;
  if (strange !== undefined && printed.length <= 2)
    return `its words say the ${strange}, the mark ${edtf}`;
  const [weekday, ...others] = WEEKDAYS.filter((name) =>
    new RegExp(`\\b${name}s?\\b`, 'i').test(text),
  );
  return from === to && weekday && others.length === 0 && saysAnother(text, weekday, from)
    ? `its words say ${weekday.replace(/^./, (letter) => letter.toUpperCase())}, ${edtf} is another day of the week`
    : null;
}

/** "Mondays" names no one day. */
const saysAnother = (text: string, weekday: string, iso: string): boolean =>
  new RegExp(`\\b${weekday}\\b`, 'i').test(text) && WEEKDAYS[day(iso).getUTCDay()] !== weekday;

const BACK = /\b(?:last|past|previous|yesterday|ago|earlier|preceding)\b/i;
const AHEAD = /\b(?:next|coming|tomorrow|following|ahead|upcoming)\b/i;

/** "Last" begins before the day of publication, "next" ends after it. Told of another day than that, either may be otherwise: then a year is printed beside. */
function disagreeDirection(
  text: string,
  edtf: string,
  published: string,
  sentence: string,
): string | null {
  if (yearsIn(sentence).length > 0) return null;
  const { first, last } = edtfDays(edtf);
  const now = edtfDays(published);
  if (
    BACK.test(text) &&
    !AHEAD.test(text) &&
    first !== null &&
    now.last !== null &&
    first > now.last
  )
    return `its words look back, and the mark says ${edtf}`;
  return AHEAD.test(text) &&
    !BACK.test(text) &&
    last !== null &&
    now.first !== null &&
    last < now.first
    ? `its words look ahead, and the mark says ${edtf}`
    : null;
}

/** How long a relative unit lasts, in days: the mark is of that length, give or take what months and years differ. */
const UNITS: readonly [RegExp, number, number][] = [
  [/^(?:last|this|next|that|the (?:previous|following|same|coming|past)) year$/i, 364, 732],
  [/^(?:last|this|next|that|the (?:previous|following|same|coming|past)) month$/i, 27, 63],
  [/^(?:last|this|next|that|the (?:previous|following|same|coming|past)) week$/i, 5, 16],
  [/^(?:yesterday|today|tomorrow)$/i, 1, 1],
];

function disagreeLength(text: string, edtf: string): string | null {
  const unit = UNITS.find(([pattern]) => pattern.test(text.trim()));
  const { first, last } = edtfDays(edtf);
  if (!unit || first === null || last === null) return null;
  const days = (day(last).getTime() - day(first).getTime()) / 86_400_000 + 1;
  return days >= unit[1] && days <= unit[2]
    ? null
    : `its words "${text}" and the mark's ${edtf} are of different length`;
}

const TURNS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "last year" of an article of 2024 is 2023 unless the sentence speaks from another year. */
function disagreeYear(
  text: string,
  edtf: string,
  published: string,
  sentence: string,
): string | null {
  const away = TURNS.get(/^(\p{L}+) year$/u.exec(text.trim().toLowerCase())?.[1] ?? '');
  if (away === undefined || !/^\d{4}$/.test(edtf) || yearsIn(sentence).length > 0) return null;
  const expected = Number(published.slice(0, 4)) + away;
  return Number(edtf) === expected
    ? null
    : `"${text}" of an article of ${published.slice(0, 4)} is ${expected}, the mark says ${edtf}`;
}

const UNIT_DAYS: Record<string, number> = { day: 1, week: 7, month: 30.5, year: 365.25 };

/** "Two days ago", counted from the publication unless the sentence names another year: right to within a unit and a half. */
function disagreeAgo(
  text: string,
  edtf: string,
  published: string,
  sentence: string,
): string | null {
  const [, unit] = /\b(day|week|month|year)s? ago\b/i.exec(text) ?? [];
  const [count] = printedNumbers(text);
  const { first } = edtfDays(edtf);
  const now = edtfDays(published).first;
  const days = UNIT_DAYS[unit?.toLowerCase() ?? ''];
  if (days === undefined || count === undefined || first === null || now === null) return null;
  if (yearsIn(sentence).length > 0) return null;
  const off = Math.abs((day(now).getTime() - day(first).getTime()) / 86_400_000 - count * days);
  return off <= Math.max(1.5 * days, 0.1 * count * days)
    ? null
    : `"${text}" of ${published} is not ${edtf}`;
}

const yearOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCFullYear();

/** What is done does not lie ahead of the day it was reported, nor what is planned years behind it. */
function disagreeStatus(status: Fact['status'], edtf: string, published: string): string | null {
  const [{ first, last }, now] = [edtfDays(edtf), edtfDays(published)];
  if (
    status === 'planned' &&
    last !== null &&
    now.first !== null &&
    yearOf(last) + 1 < yearOf(now.first)
  )
    return `the mark says planned, and ${edtf} lies years before ${published}`;
  return status === 'done' && first !== null && now.last !== null && first > now.last
    ? `the mark says done, and ${edtf} lies after ${published}`
    : null;
}

export const checkDateMark: MarkRule<DateFact> = (fact, { article, sentence, read }) => {
  if (fact.edtf === undefined) return null;
  const { published } = article;
  const status =
    published === null || (read && read.status === fact.status)
      ? null
      : disagreeStatus(fact.status, fact.edtf, published);
  if (status !== null || (read?.kind === 'date' && read.edtf === fact.edtf)) return status;
  const relative =
    published === null
      ? null
      : (disagreeDirection(fact.text, fact.edtf, published, sentence) ??
        disagreeYear(fact.text, fact.edtf, published, sentence) ??
        disagreeAgo(fact.text, fact.edtf, published, sentence));
  return (
    disagreeDatePrinted(fact.text, fact.edtf) ?? relative ?? disagreeLength(fact.text, fact.edtf)
  );
};
