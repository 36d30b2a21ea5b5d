/** Reads one written number, in digits or words, that begins at a token. Whether it counts anything is judged elsewhere. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { CURRENCY_PREFIXES, ISO_4217 } from './currencies.ts';
import type { Cursor } from '../../text/cursor.ts';
import { NUMBERS, SHORT_SCALES, VAGUE_COUNTS, VAGUE_SCALES } from '../../text/number-words.ts';
import { readSpelt, type NumberPart } from '../../text/spelt-numbers.ts';
import { PARTITIVE_DETERMINERS } from './noun-words.ts';
import type { Numeral } from './numeral.ts';
import { MEASURES } from './unit-words.ts';
import { exact, readShare } from './shares.ts';

/** The most digits that are read as a number; longer runs are identifiers. */
const MOST_DIGITS = 18;

/** "two point five" */
function readPoint(cursor: Cursor, at: number): NumberPart {
  let value = 0;
  let next = at + 1;
  for (let place = 0.1; place > 1e-6; place /= 10) {
    const digit = cursor.tag(next).number;
    if (digit === undefined || digit > 9) break;
    value += digit * place;
    next++;
  }
  return next > at + 1 ? { value, next } : { value: 0, next: at };
}

/** "2½", "two and a half", "two-and-a-half": what a half adds and where it ends. */
function readHalf(cursor: Cursor, at: number): NumberPart {
  const { fraction } = cursor.tag(at);
  if (fraction !== undefined) return { value: fraction, next: at + 1 };
  const and = cursor.afterHyphen(at);
  if (cursor.word(and) !== 'and') return { value: 0, next: at };
  const article = cursor.afterHyphen(and + 1);
  const part = cursor.afterHyphen(article + 1);
  const { denominator } = cursor.tag(part);
  const isPart = cursor.is(article, 'article') && (denominator === 2 || denominator === 4);
  return isPart ? { value: 1 / denominator, next: part + 1 } : { value: 0, next: at };
}

function isCurrencySign(text: string): boolean {
  return /^[\p{Sc}=]$/u.test(text) || ISO_4217.has(text) || CURRENCY_PREFIXES.has(text);
}

const PLURAL_AUXILIARIES = wordsOf('plural-auxiliaries');

/** What follows metres and never millions. */
const METRE_WORDS = wordsOf('metre-words');
const RACE_WORDS = wordsOf('race-words');

/** "35m of its speakers", "2.7m copies", "25k or 40k cheaper": a count follows, not the "m" or "k" of a race or a length. */
function isCountedShort(cursor: Cursor, at: number): boolean {
  const after = cursor.token(at + 1);
  if (after.type !== 'word' || RACE_WORDS.has(after.lower) || METRE_WORDS.has(after.lower))
    return false;
  if (after.lower === 'of') return PARTITIVE_DETERMINERS.has(cursor.word(at + 2));
  if (/^(?:or|to|and)$/.test(after.lower))
    return cursor.word(at) === 'k' && cursor.word(at + 3) === 'k';
  if (after.lower.length > 3 || PLURAL_AUXILIARIES.has(after.lower)) return true;
  return cursor.isCapital(at + 1) && isCountedPlural(cursor.word(at + 2));
}

/** The consoles of "4m DS consoles", not the finals of "the 100m US finals". */
const isCountedPlural = (lower: string): boolean =>
  lower.length > 4 && lower.endsWith('s') && !RACE_WORDS.has(lower) && !METRE_WORDS.has(lower);

/** What a lone letter or short form after digits multiplies them with: always after a currency sign, else where a counted thing follows. */
function shortScale(cursor: Cursor, digits: number, at: number): number | undefined {
  const { text, lower } = cursor.token(at);
  const scale = SHORT_SCALES.get(lower);
  return scale !== undefined && isShortScale(cursor, digits, at, text) ? scale : undefined;
}

