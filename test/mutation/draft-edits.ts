/**
 * Single changes to a draft, by kind: those of a dossier's prose, and what prose of one's own puts in words. The words come from the
 * lexicon and from the sources, not from what the check knows.
 */
import { escaped } from '../../src/check/agree-name.ts';
import { numbersOf, wordsOf } from '../../src/text/lexicon/index.ts';
import { type Edit, type EditKind, editsOf, type Words } from './edits.ts';

type DraftKind =
  EditKind | 'number-word' | 'fraction' | 'ordinal' | 'order' | 'swap' | 'speaker' | 'drop-not';

export interface DraftEdit extends Omit<Edit, 'kind'> {
  kind: DraftKind;
}

/** Of these 99.5 % are to be noticed, of the others 97 %. */
export const EXACT: ReadonlySet<DraftKind> = new Set([
  ...(['digit', 'magnitude', 'sign', 'unit', 'date', 'weekday', 'name', 'quotation'] as const),
  ...(['number-word', 'fraction', 'ordinal', 'speaker'] as const),
]);

const words = (list: string, from: number, to: number): string[] =>
  [...numbersOf(list)].flatMap(([word, value]) => (value >= from && value <= to ? [word] : []));

const ORDINALS = words('ordinals', 2, 12);
const CARDINALS = words('number-words', 2, 19);
const FRACTIONS = ['half', 'third', 'quarter', 'fifth', 'tenth'];

/** Each word of a list → the one after it. */
function* rotate(text: string, kind: DraftKind, list: readonly string[], around: [string, string]) {
  const pattern = new RegExp(`${around[0]}(?:${list.join('|')})${around[1]}`, 'giu');
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const next = list[(list.indexOf(word.toLowerCase()) + 1) % list.length] ?? '';
    const to = /^\p{Lu}/u.test(word) ? next.replace(/^./, (first) => first.toUpperCase()) : next;
    yield { kind, start: index, end: index + word.length, to };
  }
}

function* inOtherOrder(text: string): Generator<DraftEdit> {
  for (const { 0: word, index } of text.matchAll(/\b(?:before|after)\b/g))
    yield {
      kind: 'order',
      start: index,
      end: index + word.length,
      to: word === 'before' ? 'after' : 'before',
    };
}

function* withoutNot(text: string): Generator<DraftEdit> {
  const negations = [...wordsOf('negations')].filter((word) => /^(?:not|never)$/.test(word));
  for (const { 0: word, index } of text.matchAll(new RegExp(` (?:${negations.join('|')})\\b`, 'g')))
    yield { kind: 'drop-not', start: index, end: index + word.length, to: '' };
}

/** Two names of one sentence change places. */
function* swapped(text: string, names: readonly string[]): Generator<DraftEdit> {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  for (const { 0: sentence, index } of text.matchAll(/[^.!?\n]+/g)) {
    const [one, other] = [...sentence.matchAll(pattern)];
    if (!one || !other || one[0] === other[0]) continue;
    const [start, end] = [index + one.index, index + other.index + other[0].length];
    const between = text.slice(start + one[0].length, index + other.index);
    if (/^,? and $|^, $/.test(between)) continue;
    yield { kind: 'swap', start, end, to: `${other[0]}${between}${one[0]}` };
  }
}

/** Somebody else of the sources is said to have said it. */
function* givenToAnother(text: string, persons: readonly string[]): Generator<DraftEdit> {
  for (const person of persons) {
    const family = person.split(' ').at(-1) ?? person;
    const pattern = new RegExp(
      `(?<=[”"] )(?:said )?(?:${escaped(person)}|${escaped(family)})(?: said)?|(?:${escaped(person)}|${escaped(family)})(?= (?:said|told|called|added)\\b[^.\\n]*[“"])`,
      'gu',
    );
    const other = persons[(persons.indexOf(person) + 1) % persons.length] ?? person;
    for (const { 0: match, index } of text.matchAll(pattern))
      yield {
        kind: 'speaker',
        start: index,
        end: index + match.length,
        to: match.replace(new RegExp(`${escaped(person)}|${escaped(family)}`), other),
      };
  }
}

export const draftEditsOf = (text: string, given: Words): DraftEdit[] =>
  [
    editsOf(text, given).filter(({ kind }) => kind !== 'code' && kind !== 'role'),
    rotate(text, 'number-word', CARDINALS, ['\\b', '\\b(?!-)']),
    rotate(text, 'fraction', FRACTIONS, ['(?<=\\b(?:an?|one|about|than|nearly) )', 's?\\b']),
    rotate(text, 'ordinal', ORDINALS, ['\\b', '\\b']),
    inOtherOrder(text),
    withoutNot(text),
    swapped(text, given.names),
    givenToAnother(text, given.persons),
  ].flatMap((edits) => [...edits]);
