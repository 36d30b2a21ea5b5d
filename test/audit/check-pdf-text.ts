/**
 * The text of a finished PDF against the data it was set from: every string of the data stands in it, and no particular besides. Numbers of pages,
 * notes and figures, which the typesetter counts itself, are as many as there are pages, notes and figures.
 */
import type { Problem } from '../../src/model/problem.ts';
import type { PrintData } from '../../src/render/typst/print-data.ts';

/** Hyphens (of line ends or not), white space, ligatures, what prints nothing of its own and capitals, which a heading may be set in, are left out of the comparison. */
const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{Cf}\p{Variation_Selector}\u2010-]|\s+/gu, '');

const TEXT_FIELDS = new Set([
  'text',
  'title',
  'standfirst',
  'kicker',
  'label',
  'words',
  'printed',
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

/** The text layer has words that are written from right to left, and the marks beside them, in an order of its own. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A string may be cut once by the end of a page or a line's hyphen: all but a few of its runs of words stand in the text. */
function standsIn(text: string, pdf: string): boolean {
  if (pdf.includes(comparable(text))) return true;
  if (RIGHT_TO_LEFT.test(text))
    return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).every(
      (word) => RIGHT_TO_LEFT.test(word) || pdf.includes(comparable(word)),
    );
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

/** So many digits at least the typesetter breaks within, into pieces that may be much shorter. */
const LONG = 24;
const PIECE = 10;
/** The last of such digits comes as a piece of its own. */
const CUT_OFF = /(?<=\p{N}{20})\u200B(?=\p{N}\u200B)/gu;
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
  const isPartOfLong = (number: string): boolean =>
    number.length >= PIECE &&
    [...known].some((whole) => whole.length >= LONG && whole.includes(number));
  const counted = Math.max(
    pages.length,
    data.notes.length,
    data.figures.length,
    ...data.notes.map(({ number }) => number),
    ...data.annex.flatMap(({ passages }) => passages.map(({ paragraph }) => paragraph)),
    ...data.sources.flatMap(({ rows }) => rows.map(({ facts }) => facts)),
  );
  for (const [index, page] of pages.entries()) {
    for (const [number] of page.normalize('NFKC').replaceAll(CUT_OFF, '').matchAll(NUMBER)) {
      const isCounted =
        /^\d{1,4}$/.test(number) && Number(number) >= 1 && Number(number) <= counted;
      if (!isCounted && !known.has(number) && !isPartOfLong(number))
        yield { number, page: index + 1 };
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
