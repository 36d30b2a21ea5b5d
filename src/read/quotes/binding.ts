/** A quotation → whom the article gives it to, by what stands around it: cues beside it, its layout, else the sentences before. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cue } from './cues.ts';
import type { Binding } from './judge.ts';
import { mainSubject } from './main-subject.ts';
import type { Passage, Quotation } from './passage.ts';
import { leadingName } from './phrase.ts';
import { DASH, mentionSubject, wordsSubject, type Subject } from './subject.ts';

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

const sentenceOf = (passage: Passage, { open }: Quotation): number => passage.sentenceAt[open]!;
const offsetAfter = (passage: Passage, index: number): number =>
  passage.tokens[index]?.start ?? passage.paragraph.text.length;

/** Tokens between the closing mark and where the subject or inverted verb begins. */
function gapAfter(passage: Passage, quotation: Quotation, cue: Cue): number {
  let index = quotation.after;
  const target = cue.inverted ? offsetAfter(passage, cue.at) : cue.subject.start;
  let gap = 0;
  while (index < cue.at && passage.tokens[index]!.start < target) {
    if (passage.tokens[index]!.text !== ',') gap++;
    index++;
  }
  return gap;
}

const commaBetween = (passage: Passage, quotation: Quotation, cue: Cue): boolean => {
  for (let index = cue.at - 1; index >= quotation.after; index--)
    if (
      passage.tokens[index]!.text === ',' &&
      passage.tokens[index]!.start <
        (cue.inverted ? offsetAfter(passage, cue.at) : cue.subject.start)
    )
      return true;
  return false;
};

const DENIALS = wordsOf('denying-verbs');
const ABOUT = /^(?:of|on|about|to|for|from|with)$/;

/** "..., a claim the mayor denies": what somebody denies is not what he says. */
const isDenied = (passage: Passage, quotation: Quotation, cue: Cue): boolean =>
  !cue.inverted && DENIALS.has(cue.verb.lemma) && gapAfter(passage, quotation, cue) > 0;

const BREAKS_OFF = wordsOf('break-off-words');

/** The first cue after the words in their sentence, where it says who spoke them. */
function cueAfter({ passage, cues, next }: Scene, quotation: Quotation): Cue | null {
  let index = next;
  while (cues[index]?.embedded && index - next < 4) index++;
  const cue =
    cues[index]?.embedded === false &&
    passage.sentenceAt[cues[index]!.at] === sentenceOf(passage, quotation)
      ? cues[index]
      : cues[next];
  if (!cue || passage.sentenceAt[cue.at] !== sentenceOf(passage, quotation)) return null;
  if (isDenied(passage, quotation, cue)) return null;
  if (
    !cue.inverted &&
    cue.verb.lemma !== 'put' &&
    BREAKS_OFF.has(passage.tokens[quotation.after]?.lower ?? '')
  )
    return null;
  const own =
    cue.inverted ||
    (cue.subject.paragraph === passage.paragraph.number &&
      cue.subject.start >= offsetAfter(passage, quotation.close));
  return own ? cue : null;
}

/** The cue that governs the words from before: the nearest that speaks rather than thinks, and not one inside "what she calls". */
function cueBefore({ passage, cues, next }: Scene, quotation: Quotation): Cue | null {
  let weak: Cue | null = null;
  for (let index = next - 1; index >= 0 && next - index < 8; index--) {
    const cue = cues[index]!;
    if (passage.sentenceAt[cue.at] !== sentenceOf(passage, quotation)) break;
    if (cue.inverted && cue.verb.lemma !== 'according' && quotation.open - cue.at > 20) continue;
    if (cue.verb.kind !== 'think' && !cue.embedded) return cue;
    weak ??= cue;
  }
  return weak;
}

const LEADS_IN = /^(?:[,:—–-]|that|as|to|by|a|an|the|be|being|him|her|it|them|reporters)$/;

function standsBeside(passage: Passage, cue: Cue, quotation: Quotation): boolean {
  let index = quotation.open - 1;
  if (cue.inverted) return false;
  while (index >= cue.after && LEADS_IN.test(passage.tokens[index]!.lower)) index--;
  return index < cue.after;
}

