/** Reads the unit about a number: money before or after it, percent, a measure, an age, or the noun phrase it counts. */
import { COMPOUND_KINDS, COMPOUND_NOUNS, PARTITIVE_DETERMINERS } from './noun-words.ts';
import { partitiveStart, readNounPhrase } from './nouns.ts';
import { currencyName } from './currencies.ts';
import { readMoney } from './money.ts';
import type { Numeral } from './numeral.ts';
import type { Unit } from './unit.ts';
import {
  ABBREVIATIONS,
  AFTER_NO_RATE,
  AGE_UNITS,
  MEASURES,
  PERCENT_WORDS,
  RATE_WORDS,
  SUBSTANCE_UNITS,
  TIGHT_ABBREVIATIONS,
  TIME_UNITS,
  UNIT_PAIRS,
} from './unit-words.ts';
import type { Cursor } from '../../text/cursor.ts';

/** Percent sign or word: "7%", "7 per cent", "50-percent". */
function readPercent(cursor: Cursor, at: number): number {
  const word = cursor.afterHyphen(at);
  if (cursor.word(word) === 'per' && cursor.word(word + 1) === 'cent') return word + 2;
  if (!PERCENT_WORDS.has(cursor.word(word))) return -1;
  return cursor.word(word) === 'pc' && !cursor.touches(word) ? -1 : word + 1;
}

/** A unit of measure at a token: where it ends, or -1. */
function measureEnd(cursor: Cursor, at: number, isTight: boolean): number {
  const token = cursor.token(at);
  if (token === undefined) return -1;
  if (token.text === '″') return at + 1;
  if (token.text === '°')
    return cursor.isWord(at + 1) && cursor.text(at + 1).length === 1 ? at + 2 : at + 1;
  if (token.type !== 'word') return -1;
  const second = cursor.afterHyphen(at + 1);
  if (UNIT_PAIRS.get(token.lower)?.has(cursor.word(second))) return second + 1;
  if (MEASURES.has(token.lower)) return at + 1;
  const composite = compositeEnd(cursor, at + 1);
  const isShort =
    ABBREVIATIONS.has(token.text) ||
    ((isTight || composite > at + 1) && TIGHT_ABBREVIATIONS.has(token.text));
  return isShort ? pastPower(cursor, composite) : -1;
}

/** "km/h", "lb-ft" */
function compositeEnd(cursor: Cursor, at: number): number {
  const isJoined = /^[/·-]$/.test(cursor.word(at)) && cursor.touches(at) && cursor.touches(at + 1);
  return isJoined && cursor.isWord(at + 1) && cursor.text(at + 1).length <= 4 ? at + 2 : at;
}

/** The power of "m2" and "cm3". */
const pastPower = (cursor: Cursor, at: number): number =>
  /^[23²³]$/.test(cursor.word(at)) && cursor.touches(at) ? at + 1 : at;

/** "per hour", "a day", "per square foot": where the rate ends, else where it was. */
function rateEnd(cursor: Cursor, at: number): number {
  const word = cursor.word(at);
  const next = cursor.word(at + 1);
  if (word === 'per' && cursor.isWord(at + 1) && next !== 'cent') {
    const isQualified = !RATE_WORDS.has(next) && RATE_WORDS.has(cursor.word(at + 2));
    return Math.max(measureEnd(cursor, at + 1, false), at + (isQualified ? 3 : 2));
  }
  const isArticle = word === 'a' || word === 'an' || word === 'each' || word === 'every';
  return isArticle &&
    RATE_WORDS.has(next) &&
    !AFTER_NO_RATE.has(cursor.word(at + 2)) &&
    !cursor.joins(at + 2)
    ? at + 2
    : at;
}

/** "-year-old", " years old", " year-olds": where the age ends, or -1. */
function ageEnd(cursor: Cursor, at: number): number {
  const unit = cursor.afterHyphen(at);
  if (!AGE_UNITS.has(cursor.word(unit))) return -1;
  const old = cursor.afterHyphen(unit + 1);
  return /^olds?$/.test(cursor.word(old)) && (old > unit + 1 || old === unit + 1) ? old + 1 : -1;
}

