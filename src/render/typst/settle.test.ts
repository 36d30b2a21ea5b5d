import { expect, test } from 'vitest';
import type { SetPages } from './compile-typst.ts';
import {
  JUDGEMENT_PAGES,
  hasSlipped,
  notesBehindOthers,
  settleBriefing,
  strandedNotes,
} from './settle.ts';
import type { PrintData } from './print-data.ts';

const at = (number: number, page: number, y: number, entryPage = page) => ({
  number,
  page,
  y,
  entryPage,
});

test('notes of one line are those at one height of one page', () => {
  expect(
    notesBehindOthers([
      at(1, 3, 100),
      at(2, 3, 100.2),
      at(3, 3, 114),
      at(4, 4, 114),
      at(5, 4, 114),
    ]),
  ).toEqual([2, 5]);
});

test('a note on the page after its mark has slipped, one on the page before is stranded', () => {
  expect(
    [[at(1, 3, 9)], [at(1, 3, 9, 4)], [at(1, 3, 9, 2)]].map((places) => [
      hasSlipped(places),
      strandedNotes(places),
    ]),
  ).toEqual([
    [false, []],
    [true, []],
    [false, [1]],
  ]);
});

const data = {
  notes: [],
  joinedNotes: [],
  looseNotes: [],
  lowFigures: [],
} as unknown as PrintData;
const pdf = (judgementPages: number, places: object[] = [], above: number[] = []): SetPages => ({
  pages: 1,
  write: () => new Uint8Array(),
  svg: () => '',
  query: (label) => {
    if (label === 'figures-above') return [above];
    return [label === 'note-places' ? places : judgementPages];
  },
});

test('a figure above the heading of its own section goes to the foot of the page', () => {
  const made: number[][] = [];
  settleBriefing(
    ({ lowFigures }) => (made.push(lowFigures), pdf(1, [], lowFigures.length ? [] : [2])),
    data,
  );
  expect(made).toEqual([[], [2]]);
});

test('judgements that take two pages are set smaller, then with shorter notes, never below nine points', () => {
  const tried: PrintData['judgementPage'][] = [];
  settleBriefing(({ judgementPage }) => (tried.push(judgementPage), pdf(2)), data);
  expect(tried).toEqual(JUDGEMENT_PAGES);
  expect(Math.min(...tried.map(({ size }) => size))).toBeGreaterThanOrEqual(9);
});

test('pages are made once where all is well, and anew where a note has left its mark', () => {
  const made: number[][] = [];
  const make = (first: object[]) =>
    settleBriefing(
      ({ joinedNotes, looseNotes }) => (
        made.push([...joinedNotes, ...looseNotes]),
        pdf(1, made.length === 1 ? first : [])
      ),
      data,
    );
  make([at(1, 3, 100), at(2, 3, 100)]);
  expect(made.splice(0)).toEqual([[]]);
  make([at(1, 3, 100), at(2, 3, 100, 4), at(3, 4, 10, 3)]);
  expect(made).toEqual([[], [2, 3]]);
});
