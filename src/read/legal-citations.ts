/** "See Lorne v. Hask, 417 U.S. 116, 127 (1974).": a reference to a case, whose numbers count and date nothing. */
import { wordsOf } from '../text/lexicon/index.ts';
import { isCapital, lowerAt, tokenAt } from '../text/neighbours.ts';
import type { Token } from '../text/reading.ts';

/** Tokens that a citation may take after its "v.". */
const LONGEST = 48;
const REPORTERS = wordsOf('law-reporters');

const isVersus = (tokens: readonly Token[], at: number): boolean =>
  (lowerAt(tokens, at) === 'v' || lowerAt(tokens, at) === 'vs') &&
  lowerAt(tokens, at + 1) === '.' &&
  isCapital(tokenAt(tokens, at + 2).text);

const isReporter = ({ text, lower }: Token): boolean => isCapital(text) && REPORTERS.has(lower);

/** "417 U.S. 116", "593 F.2d 1275": volume, reporter and page. */
function isVolume(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).type !== 'number' || !isReporter(tokenAt(tokens, at + 1))) return false;
  for (let page = at + 2; page < at + 7; page++) {
    if (tokenAt(tokens, page).type === 'number' && lowerAt(tokens, page + 1) !== 'd') return true;
    if (!/^(?:\.|2|3|4|d|2d|3d|4th|th|ct|ed|supp|app|cir)$/.test(lowerAt(tokens, page)))
      return false;
  }
  return false;
}

/** Where a citation ends whose volume stands at `at`: behind its year in brackets, else at the end of its sentence. */
function citationEnd(tokens: readonly Token[], at: number): number {
  for (let next = at; next < Math.min(tokens.length, at + LONGEST); next++)
    if (lowerAt(tokens, next) === ')' && /^\d{4}$/.test(lowerAt(tokens, next - 1))) return next + 1;
  let end = at;
  while (end < tokens.length && tokenAt(tokens, end).sentence === tokenAt(tokens, at).sentence)
    end++;
  return end;
}

/** Tokens that stand in a citation: 1, others 0. */
export function coverCitations(tokens: readonly Token[]): Uint8Array {
  const covered = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const { type, lower } = tokenAt(tokens, at);
    if (type !== 'number' && lower !== 'v' && lower !== 'vs') continue;
    const isOfVolume = isVolume(tokens, at);
    if (!isOfVolume && !isVersus(tokens, at)) continue;
    const end = isOfVolume ? citationEnd(tokens, at) : at + 1;
    covered.fill(1, at, end);
    at = end - 1;
  }
  return covered;
}
