/** Acronyms that the article itself explains: "the Blue River Commission (BRC)", and what it uses one of ours for instead. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { PartyName } from './gazetteer.ts';
import type { Candidate } from './namesakes.ts';
import { isCapitals } from './phrases.ts';
import type { ReadParagraph, Token } from '../../text/reading.ts';

/** News agencies credited in parentheses after a place or a body, which are no abbreviation of it. */
const AGENCIES = wordsOf('credit-acronyms');
const MAXIMUM_LENGTH = 12;

const isAcronym = (token: Token | undefined): token is Token =>
  token?.type === 'word' &&
  isCapitals(token.text) &&
  token.text.length <= MAXIMUM_LENGTH &&
  !AGENCIES.has(token.text);

/** The acronym in parentheses right after a token index, or null. */
function acronymAt(tokens: readonly Token[], open: number): string | null {
  const token = tokens[open + 1];
  const close = tokens[open + 2]?.text;
  return tokens[open]?.text === '(' &&
    isAcronym(token) &&
    (close === ')' || close === ',' || close === ';')
    ? token.text
    : null;
}

/** Acronyms explained after the full name of an organisation, or of a country whose initials they are. */
export function explainedAcronyms(candidates: readonly Candidate[]): Map<string, PartyName> {
  const acronyms = new Map<string, PartyName>();
  for (const { party, tokens, from, to } of candidates) {
    const acronym = acronymAt(tokens, to);
    if (!acronym || party.sort === 'demonym' || to - from < 2) continue;
    if (party.org || acronym.startsWith(tokens[from]!.text[0]!.toUpperCase()))
      acronyms.set(acronym, { ...party, unsure: false });
  }
  return acronyms;
}

const MINOR = wordsOf('minor-words');

/** The words before an opening parenthesis whose initials spell the acronym. */
function isSpelledBefore(tokens: readonly Token[], open: number, acronym: string): boolean {
  let letter = acronym.length - 1;
  for (
    let index = open - 1;
    index >= 0 && letter >= 0 && open - index < 3 * MAXIMUM_LENGTH;
    index--
  ) {
    const token = tokens[index]!;
    if (token.type !== 'word') {
      if (token.text === '-' || token.text === '&') continue;
      return false;
    }
    if (token.text[0]!.toUpperCase() === acronym[letter]) letter--;
    else if (!MINOR.has(token.lower)) return false;
  }
  return letter < 0;
}

/** Acronyms that the article explains as something that is no party we know: "the International Cricket Council (ICC)". */
export function foreignAcronyms(
  paragraphs: readonly ReadParagraph[],
  explained: ReadonlyMap<string, PartyName>,
): Set<string> {
  const foreign = new Set<string>();
  for (const { tokens } of paragraphs) {
    for (let index = 0; index < tokens.length; index++) {
      if (tokens[index]!.text !== '(') continue;
      const acronym = acronymAt(tokens, index);
      if (acronym && !explained.has(acronym) && isSpelledBefore(tokens, index, acronym))
        foreign.add(acronym);
    }
  }
  return foreign;
}
