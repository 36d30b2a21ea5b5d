/** What stands before a date and leaves it open or unsure: "before 1545", "since May", "probably in 1540". */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import type { Match } from './expression.ts';
import { isMoved } from './tense.ts';

const BOUNDABLE = new Set([
  'day',
  'month',
  'year',
  'weekday',
  'season',
  'unit',
  'holiday',
  'about',
]);
const DOUBTS = wordsOf('doubt-adverbs');

/** Words before a date → the end that they leave open, the longest first. */
const BOUNDS: [words: string[], open: 'from' | 'to'][] = [
  [['not', 'earlier', 'than'], 'to'],
  [['no', 'earlier', 'than'], 'to'],
  [['not', 'before'], 'to'],
  [['not', 'later', 'than'], 'from'],
  [['no', 'later', 'than'], 'from'],
  [['since'], 'to'],
  [['after'], 'to'],
  [['before'], 'from'],
  [['until'], 'from'],
  [['till'], 'from'],
];

const endsWith = (cursor: Cursor, end: number, words: readonly string[]): boolean =>
  words.every((word, index) => cursor.word(end - words.length + index) === word);

/** "did not open until May": it opened then. */
function isDenied(cursor: Cursor, index: number): boolean {
  for (let at = index - 1; at >= Math.max(cursor.first, index - 7) && cursor.isWord(at); at--)
    if (/^(?:not|never|no|neither|nor|without)$|n['’]t$/.test(cursor.word(at))) return true;
  return false;
}

/** "after Monday's vote", "before the May 6 vote": the date is of the thing. */
const isOfThing = (cursor: Cursor, { to }: Match): boolean => /^['’]s?$/.test(cursor.word(to));

function withBound(cursor: Cursor, match: Match): Match {
  const first = match.lead ?? match.from;
  const bound = BOUNDS.find(([words]) => endsWith(cursor, first, words));
  if (!bound || !BOUNDABLE.has(match.expression.type) || isOfThing(cursor, match)) return match;
  const [words, open] = bound;
  const lead = first - words.length;
  const isMovedTo = open === 'from' && isMoved(cursor, lead);
  if (words.length === 1 && words[0] !== 'since' && (isDenied(cursor, lead) || isMovedTo))
    return match;
  return { ...match, expression: { type: 'bounded', of: match.expression, open }, lead };
}

function withDoubt(cursor: Cursor, match: Match): Match {
  const first = match.lead ?? match.from;
  const at = /^(?:in|on|at|during)$/.test(cursor.word(first - 1)) ? first - 2 : first - 1;
  return DOUBTS.has(cursor.word(at)) && BOUNDABLE.has(match.expression.type)
    ? { ...match, expression: { type: 'uncertain', of: match.expression }, lead: at }
    : match;
}

/** Takes in the words before a date that leave it open or unsure. */
export const withUncertainty = (cursor: Cursor, match: Match): Match =>
  withBound(cursor, withDoubt(cursor, match));
