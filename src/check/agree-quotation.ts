/**
 * Whether quoted words are printed as somebody's words by the source: word for word. Typography is no misquotation: marks,
 * dashes, ligatures, spaces and the punctuation between words may differ. "…" and words in brackets stand for words left out.
 */
import { remembered } from '../text/remembered.ts';
import type { Fact } from '../model/fact.ts';

/** Stands for words that the quotation leaves out. */
const GAP = '…';
/** So many words may stand in the source for those in brackets. */
const MOST_REPLACED = 4;

const SPELLED: readonly [RegExp, string][] = [
  [/[\u00AD\u200B\u2060]/g, ''],
  [/\[(\p{L})\]/gu, '$1'],
  [/\[(?:\s*(?:…|\.\s?\.\s?\.)\s*)\]|…|\.\s?\.\s?\./g, ` ${GAP} `],
  [/\[[^\]]{1,40}\]/g, ` ${GAP}[ `],
  [/[“”„«»"‘‹›「」『』]|``|''/g, ' '],
  [/’|ʼ/g, "'"],
  [/[–—―]| - |--/g, ' '],
];

/** The words of a quotation without the punctuation around them; a sign or a currency before a figure is part of it. */
const wordsOf = remembered((text): readonly string[] => {
  const plain = SPELLED.reduce(
    (rest, [pattern, to]) => rest.replaceAll(pattern, to),
    text.normalize('NFC').replaceAll(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC')),
  );
  return plain
    .split(/\s+/)
    .map((word) => word.replaceAll(/^['(,.:;!?¿¡]+|['),.:;!?]+$/g, ''))
    .filter((word) => word !== '');
});

/** Words quoted within a sentence lose the capital they began one with, and gain it the other way. */
const uncapped = (word: string): string =>
  word.replace(/^\p{Lu}(?=[^\p{Lu}]|$)/u, (letter) => letter.toLowerCase());

const isSameWord = (said: string, printed: string, isFirst: boolean): boolean =>
  said === printed || (isFirst && uncapped(said) === uncapped(printed));

/** Parts of a quotation between its gaps, in order; `most` words may be left out before a part. */
function partsOf(words: readonly string[]): { words: string[]; most: number }[] {
  const parts: { words: string[]; most: number }[] = [{ words: [], most: Infinity }];
  for (const word of words) {
    if (!word.startsWith(GAP)) parts.at(-1)?.words.push(word);
    else parts.push({ words: [], most: word === GAP ? Infinity : MOST_REPLACED });
  }
  return parts;
}

const sharedFrom = (part: readonly string[], printed: readonly string[], at: number): number => {
  const differs = part.findIndex((word, index) => {
    const there = printed[at + index];
    return there === undefined || !isSameWord(word, there, index === 0);
  });
  return differs < 0 ? part.length : differs;
};

/** Where the part stands at or after `from`, at most `most` words on; -1 where it doesn't. */
function indexOfPart(
  part: readonly string[],
  printed: readonly string[],
  from: number,
  most: number,
): number {
  const last = Math.min(printed.length - part.length, from + most);
  for (let at = from; at <= last; at++)
    if (sharedFrom(part, printed, at) === part.length) return at;
  return -1;
}

/** Whether the printed words hold the quotation, parts in order. */
export function holdsWords(printed: string, quotation: string): boolean {
  const there = wordsOf(printed).filter((word) => !word.startsWith(GAP));
  let from = 0;
  for (const [index, part] of partsOf(wordsOf(quotation)).entries()) {
    if (part.words.length === 0) continue;
    const at = indexOfPart(part.words, there, from, index === 0 ? Infinity : part.most);
    if (at < 0) return false;
    from = at + part.words.length;
  }
  return from > 0;
}

export interface Difference {
  said: string;
  printed: string;
  /** So many words of the quotation stand in the printed words, in whatever order. */
  shared: number;
}

/** The first words that differ, where most of the quotation stands in the printed words; null where it is another text. */
export function differenceOf(printed: string, quotation: string): Difference | null {
  const there = wordsOf(printed).filter((word) => !word.startsWith(GAP));
  const said = wordsOf(quotation).filter((word) => !word.startsWith(GAP));
  let best = { at: 0, shared: 0 };
  for (let at = 0; at < there.length; at++) {
    const shared = sharedFrom(said, there, at);
    if (shared > best.shared) best = { at, shared };
  }
  const shared = said.filter((word) => there.includes(word)).length;
  const isNear = shared * 4 >= said.length * 3;
  if (best.shared < (isNear ? 1 : 2) && best.shared * 2 < said.length) return null;
  if (best.shared === said.length) return null;
  return {
    said: said.slice(best.shared, best.shared + 1).join(' '),
    printed: there.slice(best.at + best.shared, best.at + best.shared + 1).join(' '),
    shared,
  };
}

export const quotesFact = (quotation: string, fact: Fact): boolean =>
  fact.kind === 'quote' && holdsWords(fact.text, quotation);

/** A note's evidence is printed words too, at most twelve of them. */
export const quotesEvidence = (quotation: string, evidence: readonly string[]): boolean =>
  evidence.some((printed) => holdsWords(printed, quotation));
