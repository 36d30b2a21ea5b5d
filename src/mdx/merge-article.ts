/** An article that the author has edited, merged with what is read from its source now, on the base that ingest wrote when it was last read. */
import { diff3Merge } from 'node-diff3';
import { equalRuns } from './align-sentences.ts';
import { marksOf, tokensOf, unitsOf, type Token } from './mark-tokens.ts';
import { conflictBlock, type Sides } from './merge-conflict.ts';
import { mergeFrames } from './merge-frame.ts';
import { bringsEdited, mergeParagraph, type Known } from './merge-paragraph.ts';

export interface Versions {
  base: string;
  yours: string;
  read: string;
  /** The source as the author knows it. */
  source: string;
  /** What is wrong with the marks of a paragraph, a rule each: a merge may not add to what the author has. */
  rulesBroken: (paragraph: string) => readonly string[];
}

const FRAME = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;

function split(text: string): { frame: string; blocks: string[] } {
  const [whole = '', frame = ''] = FRAME.exec(text) ?? [];
  const blocks = text.slice(whole.length).split(/\n(?:[ \t]*\n)+/);
  return { frame, blocks: blocks.map((block) => block.replace(/^\n+|\s+$/g, '')).filter(Boolean) };
}

const sentencesOf = (block: string): string[] => unitsOf(tokensOf(block)).map(({ words }) => words);

const wordsOfBlock = (block: string): string => sentencesOf(block).join(' ');

/** Of paragraphs between two that are the same on both sides: those that share a sentence, else the only two. */
function pairRevised(
  before: readonly (readonly [number, string])[],
  now: readonly (readonly [number, string])[],
): [number, number][] {
  const [one, other] = [before[0], now[0]];
  if (before.length === 1 && now.length === 1 && one && other) return [[one[0], other[0]]];
  const pairs: [number, number][] = [];
  let from = 0;
  for (const [index, block] of before) {
    const sentences = new Set(sentencesOf(block).filter(Boolean));
    const found = now.findIndex(
      ([, candidate], at) =>
        at >= from && sentencesOf(candidate).some((each) => sentences.has(each)),
    );
    const match = now[found];
    if (!match) continue;
    pairs.push([index, match[0]]);
    from = found + 1;
  }
  return pairs;
}

/** Index before → index now, both rising. */
function alignBlocks(before: readonly string[], now: readonly string[]): Map<number, number> {
  const same = equalRuns(before.map(wordsOfBlock), now.map(wordsOfBlock));
  const pairs = [...same];
  let [at, other] = [0, 0];
  const number = (
    blocks: readonly string[],
    from: number,
    to: number,
  ): (readonly [number, string])[] =>
    blocks.slice(from, to).map((block, index) => [from + index, block] as const);
  for (const [a, b] of [...same, [before.length, now.length] as const]) {
    pairs.push(...pairRevised(number(before, at, a), number(now, other, b)));
    [at, other] = [a + 1, b + 1];
  }
  return new Map(pairs);
}

interface Side {
  blocks: readonly string[];
  /** Index in the base → index here. */
  aligned: ReadonlyMap<number, number>;
}

/** Paragraph by paragraph: a number is one of the base's; the letter and number of a side is one that it alone has. */
function keysOf(letter: string, { blocks, aligned }: Side, lost: ReadonlySet<number>): string[] {
  const inBase = new Map([...aligned].map(([base, here]) => [here, base]));
  return blocks.map((_, index) => {
    const base = inBase.get(index);
    return base === undefined || lost.has(base) ? `${letter}${index}` : String(base);
  });
}

/** Paragraphs of the base that the other side has dropped though this one has changed them. */
const lostTo = (
  base: readonly string[],
  side: Side,
  other: Side,
  textOf: (block: string) => string,
): Set<number> =>
  new Set(
    [...side.aligned]
      .filter(
        ([index, here]) =>
          !other.aligned.has(index) &&
          textOf(base[index] ?? '') !== textOf(side.blocks[here] ?? ''),
      )
      .map(([index]) => index),
  );

const tokensIn = (blocks: readonly string[]): Token[] => blocks.flatMap((block) => tokensOf(block));

function knownMarks(
  base: readonly string[],
  yours: readonly string[],
  read: readonly string[],
): Known {
  const before = tokensIn(base).filter(({ isTag }) => isTag);
  const mine = new Map(tokensIn(yours).map(({ key, source }) => [key, source]));
  const edited = before.filter(({ key, source }) => mine.get(key) !== source);
  return {
    base: marksOf(before),
    read: marksOf(tokensIn(read)),
    edited: marksOf(edited),
  };
}

function mergeBlocks(
  versions: Versions,
  base: string[],
  yours: string[],
  read: string[],
): string[] {
  const a: Side = { blocks: yours, aligned: alignBlocks(base, yours) };
  const b: Side = { blocks: read, aligned: alignBlocks(base, read) };
  const aKeys = keysOf(
    'a',
    a,
    lostTo(base, a, b, (block) => block),
  );
  const bKeys = keysOf('b', b, lostTo(base, b, a, wordsOfBlock)).map((key) => {
    const same = key.startsWith('b') ? yours.indexOf(read[Number(key.slice(1))] ?? '') : -1;
    return aKeys[same]?.startsWith('a') ? (aKeys[same] ?? key) : key;
  });
  const known = knownMarks(base, yours, read);
  const conflict = (sides: Sides): string => conflictBlock(sides, versions.source);
  const blockOf = (key: string): string => {
    const block = (key.startsWith('a') ? yours : read)[Number(key.slice(1))] ?? '';
    return key.startsWith('b') && bringsEdited(new Set(), marksOf(tokensOf(block)), known)
      ? conflict({ yours: '', read: block })
      : block;
  };
  const mergeOne = (index: number): string => {
    const [o = '', mine = '', theirs = ''] = [
      base[index],
      yours[a.aligned.get(index) ?? -1],
      read[b.aligned.get(index) ?? -1],
    ];
    const merged = mergeParagraph([o, mine, theirs], known);
    const isSound =
      merged === mine ||
      merged === theirs ||
      (merged !== null && addsNothing(versions.rulesBroken(merged), versions.rulesBroken(mine)));
    return isSound && merged !== null ? merged : conflict({ yours: mine, read: theirs });
  };
  const write = (key: string): string => (/^\d/.test(key) ? mergeOne(Number(key)) : blockOf(key));
  const side = (
    keys: readonly string[],
    blocks: readonly string[],
    all: readonly string[],
  ): string => keys.map((key) => blocks[all.indexOf(key)] ?? '').join('\n\n');
  return diff3Merge(
    aKeys,
    base.map((_, index) => String(index)),
    bKeys,
    { excludeFalseConflicts: true },
  ).flatMap(({ ok, conflict: both }) => {
    if (ok) return ok.map(write);
    return both
      ? [conflict({ yours: side(both.a, yours, aKeys), read: side(both.b, read, bKeys) })]
      : [];
  });
}

function addsNothing(found: readonly string[], known: readonly string[]): boolean {
  const left = [...known];
  return found.every((rule) => {
    const at = left.indexOf(rule);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Line ends are LF in all three and in the result. */
export function mergeArticle(versions: Versions): string {
  const [base, yours, read] = [split(versions.base), split(versions.yours), split(versions.read)];
  const frame = mergeFrames(base.frame, yours.frame, read.frame, versions.source);
  const blocks = mergeBlocks(versions, base.blocks, yours.blocks, read.blocks);
  return `---\n${frame}---\n\n${blocks.join('\n\n')}\n`;
}
