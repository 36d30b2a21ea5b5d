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
import { touches } from '../../text/neighbours.ts';
import type { Numeral } from './numeral.ts';
import type { Unit } from './unit.ts';
import type { Cursor } from '../../text/cursor.ts';

/** Money before a number: where it begins, and the tokens that say it. */
interface Before {
  first: number;
  currency: string;
  parts: [number, number][];
}

/** "$A500", "$HK 20": the country's letters between sign and number. */
function readLettersAfterSign(cursor: Cursor, before: number, first: number): Before | null {
  const currency = DOLLAR_COUNTRIES.get(cursor.text(before));
  const isJoined =
    cursor.text(before - 1) === '$' &&
    cursor.touches(before) &&
    cursor.end > first &&
    touches(cursor.token(before), cursor.token(first));
  return isJoined && currency !== undefined
    ? { first: before - 1, currency, parts: [[before - 1, before + 1]] }
    : null;
}

/** The sign and letters of money before a number: "$", "US$", "US $", "EUR 20", "Rs. 500". */
function readMoneyBefore(cursor: Cursor, first: number): Before | null {
  const isSigned = /^[-−–+~]$/.test(cursor.word(first - 1)) && cursor.touches(first);
  const before = isSigned ? first - 2 : first - 1;
  const inside = readLettersAfterSign(cursor, before, first);
  if (inside) return inside;
  if (!cursor.has(before) || !cursor.share(before, first)) return null;
  const sign = CURRENCY_SIGNS.get(cursor.text(before));
  if (sign !== undefined) return readSign(cursor, before, sign);
  return cursor.text(before) === '=' && cursor.text(before - 1) === 'Y'
    ? { first: before - 1, currency: 'JPY', parts: [[before - 1, before]] }
    : readLetters(cursor, before, first);
}

function readSign(cursor: Cursor, at: number, sign: string): Before {
  const country = cursor.text(at) === '$' ? DOLLAR_COUNTRIES.get(cursor.text(at - 1)) : undefined;
  const isCountry = country !== undefined && (cursor.touches(at) || cursor.text(at - 1).length > 1);
  return isCountry
    ? { first: at - 1, currency: country, parts: [[at - 1, at + 1]] }
    : { first: at, currency: sign, parts: [[at, at + 1]] };
}

function readLetters(cursor: Cursor, before: number, first: number): Before | null {
  const at = cursor.text(before) === '.' && cursor.touches(before) ? before - 1 : before;
  const letters = cursor.text(at);
  const isTight = touches(cursor.token(at), cursor.token(first)) && !cursor.touches(at);
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
  cursor: Cursor,
  numeral: Numeral,
): { next: number; currency: string | undefined; first: number } | null {
  const start = cursor.afterHyphen(numeral.next);
  for (let at = start; at < start + 4 && cursor.isWord(at); at++) {
    const name = currencyName(cursor.word(at));
    if (name !== null) return moneyNamed(cursor, numeral, start, at, name);
    if (at === start && ISO_4217.has(cursor.text(at)))
      return {
        first: start,
        next: at + 1,
        currency: cursor.text(at).replace('RMB', 'CNY'),
      };
    if (!cursor.isCapital(at)) return null;
  }
  return null;
}

function moneyNamed(
  cursor: Cursor,
  numeral: Numeral,
  start: number,
  at: number,
  name: string,
): { next: number; currency: string | undefined; first: number } | null {
  const adjective = cursor.tokens
    .slice(start, at)
    .map((token) => token.text)
    .join(' ');
  if (at > start) {
    const currency = nationalCurrency(adjective, name);
    return currency === undefined ? null : { first: start, next: at + 1, currency };
  }
  const isSterling = name === 'pound' && cursor.word(at + 1) === 'sterling';
  const isClear =
    !AMBIGUOUS_CURRENCIES.has(name) ||
    isSterling ||
    numeral.value >= 1e4 ||
    cursor.word(at + 1) === '(';
  return isClear
    ? { first: start, next: at + (isSterling ? 2 : 1), currency: plainCurrency(name) }
    : null;
}

/** "1,200€", "20 €" */
function readSignAfter(cursor: Cursor, { first, next }: Numeral): Unit | null {
  const sign = cursor.text(next);
  const currency = CURRENCY_SIGNS.get(sign);
  const isAfter = cursor.touches(next) || (sign === '€' && !cursor.isNumber(next + 1));
  return currency !== undefined && isAfter
    ? { kind: 'money', first, next: next + 1, parts: [[next, next + 1]], currency }
    : null;
}

/** Money before or after a number, without its rate ("per barrel"). */
export function readMoney(cursor: Cursor, numeral: Numeral): Unit | null {
  const before = readMoneyBefore(cursor, numeral.first);
  if (before !== null)
    return {
      kind: 'money',
      first: before.first,
      next: numeral.next,
      parts: before.parts,
      currency: before.currency,
    };
  const sign = readSignAfter(cursor, numeral);
  if (sign !== null) return sign;
  const after = readMoneyAfter(cursor, numeral);
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
