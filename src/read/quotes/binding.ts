/** A quotation → whom the article gives it to, by what stands around it: cues beside it, its layout, else the sentences before. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cue } from './cues.ts';
import type { Binding } from './judge.ts';
import { mainSubject } from './main-subject.ts';
import { DASH, type Passage } from './passage.ts';
import { leadingName } from './phrase.ts';
import type { Quotation } from './quotation.ts';
import { mentionSubject, wordsSubject, type Subject } from './subject.ts';

export interface Bound {
  subject: Subject | null;
  binding: Binding;
}

/** What is known when a quotation is judged: the cues around it and who spoke before it. */
export interface Scene {
  passage: Passage;
  cues: readonly Cue[];
  /** Index of the first cue after the quotation. */
  next: number;
  /** The quotation before it in the paragraph that is speech. */
  previous: { quotation: Quotation; subject: Subject | null } | null;
  /** Who spoke last in the paragraphs before. */
  last: Subject | null;
}

const DENIALS = wordsOf('denying-verbs');
const BREAKS_OFF = wordsOf('break-off-words');
const LEAD_INS = wordsOf('lead-ins');
const OF_A_TOPIC = wordsOf('prepositions-of-a-topic');
const MOST_EMBEDDED = 4;
const MOST_CUES_BACK = 7;
/** An inverted verb governs no words further than this many tokens after it. */
const INVERTED_REACH = 20;
/** The most tokens between the words and "he said" that is still theirs. */
const WIDEST_GAP = 4;
const SPEAKER_REACH = 5;

/** Where the subject or the inverted verb of a cue begins, as an offset in the text. */
const startOfCue = (passage: Passage, cue: Cue): number =>
  cue.inverted ? passage.offsetOf(cue.at) : cue.subject.start;

/** Tokens between the closing mark and where a cue begins: how many but commas, and whether there is a comma. */
function gapAfter(
  passage: Passage,
  { after }: Quotation,
  cue: Cue,
): { width: number; hasComma: boolean } {
  const start = startOfCue(passage, cue);
  const between = passage.tokens.slice(after, cue.at).filter((token) => token.start < start);
  const width = between.filter(({ text }) => text !== ',').length;
  return { width, hasComma: width < between.length };
}

/** "..., a claim the mayor denies": what somebody denies is not what he says. */
const isDenied = (passage: Passage, quotation: Quotation, cue: Cue): boolean =>
  !cue.inverted && DENIALS.has(cue.verb.lemma) && gapAfter(passage, quotation, cue).width > 0;

/** "...", while she said: what comes after the words begins something else. */
const isBrokenOff = (passage: Passage, { after }: Quotation, { inverted, verb }: Cue): boolean =>
  !inverted && verb.lemma !== 'put' && BREAKS_OFF.has(passage.word(after));

/** The first cue after the words in their sentence, where it says who spoke them. */
function cueAfter({ passage, cues, next }: Scene, quotation: Quotation): Cue | null {
  const own = cues
    .slice(next, next + MOST_EMBEDDED + 1)
    .filter(({ at }) => passage.share(at, quotation.open));
  const cue = own.find(({ embedded }) => !embedded) ?? own[0];
  if (!cue || isDenied(passage, quotation, cue) || isBrokenOff(passage, quotation, cue))
    return null;
  const isBehind =
    cue.subject.paragraph === passage.paragraph.number &&
    cue.subject.start >= passage.offsetOf(quotation.close);
  return cue.inverted || isBehind ? cue : null;
}

/** The cue that governs the words from before: the nearest that speaks rather than thinks, and not one inside "what she calls". */
function cueBefore({ passage, cues, next }: Scene, { open }: Quotation): Cue | null {
  const near = cues
    .slice(Math.max(0, next - MOST_CUES_BACK), next)
    .filter(
      ({ at, inverted, verb }) =>
        passage.share(at, open) &&
        !(inverted && verb.lemma !== 'according' && open - at > INVERTED_REACH),
    )
    .reverse();
  return near.find(({ verb, embedded }) => verb.kind !== 'think' && !embedded) ?? near[0] ?? null;
}

function standsBeside(passage: Passage, cue: Cue, quotation: Quotation): boolean {
  if (cue.inverted) return false;
  let index = quotation.open - 1;
  while (index >= cue.after && LEAD_INS.has(passage.word(index))) index--;
  return index < cue.after;
}

