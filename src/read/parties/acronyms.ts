/** Acronyms that the article itself explains: "the Blue River Commission (BRC)", and what it uses one of ours for instead. */
import type { Cursor } from '../../text/cursor.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Candidate } from './candidate.ts';
import type { PartyName } from './gazetteer.ts';
import { isCapitals } from './phrases.ts';

/** News agencies credited in parentheses after a place or a body, which are no abbreviation of it. */
const AGENCIES = wordsOf('credit-acronyms');
const MAXIMUM_LENGTH = 12;

const isAcronym = (text: string): boolean =>
  isCapitals(text) && text.length <= MAXIMUM_LENGTH && !AGENCIES.has(text);

/** The acronym in parentheses right after a token index, or null. */
function acronymAt(cursor: Cursor, open: number): string | null {
  const acronym = cursor.text(open + 1);
  return cursor.text(open) === '(' &&
    cursor.isWord(open + 1) &&
    isAcronym(acronym) &&
    /^[),;]$/.test(cursor.text(open + 2))
    ? acronym
    : null;
}

const MINOR = wordsOf('minor-words');

/** The words before an opening parenthesis whose initials spell the acronym. */
function isSpelledBefore(cursor: Cursor, open: number, acronym: string): boolean {
  const floor = Math.max(0, open - 3 * MAXIMUM_LENGTH + 1);
  let letter = acronym.length - 1;
  for (let at = open - 1; at >= floor && letter >= 0; at--) {
    if (!cursor.isWord(at)) {
      if (/^[-&]$/.test(cursor.text(at))) continue;
      return false;
    }
    if (cursor.text(at).charAt(0).toUpperCase() === acronym[letter]) letter--;
    else if (!MINOR.has(cursor.word(at))) return false;
  }
  return letter < 0;
}

/** "Parliamentary Labour Party (PLP)": the words before the name are part of what is abbreviated. */
const isOfLonger = (cursor: Cursor, from: number, to: number, acronym: string): boolean =>
  !cursor.text(from).startsWith(acronym.charAt(0)) && isSpelledBefore(cursor, to, acronym);

/** Acronyms explained after the full name of an organisation, or of a country whose initials they are. */
export function explainedAcronyms(candidates: readonly Candidate[]): Map<string, PartyName> {
  const acronyms = new Map<string, PartyName>();
  for (const { party, cursor, from, to } of candidates) {
    const acronym = acronymAt(cursor, to);
    if (!acronym || party.sort === 'demonym' || to - from < 2) continue;
    if (cursor.isCapital(from - 1) && isOfLonger(cursor, from, to, acronym)) continue;
    if (party.org || acronym.startsWith(cursor.text(from).charAt(0).toUpperCase()))
      acronyms.set(acronym, { ...party, unsure: false });
  }
  return acronyms;
}

/** Acronyms that the article explains as something that is no party we know: "the International Cricket Council (ICC)". */
export function foreignAcronyms(
  cursors: readonly Cursor[],
  explained: ReadonlyMap<string, PartyName>,
): Set<string> {
  const foreign = new Set<string>();
  for (const cursor of cursors) {
    for (let at = 0; at < cursor.end; at++) {
      const acronym = acronymAt(cursor, at);
      if (acronym && !explained.has(acronym) && isSpelledBefore(cursor, at, acronym))
        foreign.add(acronym);
    }
  }
  return foreign;
}