function isShortScale(cursor: Cursor, digits: number, at: number, text: string): boolean {
  const [isTight, isMn] = [cursor.touches(at), text.toLowerCase() === 'mn'];
  if (isCurrencySign(cursor.text(digits - 1))) return isTight || text.length > 1;
  if (text.length > 1 && !isMn) return true;
  if (!isTight) return false;
  if (text === 'm' || text.toLowerCase() === 'k') return isCountedShort(cursor, at);
  return text === 'M' || isMn || cursor.isWord(at + 1);
}

/** "million", "thousand million", "m" after digits: what multiplies a number, and where it ends. */
function readScale(cursor: Cursor, digits: number, at: number): NumberPart {
  let value = 1;
  let next = at;
  for (let times = 0; times < 2; times++) {
    const word = cursor.afterHyphen(next);
    const { scale } = cursor.tag(word);
    if (scale === undefined) break;
    value *= scale;
    next = word + 1;
  }
  const short = next === at ? shortScale(cursor, digits, at) : undefined;
  return short === undefined ? { value, next } : { value: short, next: at + 1 };
}

/** Digits with the groups that the tokenizer leaves apart: "1,50,000" of India and "12 000" with a plain space. */
function readDigits(cursor: Cursor, at: number): { digits: string; next: number } {
  let digits = cursor.text(at);
  let next = at + 1;
  while (
    digits.length < MOST_DIGITS &&
    cursor.word(next) === ',' &&
    cursor.touches(next) &&
    cursor.touches(next + 1)
  ) {
    const group = cursor.text(next + 1);
    if (!/^\d\d(,\d{3})?$/.test(group)) break;
    digits += group;
    next += 2;
  }
  const closed = digits.length > cursor.text(at).length && cursor.text(next - 1).length === 6;
  if (next > at + 1 && !closed) return { digits: cursor.text(at), next: at + 1 };
  if (next > at + 1) return { digits, next };
  return /^[1-9]\d{0,2}$/.test(digits) ? spacedGroups(cursor, at) : { digits, next };
}

/** "12 000", "1 500 000": groups of three, each one space from the last. */
function spacedGroups(cursor: Cursor, at: number): { digits: string; next: number } {
  let { text: digits } = cursor.token(at);
  let next = at + 1;
  while (
    /^\d{3}$/.test(cursor.word(next)) &&
    cursor.token(next).start === cursor.token(next - 1).end + 1 &&
    digits.length < MOST_DIGITS
  )
    digits += cursor.text(next++);
  return { digits, next };
}

/** "2,5" and "1.234,56": a comma before other than three digits is a decimal one; `null` where the comma is none of the number. */
function readDecimalComma(cursor: Cursor, at: number): { digits: string; next: number } | null {
  const [whole, rest] = [cursor.text(at), cursor.text(at + 2)];
  const isDecimal =
    isTiedTo(cursor, at + 1) &&
    /^\d{1,2}$|^\d{4,}$/.test(rest) &&
    /^\d+$|^\d{1,3}\.\d{3}$/.test(whole);
  const isRow = isTiedTo(cursor, at - 1) || isTiedTo(cursor, at + 3);
  return isDecimal && !isRow ? { digits: `${whole.replace('.', '')}.${rest}`, next: at + 3 } : null;
}

/** Whether the token is a comma between digits. */
const isTiedTo = (cursor: Cursor, at: number): boolean =>
  cursor.word(at) === ',' && cursor.touches(at) && cursor.touches(at + 1);

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "x 10^5", "×10⁸", "× 10-6": the power of ten that a number is multiplied with, and where it ends. */
function readPower(cursor: Cursor, at: number): NumberPart | null {
  if (!/^[x×*·]$/.test(cursor.word(at)) || cursor.word(at + 1) !== '10') return null;
  const caret = cursor.word(at + 2) === '^' ? at + 3 : at + 2;
  const isNegative = /^[-−–⁻]$/.test(cursor.word(caret));
  let next = isNegative ? caret + 1 : caret;
  let exponent = '';
  if (caret > at + 2 && cursor.isNumber(next)) exponent = cursor.word(next++);
  else
    while (SUPERSCRIPTS.includes(cursor.word(next) || ' ') && exponent.length < 3)
      exponent += SUPERSCRIPTS.indexOf(cursor.word(next++));
  if (!/^\d{1,2}$/.test(exponent)) return null;
  return { value: 10 ** (isNegative ? -Number(exponent) : Number(exponent)), next };
}

