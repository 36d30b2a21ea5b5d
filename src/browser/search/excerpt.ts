/** A paragraph as a result prints it: its words marked, and of a long one the stretch that holds the most of them. */
import { searchWords } from '../../text/search/search-words.ts';

export interface Piece {
  text: string;
  isMarked: boolean;
}

/** Characters. */
const LONGEST = 420;

const wordStart = (text: string, at: number): number =>
  at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
const wordEnd = (text: string, at: number): number => {
  const end = text.indexOf(' ', at);
  return end < 0 ? text.length : end;
};

type Span = [start: number, end: number];

/** The stretch, of whole words, that holds the most different words; the first of those that hold as many. */
function bestStretch(text: string, marks: readonly (readonly [...Span, string])[]): Span {
  if (text.length <= LONGEST) return [0, text.length];
  let [best, most] = [0, 0];
  for (const [start] of marks) {
    const within = marks.filter(([from, to]) => from >= start && to <= start + LONGEST * 0.8);
    const words = new Set(within.map(([, , term]) => term)).size;
    if (words > most) [best, most] = [start, words];
  }
  const start = wordStart(text, Math.min(best - LONGEST * 0.2, text.length - LONGEST));
  return [start, wordEnd(text, start + LONGEST)];
}

export function excerptOf(text: string, terms: ReadonlySet<string>, isEnglish: boolean): Piece[] {
  const marks = searchWords(text, isEnglish)
    .filter(({ term }) => terms.has(term))
    .map(({ start, end, term }) => [start, end, term] as const);
  const [from, to] = bestStretch(text, marks);
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, isMarked: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  if (from > 0) pieces.push({ text: '… ', isMarked: false });
  for (const [start, end] of marks) {
    if (start < from || end > to) continue;
    add(start, false);
    add(end, true);
  }
  add(to, false);
  if (to < text.length) pieces.push({ text: ' …', isMarked: false });
  return pieces;
}
