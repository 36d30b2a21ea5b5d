/**
 * Article → quantities. A number is read (`numerals`), given its unit (`units`, `nouns`), judged (`exclusions`), joined with its neighbour (`ranges`,
 * `elision`) and framed: qualifier and trend, status, period, scope. Tables of words stand in the `…-words` files, apart from what judges.
 */
import { wordsOf } from '../../text/lexicon/index.ts';
import { countsNothing } from './exclusions.ts';
import { tokenAt, joinsAt, touches } from '../../text/neighbours.ts';
import { fillElided } from './elision.ts';
import { readNumeral } from './numerals.ts';
import type { Numeral } from './numeral.ts';
import { findPeriod, isCompared, placeDates } from './period.ts';
import type { PlacedDate } from './period.ts';
import { readQualifier, readTrend } from './qualifiers.ts';
import { joinRanges } from './ranges.ts';
import type { Count } from './ranges.ts';
import { findScope } from './scope.ts';
import { readUnit } from './units.ts';
import type { Unit } from './unit.ts';
import type { Draft, ReadParagraph, Reading, Token } from '../../text/reading.ts';
import { coverCitations } from '../legal-citations.ts';
import { readStatus } from '../status.ts';
import type { ClaimStatus } from '../status.ts';

/** The exact words, with white space as single blanks: a unit may run over a line's end. */
const printed = ({ text, tokens }: ReadParagraph, from: number, to: number): string =>
  text.slice(tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end).replaceAll(/\s+/g, ' ');

function unitText(paragraph: ReadParagraph, unit: Unit): string {
  const words = unit.parts.map(([from, to]) => printed(paragraph, from, to));
  return words.map((word) => (/\p{Sc}/u.test(word) ? word.replaceAll(' ', '') : word)).join(' ');
}

/** Tokens that dates cover: 1 by a date, 2 by one that states a length. */
function coverDates(tokens: readonly Token[], dates: readonly Draft<'date'>[]): Uint8Array {
  const covered = new Uint8Array(tokens.length);
  let at = 0;
  for (const date of [...dates].sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && tokenAt(tokens, at).end <= date.start) at++;
    for (let next = at; next < tokens.length && tokenAt(tokens, next).start < date.end; next++)
      covered[next] = date.duration === undefined ? 1 : 2;
  }
  return covered;
}

/** In a date only a length of time is also a quantity: "the next 12 months", "two years later". */
const isDate = (covered: Uint8Array, numeral: Numeral, unit: Unit): boolean =>
  covered[numeral.first] !== 0 &&
  covered[numeral.first] !== undefined &&
  unit.kind !== 'time' &&
  unit.kind !== 'age';

