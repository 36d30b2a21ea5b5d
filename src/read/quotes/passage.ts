/** A paragraph as one looks at it for speech: what stands between marks, whose names stand outside, and which words form one sentence. */
import { pairMarks, type MarkedSpan } from './marks.ts';
import type { Draft, ReadParagraph, Token } from '../../text/reading.ts';
import { PRONOUNS, SPEECH_VERBS } from './speech-verbs.ts';

export interface Mention {
  kind: 'person' | 'party';
  name: string;
  /** Token indices, `last` exclusive. */
  first: number;
  last: number;
}

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
  single: boolean;
  /** How the words end: a comma (inside or after the mark) leads on, a stop ends a sentence, a question or cry may do either. */
  ending: 'comma' | 'stop' | 'cry' | 'none';
}

export interface Passage {
  paragraph: ReadParagraph;
  tokens: readonly Token[];
  quotations: Quotation[];
  /** For each token the quotation it belongs to (its marks included), or -1. */
  quotationAt: Int32Array;
  /** For each token the sentence it belongs to, where a quotation and its "he said" are one sentence. */
  sentenceAt: Int32Array;
  /** For each sentence its first token, and one entry more: the token count. */
  sentenceStarts: number[];
  mentionAt: (Mention | undefined)[];
}

const OPENING_MARK = /^\s*(?:["“„«‘]|'(?=\p{L})|``)/u;

function endOfSentence(tokens: readonly Token[], index: number): number {
  let end = index;
  while (end < tokens.length && tokens[end]!.sentence === tokens[index]!.sentence) end++;
  return end;
}

/** Where a quotation that is never closed ends: with the paragraph where it may go on in the next, else with its sentence. */
function unclosedEnd(
  span: MarkedSpan,
  next: MarkedSpan | undefined,
  tokens: readonly Token[],
  goesOn: boolean,
): number {
  if (next) {
    let end = next.open;
    while (end > span.first && tokens[end - 1]!.sentence === tokens[next.open]!.sentence) end--;
    return end;
  }
  return goesOn || span.open === 0
    ? tokens.length
    : endOfSentence(tokens, Math.min(span.first, tokens.length - 1));
}

function quotationEnding(
  tokens: readonly Token[],
  close: number,
  first: number,
  next: number,
): Quotation['ending'] {
  const inner = close - 1 >= first ? tokens[close - 1]!.text : '';
  const inside = /^[’'”"]$/.test(inner) && close - 2 >= first ? tokens[close - 2]!.text : inner;
  const after = tokens[next]?.text ?? '';
  if (inside === ',' || after === ',') return 'comma';
  if (inside === '.') return 'stop';
  if (/^[?!…—–-]$/.test(inside)) return 'cry';
  return 'none';
}

function readQuotations(paragraph: ReadParagraph, next: ReadParagraph | undefined): Quotation[] {
  const { tokens, text } = paragraph;
  const spans = pairMarks(tokens, text);
  const goesOn = next !== undefined && OPENING_MARK.test(next.text.slice(0, 8));
  const found: Quotation[] = [];
  let after = 0;
  let nextDouble = 0;
  spans.forEach((span, index) => {
    if (span.open < after) return;
    nextDouble = Math.max(nextDouble, index + 1);
    while (
      !span.closed &&
      nextDouble < spans.length &&
      (spans[nextDouble]!.single || !spans[nextDouble]!.closed)
    )
      nextDouble++;
    const close = span.closed ? span.close : unclosedEnd(span, spans[nextDouble], tokens, goesOn);
    if (close <= span.first) return;
    after = span.closed ? span.after : close;
    found.push({
      open: span.open,
      first: span.first,
      close,
      after,
      start: tokens[span.first]!.start,
      end: tokens[close - 1]!.end,
      closed: span.closed,
      single: span.single,
      ending: quotationEnding(tokens, close, span.first, after),
    });
  });
  return found;
}

function markQuotations(length: number, quotations: readonly Quotation[]): Int32Array {
  const at = new Int32Array(length).fill(-1);
  quotations.forEach(({ open, after }, index) => at.fill(index, open, after));
  return at;
}

const STOP = /^[.?!…]$/;

/** "Why?" Smith asked: a name or pronoun and a verb of saying right after the mark. */
function startsTag(
  tokens: readonly Token[],
  index: number,
  mentionAt: readonly (Mention | undefined)[],
): boolean {
  const token = tokens[index]!;
  if (/^\p{Ll}/u.test(token.text)) return true;
  const after = mentionAt[index]?.last ?? (PRONOUNS.has(token.lower) ? index + 1 : index);
  return (
    SPEECH_VERBS.has(tokens[after]?.lower ?? '') || SPEECH_VERBS.has(tokens[after + 1]?.lower ?? '')
  );
}

function numberSentences(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  quotationAt: Int32Array,
  mentionAt: readonly (Mention | undefined)[],
): Int32Array {
  const numbers = new Int32Array(tokens.length);
  let number = 0;
  for (let index = 1; index < tokens.length; index++) {
    const here = quotationAt[index]!;
    const before = quotationAt[index - 1]!;
    if (here < 0 && before < 0) {
      if (tokens[index]!.sentence !== tokens[index - 1]!.sentence) number++;
    } else if (here >= 0 && here !== before) {
      const ended =
        before >= 0 ? quotations[before]!.ending === 'stop' : STOP.test(tokens[index - 1]!.text);
      if (ended) number++;
    } else if (here < 0) {
      const { ending } = quotations[before]!;
      if (
        ending === 'stop'
          ? !/^[,\p{Ll}]/u.test(tokens[index]!.text)
          : ending === 'cry' && !startsTag(tokens, index, mentionAt)
      )
        number++;
    }
    numbers[index] = number;
  }
  return numbers;
}

function startsOfSentences(sentenceAt: Int32Array): number[] {
  const starts: number[] = [];
  sentenceAt.forEach((sentence, index) => {
    if (starts.length <= sentence) starts.push(index);
  });
  return [...starts, sentenceAt.length];
}

/** Mentions of one paragraph by the tokens they cover; a person's wins over a party's. */
function placeMentions(
  tokens: readonly Token[],
  drafts: readonly Draft[],
): (Mention | undefined)[] {
  const at = new Array<Mention | undefined>(tokens.length).fill(undefined);
  const sorted = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
  let index = 0;
  for (const draft of sorted) {
    while (index < tokens.length && tokens[index]!.end <= draft.start) index++;
    let last = index;
    while (last < tokens.length && tokens[last]!.start < draft.end) last++;
    if (
      last === index ||
      !(draft.kind === 'person' || draft.kind === 'name' || draft.kind === 'party')
    )
      continue;
    const kind = draft.kind === 'party' ? 'party' : 'person';
    const mention: Mention = { kind, name: draft.name ?? '', first: index, last };
    for (let token = index; token < last; token++)
      if (kind === 'person' || at[token] === undefined) at[token] = mention;
  }
  return at;
}

/** One passage a paragraph. Linear in the text. */
export function readPassages(
  paragraphs: readonly ReadParagraph[],
  named: readonly Draft[],
): Passage[] {
  const drafts = new Map<number, Draft[]>();
  for (const draft of named) {
    const list = drafts.get(draft.paragraph);
    if (list) list.push(draft);
    else drafts.set(draft.paragraph, [draft]);
  }
  return paragraphs.map((paragraph, index) => {
    const { tokens } = paragraph;
    const mentionAt = placeMentions(tokens, drafts.get(paragraph.number) ?? []);
    const quotations = readQuotations(paragraph, paragraphs[index + 1]);
    const quotationAt = markQuotations(tokens.length, quotations);
    const sentenceAt = numberSentences(tokens, quotations, quotationAt, mentionAt);
    return {
      paragraph,
      tokens,
      quotations,
      quotationAt,
      mentionAt,
      sentenceAt,
      sentenceStarts: startsOfSentences(sentenceAt),
    };
  });
}
