/** How an article is cited that doesn't say so itself: by the name of its file. */
import { groupsOf } from '../../text/lexicon/index.ts';

const DATE = /(?<!\d)(?:\d{4}[-_. ]?\d{2}[-_. ]?\d{2}|\d{2}[-_. ]\d{2}[-_. ]\d{4})(?!\d)/gu;
const ACRONYMS = new Map(
  [...groupsOf('agencies')].flatMap(([name, credits]) =>
    credits.map((credit) => [credit, name] as const),
  ),
);

/** Letters without a vowel are initials: "bbc". */
const INITIALS = /^[b-df-hj-np-tv-xz]{3,5}$/;

const capitalised = (word: string): string =>
  ACRONYMS.get(word) ??
  (INITIALS.test(word) ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1));

/** "hill-news-2029-11-02.txt" → "Hill News"; capitals that the name has stay as they are. Null where nothing but a date is left. */
export function fileLabel(file: string): string | null {
  const name = file
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .normalize('NFC')
    .replaceAll(DATE, ' ');
  const words = name.split(/[-_\s]+/u).filter((word) => /\p{L}/u.test(word));
  const own = /\p{Lu}/u.test(name);
  return words.length === 0
    ? null
    : words.map((word) => (own ? word : capitalised(word))).join(' ');
}
