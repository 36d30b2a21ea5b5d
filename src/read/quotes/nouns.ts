/** Words that may be verbs of saying or nouns ("claims", "comment"): which they are, by what stands around them. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { isPastForm } from '../../text/stems.ts';
import type { Passage } from './passage.ts';
import { NOUN_LIKE, type SpeechVerb, type VerbForm } from './speech-verbs.ts';

/** "Doe, dubbed the mayor of the marsh": after a comma these describe who was named. */
const NAMES_THINGS = wordsOf('naming-verbs');
const BEFORE_NOUN = wordsOf('before-a-noun');
const BEFORE_BASE = wordsOf('before-a-base-verb');
const DETERMINERS = wordsOf('determiners');
const OWNER_REACH = 3;

type Test = (passage: Passage, index: number, verb: SpeechVerb) => boolean;

const isVerb = (passage: Passage, index: number): boolean =>
  passage.is(index, 'auxiliary') || passage.is(index, 'be') || isPastForm(passage.word(index));

/** "The envoy's latest remarks": an owner stands before it, with nothing but plain words between. */
function isOwned(passage: Passage, index: number): boolean {
  const isOwner = (at: number): boolean =>
    /^['’]s$/.test(passage.word(at)) || passage.is(at, 'possessive');
  const stops = (at: number): boolean => isOwner(at) || !passage.isWord(at) || !passage.isSmall(at);
  const found = passage.findBefore(index, OWNER_REACH, stops);
  return found !== undefined && isOwner(found);
}

const isBaseNoun: Test = (passage, index) => {
  const before = passage.word(index - 1);
  const isNamed = passage.isCapital(index - 1) && !passage.isPronoun(index - 1);
  if (isNamed && NOUN_LIKE.has(passage.word(index))) return true;
  return !BEFORE_BASE.has(before) && !before.endsWith('s') && !before.endsWith('ly');
};

const isPastNoun: Test = (passage, index, { lemma }) =>
  DETERMINERS.has(passage.word(index - 1)) ||
  (passage.text(index - 1) === ',' && NAMES_THINGS.has(lemma));

const isGerundNoun: Test = (passage, index) =>
  NOUN_LIKE.has(passage.word(index)) && passage.is(index - 1, 'determiner');

/** What comes after a noun and never after a verb that has an object. */
const endsNoun = (passage: Passage, index: number): boolean =>
  !passage.has(index) ||
  /^[,.;)]$/.test(passage.text(index)) ||
  passage.is(index, 'preposition') ||
  passage.is(index, 'auxiliary') ||
  passage.is(index, 'be');

const isThirdNoun: Test = (passage, index) => {
  const before = passage.word(index - 1);
  if (isOwned(passage, index) && isVerb(passage, index + 1)) return true;
  if (!NOUN_LIKE.has(passage.word(index)))
    return BEFORE_NOUN.has(before) && before !== 'of' && before !== 'for';
  return endsNoun(passage, index + 1) || BEFORE_NOUN.has(before) || passage.isNumber(index - 1);
};

const TESTS: Readonly<Record<VerbForm, Test>> = {
  base: isBaseNoun,
  past: isPastNoun,
  third: isThirdNoun,
  gerund: isGerundNoun,
};

/** A name, or a word of one: capitalised within its sentence. */
const isNamePart = (passage: Passage, index: number): boolean =>
  passage.mentionAt(index) !== undefined ||
  (passage.isCapital(index) && !passage.opensSentence(index) && !passage.isQuoted(index - 1));

/** Whether a word that may be a noun is one here. */
export function isNoun(passage: Passage, index: number, verb: SpeechVerb): boolean {
  if (isNamePart(passage, index)) return true;
  if (index === 0 || passage.isQuoted(index - 1))
    return verb.form === 'base' && NOUN_LIKE.has(passage.word(index));
  return TESTS[verb.form](passage, index, verb);
}
