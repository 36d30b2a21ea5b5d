/** Stretches of tokens → whom they name, by the words that end a phrase in news prose. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { OPENERS } from '../people/words.ts';
import type { Mention, Passage } from './passage.ts';
import { NOUN_LIKE, SPEECH_VERBS, type VerbForm } from './speech-verbs.ts';
import {
  mentionSubject,
  phraseSubject,
  pronounSubject,
  wordsSubject,
  type Subject,
} from './subject.ts';
import { NOT_NAMES } from './words.ts';

const JOINTS = wordsOf('words-between-names');
const INDEFINITE = wordsOf('indefinite-persons');
const LONGEST_PHRASE = 24;
const LONGEST_SIGNATURE = 8;
/** As much of a description as is looked at for a noun. */
const NOUN_REACH = 12;

/** "Clinton's", "Clinton campaign", "Clinton-era": the name before `at` only says of what the rest is. */
const isModifier = (passage: Passage, at: number): boolean =>
  passage.isPossessive(at) ||
  passage.text(at) === '-' ||
  (passage.isWord(at) &&
    passage.word(at) !== 'and' &&
    !passage.is(at, 'preposition') &&
    !passage.isAdverb(at));

/** Whether a mention is what the phrase is about: no possessive, no modifier, not behind "of". */
export function isHead(passage: Passage, mention: Mention, from: number, to: number): boolean {
  if (mention.last < to && isModifier(passage, mention.last)) return false;
  let before = mention.first - 1;
  while (before > from && passage.is(before, 'determiner')) before--;
  return before <= from || !passage.is(before, 'preposition');
}

/** The first person that the phrase is about, else the first party. */
function headMention(passage: Passage, from: number, to: number): Mention | undefined {
  let party: Mention | undefined;
  for (let index = from; index < to; index++) {
    const mention = passage.mentionAt(index);
    if (!mention || mention.last > to || mention.first < from) continue;
    if (isHead(passage, mention, from, to)) {
      if (mention.kind === 'person') return mention;
      party ??= mention;
    }
    index = mention.last - 1;
  }
  return party;
}

export const isNameWord = (passage: Passage, index: number): boolean =>
  passage.isCapital(index) &&
  !NOT_NAMES.has(passage.text(index)) &&
  !(OPENERS.has(passage.word(index)) && passage.opensSentence(index));

/** "Censors", "Rescuers": a plural that opens a sentence may be any people. */
const isPlural = (passage: Passage, from: number, to: number): boolean =>
  to - from === 1 && passage.opensSentence(from) && /[a-z]{2}(?!s)[a-z]s$/.test(passage.text(from));

/** "of" and the like, with a word of the same name before it. */
const isJoint = (passage: Passage, index: number): boolean =>
  JOINTS.has(passage.word(index)) &&
  isNameWord(passage, index - 1) &&
  !(passage.word(index) === 'and' && passage.mentionAt(index - 1));

/** Where the capitalised words begin that end a phrase as a name of its own: "the Global Times"; `to` where there are none. */
export function trailingName(passage: Passage, from: number, to: number): number {
  let first = to;
  while (first > from) {
    const joins = first < to && first - 2 >= from && isJoint(passage, first - 1);
    if (!joins && !isNameWord(passage, first - 1)) break;
    first--;
  }
  return first;
}

const isInitialStop = (passage: Passage, index: number): boolean =>
  passage.text(index) === '.' && passage.text(index - 1).length === 1;

/** The capitalised words and initials from `from` on, as after a dash: "Jane Q. Doe". Null below two. */
export function leadingName(passage: Passage, from: number): Subject | null {
  let last = from;
  while (
    last - from < LONGEST_SIGNATURE &&
    !passage.isQuoted(last) &&
    (passage.isCapital(last) || (last > from && isInitialStop(passage, last)))
  )
    last++;
  return last - from >= 2 ? wordsSubject(passage, from, last) : null;
}

/** Before the first preposition; "of" goes on behind a name: "Bank of Kwanza". */
function nounPhraseEnd(passage: Passage, from: number, to: number): number {
  const end = passage.findFrom(from + 1, to - from - 1, (at) => passage.is(at, 'preposition'));
  if (end === undefined) return to;
  return passage.word(end) === 'of' && passage.isCapital(end - 1) ? to : end;
}

/** Whether the words describe somebody: "a spokesman", or "another" by itself. */
function isDescription(passage: Passage, from: number, to: number): boolean {
  if (to === from + 1 && INDEFINITE.has(passage.word(from))) return true;
  const isNoun = (at: number): boolean => passage.isWord(at) && !passage.is(at, 'determiner');
  return passage.findFrom(from, Math.min(to - from, NOUN_REACH), isNoun) !== undefined;
}

