/** Lines in reading order → paragraphs: lines joined, hyphens at their ends undone, over columns and pages. */
import type { TextLine } from './text-line.ts';

export interface PdfParagraph {
  text: string;
  /** The page on which it begins, from 1. */
  page: number;
  size: number;
}

export interface Column {
  page: number;
  lines: TextLine[];
}

const ENDED = /[.!?…:”"'’)\]]$/u;
const LOWER = /^[\p{Ll}\d,;(–-]/u;
const HYPHEN = /(\p{L}+)[-\u00ad‐]$/u;
const SIZE_CHANGE = 0.12;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Distances of a column by which its paragraphs are told. */
interface Measure {
  left: number;
  right: number;
  /** Between the baselines of two lines of one paragraph. */
  leading: number;
}

function measure(lines: readonly TextLine[]): Measure {
  const gaps = lines
    .slice(1)
    .map((line, index) => (lines[index]?.y ?? 0) - line.y)
    .filter((gap) => gap > 0);
  return {
    left: Math.min(...lines.map(({ x }) => x)),
    right: Math.max(...lines.map(({ end }) => end)),
    leading: median(gaps) || Infinity,
  };
}

function begins(line: TextLine, before: TextLine, { left, right, leading }: Measure): boolean {
  const size = before.size;
  if (Math.abs(line.size - size) > size * SIZE_CHANGE) return true;
  if (before.y - line.y > Math.max(leading * 1.35, size * 1.05) || line.y > before.y) return true;
  const indented = line.x > left + size * 0.7 && line.x > before.x + size * 0.7;
  if (indented) return ENDED.test(before.text) || before.end < right - size * 2;
  const white = (right - before.end) / (right - left);
  // A heading or an item of a list is much shorter than a line, and no end of a sentence
  return white > (ENDED.test(before.text) ? 0.2 : 0.45) && !LOWER.test(line.text);
}

/** Whether the hyphen is the word's own: the text prints the word with it elsewhere and nowhere without. */
class Hyphens {
  private readonly words: ReadonlySet<string>;

  constructor(text: string) {
    this.words = new Set(text.toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)*/gu));
  }

  join(before: string, after: string): string {
    const stem = HYPHEN.exec(before)?.[1];
    const rest = /^\p{L}+/u.exec(after)?.[0];
    if (stem === undefined || rest === undefined) return `${before} ${after}`;
    const whole = `${stem}${rest}`.toLowerCase();
    const own =
      !before.endsWith('\u00ad') &&
      (/^\p{Lu}/u.test(rest) ||
        (this.words.has(`${stem}-${rest}`.toLowerCase()) && !this.words.has(whole)));
    return own ? `${before}${after}` : `${before.slice(0, -1)}${after}`;
  }
}

/** A paragraph that the end of a column breaks: it has no end, and what follows is no beginning. */
const runsOn = (open: PdfParagraph, line: TextLine): boolean =>
  Math.abs(open.size - line.size) <= open.size * SIZE_CHANGE &&
  !ENDED.test(open.text) &&
  (LOWER.test(line.text) || HYPHEN.test(open.text));

export function joinParagraphs(columns: readonly Column[]): PdfParagraph[] {
  const hyphens = new Hyphens(
    columns.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'),
  );
  const paragraphs: PdfParagraph[] = [];
  for (const { page, lines } of columns) {
    if (lines.length === 0) continue;
    const distances = measure(lines);
    lines.forEach((line, index) => {
      const before = lines[index - 1];
      const open = paragraphs.at(-1);
      const continues =
        open !== undefined &&
        (before === undefined ? runsOn(open, line) : !begins(line, before, distances));
      if (continues) open.text = hyphens.join(open.text, line.text);
      else paragraphs.push({ text: line.text, page, size: line.size });
    });
  }
  return paragraphs;
}
