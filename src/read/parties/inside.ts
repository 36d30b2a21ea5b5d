/** A country's name inside the name of an outlet, a company, a school, a street: it is no party there. */
import type { Cursor } from '../../text/cursor.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import { PORTFOLIOS, ROLE_NOUNS } from '../people/roles.ts';
import type { Candidate } from './candidate.ts';
import { LEADING_HEADS, PLACE_HEADS, PREFIXED_HEADS, PRIVATE_HEADS, STATE_HEADS } from './heads.ts';

const LINKS = wordsOf('name-links');
const REACH = 7;
const MOST_LINKS = 2;

/** What a word makes of the name that a country's name begins: a body of the state's, another's, perhaps another's, or nothing yet. */
function kindOf(word: string): 'state' | 'place' | 'private' | 'perhaps' | null {
  if (STATE_HEADS.has(word) || ROLE_NOUNS.has(word)) return 'state';
  if (PLACE_HEADS.has(word)) return 'place';
  if (!PRIVATE_HEADS.has(word)) return null;
  return PORTFOLIOS.has(word) ? 'perhaps' : 'private';
}

/**
 * True where the capitalised words after the name make an outlet, a company, a school or a place of the whole. "Technology" may be a ministry's
 * as well as a company's: the words after it decide ("Technology Minister", "Technology Group").
 */
function isPrivateName(cursor: Cursor, to: number): boolean {
  let isPerhaps = false;
  let links = 0;
  for (let at = to; at < to + REACH && cursor.gap(at) <= 1; at++) {
    if (LINKS.has(cursor.word(at))) {
      if (at === to || ++links > MOST_LINKS) return isPerhaps;
      continue;
    }
    if (!cursor.isCapital(at)) return isPerhaps;
    const kind = kindOf(cursor.word(at));
    if (kind === 'state') return false;
    if (kind === 'place') return at <= to + 1;
    if (kind === 'private') return true;
    isPerhaps ||= kind === 'perhaps';
  }
  return isPerhaps;
}

/** "Bank of ...", "University of the ...", "Air ...". */
function isLedByHead(cursor: Cursor, from: number): boolean {
  const before = from - 1;
  if (cursor.isCapital(before) && cursor.gap(from) <= 1 && PREFIXED_HEADS.has(cursor.word(before)))
    return true;
  const link = cursor.word(before) === 'the' ? before - 1 : before;
  const head = link - 1;
  return (
    /^(?:of|in|for)$/.test(cursor.word(link)) &&
    cursor.isCapital(head) &&
    LEADING_HEADS.has(cursor.word(head)) &&
    (cursor.word(link) === 'of' || cursor.isCapital(head - 1))
  );
}

export const isInsideName = ({ party, cursor, from, to }: Candidate): boolean =>
  party.sort !== 'organisation' && (isPrivateName(cursor, to) || isLedByHead(cursor, from));