/** Denominators of mixed numbers and measures. */
const HALVES = new Set([2, 3, 4, 5, 8, 16, 32]);

/** The fraction of "11 1/4". */
function readMixed(cursor: Cursor, at: number): NumberPart | null {
  const from = cursor.afterHyphen(at);
  const isFraction =
    cursor.isNumber(from) &&
    cursor.isNumber(from + 2) &&
    /^[/⁄]$/.test(cursor.text(from + 1)) &&
    cursor.touches(from + 1) &&
    cursor.touches(from + 2);
  if (!isFraction || (from === at && cursor.touches(from))) return null;
  const [above, below] = [Number(cursor.text(from)), Number(cursor.text(from + 2))];
  return HALVES.has(below) && above < below ? { value: above / below, next: from + 3 } : null;
}

function readDigitNumeral(cursor: Cursor, at: number): Numeral {
  const comma = readDecimalComma(cursor, at);
  const { digits, next } = comma ?? readDigits(cursor, at);
  const isPointed = cursor.word(at - 1) === '.' && cursor.touches(at) && !cursor.touches(at - 1);
  const number =
    digits.length > MOST_DIGITS + 6
      ? NaN
      : Number((isPointed ? '.' : '') + digits.replaceAll(/[^\d.]/g, ''));
  const half = readMixed(cursor, next) ?? readHalf(cursor, next);
  const scale = readPower(cursor, half.next) ?? readScale(cursor, at, half.next);
  const plain = scale.next === at + 1 && /^\d+$/.test(digits) && !isPointed;
  const value =
    half.value === 0 && scale.value === 1 ? number : exact((number + half.value) * scale.value);
  return { value, first: isPointed ? at - 1 : at, next: scale.next, form: 'digits', plain };
}

/** "a million", "a hundred and ten": a scale after an article. */
function readArticleNumeral(cursor: Cursor, at: number): Numeral | null {
  const { scale } = cursor.tag(at + 1);
  if (scale === undefined || cursor.joins(at + 2)) return null;
  const isAnd = cursor.word(at + 2) === 'and' && scale < 1e5;
  const rest = isAnd ? readSpelt(cursor, at + 3) : undefined;
  return rest !== undefined && rest.value < scale
    ? inWords(scale + rest.value, at, rest.next)
    : scaledWords(cursor, at, { value: scale, next: at + 2 });
}

const inWords = (value: number, first: number, next: number): Numeral => ({
  value,
  first,
  next,
  form: 'words',
  plain: false,
});

/** With what follows the words: "point five", "and a half", "million". */
function scaledWords(cursor: Cursor, at: number, words: NumberPart): Numeral {
  const point =
    cursor.word(words.next) === 'point'
      ? readPoint(cursor, words.next)
      : { value: 0, next: words.next };
  const half = readHalf(cursor, point.next);
  const scale = readScale(cursor, at, half.next);
  return inWords(exact((words.value + point.value + half.value) * scale.value), at, scale.next);
}

function readWordNumeral(cursor: Cursor, at: number): Numeral | null {
  if (cursor.is(at, 'article')) return readArticleNumeral(cursor, at);
  const words = cursor.tag(at).scale === undefined ? readSpelt(cursor, at) : undefined;
  return words === undefined ? null : scaledWords(cursor, at, words);
}

/** An order of magnitude: from one to ten of it. */
const vague = (value: number, first: number, next: number): Numeral => ({
  value,
  max: value * 10,
  first,
  next,
  form: 'vague',
  plain: false,
});

/** "several hundred", "tens of thousands", "millions"; "tens" and "scores" only of something. */
function readVague(cursor: Cursor, at: number): Numeral | null {
  const { scale } = cursor.tag(at + 1);
  if (scale !== undefined && VAGUE_COUNTS.has(cursor.word(at))) return vague(scale, at, at + 2);
  const outer = VAGUE_SCALES.get(cursor.word(at));
  if (outer === undefined) return null;
  const isOf = cursor.word(at + 1) === 'of';
  const inner = isOf ? VAGUE_SCALES.get(cursor.word(at + 2)) : undefined;
  if (inner !== undefined) return vague(outer * inner, at, at + 3);
  return outer === 10 || (outer === 20 && !isOf) ? null : vague(outer, at, at + 1);
}

