/** Reads the unit about a number: money before or after it, percent, a measure, an age, or the noun phrase it counts. */
import { AMBIGUOUS_CURRENCIES, CURRENCY_PREFIXES, CURRENCY_SIGNS, DOLLAR_COUNTRIES, ISO_4217, currencyName, nationalCurrency, plainCurrency } from './quantities-currencies.ts';
import { COMPOUND_KINDS, COMPOUND_NOUNS } from './quantities-noun-words.ts';
import { partitiveStart, readNounPhrase } from './quantities-nouns.ts';
import { joinsAt, touches } from './quantities-numerals.ts';
import type { Numeral } from './quantities-numerals.ts';
import { ABBREVIATIONS, AFTER_NO_RATE, AGE_UNITS, MEASURES, PERCENT_WORDS, RATE_WORDS, SUBSTANCE_UNITS, TIGHT_ABBREVIATIONS, TIME_UNITS, UNIT_PAIRS } from './quantities-unit-words.ts';
import type { Token } from './reading.ts';

export interface Unit {
  kind: 'money' | 'percent' | 'time' | 'age' | 'measure' | 'noun' | 'compound' | 'none';
  /** Indices of the quantity's first token and of the token after its last, number included. */
  first: number;
  next: number;
  /** Index ranges whose text makes the unit, in reading order. */
  parts: [number, number][];
  currency?: string;
  percent?: true;
  plural?: boolean;
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

const pastHyphen = (tokens: readonly Token[], at: number): number => (joinsAt(tokens, at) ? at + 1 : at);

/** The sign and letters of money before a number: "$", "US$", "US $", "EUR 20", "Rs. 500". */
export function readMoneyBefore(tokens: readonly Token[], first: number): { first: number; currency: string; parts: [number, number][] } | null {
  const before = /^[-−–+~]$/.test(lowerAt(tokens, first - 1)) && touches(tokens[first - 1], tokens[first]) ? first - 2 : first - 1;
  if (tokens[before - 1]?.text === '$' && DOLLAR_COUNTRIES.has(tokens[before]!.text) && touches(tokens[before - 1], tokens[before]) && touches(tokens[before], tokens[first])) return { first: before - 1, currency: DOLLAR_COUNTRIES.get(tokens[before]!.text)!, parts: [[before - 1, before + 1]] };
  const token = tokens[before];
  if (token === undefined || token.sentence !== tokens[first]!.sentence) return null;
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign !== undefined) return readSign(tokens, before, sign);
  if (token.text === '=' && tokens[before - 1]?.text === 'Y') return { first: before - 1, currency: 'JPY', parts: [[before - 1, before]] };
  return readLetters(tokens, before, first);
}

function readSign(tokens: readonly Token[], at: number, sign: string): { first: number; currency: string; parts: [number, number][] } {
  const country = tokens[at]!.text === '$' ? DOLLAR_COUNTRIES.get(tokens[at - 1]?.text ?? '') : undefined;
  const isCountry = country !== undefined && (touches(tokens[at - 1], tokens[at]) || tokens[at - 1]!.text.length > 1);
  return isCountry ? { first: at - 1, currency: country, parts: [[at - 1, at + 1]] } : { first: at, currency: sign, parts: [[at, at + 1]] };
}

function readLetters(tokens: readonly Token[], before: number, first: number): { first: number; currency: string; parts: [number, number][] } | null {
  const at = tokens[before]!.text === '.' && touches(tokens[before - 1], tokens[before]) ? before - 1 : before;
  const letters = tokens[at]?.text ?? '';
  const isTight = touches(tokens[at], tokens[first]) && !touches(tokens[at - 1], tokens[at]);
  const code = ISO_4217.has(letters) ? letters.replace('RMB', 'CNY') : CURRENCY_PREFIXES.get(letters);
  const isMoney = code !== undefined && (isTight || letters.startsWith('R') && letters.length > 1 || (letters.length === 3 && ISO_4217.has(letters)));
  return isMoney && (at === before || /^rs?$/i.test(letters)) ? { first: at, currency: code, parts: [[at, at + 1]] } : null;
}

