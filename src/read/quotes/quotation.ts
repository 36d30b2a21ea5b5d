/** What stands between marks in a paragraph, and how it ends. */
import { Cursor } from '../../text/cursor.ts';
import type { ReadParagraph } from '../../text/reading.ts';
import { pairMarks, type MarkedSpan } from './marks.ts';

export interface Quotation {
  /** Tokens of the opening mark and of the first word, of the closing mark and of what follows it. */
  open: number;
  first: number;
  close: number;
  after: number;
  /** The words between, offsets in the paragraph. */
  start: number;
  end: number;
  closed: boolean;
  /** How the words end: a comma (inside or after the mark) leads on, a stop ends a sentence, a question or cry may do either. */
  ending: 'comma' | 'stop' | 'cry' | 'none';
}

const OPENING_MARK = /^\s*(?:["“„«‘]|'(?=\p{L})|``)/u;
const INNER_CLOSING_MARK = /^[’'”"]$/;
const CRY = /^[?!…—–-]$/;

function sentenceEnd(cursor: Cursor, index: number): number {
  let end = index;
  while (end < cursor.end && cursor.share(end, index)) end++;
  return end;
}

/** Where a quotation that is never closed ends: with the paragraph where it may go on in the next, else with its sentence. */
function unclosedEnd(
  cursor: Cursor,
  span: MarkedSpan,
  next: MarkedSpan | undefined,
  goesOn: boolean,
): number {
  if (next) {
    let end = next.open;
    while (end > span.first && cursor.share(end - 1, next.open)) end--;
    return end;
  }
  return goesOn || span.open === 0
    ? cursor.end
    : sentenceEnd(cursor, Math.min(span.first, cursor.end - 1));
}

function endingOf(words: Cursor, after: string): Quotation['ending'] {
  const last = words.text(words.end - 1);
  const inside = INNER_CLOSING_MARK.test(last) ? words.text(words.end - 2) || last : last;
  if (inside === ',' || after === ',') return 'comma';
  if (inside === '.') return 'stop';
  return CRY.test(inside) ? 'cry' : 'none';
}

/** For each span the next pair of double marks, which ends what an unclosed mark has opened. */
function pairsAfter(spans: readonly MarkedSpan[]): Map<MarkedSpan, MarkedSpan> {
  const after = new Map<MarkedSpan, MarkedSpan>();
  let pair: MarkedSpan | undefined;
  for (const span of spans.toReversed()) {
    if (pair) after.set(span, pair);
    if (span.closed && !span.single) pair = span;
  }
  return after;
}

/** The quotations of a paragraph, none inside another; one that is never closed may go on in the `next` paragraph. */
export function readQuotations(
  { tokens, text }: ReadParagraph,
  next: ReadParagraph | undefined,
): Quotation[] {
  const cursor = new Cursor(tokens);
  const spans = pairMarks(tokens, text);
  const pairs = pairsAfter(spans);
  const goesOn = next !== undefined && OPENING_MARK.test(next.text.slice(0, 8));
  const found: Quotation[] = [];
  let free = 0;
  for (const span of spans) {
    if (span.open < free) continue;
    const { open, first, closed } = span;
    const close = closed ? span.close : unclosedEnd(cursor, span, pairs.get(span), goesOn);
    if (close <= first) continue;
    const after = closed ? span.after : close;
    found.push({
      open,
      first,
      close,
      after,
      start: cursor.token(first).start,
      end: cursor.token(close - 1).end,
      closed,
      ending: endingOf(new Cursor(tokens, first, close), cursor.text(after)),
    });
    free = after;
  }
  return found;
}
