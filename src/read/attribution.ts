/** Facts → facts with the source that the article gives for them: "..., the Global Times reported". */
import type { Attribution } from '../model/fact.ts';
import { wordsOf } from '../text/lexicon/index.ts';
import type { Draft } from '../text/reading.ts';
import { readSource } from './attribution-sources.ts';
import type { Cue } from './quotes/cues.ts';
import type { Passage } from './quotes/passage.ts';
import type { Speech, Spoken } from './quotes/speech.ts';

/** Offsets in the paragraph that a source answers for; of two that hold a fact, the narrower speaks. */
interface Claim {
  start: number;
  end: number;
  source: Attribution;
}

/** A cue with the tokens of its sentence: `first` to before `last`. */
interface Clause {
  passage: Passage;
  cue: Cue;
  first: number;
  last: number;
}

const ADJUNCT_REACH = 14;
/** No further than a sentence reaches that people write, in tokens. */
const SENTENCE_REACH = 150;
const DAYS = wordsOf('days-of-speaking');
/** Verbs whose object is as often a person or a thing as what is said. */
const NEEDS_THAT = wordsOf('verbs-before-that');
const SOURCE_VERBS = wordsOf('source-verbs');
/** After a comma these turn the sentence; a semicolon does by itself. */
const TURNS = wordsOf('hard-boundaries');

const isThat = (passage: Passage, index: number): boolean =>
  /^(?:that|:)$/.test(passage.word(index));
const isComma = (passage: Passage, index: number): boolean => passage.text(index) === ',';

/** First token of what is said: after "that" where it stands near, else after the verb. */
function saidFrom(clause: Clause): number {
  const { passage, cue, last } = clause;
  const isMark = (index: number): boolean => isThat(passage, index) || isComma(passage, index);
  const mark = passage.findFrom(cue.after, Math.min(ADJUNCT_REACH, last - cue.after), isMark);
  if (mark !== undefined && isThat(passage, mark)) return mark + 1;
  return cue.inverted ? afterComma(clause) : afterDay(clause);
}

/** "said Friday the firm lost ...": past the day of speaking; nothing where an adjunct follows, whose end no comma shows. */
function afterDay({ passage, cue, last }: Clause): number {
  let from = cue.after;
  while (from < last && DAYS.has(passage.word(from))) from++;
  const isAdjunct =
    passage.is(from, 'preposition') || passage.is(from, 'clause') || passage.isAdverb(from);
  return isAdjunct ? last : from;
}

/** "According to X, ...": what is said begins after the comma. */
const afterComma = ({ passage, cue, last }: Clause): number =>
  (passage.findFrom(cue.after, last - cue.after, (index) => isComma(passage, index)) ??
    Math.max(cue.after, last)) + 1;

function clauseOf(passage: Passage, cue: Cue): Clause {
  const sentence = passage.sentenceAt(cue.at);
  return {
    passage,
    cue,
    first: Math.max(passage.sentenceStart(sentence), cue.at - SENTENCE_REACH),
    last: Math.min(passage.sentenceStart(sentence + 1), cue.at + SENTENCE_REACH),
  };
}

/** The token where the subject before a cue begins, not before `first`. */
function subjectStart(passage: Passage, cue: Cue, first: number): number {
  let index = cue.at;
  while (index > first && passage.token(index - 1).start >= cue.subject.start) index--;
  return index;
}

/** Where the words that give the source begin. */
const cueStart = ({ passage, cue, first }: Clause): number =>
  cue.inverted ? cue.at : subjectStart(passage, cue, first);

/** Whether a cue closes the sentence that it comments on: "..., X said", "..., said X", "... according to X". */
function trails(clause: Clause): boolean {
  const { passage, cue, first } = clause;
  const begins = cueStart(clause);
  if (begins <= first + 1) return false;
  if (cue.verb.lemma === 'according') return true;
  if (isAdjunct(passage, first, begins)) return false;
  const closes = (index: number): boolean => isComma(passage, index) || passage.isQuoted(index);
  const isMark = (index: number): boolean =>
    closes(index) ||
    (passage.token(index).type === 'punctuation' && !/^[-.]$/.test(passage.text(index)));
  const reach = Math.min(ADJUNCT_REACH, begins - first);
  const mark = passage.findBefore(begins, reach, isMark);
  return mark !== undefined && closes(mark);
}

const isVerbOrPronoun = (passage: Passage, index: number): boolean =>
  passage.is(index, 'auxiliary') || passage.is(index, 'be') || passage.is(index, 'pronoun');

/** "In early 1997, X told ...": a preposition's phrase without a verb is when or where it was said. */
function isAdjunct(passage: Passage, first: number, to: number): boolean {
  if (!passage.is(first, 'preposition') || passage.isQuoted(first)) return false;
  const isVerb = (index: number): boolean =>
    isVerbOrPronoun(passage, index) || /[a-z]{3}ed$/.test(passage.word(index));
  return passage.findFrom(first, to - first, isVerb) === undefined;
}