function withRate(cursor: Cursor, unit: Unit): Unit {
  const end = rateEnd(cursor, unit.next);
  if (end === unit.next) return unit;
  const last = unit.parts.at(-1);
  const parts: [number, number][] =
    last?.[1] === unit.next
      ? [...unit.parts.slice(0, -1), [last[0], end]]
      : [...unit.parts, [unit.next, end]];
  return { ...unit, next: end, parts };
}

/** "70 euro cents", "15 US cents": hundredths, which the sum is told in. */
function minorUnit(cursor: Cursor, numeral: Numeral): Unit | null {
  const at = cursor.afterHyphen(numeral.next);
  const isMoney = currencyName(cursor.word(at)) !== null || cursor.isCapital(at);
  if (!isMoney || !/^(?:cents?|pence|penny|kopecks?)$/.test(cursor.word(at + 1))) return null;
  return withRate(cursor, {
    kind: 'measure',
    first: numeral.first,
    next: at + 2,
    parts: [[at, at + 2]],
  });
}

function moneyWithRate(cursor: Cursor, numeral: Numeral): Unit | null {
  const money = readMoney(cursor, numeral);
  return money === null ? null : withRate(cursor, money);
}

/** What a share is of: "60 percent of voters", "two-thirds of the members". */
function wholeOf(cursor: Cursor, at: number): [number, number][] {
  if (cursor.word(at) !== 'of') return [];
  const start = partitiveStart(cursor, at, true);
  const phrase = readNounPhrase(cursor, start);
  return phrase === null ? [] : [[phrase.first, phrase.next]];
}

function percentUnit(cursor: Cursor, numeral: Numeral): Unit | null {
  const end = readPercent(cursor, numeral.next);
  return end < 0
    ? null
    : {
        kind: 'percent',
        first: numeral.first,
        next: end,
        parts: wholeOf(cursor, end),
        percent: true,
      };
}

/** "tonnes of rice": on over what is measured, where no determiner makes it a part of something else. */
function pastSubstance(cursor: Cursor, at: number): number {
  const phrase = cursor.word(at) === 'of' ? readNounPhrase(cursor, at + 1) : null;
  return phrase !== null && phrase.first === at + 1 && phrase.next - phrase.first <= 4
    ? phrase.next
    : at;
}

/** "two hundredths of a second", "a quarter of a percentage point": a share of one measure. */
function measureOfOne(cursor: Cursor, numeral: Numeral): Unit | null {
  if (
    numeral.form !== 'part' ||
    cursor.word(numeral.next) !== 'of' ||
    !/^an?$/.test(cursor.word(numeral.next + 1))
  )
    return null;
  const at = numeral.next + 2;
  const end = measureEnd(cursor, at, false);
  return end < 0
    ? null
    : {
        kind: TIME_UNITS.has(cursor.word(at)) ? 'time' : 'measure',
        first: numeral.first,
        next: end,
        parts: [[at, end]],
      };
}

function measureUnit(cursor: Cursor, numeral: Numeral): Unit | null {
  const at = cursor.afterHyphen(numeral.next);
  const age = ageEnd(cursor, numeral.next);
  if (age > 0) return { kind: 'age', first: numeral.first, next: age, parts: [[at, age]] };
  const ofOne = measureOfOne(cursor, numeral);
  if (ofOne !== null) return ofOne;
  const end = measureEnd(cursor, at, cursor.touches(at));
  if (end < 0) return null;
  const kind = TIME_UNITS.has(cursor.word(at)) ? 'time' : 'measure';
  const stuff = SUBSTANCE_UNITS.has(cursor.word(end - 1)) ? pastSubstance(cursor, end) : end;
  const unit: Unit = { kind, first: numeral.first, next: stuff, parts: [[at, stuff]] };
  return at > numeral.next ? { ...unit, plural: false } : withRate(cursor, unit);
}

