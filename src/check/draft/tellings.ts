/** The passages that tell what a sentence of a draft tells: those that share most of its rare words. */
import { remembered } from '../../text/remembered.ts';
import { contentStems } from './content-stems.ts';
import type { Sentence, Sources, Support } from './sources.ts';

/** So many sentences of an article before and after one. */
interface Reach {
  before: number;
  after: number;
}

export interface Tellings {
  /** So much does the passage that tells it best share, in words that stand in one sentence only; 0 where none tells it. */
  best: number;
  /** The share of what the draft's words could fit at most. */
  coverage: number;
  /** The sentences that fit at least so much of the best, in the order of the sources. */
  told: (share: number) => Sentence[];
  /** The share of the best fit that sentences with one of the passages in reach have. */
  shareOf: (supports: readonly Support[], reach: Reach) => number;
}

/** So much does the best passage share, in words that stand in one sentence only, where it surely tells of the matter. */
export const SURE = 2;

/** A word of the sentence before or after counts for less than one of the sentence itself. */
const BESIDE = 0.6;

interface WordIndex {
  /** Places of the sentences that have the word. */
  byWord: ReadonlyMap<string, readonly number[]>;
  placeOf: ReadonlyMap<string, number>;
  /** By the text of a sentence of the draft, which is asked for every claim of it. */
  fitsOfText: Map<string, readonly number[]>;
}

/** Content words as stems, and figures. */
const wordsOf = remembered(
  (text): ReadonlySet<string> =>
    new Set([...contentStems(text), ...(text.match(/\d(?:[\d.,]*\d)?/g) ?? [])]),
);

const keyOf = ({ article, paragraph, sentence }: Support): string =>
  `${article}/${paragraph}/${sentence}`;

function makeIndex(sentences: readonly Sentence[]): WordIndex {
  const byWord = new Map<string, number[]>();
  for (const [place, { text }] of sentences.entries())
    for (const word of wordsOf(text)) {
      const places = byWord.get(word);
      if (places) places.push(place);
      else byWord.set(word, [place]);
    }
  return {
    byWord,
    placeOf: new Map(sentences.map((each, place) => [keyOf(each), place])),
    fitsOfText: new Map(),
  };
}

const made = new WeakMap<readonly Sentence[], WordIndex>();

function indexOf(sentences: readonly Sentence[]): WordIndex {
  const index = made.get(sentences) ?? makeIndex(sentences);
  made.set(sentences, index);
  return index;
}

const rarityOf = (places: readonly number[], { length }: readonly Sentence[]): number =>
  Math.log((length + 1) / (places.length + 0.5));

/** How well each sentence of the sources, by its place, tells of what the words do. */
function fitsOf(words: readonly string[], sentences: readonly Sentence[]): number[] {
  const { byWord } = indexOf(sentences);
  const fits = sentences.map(() => 0);
  const add = (place: number, fit: number): void => {
    fits[place] = (fits[place] ?? 0) + fit;
  };
  for (const word of words) {
    const having = new Set(byWord.get(word));
    const rarity = rarityOf([...having], sentences);
    const beside = new Set<number>();
    for (const place of having) {
      add(place, rarity);
      for (const other of [place - 1, place + 1])
        if (!having.has(other) && sentences[other]?.article === sentences[place]?.article)
          beside.add(other);
    }
    for (const place of beside) add(place, BESIDE * rarity);
  }
  return fits;
}

/** So many sentences of its article before and after it, itself among them. */
export function sentencesAround(
  support: Support,
  { before, after }: Reach,
  { sentences }: Sources,
): Sentence[] {
  const place = indexOf(sentences).placeOf.get(keyOf(support)) ?? -1;
  return sentences
    .slice(Math.max(0, place - before), place + after + 1)
    .filter(({ article }) => article === support.article);
}

/** `without` are words of the text that are held against what the others find. */
export function tellingsOf(text: string, without: string, { sentences }: Sources): Tellings {
  const { byWord, placeOf, fitsOfText } = indexOf(sentences);
  const known = [...wordsOf(text)].filter((word) => byWord.has(word));
  const held = wordsOf(without);
  const words = known.filter((word) => !held.has(word));
  const all = fitsOfText.get(text) ?? fitsOf(known, sentences);
  fitsOfText.set(text, all);
  const ofHeld = fitsOf(
    known.filter((word) => held.has(word)),
    sentences,
  );
  const fits = all.map((fit, place) => fit - (ofHeld[place] ?? 0));
  const best = Math.max(0, ...fits);
  const most = words.reduce((sum, word) => sum + rarityOf(byWord.get(word) ?? [], sentences), 0);
  const fitAround = (support: Support, { before, after }: Reach): number => {
    const place = placeOf.get(keyOf(support));
    const [from, to] =
      place === undefined ? [0, fits.length] : [Math.max(0, place - after), place + before + 1];
    return Math.max(
      0,
      ...fits
        .slice(from, to)
        .filter((_, index) => sentences[from + index]?.article === support.article),
    );
  };
  return {
    best: best / rarityOf([0], sentences),
    coverage: most === 0 ? 0 : best / most,
    told: (share) => sentences.filter((_, place) => (fits[place] ?? 0) >= share * best),
    shareOf: (supports, reach) =>
      best === 0 ? 1 : Math.max(0, ...supports.map((support) => fitAround(support, reach))) / best,
  };
}
