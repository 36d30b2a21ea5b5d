/** All that quotations and attributions both need: the passages of an article, their cues, and whom a subject's words name. */
import type { Draft, Reading } from '../../text/reading.ts';
import { readCues, type Cue } from './cues.ts';
import { readNames, type Names } from './names.ts';
import { readPassages, type Passage } from './passage.ts';

/** A paragraph and what it gives to whom. */
export interface Spoken {
  passage: Passage;
  /** In the order of the text. */
  cues: readonly Cue[];
}

export interface Speech {
  /** One a paragraph. */
  paragraphs: readonly Spoken[];
  names: Names;
  /** Countries and organisations by each form the article prints. */
  parties: ReadonlyMap<string, string>;
}

function printedParties(reading: Reading, parties: readonly Draft<'party'>[]): Map<string, string> {
  return new Map(
    parties.map(({ paragraph, start, end, name }) => {
      const printed = reading.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
      return [printed, name ?? printed];
    }),
  );
}

export function readSpeech(
  reading: Reading,
  people: readonly Draft<'person' | 'name'>[],
  parties: readonly Draft<'party'>[],
): Speech {
  const passages = readPassages(reading.paragraphs, [...people, ...parties]);
  return {
    paragraphs: passages.map((passage) => ({ passage, cues: readCues(passage) })),
    names: readNames(passages, people),
    parties: printedParties(reading, parties),
  };
}
