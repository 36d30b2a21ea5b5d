/** Quotation marks → pairs: one pass over the tokens of a paragraph with a stack of what is open. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { tokenAt } from '../../text/neighbours.ts';
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

/** A mark with the characters on either side; at the ends of a text a space. */
interface Around {
  before: string;
  after: string;
  /** What follows, as far as a rule looks. */
  rest: string;
  /** The next token begins as words do that leave letters out: ’em, ’98. */
  elides: boolean;
  /** The same mark stands right behind, as in ``. */
  doubled: boolean;
}

const mayOpen = ({ before, after }: Around): boolean =>
  OPENING_NEIGHBOUR.test(before) && !SPACE.test(after);
const mayClose = ({ before, after }: Around): boolean =>
  !SPACE.test(before) && CLOSING_NEIGHBOUR.test(after);
const closesWord = ({ before }: Around, ...shapes: Shape[]): Shape[] =>
  SPACE.test(before) ? [] : shapes;

const mark = (shape: Shape, opens: boolean, closes: readonly Shape[] = [], width = 1): Mark => ({
  shape,
  width,
  opens,
  closes,
});

function readApostrophe(around: Around): Mark {
  const { before, rest, elides, doubled } = around;
  if (doubled)
    return mark(
      'tick',
      OPENING_NEIGHBOUR.test(before) && !SPACE.test(rest.charAt(1) || ' '),
      ['tick'],
      2,
    );
  return mark(
    'apostrophe',
    mayOpen(around) && !elides,
    mayClose(around) ? ['apostrophe', 'single'] : [],
  );
}

/** Character → what it is there. */
const READERS: ReadonlyMap<string, (around: Around) => Mark | null> = new Map([
  [
    '"',
    (around) => ({
      ...mark('straight', mayOpen(around) && !TRAILING.test(around.rest), [
        'straight',
        'curly',
        'tick',
      ]),
      loose: SPACE.test(around.before) && SPACE.test(around.after),
    }),
  ],
  [
    '“',
    (around) =>
      mark(
        'curly',
        mayOpen(around) || !(CLOSING_NEIGHBOUR.test(around.after) || SPACE.test(around.after)),
        closesWord(around, 'low'),
      ),
  ],
  [
    '”',
    (around) =>
      mark('curly', mayOpen(around) && !CLOSING_NEIGHBOUR.test(around.after), [
        'curly',
        'low',
        'straight',
        'tick',
      ]),
  ],
  ['″', (around) => mark('straight', mayOpen(around), ['tick', 'straight', 'curly'])],
  ['„', () => mark('low', true)],
  ['«', (around) => mark('angle', true, closesWord(around, 'angle'))],
  ['»', (around) => mark('angle', mayOpen(around), ['angle'])],
  ['‹', () => mark('angle', true)],
  ['›', () => mark('angle', false, ['angle'])],
  ['「', () => mark('corner', true)],
  ['『', () => mark('corner', true)],
  ['」', () => mark('corner', false, ['corner'])],
  ['』', () => mark('corner', false, ['corner'])],
  ['`', ({ doubled }) => (doubled ? mark('tick', true, [], 2) : null)],
  ['‘', ({ after, elides }) => mark('single', !SPACE.test(after) && !elides)],
  ['’', (around) => mark('single', false, mayClose(around) ? ['single', 'apostrophe'] : [])],
  ["'", readApostrophe],
]);

function readMark(tokens: readonly Token[], index: number, text: string): Mark | null {
  const { text: character, type, start, end } = tokenAt(tokens, index);
  const read = type === 'punctuation' ? READERS.get(character) : undefined;
  if (!read) return null;
  const next = tokenAt(tokens, index + 1);
  return read({
    before: text[start - 1] ?? ' ',
    after: text[end] ?? ' ',
    rest: text.slice(end, end + 2),
    elides: ELISIONS.has(next.lower) || /^\d\d$/.test(next.text),
    doubled: next.text === character && next.start === end,
  });
}

/** "the workers' rights": an s before and a small letter after is a possessive where a later mark can close instead. */
function possessive(tokens: readonly Token[], index: number, text: string): boolean {
  const at = tokenAt(tokens, index).start;
  return /s/i.test(text[at - 1] ?? '') && /^\s[a-z]/.test(text.slice(at + 1, at + 3));
}

class Stack {
  readonly open: Open[] = [];
  private readonly counts = new Map<Shape, number>();

  private count(shape: Shape, more: number): void {
    this.counts.set(shape, (this.counts.get(shape) ?? 0) + more);
  }

  push(entry: Open): void {
    this.open.push(entry);
    this.count(entry.shape, 1);
  }

  has(shape: Shape): boolean {
    return (this.counts.get(shape) ?? 0) > 0;
  }

  /** Takes the topmost entry of the shape, and whatever was left open above it; undefined where none is open. */
  take(shape: Shape): Open | undefined {
    if (!this.has(shape)) return undefined;
    for (let entry = this.open.pop(); entry; entry = this.open.pop()) {
      this.count(entry.shape, -1);
      if (entry.shape === shape) return entry;
    }
    return undefined;
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
    const startsWord = mark.opens && SPACE.test(text[tokenAt(tokens, index).start - 1] ?? ' ');
    const shape = startsWord ? undefined : mark.closes.find((candidate) => stack.has(candidate));
    if (shape !== undefined && single && later[index] && possessive(tokens, index, text)) return;
    const opened = shape && stack.take(shape);
    if (opened)
      spans.push({
        open: opened.token,
        close: index,
        first: opened.token + opened.width,
        after: index + mark.width,
        single,
        closed: true,
      });
    else if ((mark.opens || mark.loose) && (!single || later[index]))
      stack.push({ shape: mark.shape, token: index, width: mark.width });
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
