/** Whether words between marks are somebody's words: titles, themes, nicknames and scare quotes are not. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotation.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';

const NAMING = wordsOf('naming-participles');
const CALLED = wordsOf('naming-nouns');
const SMALL_WORDS = wordsOf('small-title-words');
const TITLE_REACH = 30;
const MOST_WORDS = 12;
const NAMING_REACH = 3;

/** How many words; twelve stand for any number above. */
function wordCount(passage: Passage, { first, close }: Quotation): number {
  let count = 0;
  for (let index = first; index < close && count < MOST_WORDS; index++)
    if (passage.token(index).type !== 'punctuation') count++;
  return count;
}

/** "Win-Win Under Significant Changes": every word that counts begins with a capital. */
function isTitleCase(passage: Passage, { open, first, close }: Quotation): boolean {
  if (close - open > TITLE_REACH) return false;
  const words = passage.tokens
    .slice(first, close)
    .filter(
      ({ type, text, lower }) =>
        (type !== 'punctuation' || /[\p{L}\p{N}]/u.test(text)) &&
        !SMALL_WORDS.has(lower) &&
        !/^['’]/.test(text),
    );
  return words.length > 0 && words.every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
}

/** A title in the midst of a sentence that somebody's "he said" closes: on the programme "Facing the Day," he said. */
function isTitleInside(passage: Passage, quotation: Quotation): boolean {
  const { open } = quotation;
  const before = passage.text(open - 1) === ',' ? open - 2 : open - 1;
  if (passage.opensSentence(open) || !passage.has(before)) return false;
  if (before < open - 1 && !passage.isWord(before) && !passage.isNumber(before)) return false;
  return (
    !/^[:—–-]$/.test(passage.text(before)) &&
    !SPEECH_VERBS.has(passage.word(before)) &&
    wordCount(passage, quotation) > 1 &&
    isTitleCase(passage, quotation)
  );
}

/** 'a ship named "Hope"', 'the slogan "Hope"'. */
function isNamed(passage: Passage, { open }: Quotation): boolean {
  if (CALLED.has(passage.word(open - 1)) && !passage.isQuoted(open - 1)) return true;
  const stops = (at: number): boolean =>
    passage.isQuoted(at) || !/^(?:the|a|an|as|[,:])$/.test(passage.word(at));
  const found = passage.findBefore(open, NAMING_REACH, stops);
  return found !== undefined && !passage.isQuoted(found) && NAMING.has(passage.word(found));
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
  if (binding === 'alone') return passage.text(quotation.first) !== '(';
  return count >= (binding === 'subject' ? 3 : 5);
}
