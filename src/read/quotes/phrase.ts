/** Stretches of tokens → whom they name, by the words that end a phrase in news prose. */
import type { Mention, Passage } from './passage.ts';
import {
  CAPITAL,
  isBoundary,
  isHeld,
  isPossessed,
  isPronoun,
  mentionSubject,
  pronounOf,
  subjectOf,
  wordsSubject,
  DASH,
  type Subject,
} from './subject.ts';
import { OPENERS } from '../people/words.ts';
import { NOT_NAMES } from './words.ts';
import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_WORDS,
  DETERMINERS,
  NOUN_LIKE,
  PREPOSITIONS,
  SPEECH_VERBS,
  isAdverb,
} from './speech-verbs.ts';

/** Whether a mention that ends before `after` is what the phrase is about: not a possessive, not a modifier ("Clinton campaign"), not behind "of". */
export function isHead(passage: Passage, mention: Mention, from: number, to: number): boolean {
  const next = passage.tokens[mention.last];
  if (mention.last < to && next) {
    if (isPossessed(passage, mention.last)) return false;
    if (
      next.type === 'word' &&
      !PREPOSITIONS.has(next.lower) &&
      next.lower !== 'and' &&
      !isAdverb(next.lower)
    )
      return false;
    if (next.text === '-') return false;
  }
  let before = mention.first - 1;
  while (before > from && DETERMINERS.has(passage.tokens[before]!.lower)) before--;
  return before <= from || !PREPOSITIONS.has(passage.tokens[before]!.lower);
}

function headMention(passage: Passage, from: number, to: number): Mention | undefined {
  let fallback: Mention | undefined;
  for (let index = from; index < to; index++) {
    const mention = passage.mentionAt[index];
    if (!mention || mention.last > to || mention.first < from) continue;
    if (isHead(passage, mention, from, to)) {
      if (mention.kind === 'person') return mention;
      fallback ??= mention;
    }
    index = mention.last - 1;
  }
  return fallback;
}

const opensSentence = ({ sentenceAt }: Passage, index: number): boolean =>
  index === 0 || sentenceAt[index - 1] !== sentenceAt[index];

export function isNameWord(passage: Passage, index: number): boolean {
  const token = passage.tokens[index];
  if (!token || !CAPITAL.test(token.text) || NOT_NAMES.has(token.text)) return false;
  return !(OPENERS.has(token.lower) && opensSentence(passage, index));
}

/** "Censors", "Rescuers": a plural that opens a sentence may be any people. */
const isPlural = (passage: Passage, from: number, to: number): boolean =>
  to - from === 1 &&
  opensSentence(passage, from) &&
  /[a-z]{3}s$/.test(passage.tokens[from]?.text ?? '') &&
  !/ss$/.test(passage.tokens[from]?.text ?? '');

const INDEFINITE = /^(?:another|one|others|some|several|both|many|two|three)$/;

/** The capitalised words that end a phrase, as a name of its own: "the Global Times". */
export function trailingName(passage: Passage, from: number, to: number): [number, number] | null {
  let first = to;
  while (first > from) {
    const token = passage.tokens[first - 1]!;
    const joins =
      (token.lower === 'of' ||
        token.text === '&' ||
        token.lower === 'for' ||
        (token.lower === 'and' && !passage.mentionAt[first - 2]) ||
        token.lower === 'the' ||
        token.text === '-' ||
        token.text === '.') &&
      first < to &&
      first - 2 >= from &&
      isNameWord(passage, first - 2);
    if (isNameWord(passage, first - 1) || joins) first--;
    else break;
  }
  return first < to ? [first, to] : null;
}

/** The capitalised words and initials from `from` on, as after a dash: "Jane Q. Doe". Null below two. */
export function leadingName(passage: Passage, from: number): Subject | null {
  const { tokens } = passage;
  let last = from;
  while (
    last < tokens.length &&
    last - from < 8 &&
    !isHeld(passage, last) &&
    (CAPITAL.test(tokens[last]!.text) ||
      (last > from && tokens[last]!.text === '.' && tokens[last - 1]!.text.length === 1))
  )
    last++;
  return last - from >= 2 ? wordsSubject(passage, from, last) : null;
}

