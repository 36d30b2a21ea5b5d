/** Reading → quotations: what stands between marks, whether it is speech, and who the article says spoke. */
import type { Draft } from '../../text/reading.ts';
import { bind, type Bound } from './binding.ts';
import { isSpeech } from './judge.ts';
import { mainSubject } from './main-subject.ts';
import { resolveName } from './names.ts';
import type { Quotation } from './quotation.ts';
import type { Speech, Spoken } from './speech.ts';
import type { Subject } from './subject.ts';

/** A quotation that is speech, with whom it is given to. */
interface Line {
  quotation: Quotation;
  bound: Bound;
  /** Of its paragraph, from 1. */
  number: number;
  /** The line whose quotation it continues, of the paragraph before. */
  continues?: Line;
}

function linesIn({ passage, cues }: Spoken, last: Subject | null): Line[] {
  const { number } = passage.paragraph;
  const lines: Line[] = [];
  let next = 0;
  for (const quotation of passage.quotations) {
    while ((cues[next]?.at ?? Infinity) < quotation.open) next++;
    const before = lines.at(-1);
    const previous = before ? { quotation: before.quotation, subject: before.bound.subject } : null;
    const bound = bind({ passage, cues, next, previous, last }, quotation);
    if (isSpeech(passage, quotation, bound.binding)) lines.push({ quotation, bound, number });
  }
  return lines;
}

/** Who has the floor when a paragraph ends: who spoke in its last sentence, in marks or without. */
function lastSpeaker({ passage, cues }: Spoken, lines: readonly Line[]): Subject | null {
  const quoted = lines.at(-1);
  const cue = cues.at(-1);
  if (quoted && (!cue || quoted.quotation.open > cue.at)) return quoted.bound.subject;
  const end = passage.end - 1;
  return passage.text(end) === ':' && !(cue && passage.share(cue.at, end))
    ? mainSubject(passage, end)
    : (cue?.subject ?? null);
}

const isBound = ({ bound: { binding } }: Line): boolean =>
  binding === 'said' || binding === 'governed';

/** Parts of one quotation have one speaker: the part that a cue binds says whose it is. */
function shareSpeaker(earlier: Line, later: Line): void {
  if (!isBound(later) || isBound(earlier)) {
    const subject = earlier.bound.subject ?? later.bound.subject;
    later.bound = { subject, binding: earlier.bound.binding };
    return;
  }
  for (let line: Line | undefined = earlier; line && !isBound(line); line = line.continues)
    line.bound = { subject: later.bound.subject, binding: 'governed' };
}

/** A quotation that nothing closes before its paragraph ends. */
const isOpen = ({ quotation }: Line, end: number): boolean =>
  !quotation.closed && quotation.close === end;

/** Paragraph by paragraph; a quotation that opens where the one before was never closed continues it. */
function readLines(paragraphs: readonly Spoken[]): Line[] {
  const all: Line[] = [];
  let last: Subject | null = null;
  let open: Line | undefined;
  for (const spoken of paragraphs) {
    const lines = linesIn(spoken, last);
    const [first] = lines;
    if (open && first?.quotation.open === 0) {
      first.continues = open;
      shareSpeaker(open, first);
    }
    all.push(...lines);
    const closing = lines.at(-1);
    open = closing && isOpen(closing, spoken.passage.end) ? closing : undefined;
    const isSilent = lines.length === 0 && spoken.cues.length === 0;
    last = lastSpeaker(spoken, lines) ?? (isSilent ? null : last);
  }
  return all;
}

function writeDraft(speech: Speech, line: Line): Draft<'quote'> {
  const { number, quotation, continues } = line;
  const { subject } = line.bound;
  return {
    kind: 'quote',
    paragraph: number,
    start: quotation.start,
    end: quotation.end,
    speaker: subject && resolveName(speech.names, subject),
    ...(subject && {
      speakerAt: { paragraph: subject.paragraph, start: subject.start, end: subject.end },
    }),
    ...(continues && { continues: `${continues.number}:${continues.quotation.start}` }),
  };
}

/**
 * The quotations of an article, in the order of the text. `speaker` is the fullest name of a person or organisation, or null where the article
 * doesn't say; `speakerAt` is where it names, describes or points at the speaker, in whichever paragraph. `continues` is `PARAGRAPH:START` of the part before.
 */
export const extractQuotes = (speech: Speech): Draft<'quote'>[] =>
  readLines(speech.paragraphs).map((line) => writeDraft(speech, line));
