/** Dates and quantities → with whom the article has them from, where it says so. Precision before recall: a sentence that names nobody says nothing. */
import { wordsOf } from '../text/lexicon/index.ts';
import type { Attribution } from '../model/fact.ts';
import { readSource } from './attribution-sources.ts';
import type { Cue } from './quotes/cues.ts';
import type { Passage } from './quotes/passage.ts';
import type { Speech } from './quotes/speech.ts';
import type { Draft } from '../text/reading.ts';
import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_WORDS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
} from './quotes/speech-verbs.ts';

/** Offsets in the paragraph that a source answers for; of two that hold a fact, the narrower speaks. */
interface Claim {
  start: number;
  end: number;
  source: Attribution;
}

const ADJUNCT_REACH = 14;
const SENTENCE_REACH = 150;
const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|here|last|earlier|later|week|month)$/;
const TURNS = /^(?:;|but|while|although|though|whereas)$/;

/** First token of what is said: after "that" where it stands near, else after the verb. */
function saidFrom(passage: Passage, cue: Cue, end: number): number {
  for (let index = cue.after; index < Math.min(end, cue.after + ADJUNCT_REACH); index++) {
    const { lower } = passage.tokens[index]!;
    if (lower === 'that' || lower === ':') return index + 1;
    if (lower === ',') break;
  }
  return cue.inverted ? afterComma(passage, cue, end) : afterDay(passage, cue, end);
}

/** "said Friday the firm lost ...": past the day of speaking; nothing where an adjunct follows, whose end no comma shows. */
function afterDay(passage: Passage, cue: Cue, end: number): number {
  const word = (index: number): string => passage.tokens[index]?.lower ?? '';
  let from = cue.after;
  while (from < end && DAYS.test(word(from))) from++;
  return PREPOSITIONS.has(word(from)) || CLAUSE_WORDS.has(word(from)) || isAdverb(word(from))
    ? end
    : from;
}

/** "According to X, ...": what is said begins after the comma. */
function afterComma(passage: Passage, cue: Cue, end: number): number {
  let index = cue.after;
  while (index < end && passage.tokens[index]!.text !== ',') index++;
  return index + 1;
}

/** First token of the sentence and the token after it, no further than a sentence reaches that people write. */
function sentenceBounds({ sentenceAt, sentenceStarts }: Passage, at: number): [number, number] {
  const sentence = sentenceAt[at]!;
  return [
    Math.max(sentenceStarts[sentence]!, at - SENTENCE_REACH),
    Math.min(sentenceStarts[sentence + 1]!, at + SENTENCE_REACH),
  ];
}

const subjectStart = (passage: Passage, cue: Cue, first: number): number => {
  let index = cue.at;
  while (index > first && passage.tokens[index - 1]!.start >= cue.subject.start) index--;
  return index;
};

/** Whether a cue closes the sentence that it comments on: "..., X said", "..., said X", "... according to X". */
function trails(passage: Passage, cue: Cue, first: number): boolean {
  const begins = cue.inverted ? cue.at : subjectStart(passage, cue, first);
  if (begins <= first + 1) return false;
  if (cue.verb.lemma === 'according') return true;
  if (isAdjunct(passage, first, begins)) return false;
  for (let index = begins - 1; index >= Math.max(first, begins - ADJUNCT_REACH); index--) {
    const { text, type } = passage.tokens[index]!;
    if (text === ',' || passage.quotationAt[index]! >= 0) return true;
    if (type === 'punctuation' && text !== '-' && text !== '.') return false;
  }
  return false;
}

/** "In early 1997, X told ...": a preposition's phrase without a verb is when or where it was said. */
function isAdjunct(passage: Passage, first: number, to: number): boolean {
  if (!PREPOSITIONS.has(passage.tokens[first]!.lower) || passage.quotationAt[first]! >= 0)
    return false;
  return !passage.tokens
    .slice(first, to)
    .some(
      ({ lower }) =>
        AUXILIARIES.has(lower) ||
        BE_FORMS.has(lower) ||
        PRONOUNS.has(lower) ||
        /[a-z]{3}ed$/.test(lower),
    );
}

function endsSentence(passage: Passage, cue: Cue, last: number): boolean {
  if (cue.inverted) return true;
  const next = passage.tokens[cue.after];
  const object =
    next?.type === 'word' &&
    !PREPOSITIONS.has(next.lower) &&
    !isAdverb(next.lower) &&
    !DAYS.test(next.lower);
  if (object && cue.verb.lemma !== 'tell' && cue.after < last) return false;
  return (
    last - cue.after <= ADJUNCT_REACH &&
    !passage.tokens
      .slice(cue.after, last)
      .some(
        ({ lower, text }) =>
          text === ':' ||
          lower === 'that' ||
          PRONOUNS.has(lower) ||
          AUXILIARIES.has(lower) ||
          BE_FORMS.has(lower),
      )
  );
}

