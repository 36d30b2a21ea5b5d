/** Who stands before a verb: past asides and auxiliaries, without a parser. */
import type { Passage } from './passage.ts';
import {
  isHead,
  isPastForm,
  phraseAfter,
  phraseStart,
  readPhrase,
  trailingName,
} from './phrase.ts';
import {
  DASH,
  isBoundary,
  isHeld,
  isPossessed,
  isPronoun,
  mentionSubject,
  pronounOf,
  REACH,
  wordsSubject,
  type Subject,
} from './subject.ts';
import { ASIDES } from './words.ts';
import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_WORDS,
  DETERMINERS,
  PREPOSITIONS,
  SPEECH_VERBS,
  isAdverb,
} from './speech-verbs.ts';

function isAside(passage: Passage, from: number, to: number): boolean {
  const token = passage.tokens[from];
  if (!token || from >= to) return true;
  const { lower } = token;
  if (
    token.type === 'number' ||
    ASIDES.has(lower) ||
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    isAdverb(lower)
  )
    return true;
  return /(?:ing|ed|man|woman|or|er)$/.test(lower) && token.text === lower;
}

/** The comma-separated chunks of the sentence before `to`, the last first. */
function chunksBefore(passage: Passage, to: number): [number, number][] {
  const chunks: [number, number][] = [];
  const floor = Math.max(0, to - REACH);
  let end = to;
  let index = to - 1;
  for (; index >= floor; index--) {
    if (
      passage.sentenceAt[index] !== passage.sentenceAt[to] ||
      isHeld(passage, index) ||
      (isBoundary(passage, index) && !/[()]/.test(passage.tokens[index]!.text))
    )
      break;
    if (passage.tokens[index]!.text === ',') {
      chunks.push([index + 1, end]);
      end = index;
    }
  }
  chunks.push([index + 1, end]);
  return chunks;
}

/** Before a closing parenthesis: the index of what stands before the opening one. */
function skipParenthesis(passage: Passage, index: number): number {
  let at = index;
  while (at > 0 && index - at < 12 && passage.tokens[at]!.text !== '(') at--;
  return passage.tokens[at]!.text === '(' ? at - 1 : index - 1;
}

/** "The reporter who wrote of Jane Doe": she belongs to the clause about him. */
const hasRelative = ({ tokens }: Passage, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:who|whose|whom|which)$/.test(lower));

/** "Jane Doe, an aide to X, said": past the asides, the chunk that ends with a name, or the phrase that opens the region. */
function subjectPastAsides(passage: Passage, comma: number): Subject | null {
  const chunks = chunksBefore(passage, comma);
  const [opening, openingEnd] = chunks.at(-1)!;
  if (opening > 0 && isHeld(passage, opening - 1)) {
    const subject = CLAUSE_WORDS.has(passage.tokens[opening]?.lower ?? '')
      ? null
      : phraseAfter(passage, opening, openingEnd);
    if (subject && subject.kind !== 'phrase') return subject;
  }
  for (let number = 0; number < chunks.length; number++) {
    const [from, chunkEnd] = chunks[number]!;
    const to =
      passage.tokens[chunkEnd - 1]?.text === ')'
        ? Math.max(from, skipParenthesis(passage, chunkEnd - 1) + 1)
        : chunkEnd;
    const start = phraseStart(passage, to, from);
    const mention = to > from ? passage.mentionAt[to - 1] : undefined;
    if (
      mention?.kind === 'person' &&
      isHead(passage, mention, start, to) &&
      !hasRelative(passage, from, mention.first)
    )
      return mentionSubject(passage, mention);
    if (to > from && isPronoun(passage.tokens[to - 1]!.lower))
      return readPhrase(passage, to - 1, to);
    if (!isAside(passage, from, to) && number > 0) return readPhrase(passage, start, to);
  }
  const adjunct = chunks.length > 1 && passage.tokens[opening]?.lower === 'according';
  const [from, to] = chunks.at(adjunct ? -2 : -1) ?? [opening, openingEnd];
  if (CLAUSE_WORDS.has(passage.tokens[from]?.lower ?? '')) return null;
  return phraseAfter(passage, from, Math.min(to, from + REACH));
}

