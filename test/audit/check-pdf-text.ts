/**
 * The text of a finished PDF against the data it was set from: every string of the data stands in it, and no particular besides. Numbers of pages,
 * notes and figures, which the typesetter counts itself, are as many as there are pages, notes and figures.
 */
import type { Problem } from '../../src/model/problem.ts';
import type { PrintData } from '../../src/render/typst/print-data.ts';

/** Hyphens (of line ends or not), white space, ligatures and capitals, which a heading may be set in, are left out of the comparison. */
const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u00AD\u2060\u200B\u2010-]|\s+/g, '');

const TEXT_FIELDS = new Set([
  'text',
  'title',
  'standfirst',
  'kicker',
  'label',
  'words',
  'caption',
  'value',
  'reading',
  'state',
  'relation',
  'source',
  'header',
  'rows',
  'authors',
]);

/** Strings that are printed, by the names of their fields. */
function printedStrings(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return TEXT_FIELDS.has(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => printedStrings(item, field));
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => printedStrings(inner, key))
    : [];
}

function allStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap(allStrings)
    : [];
}

const WINDOW = 4;

/** A string may be cut once by the end of a page or a line's hyphen: all but a few of its runs of words stand in the text. */
function standsIn(text: string, pdf: string): boolean {
  if (pdf.includes(comparable(text))) return true;
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length <= WINDOW) return words.every((word) => pdf.includes(comparable(word)));
  const runs = words
    .slice(0, -WINDOW + 1)
    .map((_, index) => comparable(words.slice(index, index + WINDOW).join(' ')));
  const particulars = words.filter((word) => /\p{N}/u.test(word));
  return (
    runs.filter((run) => !pdf.includes(run)).length <= WINDOW * 2 &&
    particulars.every((word) => pdf.includes(comparable(word)))
  );
}

const NUMBER = /\p{N}+(?:[,.]\p{N}+)*/gu;

function* strayNumbers(
  pages: readonly string[],
  data: PrintData,
  drawings: readonly string[],
): Generator<{ number: string; page: number }> {
  const words = [
    ...allStrings(data),
    ...drawings.map((svg) =>
      svg.replaceAll(/<style[^]*?<\/style>/g, ' ').replaceAll(/<[^>]+>/g, ' '),
    ),
  ]
    .join(' ')
    .normalize('NFKC');
  const known = new Set(words.match(NUMBER) ?? []);
  const counted = Math.max(
    pages.length,
    data.notes.length,
    data.figures.length,
    ...data.notes.map(({ number }) => number),
    ...data.annex.flatMap(({ passages }) => passages.map(({ paragraph }) => paragraph)),
    ...data.sources.flatMap(({ rows }) => rows.map(({ facts }) => facts)),
  );
  for (const [index, page] of pages.entries()) {
    for (const [number] of page.normalize('NFKC').matchAll(NUMBER)) {
      const isCounted =
        /^\d{1,4}$/.test(number) && Number(number) >= 1 && Number(number) <= counted;
      if (!isCounted && !known.has(number)) yield { number, page: index + 1 };
    }
  }
}

/** `pages` is the text of each page, a zero-width space between pieces set apart (a note's number after a word), `drawings` the SVG set in it. `isWhole` is false for the summary, which prints a part of the data. */
export function checkPdfText(
  file: string,
  pages: readonly string[],
  data: PrintData,
  drawings: readonly string[],
  isWhole: boolean,
): Problem[] {
  const pdf = comparable(pages.join('\n'));
  const problem = (value: string, message: string): Problem => ({
    rule: 'print-says-what-the-site-says',
    file,
    value,
    message,
    severity: 'error',
  });
  const missing = isWhole
    ? [...new Set(printedStrings(data))].filter((text) => text.trim() && !standsIn(text, pdf))
    : [];
  return [
    ...missing.map((text) =>
      problem(text, `it does not print "${text.slice(0, 80)}", which the site does.`),
    ),
    ...[...strayNumbers(pages, data, drawings)].map(({ number, page }) =>
      problem(number, `page ${page} prints "${number}", which nothing that it was set from says.`),
    ),
  ];
}
