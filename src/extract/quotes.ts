/** Reading → quotations: what stands between marks, whether it is speech, and who the article says spoke. */
import type { Cue } from './quotes-cues.ts';
import { isSpeech, type Binding } from './quotes-judge.ts';
import { resolveName } from './quotes-names.ts';
import type { Passage, Quotation } from './quotes-passage.ts';
import type { Speech } from './quotes-speech.ts';
import { DASH, leadingName, mainSubject, mentionSubject, wordsSubject, type Subject } from './quotes-subject.ts';
import type { Draft } from './reading.ts';

interface Bound {
  subject: Subject | null;
  binding: Binding;
}

/** What is known when a quotation is judged: the cues around it and who spoke before it. */
interface Scene {
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
const offsetAfter = (passage: Passage, index: number): number => passage.tokens[index]?.start ?? passage.paragraph.text.length;

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
  for (let index = cue.at - 1; index >= quotation.after; index--) if (passage.tokens[index]!.text === ',' && passage.tokens[index]!.start < (cue.inverted ? offsetAfter(passage, cue.at) : cue.subject.start)) return true;
  return false;
};

const BREAKS_OFF = new Set('while but and although though when because as or if'.split(' '));

/** The first cue after the words in their sentence, where it says who spoke them. */
function cueAfter({ passage, cues, next }: Scene, quotation: Quotation): Cue | null {
  let index = next;
  while (cues[index]?.embedded && index - next < 4) index++;
  const cue = cues[index]?.embedded === false && passage.sentenceAt[cues[index]!.at] === sentenceOf(passage, quotation) ? cues[index] : cues[next];
  if (!cue || passage.sentenceAt[cue.at] !== sentenceOf(passage, quotation)) return null;
  if (!cue.inverted && cue.verb.lemma !== 'put' && BREAKS_OFF.has(passage.tokens[quotation.after]?.lower ?? '')) return null;
  const own = cue.inverted || (cue.subject.paragraph === passage.paragraph.number && cue.subject.start >= offsetAfter(passage, quotation.close));
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
  if (after && leadsOn && gapAfter(passage, quotation, after) <= 4 && !(before && standsBeside(passage, before, quotation))) return { subject: after.subject, binding: 'said' };
  if (before) return { subject: before.subject, binding: standsBeside(passage, before, quotation) ? 'said' : 'governed' };
  if (after && (leadsOn || commaBetween(passage, quotation, after) || gapAfter(passage, quotation, after) === 0)) return { subject: after.subject, binding: 'governed' };
  return null;
}

/** `"..." - Jane Doe` and `Jane Doe: "..."`. */
function boundByLayout({ passage }: Scene, quotation: Quotation): Bound | null {
  const { tokens, mentionAt } = passage;
  const dash = quotation.after;
  if ((DASH.test(tokens[dash]?.text ?? '') || tokens[dash]?.text === '-') && quotation.ending !== 'comma') {
    const signed = mentionAt[dash + 1];
    const subject = signed?.kind === 'person' ? mentionSubject(passage, signed) : leadingName(passage, dash + 1);
    if (subject) return { subject, binding: 'said' };
  }
  const before = mentionAt[quotation.open - 2];
  if (tokens[quotation.open - 1]?.text === ':' && before) return { subject: mentionSubject(passage, before), binding: 'said' };
  return null;
}

const namesSomebody = (subject: Subject | null): subject is Subject => subject !== null && subject.kind !== 'phrase';

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
const standsAlone = ({ open, closed, ending }: Quotation, subject: Subject | null): boolean => open === 0 && (!closed || (subject !== null && (ending === 'stop' || ending === 'cry')));

function boundByContext(scene: Scene, quotation: Quotation): Bound {
  const { passage, previous, last } = scene;
  const sentence = sentenceOf(passage, quotation);
  const opensSentence = quotation.open === 0 || passage.sentenceAt[quotation.open - 1] !== sentence;
  if (!opensSentence) {
    const main = mainSubject(passage, quotation.open);
    if (namesSomebody(main) && main.kind !== 'name') return { subject: main, binding: 'subject' };
  }
  const goesOn = previous !== null && sentence - sentenceOf(passage, previous.quotation) <= 1;
  if (goesOn) return { subject: previous.subject, binding: opensSentence && (quotation.ending !== 'none' || !quotation.closed) ? 'said' : 'none' };
  const subject = sentenceBefore(scene, quotation) ?? previous?.subject ?? last;
  return { subject, binding: standsAlone(quotation, subject) ? 'alone' : 'none' };
}

