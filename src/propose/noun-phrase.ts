/** The words that say what a figure is of, as the source prints them, for a label beside the figure. */
import type { QuantityFact } from '../model/fact.ts';
import type { Frame } from '../relate/index.ts';
import { valuesOf, wordsOf } from '../text/lexicon/index.ts';
import { isPast } from '../text/past-forms.ts';
import type { Token } from '../text/reading.ts';

/** In words. */
const LONGEST = 8;
const PREPOSITIONS = wordsOf('prepositions');
const DETERMINERS = wordsOf('determiners');
const VERBS = wordsOf('be-forms', 'have-present', 'future-modals', 'present-verbs', 'speech-forms');
const ENDS = wordsOf('clause-breaks', 'linking-openers', 'clause-openers');
const PARTICIPLES = new Set(valuesOf('measure-participles').values());
const PRONOUNS = wordsOf('subject-pronouns', 'back-pointing-subjects');
const QUALIFIERS = wordsOf('qualifiers-before');
const ADVERBS =
  /^(?:ago|each|every|apiece|more|less|earlier|later|today|so|already|only|last|next|this|per|than)$|ly$/;

const STOPS = /^(?:rather|than|ago|earlier|later|it|they|he|she|i|we|you)$/;

const isWord = ({ type }: Token): boolean => type === 'word';
const isVerb = ({ lower }: Token): boolean => VERBS.has(lower) || isPast(lower);

/** The source's own words from the first to the last of some tokens. */
const slice = (text: string, tokens: readonly Token[]): string => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? text.slice(first.start, last.end) : '';
};

const takeWhile = (tokens: readonly Token[], goesOn: (token: Token) => boolean): Token[] => {
  const end = tokens.findIndex((token) => !goesOn(token));
  return tokens.slice(0, end < 0 ? tokens.length : end);
};

const isOfNoun = (token: Token): boolean =>
  (isWord(token) || token.text === '-') &&
  !PREPOSITIONS.has(token.lower) &&
  !DETERMINERS.has(token.lower) &&
  !isVerb(token) &&
  !PRONOUNS.has(token.lower) &&
  !ENDS.has(token.lower) &&
  !ADVERBS.test(token.lower);

export interface InSentence {
  /** Of the paragraph. */
  text: string;
  before: Token[];
  after: Token[];
}

export function aroundFigure({ sentence, article, fact }: Frame): InSentence | null {
  const text = article.paragraphs[fact.paragraph - 1]?.text;
  const { start, end } = fact;
  if (text === undefined || start === undefined || end === undefined) return null;
  return {
    text,
    before: sentence.filter((token) => token.end <= start),
    after: sentence.filter((token) => token.start >= end),
  };
}

/** The "tax bill" of "a $27bn tax bill", the "capitalisation" of "a capitalisation of £3bn"; null where a verb alone tells. */
export function nounOf({ text, before, after }: InSentence): string | null {
  const following = takeWhile(after, isOfNoun).slice(0, LONGEST);
  while (following.at(-1)?.text === '-') following.pop();
  const words = slice(text, following);
  if (following.some(isWord) && /\p{Ll}{3}/u.test(words) && following[0]?.text !== '-')
    return words;
  if (before.at(-1)?.lower !== 'of') return null;
  const preceding = takeWhile(before.slice(0, -1).reverse(), isOfNoun).reverse();
  const named = slice(text, preceding);
  return preceding.length > 0 && preceding.length <= 4 && /\p{Ll}{3}/u.test(named) ? named : null;
}

/** Words after the figure up to the next figure, clause or stop; a preposition is not the last. */
function continuation({ after }: InSentence, others: ReadonlySet<number>, room: number): Token[] {
  const words = takeWhile(
    after,
    (token) =>
      (isWord(token) || token.text === '-') &&
      !ENDS.has(token.lower) &&
      !STOPS.test(token.lower) &&
      !others.has(token.start),
  );
  const kept = words.slice(0, room);
  if (kept.length < words.length) {
    const cut = kept.findLastIndex(({ lower }) => PREPOSITIONS.has(lower));
    kept.splice(Math.max(0, cut));
  }
  while (
    kept.length > 0 &&
    (PREPOSITIONS.has(kept.at(-1)?.lower ?? '') || DETERMINERS.has(kept.at(-1)?.lower ?? ''))
  )
    kept.pop();
  return kept;
}

/** The "trained" of "trained about 300 officers": what was done to them. */
function doneTo(before: readonly Token[]): string | null {
  const verb = before.findLast(
    ({ lower }) => !QUALIFIERS.has(lower) && !/^(?:more|than|at|least|up|to)$/.test(lower),
  );
  return verb !== undefined &&
    (PARTICIPLES.has(verb.lower) || (verb.lower.endsWith('ed') && isPast(verb.lower)))
    ? verb.lower
    : null;
}

/** "officers trained in the capital", "pilgrims were injured", "22-man squad": what is counted, and what is said of it. */
export function countedPhrase(
  fact: QuantityFact,
  around: InSentence,
  others: ReadonlySet<number>,
): string {
  if (/^[\p{L}\d,.]+-\p{L}+$/u.test(fact.text)) {
    const noun = nounOf(around);
    return noun === null ? '' : `${fact.text} ${noun}`;
  }
  const unit = fact.unit.split(/\s+/).filter((word) => !/^(?:of|the|them|more|other)$/.test(word));
  const rest = continuation(around, others, LONGEST - unit.length);
  const done = rest.some(isVerb) ? null : doneTo(around.before);
  return [...unit, ...(done ? [done] : []), slice(around.text, rest)].filter(Boolean).join(' ');
}
