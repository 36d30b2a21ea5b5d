/** Reads the unit about a number: money before or after it, percent, a measure, an age, or the noun phrase it counts. */
import { COMPOUND_KINDS, COMPOUND_NOUNS, PARTITIVE_DETERMINERS } from './noun-words.ts';
import { partitiveStart, readNounPhrase } from './nouns.ts';
import { currencyName } from './currencies.ts';
import { readMoney } from './money.ts';
import {
  tokenAt,
  joinsAt,
  lowerAt,
  pastHyphen,
  touches,
  isCapital,
} from '../../text/neighbours.ts';
import { ONES, TENS } from '../../text/number-words.ts';
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
import type { Token } from '../../text/reading.ts';

/** Percent sign or word: "7%", "7 per cent", "50-percent". */
function readPercent(tokens: readonly Token[], at: number): number {
  const word = pastHyphen(tokens, at);
  if (lowerAt(tokens, word) === 'per' && lowerAt(tokens, word + 1) === 'cent') return word + 2;
  if (!PERCENT_WORDS.has(lowerAt(tokens, word))) return -1;
  return lowerAt(tokens, word) === 'pc' && !touches(tokens[word - 1], tokens[word]) ? -1 : word + 1;
}

/** A unit of measure at a token: where it ends, or -1. */
function measureEnd(tokens: readonly Token[], at: number, isTight: boolean): number {
  const token = tokens[at];
  if (token === undefined) return -1;
  if (token.text === '″') return at + 1;
  if (token.text === '°')
    return tokens[at + 1]?.type === 'word' && tokenAt(tokens, at + 1).text.length === 1
      ? at + 2
      : at + 1;
  if (token.type !== 'word') return -1;
  const second = pastHyphen(tokens, at + 1);
  if (UNIT_PAIRS.get(token.lower)?.has(lowerAt(tokens, second))) return second + 1;
  if (MEASURES.has(token.lower)) return at + 1;
  const composite = compositeEnd(tokens, at + 1);
  const isShort =
    ABBREVIATIONS.has(token.text) ||
    ((isTight || composite > at + 1) && TIGHT_ABBREVIATIONS.has(token.text));
  return isShort ? pastPower(tokens, composite) : -1;
}

/** "km/h", "lb-ft" */
function compositeEnd(tokens: readonly Token[], at: number): number {
  const isJoined =
    /^[/·-]$/.test(lowerAt(tokens, at)) &&
    touches(tokens[at - 1], tokens[at]) &&
    touches(tokens[at], tokens[at + 1]);
  return isJoined &&
    tokenAt(tokens, at + 1).type === 'word' &&
    tokenAt(tokens, at + 1).text.length <= 4
    ? at + 2
    : at;
}

/** The power of "m2" and "cm3". */
const pastPower = (tokens: readonly Token[], at: number): number =>
  /^[23²³]$/.test(lowerAt(tokens, at)) && touches(tokens[at - 1], tokens[at]) ? at + 1 : at;

/** "per hour", "a day", "per square foot": where the rate ends, else where it was. */
function rateEnd(tokens: readonly Token[], at: number): number {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (word === 'per' && tokens[at + 1]?.type === 'word' && next !== 'cent') {
    const isQualified = !RATE_WORDS.has(next) && RATE_WORDS.has(lowerAt(tokens, at + 2));
    return Math.max(measureEnd(tokens, at + 1, false), at + (isQualified ? 3 : 2));
  }
  const isArticle = word === 'a' || word === 'an' || word === 'each' || word === 'every';
  return isArticle &&
    RATE_WORDS.has(next) &&
    !AFTER_NO_RATE.has(lowerAt(tokens, at + 2)) &&
    !joinsAt(tokens, at + 2)
    ? at + 2
    : at;
}

/** "-year-old", " years old", " year-olds": where the age ends, or -1. */
function ageEnd(tokens: readonly Token[], at: number): number {
  const unit = pastHyphen(tokens, at);
  if (!AGE_UNITS.has(lowerAt(tokens, unit))) return -1;
  const old = pastHyphen(tokens, unit + 1);
  return /^olds?$/.test(lowerAt(tokens, old)) && (old > unit + 1 || old === unit + 1)
    ? old + 1
    : -1;
}