/** Percent sign or word: "7%", "7 per cent", "50-percent". */
function readPercent(tokens: readonly Token[], at: number): number {
  const word = pastHyphen(tokens, at);
  if (lowerAt(tokens, word) === 'per' && lowerAt(tokens, word + 1) === 'cent') return word + 2;
  if (!PERCENT_WORDS.has(lowerAt(tokens, word))) return -1;
  return lowerAt(tokens, word) === 'pc' && !touches(tokens[word - 1], tokens[word]) ? -1 : word + 1;
}

/** A currency's name after a number: "dollars", "Danish crowns", "Hong Kong dollars", "million won". */
function readMoneyAfter(tokens: readonly Token[], numeral: Numeral): { next: number; currency: string | undefined; first: number } | null {
  const start = pastHyphen(tokens, numeral.next);
  for (let at = start; at < start + 4 && tokens[at]?.type === 'word'; at++) {
    const name = currencyName(lowerAt(tokens, at));
    if (name !== null) return moneyNamed(tokens, numeral, start, at, name);
    if (at === start && ISO_4217.has(tokens[at]!.text)) return { first: start, next: at + 1, currency: tokens[at]!.text.replace('RMB', 'CNY') };
    if (!/^\p{Lu}/u.test(tokens[at]!.text)) return null;
  }
  return null;
}

function moneyNamed(tokens: readonly Token[], numeral: Numeral, start: number, at: number, name: string): { next: number; currency: string | undefined; first: number } | null {
  const adjective = tokens.slice(start, at).map((token) => token.text).join(' ');
  if (at > start) {
    const currency = nationalCurrency(adjective, name);
    return currency === undefined ? null : { first: start, next: at + 1, currency };
  }
  const isSterling = name === 'pound' && lowerAt(tokens, at + 1) === 'sterling';
  const isClear = !AMBIGUOUS_CURRENCIES.has(name) || isSterling || numeral.value >= 1e4 || lowerAt(tokens, at + 1) === '(';
  return isClear ? { first: start, next: at + (isSterling ? 2 : 1), currency: plainCurrency(name) } : null;
}

/** A unit of measure at a token: where it ends, or -1. */
function measureEnd(tokens: readonly Token[], at: number, isTight: boolean): number {
  const token = tokens[at];
  if (token === undefined) return -1;
  if (token.text === '″') return at + 1;
  if (token.text === '°') return tokens[at + 1]?.type === 'word' && tokens[at + 1]!.text.length === 1 ? at + 2 : at + 1;
  if (token.type !== 'word') return -1;
  const second = pastHyphen(tokens, at + 1);
  if (UNIT_PAIRS.get(token.lower)?.has(lowerAt(tokens, second))) return second + 1;
  if (MEASURES.has(token.lower)) return at + 1;
  const composite = compositeEnd(tokens, at + 1);
  const isShort = ABBREVIATIONS.has(token.text) || ((isTight || composite > at + 1) && TIGHT_ABBREVIATIONS.has(token.text));
  return isShort ? pastPower(tokens, composite) : -1;
}

/** "km/h", "lb-ft" */
function compositeEnd(tokens: readonly Token[], at: number): number {
  const isJoined = /^[/·-]$/.test(lowerAt(tokens, at)) && touches(tokens[at - 1], tokens[at]) && touches(tokens[at], tokens[at + 1]);
  return isJoined && tokens[at + 1]!.type === 'word' && tokens[at + 1]!.text.length <= 4 ? at + 2 : at;
}

/** The power of "m2" and "cm3". */
const pastPower = (tokens: readonly Token[], at: number): number => (/^[23]$/.test(lowerAt(tokens, at)) && touches(tokens[at - 1], tokens[at]) ? at + 1 : at);

/** "per hour", "a day", "per square foot": where the rate ends, else where it was. */
function rateEnd(tokens: readonly Token[], at: number): number {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (word === 'per' && tokens[at + 1]?.type === 'word' && next !== 'cent') return measureEnd(tokens, at + 1, false) > at + 2 ? measureEnd(tokens, at + 1, false) : at + 2;
  const isArticle = word === 'a' || word === 'an' || word === 'each' || word === 'every';
  return isArticle && RATE_WORDS.has(next) && !AFTER_NO_RATE.has(lowerAt(tokens, at + 2)) && !joinsAt(tokens, at + 2) ? at + 2 : at;
}

