/** Quotation marks → pairs: one pass over the tokens of a paragraph with a stack of what is open. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Token } from '../../text/reading.ts';

/** What stands between two marks. Token indices: `open` and `close` are the marks' own, `close` is the token count where none closes it. */
export interface MarkedSpan {
  open: number;
  close: number;
  /** First token after the opening mark (a mark may be two tokens, as in ``). */
  first: number;
  /** First token after the closing mark. */
  after: number;
  single: boolean;
  closed: boolean;
}

type Shape = 'straight' | 'curly' | 'low' | 'angle' | 'corner' | 'tick' | 'single' | 'apostrophe';
interface Mark {
  shape: Shape;
  width: number;
  opens: boolean;
  /** Shapes of opening mark that this one can close, the likeliest first. */
  closes: readonly Shape[];
  /** White space on both sides, as in " this ": it opens where it can't close. */
  loose?: boolean;
}
interface Open {
  shape: Shape;
  token: number;
  width: number;
}

const ELISIONS = wordsOf('elisions');
const OPENING_NEIGHBOUR = /[\s([{\u2014\u2013\-/"“‘'„«:;,.>]/;
const CLOSING_NEIGHBOUR = /[\s)\]}\u2014\u2013\-/"”’'»:;,.?!…<]/;
const SPACE = /\s/;
/** What follows a closing mark and never an opening one; an ellipsis may open. */
const TRAILING = /^(?:[,;:?!)]|\.(?!\.))/;
const isSingle = (shape: Shape): boolean => shape === 'single' || shape === 'apostrophe';
const NONE: readonly Shape[] = [];

function elision(next: Token | undefined): boolean {
  return next !== undefined && (ELISIONS.has(next.lower) || /^\d\d$/.test(next.text));
}

function readMark(tokens: readonly Token[], index: number, text: string): Mark | null {
  const token = tokens[index]!;
  if (token.type !== 'punctuation') return null;
  const next = tokens[index + 1];
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  const wordBefore = !SPACE.test(before);
  const opens = OPENING_NEIGHBOUR.test(before) && !SPACE.test(after);
  switch (token.text) {
    case '"':
      return {
        shape: 'straight',
        width: 1,
        opens: opens && !TRAILING.test(text.slice(token.end, token.end + 2)),
        closes: ['straight', 'curly', 'tick'],
        loose: SPACE.test(before) && SPACE.test(after),
      };
    case '“':
      return {
        shape: 'curly',
        width: 1,
        opens: opens || (!CLOSING_NEIGHBOUR.test(after) && !SPACE.test(after)),
        closes: wordBefore ? ['low'] : NONE,
      };
    case '”':
      return {
        shape: 'curly',
        width: 1,
        opens: opens && !CLOSING_NEIGHBOUR.test(after),
        closes: ['curly', 'low', 'straight', 'tick'],
      };
    case '″':
      return { shape: 'straight', width: 1, opens, closes: ['tick', 'straight', 'curly'] };
    case '„':
      return { shape: 'low', width: 1, opens: true, closes: NONE };
    case '«':
      return { shape: 'angle', width: 1, opens: true, closes: wordBefore ? ['angle'] : NONE };
    case '»':
      return { shape: 'angle', width: 1, opens, closes: ['angle'] };
    case '‹':
      return { shape: 'angle', width: 1, opens: true, closes: NONE };
    case '›':
      return { shape: 'angle', width: 1, opens: false, closes: ['angle'] };
    case '「':
    case '『':
      return { shape: 'corner', width: 1, opens: true, closes: NONE };
    case '」':
    case '』':
      return { shape: 'corner', width: 1, opens: false, closes: ['corner'] };
    case '`':
      return next?.text === '`' && next.start === token.end
        ? { shape: 'tick', width: 2, opens: true, closes: NONE }
        : null;
    case '‘':
      return {
        shape: 'single',
        width: 1,
        opens: !SPACE.test(after) && !elision(next),
        closes: NONE,
      };
    case '’':
      return {
        shape: 'single',
        width: 1,
        opens: false,
        closes: wordBefore && CLOSING_NEIGHBOUR.test(after) ? ['single', 'apostrophe'] : NONE,
      };
    case "'":
      if (next?.text === "'" && next.start === token.end)
        return {
          shape: 'tick',
          width: 2,
          opens: OPENING_NEIGHBOUR.test(before) && !SPACE.test(text[token.end + 1] ?? ' '),
          closes: ['tick'],
        };
      return {
        shape: 'apostrophe',
        width: 1,
        opens: opens && !elision(next),
        closes: wordBefore && CLOSING_NEIGHBOUR.test(after) ? ['apostrophe', 'single'] : NONE,
      };
    default:
      return null;
  }
}

/** "the workers' rights": an s before and a small letter after is a possessive where a later mark can close instead. */
function possessive(tokens: readonly Token[], index: number, text: string): boolean {
  const at = tokens[index]!.start;
  return /s/i.test(text[at - 1] ?? '') && /^\s[a-z]/.test(text.slice(at + 1, at + 3));
}

class Stack {
  readonly open: Open[] = [];
  readonly counts = new Map<Shape, number>();
  push(entry: Open): void {
    this.open.push(entry);
    this.counts.set(entry.shape, (this.counts.get(entry.shape) ?? 0) + 1);
  }
  has(shape: Shape): boolean {
    return (this.counts.get(shape) ?? 0) > 0;
  }
  /** Takes the topmost entry of the shape, and whatever was left open above it. */
  take(shape: Shape): Open {
    for (;;) {
      const entry = this.open.pop()!;
      this.counts.set(entry.shape, this.counts.get(entry.shape)! - 1);
      if (entry.shape === shape) return entry;
    }
  }
}

/** For each token, whether a single mark after it can close before another opens. */
function laterClosers(
  marks: readonly (Mark | null)[],
  tokens: readonly Token[],
  text: string,
): boolean[] {
  const later = new Array<boolean>(marks.length).fill(false);
  let seen = false;
  for (let index = marks.length - 1; index >= 0; index--) {
    later[index] = seen;
    const mark = marks[index];
    if (!mark || !isSingle(mark.shape)) continue;
    if (mark.closes.length > 0 && !possessive(tokens, index, text)) seen = true;
    else if (mark.opens && mark.closes.length === 0) seen = false;
  }
  return later;
}

function readMarks(tokens: readonly Token[], text: string): (Mark | null)[] {
  const marks = new Array<Mark | null>(tokens.length).fill(null);
  for (let index = 0; index < tokens.length; index++) {
    const mark = readMark(tokens, index, text);
    marks[index] = mark;
    if (mark) index += mark.width - 1;
  }
  return marks;
}

/** Every pair and every double mark left open, in the order of their opening marks; pairs nest and never cross. */
export function pairMarks(tokens: readonly Token[], text: string): MarkedSpan[] {
  const marks = readMarks(tokens, text);
  const later = laterClosers(marks, tokens, text);
  const stack = new Stack();
  const spans: MarkedSpan[] = [];
  marks.forEach((mark, index) => {
    if (!mark) return;
    const single = isSingle(mark.shape);
    const startsWord = mark.opens && SPACE.test(text[tokens[index]!.start - 1] ?? ' ');
    const shape = startsWord ? undefined : mark.closes.find((candidate) => stack.has(candidate));
    if (shape !== undefined) {
      if (single && later[index] && possessive(tokens, index, text)) return;
      const { token, width } = stack.take(shape);
      spans.push({
        open: token,
        close: index,
        first: token + width,
        after: index + mark.width,
        single,
        closed: true,
      });
    } else if ((mark.opens || mark.loose) && (!single || later[index])) {
      stack.push({ shape: mark.shape, token: index, width: mark.width });
    }
  });
  for (const { token, width, shape } of stack.open) {
    if (!isSingle(shape) || token === 0)
      spans.push({
        open: token,
        close: tokens.length,
        first: token + width,
        after: tokens.length,
        single: isSingle(shape),
        closed: false,
      });
  }
  return spans.sort((a, b) => a.open - b.open);
}
