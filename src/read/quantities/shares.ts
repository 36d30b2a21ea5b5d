/** Shares in words: halves, "two-thirds", "a quarter of a million". */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Numeral } from './numeral.ts';
import type { Cursor } from '../../text/cursor.ts';

/** Decimal products without the dust of binary fractions: 4.35 million is 4350000. */
export const exact = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));

/** Words before which "a third" or "half" is a share and not an ordinal. */
const SHARE_BEFORE = wordsOf('before-a-share');
const SHARE_AFTER = wordsOf('after-a-share');
const NOT_HALF_BEFORE = wordsOf('before-no-half');
const HALF_AFTER = wordsOf('after-half');

function readHalfShare(cursor: Cursor, at: number): Numeral | null {
  const place = cursor.afterHyphen(at + 1);
  const [after, isArticle] = [cursor.word(place), cursor.is(place, 'article')];
  const share = { first: at, form: 'part', plain: false } as const;
  const scaled = cursor.afterHyphen(isArticle ? place + 1 : place);
  const { scale } = cursor.tag(scaled);
  if (scale !== undefined) return { ...share, value: scale / 2, next: scaled + 1, form: 'words' };
  if (cursor.joins(at + 1) || NOT_HALF_BEFORE.has(cursor.word(at - 1))) return null;
  if (isArticle) return { ...share, value: 0.5, next: at + 2, form: 'words' };
  return HALF_AFTER.has(after) || SHARE_BEFORE.has(cursor.word(at - 1))
    ? { ...share, value: 0.5, next: at + 1 }
    : null;
}

/** "a quarter of a million": the scale after a share. */
const scaleAfter = (cursor: Cursor, at: number): number | undefined =>
  cursor.word(at) === 'of' && cursor.is(at + 1, 'article') ? cursor.tag(at + 2).scale : undefined;

/** "a third of", "two thirds", "two-thirds": a share and not an ordinal. */
const isShare = (cursor: Cursor, at: number, part: number, count: number): boolean =>
  part > at + 1 ||
  SHARE_AFTER.has(cursor.word(part + 1)) ||
  SHARE_BEFORE.has(cursor.word(at - 1)) ||
  (count > 1 && !cursor.word(part).startsWith('quarter'));

/** "two-thirds", "a quarter of", "a quarter of a million" */
export function readShare(cursor: Cursor, at: number): Numeral | null {
  if (cursor.word(at) === 'half') return readHalfShare(cursor, at);
  const number = cursor.is(at, 'article') ? 1 : (cursor.tag(at).number ?? 0);
  const count = number < 20 ? number : 0;
  const part = cursor.afterHyphen(at + 1);
  const { denominator } = cursor.tag(part);
  if (count === 0 || denominator === undefined || cursor.joins(part + 1)) return null;
  const share = { value: count / denominator, first: at, plain: false };
  const scale = scaleAfter(cursor, part + 1);
  if (scale !== undefined)
    return { ...share, value: exact((count / denominator) * scale), next: part + 4, form: 'words' };
  return isShare(cursor, at, part, count) ? { ...share, next: part + 1, form: 'part' } : null;
}
