import { describe, expect, it } from 'vitest';
import { type Bound, nameOf } from '../../edition/bind.ts';
import type { NoteEvidence } from '../../edition/notes.ts';
import { type BlockSize, notesBelow } from './note-room.ts';

const text = (label: string): Bound => nameOf({ id: 'a', label });
const evidence = (length: number): NoteEvidence => ({
  article: 'a',
  tier: 'article',
  label: text('Hill News'),
  outlet: text('Hill News'),
  place: text('Hill News ¶1'),
  paragraph: text('¶1'),
  sentence: 1,
  href: '/',
  shortDate: null,
  voice: null,
  words: text('x'.repeat(length)),
  printed: null,
  lang: undefined,
  printedLang: undefined,
});
const block = (words: number, notes: number): BlockSize => ({
  words,
  notes: Array.from({ length: notes }, (_, index) => ({
    number: index + 1,
    evidence: [evidence(90)],
  })),
});

describe('notes beside their block', () => {
  it.each<[string, BlockSize[], boolean[]]>([
    ['stay where the words are as long', [block(400, 3)], [false]],
    ['stay where they are few, though the words are short', [block(60, 2)], [false]],
    ['run on beside the block that follows', [block(120, 4), block(600, 0)], [false, false]],
    ['go below where nothing follows and they would leave a hole', [block(120, 8)], [true]],
    [
      'go below the last block only, where those before have room',
      [block(700, 3), block(120, 8)],
      [false, true],
    ],
  ])('%s', (_, blocks, below) => expect(notesBelow(blocks)).toEqual(below));
});
