/** Tells numbers that count from those that name, place or time: labels, models, scores, ordinals, times, addresses, enumerators. */
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
import { END, isCapital, touches } from '../../text/neighbours.ts';
import { PLURALS, STATE_NOUNS } from './noun-words.ts';
import type { Numeral } from './numeral.ts';
import { isSubjectCount } from '../subject-counts.ts';
import type { Unit } from './unit.ts';
import type { Cursor } from '../../text/cursor.ts';
import type { Token } from '../../text/reading.ts';

/** A number under judgement, with its unit as read. */
interface Candidate {
  cursor: Cursor;
  numeral: Numeral;
  unit: Unit;
}

/** The token before in the same sentence, or an empty one. */
function before({ cursor, numeral: { first } }: Candidate, distance = 1): Token {
  return cursor.share(first - distance, first) ? cursor.token(first - distance) : END;
}

const after = ({ cursor, numeral }: Candidate): Token => cursor.token(numeral.next);

/** Whether something that can be counted follows: a unit, or a plural in lower case. */
function isCountable({ cursor, unit }: Candidate): boolean {
  if (unit.kind === 'none' || unit.kind === 'compound') return false;
  return unit.kind !== 'noun' || (unit.plural === true && !cursor.isCapital(unit.next - 1));
}

const isDigits = ({ numeral }: Candidate): boolean => numeral.form === 'digits';

const isVagueOrPart = ({ numeral: { form } }: Candidate): boolean =>
  form === 'vague' || form === 'part';

/** Where the words of the unit begin, -1 where there are none. */
const unitStart = ({ parts: [first] }: Unit): number => first?.[0] ?? -1;

const isHyphen = (token: Token): boolean => /^[-‐‑]$/.test(token.text);

