/** Whether a passage that has a draft's number or day speaks of what the draft does: a bare "fifth", "four" or "Monday" stands in many. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { stem } from '../../text/stems.ts';
import { tokenize } from '../../text/tokens.ts';
import { sentenceAround } from '../bind-claim.ts';
import type { Claim } from '../claim.ts';
import { contentStems } from './content-stems.ts';

/** So many words behind a number tell what it is of. */
const WITHIN = 4;

const FUNCTION_WORDS = wordsOf('function-words');

const stemsBehind = (text: string): string[] =>
  tokenize(text.split(/[.!?;]/, 1)[0] ?? '')
    .slice(0, WITHIN)
    .flatMap(({ type, lower }) =>
      type === 'word' && !FUNCTION_WORDS.has(lower) ? [stem(lower)] : [],
    );

/** "The third defeat", "second in the world": some word behind it is one of the passage. */
function ranksTheSame({ end }: Claim, text: string, said: string): boolean {
  const of = stemsBehind(text.slice(end));
  const words = new Set(tokenize(said).map(({ lower }) => stem(lower)));
  return of.length === 0 || of.some((word) => words.has(word));
}

function sharesWords(claim: Claim, text: string, said: string): boolean {
  const words = contentStems(said);
  const counted = stem(claim.text.toLowerCase());
  const own = [...contentStems(sentenceAround(claim, text))].filter((word) => word !== counted);
  return own.length === 0 || own.some((word) => words.has(word));
}

/** `said` is the sentence of the source, `text` the block of the claim. */
export function isOfSameMatter(claim: Claim, text: string, said: string): boolean {
  if (claim.form === 'ordinal') return ranksTheSame(claim, text, said);
  return sharesWords(claim, text, said);
}
