/** EDTF → words, in the language of the dossier. Only what the EDTF says is printed: a year stays a year. */

export type DateLength = 'long' | 'short';

const SEASONS: Record<string, string> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

function options(parts: string[], length: DateLength): Intl.DateTimeFormatOptions {
  return {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts.length > 1 && { month: length === 'long' ? 'long' : 'short' }),
    ...(parts.length > 2 && { day: 'numeric' }),
  };
}

/** British order, day before month, where a language is given without its region. */
const locale = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** ICU shortens September to "Sept" in British English and to "Sep" in American; three letters like the other months. */
const threeLetters = (date: string): string => date.replace('Sept ', 'Sep ');

const formatters = new Map<string, Intl.DateTimeFormat>();

/** One for each form: to make one takes a hundred times as long as to use it, and memory that is slow to come back. */
function formatter(language: string, parts: string[], length: DateLength): Intl.DateTimeFormat {
  const key = `${language} ${parts.length} ${length}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language, options(parts, length));
  formatters.set(key, known);
  return known;
}

interface End {
  words: string;
  isApproximate: boolean;
}

function formatEnd(date: string, language: string, length: DateLength): End {
  const isApproximate = /[~%]/.test(date);
  const parts = date.replaceAll(/[~?%]/g, '').split('-');
  const season = SEASONS[parts[1] ?? ''];
  if (season) return { words: `${season} ${parts[0]}`, isApproximate };
  const day = new Date(
    Date.UTC(Number(parts[0]), Number(parts[1] ?? 1) - 1, Number(parts[2] ?? 1)),
  );
  return {
    words: threeLetters(formatter(locale(language), parts, length).format(day)),
    isApproximate,
  };
}

const said = ({ words, isApproximate }: End): string => (isApproximate ? `about ${words}` : words);

const NUMBER = /^\d+\.?$/;

/** How many words at the end two days share, "Sep 2024" of "8 Sep 2024" and "10 Sep 2024"; a month without a day keeps its year. */
function sharedTail(from: string[], to: string[]): number {
  const areDays = [from, to].every((words) => words.length === 3 && NUMBER.test(words[0]!));
  if (!areDays || from[2] !== to[2]) return 0;
  return from[1] === to[1] ? 2 : 1;
}

/**
 * Two ends by an en dash. What both share is said once, in languages that put the day before month and year. Bare numbers stand close, "8–10 Sep 2024" and "2025–2026"; an end that is approximate shares nothing.
 */
function joinEnds(from: End, to: End): string {
  if (from.isApproximate || to.isApproximate) return `${said(from)} – ${said(to)}`;
  if (from.words === to.words) return from.words;
  const [first, last] = [from.words.split(' '), to.words.split(' ')];
  const kept = first.slice(0, first.length - sharedTail(first, last));
  const areNumbers =
    kept.length === 1 &&
    NUMBER.test(kept[0]!) &&
    NUMBER.test(last[0]!) &&
    (first.length > 1 || last.length === 1);
  return areNumbers ? `${kept[0]}–${to.words}` : `${kept.join(' ')} – ${to.words}`;
}

const isOpen = (end: string): boolean => end === '' || end === '..';

/**
 * `2024-09-09` → "9 September 2024" (short: "9 Sep 2024"). Of an interval what both ends share is said once: "8–10 Sep 2024",
 * "9 Sep – 2 Oct 2024"; an open end is left blank; "about" stands before the end that is approximate.
 * A language that the platform doesn't know falls back to English; never throws for EDTF.
 */
export function formatDate(edtf: string, language: string, length: DateLength = 'long'): string {
  const known = Intl.DateTimeFormat.supportedLocalesOf(
    [language].filter((tag) => /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag)),
  ).length
    ? language
    : 'en';
  const format = (end: string): End => formatEnd(end, known, length);
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return said(format(from));
  if (isOpen(from)) return isOpen(to) ? '–' : `– ${said(format(to))}`;
  return isOpen(to) ? `${said(format(from))} –` : joinEnds(format(from), format(to));
}
