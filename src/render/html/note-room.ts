/**
 * Whether the notes of a block have room in the margin. They may run on beside the blocks that follow; where none follows, or
 * too little, they would leave a hole before what comes next, and stand below their block instead.
 */
import type { Note } from '../../edition/notes.ts';

/** Characters that a line holds, at the widths of src/styles/tokens.css. */
const PER_LINE = { words: 62, notes: 50 };
/** CSS pixels of a line, and of the space after a block and after a note. */
const LINE = { words: 26, notes: 20 };
const AFTER = { words: 16, notes: 7 };
/** How far notes may reach below the last words. */
const MOST_BELOW = 110;

export interface BlockSize {
  /** Characters. */
  words: number;
  notes: readonly Note[];
}

const linesOf = (characters: number, kind: 'words' | 'notes'): number =>
  Math.max(1, Math.ceil(characters / PER_LINE[kind]));

const charactersOf = (note: Note): number =>
  3 +
  (note.conflict ? 11 : 0) +
  note.evidence.reduce(
    (sum, { place, voice, words, printed }) =>
      sum +
      (note.isBrief ? [place] : [place, voice, words, printed]).reduce(
        (all, part) => all + (part ? part.text.length + 1 : 0),
        0,
      ),
    0,
  );

const notesHeight = ({ notes }: BlockSize): number =>
  notes.reduce(
    (sum, note) => sum + linesOf(charactersOf(note), 'notes') * LINE.notes + AFTER.notes,
    0,
  );

/** For each block of a section, whether its notes go below it. */
export function notesBelow(blocks: readonly BlockSize[]): boolean[] {
  let [words, notes] = [0, 0];
  const below = blocks.map(() => false);
  for (const [index, block] of blocks.entries()) {
    const [start, reached] = [words, notes];
    words += linesOf(block.words, 'words') * LINE.words + AFTER.words;
    notes = Math.max(start, reached) + notesHeight(block);
    const left = blocks
      .slice(index + 1)
      .reduce((sum, later) => sum + linesOf(later.words, 'words') * LINE.words + AFTER.words, 0);
    if (notes - words - left <= MOST_BELOW) continue;
    below[index] = true;
    [words, notes] = [Math.max(words, reached), Math.max(words, reached)];
  }
  return below;
}