function boundByCue(scene: Scene, quotation: Quotation): Bound | null {
  const { passage } = scene;
  const after = cueAfter(scene, quotation);
  const before = cueBefore(scene, quotation);
  const leadsOn = quotation.ending === 'comma' || quotation.ending === 'cry';
  if (
    after &&
    leadsOn &&
    gapAfter(passage, quotation, after) <= 4 &&
    !(before && standsBeside(passage, before, quotation))
  )
    return { subject: after.subject, binding: 'said' };
  if (before)
    return {
      subject: before.subject,
      binding: standsBeside(passage, before, quotation) ? 'said' : 'governed',
    };
  if (
    after &&
    (leadsOn ||
      commaBetween(passage, quotation, after) ||
      gapAfter(passage, quotation, after) === 0)
  )
    return { subject: after.subject, binding: 'governed' };
  return null;
}

/** `"..." - Jane Doe` and `Jane Doe: "..."`. */
function boundByLayout({ passage }: Scene, quotation: Quotation): Bound | null {
  const { tokens, mentionAt } = passage;
  const dash = quotation.after;
  if (
    (DASH.test(tokens[dash]?.text ?? '') || tokens[dash]?.text === '-') &&
    quotation.ending !== 'comma'
  ) {
    const signed = mentionAt[dash + 1];
    const subject =
      signed?.kind === 'person' ? mentionSubject(passage, signed) : leadingName(passage, dash + 1);
    if (subject) return { subject, binding: 'said' };
  }
  const before = mentionAt[quotation.open - 2];
  const lead = before && tokens[before.first - 1]?.lower;
  if (tokens[quotation.open - 1]?.text === ':' && before && !ABOUT.test(lead ?? ''))
    return { subject: mentionSubject(passage, before), binding: 'said' };
  return null;
}

const namesSomebody = (subject: Subject | null): subject is Subject =>
  subject !== null && subject.kind !== 'phrase';

/** Who the sentence before the words is about: who speaks in it, else who acts in it. */
function sentenceBefore({ passage, cues, next }: Scene, quotation: Quotation): Subject | null {
  const cue = cues[next - 1];
  const wanted = sentenceOf(passage, quotation) - 1;
  if (cue && passage.sentenceAt[cue.at] === wanted) return cue.subject;
  const at = (passage.sentenceStarts[wanted + 1] ?? 0) - 1;
  const subject = at > 0 ? mainSubject(passage, at) : null;
  return subject && (subject.kind === 'person' || subject.kind === 'pronoun') ? subject : null;
}

/** A paragraph that opens with whole sentences in marks, or with a mark that it never closes, is speech however short. */
const standsAlone = ({ open, closed, ending }: Quotation, subject: Subject | null): boolean =>
  open === 0 && (!closed || (subject !== null && (ending === 'stop' || ending === 'cry')));

function boundByContext(scene: Scene, quotation: Quotation): Bound {
  const { passage, previous, last } = scene;
  const sentence = sentenceOf(passage, quotation);
  const opensSentence = quotation.open === 0 || passage.sentenceAt[quotation.open - 1] !== sentence;
  if (!opensSentence) {
    const main = mainSubject(passage, quotation.open);
    if (namesSomebody(main) && main.kind !== 'name') return { subject: main, binding: 'subject' };
  }
  const goesOn = previous !== null && sentence - sentenceOf(passage, previous.quotation) <= 1;
  if (goesOn)
    return {
      subject: previous.subject,
      binding:
        opensSentence && (quotation.ending !== 'none' || !quotation.closed) ? 'said' : 'none',
    };
  const subject = sentenceBefore(scene, quotation) ?? previous?.subject ?? last;
  return { subject, binding: standsAlone(quotation, subject) ? 'alone' : 'none' };
}

/** A transcript's "DOE: Well, ..." inside the marks. */
function boundByTranscript({ passage }: Scene, quotation: Quotation): Bound | null {
  const { tokens, mentionAt } = passage;
  const { first } = quotation;
  for (let index = first; index < Math.min(first + 5, quotation.close); index++) {
    const token = tokens[index]!;
    if (token.text === ':' && index > first)
      return { subject: wordsSubject(passage, first, index), binding: 'said' };
    if (token.text !== token.text.toUpperCase() && !mentionAt[index]) return null;
  }
  return null;
}

/** The cues beside the words say it; else the layout of the page; else who had the floor before. */
export function bind(scene: Scene, quotation: Quotation): Bound {
  return (
    boundByTranscript(scene, quotation) ??
    boundByCue(scene, quotation) ??
    boundByLayout(scene, quotation) ??
    boundByContext(scene, quotation)
  );
}
