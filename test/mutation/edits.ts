/**
 * Single changes to a text, by kind. Every place where a kind applies gives one change; nothing is chosen by what the check makes
 * of it. A change gives the text another meaning: other digits, another name of the same dossier, another unit from a fixed list.
 */
import { escaped } from '../../src/check/agree-name.ts';
import { groupsOf, numbersOf } from '../../src/text/lexicon/index.ts';

export const KINDS = [
  'digit',
  'magnitude',
  'sign',
  'unit',
  'date',
  'weekday',
  'period',
  'status',
  'name',
  'role',
  'code',
  'negation',
  'quotation',
] as const;
/** Of these every change must be rejected. A magnitude and a sign are of numbers, a weekday of dates. */
export const EXACT_KINDS = [
  'digit',
  'magnitude',
  'sign',
  'unit',
  'date',
  'weekday',
  'name',
  'quotation',
] as const;
export type EditKind = (typeof KINDS)[number];

export interface Edit {
  kind: EditKind;
  /** Offsets in the text. */
  start: number;
  end: number;
  to: string;
}

/** What the dossier prints: another of the same kind takes the place of each. */
export interface Words {
  names: readonly string[];
  persons: readonly string[];
  roles: readonly string[];
  units: readonly string[];
  codes: readonly string[];
}

const capital = (word: string): string => word.replace(/^./, (letter) => letter.toUpperCase());

/** The full form of each, with a capital. */
const fullNames = (list: string): string[] =>
  [...groupsOf(list).values()].flatMap(([full]) => (full === undefined ? [] : [capital(full)]));

const MONTHS = fullNames('months');
const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3));
const WEEKDAYS = fullNames('weekdays');
/** From two to ten: "one" is as often no number. */
const NUMBER_WORDS = [...numbersOf('number-words')].flatMap(([word, value]) =>
  value >= 2 && value <= 10 ? [word] : [],
);
const FOREIGN_UNITS = ['vehicles', 'schools', 'barrels'];
const FOREIGN_ROLES = ['ambassador', 'treasurer', 'novelist'];
const FOREIGN_WORDS = ['certainly', 'seldom', 'elsewhere'];

function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (const match of text.matchAll(pattern)) yield match;
}

const rotated = <T>(list: readonly T[], from: T): T =>
  list[(list.indexOf(from) + 1) % list.length]!;

/** Runs of digits with their own separators, outside words and identifiers. */
const NUMBERS = /(?<![\p{L}\p{N}_#/.-])\p{N}+(?:[,.]\p{N}+)*(?![\p{L}\p{N}_]|-\p{L})/gu;

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** The last digit that is not zero becomes the next: never a zero, so 3,000 is 4,000 and 122 is 123. */
function otherDigit(number: string): string {
  const at = number.search(/[1-9][^1-9]*$/);
  return at < 0
    ? `1${number}`
    : `${number.slice(0, at)}${number[at] === '9' ? '8' : String(Number(number[at]) + 1)}${number.slice(at + 1)}`;
}

const larger = (number: string): string =>
  /^\d{3}(?:,|$)/.test(number) ? `2,${number}` : `1${number}`;

function* editNumbers(text: string): Generator<Edit> {
  for (const { 0: number, index } of matches(text, NUMBERS)) {
    const [start, end] = [index, index + number.length];
    if (isYear(number)) yield { kind: 'date', start, end, to: otherDigit(number) };
    else {
      yield { kind: 'digit', start, end, to: otherDigit(number) };
      yield { kind: 'magnitude', start, end, to: larger(number) };
      if (/^\s?(?:%|percent)/.test(text.slice(end)) || COUNTED.test(text.slice(end)))
        yield { kind: 'sign', start, end: start, to: '-' };
    }
  }
  for (const { 0: word, index } of matches(
    text,
    new RegExp(`\\b(?:${NUMBER_WORDS.join('|')})\\b`, 'g'),
  ))
    yield {
      kind: 'digit',
      start: index,
      end: index + word.length,
      to: rotated(NUMBER_WORDS, word),
    };
  for (const { 0: word, index } of matches(text, /\bmillion\b/g))
    yield { kind: 'magnitude', start: index, end: index + word.length, to: 'billion' };
}

/** A noun after a number. */
const COUNTED = /^ [a-z]{4,}/;

function* editDates(text: string): Generator<Edit> {
  for (const list of [MONTHS, SHORT_MONTHS]) {
    for (const { 0: month, index } of matches(
      text,
      new RegExp(`(?<=\\p{N} )(?:${list.join('|')})\\b|\\b(?:${list.join('|')})(?= \\p{N})`, 'gu'),
    ))
      yield { kind: 'date', start: index, end: index + month.length, to: rotated(list, month) };
  }
  for (const { 0: day, index } of matches(text, new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'g')))
    yield { kind: 'weekday', start: index, end: index + day.length, to: rotated(WEEKDAYS, day) };
}

const OTHER_PERIOD: Record<string, string> = {
  past: 'coming',
  last: 'next',
  next: 'past',
  coming: 'past',
  months: 'weeks',
  year: 'month',
  week: 'year',
};

function* editPeriods(text: string): Generator<Edit> {
  for (const { 0: phrase, 1: word = '', index } of matches(
    text,
    /\b(past|last|next|coming)(?= (?:\p{N}+ |\p{L}+ )?(?:years?|months?|weeks?)\b)/gu,
  ))
    yield { kind: 'period', start: index, end: index + phrase.length, to: OTHER_PERIOD[word]! };
  for (const { 0: phrase, index } of matches(
    text,
    /(?<=\b(?:past|last|next|coming) (?:\p{N}+ )?)(?:months|year)\b/gu,
  ))
    yield { kind: 'period', start: index, end: index + phrase.length, to: OTHER_PERIOD[phrase]! };
}

function* editUnits(text: string, { units }: Words): Generator<Edit> {
  if (units.length === 0) return;
  const pattern = new RegExp(
    `(?<=\\p{N} (?:\\p{L}+ ){0,2})(?:${units.map(escaped).join('|')})(?![\\p{L}-])`,
    'gu',
  );
  let turn = 0;
  for (const { 0: unit, index } of matches(text, pattern))
    yield {
      kind: 'unit',
      start: index,
      end: index + unit.length,
      to: FOREIGN_UNITS[turn++ % FOREIGN_UNITS.length]!,
    };
  for (const { 0: unit, index } of matches(text, /(?<=\p{N} )percent\b/gu))
    yield { kind: 'unit', start: index, end: index + unit.length, to: 'dollars' };
}

const base = (participle: string): string =>
  participle === 'died'
    ? 'die'
    : participle.endsWith('ied')
      ? `${participle.slice(0, -3)}y`
      : /[cgsvz]ed$|[aeiou][dglnrt]led$|lled$/.test(participle)
        ? participle.slice(0, -1)
        : participle.slice(0, -2);

/** What was done is planned, and what is planned was done; by the form of the verb. */
const STATUS: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [/\b(?:are|is) to be (?=\p{L}+ed\b)/gu, () => 'were '],
  [/\b(?:will|would) be (?=\p{L}+ed\b)/gu, () => 'were '],
  [/\bto be (?=\p{L}+ed\b)/gu, () => 'already '],
  [/\b(?:had|has|have) (\p{L}{2,}ed)\b/gu, (match) => `will ${base(match[1]!)}`],
  [/\b(?:was|were) (?=\p{L}+ed\b)/gu, () => 'will be '],
  [/(?<=officers )trained\b/gu, () => 'to be trained'],
];

