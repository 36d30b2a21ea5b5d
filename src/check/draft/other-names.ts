/** Names that a draft writes in another form than its sources: "Captain Moss" of "Capt. Moss", "Californian" of "California". */
import { wordsOf } from '../../text/lexicon/index.ts';
import { printsName } from '../agree-name.ts';
import type { Sentence } from './sources.ts';

const SHORT_TITLES = wordsOf('short-titles');
const TITLES = wordsOf('forms-of-address', 'role-nouns');

/** "Capt" of "Captain", "Lt" of "Lieutenant": the first letter, and the others in their order. */
const isShortFor = (short: string, long: string): boolean =>
  short[0] === long[0] && new RegExp(`^${[...short].join('.*')}`).test(long);

function saysTitle(title: string, text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some(
    (word) => word === title || (SHORT_TITLES.has(word) && isShortFor(word, title)),
  );
}

/** The name without its titles where the sentence has each of them, long or short. */
function isTitledOtherwise(name: string, text: string): boolean {
  const words = name.split(/\s+/);
  const first = words.findIndex((word) => !TITLES.has(word.toLowerCase()));
  if (first < 1) return false;
  return (
    printsName(text, words.slice(first).join(' ')) &&
    words.slice(0, first).every((title) => saysTitle(title.toLowerCase(), text))
  );
}

/** Letters of the shortest name of a place that its people's is held against. */
const SHORTEST = 5;

const isDemonymOf = (name: string, place: string): boolean =>
  place.length >= SHORTEST &&
  [`${place}n`, `${place}an`, `${place.slice(0, -1)}an`, `${place.slice(0, -1)}ian`].includes(name);

const isOfPlace = (name: string, text: string): boolean =>
  /^\p{Lu}\p{Ll}+an$/u.test(name) &&
  (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).some((place) => isDemonymOf(name, place));

const GIVEN_NAMES = wordsOf('given-names');

/** "Muslims" of "Muslim", "DVDs" of "DVD", and the other way; "Roger" and "Rogers" are two people. */
export function inOtherNumber(name: string): string | undefined {
  const [one, many] = /\p{L}{3}s$/u.test(name) ? [name.slice(0, -1), name] : [name, `${name}s`];
  const isPerson = GIVEN_NAMES.has(one.split(' ').at(-1) ?? '');
  if (isPerson || !/\p{L}{3}$/u.test(one)) return undefined;
  return name === one ? many : one;
}

export const namesInOtherForm = (name: string, sentences: readonly Sentence[]): Sentence[] =>
  sentences.filter(({ text }) => isTitledOtherwise(name, text) || isOfPlace(name, text));
