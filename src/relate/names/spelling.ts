/** Whether two names are one name spelt in two ways: "Marten Holm" and "Marthen Holm", "McDonald" and "MacDonald". */
import leven from 'leven';
import { GIVEN_NAMES } from '../../read/people/given-names.ts';

/** Letters that writers of one name exchange, longest first, each by what stands for it in a key. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^mac/g, 'mc'],
  [/^ye/g, 'e'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|[cq]/g, 'k'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
];

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** What the spellings of a word have in common. */
export const keyOf = (word: string): string =>
  ALIKE.reduce((key, [letters, key_]) => key.replace(letters, key_), plain(word));

/** Shorter words are other names: "Tim" and "Tom", "Jane" and "Jana". */
const SHORTEST = 5;
/** In a word of so many letters two may differ. */
const LONG = 8;
/** "Roberta" is not "Robert", "Italian" not "Italia". */
const areFormsOf = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Whether two words that differ are likely one name. */
function areSpellings(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return false;
  if (keyOf(a) === keyOf(b)) return Math.min(x.length, y.length) >= SHORTEST - 1;
  const shorter = Math.min(x.length, y.length);
  if (shorter < SHORTEST || areFormsOf(x, y)) return false;
  return leven(x, y) <= (shorter >= LONG ? 2 : 1);
}

/** "Ivana" and "Ivanka", "Alena" and "Elena": each is a name of its own. */
const areTwoGivenNames = (a: string, b: string): boolean =>
  keyOf(a) !== keyOf(b) && [a, b].every((name) => GIVEN_NAMES.has(plain(name)));

/** "Jr." and initials are no words of a name. */
const wordsOf = (name: string): string[] =>
  name.split(/\s+/).filter((word) => plain(word).length > 1);

/** All words alike but one, which is spelt in two ways. A name of one word says too little. */
export function isSpeltOtherwise(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.length !== y.length || x.length < 2) return false;
  const differing = x.flatMap((word, index) => {
    const other = y[index] ?? '';
    return plain(word) === plain(other) ? [] : [[word, other] as const];
  });
  return (
    differing.length === 1 &&
    differing.every(([word, other]) => areSpellings(word, other) && !areTwoGivenNames(word, other))
  );
}

/** Names that may be one spelt in two ways share one of these: the name without each of its words in turn. */
export function blocksOf(name: string): string[] {
  const words = wordsOf(name).map(plain);
  return words.length < 2
    ? []
    : words.map((_, index) => `${index} ${words.toSpliced(index, 1).join(' ')}`);
}
