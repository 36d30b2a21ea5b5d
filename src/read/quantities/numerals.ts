/** Reads one written number, in digits or words, that begins at a token. Whether it counts anything is judged elsewhere. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { CURRENCY_PREFIXES, ISO_4217 } from './currencies.ts';
import {
  ARTICLES,
  DENOMINATORS,
  NUMBERS,
  ONES,
  SCALES,
  SHORT_SCALES,
  TENS,
  VAGUE_COUNTS,
  VAGUE_SCALES,
  VULGAR_FRACTIONS,
} from '../../text/number-words.ts';
import {
  isCapital,
  tokenAt,
  joinsAt,
  lowerAt,
  pastHyphen,
  touches,
} from '../../text/neighbours.ts';
import { PARTITIVE_DETERMINERS } from './noun-words.ts';
import type { Numeral } from './numeral.ts';
import { MEASURES } from './unit-words.ts';
import { exact, readShare } from './shares.ts';
import type { Token } from '../../text/reading.ts';

/** The most digits that are read as a number; longer runs are identifiers. */
const MOST_DIGITS = 18;

/** "one hundred and twenty-five thousand" → 125000. Reads no digits. */
function readWords(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  let total = 0;
  let current: number | null = null;
  let largest = Infinity;
  let next = at;
  for (let cursor = at; cursor < tokens.length;) {
    const word = lowerAt(tokens, cursor);
    const one = ONES.get(word);
    const ten = TENS.get(word);
    const scale = SCALES.get(word);
    if (one !== undefined && takesOne(current, one)) current = (current ?? 0) + one;
    else if (ten !== undefined && (current === null || (current >= 100 && current % 100 === 0)))
      current = (current ?? 0) + ten;
    else if (
      scale !== undefined &&
      scale <= 100 &&
      current !== null &&
      current > 0 &&
      current < 100
    )
      current *= scale;
    else if (
      scale !== undefined &&
      scale > 100 &&
      scale < largest &&
      current !== null &&
      current > 0
    ) {
      total += current * scale;
      current = null;
      largest = scale;
    } else break;
    next = cursor + 1;
    cursor = pastHyphen(tokens, next);
    if (lowerAt(tokens, cursor) === 'and' && (word === 'hundred' || word === 'thousand')) cursor++;
  }
  return next === at ? null : { value: total + (current ?? 0), next };
}

function takesOne(current: number | null, one: number): boolean {
  if (current === null) return true;
  if (one === 0 || current % 10 !== 0) return false;
  const tens = current % 100;
  return tens === 0 ? current >= 100 : tens >= 20 && one < 10;
}

/** "two point five" */
function readPoint(tokens: readonly Token[], at: number): { value: number; next: number } {
  let value = 0;
  let next = at + 1;
  for (let place = 0.1; place > 1e-6; place /= 10) {
    const digit = ONES.get(lowerAt(tokens, next));
    if (digit === undefined || digit > 9) break;
    value += digit * place;
    next++;
  }
  return next > at + 1 ? { value, next } : { value: 0, next: at };
}

/** "2½", "two and a half", "two-and-a-half": what a half adds and where it ends. */
function readHalf(tokens: readonly Token[], at: number): { value: number; next: number } {
  const sign = VULGAR_FRACTIONS.get(lowerAt(tokens, at));
  if (sign !== undefined) return { value: sign, next: at + 1 };
  const and = pastHyphen(tokens, at);
  if (lowerAt(tokens, and) !== 'and') return { value: 0, next: at };
  const article = pastHyphen(tokens, and + 1);
  const part = pastHyphen(tokens, article + 1);
  const denominator = DENOMINATORS.get(lowerAt(tokens, part));
  const isPart = ARTICLES.has(lowerAt(tokens, article)) && (denominator === 2 || denominator === 4);
  return isPart ? { value: 1 / denominator, next: part + 1 } : { value: 0, next: at };
}

function isCurrencySign(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^\p{Sc}$/u.test(token.text) ||
      token.text === '=' ||
      ISO_4217.has(token.text) ||
      CURRENCY_PREFIXES.has(token.text))
  );
}

const PLURAL_AUXILIARIES = wordsOf('plural-auxiliaries');

/** What follows metres and never millions. */
const METRE_WORDS = wordsOf('metre-words');
const RACE_WORDS = wordsOf('race-words');

