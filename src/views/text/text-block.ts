/** Runs set into lines: which words stand where, and how much room they take. */
import type { Box } from '../svg/box.ts';
import { measure } from './measure.ts';
import type { Run } from './run.ts';

/** Part of a run on one line; `x` counts from the left edge of the block. */
export interface Fragment {
  run: number;
  text: string;
  x: number;
  width: number;
  /** True where it goes on with a word that was too long for the line before. */
  joins?: boolean;
}

export interface TextBlock {
  size: number;
  lineHeight: number;
  runs: Run[];
  lines: Fragment[][];
  width: number;
  height: number;
}

/** A block put somewhere; `x`, `y` is its top left corner. */
export interface PlacedText {
  block: TextBlock;
  x: number;
  y: number;
  align: 'left' | 'middle' | 'right';
}

interface Word {
  run: number;
  text: string;
  width: number;
  glued: boolean;
  joins?: boolean;
}

const LINE = 1.28;
/** A paragraph's number stays with the word before it. */
const BREAK = / +(?!¶)/;
/** CSS pixels: a block as wide as its own measured text stays on its line. */
const ROUNDING = 0.01;

/** What a long word may be cut between: a number stays whole, with the dash of a range after it; else any two characters may part. */
const ATOM = /\p{N}(?:[\p{N}.,]*\p{N})?[-–—/]?|[^]/gu;

/** A word wider than a line in pieces that each fill one. */
function cut(word: Word, limit: number, measured: (text: string) => number): Word[] {
  if (word.width <= limit) return [word];
  const atoms = (word.text.match(ATOM) ?? []).flatMap((atom) =>
    measured(atom) <= limit ? [atom] : [...atom],
  );
  const pieces: string[] = [];
  for (const atom of atoms) {
    const last = pieces.at(-1);
    if (last !== undefined && measured(last + atom) <= limit)
      pieces[pieces.length - 1] = last + atom;
    else pieces.push(atom);
  }
  return pieces.map((text, index) => ({
    ...word,
    text,
    width: measured(text),
    ...(index > 0 && { joins: true, glued: false }),
  }));
}

function wordsOf(runs: Run[], size: number, limit: number): Word[] {
  return runs.flatMap((run, index) => {
    const measured = (text: string): number => measure(text, size, run.weight);
    const texts =
      run.whole && measured(run.words.text) <= limit
        ? [run.words.text]
        : run.words.text.split(BREAK).filter(Boolean);
    return texts
      .map((text, at): Word => ({
        run: index,
        text,
        width: measured(text),
        glued: at === 0 && run.glued === true,
      }))
      .flatMap((word) => cut(word, limit, measured));
  });
}

const widthOf = (group: Word[]): number => group.reduce((sum, word) => sum + word.width, 0);

/** Words that may not be parted: a word with what is glued to it, unless both together are wider than a line. */
function groupsOf(words: Word[], limit: number): Word[][] {
  const groups: Word[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (word.glued && last && widthOf(last) + word.width <= limit) last.push(word);
    else groups.push([word]);
  }
  return groups;
}

function breakLines(groups: Word[][], space: number, limit: number): Word[][][] {
  const lines: Word[][][] = [];
  let used = Infinity;
  for (const group of groups) {
    const width = widthOf(group);
    const line = lines.at(-1);
    if (!line || group[0]?.joins || used + space + width > limit) {
      lines.push([group]);
      used = width;
    } else {
      line.push(group);
      used += space + width;
    }
  }
  return lines;
}

/** One fragment for neighbouring words of the same run. */
function fragmentsOf(line: Word[][], space: number): Fragment[] {
  const fragments: Fragment[] = [];
  let x = 0;
  line.forEach((group, index) => {
    if (index > 0) x += space;
    for (const word of group) {
      const last = fragments.at(-1);
      if (last?.run === word.run && !word.glued) {
        last.text += ` ${word.text}`;
        last.width = x + word.width - last.x;
      } else
        fragments.push({
          run: word.run,
          text: word.text,
          x,
          width: word.width,
          ...(word.joins && { joins: true }),
        });
      x += word.width;
    }
  });
  return fragments;
}

const lineWidth = (line: Fragment[]): number => {
  const last = line.at(-1);
  return last ? last.x + last.width : 0;
};

/** Sets runs at a font size, breaking at spaces where a line would pass `most` CSS pixels, and within a word that is longer than a line. */
export function setText(runs: Run[], size: number, most = Infinity): TextBlock {
  const limit = most + ROUNDING;
  const space = measure(' ', size);
  const lines = breakLines(groupsOf(wordsOf(runs, size, limit), limit), space, limit).map((line) =>
    fragmentsOf(line, space),
  );
  const lineHeight = size * LINE;
  return {
    size,
    lineHeight,
    runs,
    lines,
    width: Math.max(0, ...lines.map(lineWidth)),
    height: lines.length * lineHeight,
  };
}

/** Offset of a line of the block from its left edge. */
export function lineIndent(placed: PlacedText, line: Fragment[]): number {
  const spare = placed.block.width - lineWidth(line);
  return placed.align === 'left' ? 0 : placed.align === 'right' ? spare : spare / 2;
}

export const placeText = (
  block: TextBlock,
  x: number,
  y: number,
  align: PlacedText['align'] = 'left',
): PlacedText => ({ block, x, y, align });

/** The room the letters take. */
export const textBox = ({ block, x, y }: PlacedText): Box => ({
  x,
  y,
  width: block.width,
  height: block.height,
});
