/**
 * Words of news that say what a figure or date is of, in groups of one meaning: "killed", "dead" and "death toll" are one
 * measure. General English; nothing here belongs to one subject or dossier. A group's first word is its name.
 */
import { valuesOf, wordsOf } from '../../text/lexicon/index.ts';
import { stem, stemmed } from '../../text/stems.ts';

/** The stem of each word of a line to the line's first word; of two lines that hold a word the first counts. */
const index = (lines: ReadonlySet<string>): Map<string, string> =>
  new Map(
    [...lines]
      .flatMap((line) => {
        const words = line.split(' ');
        const [name = ''] = words;
        return words.map((word): [string, string] => [stem(word), name]);
      })
      .reverse(),
  );

/** What befalls people and things, what is measured, and what is done once. */
const MEASURES = index(wordsOf('measures'));

/** Nouns for the things counted that are one thing under several names. */
const THINGS = index(wordsOf('counted-things'));

/** Nouns for people that say nothing of which people they are. */
const ANYBODY = stemmed(wordsOf('people-nouns'));
/** Nouns for people that are a part of "people". */
const SOMEBODY = stemmed(wordsOf('kinds-of-people'));

/** Units of money that belong to several countries, so that the words don't tell which. */
export const CURRENCY_NOUNS = stemmed(wordsOf('shared-currency-nouns'));

/** Verbs of two words: the verb and the particle. */
const PHRASES = new Map(
  [...valuesOf('measure-phrases')].map(([phrase, measure]) => [
    phrase.replace(/^\S+/, stem),
    measure,
  ]),
);

/** Adjectives and the like that follow a length or weight and say what it measures: "54 metres tall". */
const EXTENTS = valuesOf('extents');

/** Figures of two measures of one row are of different things, whatever the sentences share. */
const ROWS = [...wordsOf('exclusive-measures')].map((row) => new Set(row.split(' ')));

/** The measure that a stem belongs to, or null. */
export const measureOf = (stemmed: string): string | null => MEASURES.get(stemmed) ?? null;
/** The measure of a verb of two words, such as "walk out". */
export const measureOfPhrase = (stemmed: string, particle: string): string | null =>
  PHRASES.get(`${stemmed} ${particle}`) ?? null;
export const extentOf = (lower: string): string | null => EXTENTS.get(lower) ?? null;
/** Whether no figure can be of both measures. */
export const areExclusive = (a: string, b: string): boolean =>
  a !== b && !areKin(a, b) && ROWS.some((row) => row.has(a) && row.has(b));
/** What one report calls by one measure and another by the other; not exclusive, though they stand in one row. */
const KIN = [...wordsOf('kin-measures')].map((row) => new Set(row.split(' ')));
export const areKin = (a: string, b: string): boolean =>
  a !== b && KIN.some((row) => row.has(a) && row.has(b));
/** Verbs and nouns that govern a figure, by one meaning, seen from either side: who pays and who receives. */
const GOVERNORS = index(wordsOf('governing-words'));
export const governorOf = (stemmed: string): string => GOVERNORS.get(stemmed) ?? stemmed;

/** Acts that may be one on its date; `found open` only of years. */
const ACT_KIN = [...wordsOf('kin-acts')].map((row) => new Set(row.split(' ')));
export const areKinActs = (a: string, b: string): boolean =>
  ACT_KIN.some((row) => row.has(a) && row.has(b));

/** Verbs for one act on its date that are not said of figures, by the name of the act. */
const ACT_VERBS = index(wordsOf('act-verbs'));
export const actOf = (stemmed: string): string | null => ACT_VERBS.get(stemmed) ?? null;

/** One name for the several nouns of a thing; the stem itself where it has one name only. */
export const thingOf = (stemmed: string): string => THINGS.get(stemmed) ?? stemmed;
/** Nouns in -er, -or, -ist and the like that are no people. */
const NO_PEOPLE = stemmed(wordsOf('agent-endings-of-no-people'));
const looksLikePerson = (stemmed: string): boolean =>
  /(?:[^aeiou]er|[ts]or|ist|[^aeiou]ian|ee)$/.test(stemmed) &&
  stemmed.length > 4 &&
  !NO_PEOPLE.has(stemmed);
export const isPerson = (stemmed: string): boolean =>
  ANYBODY.has(stemmed) || SOMEBODY.has(stemmed) || looksLikePerson(stemmed);
/** A noun for a particular kind of people, such as children. */
const AGES_AND_SEXES = stemmed(wordsOf('ages-and-sexes'));
/** Two nouns for people that no one can be at once; a man may be a miner. */
export function areOtherPeople(a: string, b: string): boolean {
  if (a === b || a === 'man' || b === 'man')
    return a !== b && AGES_AND_SEXES.has(a) && AGES_AND_SEXES.has(b);
  return true;
}

export const isKindOfPerson = (stemmed: string): boolean =>
  SOMEBODY.has(stemmed) && !ANYBODY.has(stemmed);
