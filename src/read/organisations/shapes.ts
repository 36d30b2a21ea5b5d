/** Names that say by their own words that an organisation bears them: "Ministry of Works", "Kwanza Steel plc", "Oslo University". */
import type { Cursor } from '../../text/cursor.ts';
import { valuesOf, wordsOf } from '../../text/lexicon/index.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { PORTFOLIOS } from '../people/roles.ts';
import { isCommonWord, OPENERS, SURNAME_WORDS } from '../people/words.ts';
import type { Span } from '../span.ts';

const HEADS = valuesOf('organisation-heads');
const LEADS = wordsOf('organisation-leads');
export const SUFFIXES = wordsOf('company-suffixes');
const POSSESSIVES = wordsOf('possessives-in-names');
const STOPS = wordsOf('before-no-organisation');
/** Openers of sentences that names begin with as well: "New York Times", "First Bank". */
const NAME_STARTS = wordsOf('name-starts');
const LONGEST = 10;

/** Whether the token stands in the sentence of the one before, a space away at most. */
export const isNear = (cursor: Cursor, at: number): boolean =>
  cursor.gap(at) <= 1 && !cursor.opensSentence(at);
const startsSentence = (cursor: Cursor, at: number): boolean =>
  cursor.opensSentence(at) || /^["“‘:]$/.test(cursor.text(at - 1));

/** Words that a sentence opens with, and days, are no part of a name that begins there. */
export function isOpener(cursor: Cursor, at: number): boolean {
  const word = cursor.word(at);
  if (!OPENERS.has(word)) return false;
  return !NAME_STARTS.has(word) || (startsSentence(cursor, at) && !cursor.isCapital(at + 1));
}

/** A word that a body's name has after "and": "Department of Trade and Industry". */
const isSubject = (cursor: Cursor, at: number): boolean =>
  cursor.isCapital(at) && (PORTFOLIOS.has(cursor.word(at)) || isCommonWord(cursor.word(at)));

type Link = (cursor: Cursor, at: number) => boolean;

const isPossessiveLink: Link = (cursor, at) => POSSESSIVES.has(cursor.word(at - 1));
const isPluralLink: Link = (cursor, at) => cursor.word(at - 1).endsWith('s') && cursor.touches(at);
const isHyphenLink: Link = (cursor, at) => cursor.joins(at);

/** What may stand between two capitalised words of one name: whether the mark or word at an index does. */
const LINKS: ReadonlyMap<string, Link> = new Map<string, Link>([
  ['&', () => true],
  ['-', isHyphenLink],
  ['‑', isHyphenLink],
  ['.', (cursor, at) => cursor.text(at - 1).length === 1 || cursor.word(at - 1) === 'st'],
  ["'s", isPossessiveLink],
  ['’s', isPossessiveLink],
  ["'", isPluralLink],
  ['’', isPluralLink],
  ['of', (cursor, at) => HEADS.has(cursor.word(at - 1))],
  ['and', (cursor, at) => isSubject(cursor, at - 1) && !HEADS.has(cursor.word(at - 1))],
]);

/** How many tokens to the left of `at` one more step of the name takes; 0 where it begins at `at`. */
function stepLeft(cursor: Cursor, at: number): number {
  const before = at - 1;
  if (!isNear(cursor, at)) return 0;
  if (cursor.isCapital(before)) {
    const isOutside = isOpener(cursor, before) && cursor.word(before) !== 'the';
    return STOPS.has(cursor.word(before)) || isOutside ? 0 : 1;
  }
  if (!cursor.isCapital(before - 1) || !isNear(cursor, before)) return 0;
  return LINKS.get(cursor.text(before))?.(cursor, before) ? 2 : 0;
}

/** "3M", "G4S": a letter or figure right before is of the same word. */
const isMixed = (cursor: Cursor, at: number): boolean =>
  cursor.touches(at) && (cursor.isNumber(at - 1) || cursor.isWord(at - 1));

function leftEnd(cursor: Cursor, head: number): number {
  let from = head;
  for (let step = stepLeft(cursor, from); step > 0 && head - from < LONGEST;) {
    from -= step;
    step = stepLeft(cursor, from);
  }
  while (from < head && (isOpener(cursor, from) || cursor.word(from) === 'the')) from++;
  while (isMixed(cursor, from)) from--;
  return from;
}

/** Whether the name goes on over a small word: "of the", "and Industry", "for Works". */
function linksOn(cursor: Cursor, at: number): boolean {
  const next = at + 1;
  if (/^(?:&|-|of|the|for|de)$/.test(cursor.text(at)) && cursor.isCapital(next)) return true;
  if (cursor.word(at) === 'of') return cursor.word(next) === 'the';
  return cursor.word(at) === 'and' && isSubject(cursor, next);
}

/** The capitalised words from `at` on, with "and" and "of the" between them; `at` where there are none. */
function complementEnd(cursor: Cursor, at: number): number {
  let end = at;
  for (let index = at; index - at < LONGEST && isNear(cursor, index); index++) {
    const isPart =
      cursor.isCapital(index) && !STOPS.has(cursor.word(index)) && !isOpener(cursor, index);
    if (isPart) end = index + 1;
    else if (!linksOn(cursor, index)) break;
  }
  return end;
}

function suffixEnd(cursor: Cursor, at: number): number {
  const suffix = cursor.text(at) === ',' ? at + 1 : at;
  const isSuffix =
    SUFFIXES.has(cursor.word(suffix)) &&
    (cursor.isCapital(suffix) || cursor.word(suffix) === 'plc') &&
    isNear(cursor, suffix);
  return isSuffix ? suffix + 1 : at;
}

function rightEnd(cursor: Cursor, head: number): number {
  let end = head + 1;
  if (LEADS.has(cursor.word(head)) && /^(?:of|for|on)$/.test(cursor.word(end))) {
    const start = cursor.word(end + 1) === 'the' ? end + 2 : end + 1;
    const complement = complementEnd(cursor, start);
    if (complement > start) end = complement;
  }
  return suffixEnd(cursor, end);
}

/** A capitalised word right after the name makes another thing of it: "Union Square", "Bank Holiday". Offices and suffixes don't. */
function isCutShort(cursor: Cursor, to: number): boolean {
  if (!cursor.isCapital(to) || !isNear(cursor, to)) return false;
  const next = cursor.word(to);
  return !STOPS.has(next) && !GIVEN_NAMES.has(next) && !OPENERS.has(next);
}

/** "The Senate voted", "a bill in Congress": a capital of its own, or the article. */
const isNameAlone = (cursor: Cursor, head: number): boolean =>
  cursor.word(head - 1) === 'the' || !startsSentence(cursor, head);

/** "Jane Bank" may be a woman, "West Park" a place: a doubtful head needs "the", what it is the head of, or its suffix. */
function isSure(cursor: Cursor, from: number, head: number, to: number): boolean {
  if (to > head + 1) return true;
  const kind = HEADS.get(cursor.word(head));
  if (from === head && kind === 'alone') return isNameAlone(cursor, head);
  if (from === head || kind === undefined) return false;
  const isGiven = GIVEN_NAMES.has(cursor.word(from));
  if (kind === 'club') return !isGiven;
  if (kind !== 'doubtful') return !(isGiven && SURNAME_WORDS.has(cursor.word(head)));
  return (cursor.word(from - 1) === 'the' || cursor.isPossessive(from - 1)) && !isGiven;
}

/** In the order of the text, none within another. */
export function findShapes(cursor: Cursor, paragraph: number): Span[] {
  const shapes: Span[] = [];
  for (let head = 0; head < cursor.end; head++) {
    const word = cursor.word(head);
    if (!cursor.isCapital(head) || !(HEADS.has(word) || LEADS.has(word))) continue;
    const from = leftEnd(cursor, head);
    const to = rightEnd(cursor, head);
    if (!isSure(cursor, from, head, to) || isCutShort(cursor, to)) continue;
    const last = shapes.at(-1);
    if (!last || from >= last.to) shapes.push({ cursor, paragraph, from, to });
    else if (to > last.to) shapes.splice(-1, 1, { ...last, from: Math.min(from, last.from), to });
  }
  return shapes;
}