/** Where a leading claim ends: with the sentence, where the sentence turns, or where somebody else's begins. */
function saidTo(passage: Passage, from: number, last: number, next: Cue | undefined): number {
  const follows =
    next !== undefined &&
    next.at < last &&
    !next.inverted &&
    next.subject.start >= (passage.tokens[from]?.start ?? 0);
  const limit = follows ? subjectStart(passage, next, from) : last;
  let end = from;
  while (
    end < limit &&
    !(TURNS.test(passage.tokens[end]!.lower) && passage.tokens[end - 1]?.text === ',') &&
    passage.tokens[end]!.text !== ';'
  )
    end++;
  return end;
}

const startOf = (passage: Passage, token: number): number =>
  passage.tokens[token]?.start ?? passage.paragraph.text.length;

function claimOf(
  passage: Passage,
  cue: Cue,
  next: Cue | undefined,
  source: Attribution,
): Claim | null {
  const [first, last] = sentenceBounds(passage, cue.at);
  if (trails(passage, cue, first) && endsSentence(passage, cue, last)) {
    return {
      start: startOf(passage, first),
      end: startOf(passage, cue.inverted ? cue.at : subjectStart(passage, cue, first)),
      source,
    };
  }
  if (cue.inverted && cue.at > first) return null;
  const from = saidFrom(passage, cue, last);
  if (NEEDS_THAT.has(cue.verb.lemma) && !/^(?:that|:)$/.test(passage.tokens[from - 1]?.lower ?? ''))
    return null;
  const to = saidTo(passage, from, last, next);
  return to > from ? { start: startOf(passage, from), end: startOf(passage, to), source } : null;
}

/** Verbs whose object is as often a person or a thing as what is said. */
const NEEDS_THAT = wordsOf('verbs-before-that');
const SOURCE_VERBS = wordsOf('source-verbs');

/** "Poland and Hungary said", "officials of Peru": the name alone would be half of who speaks, or none of it. */
function isOneOfSeveral({ paragraph: { text } }: Passage, { subject, inverted }: Cue): boolean {
  const after = /^(?:,? and| or) /.test(text.slice(subject.end, subject.end + 6));
  return (
    after ||
    (subject.kind !== 'pronoun' &&
      !inverted &&
      /(?:\band|\bor) (?:the )?$/i.test(
        text.slice(Math.max(0, subject.start - 9), subject.start),
      ) &&
      subject.kind !== 'person')
  );
}

function readClaims(speech: Speech, number: number): Claim[] {
  const passage = speech.passages[number]!;
  const cues = speech.cues[number]!;
  const telling = cues.filter(
    ({ at, verb }) =>
      SOURCE_VERBS.has(verb.lemma) && !/^(?:to|not)$/.test(passage.tokens[at - 1]?.lower ?? ''),
  );
  return telling.flatMap((cue, index) => {
    if (isOneOfSeveral(passage, cue)) return [];
    const source = readSource(speech, cue);
    if (!source) return [];
    const claim = claimOf(passage, cue, telling[index + 1], source);
    return claim ? [claim] : [];
  });
}

/** What a person says between marks is that person's. */
function quotedClaims(speech: Speech, drafts: readonly Draft[]): Map<number, Claim[]> {
  const claims = new Map<number, Claim[]>();
  for (const draft of drafts) {
    if (draft.kind !== 'quote' || draft.speaker === null || !speech.names.full.has(draft.speaker))
      continue;
    const claim: Claim = {
      start: draft.start,
      end: draft.end,
      source: { name: draft.speaker, kind: 'person' },
    };
    const list = claims.get(draft.paragraph);
    if (list) list.push(claim);
    else claims.set(draft.paragraph, [claim]);
  }
  return claims;
}

/** Walks claims and facts of a paragraph together: `active` holds the claims that may still cover what comes. */
function attributeInOrder(drafts: readonly Draft[], claims: readonly Claim[]): Draft[] {
  const waiting = [...claims].sort((a, b) => a.start - b.start);
  let active: Claim[] = [];
  let next = 0;
  return [...drafts]
    .sort((a, b) => a.start - b.start)
    .map((draft) => {
      while (next < waiting.length && waiting[next]!.start <= draft.start)
        active.push(waiting[next++]!);
      active = active.filter(({ end }) => end > draft.start);
      const holding = active.filter(({ end }) => end >= draft.end);
      if (holding.length === 0) return draft;
      const narrowest = holding.reduce((best, claim) =>
        claim.end - claim.start < best.end - best.start ? claim : best,
      );
      return { ...draft, attributedTo: narrowest.source };
    });
}

/** Adds `attributedTo` to the dates and quantities that the sentence gives to somebody by name ("..., the Global Times reported"). */
export function attributeFacts(speech: Speech, drafts: readonly Draft[]): Draft[] {
  const quoted = quotedClaims(speech, drafts);
  const measured = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (draft.kind !== 'date' && draft.kind !== 'quantity') continue;
    const list = measured.get(draft.paragraph);
    if (list) list.push(draft);
    else measured.set(draft.paragraph, [draft]);
  }
  const attributed = speech.passages.flatMap((_, index) => {
    const claims = [...readClaims(speech, index), ...(quoted.get(index + 1) ?? [])];
    return attributeInOrder(measured.get(index + 1) ?? [], claims);
  });
  return [...drafts.filter(({ kind }) => kind !== 'date' && kind !== 'quantity'), ...attributed];
}