/** "35m of its speakers", "2.7m copies", "25k or 40k cheaper": a count follows, not the "m" or "k" of a race or a length. */
function isCountedShort(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  if (after.type !== 'word' || RACE_WORDS.has(after.lower) || METRE_WORDS.has(after.lower))
    return false;
  if (/^(?:after|before|from|into|with|over|under)$/.test(after.lower)) return false;
  if (after.lower === 'of') return PARTITIVE_DETERMINERS.has(lowerAt(tokens, at + 2));
  if (/^(?:or|to|and)$/.test(after.lower))
    return tokenAt(tokens, at).lower === 'k' && lowerAt(tokens, at + 3) === 'k';
  if (after.lower.length > 3 || PLURAL_AUXILIARIES.has(after.lower)) return true;
  return isCapital(after.text) && isCountedPlural(tokenAt(tokens, at + 2).lower);
}

/** The consoles of "4m DS consoles", not the finals of "the 100m US finals". */
const isCountedPlural = (lower: string): boolean =>
  lower.length > 4 && lower.endsWith('s') && !RACE_WORDS.has(lower) && !METRE_WORDS.has(lower);

/** Whether a lone letter after digits is a scale: always after a currency sign, else where a counted thing follows. */
function isShortScale(tokens: readonly Token[], digits: number, at: number): boolean {
  const letter = tokenAt(tokens, at);
  if (!SHORT_SCALES.has(letter.lower)) return false;
  if (isCurrencySign(tokens[digits - 1]))
    return touches(tokens[at - 1], letter) || letter.text.length > 1;
  if (letter.text.length > 1 && letter.lower !== 'mn') return true;
  if (!touches(tokens[at - 1], letter)) return false;
  const after = tokens[at + 1];
  if (letter.text === 'm' || letter.lower === 'k') return isCountedShort(tokens, at);
  return letter.text === 'M' || letter.lower === 'mn' || after?.type === 'word';
}

function readScale(
  tokens: readonly Token[],
  digits: number,
  at: number,
): { value: number; next: number } {
  let value = 1;
  let next = at;
  for (let times = 0; times < 2; times++) {
    const word = pastHyphen(tokens, next);
    const scale = SCALES.get(lowerAt(tokens, word));
    if (scale === undefined) break;
    value *= scale;
    next = word + 1;
  }
  if (next === at && at < tokens.length && isShortScale(tokens, digits, at))
    return { value: SHORT_SCALES.get(tokenAt(tokens, at).lower)!, next: at + 1 };
  return { value, next };
}

/** Digits with the groups that the tokenizer leaves apart: "1,50,000" of India and "12 000" with a plain space. */
function readDigits(tokens: readonly Token[], at: number): { digits: string; next: number } {
  let digits = tokenAt(tokens, at).text;
  let next = at + 1;
  while (
    digits.length < MOST_DIGITS &&
    lowerAt(tokens, next) === ',' &&
    touches(tokens[next - 1], tokens[next]) &&
    touches(tokens[next], tokens[next + 1])
  ) {
    const group = tokenAt(tokens, next + 1).text;
    if (!/^\d\d(,\d{3})?$/.test(group)) break;
    digits += group;
    next += 2;
  }
  const closed =
    digits.length > tokenAt(tokens, at).text.length && tokenAt(tokens, next - 1).text.length === 6;
  if (next > at + 1 && !closed) return { digits: tokenAt(tokens, at).text, next: at + 1 };
  if (next > at + 1) return { digits, next };
  return /^[1-9]\d{0,2}$/.test(digits) ? spacedGroups(tokens, at) : { digits, next };
}

/** "12 000", "1 500 000": groups of three, each one space from the last. */
function spacedGroups(tokens: readonly Token[], at: number): { digits: string; next: number } {
  let { text: digits } = tokenAt(tokens, at);
  let next = at + 1;
  while (
    /^\d{3}$/.test(lowerAt(tokens, next)) &&
    tokenAt(tokens, next).start === tokenAt(tokens, next - 1).end + 1 &&
    digits.length < MOST_DIGITS
  )
    digits += tokenAt(tokens, next++).text;
  return { digits, next };
}

/** "2,5" and "1.234,56": a comma before other than three digits is a decimal one; `null` where the comma is none of the number. */
function readDecimalComma(
  tokens: readonly Token[],
  at: number,
): { digits: string; next: number } | null {
  const [whole, comma, rest] = [
    tokenAt(tokens, at),
    tokenAt(tokens, at + 1),
    tokenAt(tokens, at + 2),
  ];
  const isComma =
    comma.text === ',' &&
    touches(whole, comma) &&
    touches(comma, rest) &&
    /^\d{1,2}$|^\d{4,}$/.test(rest.text) &&
    /^\d+$|^\d{1,3}\.\d{3}$/.test(whole.text);
  const isRow = isComma && (isTiedTo(tokens, at - 1) || isTiedTo(tokens, at + 3));
  return isComma && !isRow
    ? { digits: `${whole.text.replace('.', '')}.${rest.text}`, next: at + 3 }
    : null;
}