/** The minus of "-5 yards", "minus 5", "$-50bn", or a plus; where it begins. */
function readSign(tokens: readonly Token[], first: number): { sign: 1 | -1; first: number } {
  const at = first - 1;
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokenAt(tokens, first).sentence)
    return { sign: 1, first };
  const hyphened = token.text === '-' && touches(token, tokens[first]) ? tokens[at - 1] : token;
  if (hyphened?.lower === 'minus' && tokens[at - 1]?.lower === 'or') return { sign: 1, first };
  if (hyphened?.lower === 'minus') return { sign: -1, first: hyphened === token ? at : at - 1 };
  if (
    !touches(token, tokens[first]) ||
    (touches(tokens[at - 1], token) && !/^[([$£€]$/.test(tokenAt(tokens, at - 1).text))
  )
    return { sign: 1, first };
  if (
    /^[-−–]$/.test(token.text) &&
    tokens[at - 1]?.type !== 'number' &&
    tokens[at - 1]?.text !== '%'
  )
    return { sign: -1, first: at };
  return token.text === '+' ? { sign: 1, first: at } : { sign: 1, first };
}

function asCount(paragraph: ReadParagraph, numeral: Numeral, unit: Unit): Count {
  const { tokens } = paragraph;
  const outer = readSign(tokens, unit.first);
  const inner = unit.first < numeral.first ? readSign(tokens, numeral.first) : outer;
  const sign = outer.sign * (inner === outer ? 1 : inner.sign);
  const next = Math.max(unit.next, numeral.next);
  return {
    numeral,
    unit,
    value: sign * numeral.value,
    max: numeral.max,
    first: outer.first,
    next,
    unitText: unitText(paragraph, unit),
    currency: unit.currency,
    percent: unit.percent,
  };
}

const isAfterDash = (tokens: readonly Token[], at: number, rejected: number): boolean =>
  at > 0 &&
  at === rejected + 1 &&
  /^[-‐‑–—/]$/.test(tokenAt(tokens, rejected).text) &&
  touches(tokens[rejected], tokens[at]);

/** "0800 123 456": groups of one code. */
const isAfterCode = (tokens: readonly Token[], at: number, rejected: number): boolean =>
  at === rejected &&
  tokenAt(tokens, at).type === 'number' &&
  tokenAt(tokens, at - 1).type === 'number';

/** "16-18 Industrial Avenue": what a dash ties to a number that counts nothing counts nothing either. */
const isPairOf = (tokens: readonly Token[], left: Count | undefined, numeral: Numeral): boolean =>
  left !== undefined &&
  left.unit.kind === 'none' &&
  left.next === numeral.first - 1 &&
  isAfterDash(tokens, numeral.first, left.next);

/** Every number that counts something, in order, before neighbours are looked at. */
function collectCounts(paragraph: ReadParagraph, dates: readonly Draft<'date'>[]): Count[] {
  const { tokens } = paragraph;
  const covered = coverDates(tokens, dates);
  const cited = coverCitations(tokens);
  const counts: Count[] = [];
  let rejected = -1;
  let phraseEnd = 0;
  for (let at = 0; at < tokens.length; at++) {
    const numeral =
      tokenAt(tokens, at).type === 'punctuation' && tokenAt(tokens, at).text < '\u00BC'
        ? null
        : readNumeral(tokens, at);
    if (numeral === null || cited[at] === 1) continue;
    const unit = readUnit(tokens, numeral);
    const isInPhrase = numeral.first < phraseEnd && numeral.form === 'digits';
    if (
      isInPhrase ||
      isDate(covered, numeral, unit) ||
      isAfterDash(tokens, at, rejected) ||
      isAfterCode(tokens, at, rejected) ||
      countsNothing(tokens, numeral, unit)
    ) {
      rejected = numeral.next;
      if (isPairOf(tokens, counts.at(-1), numeral)) counts.pop();
    } else counts.push(asCount(paragraph, numeral, unit));
    if (unit.kind === 'noun') phraseEnd = unit.next;
    at = numeral.next - 1;
  }
  return counts;
}

const PERSONS = wordsOf('persons-of-an-age');

/** "Maria Reyes, 25, said": an age where a bare number stands between commas after a name. */
function readAges(tokens: readonly Token[], counts: readonly Count[]): void {
  for (const count of counts) {
    const name = tokens[count.first - 2];
    const isAside =
      tokens[count.first - 1]?.text === ',' &&
      tokens[count.next]?.text === ',' &&
      count.numeral.plain &&
      count.value > 0 &&
      count.value < 116;
    const isAged =
      /^(?:aged|age)$/.test(tokens[count.first - 1]?.lower ?? '') ||
      (/^(?:of|from|to)$/.test(tokens[count.first - 1]?.lower ?? '') &&
        /^ages?$/.test(tokens[count.first - 2]?.lower ?? ''));
    const isLimit =
      /^(?:over|under|above|below|than)$/.test(tokens[count.first - 1]?.lower ?? '') &&
      PERSONS.has(name?.lower ?? '') &&
      count.numeral.plain &&
      count.value < 116;
    const isNamed =
      isAside &&
      name?.type === 'word' &&
      /^\p{Lu}/u.test(name.text) &&
      /^\p{Lu}/u.test(tokens[count.first - 3]?.text ?? '');
    if (count.unit.kind === 'none' && (isAged || isLimit || isNamed))
      Object.assign(count, { unitText: 'age', unit: { ...count.unit, kind: 'age' } });
  }
}

/** "15-member", "nine-hour": a property of something else, with no verb of its own. */
const isCompound = (tokens: readonly Token[], count: Count): boolean =>
  count.percent === undefined &&
  count.currency === undefined &&
  joinsAt(tokens, count.numeral.next);

/** Where the next number begins, if "from" sets it against this one and both count the same. */
const comparedAt = (tokens: readonly Token[], count: Count, next: Count | undefined): number =>
  next !== undefined &&
  tokens[next.first - 1]?.lower === 'from' &&
  next.unitText === count.unitText &&
  next.percent === count.percent
    ? next.first
    : Infinity;

/** What a planned number is compared with is not itself planned. */
function readClaim(tokens: readonly Token[], first: number, count: Count): ClaimStatus {
  const claim = readStatus(tokens, first, count.next);
  return claim.status === 'planned' && isCompared(tokens, first) ? {} : claim;
}

const COUNTED = new Set<Unit['kind']>(['noun', 'percent']);

function frame(
  paragraph: ReadParagraph,
  counts: readonly Count[],
  index: number,
  dates: readonly PlacedDate[],
  published: string | null,
): Partial<Draft<'quantity'>> {
  const { tokens } = paragraph;
  const count = counts[index]!;
  const qualifier = readQualifier(tokens, count);
  if (count.unit.kind === 'age' || isCompound(tokens, count))
    return { qualifier: qualifier.qualifier };
  const claim = readClaim(tokens, qualifier.first, count);
  const query = {
    first: count.first,
    next: count.next,
    previousFirst: counts[index - 1]?.first ?? 0,
    previousNext: counts[index - 1]?.next ?? 0,
    nextNext: counts[index + 1]?.next ?? tokens.length,
    compared: comparedAt(tokens, count, counts[index + 1]),
    onlyAfter: count.unit.kind === 'time',
    status: claim.status,
    published,
  };
  const scope = COUNTED.has(count.unit.kind)
    ? findScope(tokens, Math.max(count.next, count.unit.parts.at(-1)?.[1] ?? 0))
    : null;
  return {
    qualifier: qualifier.qualifier,
    trend: readTrend(tokens, count, qualifier.first),
    ...claim,
    period: findPeriod(tokens, dates, query),
    scope: scope === null ? undefined : printed(paragraph, ...scope),
  };
}

const OPTIONAL = [
  'max',
  'qualifier',
  'trend',
  'currency',
  'percent',
  'period',
  'status',
  'negated',
  'scope',
] as const;

/** Fields that say nothing are left out, not undefined. */
function asDraft(
  { number, tokens }: ReadParagraph,
  count: Count,
  framed: Partial<Draft<'quantity'>>,
): Draft<'quantity'> {
  const fields: Partial<Draft<'quantity'>> = {
    ...framed,
    max: count.max,
    currency: count.currency,
    percent: count.percent,
  };
  const draft: Draft<'quantity'> & Record<string, unknown> = {
    kind: 'quantity',
    paragraph: number,
    start: tokenAt(tokens, count.first).start,
    end: tokenAt(tokens, count.next - 1).end,
    value: count.value,
    unit: count.unitText,
  };
  for (const name of OPTIONAL)
    if (fields[name] !== undefined) (draft as Record<string, unknown>)[name] = fields[name];
  return draft;
}

function readParagraph(
  paragraph: ReadParagraph,
  dates: readonly Draft<'date'>[],
  published: string | null,
): Draft<'quantity'>[] {
  const { tokens } = paragraph;
  const counts = joinRanges(tokens, collectCounts(paragraph, dates));
  if (counts.length === 0) return [];
  readAges(tokens, counts);
  fillElided(tokens, counts, (from, to) => printed(paragraph, from, to));
  const placed = placeDates(tokens, dates);
  return counts.map((count, index) =>
    asDraft(paragraph, count, frame(paragraph, counts, index, placed, published)),
  );
}

/** What the article counts. `dates` are its date drafts: their digits count nothing, and they give the numbers their period. */
export function extractQuantities(
  reading: Reading,
  dates: readonly Draft<'date'>[],
): Draft<'quantity'>[] {
  const byParagraph = Map.groupBy(dates, (date) => date.paragraph);
  return reading.paragraphs.flatMap((paragraph) =>
    readParagraph(paragraph, byParagraph.get(paragraph.number) ?? [], reading.published),
  );
}
