/** Who of the persons of an article is "he" and who is "she", by first names, titles and the pronouns that follow them. */
import { valuesOf } from '../../text/lexicon/index.ts';
import type { Draft } from '../../text/reading.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import type { Passage } from './passage.ts';

export type Gender = 'he' | 'she';

const GENDER_WORDS = valuesOf('gender-words');
/** What each kind of evidence weighs: a first name more than two pronouns that may be another's, a title more than both. */
const TITLE_VOTES = 5;
const FIRST_NAME_VOTES = 3;
const PRONOUN_VOTES = 1;

const isGender = (value: string | undefined): value is Gender => value === 'he' || value === 'she';

/** A word that is "he" or "she" itself. */
export const pronounGender = (lower: string): Gender | null => (isGender(lower) ? lower : null);

/** "his", "Mrs", "chairwoman". */
export const genderOf = (lower: string): Gender | null => {
  const gender = GENDER_WORDS.get(lower);
  return isGender(gender) ? gender : null;
};

function genderOfName(name: string): Gender | null {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  const gender = name.includes(' ') ? GIVEN_NAMES.get(/^[a-z]*/.exec(plain)?.[0] ?? '') : undefined;
  return isGender(gender) ? gender : null;
}

class Votes {
  private readonly counts = new Map<string, Record<Gender, number>>();

  has(name: string): boolean {
    return this.counts.has(name);
  }

  add(name: string, gender: Gender | null, weight: number): void {
    if (gender === null) return;
    const votes = this.counts.get(name) ?? { he: 0, she: 0 };
    votes[gender] += weight;
    this.counts.set(name, votes);
  }

  winners(): Map<string, Gender> {
    return new Map(
      [...this.counts]
        .filter(([, { he, she }]) => he !== she)
        .map(([name, { he, she }]) => [name, he > she ? 'he' : 'she']),
    );
  }
}

/** A first name counts once, before anything else is known of its bearer; each word of an office counts. */
function voteOnPerson(person: Draft<'person' | 'name'>, hasRole: boolean, votes: Votes): void {
  const { name } = person;
  if (!hasRole && !votes.has(name)) votes.add(name, genderOfName(name), FIRST_NAME_VOTES);
  const role = person.kind === 'person' ? (person.role ?? '') : '';
  for (const word of role.toLowerCase().split(/[^a-z]+/))
    votes.add(name, genderOf(word), TITLE_VOTES);
}

/** "Mrs Doe", "Mr. Doe", or a name that begins with the title. */
function titleGender(passage: Passage, first: number): Gender | null {
  const before = passage.text(first - 1) === '.' ? first - 2 : first - 1;
  return genderOf(passage.word(first)) ?? genderOf(passage.word(before));
}

/** A pronoun after the only person of a sentence is that person's; a title before a name says it outright. */
function voteOnPassage(passage: Passage, votes: Votes): void {
  const named = new Set<string>();
  for (let index = 0; index < passage.end; index++) {
    if (passage.opensSentence(index)) named.clear();
    const person = passage.personAt(index);
    if (!person) {
      const [only] = named;
      if (named.size === 1 && only !== undefined && !passage.isQuoted(index))
        votes.add(only, genderOf(passage.word(index)), PRONOUN_VOTES);
    } else if (person.first === index) {
      named.add(person.name);
      votes.add(person.name, titleGender(passage, index), TITLE_VOTES);
    }
  }
}

export function readGenders(
  passages: readonly Passage[],
  people: readonly Draft<'person' | 'name'>[],
): Map<string, Gender> {
  const votes = new Votes();
  const withRole = new Set<string>();
  for (const person of people) {
    voteOnPerson(person, withRole.has(person.name), votes);
    if (person.kind === 'person' && person.role) withRole.add(person.name);
  }
  for (const passage of passages) voteOnPassage(passage, votes);
  return votes.winners();
}
