/** Who does the verb: noun phrases before and after it, without a parser, by the words that end a phrase in news prose. */
import type { Mention, Passage } from './quotes-passage.ts';
import { AUXILIARIES, BE_FORMS, CLAUSE_WORDS, DETERMINERS, NOUN_LIKE, PREPOSITIONS, PRONOUNS, SPEECH_VERBS, isAdverb } from './speech-verbs.ts';

export interface Subject {
  /** Offsets in the paragraph, of the name, the pronoun or the phrase. */
  paragraph: number;
  start: number;
  end: number;
  /** `name` is a name that no mention covers, `phrase` a description such as "the spokesman". */
  kind: 'person' | 'party' | 'name' | 'pronoun' | 'phrase';
  /** The name in full, where the words are one; null for pronouns and descriptions. */
  name: string | null;
  words: string;
}

/** How far a subject may lie from its verb, in tokens: longer appositions are not looked through. */
const REACH = 60;
const BREAK = /^[.;:!?()[\]…]$/;
export const DASH = /^[—–―‒]$/;
const CAPITAL = /^\p{Lu}/u;
const NOT_NAMES = new Set('I He She They We It You The A An In On At But And As When While If For After Before Yet So This That These Those There His Her Their Our My Its What Who One Some Many Critics Police Officials Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(' '));

const isHeld = (passage: Passage, index: number): boolean => passage.quotationAt[index]! >= 0;
const isBoundary = (passage: Passage, index: number): boolean => {
  const token = passage.tokens[index]!;
  if (isHeld(passage, index)) return true;
  if (token.type !== 'punctuation') return false;
  if (token.text === '.') return passage.sentenceAt[index + 1] !== passage.sentenceAt[index];
  return BREAK.test(token.text) || DASH.test(token.text);
};

function subjectOf(passage: Passage, first: number, last: number, kind: Subject['kind'], name: string | null): Subject {
  const { tokens, paragraph } = passage;
  const start = tokens[first]!.start;
  const end = tokens[last - 1]!.end;
  return { paragraph: paragraph.number, start, end, kind, name, words: paragraph.text.slice(start, end) };
}

export const mentionSubject = (passage: Passage, mention: Mention): Subject => subjectOf(passage, mention.first, mention.last, mention.kind, mention.name);

/** A name made of the tokens themselves. */
export function wordsSubject(passage: Passage, first: number, last: number): Subject {
  const subject = subjectOf(passage, first, last, 'name', null);
  return { ...subject, name: subject.words };
}

const pronounOf = (lower: string): string => lower.replace(/['’](?:d|ll|ve|re|m|s)$/, '');
export const isPronoun = (lower: string): boolean => PRONOUNS.has(pronounOf(lower));

function isPossessed(passage: Passage, index: number): boolean {
  const token = passage.tokens[index];
  return token !== undefined && (/^['’]s$/i.test(token.text) || (/^['’]$/.test(token.text) && passage.quotationAt[index]! < 0));
}

/** Whether a mention that ends before `after` is what the phrase is about: not a possessive, not a modifier ("Clinton campaign"), not behind "of". */
function isHead(passage: Passage, mention: Mention, from: number, to: number): boolean {
  const next = passage.tokens[mention.last];
  if (mention.last < to && next) {
    if (isPossessed(passage, mention.last)) return false;
    if (next.type === 'word' && !PREPOSITIONS.has(next.lower) && next.lower !== 'and' && !isAdverb(next.lower)) return false;
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

const isNameWord = (passage: Passage, index: number, sentenceStart: boolean): boolean => {
  const { text } = passage.tokens[index]!;
  return CAPITAL.test(text) && !(sentenceStart && NOT_NAMES.has(text)) && !NOT_NAMES.has(text);
};

/** The capitalised words that end a phrase, as a name of its own: "the Global Times". */
function trailingName(passage: Passage, from: number, to: number): [number, number] | null {
  let first = to;
  while (first > from) {
    const token = passage.tokens[first - 1]!;
    const joins = (token.lower === 'of' || token.text === '&' || token.lower === 'for' || (token.lower === 'and' && !passage.mentionAt[first - 2]) || token.lower === 'the' || token.text === '-' || token.text === '.') && first < to && first - 2 >= from && CAPITAL.test(passage.tokens[first - 2]!.text);
    if (isNameWord(passage, first - 1, first - 1 === from) || joins) first--;
    else break;
  }
  return first < to ? [first, to] : null;
}

/** The capitalised words and initials from `from` on, as after a dash: "Jane Q. Doe". Null below two. */
export function leadingName(passage: Passage, from: number): Subject | null {
  const { tokens } = passage;
  let last = from;
  while (last < tokens.length && last - from < 8 && !isHeld(passage, last) && (CAPITAL.test(tokens[last]!.text) || (last > from && tokens[last]!.text === '.' && tokens[last - 1]!.text.length === 1))) last++;
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
  if (name && name[1] - name[0] > 0) return subjectOf(passage, name[0], name[1], 'name', passage.paragraph.text.slice(tokens[name[0]]!.start, tokens[name[1] - 1]!.end));
  if (!tokens.slice(from, Math.min(end, from + 12)).some((token) => token.type === 'word' && !DETERMINERS.has(token.lower))) return null;
  return subjectOf(passage, from, end, 'phrase', null);
}

/** First token of the phrase that ends before `to`: back to a clause word, a comma, a verb or a quotation. */
function phraseStart(passage: Passage, to: number, floor: number): number {
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
      if (previous > floor && (mentionAt[previous - 1] || (CAPITAL.test(tokens[previous - 1]!.text) && CAPITAL.test(tokens[index]?.text ?? '')))) {
        index = previous;
        continue;
      }
      break;
    }
    if (CLAUSE_WORDS.has(token.lower) && !(token.lower === 'who' && index < to)) break;
    if (AUXILIARIES.has(token.lower) || BE_FORMS.has(token.lower)) break;
    const verb = SPEECH_VERBS.get(token.lower);
    if (verb && verb.kind === 'say' && (verb.form === 'past' || verb.form === 'gerund') && token.text === token.lower && !NOUN_LIKE.has(token.lower)) break;
    index = previous;
  }
  return index;
}

const APPOSITION = new Set('a an the who whose which whom former formerly chairman chairwoman chair president director head founder author professor minister secretary also now then both one aged himself herself in on at from of during after before speaking writing citing with for as standing according while when although though though asked, referring'.split(' '));

function isAside(passage: Passage, from: number, to: number): boolean {
  const token = passage.tokens[from];
  if (!token || from >= to) return true;
  const { lower } = token;
  if (token.type === 'number' || APPOSITION.has(lower) || DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || isAdverb(lower)) return true;
  return /(?:ing|ed|man|woman|or|er)$/.test(lower) && token.text === lower;
}

/** The comma-separated chunks of the sentence before `to`, the last first. */
function chunksBefore(passage: Passage, to: number): [number, number][] {
  const chunks: [number, number][] = [];
  const floor = Math.max(0, to - REACH);
  let end = to;
  let index = to - 1;
  for (; index >= floor; index--) {
    if (passage.sentenceAt[index] !== passage.sentenceAt[to] || isHeld(passage, index) || (isBoundary(passage, index) && !/[()]/.test(passage.tokens[index]!.text))) break;
    if (passage.tokens[index]!.text === ',') {
      chunks.push([index + 1, end]);
      end = index;
    }
  }
  chunks.push([index + 1, end]);
  return chunks;
}

/** "Jane Doe, an aide to X, said": past the asides, the chunk that ends with a name, or the phrase that opens the region. */
function subjectPastAsides(passage: Passage, comma: number): Subject | null {
  const chunks = chunksBefore(passage, comma);
  const [opening, openingEnd] = chunks.at(-1)!;
  if (opening > 0 && isHeld(passage, opening - 1)) {
    const subject = CLAUSE_WORDS.has(passage.tokens[opening]?.lower ?? '') ? null : phraseAfter(passage, opening, openingEnd);
    if (subject && subject.kind !== 'phrase') return subject;
  }
  for (let number = 0; number < chunks.length; number++) {
    const [from, chunkEnd] = chunks[number]!;
    const to = passage.tokens[chunkEnd - 1]?.text === ')' ? Math.max(from, skipParenthesis(passage, chunkEnd - 1) + 1) : chunkEnd;
    const start = phraseStart(passage, to, from);
    const mention = to > from ? passage.mentionAt[to - 1] : undefined;
    if (mention && mention.kind === 'person' && isHead(passage, mention, start, to)) return mentionSubject(passage, mention);
    if (to > from && isPronoun(passage.tokens[to - 1]!.lower)) return readPhrase(passage, to - 1, to);
    if (!isAside(passage, from, to) && number > 0) return readPhrase(passage, start, to);
  }
  const [from, to] = chunks.at(-1)!;
  if (CLAUSE_WORDS.has(passage.tokens[from]?.lower ?? '')) return null;
  return phraseAfter(passage, from, Math.min(to, from + REACH));
}

/** Before a closing parenthesis: the index of what stands before the opening one. */
function skipParenthesis(passage: Passage, index: number): number {
  let at = index;
  while (at > 0 && index - at < 12 && passage.tokens[at]!.text !== '(') at--;
  return passage.tokens[at]!.text === '(' ? at - 1 : index - 1;
}

const isPastForm = (lower: string): boolean => lower.length > 4 && lower.endsWith('ed');

/** The phrase that begins at `from`, read forward to a preposition, a comma or a clause word; "of" goes on. */
export function phraseAfter(passage: Passage, from: number, limit: number): Subject | null {
  const { tokens } = passage;
  let first = from;
  while (first < limit && (isAdverb(tokens[first]!.lower) || tokens[first]!.text === ',' || DASH.test(tokens[first]!.text))) first++;
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
    if (end > first && (CLAUSE_WORDS.has(token.lower) || AUXILIARIES.has(token.lower) || BE_FORMS.has(token.lower))) break;
    if (end > first && PREPOSITIONS.has(token.lower) && token.lower !== 'of') break;
    if (end > first && isPastForm(token.lower) && !DETERMINERS.has(tokens[end - 1]!.lower)) break;
    if (end > first && SPEECH_VERBS.get(token.lower)?.kind === 'say' && /^(?:past|third)$/.test(SPEECH_VERBS.get(token.lower)!.form) && token.text === token.lower) break;
    end++;
  }
  const subject = readPhrase(passage, first, end);
  return subject?.kind === 'phrase' ? (namedAfter(passage, end) ?? subject) : subject;
}

/** "her mother, Jane Doe,": the name that follows a description and a comma. */
function namedAfter(passage: Passage, comma: number): Subject | null {
  const mention = passage.mentionAt[comma + 1];
  if (passage.tokens[comma]?.text !== ',' || mention?.kind !== 'person' || mention.first !== comma + 1) return null;
  return /^[,.]$/.test(passage.tokens[mention.last]?.text ?? '.') ? mentionSubject(passage, mention) : null;
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
  for (let index = verb - 1; index >= 0 && verb - index < 30 && sentenceAt[index] === sentenceAt[verb] && !isHeld(passage, index); index--) {
    const { lower } = tokens[index]!;
    if (/^(?:he|she|i|we|they)$/.test(pronounOf(lower)) && !/^(?:that|whether|what)$/.test(tokens[index - 1]?.lower ?? '')) return readPhrase(passage, index, index + 1);
    const mention = mentionAt[index];
    if (mention?.kind !== 'person') continue;
    const before = tokens[mention.first - 1];
    const opens = mention.first === 0 || sentenceAt[mention.first - 1] !== sentenceAt[index] || before!.text === ',' || CLAUSE_WORDS.has(before!.lower);
    if (opens && tokens[mention.last]?.type === 'word' && !isPossessed(passage, mention.last)) return mentionSubject(passage, mention);
    index = mention.first;
  }
  return null;
}

/** Who stands before the verb at token `verb`, in its sentence; null where nothing does, `chain` where the verb leans on an earlier one. */
export function subjectBefore(passage: Passage, verb: number): Subject | 'chain' | null {
  const { tokens, sentenceAt, mentionAt } = passage;
  const gerund = tokens[verb]!.lower.endsWith('ing');
  let index = verb - 1;
  const here = (): boolean => index >= 0 && sentenceAt[index] === sentenceAt[verb] && !isHeld(passage, index);
  while (here() && verb - index < REACH && (AUXILIARIES.has(tokens[index]!.lower) || isAdverb(tokens[index]!.lower) || (gerund && (BE_FORMS.has(tokens[index]!.lower) || /^['’]s$/.test(tokens[index]!.text))) || (tokens[index]!.lower === 'been' && !gerund))) index--;
  if (!here()) return null;
  const { lower, text } = tokens[index]!;
  if (lower === 'who' || lower === 'which') {
    const at = tokens[index - 1]?.text === ',' ? index - 1 : index;
    return at > 0 ? nounBefore(passage, at) : null;
  }
  if (/^(?:and|but|then)$/.test(lower)) return clauseSubject(passage, index) ?? 'chain';
  if (PREPOSITIONS.has(lower) || /^(?:to|or|as|not|without|while|after|before|from|when)$/.test(lower)) return 'chain';
  const adjacent = mentionAt[index];
  if (gerund && adjacent?.kind === 'person') return mentionSubject(passage, adjacent);
  if (text === ',' || DASH.test(text)) return gerund ? 'chain' : subjectPastAsides(passage, index);
  if (text === ')') index = skipParenthesis(passage, index);
  if (index < 0) return null;
  return readPhrase(passage, phraseStart(passage, index + 1, Math.max(0, index - REACH)), index + 1);
}

const SUBORDINATORS = new Set('when while if as after before since although though because once until despite during in on at with for from by under following amid without like unlike speaking asked'.split(' '));

/** Nouns that a name before them only modifies. */
const NAMED_THINGS = new Set(`campaign supporters supporter administration team aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson
  official officials camp allies ally voters surrogate surrogates government police ministry foundation presidency fans critics lawyer lawyers attorney
  family company group organization organisation backers staff staffers report study poll survey book speech rally article column editorial story`.split(/\s+/));

/** The subject of the sentence that token `at` stands in: past a leading adjunct, the first phrase. Null where it is no name or pronoun. */
export function mainSubject(passage: Passage, at: number): Subject | null {
  const { tokens, sentenceAt } = passage;
  let first = at;
  while (first > 0 && at - first < REACH && sentenceAt[first - 1] === sentenceAt[at]) first--;
  while (first < at && isHeld(passage, first)) first++;
  if (SUBORDINATORS.has(tokens[first]?.lower ?? '')) {
    let comma = first;
    while (comma < at && tokens[comma]!.text !== ',') comma++;
    if (comma >= at) return null;
    first = comma + 1;
    if (tokens[first]?.type === 'number' && tokens[first + 1]?.text === ',') first += 2;
  }
  while (first < at && /^(?:but|and|yet|so|still|[,—–])$/.test(tokens[first]!.lower)) first++;
  if (first >= at) return null;
  const mention = openingMention(passage, first, at);
  if (mention) return mentionSubject(passage, mention);
  const name = openingName(passage, tokens[first]!.lower === 'the' ? first + 1 : first, at);
  return name ?? phraseAfter(passage, first, at);
}

/** The capitalised words that open a sentence, where a small word that may be a verb follows. */
function openingName(passage: Passage, first: number, limit: number): Subject | null {
  const { tokens } = passage;
  let last = first;
  while (last < limit && last - first < 6 && isNameWord(passage, last, false)) last++;
  const next = tokens[last];
  if (last === first || last >= limit || next?.type !== 'word' || NAMED_THINGS.has(next.lower) || passage.mentionAt[first] || isPossessed(passage, last)) return null;
  return wordsSubject(passage, first, last);
}

/** A country's name is a subject only where what follows can be nothing but its verb. */
const STATES = /^(?:has|have|had|is|was|will|would|could|may|might|must|also|does|did)$/;

/** "Foreign Minister Jane Doe went ...": the first mention before any small word that could be a verb. */
function openingMention(passage: Passage, first: number, limit: number): Mention | null {
  const { tokens, mentionAt } = passage;
  for (let index = first; index < Math.min(limit, first + 12); index++) {
    const mention = mentionAt[index];
    if (mention?.kind === 'party' && !STATES.test(tokens[mention.last]?.lower ?? '')) return null;
    if (mention) {
      if (!isPossessed(passage, mention.last) && !NAMED_THINGS.has(tokens[mention.last]?.lower ?? '')) return mention;
      index = mention.last - 1;
      continue;
    }
    const { lower, text } = tokens[index]!;
    if (isPronoun(lower) || (isPastForm(lower) && !DETERMINERS.has(tokens[index - 1]?.lower ?? '')) || isBoundary(passage, index) || text === ',' || CLAUSE_WORDS.has(lower) || PREPOSITIONS.has(lower) && lower !== 'of' || BE_FORMS.has(lower) || AUXILIARIES.has(lower) || SPEECH_VERBS.has(lower)) return null;
  }
  return null;
}