/** A phrase of tokens `from` to `to` (exclusive) → whom it names. */
export function readPhrase(passage: Passage, from: number, to: number): Subject | null {
  if (from >= to) return null;
  const mention = headMention(passage, from, to);
  if (mention) return mentionSubject(passage, mention);
  const pronoun = [from, to - 1].find((at) => passage.isPronoun(at));
  if (pronoun !== undefined) return pronounSubject(passage, pronoun);
  if (passage.is(from, 'preposition')) return null;
  const end = nounPhraseEnd(passage, from, to);
  const name = trailingName(passage, from, end);
  if (name < end && !isPlural(passage, name, end)) return wordsSubject(passage, name, end);
  return isDescription(passage, from, end) ? phraseSubject(passage, from, end) : null;
}

const isAuxiliary = (passage: Passage, at: number): boolean =>
  passage.is(at, 'auxiliary') || passage.is(at, 'be');

const says = (passage: Passage, at: number, ...forms: VerbForm[]): boolean => {
  const verb = SPEECH_VERBS.get(passage.word(at));
  return verb?.kind === 'say' && forms.includes(verb.form) && passage.isSmall(at);
};

const isEdge = (passage: Passage, at: number): boolean =>
  passage.isBoundary(at) || passage.text(at) === ',';

/** "Jane Doe and Ann Roe", "Trade and Industry": what stands around the "and" is one phrase. */
const joinsNames = (passage: Passage, and: number): boolean =>
  passage.mentionAt(and - 1) !== undefined ||
  (passage.isCapital(and - 1) && passage.isCapital(and + 1));

/** Whether a phrase that ends before `to` can't reach back over the token. */
function stopsBefore(passage: Passage, at: number, floor: number, to: number): boolean {
  const word = passage.word(at);
  if (isEdge(passage, at)) return true;
  if (word === 'and' || word === 'or') return !(at > floor && joinsNames(passage, at));
  if (passage.is(at, 'clause') && (word !== 'who' || at === to - 1)) return true;
  return isAuxiliary(passage, at) || (says(passage, at, 'past', 'gerund') && !NOUN_LIKE.has(word));
}

/** First token of the phrase that ends before `to`: back to a clause word, a comma, a verb or a quotation. */
export function phraseStart(passage: Passage, to: number, floor: number): number {
  let start = to;
  while (start > floor) {
    const mention = passage.mentionAt(start - 1);
    if (mention && mention.first >= floor) start = mention.first;
    else if (stopsBefore(passage, start - 1, floor, to)) break;
    else start--;
  }
  return start;
}

export const hasPastEnding = (lower: string): boolean => lower.length > 4 && lower.endsWith('ed');

/** Whether a phrase that began before the token can't go on with it. */
function stopsAt(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  if (passage.is(at, 'clause') || isAuxiliary(passage, at)) return true;
  if (passage.is(at, 'preposition')) return word !== 'of';
  if (word.endsWith('ing') && passage.isSmall(at) && passage.isCapital(at - 1)) return true;
  if (hasPastEnding(word) && !passage.is(at - 1, 'determiner')) return true;
  return says(passage, at, 'past', 'third');
}

function phraseEnd(passage: Passage, first: number, limit: number): number {
  let end = first;
  while (end < limit && end - first < LONGEST_PHRASE) {
    const mention = passage.mentionAt(end);
    if (mention && mention.first === end && mention.last <= limit) end = mention.last;
    else if (isEdge(passage, end) || (end > first && stopsAt(passage, end))) break;
    else end++;
  }
  return end;
}

/** The phrase that begins at `from`, read forward to a preposition, a comma or a clause word; "of" goes on. */
export function phraseAfter(passage: Passage, from: number, limit: number): Subject | null {
  let first = from;
  while (first < limit && (passage.isAdverb(first) || passage.isSetOff(first))) first++;
  if (first >= limit || passage.isQuoted(first)) return null;
  const end = phraseEnd(passage, first, limit);
  const subject = readPhrase(passage, first, end);
  return subject?.kind === 'phrase' ? (namedAfter(passage, end) ?? subject) : subject;
}

/** "her mother, Jane Doe,": the name that follows a description and a comma. */
function namedAfter(passage: Passage, comma: number): Subject | null {
  const person = passage.personAt(comma + 1);
  if (passage.text(comma) !== ',' || person?.first !== comma + 1) return null;
  return person.last >= passage.end || /^[,.]$/.test(passage.text(person.last))
    ? mentionSubject(passage, person)
    : null;
}