/** "11-member", "60-seat": the noun that the number measures. */
function compoundUnit(cursor: Cursor, numeral: Numeral): Unit | null {
  if (!cursor.joins(numeral.next)) return null;
  const at = numeral.next + 1;
  const word = cursor.word(at);
  const counts =
    cursor.isWord(at) &&
    !COMPOUND_KINDS.has(word) &&
    (COMPOUND_NOUNS.has(word) || (numeral.form === 'digits' && word.length > 3));
  return counts
    ? { kind: 'compound', first: numeral.first, next: at + 1, parts: [[at, at + 1]], plural: false }
    : { kind: 'none', first: numeral.first, next: numeral.next, parts: [] };
}

const OWNER_REACH = 5;

/** "two of the city's four bridges": what is counted is named with the owner's own number. */
function isOwnersNumber(cursor: Cursor, start: number): boolean {
  for (let at = start; at < start + OWNER_REACH && cursor.isWord(at); at++) {
    if (/^['’]s$/.test(cursor.word(at)))
      return cursor.isNumber(at + 1) || cursor.tag(at + 1).number !== undefined;
  }
  return false;
}

/** "of whom 312 developed symptoms": a verb follows, not what is counted. */
const isVerbOfThem = (cursor: Cursor, numeral: Numeral): boolean =>
  /^wh(?:om|ich)$/.test(cursor.word(numeral.first - 1)) &&
  cursor.word(numeral.first - 2) === 'of' &&
  /[a-z]{3}ed$/.test(cursor.word(numeral.next));

function nounUnit(cursor: Cursor, numeral: Numeral): Unit | null {
  const partitive = partitiveStart(
    cursor,
    numeral.next,
    numeral.form === 'vague' || numeral.form === 'part',
  );
  const isShareOf =
    partitive < 0 &&
    numeral.form === 'part' &&
    PARTITIVE_DETERMINERS.has(cursor.word(numeral.next));
  const start = partitive >= 0 ? partitive : isShareOf ? numeral.next + 1 : numeral.next;
  if (
    cursor.isNumber(start) ||
    (partitive >= 0 && isOwnersNumber(cursor, start)) ||
    isVerbOfThem(cursor, numeral)
  )
    return null;
  const phrase = readNounPhrase(cursor, start, numeral.value === 1 && partitive < 0);
  if (phrase === null) return null;
  return withRate(cursor, {
    kind: 'noun',
    first: numeral.first,
    next: phrase.next,
    parts: [[phrase.first, phrase.next]],
    plural: phrase.plural,
  });
}

/** "a magnitude of 6.7 shook houses", "a magnitude-6.4 quake": the number on a scale, which counts nothing. */
const isMagnitude = (cursor: Cursor, { first }: Numeral): boolean =>
  cursor.word(first - 1) === 'magnitude' ||
  (/^(?:of|-)$/.test(cursor.word(first - 1)) && cursor.word(first - 2) === 'magnitude');

/** Nothing counted, at most a rate: "an average of 20 per week". */
function bareUnit(cursor: Cursor, numeral: Numeral): Unit {
  const unit: Unit = { kind: 'none', first: numeral.first, next: numeral.next, parts: [] };
  return cursor.word(numeral.next) === 'per' ? withRate(cursor, unit) : unit;
}

/** The unit of a number; kind `none` where neither side names one. */
export function readUnit(cursor: Cursor, numeral: Numeral): Unit {
  if (isMagnitude(cursor, numeral) || cursor.word(numeral.first).endsWith('fold'))
    return { kind: 'none', first: numeral.first, next: numeral.next, parts: [] };
  return (
    percentUnit(cursor, numeral) ??
    minorUnit(cursor, numeral) ??
    moneyWithRate(cursor, numeral) ??
    measureUnit(cursor, numeral) ??
    compoundUnit(cursor, numeral) ??
    nounUnit(cursor, numeral) ??
    bareUnit(cursor, numeral)
  );
}