/** Whether the token is a comma between digits. */
const isTiedTo = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === ',' &&
  touches(tokens[at - 1], tokens[at]) &&
  touches(tokens[at], tokens[at + 1]);

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "x 10^5", "×10⁸", "× 10-6": the power of ten that a number is multiplied with, and where it ends. */
function readPower(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  if (!/^[x×*·]$/.test(lowerAt(tokens, at)) || lowerAt(tokens, at + 1) !== '10') return null;
  const caret = lowerAt(tokens, at + 2) === '^' ? at + 3 : at + 2;
  const isNegative = /^[-−–⁻]$/.test(lowerAt(tokens, caret));
  let next = isNegative ? caret + 1 : caret;
  let exponent = '';
  if (caret > at + 2 && tokenAt(tokens, next).type === 'number') exponent = lowerAt(tokens, next++);
  else
    while (SUPERSCRIPTS.includes(lowerAt(tokens, next) || ' ') && exponent.length < 3)
      exponent += SUPERSCRIPTS.indexOf(lowerAt(tokens, next++));
  if (!/^\d{1,2}$/.test(exponent)) return null;
  return { value: 10 ** (isNegative ? -Number(exponent) : Number(exponent)), next };
}

/** The fraction of "11 1/4". */
function readMixed(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const from = pastHyphen(tokens, at);
  const [upper, slash, lower] = [
    tokenAt(tokens, from),
    tokenAt(tokens, from + 1),
    tokenAt(tokens, from + 2),
  ];
  if (
    upper.type !== 'number' ||
    lower.type !== 'number' ||
    !/^[/⁄]$/.test(slash.text) ||
    (from === at && touches(tokens[at - 1], upper)) ||
    !touches(upper, slash) ||
    !touches(slash, lower)
  )
    return null;
  const [above, below] = [Number(upper.text), Number(lower.text)];
  return [2, 3, 4, 5, 8, 16, 32].includes(below) && above < below
    ? { value: above / below, next: from + 3 }
    : null;
}

function readDigitNumeral(tokens: readonly Token[], at: number): Numeral {
  const comma = readDecimalComma(tokens, at);
  const { digits, next } = comma ?? readDigits(tokens, at);
  const isPointed =
    lowerAt(tokens, at - 1) === '.' &&
    touches(tokens[at - 1], tokens[at]) &&
    !touches(tokens[at - 2], tokens[at - 1]);
  const number =
    digits.length > MOST_DIGITS + 6
      ? NaN
      : Number((isPointed ? '.' : '') + digits.replaceAll(/[^\d.]/g, ''));
  const half = readMixed(tokens, next) ?? readHalf(tokens, next);
  const scale = readPower(tokens, half.next) ?? readScale(tokens, at, half.next);
  const plain = scale.next === at + 1 && /^\d+$/.test(digits) && !isPointed;
  const value =
    half.value === 0 && scale.value === 1 ? number : exact((number + half.value) * scale.value);
  return { value, first: isPointed ? at - 1 : at, next: scale.next, form: 'digits', plain };
}

function readWordNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const afterArticle = ARTICLES.has(lowerAt(tokens, at)) ? at + 1 : at;
  const bareScale = SCALES.get(lowerAt(tokens, afterArticle));
  if (afterArticle > at && (bareScale === undefined || joinsAt(tokens, afterArticle + 1)))
    return null;
  if (afterArticle === at && bareScale !== undefined) return null;
  const words =
    bareScale === undefined ? readWords(tokens, at) : { value: bareScale, next: afterArticle + 1 };
  if (words === null) return null;
  const isHundredAnd =
    bareScale !== undefined && lowerAt(tokens, words.next) === 'and' && bareScale < 1e5;
  const rest = isHundredAnd ? readWords(tokens, words.next + 1) : null;
  if (rest !== null && rest.value < bareScale!)
    return {
      value: bareScale! + rest.value,
      first: at,
      next: rest.next,
      form: 'words',
      plain: false,
    };
  const point =
    lowerAt(tokens, words.next) === 'point'
      ? readPoint(tokens, words.next)
      : { value: 0, next: words.next };
  const half = readHalf(tokens, point.next);
  const scale = readScale(tokens, at, half.next);
  return {
    value: exact((words.value + point.value + half.value) * scale.value),
    first: at,
    next: scale.next,
    form: 'words',
    plain: false,
  };
}

