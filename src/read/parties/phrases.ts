/** Looks up phrases of several words in tokens: the longest that stands there, in time bounded by the longest phrase. */
import type { Cursor } from '../../text/cursor.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/reading.ts';
import { firstWord, tokenize } from '../../text/tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  entries: { value: T; capitals: boolean }[];
}

export interface PhraseMatch<T> {
  value: T;
  /** Index after the last token. */
  end: number;
}

/** Between the words of a phrase, in characters: a space, or a comma's worth. */
const WIDEST_GAP = 2;
/** True where the word is an abbreviation that stands in capitals: "US", "U.K.", "PRC"; "us" is another word. */
export const isCapitals = (word: string): boolean =>
  word.length > 1 &&
  !isSmallLetter(word.charCodeAt(1)) &&
  word === word.toUpperCase() &&
  word !== word.toLowerCase();

/** Of ASCII: it tells most words from abbreviations. */
const isSmallLetter = (code: number): boolean => code > 96 && code < 123;

export class Phrases<T> {
  private readonly root: Node<T> = { next: new Map(), entries: [] };

  /** By first word: most phrases of a table are never met, and so never cut into words. */
  private readonly pending = new Map<string, [phrase: string, value: T][]>();

  /** Capitalised abbreviations match in capitals only. The first value given for a phrase stays. */
  add(phrase: string, value: T): this {
    const first = fold(firstWord(phrase));
    const others = this.pending.get(first);
    if (others) others.push([phrase, value]);
    else this.pending.set(first, [[phrase, value]]);
    return this;
  }

  private enter(phrase: string, value: T): void {
    const tokens = tokenize(phrase);
    let node = this.root;
    for (const { folded: key } of tokens) {
      const next = node.next.get(key) ?? { next: new Map(), entries: [] };
      node.next.set(key, next);
      node = next;
    }
    const capitals = tokens.length > 0 && tokens.every(standsInCapitals);
    if (tokens.length > 0 && !node.entries.some((entry) => entry.capitals === capitals))
      node.entries.push({ value, capitals });
  }

  private beginningWith(first: string): Node<T> | undefined {
    const pending = this.pending.get(first);
    if (pending) {
      this.pending.delete(first);
      for (const [phrase, value] of pending) this.enter(phrase, value);
    }
    return this.root.next.get(first);
  }

  /** The longest phrase that begins at a token. Words must be capitalised as names are, but for "of", "and", "the". */
  match(cursor: Cursor, at: number): PhraseMatch<T> | null {
    let node = this.beginningWith(cursor.folded(at));
    let found: PhraseMatch<T> | null = null;
    for (let end = at + 1; node; end++) {
      const words = node.entries.length > 0 ? cursor.tokens.slice(at, end) : [];
      const entry = node.entries.find(({ capitals }) => !capitals || words.every(standsInCapitals));
      if (entry) found = { value: entry.value, end };
      node =
        node.next.size > 0 && cursor.gap(end) <= WIDEST_GAP
          ? node.next.get(cursor.folded(end))
          : undefined;
    }
    return found;
  }
}

const standsInCapitals = ({ type, text }: Token): boolean => type !== 'word' || isCapitals(text);
