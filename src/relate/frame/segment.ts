/** The part of a sentence that speaks of one particular: "34 people were killed | and 120 injured". */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { ReadParagraph, Token } from '../../text/reading.ts';
import type { Fact } from '../../model/fact.ts';
import { CURRENCY_NOUNS } from './vocabulary.ts';
import { stem } from '../../text/stems.ts';

export interface Segment {
  /** Tokens of the whole sentence. */
  sentence: Token[];
  /** Tokens of the part that speaks of the fact, the fact's own among them. */
  tokens: Token[];
  /** Indices in `sentence` of the fact's first token and of the token after its last. */
  first: number;
  next: number;
  /** Indices in `sentence` of the segment. */
  from: number;
  to: number;
  /** Other quantities and dates of the sentence, as ranges of tokens. */
  others: { fact: Fact; first: number; next: number }[];
  /** Tokens of the sentence before in the same paragraph. */
  previous: Token[];
  isDate: boolean;
  isMoney: boolean;
}

const DELIMITERS = wordsOf('between-particulars');
/** These part a sentence whatever stands on either side. */
const HARD = new Set([';', '—', 'while', 'whereas', 'although', 'though']);

function tokenRange(
  sentence: readonly Token[],
  start: number,
  end: number,
): { first: number; next: number } {
  const first = sentence.findIndex((token) => token.end > start);
  const after = sentence.findIndex((token) => token.start >= end);
  return { first: Math.max(0, first), next: after < 0 ? sentence.length : after };
}

/** The last delimiter between two particulars; the first particular's own words end before it. */
function boundary(sentence: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (DELIMITERS.has(sentence[at]!.lower)) return at;
  return -1;
}

const hardAfter = (sentence: readonly Token[], from: number): number => {
  const at = sentence.findIndex((token, index) => index >= from && HARD.has(token.lower));
  return at < 0 ? sentence.length : at;
};

function hardBefore(sentence: readonly Token[], to: number): number {
  for (let at = to - 1; at >= 0; at--) if (HARD.has(sentence[at]!.lower)) return at + 1;
  return 0;
}

function overlaps(a: { first: number; next: number }, b: { first: number; next: number }): boolean {
  return a.first < b.next && b.first < a.next;
}

const isMoney = (fact: Fact): boolean =>
  fact.kind === 'quantity' &&
  (fact.currency !== undefined || CURRENCY_NOUNS.has(stem(fact.unit.split(/\s+/)[0] ?? '')));

/** A declared fact that its text does not print has no place of its own: its segment is its paragraph. */
export function cutSegment(fact: Fact, paragraph: ReadParagraph, facts: readonly Fact[]): Segment {
  if (fact.start === undefined || fact.end === undefined) {
    const { tokens } = paragraph;
    return {
      sentence: tokens,
      tokens,
      first: 0,
      next: 0,
      from: 0,
      to: tokens.length,
      others: [],
      previous: [],
      isDate: fact.kind === 'date',
      isMoney: isMoney(fact),
    };
  }
  const sentence = paragraph.tokens.filter((token) => token.sentence === fact.sentence - 1);
  const own = tokenRange(sentence, fact.start, fact.end);
  const others = facts
    .filter(
      (other) =>
        other !== fact &&
        other.paragraph === fact.paragraph &&
        other.sentence === fact.sentence &&
        (other.kind === 'quantity' || other.kind === 'date') &&
        other.start !== undefined,
    )
    .map((other) => ({ fact: other, ...tokenRange(sentence, other.start!, other.end!) }))
    .filter((other) => !overlaps(own, other));
  const alike = others.filter((other) => other.fact.kind === fact.kind);
  const before = Math.max(
    0,
    ...alike
      .filter(({ next }) => next <= own.first)
      .map(({ next }) => boundary(sentence, next, own.first) + 1),
  );
  const after = Math.min(
    sentence.length,
    ...alike
      .filter(({ first }) => first >= own.next)
      .map(({ first }) => {
        const at = boundary(sentence, own.next, first);
        return at < 0 ? sentence.length : at;
      }),
  );
  const from = Math.max(before, hardBefore(sentence, own.first));
  const to = Math.min(after, hardAfter(sentence, own.next));
  return {
    sentence,
    tokens: sentence.slice(from, to),
    ...own,
    from,
    to,
    others,
    previous: paragraph.tokens.filter((token) => token.sentence === fact.sentence - 2),
    isDate: fact.kind === 'date',
    isMoney: isMoney(fact),
  };
}

const SPEECH = wordsOf('saying-forms');

/** Without what only says who says so: "officials said (that)" before the figure, ", the mayor said" or "according to ..." after it. */
export function withoutReporting({ sentence, from, to, first, next }: Segment): Token[] {
  let start = from;
  for (let at = from; at < first; at++) if (SPEECH.has(sentence[at]!.lower)) start = at + 1;
  let end = to;
  for (let at = to - 1; at >= next; at--) {
    if (!SPEECH.has(sentence[at]!.lower)) continue;
    end = at;
    while (end > next && sentence[end - 1]!.text !== ',' && sentence[at]!.lower !== 'according')
      end--;
    if (end === next && sentence[next]?.text !== ',' && sentence[at]!.lower !== 'according')
      end = to;
  }
  return sentence.slice(start, Math.max(end, next));
}

const PLACE_NOUN = wordsOf('named-place-nouns');
const PLACE = new Set(['in', 'at', 'near', 'around', 'across', 'throughout', 'outside']);

/** The capitalised words that follow a preposition of place. */
export function afterPreposition(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => {
    let at = index - 1;
    while (
      at >= 0 &&
      tokens[at]!.lower !== 'of' &&
      !PLACE.has(tokens[at]!.lower) &&
      (tokens[at]!.lower === 'the' || tokens[at]!.text !== tokens[at]!.lower)
    )
      at--;
    const isPlace =
      at >= 0 &&
      (PLACE.has(tokens[at]!.lower) ||
        (tokens[at]!.lower === 'of' && PLACE_NOUN.has(tokens[at - 1]?.lower ?? '')));
    return isPlace && token.text !== token.lower;
  });
}
