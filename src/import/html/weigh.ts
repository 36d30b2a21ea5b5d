/** Blocks of a page, each with what it weighs as part of an article: prose for it, clutter and links against it. */
import { clutterOfElement, clutterOfWords } from './clutter.ts';
import type { TextBlock } from './text-block.ts';

export interface WeighedBlock extends TextBlock {
  /** Why it is no part of an article, where its surroundings or its words say so. */
  clutter: string | null;
  prose: boolean;
  value: number;
}

const HEADING = /^h[1-6]$/;
const SENTENCE = /\p{L}+\P{L}+\p{L}+\P{L}.*[.!?…。！？]["»”’'）)]*$/su;
const ENDED = /[.!?…:;。！？»”"'’)\]]$/u;
/** Characters: what is shorter and doesn't end as a sentence is a label. */
const SHORTEST_PROSE = 40;
const LONG_PROSE = 160;
/** A character of Chinese or Japanese says about as much as three letters. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export const isHeading = ({ tag }: Pick<TextBlock, 'tag'>): boolean => HEADING.test(tag);
export const isLinks = ({ text, linked }: TextBlock): boolean => linked * 2 > text.length;

function isProse(block: TextBlock): boolean {
  if (isHeading(block) || isLinks(block)) return false;
  const length = CJK.test(block.text) ? block.text.length * 3 : block.text.length;
  return length >= SHORTEST_PROSE && (ENDED.test(block.text) || length >= LONG_PROSE);
}

/** Too short to be told from a label by itself; among paragraphs it is one. */
const isSentence = (block: TextBlock): boolean =>
  !isHeading(block) && block.linked === 0 && SENTENCE.test(block.text);

/** For each element, the sum over the blocks in it. */
function sumByElement<Block extends TextBlock>(
  blocks: readonly Block[],
  value: (block: Block) => number,
): Map<Element, number> {
  const sums = new Map<Element, number>();
  for (const block of blocks) {
    const add = value(block);
    for (let at: Element | null = block.element; at !== null; at = at.parentElement)
      sums.set(at, (sums.get(at) ?? 0) + add);
  }
  return sums;
}

function greatest<Key>(sums: ReadonlyMap<Key, number>): Key | null {
  let best: Key | null = null;
  let most = 0;
  for (const [key, sum] of sums)
    if (sum > most) {
      most = sum;
      best = key;
    }
  return best;
}

/**
 * The element that holds the article's middle: what it stands in is the article's, whatever it is called. It is the one with most prose among
 * its own children, where that is much of the page's; else, where each paragraph is wrapped, the smallest that holds more than half.
 */
function heart(blocks: readonly TextBlock[]): Element | null {
  const prose = blocks.filter(isProse);
  const all = prose.reduce((sum, { text }) => sum + text.length, 0);
  const own = new Map<Element, number>();
  for (const { tag, element, text } of prose) {
    const parent = tag === 'p' ? element.parentElement : element;
    if (parent) own.set(parent, (own.get(parent) ?? 0) + text.length);
  }
  const densest = greatest(own);
  if (densest !== null && (own.get(densest) ?? 0) > all * MUCH) return densest;
  let smallest = densest;
  let least = Infinity;
  for (const [element, sum] of sumByElement(prose, ({ text }) => text.length))
    if (sum * 2 > all && sum < least) {
      least = sum;
      smallest = element;
    }
  return smallest;
}

const MUCH = 0.2;

/** What an element is called counts for all that stands in it. */
class Surroundings {
  private readonly known = new Map<Element, string | null>();
  /** Classes of what holds the article: other elements of the same class hold more of it. */
  private readonly cleared = new Set<string>();

  constructor(core: Element | null) {
    for (let at = core; at !== null; at = at.parentElement) {
      this.known.set(at, null);
      const name = at.getAttribute('class')?.trim();
      if (name) this.cleared.add(name);
    }
  }

  private own(element: Element): string | null {
    return this.cleared.has(element.getAttribute('class')?.trim() ?? '')
      ? null
      : clutterOfElement(element);
  }

  of(element: Element): string | null {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const why = (parent === null ? null : this.of(parent)) ?? this.own(element);
    this.known.set(element, why);
    return why;
  }
}

function valueOf(block: TextBlock, prose: boolean, clutter: string | null): number {
  const { length } = block.text;
  if (prose) return block.tag === 'p' ? length : length * 0.8;
  if (clutter !== null) return -0.2 * length;
  if (isHeading(block)) return block.linked > 0 ? -length : 0;
  return /\p{L}/u.test(block.text) && !isSentence(block) ? -length : 0;
}

export function weigh(blocks: readonly TextBlock[]): WeighedBlock[] {
  const core = heart(blocks);
  const surroundings = new Surroundings(core);
  return blocks.map((block) => {
    const clutter = surroundings.of(block.element) ?? clutterOfWords(block);
    const isInCore = core?.contains(block.element) ?? false;
    const prose = clutter === null && (isProse(block) || (isInCore && isSentence(block)));
    return { ...block, clutter, prose, value: valueOf(block, prose, clutter) };
  });
}

/** The smallest of the elements that weigh most. */
export const heaviest = (blocks: readonly WeighedBlock[]): Element | null =>
  greatest(sumByElement(blocks, ({ value }) => value));