/** Not a share but so many within so many: "two in three games". */
const OCCASIONS = wordsOf('occasions');

const partOf = (value: number, first: number, next: number): Numeral => ({
  value,
  first,
  next,
  form: 'part',
  plain: false,
});

const MOST_OF_RATIO = 100;

const isCountable = (value: number): boolean => Number.isInteger(value) && value >= 1;

/** "one in five", "nine out of 10": the share they make, read on from the first number. */
function readRatio(cursor: Cursor, share: Numeral): Numeral | null {
  const { value, first, next } = share;
  const isOutOf = cursor.word(next) === 'out' && cursor.word(next + 1) === 'of';
  if (cursor.word(next) !== 'in' && !isOutOf) return null;
  if (value > MOST_OF_RATIO || !isCountable(value)) return null;
  const of = isOutOf ? next + 2 : next + 1;
  const whole = readPlainNumeral(cursor, isOutOf && cursor.word(of) === 'every' ? of + 1 : of);
  if (whole === null || !isCountable(whole.value) || whole.value <= value) return null;
  const isShare =
    isOutOf || (!OCCASIONS.has(cursor.word(whole.next)) && isRoundWhole(value, whole));
  return isShare ? partOf(value / whole.value, first, whole.next) : null;
}

function isRoundWhole(share: number, whole: Numeral): boolean {
  return (
    whole.value <= 10 ||
    /^[125]0*$/.test(String(whole.value)) ||
    (share === 1 && !(whole.plain && whole.value >= 1900))
  );
}

function readPlainNumeral(cursor: Cursor, at: number): Numeral | null {
  return cursor.isNumber(at) ? readDigitNumeral(cursor, at) : readWordNumeral(cursor, at);
}

/** "sixfold". */
const readFold = (lower: string): number | undefined =>
  lower.endsWith('fold') ? NUMBERS.get(lower.slice(0, -4)) : undefined;

const mayStart = (cursor: Cursor, at: number): boolean =>
  cursor.tag(at).number !== undefined ||
  cursor.is(at, 'article') ||
  cursor.word(at) === 'half' ||
  VAGUE_SCALES.has(cursor.word(at)) ||
  VAGUE_COUNTS.has(cursor.word(at));

/** The number that begins at a token, or null. "a" begins one only before a scale or a share. */
export function readNumeral(cursor: Cursor, at: number): Numeral | null {
  if (cursor.isNumber(at)) return readSlashed(cursor, readDigitNumeral(cursor, at));
  const fold = readFold(cursor.word(at));
  if (fold !== undefined) return inWords(fold, at, at + 1);
  const { fraction } = cursor.tag(at);
  if (fraction !== undefined) return partOf(fraction, at, at + 1);
  if (!mayStart(cursor, at)) return null;
  const share = readShare(cursor, at) ?? readVague(cursor, at);
  if (share !== null) return share;
  const words = readWordNumeral(cursor, at);
  return words && (readRatio(cursor, words) ?? words);
}

const SHARES_OF = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 128]);

/** "2/3 of" is a share; other digits about a slash ("9/11", "24/7") are no number. */
function readSlashed(cursor: Cursor, numeral: Numeral): Numeral {
  const { value, first, next: slash } = numeral;
  const isSlashed =
    /^[/⁄]$/.test(cursor.word(slash)) && cursor.isNumber(slash + 1) && cursor.touches(slash + 1);
  if (!isSlashed) return readRatio(cursor, numeral) ?? numeral;
  const next = slash + 2;
  const whole = Number(cursor.text(next - 1));
  const isShare =
    value < whole &&
    SHARES_OF.has(whole) &&
    (cursor.word(next) === 'of' || MEASURES.has(cursor.word(cursor.afterHyphen(next))));
  return partOf(isShare ? value / whole : NaN, first, next);
}
