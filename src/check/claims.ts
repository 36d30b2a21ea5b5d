/**
 * The claims of a text: every number, date, quotation and name, whether or not the reader of articles knows it. The scan
 * is joined with the reader's own facts. A claim that is missed here could be published with nothing behind it, so in
 * doubt a word is one.
 */
import type { Fact } from '../model/fact.ts';
import { pairMarks } from '../read/quotes/marks.ts';
import type { Token } from '../text/reading.ts';
import { tokenize } from '../text/tokens.ts';
import type { Claim, ClaimKind } from './claim.ts';
import { opensSentence, scanNames } from './scan-names.ts';
import { scanTimes } from './scan-times.ts';
import { scanNumbers } from './scan-numbers.ts';

export interface ScanOptions {
  /** What the reader makes of the text. */
  read?: readonly Fact[];
  /** Whether a word stands in lower case somewhere in the sources: then a capital at the beginning of a sentence makes no name of it. */
  isPlainWord?: (lower: string) => boolean;
}

const overlaps = (a: Pick<Claim, 'start' | 'end'>, b: Pick<Claim, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end;

/** Words in marks of any kind; marks within marks belong to the outer. A mark that nothing closes holds all that follows. */
function scanQuotations(tokens: readonly Token[], text: string): Claim[] {
  const found: Claim[] = [];
  for (const { open, close, first, after, closed } of pairMarks(tokens, text)) {
    const start = tokens[open]?.start ?? text.length;
    const end = tokens[after - 1]?.end ?? text.length;
    const from = tokens[first]?.start ?? end;
    const to = closed ? (tokens[close]?.start ?? end) : end;
    if (from >= to || found.some((outer) => overlaps(outer, { start, end }))) continue;
    found.push({ is: 'quotation', text: text.slice(from, to).trimEnd(), start, end });
  }
  return found;
}

const KINDS: Record<Fact['kind'], ClaimKind> = {
  quantity: 'number',
  date: 'date',
  party: 'name',
  person: 'name',
  name: 'name',
  quote: 'quotation',
};

/** "A year earlier" is as sure as what it hangs on. */
const HANGING = /\b(?:earlier|later)$/i;

/** "A year", "the coming month" and "no two" say no length and no number of their own; whether "one" counts the scan says. */
function isLoose(fact: Fact, before: string): boolean {
  if (fact.kind === 'date')
    return !/\p{N}/u.test(fact.text) && (fact.edtf === undefined || HANGING.test(fact.text));
  return (
    /^(?:[Aa]n?|[Aa]nother) \p{Ll}+$|^(?:[Nn]o|[Oo]ne) \p{Ll}+/u.test(fact.text) ||
    /\bno $/i.test(before)
  );
}

/** What the reader finds where the scan sees nothing: a country that opens a sentence, "in the past year". */
function readClaims(whole: string, read: readonly Fact[], scanned: readonly Claim[]): Claim[] {
  return read.flatMap((fact): Claim[] => {
    const { kind, text, start = 0, end = 0 } = fact;
    const isNew =
      start < end &&
      !isLoose(fact, whole.slice(0, start)) &&
      !scanned.some((claim) => overlaps(claim, { start, end }));
    return isNew ? [{ is: KINDS[kind], text, start, end }] : [];
  });
}

/** "Million Dollar Baby", "Ocean's Twelve": a number word with a capital within a sentence, beside another such word. */
function isInName({ start, form }: Claim, tokens: readonly Token[]): boolean {
  const index = tokens.findIndex((token) => token.start === start);
  const isCapital = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '');
  if (form === undefined || !isCapital(tokens[index]) || opensSentence(tokens, index)) return false;
  return (
    isCapital(tokens[index + 1]) ||
    (isCapital(tokens[index - 1]) && !opensSentence(tokens, index - 1))
  );
}

/** "PMA430", "G4S": digits that a capital touches are part of a name where the reader finds no figure. */
function isInCode({ start, end }: Claim, tokens: readonly Token[], read: readonly Fact[]): boolean {
  const before = tokens.find((token) => token.end === start);
  if (before?.type !== 'word' || !/^\p{Lu}/u.test(before.text)) return false;
  return !read.some((fact) =>
    overlaps({ start, end }, { start: fact.start ?? 0, end: fact.end ?? 0 }),
  );
}

/** In the order of the text. Names inside a date ("September") are dates only. */
export function claimsIn(text: string, { read = [], isPlainWord }: ScanOptions = {}): Claim[] {
  const tokens = tokenize(text);
  const times = scanTimes(tokens);
  const numbers = scanNumbers(tokens, text).filter(
    (number) =>
      !isInName(number, tokens) &&
      !isInCode(number, tokens, read) &&
      !times.some((time) => overlaps(number, time)),
  );
  const words = [...times, ...numbers];
  const names = scanNames(tokens, text, isPlainWord).filter(
    (name) => !words.some((word) => overlaps(name, word)),
  );
  const scanned = [...words, ...names, ...scanQuotations(tokens, text)];
  return [...scanned, ...readClaims(text, read, scanned)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** Without what stands in a quotation, whose words are held together. */
export function outermost(claims: readonly Claim[]): Claim[] {
  const quotations = claims.filter(({ is }) => is === 'quotation');
  return claims.filter(
    (claim) =>
      claim.is === 'quotation' || !quotations.some((quotation) => overlaps(quotation, claim)),
  );
}

/** "4.5 million" is two numbers to the scan and one to the reader: the first stands for the whole. */
function onceEach(claims: readonly Claim[], read: readonly Fact[]): Claim[] {
  const told = new Set<Fact>();
  return claims.filter((claim) => {
    const whole = read.find(
      ({ kind, start = 0, end = 0 }) =>
        kind === 'quantity' && start <= claim.start && claim.end <= end,
    );
    if (claim.is !== 'number' || !whole) return true;
    const isFirst = !told.has(whole);
    told.add(whole);
    return isFirst;
  });
}

/** What of a block is held against the sources: quotations as a whole, and each figure once. */
export const distinctClaims = (text: string, options: ScanOptions = {}): Claim[] =>
  onceEach(outermost(claimsIn(text, options)), options.read ?? []);
