/** EDTF → words, in the language of the dossier. Only what the EDTF says is printed: a year stays a year. */
import { isApproximate } from '../schemas/edtf.ts';

export type DateLength = 'long' | 'short';

const SEASONS: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

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

function formatOne(date: string, language: string, length: DateLength): string {
  const parts = date.replaceAll(/[~?%]/g, '').split('-');
  const season = SEASONS[parts[1] ?? ''];
  if (season) return `${season} ${parts[0]}`;
  const day = new Date(Date.UTC(Number(parts[0]), Number(parts[1] ?? 1) - 1, Number(parts[2] ?? 1)));
  return threeLetters(new Intl.DateTimeFormat(locale(language), options(parts, length)).format(day));
}

/**
 * `2024-09-09` → "9 September 2024" (short: "9 Sep 2024"); an interval is joined by an en dash; an open end is left blank; an approximate date begins with "about".
 * A language that the platform doesn't know falls back to English; never throws for EDTF.
 */
export function formatDate(edtf: string, language: string, length: DateLength = 'long'): string {
  const known = Intl.DateTimeFormat.supportedLocalesOf([language].filter((tag) => /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag))).length ? language : 'en';
  const ends = edtf.split('/').map((end) => (end === '' || end === '..' ? '' : formatOne(end, known, length)));
  const text = ends.length === 1 ? ends[0]! : ends.join(' – ').trim();
  return isApproximate(edtf) ? `about ${text}` : text;
}
