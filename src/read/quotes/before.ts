/** Who stands before a verb: past asides and auxiliaries, without a parser. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { pronounOf, type Passage } from './passage.ts';
import {
  hasPastEnding,
  isHead,
  phraseAfter,
  phraseStart,
  readPhrase,
  trailingName,
} from './phrase.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { mentionSubject, REACH, wordsSubject, type Subject } from './subject.ts';
import { ASIDES } from './words.ts';

const RELATIVES = wordsOf('relatives');
const SUBJECT_FORMS = wordsOf('subject-forms');
const LEANING = wordsOf('before-a-verb-that-leans');
const CLAUSE_REACH = 30;
const PARENTHESIS_REACH = 12;

/** A stretch between commas: `from` to before `to`. */
type Chunk = readonly [from: number, to: number];

/** "an aide to X", "speaking in Y", "45": by its first word. */
function isAside(passage: Passage, [from, to]: Chunk): boolean {
  if (from >= to || passage.isNumber(from) || passage.isAdverb(from)) return true;
  const word = passage.word(from);
  if (ASIDES.has(word) || passage.is(from, 'determiner') || passage.is(from, 'preposition'))
    return true;
  return /(?:ing|ed|man|woman|or|er)$/.test(word) && passage.isSmall(from);
}

/** The comma-separated chunks of the sentence before `to`, the last first. */
function chunksBefore(passage: Passage, to: number): Chunk[] {
  const floor = Math.max(0, to - REACH);
  const isEdge = (index: number): boolean =>
    !passage.share(index, to) ||
    passage.isQuoted(index) ||
    (passage.isBoundary(index) && !/[()]/.test(passage.text(index)));
  const chunks: Chunk[] = [];
  let end = to;
  let start = to;
  for (; start > floor && !isEdge(start - 1); start--) {
    if (passage.text(start - 1) !== ',') continue;
    chunks.push([start, end]);
    end = start - 1;
  }
  return [...chunks, [start, end]];
}

/** Before a closing parenthesis: the index of what stands before the opening one. */
function skipParenthesis(passage: Passage, index: number): number {
  const isOpening = (at: number): boolean => passage.text(at) === '(';
  return (passage.findBefore(index, PARENTHESIS_REACH, isOpening) ?? index) - 1;
}

/** "The reporter who wrote of Jane Doe": she belongs to the clause about him. */
const hasRelative = (passage: Passage, from: number, to: number): boolean =>
  passage.findFrom(from, to - from, (at) => RELATIVES.has(passage.word(at))) !== undefined;

/** A person named, or a pronoun, at the end of the chunk that starts at `from`. */
function subjectAtEnd(passage: Passage, from: number, start: number, to: number): Subject | null {
  if (to <= from) return null;
  const person = passage.personAt(to - 1);
  if (person && isHead(passage, person, start, to) && !hasRelative(passage, from, person.first))
    return mentionSubject(passage, person);
  return passage.isPronoun(to - 1) ? readPhrase(passage, to - 1, to) : null;
}

/** After words between marks: whoever the chunk begins with by name. */
function subjectAfterWords(passage: Passage, [from, to]: Chunk): Subject | null {
  if (from === 0 || !passage.isQuoted(from - 1) || passage.is(from, 'clause')) return null;
  const subject = phraseAfter(passage, from, to);
  return subject?.kind === 'phrase' ? null : subject;
}

/** "Jane Doe, an aide to X, said": past the asides, the chunk that ends with a name, or the phrase that opens the region. */
function subjectPastAsides(passage: Passage, comma: number): Subject | null {
  const chunks = chunksBefore(passage, comma);
  const opening = chunks.at(-1) ?? [comma, comma];
  const spoken = subjectAfterWords(passage, opening);
  if (spoken) return spoken;
  for (const [number, chunk] of chunks.entries()) {
    const [from, end] = chunk;
    const isBracketed = passage.text(end - 1) === ')';
    const to = isBracketed ? Math.max(from, skipParenthesis(passage, end - 1) + 1) : end;
    const start = phraseStart(passage, to, from);
    const subject = subjectAtEnd(passage, from, start, to);
    if (subject) return subject;
    if (number > 0 && !isAside(passage, [from, to])) return readPhrase(passage, start, to);
  }
  const isAdjunct = chunks.length > 1 && passage.word(opening[0]) === 'according';
  const [from, to] = (isAdjunct ? chunks.at(-2) : undefined) ?? opening;
  return passage.is(from, 'clause') ? null : phraseAfter(passage, from, Math.min(to, from + REACH));
}