/** A transcript's "DOE: Well, ..." inside the marks. */
function boundByTranscript({ passage }: Scene, quotation: Quotation): Bound | null {
  const { tokens, mentionAt } = passage;
  const { first } = quotation;
  for (let index = first; index < Math.min(first + 5, quotation.close); index++) {
    const token = tokens[index]!;
    if (token.text === ':' && index > first) return { subject: wordsSubject(passage, first, index), binding: 'said' };
    if (token.text !== token.text.toUpperCase() && !mentionAt[index]) return null;
  }
  return null;
}

function bind(scene: Scene, quotation: Quotation): Bound {
  return boundByTranscript(scene, quotation) ?? boundByCue(scene, quotation) ?? boundByLayout(scene, quotation) ?? boundByContext(scene, quotation);
}

interface Spoken {
  quotation: Quotation;
  bound: Bound;
}

function spokenIn(passage: Passage, cues: readonly Cue[], last: Subject | null): Spoken[] {
  const spoken: Spoken[] = [];
  let next = 0;
  for (const quotation of passage.quotations) {
    while (next < cues.length && cues[next]!.at < quotation.open) next++;
    const before = spoken.at(-1);
    const previous = before ? { quotation: before.quotation, subject: before.bound.subject } : null;
    const bound = bind({ passage, cues, next, previous, last }, quotation);
    if (isSpeech(passage, quotation, bound.binding)) spoken.push({ quotation, bound });
  }
  return spoken;
}

/** Who has the floor when a paragraph ends: who spoke in its last sentence, in marks or without. */
function lastSpeaker(passage: Passage, spoken: readonly Spoken[], cues: readonly Cue[]): Subject | null {
  const quoted = spoken.at(-1);
  const cue = cues.at(-1);
  if (quoted && (!cue || quoted.quotation.open > cue.at)) return quoted.bound.subject;
  const end = passage.tokens.length - 1;
  if (passage.tokens[end]?.text === ':' && (!cue || passage.sentenceAt[cue.at] !== passage.sentenceAt[end])) return mainSubject(passage, end);
  return cue?.subject ?? null;
}

interface Line extends Spoken {
  number: number;
  continues?: string;
}

/** Paragraph by paragraph; a quotation that opens where the one before was never closed continues it. */
function readLines({ passages, cues }: Speech): Line[] {
  const lines: Line[] = [];
  let last: Subject | null = null;
  let open: Line | null = null;
  passages.forEach((passage, index) => {
    const spoken = spokenIn(passage, cues[index]!, last);
    spoken.forEach((line, position) => {
      const full: Line = { ...line, number: index + 1 };
      if (position === 0 && open && line.quotation.open === 0 && open.number === index) {
        full.continues = `${open.number}:${open.quotation.start}`;
        shareSpeaker(lines, full);
      }
      lines.push(full);
    });
    const closing = lines.at(-1);
    open = closing && closing.number === index + 1 && !closing.quotation.closed && closing.quotation.close === passage.tokens.length ? closing : null;
    last = lastSpeaker(passage, spoken, cues[index]!) ?? (spoken.length === 0 && cues[index]!.length === 0 ? null : last);
  });
  return lines;
}

const isBound = ({ bound: { binding } }: Spoken): boolean => binding === 'said' || binding === 'governed';

/** Parts of one quotation have one speaker: the part that a cue binds says whose it is. */
function shareSpeaker(lines: readonly Line[], later: Line): void {
  const earlier = lines.at(-1)!;
  if (!isBound(later) || isBound(earlier)) {
    later.bound = { subject: earlier.bound.subject ?? later.bound.subject, binding: earlier.bound.binding };
    return;
  }
  for (let index = lines.length - 1; index >= 0 && !isBound(lines[index]!); index--) {
    const line = lines[index]!;
    line.bound = { subject: later.bound.subject, binding: 'governed' };
    if (line.continues === undefined) return;
  }
}

/**
 * The quotations of an article, in the order of the text. `speaker` is the fullest name of a person or organisation, or null where the article
 * doesn't say; `speakerAt` is where it names, describes or points at the speaker, in whichever paragraph. `continues` is `PARAGRAPH:START` of the part before.
 */
export function extractQuotes(speech: Speech): Draft<'quote'>[] {
  let last: string | null = null;
  return readLines(speech).map(({ number, quotation, bound: { subject }, continues }) => {
    const speaker = subject && resolveName(speech.passages, speech.names, subject, last);
    last = speaker ?? last;
    return {
      kind: 'quote',
      paragraph: number,
      start: quotation.start,
      end: quotation.end,
      speaker,
      ...(subject && { speakerAt: { paragraph: subject.paragraph, start: subject.start, end: subject.end } }),
      ...(continues !== undefined && { continues }),
    };
  });
}