function* editStatus(text: string): Generator<Edit> {
  for (const [pattern, to] of STATUS)
    for (const match of matches(text, pattern))
      yield {
        kind: 'status',
        start: match.index,
        end: match.index + match[0].length,
        to: to(match),
      };
}

/** A status as tables and data print it. */
function* editStatusWords(text: string): Generator<Edit> {
  const other: Record<string, string> = { done: 'planned', planned: 'done', offered: 'done' };
  for (const { 0: word, index } of matches(
    text,
    /(?<=^|[",>]|: ")(?:done|planned|offered)(?=$|[",<])/g,
  ))
    yield { kind: 'status', start: index, end: index + word.length, to: other[word]! };
}

function* editNegation(text: string): Generator<Edit> {
  for (const { 0: verb, index } of matches(
    text,
    /\b(?:are|is|will|would|had|has|have|was|were)(?= (?:to be )?(?:be )?\p{L}+)/gu,
  ))
    yield { kind: 'negation', start: index + verb.length, end: index + verb.length, to: ' not' };
}

function* editNames(text: string, { names, persons }: Words): Generator<Edit> {
  for (const list of [names, persons]) {
    if (list.length < 2) continue;
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${[...list]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    );
    for (const { 0: name, index } of matches(text, pattern))
      yield { kind: 'name', start: index, end: index + name.length, to: rotated(list, name) };
  }
}

function* editRoles(text: string, { roles }: Words): Generator<Edit> {
  if (roles.length === 0) return;
  let turn = 0;
  for (const { 0: role, index } of matches(
    text,
    new RegExp(`\\b(?:${roles.map(escaped).join('|')})\\b`, 'gu'),
  ))
    yield {
      kind: 'role',
      start: index,
      end: index + role.length,
      to: FOREIGN_ROLES[turn++ % FOREIGN_ROLES.length]!,
    };
}

function* editCodes(text: string, { codes }: Words): Generator<Edit> {
  if (codes.length < 2) return;
  for (const { 0: code, index } of matches(
    text,
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${codes.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  ))
    yield { kind: 'code', start: index, end: index + code.length, to: rotated(codes, code) };
}

/** One word of the quoted ones is another. */
function* editQuotations(text: string): Generator<Edit> {
  let turn = 0;
  for (const { 0: quoted, index } of matches(text, /“[^”]{3,200}”/gu)) {
    const word = [...quoted.matchAll(/\p{L}{3,}/gu)].at(-1);
    if (word)
      yield {
        kind: 'quotation',
        start: index + word.index,
        end: index + word.index + word[0].length,
        to: FOREIGN_WORDS[turn++ % FOREIGN_WORDS.length]!,
      };
  }
}

/** In the order of the kinds, each in the order of the text. */
export function editsOf(text: string, words: Words): Edit[] {
  return [
    editNumbers(text),
    editDates(text),
    editPeriods(text),
    editUnits(text, words),
    editStatus(text),
    editStatusWords(text),
    editNegation(text),
    editNames(text, words),
    editRoles(text, words),
    editCodes(text, words),
    editQuotations(text),
  ].flatMap((edits) => [...edits]);
}
