/** Looks up phrases of several words in tokens: the longest that stands there, in time bounded by the longest phrase. */
import type { Token } from '../../text/reading.ts';
import { tokenize } from '../../text/tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  entries: { value: T; capitals: boolean }[];
}

export interface PhraseMatch<T> {
  value: T;
  /** Index after the last token. */
  end: number;
}

const MARKS = /\p{M}+/gu;
const PLAIN = /^[\x00-\x7F]*$/;

/** Lower case without accents, apostrophes straight: "Côte d’Ivoire" is looked up as "cote d'ivoire". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replaceAll(MARKS, '')
        .replaceAll('’', "'")
        .replaceAll(/[\u2010\u2011]/g, '-');
}

/** True where the word is an abbreviation that stands in capitals: "US", "U.K.", "PRC"; "us" is another word. */
export const isCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

export class Phrases<T> {
  private readonly root: Node<T> = { next: new Map(), entries: [] };

  /** Capitalised abbreviations match in capitals only. The first value given for a phrase stays. */
  add(phrase: string, value: T): this {
    const tokens = tokenize(phrase);
    let node = this.root;
    for (const token of tokens) {
      const key = fold(token.text);
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map(), entries: [] }));
      node = next;
    }
    const capitals =
      tokens.length > 0 && tokens.every((token) => token.type !== 'word' || isCapitals(token.text));
    if (tokens.length > 0 && !node.entries.some((entry) => entry.capitals === capitals))
      node.entries.push({ value, capitals });
    return this;
  }

  /** The longest phrase that begins at a token. Words must be capitalised as names are, but for "of", "and", "the". */
  match(tokens: readonly Token[], at: number, end = tokens.length): PhraseMatch<T> | null {
    let node: Node<T> | undefined = this.root.next.get(fold(tokens[at]!.text));
    let found: PhraseMatch<T> | null = null;
    for (let index = at; node;) {
      if (node.entries.length > 0) {
        const entry = node.entries.find(
          (one) => !one.capitals || allCapitals(tokens, at, index + 1),
        );
        if (entry) found = { value: entry.value, end: index + 1 };
      }
      index += 1;
      const token = index < end ? tokens[index] : undefined;
      node =
        token && node.next.size > 0 && token.start - tokens[index - 1]!.end <= 2
          ? node.next.get(fold(token.text))
          : undefined;
    }
    return found;
  }
}

function allCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (tokens[index]!.type === 'word' && !isCapitals(tokens[index]!.text)) return false;
  return true;
}
