import { isCommonWord } from '../../read/people/words.ts';
import { stem } from '../../text/stems.ts';
import { tokenize } from '../../text/tokens.ts';

/** Stems of the words that tell one sentence from another. */
export const contentStems = (text: string): Set<string> =>
  new Set(
    tokenize(text).flatMap(({ type, lower }) =>
      type === 'word' && lower.length > 2 && !isCommonWord(lower) ? [stem(lower)] : [],
    ),
  );
