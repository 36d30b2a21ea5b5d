/** A country's name inside the name of an outlet, a company, a school, a street: it is no party there. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { LEADING_HEADS, PLACE_HEADS, PREFIXED_HEADS, PRIVATE_HEADS, STATE_HEADS } from './heads.ts';
import { isCapitalised, type Candidate } from './namesakes.ts';
import { PORTFOLIOS, ROLE_NOUNS } from '../people/roles.ts';
import type { Token } from '../../text/reading.ts';

const LINKS = wordsOf('name-links');
const REACH = 7;

const touches = (tokens: readonly Token[], left: number): boolean =>
  tokens[left + 1]!.start - tokens[left]!.end <= 1;

/**
 * True where the capitalised words after the name make an outlet, a company, a school or a place of the whole. "Technology" may be a ministry's
 * as well as a company's: the words after it decide ("Technology Minister", "Technology Group").
 */
function isPrivateName(tokens: readonly Token[], to: number): boolean {
  let perhaps = false;
  for (
    let index = to, links = 0;
    index < tokens.length && index < to + REACH && touches(tokens, index - 1);
    index++
  ) {
    const token = tokens[index]!;
    if (LINKS.has(token.lower)) {
      if (index === to || ++links > 2) return perhaps;
      continue;
    }
    if (!isCapitalised(token)) return perhaps;
    if (STATE_HEADS.has(token.lower) || ROLE_NOUNS.has(token.lower)) return false;
    if (PLACE_HEADS.has(token.lower)) return index <= to + 1;
    if (PRIVATE_HEADS.has(token.lower)) {
      if (!PORTFOLIOS.has(token.lower)) return true;
      perhaps = true;
    }
  }
  return perhaps;
}

/** "Bank of ...", "University of the ...", "Air ...". */
function isLedByHead(tokens: readonly Token[], from: number): boolean {
  let index = from - 1;
  if (
    index >= 0 &&
    isCapitalised(tokens[index]) &&
    touches(tokens, index) &&
    PREFIXED_HEADS.has(tokens[index]!.lower)
  )
    return true;
  if (tokens[index]?.lower === 'the') index--;
  if (index < 1 || !/^(?:of|in|for)$/.test(tokens[index]!.lower)) return false;
  const head = tokens[index - 1]!;
  return (
    isCapitalised(head) &&
    LEADING_HEADS.has(head.lower) &&
    (tokens[index]!.lower === 'of' || isCapitalised(tokens[index - 2]))
  );
}

export function isInsideName({ party, tokens, from, to }: Candidate): boolean {
  if (party.sort === 'organisation') return false;
  return isPrivateName(tokens, to) || isLedByHead(tokens, from);
}
