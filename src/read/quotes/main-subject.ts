/** The subject of a sentence: past a leading adjunct, its first phrase. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Token } from '../../text/reading.ts';
import type { Mention, Passage } from './passage.ts';
import { isNameWord, isPastForm, phraseAfter } from './phrase.ts';
import {
  isBoundary,
  isPossessed,
  isPronoun,
  mentionSubject,
  REACH,
  wordsSubject,
  type Subject,
} from './subject.ts';
import { NAMED_THINGS, SUBORDINATORS } from './words.ts';
import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_WORDS,
  DETERMINERS,
  PREPOSITIONS,
  SPEECH_VERBS,
} from './speech-verbs.ts';

const TIME_WORDS = wordsOf('months', 'weekdays');

/** "In July Jane Doe", "On Monday 5 May Doe": index after a time that no comma sets off; `at` where there is none. */
function afterTime(tokens: readonly Token[], at: number): number {
  if (!/^(?:in|on|by|since|during)$/.test(tokens[at]?.lower ?? '')) return at;
  let index = at + 1;
  while (
    TIME_WORDS.has(tokens[index]?.lower ?? '') ||
    (tokens[index]?.type === 'number' && index - at < 4)
  )
    index++;
  return index > at + 1 && /^\p{Lu}/u.test(tokens[index]?.text ?? '') ? index : at;
}

/** Past the quotations and the adjunct that a sentence may open with; null where nothing is left before `limit`. */
function subjectFrom(
  { tokens, quotations, quotationAt, sentenceAt, sentenceStarts }: Passage,
  at: number,
): number | null {
  let first = sentenceStarts[sentenceAt[at]!]!;
  const limit = Math.min(at, first + REACH);
  for (let skipped = 0; skipped < 3 && first < limit && quotationAt[first]! >= 0; skipped++)
    first = quotations[quotationAt[first]!]!.after;
  const timed = afterTime(tokens, first);
  if (timed > first) first = timed;
  else if (SUBORDINATORS.has(tokens[first]?.lower ?? '')) {
    while (first < limit && tokens[first]!.text !== ',') first++;
    first++;
    if (tokens[first]?.type === 'number' && tokens[first + 1]?.text === ',') first += 2;
  }
  while (first < limit && /^(?:but|and|yet|so|still|[,—–])$/.test(tokens[first]!.lower)) first++;
  return first < limit && quotationAt[first]! < 0 ? first : null;
}

/** The capitalised words that open a sentence, where a small word that may be a verb follows. */
function openingName(passage: Passage, first: number, limit: number): Subject | null {
  const { tokens } = passage;
  let last = first;
  while (last < limit && last - first < 6 && isNameWord(passage, last)) last++;
  const next = tokens[last];
  if (
    last === first ||
    last >= limit ||
    next?.type !== 'word' ||
    NAMED_THINGS.has(next.lower) ||
    passage.mentionAt[first] ||
    isPossessed(passage, last)
  )
    return null;
  return wordsSubject(passage, first, last);
}

/** A country's name is a subject only where what follows can be nothing but its verb. */
const STATES = /^(?:has|have|had|is|was|will|would|could|may|might|must|also|does|did)$/;

/** Whether a word ends what can stand before a name: a verb, a small word or a mark. */
function mayBeVerb(passage: Passage, index: number): boolean {
  const { lower, text } = passage.tokens[index]!;
  if (
    isPronoun(lower) ||
    text === ',' ||
    isBoundary(passage, index) ||
    CLAUSE_WORDS.has(lower) ||
    (PREPOSITIONS.has(lower) && lower !== 'of')
  )
    return true;
  if (BE_FORMS.has(lower) || AUXILIARIES.has(lower) || SPEECH_VERBS.has(lower)) return true;
  return isPastForm(lower) && !DETERMINERS.has(passage.tokens[index - 1]?.lower ?? '');
}

/** "Foreign Minister Jane Doe went ...": the first mention before any small word that could be a verb. */
function openingMention(passage: Passage, first: number, limit: number): Mention | null {
  const { tokens, mentionAt } = passage;
  for (let index = first; index < Math.min(limit, first + 12); index++) {
    const mention = mentionAt[index];
    if (mention?.kind === 'party' && !STATES.test(tokens[mention.last]?.lower ?? '')) return null;
    if (mention) {
      if (
        !isPossessed(passage, mention.last) &&
        !NAMED_THINGS.has(tokens[mention.last]?.lower ?? '')
      )
        return mention;
      index = mention.last - 1;
      continue;
    }
    if (mayBeVerb(passage, index)) return null;
  }
  return null;
}

/** The subject of the sentence that token `at` stands in, looked for before it. */
export function mainSubject(passage: Passage, at: number): Subject | null {
  const first = subjectFrom(passage, at);
  if (first === null) return null;
  const mention = openingMention(passage, first, at);
  if (mention) return mentionSubject(passage, mention);
  const name = openingName(passage, passage.tokens[first]!.lower === 'the' ? first + 1 : first, at);
  return name ?? phraseAfter(passage, first, at);
}
