/** Words a digest has in common with its original: quoted ones must stand there, others may not be copied. */
import { tokenize } from '../../text/tokens.ts';
import { stem } from '../../text/stems.ts';

/** So many words in a row, outside quotation marks, names and titles, are a copy. */
const COPIED_WORDS = 8;

const QUOTATION = /“([^“”]+)”|"([^"]+)"|(?<!\p{L})‘((?:[^‘’]|’(?=\p{L}))+)’/gu;

/** The phrases between quotation marks, in the order of the text. */
export const quotedPhrases = (text: string): string[] =>
  [...text.matchAll(QUOTATION)].map((match) => (match[1] ?? match[2] ?? match[3])!);

/** One form for the marks that papers set differently; nothing else is altered, as a quotation stands word for word. */
const plainMarks = (text: string): string =>
  text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ');

/** Whether the words stand in the text, as whole words; a comma or stop of the sentence around them may be set inside the marks. */
export function standsIn(phrase: string, text: string): boolean {
  const words = plainMarks(phrase)
    .replace(/[.,;:]$/, '')
    .trim();
  const whole = plainMarks(text);
  for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}]/u.test(whole[at - 1] ?? ' ') &&
      !/[\p{L}\p{N}]/u.test(whole[at + words.length] ?? ' ');
    if (isWhole) return true;
  }
  return false;
}

/** Words with a capital that is not their sentence's and that the original has nowhere, endings aside. */
export function foreignNames(text: string, original: string): string[] {
  const stems = new Set(tokenize(original).map(({ lower }) => stem(lower)));
  const tokens = tokenize(text);
  return tokens
    .filter(
      (token, index) =>
        token.type === 'word' &&
        token.text !== token.lower &&
        index > 0 &&
        !/^[.!?:“"]$/.test(tokens[index - 1]!.text) &&
        !stems.has(stem(token.lower)),
    )
    .map(({ text: name }) => name);
}

interface Word {
  lower: string;
  /** Names and titles may be the same; they don't count. */
  counts: boolean;
}

/** Words outside quotation marks; a quotation parts the run. `titles` are ranges of names and offices in the text. */
function runs(text: string, titles: readonly [number, number][]): Word[][] {
  const quoted = [...text.matchAll(QUOTATION)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const result: Word[][] = [[]];
  let first = true;
  for (const token of tokenize(text)) {
    if (quoted.some(([from, to]) => token.start >= from && token.start < to)) {
      if (result.at(-1)!.length > 0) result.push([]);
      continue;
    }
    if (/^[.!?]$/.test(token.text)) first = true;
    if (token.type === 'punctuation') continue;
    const isTitle = titles.some(([from, to]) => token.start >= from && token.start < to);
    const isName = !first && token.type === 'word' && token.text !== token.lower;
    result.at(-1)!.push({ lower: token.lower, counts: !isTitle && !isName });
    first = false;
  }
  return result;
}

/** Where each pair of words in a row stands in the original. */
function indexPairs(words: readonly Word[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  words.forEach(({ lower }, at) => {
    const pair = `${lower} ${words[at + 1]?.lower ?? ''}`;
    index.set(pair, [...(index.get(pair) ?? []), at]);
  });
  return index;
}

function commonLength(
  run: readonly Word[],
  from: number,
  original: readonly Word[],
  at: number,
): number {
  let length = 0;
  while (from + length < run.length && run[from + length]!.lower === original[at + length]?.lower)
    length++;
  return length;
}

const counted = (words: readonly Word[]): number => words.filter(({ counts }) => counts).length;

function* copiedIn(
  run: readonly Word[],
  original: readonly Word[],
  index: ReadonlyMap<string, number[]>,
): Generator<string> {
  for (let from = 0; from < run.length; from++) {
    const places = index.get(`${run[from]!.lower} ${run[from + 1]?.lower ?? ''}`) ?? [];
    const longest = Math.max(0, ...places.map((at) => commonLength(run, from, original, at)));
    const words = run.slice(from, from + longest);
    if (counted(words) < COPIED_WORDS) continue;
    yield words.map(({ lower }) => lower).join(' ');
    from += longest - 1;
  }
}

/** The runs of a digest's paragraph that are its original's words. */
export function copiedWording(
  text: string,
  titles: readonly [number, number][],
  original: string,
): string[] {
  const words = tokenize(original)
    .filter(({ type }) => type !== 'punctuation')
    .map(({ lower }) => ({ lower, counts: true }));
  const index = indexPairs(words);
  return runs(text, titles).flatMap((run) => [...copiedIn(run, words, index)]);
}
