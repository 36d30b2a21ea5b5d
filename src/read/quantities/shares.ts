/** Shares in words: halves, "two-thirds", "a quarter of a million". */
import { wordsOf } from '../../text/lexicon/index.ts';
import { joinsAt, lowerAt, pastHyphen } from '../../text/neighbours.ts';
import { ARTICLES, DENOMINATORS, ONES, SCALES } from '../../text/number-words.ts';
import type { Numeral } from './numeral.ts';
import type { Token } from '../../text/reading.ts';

/** Decimal products without the dust of binary fractions: 4.35 million is 4350000. */
export const exact = (value: number): number => Number(value.toPrecision(15));

/** Words before which "a third" or "half" is a share and not an ordinal. */
const SHARE_BEFORE = wordsOf('before-a-share');
const SHARE_AFTER = wordsOf('after-a-share');
const NOT_HALF_BEFORE = wordsOf('before-no-half');
const HALF_AFTER = wordsOf('after-half');

function readHalfShare(tokens: readonly Token[], at: number): Numeral | null {
  const after = lowerAt(tokens, pastHyphen(tokens, at + 1));
  const share = { first: at, form: 'part', plain: false } as const;
  const scaled = pastHyphen(tokens, at + 1) + (ARTICLES.has(after) ? 1 : 0);
  const scale = SCALES.get(lowerAt(tokens, pastHyphen(tokens, scaled)));
  if (scale !== undefined)
    return { ...share, value: scale / 2, next: pastHyphen(tokens, scaled) + 1, form: 'words' };
  if (joinsAt(tokens, at + 1) || NOT_HALF_BEFORE.has(lowerAt(tokens, at - 1))) return null;
  if (ARTICLES.has(after)) return { ...share, value: 0.5, next: at + 2, form: 'words' };
  return HALF_AFTER.has(after) || SHARE_BEFORE.has(lowerAt(tokens, at - 1))
    ? { ...share, value: 0.5, next: at + 1 }
    : null;
}

/** "two-thirds", "a quarter of", "a quarter of a million" */
export function readShare(tokens: readonly Token[], at: number): Numeral | null {
  const word = lowerAt(tokens, at);
  if (word === 'half') return readHalfShare(tokens, at);
  const count = ARTICLES.has(word) ? 1 : ONES.get(word);
  const part = pastHyphen(tokens, at + 1);
  const denominator = count === undefined ? undefined : DENOMINATORS.get(lowerAt(tokens, part));
  if (count === undefined || count === 0 || denominator === undefined || joinsAt(tokens, part + 1))
    return null;
  const isHyphened = part > at + 1;
  const after = lowerAt(tokens, part + 1);
  const ofScale =
    after === 'of' && ARTICLES.has(lowerAt(tokens, part + 2))
      ? SCALES.get(lowerAt(tokens, part + 3))
      : undefined;
  if (ofScale !== undefined)
    return {
      value: exact((count / denominator) * ofScale),
      first: at,
      next: part + 4,
      form: 'words',
      plain: false,
    };
  const isShare =
    isHyphened ||
    SHARE_AFTER.has(after) ||
    SHARE_BEFORE.has(lowerAt(tokens, at - 1)) ||
    (count > 1 && !lowerAt(tokens, part).startsWith('quarter'));
  return isShare
    ? { value: count / denominator, first: at, next: part + 1, form: 'part', plain: false }
    : null;
}
