/**
 * Article → quantities. A number is read (`numerals`), given its unit (`units`, `nouns`), judged (`exclusions`), joined with its neighbour (`ranges`,
 * `elision`) and framed: qualifier and trend, status, period, scope. Tables of words stand in the `…-words` files, apart from what judges.
 */
import { wordsOf } from '../../text/lexicon/index.ts';
import { countsNothing } from './exclusions.ts';
import { fillElided } from './elision.ts';
import { readNumeral } from './numerals.ts';
import type { Numeral } from './numeral.ts';
import { findPeriod, isCompared } from './period.ts';
import { placeDates, type PlacedDate } from './placed-dates.ts';
import { readQualifier, readTrend } from './qualifiers.ts';
import { joinRanges } from './ranges.ts';
import type { Count } from './ranges.ts';
import { findScope } from './scope.ts';
import { readUnit } from './units.ts';
import type { Unit } from './unit.ts';
import { Cursor } from '../../text/cursor.ts';
import type { Draft, ReadParagraph, Reading } from '../../text/reading.ts';
import { coverCitations } from '../legal-citations.ts';
import { readStatus } from '../status.ts';
import type { ClaimStatus } from '../status.ts';

/** A paragraph under reading, with the cursor over its tokens. */
interface Place {
  paragraph: ReadParagraph;
  cursor: Cursor;
}

/** The exact words, with white space as single blanks: a unit may run over a line's end. */
const printed = ({ paragraph, cursor }: Place, from: number, to: number): string =>
  paragraph.text.slice(cursor.token(from).start, cursor.token(to - 1).end).replaceAll(/\s+/g, ' ');

function unitText(place: Place, unit: Unit): string {
  const words = unit.parts.map(([from, to]) => printed(place, from, to));
  return words.map((word) => (/\p{Sc}/u.test(word) ? word.replaceAll(' ', '') : word)).join(' ');
}

/** Tokens that dates cover. */
function coverDates(cursor: Cursor, dates: readonly Draft<'date'>[]): Uint8Array {
  const covered = new Uint8Array(cursor.end);
  let at = 0;
  for (const date of [...dates].sort((a, b) => a.start - b.start)) {
    while (cursor.has(at) && cursor.token(at).end <= date.start) at++;
    for (let next = at; cursor.has(next) && cursor.token(next).start < date.end; next++)
      covered[next] = 1;
  }
  return covered;
}

/** In a date only a length of time is also a quantity: "the next 12 months", "two years later". */
const isDate = (covered: Uint8Array, numeral: Numeral, unit: Unit): boolean =>
  covered[numeral.first] === 1 && unit.kind !== 'time' && unit.kind !== 'age';

/** "minus 5", "minus-5", not "plus or minus 5": where "minus" stands, or undefined. */
function minusAt(cursor: Cursor, first: number): number | undefined {
  const at = cursor.text(first - 1) === '-' && cursor.touches(first) ? first - 2 : first - 1;
  return cursor.word(at) === 'minus' && cursor.share(first - 1, first) ? at : undefined;
}