function withRate(tokens: readonly Token[], unit: Unit): Unit {
  const end = rateEnd(tokens, unit.next);
  if (end === unit.next) return unit;
  const parts: [number, number][] =
    unit.parts.at(-1)?.[1] === unit.next
      ? [...unit.parts.slice(0, -1), [unit.parts.at(-1)![0], end]]
      : [...unit.parts, [unit.next, end]];
  return { ...unit, next: end, parts };
}

/** "70 euro cents", "15 US cents": hundredths, which the sum is told in. */
function minorUnit(tokens: readonly Token[], numeral: Numeral): Unit | null {
  const at = pastHyphen(tokens, numeral.next);
  const isMoney = currencyName(lowerAt(tokens, at)) !== null || isCapital(tokenAt(tokens, at).text);
  if (!isMoney || !/^(?:cents?|pence|penny|kopecks?)$/.test(lowerAt(tokens, at + 1))) return null;
  return withRate(tokens, {
    kind: 'measure',
    first: numeral.first,
    next: at + 2,
    parts: [[at, at + 2]],
  });
}

function moneyWithRate(tokens: readonly Token[], numeral: Numeral): Unit | null {
  const money = readMoney(tokens, numeral);
  return money === null ? null : withRate(tokens, money);
}

/** What a share is of: "60 percent of voters", "two-thirds of the members". */
function wholeOf(tokens: readonly Token[], at: number): [number, number][] {
  if (lowerAt(tokens, at) !== 'of') return [];
  const start = partitiveStart(tokens, at, true);
  const phrase = readNounPhrase(tokens, start);
  return phrase === null ? [] : [[phrase.first, phrase.next]];
}

function percentUnit(tokens: readonly Token[], numeral: Numeral): Unit | null {
  const end = readPercent(tokens, numeral.next);
  return end < 0
    ? null
    : {
        kind: 'percent',
        first: numeral.first,
        next: end,
        parts: wholeOf(tokens, end),
        percent: true,
      };
}

/** "tonnes of rice": on over what is measured, where no determiner makes it a part of something else. */
function pastSubstance(tokens: readonly Token[], at: number): number {
  const phrase = lowerAt(tokens, at) === 'of' ? readNounPhrase(tokens, at + 1) : null;
  return phrase !== null && phrase.first === at + 1 && phrase.next - phrase.first <= 4
    ? phrase.next
    : at;
}

/** "two hundredths of a second", "a quarter of a percentage point": a share of one measure. */
function measureOfOne(tokens: readonly Token[], numeral: Numeral): Unit | null {
  if (
    numeral.form !== 'part' ||
    lowerAt(tokens, numeral.next) !== 'of' ||
    !/^an?$/.test(lowerAt(tokens, numeral.next + 1))
  )
    return null;
  const at = numeral.next + 2;
  const end = measureEnd(tokens, at, false);
  return end < 0
    ? null
    : {
        kind: TIME_UNITS.has(lowerAt(tokens, at)) ? 'time' : 'measure',
        first: numeral.first,
        next: end,
        parts: [[at, end]],
      };
}

function measureUnit(tokens: readonly Token[], numeral: Numeral): Unit | null {
  const at = pastHyphen(tokens, numeral.next);
  const age = ageEnd(tokens, numeral.next);
  if (age > 0) return { kind: 'age', first: numeral.first, next: age, parts: [[at, age]] };
  const ofOne = measureOfOne(tokens, numeral);
  if (ofOne !== null) return ofOne;
  const end = measureEnd(tokens, at, touches(tokens[numeral.next - 1], tokens[at]));
  if (end < 0) return null;
  const kind = TIME_UNITS.has(lowerAt(tokens, at)) ? 'time' : 'measure';
  const stuff = SUBSTANCE_UNITS.has(lowerAt(tokens, end - 1)) ? pastSubstance(tokens, end) : end;
  const unit: Unit = { kind, first: numeral.first, next: stuff, parts: [[at, stuff]] };
  return at > numeral.next ? { ...unit, plural: false } : withRate(tokens, unit);
}

