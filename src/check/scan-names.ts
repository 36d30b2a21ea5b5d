/** Names of a text: runs of words with capitals, where the capital isn't merely that of a sentence's first word. */
import { isCommonWord, OPENERS } from '../read/people/words.ts';
import type { Token } from '../text/reading.ts';
import type { Claim } from './claim.ts';
import { isOpeningWord } from './opening-words.ts';

/** Whether a token begins a sentence, a clause after a colon, or stands behind an opening mark: there a capital says nothing. */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (
    before &&
    /^[”"’»›」』)\]]$/.test(before.text) &&
    /^[.!?…]$/.test(tokens[index - 2]?.text ?? '')
  )
    return true;
  return before === undefined || /^[.!?:;|“"«„‘‚‹「『'`([·–—←→•]$/.test(before.text);
}

const isCapital = (token: Token | undefined): boolean =>
  token?.type === 'word' && /^\p{Lu}/u.test(token.text) && token.text !== 'I';

const isLoneOpener = (lower: string, isPlainWord: (lower: string) => boolean): boolean =>
  OPENERS.has(lower) || isCommonWord(lower) || isOpeningWord(lower) || isPlainWord(lower);

/** Index of the last token of the run of capitals that begins at `index`. */
function runEnd(tokens: readonly Token[], text: string, index: number): number {
  let last = index;
  for (;;) {
    const [here, next] = [tokens[last], tokens[last + 1]];
    if (!here || !next || !isCapital(next)) return last;
    if (!/^[\s\u00A0]?$/.test(text.slice(here.end, next.start))) return last;
    last++;
  }
}

/** The end of a name with the digits and letters that touch it: "PMA430", "G4S". */
function codeEnd(tokens: readonly Token[], last: number): number {
  let end = tokens[last]?.end ?? 0;
  for (
    let at = last + 1;
    tokens[at]?.start === end && /^[\p{N}\p{Lu}]+$/u.test(tokens[at]?.text ?? '');
    at++
  )
    end = tokens[at]?.end ?? end;
  return end;
}

const opensLine = (token: Token | undefined, text: string): boolean =>
  token !== undefined && /\n\s*$/.test(text.slice(0, token.start));

/** "Risk. Prices …", "Memo: …": one word before a colon, or that a full stop parts from the rest of its block, is a label. */
function isLabel(tokens: readonly Token[], text: string, index: number): boolean {
  const next = tokens[index + 1]?.text;
  if (next === ':') return opensSentence(tokens, index) || opensLine(tokens[index], text);
  return index === 0 && next === '.' && tokens[2] !== undefined;
}

/** Each run is one name; "of", "and" and the like part two names. */
export function scanNames(
  tokens: readonly Token[],
  text: string,
  isPlainWord: (lower: string) => boolean = () => false,
): Claim[] {
  const found: Claim[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || !isCapital(token)) continue;
    const last = runEnd(tokens, text, index);
    const isPlain =
      last === index
        ? isLoneOpener(token.lower, isPlainWord) || isLabel(tokens, text, index)
        : OPENERS.has(token.lower);
    const isOpener = opensSentence(tokens, index) || opensLine(token, text);
    const first = tokens[isPlain && isOpener ? index + 1 : index];
    const end = codeEnd(tokens, last);
    if (first && first.end <= end)
      found.push({ is: 'name', text: text.slice(first.start, end), start: first.start, end });
    index = last;
  }
  return found;
}
