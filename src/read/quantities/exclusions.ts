/** Tells numbers that count from those that name, place or time: labels, models, scores, ordinals, times, addresses, enumerators. */
import { MONTHS } from '../dates/words.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import {
  CLOCK,
  LABELS,
  NUMBER_PREFIXES,
  ONE_AFTER,
  ONE_BEFORE,
  PLAIN_CAPITALS,
  RANK_BEFORE,
  SOFT_LABELS,
  STREETS,
} from './exclusion-words.ts';
import {
  tokenAt,
  isCapital,
  joinsAt,
  lowerAt,
  touches,
  pastHyphen,
} from '../../text/neighbours.ts';
import { NUMBERS } from '../../text/number-words.ts';
import { PLURALS, STATE_NOUNS } from './noun-words.ts';
import type { Numeral } from './numeral.ts';
import { isSubjectCount } from '../subject-counts.ts';
import type { Unit } from './unit.ts';
import type { Token } from '../../text/reading.ts';

/** A number under judgement, with its unit as read. */
interface Candidate {
  tokens: readonly Token[];
  numeral: Numeral;
  unit: Unit;
}

/** The token before in the same sentence, or undefined. */
function before({ tokens, numeral }: Candidate, distance = 1): Token | undefined {
  const token = tokens[numeral.first - distance];
  return token?.sentence === tokenAt(tokens, numeral.first).sentence ? token : undefined;
}

const after = ({ tokens, numeral }: Candidate): Token | undefined => tokens[numeral.next];

/** Whether something that can be counted follows: a unit, or a plural in lower case. */
function isCountable({ tokens, unit }: Candidate): boolean {
  if (unit.kind === 'none' || unit.kind === 'compound') return false;
  return (
    unit.kind !== 'noun' ||
    (unit.plural === true && !isCapital(tokenAt(tokens, unit.next - 1).text))
  );
}

const isDigits = ({ numeral }: Candidate): boolean => numeral.form === 'digits';

