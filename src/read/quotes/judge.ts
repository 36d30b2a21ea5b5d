/** Whether words between marks are somebody's words: titles, themes, nicknames and scare quotes are not. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Passage, Quotation } from './passage.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';

const NAMING = wordsOf('naming-participles');
const CALLED = wordsOf('naming-nouns');
const SMALL_WORDS = wordsOf('small-title-words');
const wordsIn = (passage: Passage, { first, close }: Quotation) =>
  passage.tokens
    .slice(first, close)
    .filter((token) => token.type !== 'punctuation' || /[\p{L}\p{N}]/u.test(token.text));

/** How many words, counted to `most`. */
export function wordCount(passage: Passage, { first, close }: Quotation, most = 12): number {
  let count = 0;
  for (let index = first; index < close && count < most; index++)
    if (passage.tokens[index]!.type !== 'punctuation') count++;
  return count;
}

/** "Win-Win Under Significant Changes": every word that counts begins with a capital. */
function isTitleCase(passage: Passage, quotation: Quotation): boolean {
  if (quotation.close - quotation.open > 30) return false;
  const words = wordsIn(passage, quotation).filter(
    (token) => !SMALL_WORDS.has(token.lower) && !/^['’]/.test(token.text),
  );
  return words.length > 0 && words.every((token) => /^[\p{Lu}\p{N}]/u.test(token.text));
}

/** A title in the midst of a sentence that somebody's "he said" closes: on the programme "Facing the Day," he said. */
function isTitleInside(passage: Passage, quotation: Quotation): boolean {
  const before = passage.tokens[quotation.open - 1];
  const spoken = before?.text === ',' ? passage.tokens[quotation.open - 2] : before;
  if (
    spoken === undefined ||
    (spoken.type === 'punctuation' && spoken !== before) ||
    passage.sentenceAt[quotation.open - 1] !== passage.sentenceAt[quotation.open]
  )
    return false;
  return (
    !/^[:—–-]$/.test(spoken.text) &&
    !SPEECH_VERBS.has(spoken.lower) &&
    wordCount(passage, quotation) > 1 &&
    isTitleCase(passage, quotation)
  );
}

function isNamed(passage: Passage, { open }: Quotation): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = passage.tokens[open - back];
    if (!token || passage.quotationAt[open - back]! >= 0) return false;
    if (NAMING.has(token.lower)) return true;
    if (back === 1 && CALLED.has(token.lower)) return true;
    if (!/^(?:the|a|an|as|[,:])$/.test(token.lower)) return false;
  }
  return false;
}

/**
 * How the article binds the words to a speaker: `said` where "he said" stands right beside them, `governed` where a verb of saying stands
 * in the sentence, `alone` where they are a paragraph's first whole sentences, `subject` where only somebody acts in it, `none` where nobody does.
 */
export type Binding = 'said' | 'governed' | 'alone' | 'subject' | 'none';

export function isSpeech(passage: Passage, quotation: Quotation, binding: Binding): boolean {
  const count = wordCount(passage, quotation);
  if (count === 0) return false;
  if (isNamed(passage, quotation)) return false;
  if (binding === 'said' && !isTitleInside(passage, quotation)) return true;
  if (binding === 'alone' && count === 1) return true;
  if (isTitleCase(passage, quotation)) return false;
  if (binding === 'governed') return true;
  if (binding === 'alone') return passage.tokens[quotation.first]!.text !== '(';
  return count >= (binding === 'subject' ? 3 : 5);
}