/** The noun that "who" or "which" at `to` belongs to. */
function nounBefore(passage: Passage, to: number): Subject | null {
  const mention = passage.mentionAt[to - 1];
  if (mention) return mentionSubject(passage, mention);
  let start = phraseStart(passage, to, Math.max(0, to - REACH));
  for (let index = to - 2; index >= start; index--) {
    const { lower } = passage.tokens[index]!;
    if (isPastForm(lower) || (PREPOSITIONS.has(lower) && lower !== 'of')) start = index + 1;
  }
  const name = trailingName(passage, start, to);
  return name ? wordsSubject(passage, name[0], name[1]) : readPhrase(passage, start, to);
}

/** "I laughed and said": the nearest subject to the left, a pronoun in its subject form or a name that opens a clause. */
function clauseSubject(passage: Passage, verb: number): Subject | null {
  const { tokens, mentionAt, sentenceAt } = passage;
  for (
    let index = verb - 1;
    index >= 0 &&
    verb - index < 30 &&
    sentenceAt[index] === sentenceAt[verb] &&
    !isHeld(passage, index);
    index--
  ) {
    const { lower } = tokens[index]!;
    if (
      /^(?:he|she|i|we|they)$/.test(pronounOf(lower)) &&
      !/^(?:that|whether|what)$/.test(tokens[index - 1]?.lower ?? '')
    )
      return readPhrase(passage, index, index + 1);
    const mention = mentionAt[index];
    if (mention?.kind !== 'person') continue;
    const before = tokens[mention.first - 1];
    const opens =
      mention.first === 0 ||
      sentenceAt[mention.first - 1] !== sentenceAt[index] ||
      before!.text === ',' ||
      SPEECH_VERBS.get(before!.lower)?.kind === 'say' ||
      CLAUSE_WORDS.has(before!.lower);
    if (opens && tokens[mention.last]?.type === 'word' && !isPossessed(passage, mention.last))
      return mentionSubject(passage, mention);
    index = mention.first;
  }
  return null;
}

/** Who stands before the verb at token `verb`, in its sentence; null where nothing does, `chain` where the verb leans on an earlier one. */
export function subjectBefore(passage: Passage, verb: number): Subject | 'chain' | null {
  const { tokens, sentenceAt, mentionAt } = passage;
  const gerund = tokens[verb]!.lower.endsWith('ing');
  let index = verb - 1;
  const here = (): boolean =>
    index >= 0 && sentenceAt[index] === sentenceAt[verb] && !isHeld(passage, index);
  while (
    here() &&
    verb - index < REACH &&
    (AUXILIARIES.has(tokens[index]!.lower) ||
      isAdverb(tokens[index]!.lower) ||
      (gerund && (BE_FORMS.has(tokens[index]!.lower) || /^['’]s$/.test(tokens[index]!.text))) ||
      (tokens[index]!.lower === 'been' && !gerund))
  )
    index--;
  if (!here()) return null;
  const { lower, text } = tokens[index]!;
  if (lower === 'who' || lower === 'which') {
    const at = tokens[index - 1]?.text === ',' ? index - 1 : index;
    return at > 0 ? nounBefore(passage, at) : null;
  }
  if (/^(?:and|but|then)$/.test(lower)) return clauseSubject(passage, index) ?? 'chain';
  if (
    PREPOSITIONS.has(lower) ||
    /^(?:to|or|as|not|without|while|after|before|from|when)$/.test(lower)
  )
    return 'chain';
  const adjacent = mentionAt[index];
  if (gerund && adjacent?.kind === 'person') return mentionSubject(passage, adjacent);
  if (text === ',' || DASH.test(text)) return gerund ? 'chain' : subjectPastAsides(passage, index);
  if (text === ')') index = skipParenthesis(passage, index);
  if (index < 0) return null;
  return readPhrase(
    passage,
    phraseStart(passage, index + 1, Math.max(0, index - REACH)),
    index + 1,
  );
}
