/** Dates, figures and what qualifies them, as a dossier in German prints them → as the reader of English reads them. Written apart from the tables and the formatter. */
/** Written out, and in short; those of few letters are never shortened in German. */
const MONTHS: [german: RegExp, english: string][] = [
  [/\bJanuar\b/g, 'January'],
  [/\bFebruar\b/g, 'February'],
  [/\bMärz\b/g, 'March'],
  [/\bMai\b/g, 'May'],
  [/\bJuni\b/g, 'June'],
  [/\bJuli\b/g, 'July'],
  [/\bOktober\b/g, 'October'],
  [/\bDezember\b/g, 'December'],
  [/\bJan\./g, 'Jan'],
  [/\bFeb\./g, 'Feb'],
  [/\bApr\./g, 'Apr'],
  [/\bAug\./g, 'Aug'],
  [/\bSept\./g, 'Sep'],
  [/\bOkt\./g, 'Oct'],
  [/\bNov\./g, 'Nov'],
  [/\bDez\./g, 'Dec'],
];

const WORDS: [german: RegExp, english: string][] = [
  [/\bmehr als\b/g, 'more than'],
  [/\bweniger als\b/g, 'less than'],
  [/\bmindestens\b/g, 'at least'],
  [/\bhöchstens\b/g, 'at most'],
  [/\bbis zu\b/g, 'up to'],
  [/\brund\b|\bca\. /g, 'about '],
  [/\bwohl\b/g, 'probably'],
  [/\bseit (?:dem )?/g, 'since '],
  [/\bbis (?:zum )?/g, 'until '],
  [/\bFrühjahr\b/g, 'spring'],
  [/\bSommer\b/g, 'summer'],
  [/\bHerbst\b/g, 'autumn'],
  [/\bWinter\b/g, 'winter'],
  [/ v\. Chr\./g, ' BC'],
  [/(\d+) n\. Chr\./g, 'AD $1'],
  [/\bnicht\b/g, 'not'],
  [/\sMio\./g, ' million'],
  [/\sMrd\./g, ' billion'],
  [/\sBio\./g, ' trillion'],
  [/\bnach Worten von\b/g, 'quoting'],
  [/\bAussage von\b/g, 'said by'],
];

const SWAPPED: Record<string, string> = { '.': ',', ',': '.' };

/** "2.700,5" → "2,700.5"; the stop behind a day is none of its digits. */
const figures = (text: string): string =>
  text
    .replaceAll(/\d+(?:[.,]\d+)+/g, (digits) =>
      digits.replaceAll(/[.,]/g, (mark) => SWAPPED[mark] ?? ''),
    )
    .replaceAll(/(?<=\d)\.(?=[ –])/g, '')
    .replaceAll(/(?<=\d)\s%/g, '%')
    .replaceAll(/(\d\S*(?: (?:m|b|tr)illion)?)\s([€£$¥])/g, '$2$1');

const said = (text: string, pairs: readonly [RegExp, string][]): string =>
  pairs.reduce((result, [german, english]) => result.replaceAll(german, english), text);

/** The text itself in every other language. */
export const readBack = (text: string, language: string): string =>
  /^de\b/.test(language)
    ? figures(said(said(text, MONTHS), WORDS)).replaceAll(/ {2,}/g, ' ')
    : text;