/** "G20", "F-16", "COVID-19", "#3", "user@7": part of a name that it touches. */
function isPartOfName(candidate: Candidate): boolean {
  const { tokens, numeral, unit } = candidate;
  const left = before(candidate);
  if (
    !isDigits(candidate) ||
    left === undefined ||
    !touches(left, tokens[numeral.first]) ||
    unit.kind === 'money'
  )
    return false;
  if (left.type === 'word') return true;
  if (/^[#_@/&\\№§]$/.test(left.text)) return true;
  if (/^[.:]$/.test(left.text)) return touches(before(candidate, 2), left);
  if (!/^[-‐‑]$/.test(left.text) || !touches(before(candidate, 2), left)) return false;
  const word = before(candidate, 2)!;
  return word.type === 'word' && !NUMBER_PREFIXES.has(word.lower);
}

/** "COVID -19", where a blank has slipped in. */
function isBrokenName(candidate: Candidate): boolean {
  const left = before(candidate);
  const word = before(candidate, 2);
  return (
    left?.text === '-' &&
    touches(left, candidate.tokens[candidate.numeral.first]) &&
    word?.type === 'word' &&
    word.text.length > 1 &&
    word.text === word.text.toUpperCase()
  );
}

/** "the 777 program": after "the" a number before one thing names it. */
const isModel = ({ tokens, numeral, unit }: Candidate): boolean =>
  unit.kind === 'noun' &&
  unit.plural === false &&
  numeral.form === 'digits' &&
  /^(?:the|its|a|an)$/.test(lowerAt(tokens, numeral.first - 1)) &&
  !PLURALS.has(lowerAt(tokens, unit.next - 1)) &&
  unit.next - numeral.next === 1 &&
  !STATE_NOUNS.has(lowerAt(tokens, numeral.next));

/** "the 787 Dreamliner": a number before a name in the singular. */
function isBeforeName({ tokens, numeral, unit }: Candidate): boolean {
  if (!numeral.plain || numeral.value === 1) return false;
  const next = tokens[numeral.next];
  if (isModel({ tokens, numeral, unit })) return true;
  if (unit.kind === 'none')
    return (
      next?.type === 'word' &&
      next.sentence === tokenAt(tokens, numeral.first).sentence &&
      isCapital(next.text) &&
      !PLAIN_CAPITALS.has(next.lower) &&
      !MONTHS.has(next.lower)
    );
  return unit.kind === 'noun' && !unit.plural && isCapital(tokenAt(tokens, unit.parts[0]![0]).text);
}

const TIGHT_NOUN = 4;

/** "21st", "1990s", "3D", "5G", "2.1.3", "747-400", "12:30" */
function runsOn(candidate: Candidate): boolean {
  const { tokens, numeral, unit } = candidate;
  const right = after(candidate);
  if (!isDigits(candidate) || right === undefined || !touches(tokens[numeral.next - 1], right))
    return false;
  if (/^['’]s$/.test(right.lower)) return true;
  if (right.type === 'word')
    return (
      unit.kind === 'none' ||
      unit.kind === 'compound' ||
      (unit.kind === 'noun' && right.text.length < TIGHT_NOUN) ||
      (unit.kind === 'money' && unit.parts[0]![0] < numeral.first && !isScaleLetter(right))
    );
  if (right.text === '_' || right.text === '@') return true;
  if (!/^[.:]$/.test(right.text) || !touches(right, tokens[numeral.next + 1])) return false;
  return (
    tokens[numeral.next + 1]?.type === 'number' ||
    (right.text === '.' &&
      tokens[numeral.next + 1]?.type === 'word' &&
      !isCapital(tokenAt(tokens, numeral.next + 1).text))
  );
}

const isScaleLetter = (token: Token): boolean => token.text.length <= 3;

/** "5 a.m.", "10 o'clock", "0900 GMT" */
const isClockTime = (candidate: Candidate): boolean =>
  CLOCK.has(after(candidate)?.lower ?? '') && candidate.numeral.form !== 'vague';

/** "March 29", "Oct. 31", "11 September" that the date reader left. */
function isMonthDay(candidate: Candidate): boolean {
  const { numeral, unit } = candidate;
  if (numeral.value > 2100 || !numeral.plain || unit.kind === 'percent' || unit.kind === 'money')
    return false;
  const left = before(candidate);
  const month = left?.text === '.' ? before(candidate, 2) : left;
  const right = after(candidate);
  if (
    right !== undefined &&
    MONTHS.has(right.lower) &&
    isCapital(right.text) &&
    numeral.value <= 31
  )
    return true;
  return (
    month !== undefined &&
    MONTHS.has(month.lower) &&
    isCapital(month.text) &&
    !(isCountable(candidate) && left!.text !== '.')
  );
}

const YEAR_BEFORE = wordsOf('before-a-bare-year');

/** A bare number of four digits that reads as a year. */
function isYear(candidate: Candidate): boolean {
  const { tokens, numeral, unit } = candidate;
  if (
    !numeral.plain ||
    isSubjectCount(tokens, numeral.first) ||
    numeral.value < 1400 ||
    numeral.value > 2100 ||
    !Number.isInteger(numeral.value)
  )
    return false;
  if (
    unit.kind === 'money' ||
    unit.kind === 'percent' ||
    unit.kind === 'measure' ||
    unit.kind === 'time'
  )
    return false;
  const left = before(candidate);
  return left === undefined || !isCountable(candidate)
    ? numeral.value >= 1900 || YEAR_BEFORE.has(left?.lower ?? '')
    : YEAR_BEFORE.has(left.lower) && numeral.value >= 1900 && left.lower !== 'to';
}

/** "Article 5", "Boeing 737", "page 12", "No. 3", "week 3" */
function isLabelled(candidate: Candidate): boolean {
  const { numeral, tokens } = candidate;
  const left = before(candidate);
  const word =
    left?.text === '.' && touches(before(candidate, 2), left) ? before(candidate, 2) : left;
  if (
    word === undefined ||
    word.type !== 'word' ||
    !LABELS.has(word.lower) ||
    numeral.form === 'vague' ||
    numeral.form === 'part'
  )
    return false;
  if (word.lower === 'no' && left === word && !isCapital(word.text)) return false;
  if (
    candidate.unit.kind === 'money' ||
    candidate.unit.kind === 'percent' ||
    (isDigits(candidate) && !numeral.plain && numeral.value >= 1000)
  )
    return false;
  const isFirst = tokens[numeral.first - 2]?.sentence !== word.sentence;
  const isSoft = SOFT_LABELS.has(word.lower) && (!isCapital(word.text) || isFirst);
  return !isSoft || !isCountable(candidate);
}

/** "Windows 11", "Real 98": digits after a capitalised word, where nothing countable follows. */
function isNamed(candidate: Candidate): boolean {
  const { numeral } = candidate;
  const left = before(candidate);
  if (
    left === undefined ||
    left.type !== 'word' ||
    !isCapital(left.text) ||
    PLAIN_CAPITALS.has(left.lower)
  )
    return false;
  if (numeral.form === 'vague' || numeral.form === 'part' || isCountable(candidate)) return false;
  if (numeral.form === 'words') return isCapital(candidate.tokens[numeral.first]!.text);
  return (
    numeral.plain ||
    (numeral.value < 100 &&
      numeral.next === numeral.first + 1 &&
      !/,/.test(candidate.tokens[numeral.first]!.text))
  );
}

/** "Group of Seven", "the Five Eyes": number words with a capital inside a sentence. */
function isCapitalWord(candidate: Candidate): boolean {
  const { tokens, numeral } = candidate;
  const token = tokenAt(tokens, numeral.first);
  if (numeral.form === 'digits' || !isCapital(token.text)) return false;
  const left = before(candidate);
  if (left === undefined || /^["“”'‘(:—–\-.…]$/.test(left.text)) return false;
  return true;
}

/** "10 Downing Street", "575 Wilbraham Road" */
function isAddress({ tokens, numeral, unit }: Candidate): boolean {
  if (
    !numeral.plain ||
    numeral.value > 99999 ||
    (unit.kind !== 'noun' && unit.kind !== 'none' && unit.kind !== 'measure')
  )
    return false;
  for (let at = numeral.next; at < numeral.next + 5; at++) {
    const word = tokens[at];
    if (word?.type !== 'word' || !isCapital(word.text)) return false;
    if (at > numeral.next && STREETS.has(word.lower)) return true;
  }
  return false;
}

/** "1.", "2)", "(3)" before what they enumerate. */
function isEnumerator(candidate: Candidate): boolean {
  const { tokens, numeral } = candidate;
  if (!numeral.plain || numeral.value > 99) return false;
  const left = before(candidate);
  const right = after(candidate)?.text;
  if (left === undefined)
    return (
      right === ')' ||
      right === ']' ||
      (right === '.' && (tokens[numeral.first - 1] === undefined || numeral.value < 30)) ||
      right === ':'
    );
  return (
    (left.text === '(' || left.text === '[') &&
    (right === ')' || right === ']') &&
    numeral.value < 18
  );
}

/** Telephone numbers, codes and such: "007", "0800", "555-0199". */
function isCode(candidate: Candidate): boolean {
  const { tokens, numeral, unit } = candidate;
  if (!isDigits(candidate)) return false;
  const digits = tokenAt(tokens, numeral.next - 1).text;
  const isLong = numeral.plain && digits.length > 7 && unit.kind === 'none';
  return isLong || (numeral.plain && /^0\d/.test(tokenAt(tokens, numeral.first).text));
}

/** "one to two years", "one-to-seven days", "one or two". */
function opensRange({ tokens, numeral }: Candidate): boolean {
  const at = pastHyphen(tokens, numeral.next);
  if (!/^(?:to|or)$/.test(lowerAt(tokens, at))) return false;
  const most = tokenAt(tokens, pastHyphen(tokens, at + 1));
  return most.type === 'number' || NUMBERS.has(most.lower);
}

/** "at one point": some time. */
const MOMENTS = wordsOf('moments');

/** "one another", "the one", "one day": no count. */
function isPronounOne(candidate: Candidate): boolean {
  const { tokens, numeral, unit } = candidate;
  if (
    numeral.form !== 'words' ||
    lowerAt(tokens, numeral.first) !== 'one' ||
    numeral.next !== numeral.first + 1
  )
    return false;
  if (unit.kind === 'percent' || unit.kind === 'money' || opensRange(candidate)) return false;
  const left = before(candidate);
  const right = after(candidate);
  if (left?.lower === 'at' && MOMENTS.has(right?.lower ?? '')) return true;
  if (left !== undefined && ONE_BEFORE.has(left.lower)) return true;
  if (right === undefined || joinsAt(tokens, numeral.next))
    return !(unit.kind === 'time' || unit.kind === 'compound' || unit.kind === 'age');
  return (
    ONE_AFTER.has(right.lower) ||
    (unit.kind === 'none' && right.lower !== 'of') ||
    right.sentence !== tokenAt(tokens, numeral.first).sentence
  );
}

/** "the top 10", "the last 16", "the final four" with nothing counted. */
const isRank = (candidate: Candidate): boolean =>
  RANK_BEFORE.has(before(candidate)?.lower ?? '') && candidate.unit.kind === 'none';

/** "the 5-4 ruling", "won 2-1", "50-50": two numbers about a hyphen that no unit makes a range. */
function isHyphenedPair(candidate: Candidate): boolean {
  const { tokens, numeral, unit } = candidate;
  const isDash = /^[-‐‑–—]$/.test(after(candidate)?.text ?? '');
  return (
    isDash &&
    tokens[numeral.next + 1]?.type === 'number' &&
    touches(tokens[numeral.next], tokens[numeral.next + 1]) &&
    touches(tokens[numeral.next - 1], tokens[numeral.next]) &&
    unit.kind === 'none'
  );
}

/** "two-way", "nine-to-five" but not "six-to-eight": a number in a compound that nothing measures. */
function isCompoundKind({ tokens, numeral, unit }: Candidate): boolean {
  const at = numeral.next;
  return (
    unit.kind === 'none' &&
    joinsAt(tokens, at) &&
    tokenAt(tokens, at + 1).type === 'word' &&
    !/^(?:to|or)$/.test(lowerAt(tokens, at + 1))
  );
}

/** "1,1,1,1": digits that commas tie into a row of three and more are a code. No more of the row is looked at than that takes. */
const LEAST_TIED = 3;

const isTied = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.text === ',' &&
  touches(tokens[comma - 1], tokens[comma]) &&
  touches(tokens[comma], tokens[comma + 1]) &&
  tokenAt(tokens, comma - 1).type === 'number' &&
  tokenAt(tokens, comma + 1).type === 'number';

function isInTiedRow({ tokens, numeral: { first, next } }: Candidate): boolean {
  let tied = 1;
  for (let comma = first - 1; tied < LEAST_TIED && isTied(tokens, comma); comma -= 2) tied++;
  for (let comma = next; tied < LEAST_TIED && isTied(tokens, comma); comma += 2) tied++;
  return tied >= LEAST_TIED;
}

const isZeroWord = ({ tokens, numeral }: Candidate): boolean =>
  lowerAt(tokens, numeral.first) === 'zero' &&
  /^(?:tolerance|sum|hour|-)$/.test(lowerAt(tokens, numeral.next));

const RACE_WORDS = wordsOf('race-words');

/** "the 100m final", "200m gold": a discipline's name. */
const isDiscipline = ({ tokens, unit: { kind, next } }: Candidate): boolean =>
  kind === 'measure' &&
  /^(?:m|km|metres?|meters?)$/.test(lowerAt(tokens, next - 1)) &&
  RACE_WORDS.has(lowerAt(tokens, next));

const RULES: ((candidate: Candidate) => boolean)[] = [
  isInTiedRow,
  isPartOfName,
  isBrokenName,
  isBeforeName,
  runsOn,
  isClockTime,
  isMonthDay,
  isYear,
  isLabelled,
  isNamed,
  isCapitalWord,
  isAddress,
  isEnumerator,
  isCode,
  isPronounOne,
  isRank,
  isCompoundKind,
  isZeroWord,
  isDiscipline,
];

/** Whether a number counts nothing and is left out. A pair such as "5-4" is judged with its partner, in `joinRanges`. */
export function countsNothing(tokens: readonly Token[], numeral: Numeral, unit: Unit): boolean {
  if (!Number.isFinite(numeral.value)) return true;
  const candidate = { tokens, numeral, unit };
  return RULES.some((rule) => rule(candidate));
}

export const mayBePair = (tokens: readonly Token[], numeral: Numeral, unit: Unit): boolean =>
  isHyphenedPair({ tokens, numeral, unit });
