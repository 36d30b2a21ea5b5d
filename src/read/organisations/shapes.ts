/** Names that say by their own words that an organisation bears them: "Ministry of Works", "Kwanza Steel plc", "Oslo University". */
import { valuesOf, wordsOf } from '../../text/lexicon/index.ts';
import type { ReadParagraph, Token } from '../../text/reading.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { PORTFOLIOS } from '../people/roles.ts';
import { isCommonWord, OPENERS, SURNAME_WORDS } from '../people/words.ts';

/** A name in its paragraph. */
export interface Shape {
  paragraph: ReadParagraph;
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
  /** The word that says what kind of body it is, lower case; empty where none does. */
  head: string;
}

const HEADS = valuesOf('organisation-heads');
const LEADS = wordsOf('organisation-leads');
export const SUFFIXES = wordsOf('company-suffixes');
const POSSESSIVES = wordsOf('possessives-in-names');
const STOPS = wordsOf('before-no-organisation');
/** Openers of sentences that names begin with as well: "New York Times", "First Bank". */
const NAME_STARTS = wordsOf('name-starts');
const LONGEST = 10;

export const isCapital = (token: Token | undefined): token is Token =>
  token?.type === 'word' && /^\p{Lu}/u.test(token.text);
export const isNear = (tokens: readonly Token[], left: number): boolean => {
  const [a, b] = [tokens[left], tokens[left + 1]];
  return a !== undefined && b !== undefined && a.sentence === b.sentence && b.start - a.end <= 1;
};
const startsSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.sentence !== tokens[at]?.sentence || /^["“‘:]$/.test(tokens[at - 1]?.text ?? '');

/** Words that a sentence opens with, and days, are no part of a name that begins there. */
export function isOpener(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    OPENERS.has(token.lower) &&
    !(NAME_STARTS.has(token.lower) && !startsSentence(tokens, at)) &&
    !(NAME_STARTS.has(token.lower) && isCapital(tokens[at + 1]))
  );
}

/** A word that a body's name has after "and": "Department of Trade and Industry". */
const isSubject = (token: Token | undefined): boolean =>
  isCapital(token) && (PORTFOLIOS.has(token.lower) || isCommonWord(token.lower));

/** How many tokens to the left of `at` one more step of the name takes; 0 where it begins at `at`. */
function stepLeft(tokens: readonly Token[], at: number): number {
  if (!isNear(tokens, at - 1)) return 0;
  const before = tokens[at - 1];
  const further = tokens[at - 2];
  const mark = before?.text;
  if (isCapital(before))
    return STOPS.has(before.lower) || (isOpener(tokens, at - 1) && before.lower !== 'the') ? 0 : 1;
  if (!isCapital(further) || !isNear(tokens, at - 2)) return 0;
  switch (mark) {
    case '&':
      return 2;
    case '-':
    case '‑':
      return tokens[at]?.start === further.end + mark.length ? 2 : 0;
    case '.':
      return further.text.length === 1 || further.lower === 'st' ? 2 : 0;
    case "'s":
    case '’s':
      return POSSESSIVES.has(further.lower) ? 2 : 0;
    case 'of':
      return HEADS.has(further.lower) ? 2 : 0;
    case "'":
    case '’':
      return further.lower.endsWith('s') && tokens[at - 1]?.start === further.end ? 2 : 0;
    case 'and':
      return isSubject(further) && !HEADS.has(further.lower) ? 2 : 0;
    default:
      return 0;
  }
}

function leftEnd(tokens: readonly Token[], head: number): number {
  let from = head;
  for (let step = stepLeft(tokens, from); step > 0 && head - from < LONGEST;) {
    from -= step;
    step = stepLeft(tokens, from);
  }
  while (from < head && (isOpener(tokens, from) || tokens[from]?.lower === 'the')) from++;
  return from;
}

/** The capitalised words from `at` on, with "and" and "of the" between them; `at` where there are none. */
function complementEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let index = at; index - at < LONGEST && isNear(tokens, index - 1);) {
    const token = tokens[index];
    if (isCapital(token) && !STOPS.has(token.lower) && !isOpener(tokens, index)) end = ++index;
    else if (token && /^(?:&|-|of|the|for|de)$/.test(token.text) && isCapital(tokens[index + 1]))
      index++;
    else if (token?.lower === 'of' && tokens[index + 1]?.lower === 'the') index++;
    else if (token?.lower === 'and' && isSubject(tokens[index + 1])) index++;
    else break;
  }
  return end;
}

function suffixEnd(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const lower = tokens[at + comma]?.lower ?? '';
  if (!isCapital(tokens[at + comma]) && lower !== 'plc') return at;
  if (!SUFFIXES.has(lower) || !isNear(tokens, at + comma - 1)) return at;
  return at + comma + 1;
}

function rightEnd(tokens: readonly Token[], head: number): number {
  const link = tokens[head + 1]?.lower ?? '';
  let end = head + 1;
  if (LEADS.has(tokens[head]?.lower ?? '') && /^(?:of|for|on)$/.test(link)) {
    const start = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2;
    const complement = complementEnd(tokens, start);
    if (complement > start) end = complement;
  }
  return suffixEnd(tokens, end);
}

/** A capitalised word right after the name makes another thing of it: "Union Square", "Bank Holiday". Offices and suffixes don't. */
function isCutShort(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!isCapital(next) || !isNear(tokens, to - 1)) return false;
  return !STOPS.has(next.lower) && !GIVEN_NAMES.has(next.lower) && !OPENERS.has(next.lower);
}

/** "Jane Bank" may be a woman, "West Park" a place: a doubtful head needs "the", what it is the head of, or its suffix. */
function isSure(tokens: readonly Token[], from: number, head: number, to: number): boolean {
  const lower = tokens[head]?.lower ?? '';
  const first = tokens[from]?.lower ?? '';
  if (to > head + 1) return true;
  if (from === head) return false;
  const kind = HEADS.get(lower);
  if (kind === undefined) return false;
  if (kind === 'club') return !GIVEN_NAMES.has(first);
  if (kind === 'sure') return !(SURNAME_WORDS.has(lower) && GIVEN_NAMES.has(first));
  return tokens[from - 1]?.lower === 'the' && !GIVEN_NAMES.has(first);
}

/** In the order of the text, none within another. */
export function findShapes(paragraph: ReadParagraph): Shape[] {
  const { tokens } = paragraph;
  const shapes: Shape[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!isCapital(token) || !(HEADS.has(token.lower) || LEADS.has(token.lower))) continue;
    const from = leftEnd(tokens, index);
    const to = rightEnd(tokens, index);
    if (!isSure(tokens, from, index, to) || isCutShort(tokens, to)) continue;
    const last = shapes.at(-1);
    if (last && from < last.to) {
      if (to <= last.to) continue;
      shapes.pop();
      shapes.push({ paragraph, from: Math.min(from, last.from), to, head: token.lower });
    } else shapes.push({ paragraph, from, to, head: token.lower });
  }
  return shapes;
}
