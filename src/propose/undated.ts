/** A clause without the words of its date, where these are of the whole clause: a timeline prints the date before it. */
import { wordsOf } from '../text/lexicon/index.ts';
import { isPast } from '../text/past-forms.ts';

const VERBS = wordsOf('be-forms', 'have-present', 'future-modals', 'present-verbs', 'plain-verbs');
const STARTS = wordsOf('determiners');
/** Fewer words tell of nothing. */
const SHORTEST = 4;

const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];

const isVerb = (word: string): boolean => {
  const lower = word.toLowerCase();
  return word === lower && (VERBS.has(lower) || isPast(lower));
};

/** "Will host", "is expected to meet": one verb of several words. */
function countVerbs(text: string): number {
  const words = wordsIn(text);
  return words.filter(
    (word, at) => isVerb(word) && words[at - 1] !== 'to' && !isVerb(words[at - 1] ?? ''),
  ).length;
}

/** "On Friday, the …", "Last week the …". */
const opens = (before: string, after: string): boolean => {
  const [next = ''] = wordsIn(after);
  return before === '' && (/^,/.test(after) || /^\p{Lu}/u.test(next) || STARTS.has(next));
};

/** "… on Friday said it", "…, last week named": of the verb that follows, unless of one before. */
const leadsVerb = (before: string, after: string): boolean => {
  const [next = ''] = wordsIn(after);
  return (
    /^ \p{Ll}/u.test(after) && isVerb(next) && (before.endsWith(',') || countVerbs(before) === 0)
  );
};

/** "Mayors signed an accord on Friday": of the only verb there is. */
const closes = (before: string, after: string): boolean =>
  after === '' && !/[,:;]/.test(before) && countVerbs(before) === 1;

export function withoutDate(text: string, date: string): string {
  const at = text.toLowerCase().indexOf(date.toLowerCase());
  if (at < 0) return text;
  const before = text
    .slice(0, at)
    .replace(/(?:^|\s)(?:on|in|at|during)\s$/i, '')
    .trimEnd();
  const after = text.slice(at + date.length);
  if (!opens(before, after) && !leadsVerb(before, after) && !closes(before, after)) return text;
  const left = `${before}${after.replace(/^,/, '')}`.trim();
  return wordsIn(left).length < SHORTEST ? text : left.charAt(0).toUpperCase() + left.slice(1);
}