function boundByCue(scene: Scene, quotation: Quotation): Bound | null {
  const { passage } = scene;
  const after = cueAfter(scene, quotation);
  const before = cueBefore(scene, quotation);
  const isBeside = before !== null && standsBeside(passage, before, quotation);
  const leadsOn = quotation.ending === 'comma' || quotation.ending === 'cry';
  const gap = after ? gapAfter(passage, quotation, after) : { width: Infinity, hasComma: false };
  if (after && leadsOn && gap.width <= WIDEST_GAP && !isBeside)
    return { subject: after.subject, binding: 'said' };
  if (before) return { subject: before.subject, binding: isBeside ? 'said' : 'governed' };
  return after && (leadsOn || gap.hasComma || gap.width === 0)
    ? { subject: after.subject, binding: 'governed' }
    : null;
}

/** `"..." - Jane Doe`. */
function signature(passage: Passage, { after, ending }: Quotation): Subject | null {
  const mark = passage.text(after);
  if (ending === 'comma' || !(DASH.test(mark) || mark === '-')) return null;
  const person = passage.personAt(after + 1);
  return person ? mentionSubject(passage, person) : leadingName(passage, after + 1);
}

/** `Jane Doe: "..."`. */
function label(passage: Passage, { open }: Quotation): Subject | null {
  const mention = passage.mentionAt(open - 2);
  return mention &&
    passage.text(open - 1) === ':' &&
    !OF_A_TOPIC.has(passage.word(mention.first - 1))
    ? mentionSubject(passage, mention)
    : null;
}

function boundByLayout({ passage }: Scene, quotation: Quotation): Bound | null {
  const subject = signature(passage, quotation) ?? label(passage, quotation);
  return subject && { subject, binding: 'said' };
}

const isNamed = (subject: Subject | null): subject is Subject =>
  subject !== null && subject.kind !== 'phrase' && subject.kind !== 'name';

/** Who the sentence before the words is about: who speaks in it, else who acts in it. */
function sentenceBefore({ passage, cues, next }: Scene, { open }: Quotation): Subject | null {
  const last = passage.sentenceStart(passage.sentenceAt(open)) - 1;
  if (last < 0) return null;
  const cue = cues[next - 1];
  if (cue && passage.share(cue.at, last)) return cue.subject;
  const subject = last > 0 ? mainSubject(passage, last) : null;
  return subject?.kind === 'person' || subject?.kind === 'pronoun' ? subject : null;
}

/** A paragraph that opens with whole sentences in marks, or with a mark that it never closes, is speech however short. */
const standsAlone = ({ open, closed, ending }: Quotation, subject: Subject | null): boolean =>
  open === 0 && (!closed || (subject !== null && (ending === 'stop' || ending === 'cry')));

/** Whether the quotation of the scene stands in the sentence of the one before it, or in the next. */
const goesOn = ({ passage, previous }: Scene, { open }: Quotation): boolean =>
  previous !== null && passage.sentenceAt(open) - passage.sentenceAt(previous.quotation.open) <= 1;

function boundByContext(scene: Scene, quotation: Quotation): Bound {
  const { passage, previous, last } = scene;
  const { open, closed, ending } = quotation;
  const opensSentence = passage.opensSentence(open);
  const main = opensSentence ? null : mainSubject(passage, open);
  if (isNamed(main)) return { subject: main, binding: 'subject' };
  if (previous && goesOn(scene, quotation)) {
    const isWhole = opensSentence && (ending !== 'none' || !closed);
    return { subject: previous.subject, binding: isWhole ? 'said' : 'none' };
  }
  const subject = sentenceBefore(scene, quotation) ?? previous?.subject ?? last;
  return { subject, binding: standsAlone(quotation, subject) ? 'alone' : 'none' };
}

/** A transcript's "DOE: Well, ..." inside the marks. */
function boundByTranscript({ passage }: Scene, { first, close }: Quotation): Bound | null {
  const isShouted = (at: number): boolean => passage.text(at) === passage.text(at).toUpperCase();
  const isEnd = (at: number): boolean =>
    (passage.text(at) === ':' && at > first) || !(isShouted(at) || passage.mentionAt(at));
  const end = passage.findFrom(first, Math.min(SPEAKER_REACH, close - first), isEnd);
  return end !== undefined && passage.text(end) === ':'
    ? { subject: wordsSubject(passage, first, end), binding: 'said' }
    : null;
}

/** The cues beside the words say it; else the layout of the page; else who had the floor before. */
export const bind = (scene: Scene, quotation: Quotation): Bound =>
  boundByTranscript(scene, quotation) ??
  boundByCue(scene, quotation) ??
  boundByLayout(scene, quotation) ??
  boundByContext(scene, quotation);
