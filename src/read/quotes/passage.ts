/** A paragraph as one looks at it for speech: what stands between marks, whose names stand outside, and which words form one sentence. */
import { Cursor } from '../../text/cursor.ts';
import type { Draft, ReadParagraph } from '../../text/reading.ts';
import { readQuotations, type Quotation } from './quotation.ts';
import { ADVERBS, NO_ADVERBS, PRONOUNS, SPEECH_VERBS } from './speech-verbs.ts';

type Named = Draft<'person' | 'name' | 'party'>;

export interface Mention {
  kind: 'person' | 'party';
  name: string;
  /** Token indices, `last` exclusive. */
  first: number;
  last: number;
}

export const DASH = /^[—–―‒]$/;
const BREAK = /^[.;:!?()[\]…]$/;
const STOP = /^[.?!…]$/;

/** "he'd" → "he". */
export const pronounOf = (lower: string): string => lower.replace(/['’](?:d|ll|ve|re|m|s)$/, '');

/** What is asked beyond either end of the paragraph is of no quotation, mention or sentence. */
export class Passage extends Cursor {
  readonly paragraph: ReadParagraph;
  readonly quotations: readonly Quotation[];
  private readonly quotationsByToken: (Quotation | undefined)[];
  private readonly mentionsByToken: readonly (Mention | undefined)[];
  private readonly sentences: Int32Array;
  private readonly sentenceStarts: number[] = [];

  constructor(
    paragraph: ReadParagraph,
    quotations: readonly Quotation[],
    mentions: readonly (Mention | undefined)[],
  ) {
    super(paragraph.tokens);
    this.paragraph = paragraph;
    this.quotations = quotations;
    this.mentionsByToken = mentions;
    this.quotationsByToken = new Array<undefined>(this.end).fill(undefined);
    for (const quotation of quotations)
      this.quotationsByToken.fill(quotation, quotation.open, quotation.after);
    this.sentences = this.numberSentences();
  }

  private numberSentences(): Int32Array {
    const sentences = new Int32Array(this.end);
    for (let index = 0; index < this.end; index++) {
      if (index === 0 || this.beginsSentence(index)) this.sentenceStarts.push(index);
      sentences[index] = this.sentenceStarts.length - 1;
    }
    return sentences;
  }

  private beginsSentence(index: number): boolean {
    const here = this.quotationAt(index);
    const before = this.quotationAt(index - 1);
    if (here === before) return here === undefined && !super.share(index, index - 1);
    if (here) return before ? before.ending === 'stop' : STOP.test(this.text(index - 1));
    return before?.ending === 'stop'
      ? !/^[,\p{Ll}]/u.test(this.text(index))
      : before?.ending === 'cry' && !this.beginsTag(index);
  }

  /** "Why?" Smith asked: a name or pronoun and a verb of saying right after the mark. */
  private beginsTag(index: number): boolean {
    if (/^\p{Ll}/u.test(this.text(index))) return true;
    const after = this.mentionAt(index)?.last ?? (this.is(index, 'pronoun') ? index + 1 : index);
    return SPEECH_VERBS.has(this.word(after)) || SPEECH_VERBS.has(this.word(after + 1));
  }

  /** The quotation that holds the token, its marks included. */
  quotationAt(index: number): Quotation | undefined {
    return this.quotationsByToken[index];
  }

  isQuoted(index: number): boolean {
    return this.quotationAt(index) !== undefined;
  }

  /** The name that covers the token. */
  mentionAt(index: number): Mention | undefined {
    return this.mentionsByToken[index];
  }

  personAt(index: number): Mention | undefined {
    const mention = this.mentionAt(index);
    return mention?.kind === 'person' ? mention : undefined;
  }

  /** Counted from 0; a quotation and its "he said" are one sentence. */
  sentenceAt(index: number): number {
    return this.sentences[index] ?? -1;
  }

  override share(index: number, other: number): boolean {
    return this.sentenceAt(index) === this.sentenceAt(other);
  }

  /** The first token of a sentence; of the one after the last, the end. */
  sentenceStart(sentence: number): number {
    return this.sentenceStarts[sentence] ?? this.end;
  }

  /** Where the token begins in the text; beyond the last, the end of the text. */
  offsetOf(index: number): number {
    return this.tokens[index]?.start ?? this.paragraph.text.length;
  }

  isPronoun(index: number): boolean {
    return PRONOUNS.has(pronounOf(this.word(index)));
  }

  isAdverb(index: number): boolean {
    const word = this.word(index);
    return (
      ADVERBS.has(word) ||
      (word.length > 4 && this.tag(index).endsAsAdverb && !NO_ADVERBS.has(word))
    );
  }

  /** In small letters throughout: no name, and no word that opens a sentence. */
  isSmall(index: number): boolean {
    return this.text(index) === this.word(index);
  }

  isSetOff(index: number): boolean {
    return DASH.test(this.text(index)) || this.text(index) === ',';
  }

  /** What stands before the token owns what comes after it: "'s", or an apostrophe that is no quotation mark. */
  override isPossessive(index: number): boolean {
    return super.isPossessive(index) || (/^['’]$/.test(this.text(index)) && !this.isQuoted(index));
  }

  /** Ends a phrase: a mark, a full stop that ends a sentence, a quotation. */
  isBoundary(index: number): boolean {
    if (this.isQuoted(index)) return true;
    const text = this.text(index);
    if (text === '.') return this.opensSentence(index + 1);
    return BREAK.test(text) || DASH.test(text);
  }
}

/** Mentions by the tokens they cover; a person's wins over a party's. */
function placeMentions(cursor: Cursor, named: readonly Named[]): (Mention | undefined)[] {
  const placed = new Array<Mention | undefined>(cursor.end).fill(undefined);
  let first = 0;
  for (const draft of named.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while (first < cursor.end && cursor.token(first).end <= draft.start) first++;
    let last = first;
    while (last < cursor.end && cursor.token(last).start < draft.end) last++;
    const kind = draft.kind === 'party' ? 'party' : 'person';
    const mention: Mention = { kind, name: draft.name ?? '', first, last };
    for (let index = first; index < last; index++)
      if (kind === 'person') placed[index] = mention;
      else placed[index] ??= mention;
  }
  return placed;
}

/** One passage a paragraph. Linear in the text. */
export function readPassages(
  paragraphs: readonly ReadParagraph[],
  named: readonly Named[],
): Passage[] {
  const byParagraph = Map.groupBy(named, ({ paragraph }) => paragraph);
  return paragraphs.map((paragraph, index) => {
    const mentions = byParagraph.get(paragraph.number) ?? [];
    return new Passage(
      paragraph,
      readQuotations(paragraph, paragraphs[index + 1]),
      placeMentions(new Cursor(paragraph.tokens), mentions),
    );
  });
}