/** A phrase of tokens `from` to `to` (exclusive) → whom it names. */
export function readPhrase(passage: Passage, from: number, to: number): Subject | null {
  const { tokens } = passage;
  if (from >= to) return null;
  const mention = headMention(passage, from, to);
  if (mention) return mentionSubject(passage, mention);
  for (let index = from; index < to; index++) {
    if (isPronoun(tokens[index]!.lower) && (index === to - 1 || index === from)) {
      const token = tokens[index]!;
      const subject = subjectOf(passage, index, index + 1, 'pronoun', null);
      const bare = pronounOf(token.lower);
      return { ...subject, end: subject.start + bare.length, words: bare };
    }
  }
  if (PREPOSITIONS.has(tokens[from]!.lower)) return null;
  let end = from + 1;
  while (end < to && !PREPOSITIONS.has(tokens[end]!.lower)) end++;
  if (end < to && tokens[end]!.lower === 'of' && CAPITAL.test(tokens[end - 1]!.text)) end = to;
  const name = trailingName(passage, from, end);
  if (name && !isPlural(passage, name[0], name[1]))
    return subjectOf(
      passage,
      name[0],
      name[1],
      'name',
      passage.paragraph.text.slice(tokens[name[0]]!.start, tokens[name[1] - 1]!.end),
    );
  if (end === from + 1 && INDEFINITE.test(tokens[from]!.lower))
    return subjectOf(passage, from, end, 'phrase', null);
  if (
    !tokens
      .slice(from, Math.min(end, from + 12))
      .some((token) => token.type === 'word' && !DETERMINERS.has(token.lower))
  )
    return null;
  return subjectOf(passage, from, end, 'phrase', null);
}

/** First token of the phrase that ends before `to`: back to a clause word, a comma, a verb or a quotation. */
export function phraseStart(passage: Passage, to: number, floor: number): number {
  const { tokens, mentionAt } = passage;
  let index = to;
  while (index > floor) {
    const previous = index - 1;
    const token = tokens[previous]!;
    const mention = mentionAt[previous];
    if (mention && mention.first >= floor) {
      index = mention.first;
      continue;
    }
    if (isBoundary(passage, previous) || token.text === ',') break;
    if (token.lower === 'and' || token.lower === 'or') {
      if (
        previous > floor &&
        (mentionAt[previous - 1] ||
          (CAPITAL.test(tokens[previous - 1]!.text) && CAPITAL.test(tokens[index]?.text ?? '')))
      ) {
        index = previous;
        continue;
      }
      break;
    }
    if (CLAUSE_WORDS.has(token.lower) && !(token.lower === 'who' && index < to)) break;
    if (AUXILIARIES.has(token.lower) || BE_FORMS.has(token.lower)) break;
    const verb = SPEECH_VERBS.get(token.lower);
    if (
      verb &&
      verb.kind === 'say' &&
      (verb.form === 'past' || verb.form === 'gerund') &&
      token.text === token.lower &&
      !NOUN_LIKE.has(token.lower)
    )
      break;
    index = previous;
  }
  return index;
}

export const isPastForm = (lower: string): boolean => lower.length > 4 && lower.endsWith('ed');

/** The phrase that begins at `from`, read forward to a preposition, a comma or a clause word; "of" goes on. */
export function phraseAfter(passage: Passage, from: number, limit: number): Subject | null {
  const { tokens } = passage;
  let first = from;
  while (
    first < limit &&
    (isAdverb(tokens[first]!.lower) ||
      tokens[first]!.text === ',' ||
      DASH.test(tokens[first]!.text))
  )
    first++;
  if (first >= limit || isHeld(passage, first)) return null;
  let end = first;
  while (end < limit && end - first < 24) {
    const token = tokens[end]!;
    const mention = passage.mentionAt[end];
    if (mention && mention.first === end && mention.last <= limit) {
      end = mention.last;
      continue;
    }
    if (isBoundary(passage, end) || token.text === ',') break;
    if (
      end > first &&
      (CLAUSE_WORDS.has(token.lower) || AUXILIARIES.has(token.lower) || BE_FORMS.has(token.lower))
    )
      break;
    if (end > first && PREPOSITIONS.has(token.lower) && token.lower !== 'of') break;
    if (
      end > first &&
      token.lower.endsWith('ing') &&
      token.text === token.lower &&
      CAPITAL.test(tokens[end - 1]!.text)
    )
      break;
    if (end > first && isPastForm(token.lower) && !DETERMINERS.has(tokens[end - 1]!.lower)) break;
    if (
      end > first &&
      SPEECH_VERBS.get(token.lower)?.kind === 'say' &&
      /^(?:past|third)$/.test(SPEECH_VERBS.get(token.lower)!.form) &&
      token.text === token.lower
    )
      break;
    end++;
  }
  const subject = readPhrase(passage, first, end);
  return subject?.kind === 'phrase' ? (namedAfter(passage, end) ?? subject) : subject;
}

/** "her mother, Jane Doe,": the name that follows a description and a comma. */
function namedAfter(passage: Passage, comma: number): Subject | null {
  const mention = passage.mentionAt[comma + 1];
  if (
    passage.tokens[comma]?.text !== ',' ||
    mention?.kind !== 'person' ||
    mention.first !== comma + 1
  )
    return null;
  return /^[,.]$/.test(passage.tokens[mention.last]?.text ?? '.')
    ? mentionSubject(passage, mention)
    : null;
}