/** "several hundred", "tens of thousands", "millions" */
function readVague(tokens: readonly Token[], at: number): Numeral | null {
  const counted = VAGUE_COUNTS.has(lowerAt(tokens, at))
    ? SCALES.get(lowerAt(tokens, at + 1))
    : undefined;
  if (counted !== undefined)
    return {
      value: counted,
      max: counted * 10,
      first: at,
      next: at + 2,
      form: 'vague',
      plain: false,
    };
  const outer = VAGUE_SCALES.get(lowerAt(tokens, at));
  if (outer === undefined) return null;
  const isOf = lowerAt(tokens, at + 1) === 'of';
  const inner = isOf ? VAGUE_SCALES.get(lowerAt(tokens, at + 2)) : undefined;
  if (outer === 10 && inner === undefined) return null;
  if (outer === 20 && !isOf) return null;
  const value = outer * (inner ?? 1);
  return {
    value,
    max: value * 10,
    first: at,
    next: inner === undefined ? at + 1 : at + 3,
    form: 'vague',
    plain: false,
  };
}

/** Not a share but so many within so many: "two in three games". */
const OCCASIONS = wordsOf('occasions');

/** "one in five", "nine out of 10": the share they make, read on from the first number. */
function readRatio(tokens: readonly Token[], share: Numeral): Numeral | null {
  const word = lowerAt(tokens, share.next);
  const isOutOf = word === 'out' && lowerAt(tokens, share.next + 1) === 'of';
  if (
    (word !== 'in' && !isOutOf) ||
    share.value < 1 ||
    share.value > 100 ||
    !Number.isInteger(share.value)
  )
    return null;
  const every = isOutOf && lowerAt(tokens, share.next + 2) === 'every' ? 1 : 0;
  const whole = readPlainNumeral(tokens, share.next + (isOutOf ? 2 : 1) + every);
  if (whole === null || !Number.isInteger(whole.value) || whole.value <= share.value) return null;
  if (!isOutOf && (OCCASIONS.has(lowerAt(tokens, whole.next)) || !isRoundWhole(share.value, whole)))
    return null;
  return {
    value: share.value / whole.value,
    first: share.first,
    next: whole.next,
    form: 'part',
    plain: false,
  };
}

function isRoundWhole(share: number, whole: Numeral): boolean {
  return (
    whole.value <= 10 ||
    /^[125]0*$/.test(String(whole.value)) ||
    (share === 1 && !(whole.plain && whole.value >= 1900))
  );
}

function readPlainNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (token === undefined) return null;
  return token.type === 'number' ? readDigitNumeral(tokens, at) : readWordNumeral(tokens, at);
}

const STARTERS = new Set([
  ...ONES.keys(),
  ...TENS.keys(),
  ...VAGUE_SCALES.keys(),
  ...VAGUE_COUNTS,
  ...VULGAR_FRACTIONS.keys(),
  'a',
  'an',
  'half',
]);

/** "sixfold". */
const readFold = (lower: string): number | undefined =>
  lower.endsWith('fold') ? NUMBERS.get(lower.slice(0, -4)) : undefined;

/** The number that begins at a token, or null. "a" begins one only before a scale or a share. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokenAt(tokens, at);
  if (token.type === 'number') return readSlashed(tokens, readDigitNumeral(tokens, at));
  const fold = readFold(token.lower);
  if (fold !== undefined)
    return { value: fold, first: at, next: at + 1, form: 'words', plain: false };
  if (!STARTERS.has(token.lower)) return null;
  const sign = VULGAR_FRACTIONS.get(token.text);
  if (sign !== undefined)
    return { value: sign, first: at, next: at + 1, form: 'part', plain: false };
  const share = readShare(tokens, at) ?? readVague(tokens, at);
  if (share !== null) return share;
  const words = readWordNumeral(tokens, at);
  return words === null ? null : (readRatio(tokens, words) ?? words);
}

/** "2/3 of" is a share; other digits about a slash ("9/11", "24/7") are no number. */
function readSlashed(tokens: readonly Token[], numeral: Numeral): Numeral {
  if (
    !/^[/⁄]$/.test(lowerAt(tokens, numeral.next)) ||
    tokens[numeral.next + 1]?.type !== 'number' ||
    !touches(tokens[numeral.next], tokens[numeral.next + 1])
  )
    return readRatio(tokens, numeral) ?? numeral;
  const next = numeral.next + 2;
  const whole = Number(tokenAt(tokens, next - 1).text);
  const isShare =
    numeral.value < whole &&
    [2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 128].includes(whole) &&
    (lowerAt(tokens, next) === 'of' || MEASURES.has(lowerAt(tokens, pastHyphen(tokens, next))));
  return {
    value: isShare ? numeral.value / whole : NaN,
    first: numeral.first,
    next,
    form: 'part',
    plain: false,
  };
}
