/**
 * Which sentence of an article's text now is which of its text before. A sentence is the same while its words are, in their order; where they
 * changed it is gone, however like another may be.
 */
import { diffIndices } from 'node-diff3';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';

type Text = Pick<Article, 'paragraphs'>;

/** What is compared of a sentence: neither case nor punctuation, white space and the form of quotation marks. */
export const wordsOf = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/-(?=\p{N})|[\p{L}\p{M}\p{N}\p{S}%]+/gu) ?? []
  ).join(' ');

/** `2.1` for the first sentence of the second paragraph. */
export const sentenceKey = ({
  paragraph,
  sentence,
}: Pick<Fact, 'paragraph' | 'sentence'>): string => `${paragraph}.${sentence}`;

/** The sentence a fact stands in, as its article prints it. */
export function sentenceOf(
  { paragraphs }: Text,
  fact: Pick<Fact, 'paragraph' | 'sentence'>,
): string {
  const paragraph = paragraphs[fact.paragraph - 1];
  const sentence = paragraph?.sentences[fact.sentence - 1];
  return paragraph && sentence ? paragraph.text.slice(sentence.start, sentence.end) : '';
}

interface Place {
  key: string;
  words: string;
}

const placesOf = ({ paragraphs }: Text): Place[] =>
  paragraphs.flatMap(({ text, sentences }, index) =>
    sentences.map(({ start, end }, at) => ({
      key: sentenceKey({ paragraph: index + 1, sentence: at + 1 }),
      words: wordsOf(text.slice(start, end)),
    })),
  );

/** Those that occur once. */
function uniqueByWords(places: readonly Place[]): Map<string, Place> {
  const groups = Map.groupBy(places, ({ words }) => words);
  return new Map(
    [...groups].flatMap(([words, [first, ...more]]) =>
      first && more.length === 0 && words !== '' ? [[words, first] as const] : [],
    ),
  );
}

/** Pairs of indices of equal elements, in the order of both. */
export function equalRuns(before: readonly string[], now: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let [at, other] = [0, 0];
  const end = { buffer1: [before.length, 0] as const, buffer2: [now.length, 0] as const };
  for (const { buffer1, buffer2 } of [...diffIndices([...before], [...now]), end]) {
    while (at < buffer1[0]) pairs.push([at++, other++]);
    at = buffer1[0] + buffer1[1];
    other = buffer2[0] + buffer2[1];
  }
  return pairs;
}

/** Key of a sentence before → key of the same sentence now; one that is gone has none. A sentence may move, where there is only one such. */
export function alignSentences(before: Text, now: Text): Map<string, string> {
  const [old, fresh] = [placesOf(before), placesOf(now)];
  const aligned = new Map<string, string>();
  const taken = new Set<string>();
  const pair = (a: Place | undefined, b: Place | undefined): void => {
    if (!a || !b) return;
    aligned.set(a.key, b.key);
    taken.add(b.key);
  };
  for (const [a, b] of equalRuns(
    old.map(({ words }) => words),
    fresh.map(({ words }) => words),
  ))
    pair(old[a], fresh[b]);
  const moved = uniqueByWords(fresh.filter(({ key }) => !taken.has(key)));
  for (const [words, place] of uniqueByWords(old.filter(({ key }) => !aligned.has(key))))
    pair(place, moved.get(words));
  return aligned;
}
