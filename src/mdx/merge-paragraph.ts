/**
 * One paragraph of an article, merged: as ingest wrote it, as the author has it, as it is read now. Marks are merged within a sentence whose words
 * are the same in all three, field by field; words that both sides changed are a conflict.
 */
import { diff3Merge } from 'node-diff3';
import { equalRuns } from './align-sentences.ts';
import {
  marksOf,
  readTag,
  tokensOf,
  unitsOf,
  writeTag,
  type Token,
  type Unit,
} from './mark-tokens.ts';

/** Tags by their key, as the merged text has them. */
type Tags = ReadonlyMap<string, string>;

const tagsOf = (tokens: readonly Token[]): Tags =>
  new Map(tokens.filter(({ isTag }) => isTag).map(({ key, source }) => [key, source]));

const sourceOf = (tokens: readonly Token[]): string => tokens.map(({ source }) => source).join('');

/** One attribute of three; null where both sides changed it, to different ends. */
function mergeField(
  o: string | undefined,
  a: string | undefined,
  b: string | undefined,
): { kept: string | undefined } | null {
  if (a === b || b === o) return { kept: a };
  return a === o ? { kept: b } : null;
}

/** Of a mark that both sides added, each must say what the other says or nothing; the author's is taken. */
function mergeAdded(yours: string, read: string): string | null {
  const [mine, theirs] = [readTag(yours).attributes, readTag(read).attributes];
  const differs = [...mine].some(([name, value]) => (theirs.get(name) ?? value) !== value);
  return differs ? null : yours;
}

function mergeTag(base: string | undefined, yours: string, read: string): string | null {
  if (yours === read || read === base) return yours;
  if (yours === base) return read;
  if (base === undefined) return mergeAdded(yours, read);
  const [o, a, b] = [readTag(base), readTag(yours), readTag(read)];
  const attributes = new Map<string, string>();
  for (const name of new Set([...a.attributes.keys(), ...b.attributes.keys()])) {
    const field = mergeField(
      o.attributes.get(name),
      a.attributes.get(name),
      b.attributes.get(name),
    );
    if (field === null) return null;
    if (field.kept !== undefined) attributes.set(name, field.kept);
  }
  return writeTag({ ...a, attributes });
}

/** Null where a mark can't be merged: both sides changed one field of it, or the reader gave up what the author corrected. */
function mergeTags(base: Tags, yours: Tags, read: Tags): Tags | null {
  const merged = new Map<string, string>(read);
  for (const [key, mine] of yours) {
    const theirs = read.get(key);
    const before = base.get(key);
    if (theirs === undefined && before !== undefined && before !== mine) return null;
    const tag = theirs === undefined ? mine : mergeTag(before, mine, theirs);
    if (tag === null) return null;
    merged.set(key, tag);
  }
  return merged;
}

type Three = readonly [base: readonly Token[], yours: readonly Token[], read: readonly Token[]];

const keysOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);

/** Null where both sides changed one place. */
function mergeTokens([base, yours, read]: Three, tags: Tags): string | null {
  const [o, a, b] = [keysOf(base), keysOf(yours), keysOf(read)];
  const sources = new Map(
    [...base, ...read, ...yours].map(({ key, source }) => [key, tags.get(key) ?? source]),
  );
  let merged = '';
  for (const { ok } of diff3Merge(a, o, b, { excludeFalseConflicts: true })) {
    if (ok === undefined) return null;
    merged += ok.map((key) => sources.get(key) ?? '').join('');
  }
  return merged;
}

type Units = readonly Unit[];

const tokensIn = (units: Units): Token[] => units.flatMap(({ tokens }) => tokens);
const wordsIn = (units: Units): string => units.map(({ words }) => words).join(' ');

/** All marks of the article, in the base and as it is read now. */
export interface Known {
  base: ReadonlySet<string>;
  read: ReadonlySet<string>;
  /** Those of the base that the author has changed or removed. */
  edited: ReadonlySet<string>;
}

/** What is read now has a mark here that stood elsewhere before, where the author edited it. */
export const bringsEdited = (
  before: ReadonlySet<string>,
  read: ReadonlySet<string>,
  { edited }: Known,
): boolean => [...read].some((mark) => edited.has(mark) && !before.has(mark));

/** Of sentences with the same words, one may not be taken for the other: each mark that is known to both sides stands in both. */
function areOther(base: readonly Token[], read: readonly Token[], known: Known): boolean {
  const [before, now] = [marksOf(base), marksOf(read)];
  return (
    [...before].some((mark) => known.read.has(mark) && !now.has(mark)) ||
    [...now].some((mark) => known.base.has(mark) && !before.has(mark))
  );
}

/** Where the author changed anything, the words may have changed on one side alone. */
function mergeStretch(
  [base, yours, read]: readonly [Units, Units, Units],
  tags: Tags,
  known: Known,
): string | null {
  const three: Three = [tokensIn(base), tokensIn(yours), tokensIn(read)];
  const [o, a, b] = [sourceOf(three[0]), sourceOf(three[1]), sourceOf(three[2])];
  if (bringsEdited(marksOf(three[0]), marksOf(three[2]), known)) return null;
  if (a === o || a === b) return b;
  if (areOther(three[0], three[2], known)) return null;
  if (b === o) return a;
  return wordsIn(base) === wordsIn(read) ? mergeTokens(three, tags) : null;
}

const wordsEach = (units: Units): string[] => units.map(({ words }) => words);

/** Null where the two can't be joined. */
export function mergeParagraph(
  [base, yours, read]: readonly [string, string, string],
  known: Known,
): string | null {
  if (yours === read || read === base) return yours;
  const [oTokens, aTokens, bTokens] = [tokensOf(base), tokensOf(yours), tokensOf(read)];
  const tags = mergeTags(tagsOf(oTokens), tagsOf(aTokens), tagsOf(bTokens));
  if (tags === null) return null;
  const [o, a, b] = [unitsOf(oTokens), unitsOf(aTokens), unitsOf(bTokens)];
  const inRead = new Map(equalRuns(wordsEach(o), wordsEach(b)));
  const anchors = equalRuns(wordsEach(o), wordsEach(a)).flatMap(([at, mine]) => {
    const theirs = inRead.get(at);
    return theirs === undefined ? [] : [[at, mine, theirs] as const];
  });
  const merged: (string | null)[] = [];
  let [x, y, z] = [0, 0, 0];
  const mergeTo = (at: number, mine: number, theirs: number): void => {
    merged.push(mergeStretch([o.slice(x, at), a.slice(y, mine), b.slice(z, theirs)], tags, known));
    [x, y, z] = [at, mine, theirs];
  };
  for (const [at, mine, theirs] of anchors) {
    mergeTo(at, mine, theirs);
    mergeTo(at + 1, mine + 1, theirs + 1);
  }
  mergeTo(o.length, a.length, b.length);
  return merged.includes(null) ? null : merged.join('');
}
