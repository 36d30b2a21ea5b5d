/** The subject of a sentence: past a leading adjunct, its first phrase. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Mention, Passage } from './passage.ts';
import { hasPastEnding, isNameWord, phraseAfter } from './phrase.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { mentionSubject, REACH, wordsSubject, type Subject } from './subject.ts';
import { NAMED_THINGS, SUBORDINATORS } from './words.ts';

const TIME_OPENERS = wordsOf('openers-of-a-time');
const TIME_WORDS = wordsOf('months', 'weekdays');
/** A country's name is a subject only where what follows can be nothing but its verb. */
const FINITE = wordsOf('finite-auxiliaries');
const MOST_SKIPPED = 3;
const LONGEST_NAME = 6;
const MENTION_REACH = 12;

/** "In July Jane Doe", "On Monday 5 May Doe": index after a time that no comma sets off; `at` where there is none. */
function afterTime(passage: Passage, at: number): number {
  if (!TIME_OPENERS.has(passage.word(at))) return at;
  let index = at + 1;
  while (TIME_WORDS.has(passage.word(index)) || (passage.isNumber(index) && index - at < 4))
    index++;
  return index > at + 1 && passage.isCapital(index) ? index : at;
}

/** "Asked about it, Jane Doe", "As of May 5, 2031, Doe": index after the comma that ends the adjunct; `at` where there is none. */
function afterAdjunct(passage: Passage, at: number, limit: number): number {
  if (!SUBORDINATORS.has(passage.word(at))) return at;
  const isComma = (index: number): boolean => passage.text(index) === ',';
  const comma = passage.findFrom(at, limit - at, isComma) ?? Math.max(at, limit);
  return passage.isNumber(comma + 1) && isComma(comma + 2) ? comma + 3 : comma + 1;
}

/** Past the quotations and the adjunct that a sentence may open with; null where nothing is left before `limit`. */
function subjectFrom(passage: Passage, at: number): number | null {
  let first = passage.sentenceStart(passage.sentenceAt(at));
  const limit = Math.min(at, first + REACH);
  for (let skipped = 0; skipped < MOST_SKIPPED && first < limit; skipped++)
    first = passage.quotationAt(first)?.after ?? first;
  const timed = afterTime(passage, first);
  first = timed > first ? timed : afterAdjunct(passage, first, limit);
  while (first < limit && /^(?:but|and|yet|so|still|[,—–])$/.test(passage.word(first))) first++;
  return first < limit && !passage.isQuoted(first) ? first : null;
}

/** The capitalised words that open a sentence, where a small word that may be a verb follows. */
function openingName(passage: Passage, first: number, limit: number): Subject | null {
  let last = first;
  while (last < limit && last - first < LONGEST_NAME && isNameWord(passage, last)) last++;
  const isName =
    last > first &&
    last < limit &&
    passage.isWord(last) &&
    !NAMED_THINGS.has(passage.word(last)) &&
    !passage.is(last, 'role') &&
    !passage.mentionAt(first) &&
    !passage.isPossessive(last);
  return isName ? wordsSubject(passage, first, last) : null;
}

/** Whether a word ends what can stand before a name: a verb, a small word or a mark. */
function mayBeVerb(passage: Passage, index: number): boolean {
  const word = passage.word(index);
  if (passage.isPronoun(index) || word === ',' || passage.isBoundary(index)) return true;
  if (passage.is(index, 'clause') || (passage.is(index, 'preposition') && word !== 'of'))
    return true;
  if (passage.is(index, 'be') || passage.is(index, 'auxiliary') || SPEECH_VERBS.has(word))
    return true;
  return hasPastEnding(word) && !passage.is(index - 1, 'determiner');
}

/** "Foreign Minister Jane Doe went ...": the first mention before any small word that could be a verb. */
function openingMention(passage: Passage, first: number, limit: number): Mention | null {
  for (let index = first; index < Math.min(limit, first + MENTION_REACH); index++) {
    const mention = passage.mentionAt(index);
    if (!mention) {
      if (mayBeVerb(passage, index)) return null;
      continue;
    }
    const after = passage.word(mention.last);
    if (mention.kind === 'party' && !FINITE.has(after)) return null;
    if (!passage.isPossessive(mention.last) && !NAMED_THINGS.has(after)) return mention;
    index = mention.last - 1;
  }
  return null;
}

/** The subject of the sentence that token `at` stands in, looked for before it. */
export function mainSubject(passage: Passage, at: number): Subject | null {
  const first = subjectFrom(passage, at);
  if (first === null || passage.is(first, 'preposition')) return null;
  const mention = openingMention(passage, first, at);
  if (mention) return mentionSubject(passage, mention);
  const name = openingName(passage, passage.word(first) === 'the' ? first + 1 : first, at);
  return name ?? phraseAfter(passage, first, at);
}