/** A sign that touches its number and nothing before it but a bracket or a currency: "-5", "($-5", "+5". */
const isSign = (cursor: Cursor, at: number): boolean =>
  cursor.touches(at + 1) &&
  cursor.share(at, at + 1) &&
  (!cursor.touches(at) || /^[([$£€]$/.test(cursor.text(at - 1)));

/** The minus of "-5 yards", "minus 5", "$-50bn", or a plus; where it begins. */
function readSign(cursor: Cursor, first: number): { sign: 1 | -1; first: number } {
  const none = { sign: 1, first } as const;
  const minus = minusAt(cursor, first);
  if (minus !== undefined)
    return cursor.word(first - 2) === 'or' ? none : { sign: -1, first: minus };
  const at = first - 1;
  if (!isSign(cursor, at)) return none;
  if (cursor.text(at) === '+') return { sign: 1, first: at };
  const isRange = cursor.isNumber(at - 1) || cursor.text(at - 1) === '%';
  return /^[-−–]$/.test(cursor.text(at)) && !isRange ? { sign: -1, first: at } : none;
}

function asCount(place: Place, numeral: Numeral, unit: Unit): Count {
  const outer = readSign(place.cursor, unit.first);
  const inner = unit.first < numeral.first ? readSign(place.cursor, numeral.first).sign : 1;
  return {
    numeral,
    unit,
    value: outer.sign * inner * numeral.value,
    max: numeral.max,
    first: outer.first,
    next: Math.max(unit.next, numeral.next),
    unitText: unitText(place, unit),
    currency: unit.currency,
    percent: unit.percent,
  };
}

const isAfterDash = (cursor: Cursor, at: number, rejected: number): boolean =>
  at > 0 && at === rejected + 1 && /^[-‐‑–—/]$/.test(cursor.text(rejected)) && cursor.touches(at);

/** "0800 123 456": groups of one code. */
const isAfterCode = (cursor: Cursor, at: number, rejected: number): boolean =>
  at === rejected && cursor.isNumber(at) && cursor.isNumber(at - 1);

/** "16-18 Industrial Avenue": what a dash ties to a number that counts nothing counts nothing either. */
const isPairOf = (cursor: Cursor, left: Count | undefined, numeral: Numeral): boolean =>
  left !== undefined &&
  left.unit.kind === 'none' &&
  left.next === numeral.first - 1 &&
  isAfterDash(cursor, numeral.first, left.next);

/** Vulgar fractions and other number signs come after this; most punctuation before. */
const FIRST_NUMBER_SIGN = '\u00BC';

const mayBegin = (cursor: Cursor, at: number): boolean =>
  cursor.isWord(at) || cursor.isNumber(at) || cursor.text(at) >= FIRST_NUMBER_SIGN;

/** Every number that counts something, in order, before neighbours are looked at. */
function collectCounts(place: Place, dates: readonly Draft<'date'>[]): Count[] {
  const { cursor } = place;
  const covered = coverDates(cursor, dates);
  const cited = coverCitations(cursor.tokens);
  const counts: Count[] = [];
  let rejected = -1;
  let phraseEnd = 0;
  for (let at = 0; cursor.has(at); at++) {
    const numeral = mayBegin(cursor, at) ? readNumeral(cursor, at) : null;
    if (numeral === null || cited[at] === 1) continue;
    const unit = readUnit(cursor, numeral);
    const isInPhrase = numeral.first < phraseEnd && numeral.form === 'digits';
    if (
      isInPhrase ||
      isDate(covered, numeral, unit) ||
      isAfterDash(cursor, at, rejected) ||
      isAfterCode(cursor, at, rejected) ||
      countsNothing(cursor, numeral, unit)
    ) {
      rejected = numeral.next;
      if (isPairOf(cursor, counts.at(-1), numeral)) counts.pop();
    } else counts.push(asCount(place, numeral, unit));
    if (unit.kind === 'noun') phraseEnd = unit.next;
    at = numeral.next - 1;
  }
  return counts;
}

const PERSONS = wordsOf('persons-of-an-age');
const OLDEST = 115;

/** "Maria Reyes, 25, said": a bare number between commas after a name. */
const isAside = (cursor: Cursor, { first, next, value }: Count): boolean =>
  value > 0 &&
  cursor.text(first - 1) === ',' &&
  cursor.text(next) === ',' &&
  cursor.isWord(first - 2) &&
  cursor.isCapital(first - 2) &&
  cursor.isCapital(first - 3);

/** "children under 5". */
const isLimit = (cursor: Cursor, { first }: Count): boolean =>
  /^(?:over|under|above|below|than)$/.test(cursor.word(first - 1)) &&
  PERSONS.has(cursor.word(first - 2));

/** "aged 25", "ages of 5 and". */
const isAged = (cursor: Cursor, { first }: Count): boolean =>
  /^(?:aged|age)$/.test(cursor.word(first - 1)) ||
  (/^(?:of|from|to)$/.test(cursor.word(first - 1)) && /^ages?$/.test(cursor.word(first - 2)));

function isAge(cursor: Cursor, count: Count): boolean {
  if (count.unit.kind !== 'none') return false;
  if (isAged(cursor, count)) return true;
  const isPlausible = count.numeral.plain && count.value <= OLDEST;
  return isPlausible && (isAside(cursor, count) || isLimit(cursor, count));
}

const withAge = (count: Count): Count => ({
  ...count,
  unitText: 'age',
  unit: { ...count.unit, kind: 'age' },
});

/** "15-member", "nine-hour": a property of something else, with no verb of its own. */
const isCompound = (cursor: Cursor, count: Count): boolean =>
  count.percent === undefined && count.currency === undefined && cursor.joins(count.numeral.next);

/** Where the next number begins, if "from" sets it against this one and both count the same. */
const comparedAt = (cursor: Cursor, count: Count, next: Count | undefined): number =>
  next !== undefined &&
  cursor.word(next.first - 1) === 'from' &&
  next.unitText === count.unitText &&
  next.percent === count.percent
    ? next.first
    : Infinity;

/** What a planned number is compared with is not itself planned. */
function readClaim(cursor: Cursor, first: number, count: Count): ClaimStatus {
  const claim = readStatus(cursor.tokens, first, count.next);
  return claim.status === 'planned' && isCompared(cursor, first) ? {} : claim;
}

const COUNTED = new Set<Unit['kind']>(['noun', 'percent']);

/** What stands about a number: its neighbours among the numbers, and the dates of its paragraph. */
interface Surroundings {
  previous: Count | undefined;
  following: Count | undefined;
  dates: readonly PlacedDate[];
  published: string | null;
}

/** What the text says of a count: qualifier and trend, status, period, scope. */
function framed(
  place: Place,
  count: Count,
  { previous, following, dates, published }: Surroundings,
): Partial<Draft<'quantity'>> {
  const { cursor } = place;
  const { qualifier, first } = readQualifier(cursor, count);
  if (count.unit.kind === 'age' || isCompound(cursor, count)) return { qualifier };
  const claim = readClaim(cursor, first, count);
  const period = findPeriod(cursor, dates, {
    first: count.first,
    next: count.next,
    previousFirst: previous?.first ?? 0,
    previousNext: previous?.next ?? 0,
    nextNext: following?.next ?? cursor.end,
    compared: comparedAt(cursor, count, following),
    onlyAfter: count.unit.kind === 'time',
    status: claim.status,
    published,
  });
  const scope = COUNTED.has(count.unit.kind)
    ? findScope(cursor, Math.max(count.next, count.unit.parts.at(-1)?.[1] ?? 0))
    : null;
  return {
    qualifier,
    trend: readTrend(cursor, count, first),
    ...claim,
    period,
    scope: scope === null ? undefined : printed(place, ...scope),
  };
}

/** Fields that say nothing are left out, not undefined. */
const present = (fields: Partial<Draft<'quantity'>>): Partial<Draft<'quantity'>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function asDraft(
  { paragraph, cursor }: Place,
  { first, next, value, unitText: unit, max, currency, percent }: Count,
  { qualifier, trend, period, status, negated, scope }: Partial<Draft<'quantity'>>,
): Draft<'quantity'> {
  return {
    kind: 'quantity',
    paragraph: paragraph.number,
    start: cursor.token(first).start,
    end: cursor.token(next - 1).end,
    value,
    unit,
    ...present({ max, qualifier, trend, currency, percent, period, status, negated, scope }),
  };
}

function readParagraph(
  paragraph: ReadParagraph,
  dates: readonly Draft<'date'>[],
  published: string | null,
): Draft<'quantity'>[] {
  const cursor = new Cursor(paragraph.tokens);
  const place = { paragraph, cursor };
  const joined = joinRanges(cursor, collectCounts(place, dates));
  if (joined.length === 0) return [];
  const counts = joined.map((count) => (isAge(cursor, count) ? withAge(count) : count));
  fillElided(cursor, counts, (from, to) => printed(place, from, to));
  const placed = placeDates(cursor, dates);
  const drafts: Draft<'quantity'>[] = [];
  for (const [index, count] of counts.entries()) {
    const [previous, following] = [counts[index - 1], counts[index + 1]];
    const frame = framed(place, count, { previous, following, dates: placed, published });
    const period = isConversion(cursor, previous, count) ? drafts.at(-1)?.period : frame.period;
    drafts.push(asDraft(place, count, { ...frame, period }));
  }
  return drafts;
}

/** "$12.2m (£6.2m)": the same sum in another currency. */
const isConversion = (cursor: Cursor, previous: Count | undefined, count: Count): boolean =>
  previous?.currency !== undefined &&
  count.currency !== undefined &&
  previous.next === count.first - 1 &&
  cursor.word(previous.next) === '(';

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
