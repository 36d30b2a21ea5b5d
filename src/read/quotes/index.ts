/** Reading → quotations: what stands between marks, whether it is speech, and who the article says spoke. */
import { bind, type Bound } from './binding.ts';
import type { Cue } from './cues.ts';
import { isSpeech } from './judge.ts';
import { mainSubject } from './main-subject.ts';
import { resolveName } from './names.ts';
import type { Passage, Quotation } from './passage.ts';
import type { Speech } from './speech.ts';
import type { Subject } from './subject.ts';
import type { Draft } from '../../text/reading.ts';

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
function lastSpeaker(
  passage: Passage,
  spoken: readonly Spoken[],
  cues: readonly Cue[],
): Subject | null {
  const quoted = spoken.at(-1);
  const cue = cues.at(-1);
  if (quoted && (!cue || quoted.quotation.open > cue.at)) return quoted.bound.subject;
  const end = passage.tokens.length - 1;
  if (
    passage.tokens[end]?.text === ':' &&
    (!cue || passage.sentenceAt[cue.at] !== passage.sentenceAt[end])
  )
    return mainSubject(passage, end);
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
    open =
      closing &&
      closing.number === index + 1 &&
      !closing.quotation.closed &&
      closing.quotation.close === passage.tokens.length
        ? closing
        : null;
    last =
      lastSpeaker(passage, spoken, cues[index]!) ??
      (spoken.length === 0 && cues[index]!.length === 0 ? null : last);
  });
  return lines;
}

const isBound = ({ bound: { binding } }: Spoken): boolean =>
  binding === 'said' || binding === 'governed';

/** Parts of one quotation have one speaker: the part that a cue binds says whose it is. */
function shareSpeaker(lines: readonly Line[], later: Line): void {
  const earlier = lines.at(-1)!;
  if (!isBound(later) || isBound(earlier)) {
    later.bound = {
      subject: earlier.bound.subject ?? later.bound.subject,
      binding: earlier.bound.binding,
    };
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
  return readLines(speech).map(({ number, quotation, bound: { subject }, continues }) => {
    const speaker = subject && resolveName(speech.passages, speech.names, subject);
    return {
      kind: 'quote',
      paragraph: number,
      start: quotation.start,
      end: quotation.end,
      speaker,
      ...(subject && {
        speakerAt: { paragraph: subject.paragraph, start: subject.start, end: subject.end },
      }),
      ...(continues !== undefined && { continues }),
    };
  });
}