/** The noun that "who" or "which" at `to` belongs to. */
function nounBefore(passage: Passage, to: number): Subject | null {
  const mention = passage.mentionAt(to - 1);
  if (mention) return mentionSubject(passage, mention);
  const begin = phraseStart(passage, to, Math.max(0, to - REACH));
  const isBreak = (at: number): boolean =>
    hasPastEnding(passage.word(at)) || (passage.is(at, 'preposition') && passage.word(at) !== 'of');
  let start = begin;
  for (let index = to - 2; index >= start; index--) if (isBreak(index)) start = index + 1;
  const name = trailingName(passage, start, to);
  return name < to ? wordsSubject(passage, name, to) : readPhrase(passage, start, to);
}

const isPlainPronoun = (passage: Passage, index: number): boolean =>
  SUBJECT_FORMS.has(pronounOf(passage.word(index))) &&
  !/^(?:that|whether|what)$/.test(passage.word(index - 1));

/** Whether a name that begins at `first` opens a clause. */
const opensClause = (passage: Passage, first: number): boolean =>
  first === 0 ||
  passage.opensSentence(first) ||
  passage.text(first - 1) === ',' ||
  SPEECH_VERBS.get(passage.word(first - 1))?.kind === 'say' ||
  passage.is(first - 1, 'clause');

/** "I laughed and said": the nearest subject to the left, a pronoun in its subject form or a name that opens a clause. */
function clauseSubject(passage: Passage, verb: number): Subject | null {
  const floor = Math.max(0, verb - CLAUSE_REACH + 1);
  for (let index = verb - 1; index >= floor; index--) {
    if (!passage.share(index, verb) || passage.isQuoted(index)) return null;
    if (isPlainPronoun(passage, index)) return readPhrase(passage, index, index + 1);
    const person = passage.personAt(index);
    if (!person) continue;
    const { first, last } = person;
    if (opensClause(passage, first) && passage.isWord(last) && !passage.isPossessive(last))
      return mentionSubject(passage, person);
    index = first;
  }
  return null;
}

/** Words between a subject and its verb: "has also been", "is" before a gerund. */
function isWithinVerb(passage: Passage, index: number, isGerund: boolean): boolean {
  if (passage.is(index, 'auxiliary') || passage.isAdverb(index)) return true;
  return isGerund
    ? passage.is(index, 'be') || /^['’]s$/.test(passage.text(index))
    : passage.word(index) === 'been';
}

/** Index of the word before the verb at `verb`, its auxiliaries and adverbs; undefined where the sentence begins there. */
function beforeVerb(passage: Passage, verb: number, isGerund: boolean): number | undefined {
  const isHere = (at: number): boolean => passage.share(at, verb) && !passage.isQuoted(at);
  let index = verb - 1;
  while (isHere(index) && verb - index < REACH && isWithinVerb(passage, index, isGerund)) index--;
  return isHere(index) ? index : undefined;
}

/** "Jane Doe, who said": whom the relative clause is about. */
function relativeSubject(passage: Passage, who: number): Subject | null {
  const at = passage.text(who - 1) === ',' ? who - 1 : who;
  return at > 0 ? nounBefore(passage, at) : null;
}

const phraseUpTo = (passage: Passage, last: number): Subject | null =>
  last < 0
    ? null
    : readPhrase(passage, phraseStart(passage, last + 1, Math.max(0, last - REACH)), last + 1);

/** Who stands before the verb at token `verb`, in its sentence; null where nothing does, `chain` where the verb leans on an earlier one. */
export function subjectBefore(passage: Passage, verb: number): Subject | 'chain' | null {
  const isGerund = passage.word(verb).endsWith('ing');
  const index = beforeVerb(passage, verb, isGerund);
  if (index === undefined) return null;
  const word = passage.word(index);
  if (word === 'who' || word === 'which') return relativeSubject(passage, index);
  if (/^(?:and|but|then)$/.test(word)) return clauseSubject(passage, index) ?? 'chain';
  if (passage.is(index, 'preposition') || LEANING.has(word)) return 'chain';
  const person = isGerund ? passage.personAt(index) : undefined;
  if (person) return mentionSubject(passage, person);
  if (passage.isSetOff(index)) return isGerund ? 'chain' : subjectPastAsides(passage, index);
  return phraseUpTo(passage, word === ')' ? skipParenthesis(passage, index) : index);
}