/** "G20", "F-16", "COVID-19", "#3", "user@7": part of a name that it touches. */
function isPartOfName(candidate: Candidate): boolean {
  const { cursor, numeral, unit } = candidate;
  if (!isDigits(candidate) || unit.kind === 'money' || !cursor.touches(numeral.first)) return false;
  const [left, outer] = [before(candidate), before(candidate, 2)];
  if (left.type === 'word' || /^[#_@/&\\№§]$/.test(left.text)) return true;
  if (!touches(outer, left)) return false;
  return (
    /^[.:]$/.test(left.text) ||
    (isHyphen(left) && outer.type === 'word' && !NUMBER_PREFIXES.has(outer.lower))
  );
}

/** "COVID -19", where a blank has slipped in. */
function isBrokenName(candidate: Candidate): boolean {
  const [left, word] = [before(candidate), before(candidate, 2)];
  return (
    left.text === '-' &&
    candidate.cursor.touches(candidate.numeral.first) &&
    word.type === 'word' &&
    word.text.length > 1 &&
    word.text === word.text.toUpperCase()
  );
}

/** "the 777 program": after "the" a number before one thing names it. */
const isModel = ({ cursor, numeral, unit }: Candidate): boolean =>
  unit.kind === 'noun' &&
  unit.plural === false &&
  numeral.form === 'digits' &&
  /^(?:the|its|a|an)$/.test(cursor.word(numeral.first - 1)) &&
  !PLURALS.has(cursor.word(unit.next - 1)) &&
  unit.next - numeral.next === 1 &&
  !STATE_NOUNS.has(cursor.word(numeral.next));

/** "the 787 Dreamliner": a number before a name in the singular. */
function isBeforeName(candidate: Candidate): boolean {
  const { cursor, numeral, unit } = candidate;
  if (!numeral.plain || numeral.value === 1) return false;
  if (isModel(candidate)) return true;
  if (unit.kind === 'noun') return unit.plural !== true && cursor.isCapital(unitStart(unit));
  const { next } = numeral;
  return (
    unit.kind === 'none' &&
    cursor.isWord(next) &&
    cursor.share(next, numeral.first) &&
    cursor.isCapital(next) &&
    !PLAIN_CAPITALS.has(cursor.word(next)) &&
    cursor.tag(next).month === undefined
  );
}

const TIGHT_NOUN = 4;
const LONGEST_SCALE = 3;

/** "3D", "5G": letters at the number's end that are no unit of it. */
function hasLetters({ numeral, unit }: Candidate, { text }: Token): boolean {
  switch (unit.kind) {
    case 'none':
    case 'compound':
      return true;
    case 'noun':
      return text.length < TIGHT_NOUN;
    case 'money':
      return unitStart(unit) < numeral.first && text.length > LONGEST_SCALE;
    default:
      return false;
  }
}

/** "21st", "1990s", "3D", "5G", "2.1.3", "747-400", "12:30" */
function runsOn(candidate: Candidate): boolean {
  const { cursor, numeral } = candidate;
  if (!isDigits(candidate) || !cursor.touches(numeral.next)) return false;
  const right = after(candidate);
  if (cursor.isPossessive(numeral.next)) return true;
  if (right.type === 'word') return hasLetters(candidate, right);
  if (right.text === '_' || right.text === '@') return true;
  const beyond = numeral.next + 1;
  if (!/^[.:]$/.test(right.text) || !cursor.touches(beyond)) return false;
  return (
    cursor.isNumber(beyond) ||
    (right.text === '.' && cursor.isWord(beyond) && !cursor.isCapital(beyond))
  );
}

/** "5 a.m.", "10 o'clock", "0900 GMT" */
const isClockTime = (candidate: Candidate): boolean =>
  CLOCK.has(after(candidate).lower) && candidate.numeral.form !== 'vague';

const isMonth = ({ tag, text }: Token): boolean => tag.month !== undefined && isCapital(text);

/** "March 29", "Oct. 31", "11 September" that the date reader left. */
function isMonthDay(candidate: Candidate): boolean {
  const { numeral, unit } = candidate;
  if (numeral.value > 2100 || !numeral.plain || unit.kind === 'percent' || unit.kind === 'money')
    return false;
  if (isMonth(after(candidate)) && numeral.value <= 31) return true;
  const isShort = before(candidate).text === '.';
  return isMonth(before(candidate, isShort ? 2 : 1)) && (isShort || !isCountable(candidate));
}

const YEAR_BEFORE = wordsOf('before-a-bare-year');
const NO_YEARS: ReadonlySet<Unit['kind']> = new Set<Unit['kind']>([
  'money',
  'percent',
  'measure',
  'time',
]);

/** A bare number of four digits that reads as a year. */
function isYear(candidate: Candidate): boolean {
  const { cursor, numeral, unit } = candidate;
  const { plain, value, first } = numeral;
  if (!plain || !Number.isInteger(value) || value < 1400 || value > 2100) return false;
  if (NO_YEARS.has(unit.kind) || isSubjectCount(cursor.tokens, first)) return false;
  const { lower } = before(candidate);
  const [isIntroduced, isNear] = [YEAR_BEFORE.has(lower), value >= 1900];
  return lower === '' || !isCountable(candidate)
    ? isIntroduced || isNear
    : isIntroduced && isNear && lower !== 'to';
}

/** The noun that a number labels, over the period of "No. 3"; "no 3" is a denial. */
function labelBefore(candidate: Candidate): Token {
  const [left, outer] = [before(candidate), before(candidate, 2)];
  const label = left.text === '.' && touches(outer, left) ? outer : left;
  return label.lower === 'no' && label === left && !isCapital(label.text) ? END : label;
}

/** "Article 5", "Boeing 737", "page 12", "No. 3", "week 3" */
function isLabelled(candidate: Candidate): boolean {
  const { numeral, unit, cursor } = candidate;
  const label = labelBefore(candidate);
  if (label.type !== 'word' || !LABELS.has(label.lower) || isVagueOrPart(candidate)) return false;
  const isAmount =
    unit.kind === 'money' ||
    unit.kind === 'percent' ||
    (isDigits(candidate) && !numeral.plain && numeral.value >= 1000);
  if (isAmount) return false;
  const opensSentence = cursor.token(numeral.first - 2).sentence !== label.sentence;
  const isSoft = SOFT_LABELS.has(label.lower) && (!isCapital(label.text) || opensSentence);
  return !isSoft || !isCountable(candidate);
}

/** "Windows 11", "Real 98": digits after a capitalised word, where nothing countable follows. */
function isNamed(candidate: Candidate): boolean {
  const { cursor, numeral } = candidate;
  const left = before(candidate);
  if (left.type !== 'word' || !isCapital(left.text) || PLAIN_CAPITALS.has(left.lower)) return false;
  if (isVagueOrPart(candidate) || isCountable(candidate)) return false;
  if (numeral.form === 'words') return cursor.isCapital(numeral.first);
  const isOneToken = numeral.next === numeral.first + 1;
  return (
    numeral.plain ||
    (numeral.value < 100 && isOneToken && !cursor.text(numeral.first).includes(','))
  );
}

/** "Group of Seven", "the Five Eyes": number words with a capital inside a sentence. */
function isCapitalWord(candidate: Candidate): boolean {
  const { cursor, numeral } = candidate;
  if (numeral.form === 'digits' || !cursor.isCapital(numeral.first)) return false;
  return !/^["“”'‘(:—–\-.…]?$/.test(before(candidate).text);
}

/** "10 Downing Street", "575 Wilbraham Road" */
function isAddress({ cursor, numeral, unit }: Candidate): boolean {
  if (!numeral.plain || numeral.value > 99999 || !/^(?:noun|none|measure)$/.test(unit.kind))
    return false;
  for (let at = numeral.next; at < numeral.next + 5; at++) {
    if (!cursor.isWord(at) || !cursor.isCapital(at)) return false;
    if (at > numeral.next && STREETS.has(cursor.word(at))) return true;
  }
  return false;
}

/** "1.", "2)", "(3)" before what they enumerate. */
function isEnumerator(candidate: Candidate): boolean {
  const { cursor, numeral } = candidate;
  if (!numeral.plain || numeral.value > 99) return false;
  const [left, right] = [before(candidate).text, after(candidate).text];
  if (/^[([]$/.test(left)) return /^[)\]]$/.test(right) && numeral.value < 18;
  if (left !== '') return false;
  const opensParagraph = !cursor.has(numeral.first - 1);
  return /^[)\]:]$/.test(right) || (right === '.' && (opensParagraph || numeral.value < 30));
}

/** Telephone numbers, codes and such: "007", "0800", "555-0199". */
function isCode(candidate: Candidate): boolean {
  const { cursor, numeral, unit } = candidate;
  if (!isDigits(candidate) || !numeral.plain) return false;
  const isLong = cursor.text(numeral.next - 1).length > 7 && unit.kind === 'none';
  return isLong || /^0\d/.test(cursor.text(numeral.first));
}

const DIALLING = wordsOf('dialling-verbs');
const LEAST_GROUPS = 3;

/** Groups of digits on one side that hyphens, stops or spaces alone tie to the token, up to as many as make a number. */
function groupsBeside({ cursor }: Candidate, from: number, step: 1 | -1): number {
  let groups = 0;
  for (let at = from; groups < LEAST_GROUPS && cursor.isNumber(at); groups++) {
    at += step;
    if (/^[-‑–.]$/.test(cursor.text(at)) && cursor.isNumber(at + step)) at += step;
  }
  return groups;
}

/** "call 911", "(860) 828-7080", "(888) HELP-NOW", "+44 20 7946 0958": a number to be dialled. */
function isTelephone(candidate: Candidate): boolean {
  const { cursor, numeral, unit } = candidate;
  if (!isDigits(candidate) || !numeral.plain || unit.kind !== 'none') return false;
  const [left, right] = [before(candidate), after(candidate)];
  if (left.text === '+' || DIALLING.has(left.lower)) return true;
  if (left.text === '(' && right.text === ')') {
    const behind = cursor.token(numeral.next + 1);
    return cursor.isNumber(numeral.next + 1) || /^\p{Lu}{2,}/u.test(behind.text);
  }
  return (
    groupsBeside(candidate, numeral.first, 1) + groupsBeside(candidate, numeral.first, -1) >
    LEAST_GROUPS
  );
}

/** "one to two years", "one-to-seven days", "one or two". */
function opensRange({ cursor, numeral }: Candidate): boolean {
  const at = cursor.afterHyphen(numeral.next);
  if (!/^(?:to|or)$/.test(cursor.word(at))) return false;
  const most = cursor.afterHyphen(at + 1);
  return cursor.isNumber(most) || cursor.tag(most).number !== undefined;
}

/** "at one point": some time. */
const MOMENTS = wordsOf('moments');

const isUnitOf = ({ unit }: Candidate, ...kinds: Unit['kind'][]): boolean =>
  kinds.includes(unit.kind);

const isLoneOne = ({ cursor, numeral }: Candidate): boolean =>
  numeral.form === 'words' &&
  cursor.word(numeral.first) === 'one' &&
  numeral.next === numeral.first + 1;

/** "one another", "the one", "one day": no count. */
function isPronounOne(candidate: Candidate): boolean {
  const { cursor, numeral, unit } = candidate;
  if (!isLoneOne(candidate) || isUnitOf(candidate, 'percent', 'money') || opensRange(candidate))
    return false;
  const [left, right] = [before(candidate), after(candidate)];
  if ((left.lower === 'at' && MOMENTS.has(right.lower)) || ONE_BEFORE.has(left.lower)) return true;
  if (right.text === '' || cursor.joins(numeral.next))
    return !isUnitOf(candidate, 'time', 'compound', 'age');
  return (
    ONE_AFTER.has(right.lower) ||
    (unit.kind === 'none' && right.lower !== 'of') ||
    !cursor.share(numeral.next, numeral.first)
  );
}

/** "the top 10", "the last 16", "the final four" with nothing counted. */
const isRank = (candidate: Candidate): boolean =>
  RANK_BEFORE.has(before(candidate).lower) && candidate.unit.kind === 'none';

/** "two-way", "nine-to-five" but not "six-to-eight": a number in a compound that nothing measures. */
function isCompoundKind({ cursor, numeral, unit }: Candidate): boolean {
  const at = numeral.next;
  return (
    unit.kind === 'none' &&
    cursor.joins(at) &&
    cursor.isWord(at + 1) &&
    !/^(?:to|or)$/.test(cursor.word(at + 1))
  );
}

/** "1,1,1,1": digits that commas tie into a row of three and more are a code. No more of the row is looked at than that takes. */
const LEAST_TIED = 3;

const isTied = (cursor: Cursor, comma: number): boolean =>
  cursor.text(comma) === ',' &&
  cursor.touches(comma) &&
  cursor.touches(comma + 1) &&
  cursor.isNumber(comma - 1) &&
  cursor.isNumber(comma + 1);

function isInTiedRow({ cursor, numeral: { first, next } }: Candidate): boolean {
  let tied = 1;
  for (let comma = first - 1; tied < LEAST_TIED && isTied(cursor, comma); comma -= 2) tied++;
  for (let comma = next; tied < LEAST_TIED && isTied(cursor, comma); comma += 2) tied++;
  return tied >= LEAST_TIED;
}

const isZeroWord = ({ cursor, numeral }: Candidate): boolean =>
  cursor.word(numeral.first) === 'zero' &&
  /^(?:tolerance|sum|hour|-)$/.test(cursor.word(numeral.next));

const RACE_WORDS = wordsOf('race-words');

/** "the 100m final", "200m gold": a discipline's name. */
const isDiscipline = ({ cursor, unit: { kind, next } }: Candidate): boolean =>
  kind === 'measure' &&
  /^(?:m|km|metres?|meters?)$/.test(cursor.word(next - 1)) &&
  RACE_WORDS.has(cursor.word(next));

const RULES: ((candidate: Candidate) => boolean)[] = [
  isInTiedRow,
  isTelephone,
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
export function countsNothing(cursor: Cursor, numeral: Numeral, unit: Unit): boolean {
  if (!Number.isFinite(numeral.value)) return true;
  const candidate = { cursor, numeral, unit };
  return RULES.some((rule) => rule(candidate));
}
