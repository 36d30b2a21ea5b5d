import { isCommonWord } from '../../read/people/words.ts';
import { remembered } from '../../text/remembered.ts';
import { stem } from '../../text/stems.ts';
import { tokenize } from '../../text/tokens.ts';

/** Stems of the words that tell one sentence from another. */
export const contentStems = remembered(
  (text): ReadonlySet<string> =>
    new Set(
      tokenize(text).flatMap(({ type, lower }) =>
        type === 'word' && lower.length > 2 && !isCommonWord(lower) ? [stem(lower)] : [],
      ),
    ),
);

const LOWER_CASE = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}-]+/gu;

/** Those of its words without a capital: what it says besides names and figures. */
export const plainStems = (text: string): ReadonlySet<string> =>
  contentStems((text.match(LOWER_CASE) ?? []).join(' '));
