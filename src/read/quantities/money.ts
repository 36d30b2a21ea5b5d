/** Reads money about a number: signs, letters and codes before it, signs and names after it. */
import {
  AMBIGUOUS_CURRENCIES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  DOLLAR_COUNTRIES,
  ISO_4217,
  currencyName,
  nationalCurrency,
  plainCurrency,
} from './currencies.ts';
import { tokenAt, isCapital, lowerAt, pastHyphen, touches } from '../../text/neighbours.ts';
import type { Numeral } from './numeral.ts';
import type { Unit } from './unit.ts';
import type { Token } from '../../text/reading.ts';

/** The sign and letters of money before a number: "$", "US$", "US $", "EUR 20", "Rs. 500". */
function readMoneyBefore(
  tokens: readonly Token[],
  first: number,
): { first: number; currency: string; parts: [number, number][] } | null {
  const before =
    /^[-−–+~]$/.test(lowerAt(tokens, first - 1)) && touches(tokens[first - 1], tokens[first])
      ? first - 2
      : first - 1;
  if (
    tokens[before - 1]?.text === '$' &&
    DOLLAR_COUNTRIES.has(tokenAt(tokens, before).text) &&
    touches(tokens[before - 1], tokens[before]) &&
    touches(tokens[before], tokens[first])
  )
    return {
      first: before - 1,
      currency: DOLLAR_COUNTRIES.get(tokenAt(tokens, before).text)!,
      parts: [[before - 1, before + 1]],
    };
  const token = tokens[before];
  if (token === undefined || token.sentence !== tokenAt(tokens, first).sentence) return null;
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign !== undefined) return readSign(tokens, before, sign);
  if (token.text === '=' && tokens[before - 1]?.text === 'Y')
    return { first: before - 1, currency: 'JPY', parts: [[before - 1, before]] };
  return readLetters(tokens, before, first);
}

function readSign(
  tokens: readonly Token[],
  at: number,
  sign: string,
): { first: number; currency: string; parts: [number, number][] } {
  const country =
    tokenAt(tokens, at).text === '$' ? DOLLAR_COUNTRIES.get(tokens[at - 1]?.text ?? '') : undefined;
  const isCountry =
    country !== undefined &&
    (touches(tokens[at - 1], tokens[at]) || tokenAt(tokens, at - 1).text.length > 1);
  return isCountry
    ? { first: at - 1, currency: country, parts: [[at - 1, at + 1]] }
    : { first: at, currency: sign, parts: [[at, at + 1]] };
}

function readLetters(
  tokens: readonly Token[],
  before: number,
  first: number,
): { first: number; currency: string; parts: [number, number][] } | null {
  const at =
    tokenAt(tokens, before).text === '.' && touches(tokens[before - 1], tokens[before])
      ? before - 1
      : before;
  const letters = tokens[at]?.text ?? '';
  const isTight = touches(tokens[at], tokens[first]) && !touches(tokens[at - 1], tokens[at]);
  const code = ISO_4217.has(letters)
    ? letters.replace('RMB', 'CNY')
    : CURRENCY_PREFIXES.get(letters);
  const isMoney =
    code !== undefined &&
    (isTight ||
      (letters.startsWith('R') && letters.length > 1) ||
      (letters.length === 3 && ISO_4217.has(letters)));
  return isMoney && (at === before || /^rs?$/i.test(letters))
    ? { first: at, currency: code, parts: [[at, at + 1]] }
    : null;
}

/** A currency's name after a number: "dollars", "Danish crowns", "Hong Kong dollars", "million won". */
function readMoneyAfter(
  tokens: readonly Token[],
  numeral: Numeral,
): { next: number; currency: string | undefined; first: number } | null {
  const start = pastHyphen(tokens, numeral.next);
  for (let at = start; at < start + 4 && tokens[at]?.type === 'word'; at++) {
    const name = currencyName(lowerAt(tokens, at));
    if (name !== null) return moneyNamed(tokens, numeral, start, at, name);
    if (at === start && ISO_4217.has(tokenAt(tokens, at).text))
      return {
        first: start,
        next: at + 1,
        currency: tokenAt(tokens, at).text.replace('RMB', 'CNY'),
      };
    if (!isCapital(tokenAt(tokens, at).text)) return null;
  }
  return null;
}

function moneyNamed(
  tokens: readonly Token[],
  numeral: Numeral,
  start: number,
  at: number,
  name: string,
): { next: number; currency: string | undefined; first: number } | null {
  const adjective = tokens
    .slice(start, at)
    .map((token) => token.text)
    .join(' ');
  if (at > start) {
    const currency = nationalCurrency(adjective, name);
    return currency === undefined ? null : { first: start, next: at + 1, currency };
  }
  const isSterling = name === 'pound' && lowerAt(tokens, at + 1) === 'sterling';
  const isClear =
    !AMBIGUOUS_CURRENCIES.has(name) ||
    isSterling ||
    numeral.value >= 1e4 ||
    lowerAt(tokens, at + 1) === '(';
  return isClear
    ? { first: start, next: at + (isSterling ? 2 : 1), currency: plainCurrency(name) }
    : null;
}

/** "1,200€", "20 €" */
function readSignAfter(tokens: readonly Token[], numeral: Numeral): Unit | null {
  const sign = tokens[numeral.next];
  const currency = sign?.type === 'punctuation' ? CURRENCY_SIGNS.get(sign.text) : undefined;
  const isAfter =
    currency !== undefined &&
    (touches(tokens[numeral.next - 1], sign) ||
      (sign!.text === '€' && tokens[numeral.next + 1]?.type !== 'number'));
  return isAfter
    ? {
        kind: 'money',
        first: numeral.first,
        next: numeral.next + 1,
        parts: [[numeral.next, numeral.next + 1]],
        currency,
      }
    : null;
}

/** Money before or after a number, without its rate ("per barrel"). */
export function readMoney(tokens: readonly Token[], numeral: Numeral): Unit | null {
  const before = readMoneyBefore(tokens, numeral.first);
  if (before !== null)
    return {
      kind: 'money',
      first: before.first,
      next: numeral.next,
      parts: before.parts,
      currency: before.currency,
    };
  const sign = readSignAfter(tokens, numeral);
  if (sign !== null) return sign;
  const after = readMoneyAfter(tokens, numeral);
  return after === null
    ? null
    : {
        kind: 'money',
        first: numeral.first,
        next: after.next,
        parts: [[after.first, after.next]],
        currency: after.currency,
      };
}
