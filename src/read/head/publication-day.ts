/** When an article was published: front matter, then its own first lines, then its file name. */
import { ProblemError } from '../../model/problem.ts';
import { isoDay, type CalendarDay } from './calendar-day.ts';
import type { Head } from './head.ts';

/** Overlapping, so that a number before the date (`0001-2029-02-02`) hides none. */
const FILE_DAY = /(?<!\d)(?=(\d{4})-?(\d{2})-?(\d{2})(?!\d))/g;
const FILE_YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;
const COPYRIGHT_YEAR = /(?:©|copyright|\(c\))\s{0,3}(?:©\s{0,3}|\(c\)\s{0,3})?(\d{4})(?!\d)/i;
const DAY = 864e5;

function fileDay(file: string): string | null {
  const days = [...file.matchAll(FILE_DAY)].map(([, year, month, day]) =>
    isoDay({ year: Number(year), month: Number(month), day: Number(day) }),
  );
  return days.find((day) => day !== null) ?? null;
}

/** The year of a dateline that prints none: of the file name's date (the nearest), else of the file name, else of the copyright line. */
function withYear(dateline: CalendarDay, file: string, text: string): string | null {
  const day = fileDay(file);
  if (day !== null) {
    const year = Number(day.slice(0, 4));
    const near = [year - 1, year, year + 1]
      .map((candidate) => isoDay({ ...dateline, year: candidate }))
      .filter((candidate) => candidate !== null);
    return (
      near.sort(
        (a, b) =>
          Math.abs(Date.parse(a) - Date.parse(day)) - Math.abs(Date.parse(b) - Date.parse(day)) ||
          DAY,
      )[0] ?? null
    );
  }
  const year = FILE_YEAR.exec(file)?.[1] ?? COPYRIGHT_YEAR.exec(text.slice(-2000))?.[1];
  return year === undefined ? null : isoDay({ ...dateline, year: Number(year) });
}

/** EDTF. Throws ProblemError, naming the file and the fix, where there is no date or only a day without a year. */
export function publicationDay(
  path: string,
  text: string,
  matter: string | undefined,
  head: Head,
): string {
  const file = path.replace(/^.*[/\\]/, '');
  const { dateline } = head;
  const found =
    matter ??
    head.published ??
    (dateline && (isoDay(dateline) ?? withYear(dateline, file, text))) ??
    fileDay(file);
  if (found !== null) return found;
  const message = dateline
    ? `the dateline has a day and a month (${dateline.day}/${dateline.month}) but no year; add it in front matter, "published: YYYY-${String(dateline.month).padStart(2, '0')}-${String(dateline.day).padStart(2, '0')}" between two --- lines at the top, or in the file name`
    : 'has no date; add "published: YYYY-MM-DD" between two --- lines at the top, a line "Published: YYYY-MM-DD", or YYYY-MM-DD in the file name';
  throw new ProblemError({ rule: 'source-has-date', file: path, message, severity: 'error' });
}