/** Whether nothing is said behind the cue of a sentence. */
function endsSentence({ passage, cue, last }: Clause): boolean {
  const { after, inverted, verb } = cue;
  if (inverted) return true;
  const hasObject =
    passage.isWord(after) &&
    !passage.is(after, 'preposition') &&
    !passage.isAdverb(after) &&
    !DAYS.has(passage.word(after));
  if (hasObject && verb.lemma !== 'tell' && after < last) return false;
  const goesOn = (index: number): boolean =>
    isThat(passage, index) || isVerbOrPronoun(passage, index);
  return (
    last - after <= ADJUNCT_REACH && passage.findFrom(after, last - after, goesOn) === undefined
  );
}

/** Where a leading claim ends: with the sentence, where the sentence turns, or where somebody else's begins. */
function saidTo(passage: Passage, from: number, last: number, next: Cue | undefined): number {
  const isNext = next && next.at < last && !next.inverted;
  const limit =
    isNext && next.subject.start >= passage.token(from).start
      ? subjectStart(passage, next, from)
      : last;
  const turns = (index: number): boolean =>
    passage.text(index) === ';' || (TURNS.has(passage.word(index)) && isComma(passage, index - 1));
  return passage.findFrom(from, limit - from, turns) ?? Math.max(from, limit);
}

function claimOf(clause: Clause, next: Cue | undefined, source: Attribution): Claim | null {
  const { passage, cue, first, last } = clause;
  const claim = (from: number, to: number): Claim => ({
    start: passage.offsetOf(from),
    end: passage.offsetOf(to),
    source,
  });
  if (trails(clause) && endsSentence(clause)) return claim(first, cueStart(clause));
  if (cue.inverted && cue.at > first) return null;
  const from = saidFrom(clause);
  if (NEEDS_THAT.has(cue.verb.lemma) && !isThat(passage, from - 1)) return null;
  const to = saidTo(passage, from, last, next);
  return to > from ? claim(from, to) : null;
}

/** "Poland and Hungary said", "officials of Peru": the name alone would be half of who speaks, or none of it. */
function isOneOfSeveral({ paragraph: { text } }: Passage, { subject, inverted }: Cue): boolean {
  if (/^(?:,? and| or) /.test(text.slice(subject.end, subject.end + 6))) return true;
  if (inverted || subject.kind === 'pronoun' || subject.kind === 'person') return false;
  return /(?:\band|\bor) (?:the )?$/i.test(
    text.slice(Math.max(0, subject.start - 9), subject.start),
  );
}

function readClaims(speech: Speech, { passage, cues }: Spoken): Claim[] {
  const telling = cues.filter(
    ({ at, verb }) => SOURCE_VERBS.has(verb.lemma) && !/^(?:to|not)$/.test(passage.word(at - 1)),
  );
  return telling.flatMap((cue, index) => {
    const source = isOneOfSeveral(passage, cue) ? null : readSource(speech, cue);
    const claim = source && claimOf(clauseOf(passage, cue), telling[index + 1], source);
    return claim ?? [];
  });
}

/** What a person says between marks is that person's. */
const quotedClaims = ({ names }: Speech, drafts: readonly Draft[]): Claim[] =>
  drafts.flatMap((draft) =>
    draft.kind === 'quote' && draft.speaker !== null && names.full.has(draft.speaker)
      ? { start: draft.start, end: draft.end, source: { name: draft.speaker, kind: 'person' } }
      : [],
  );

/** Walks claims and facts of a paragraph together: `active` holds the claims that may still cover what comes. */
function attributeInOrder(drafts: readonly Draft[], claims: readonly Claim[]): Draft[] {
  const waiting = claims.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let active: Claim[] = [];
  return drafts
    .toSorted((a, b) => a.start - b.start)
    .map((draft) => {
      for (let claim = waiting[next]; claim && claim.start <= draft.start; claim = waiting[++next])
        active.push(claim);
      active = active.filter(({ end }) => end > draft.start);
      const [narrowest] = active
        .filter(({ end }) => end >= draft.end)
        .sort((a, b) => a.end - a.start - (b.end - b.start));
      return narrowest ? { ...draft, attributedTo: narrowest.source } : draft;
    });
}

const isMeasured = ({ kind }: Draft): boolean => kind === 'date' || kind === 'quantity';

/** Adds `attributedTo` to the dates and quantities that the sentence gives to somebody by name ("..., the Global Times reported"). */
export function attributeFacts(speech: Speech, drafts: readonly Draft[]): Draft[] {
  const byParagraph = Map.groupBy(drafts, ({ paragraph }) => paragraph);
  const attributed = speech.paragraphs.flatMap((spoken) => {
    const own = byParagraph.get(spoken.passage.paragraph.number) ?? [];
    const claims = [...readClaims(speech, spoken), ...quotedClaims(speech, own)];
    return attributeInOrder(own.filter(isMeasured), claims);
  });
  return [...drafts.filter((draft) => !isMeasured(draft)), ...attributed];
}