/** "-year-old", " years old", " year-olds": where the age ends, or -1. */
function ageEnd(tokens: readonly Token[], at: number): number {
  const unit = pastHyphen(tokens, at);
  if (!AGE_UNITS.has(lowerAt(tokens, unit))) return -1;
  const old = pastHyphen(tokens, unit + 1);
  return /^olds?$/.test(lowerAt(tokens, old)) && (old > unit + 1 || old === unit + 1) ? old + 1 : -1;
}

function withRate(tokens: readonly Token[], unit: Unit): Unit {
  const end = rateEnd(tokens, unit.next);
  if (end === unit.next) return unit;
  const parts: [number, number][] = unit.parts.at(-1)?.[1] === unit.next ? [...unit.parts.slice(0, -1), [unit.parts.at(-1)![0], end]] : [...unit.parts, [unit.next, end]];
  return { ...unit, next: end, parts };
}

/** "1,200€", "20 €" */
function readSignAfter(tokens: readonly Token[], numeral: Numeral): Unit | null {
  const sign = tokens[numeral.next];
  const currency = sign?.type === 'punctuation' ? CURRENCY_SIGNS.get(sign.text) : undefined;
  const isAfter = currency !== undefined && (touches(tokens[numeral.next - 1], sign) || (sign!.text === '€' && tokens[numeral.next + 1]?.type !== 'number'));
  return isAfter ? { kind: 'money', first: numeral.first, next: numeral.next + 1, parts: [[numeral.next, numeral.next + 1]], currency } : null;
}

function moneyUnit(tokens: readonly Token[], numeral: Numeral): Unit | null {
  const before = readMoneyBefore(tokens, numeral.first);
  if (before !== null) return withRate(tokens, { kind: 'money', first: before.first, next: numeral.next, parts: before.parts, currency: before.currency });
  const sign = readSignAfter(tokens, numeral);
  if (sign !== null) return withRate(tokens, sign);
  const after = readMoneyAfter(tokens, numeral);
  return after === null ? null : withRate(tokens, { kind: 'money', first: numeral.first, next: after.next, parts: [[after.first, after.next]], currency: after.currency });
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
  return end < 0 ? null : { kind: 'percent', first: numeral.first, next: end, parts: wholeOf(tokens, end), percent: true };
}

/** "tonnes of rice": on over what is measured, where no determiner makes it a part of something else. */
function pastSubstance(tokens: readonly Token[], at: number): number {
  const phrase = lowerAt(tokens, at) === 'of' ? readNounPhrase(tokens, at + 1) : null;
  return phrase !== null && phrase.first === at + 1 && phrase.next - phrase.first <= 4 ? phrase.next : at;
}

function measureUnit(tokens: readonly Token[], numeral: Numeral): Unit | null {
  const at = pastHyphen(tokens, numeral.next);
  const age = ageEnd(tokens, numeral.next);
  if (age > 0) return { kind: 'age', first: numeral.first, next: age, parts: [[at, age]] };
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
  const counts = tokens[at]!.type === 'word' && !COMPOUND_KINDS.has(word) && (COMPOUND_NOUNS.has(word) || (numeral.form === 'digits' && word.length > 3));
  return counts ? { kind: 'compound', first: numeral.first, next: at + 1, parts: [[at, at + 1]], plural: false } : { kind: 'none', first: numeral.first, next: numeral.next, parts: [] };
}

function nounUnit(tokens: readonly Token[], numeral: Numeral): Unit | null {
  const partitive = partitiveStart(tokens, numeral.next, numeral.form === 'vague' || numeral.form === 'part');
  const start = partitive < 0 ? numeral.next : partitive;
  if (tokens[start]?.type === 'number') return null;
  const phrase = readNounPhrase(tokens, start, numeral.value === 1 && partitive < 0);
  if (phrase === null) return null;
  return withRate(tokens, { kind: 'noun', first: numeral.first, next: phrase.next, parts: [[phrase.first, phrase.next]], plural: phrase.plural });
}

/** The unit of a number; kind `none` where neither side names one. */
export function readUnit(tokens: readonly Token[], numeral: Numeral): Unit {
  return (
    percentUnit(tokens, numeral) ??
    moneyUnit(tokens, numeral) ??
    measureUnit(tokens, numeral) ??
    compoundUnit(tokens, numeral) ??
    nounUnit(tokens, numeral) ?? { kind: 'none', first: numeral.first, next: numeral.next, parts: [] }
  );
}