/** "11-member", "60-seat": the noun that the number measures. */
function compoundUnit(tokens: readonly Token[], numeral: Numeral): Unit | null {
  if (!joinsAt(tokens, numeral.next)) return null;
  const at = numeral.next + 1;
  const word = lowerAt(tokens, at);
  const counts =
    tokenAt(tokens, at).type === 'word' &&
    !COMPOUND_KINDS.has(word) &&
    (COMPOUND_NOUNS.has(word) || (numeral.form === 'digits' && word.length > 3));
  return counts
    ? { kind: 'compound', first: numeral.first, next: at + 1, parts: [[at, at + 1]], plural: false }
    : { kind: 'none', first: numeral.first, next: numeral.next, parts: [] };
}

const OWNER_REACH = 5;

/** "two of the city's four bridges": what is counted is named with the owner's own number. */
function isOwnersNumber(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at < start + OWNER_REACH && tokens[at]?.type === 'word'; at++) {
    if (/^['’]s$/.test(tokenAt(tokens, at).lower))
      return (
        tokens[at + 1]?.type === 'number' ||
        ONES.has(lowerAt(tokens, at + 1)) ||
        TENS.has(lowerAt(tokens, at + 1))
      );
  }
  return false;
}

/** "of whom 312 developed symptoms": a verb follows, not what is counted. */
const isVerbOfThem = (tokens: readonly Token[], numeral: Numeral): boolean =>
  /^wh(?:om|ich)$/.test(lowerAt(tokens, numeral.first - 1)) &&
  lowerAt(tokens, numeral.first - 2) === 'of' &&
  /[a-z]{3}ed$/.test(lowerAt(tokens, numeral.next));

function nounUnit(tokens: readonly Token[], numeral: Numeral): Unit | null {
  const partitive = partitiveStart(
    tokens,
    numeral.next,
    numeral.form === 'vague' || numeral.form === 'part',
  );
  const isShareOf =
    partitive < 0 &&
    numeral.form === 'part' &&
    PARTITIVE_DETERMINERS.has(lowerAt(tokens, numeral.next));
  const start = partitive >= 0 ? partitive : isShareOf ? numeral.next + 1 : numeral.next;
  if (
    tokens[start]?.type === 'number' ||
    (partitive >= 0 && isOwnersNumber(tokens, start)) ||
    isVerbOfThem(tokens, numeral)
  )
    return null;
  const phrase = readNounPhrase(tokens, start, numeral.value === 1 && partitive < 0);
  if (phrase === null) return null;
  return withRate(tokens, {
    kind: 'noun',
    first: numeral.first,
    next: phrase.next,
    parts: [[phrase.first, phrase.next]],
    plural: phrase.plural,
  });
}

/** "a magnitude of 6.7 shook houses", "a magnitude-6.4 quake": the number on a scale, which counts nothing. */
const isMagnitude = (tokens: readonly Token[], { first }: Numeral): boolean =>
  lowerAt(tokens, first - 1) === 'magnitude' ||
  (/^(?:of|-)$/.test(lowerAt(tokens, first - 1)) && lowerAt(tokens, first - 2) === 'magnitude');

/** Nothing counted, at most a rate: "an average of 20 per week". */
function bareUnit(tokens: readonly Token[], numeral: Numeral): Unit {
  const unit: Unit = { kind: 'none', first: numeral.first, next: numeral.next, parts: [] };
  return lowerAt(tokens, numeral.next) === 'per' ? withRate(tokens, unit) : unit;
}

/** The unit of a number; kind `none` where neither side names one. */
export function readUnit(tokens: readonly Token[], numeral: Numeral): Unit {
  if (isMagnitude(tokens, numeral) || lowerAt(tokens, numeral.first).endsWith('fold'))
    return { kind: 'none', first: numeral.first, next: numeral.next, parts: [] };
  return (
    percentUnit(tokens, numeral) ??
    minorUnit(tokens, numeral) ??
    moneyWithRate(tokens, numeral) ??
    measureUnit(tokens, numeral) ??
    compoundUnit(tokens, numeral) ??
    nounUnit(tokens, numeral) ??
    bareUnit(tokens, numeral)
  );
}
