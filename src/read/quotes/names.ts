/** Subjects → names: surnames joined to full names, pronouns and "the spokesman" resolved to whom they stand for. */
import { valuesOf } from '../../text/lexicon/index.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { mainSubject } from './main-subject.ts';
import type { Mention, Passage } from './passage.ts';
import type { Subject } from './subject.ts';
import type { Draft } from '../../text/reading.ts';

type Gender = 'he' | 'she';

export interface Names {
  /** Full names by surname. */
  people: ReadonlyMap<string, string>;
  full: ReadonlySet<string>;
  genders: ReadonlyMap<string, Gender>;
  roles: ReadonlyMap<string, string>;
}

const GENDER_WORDS = valuesOf('gender-words');
const isGender = (value: string | undefined): value is Gender => value === 'he' || value === 'she';
const genderIn = (list: ReadonlyMap<string, string>, word: string): Gender | null => {
  const gender = list.get(word);
  return isGender(gender) ? gender : null;
};
const genderOf = (lower: string): Gender | null => genderIn(GENDER_WORDS, lower);
const LOOK_BACK = 80;
/** What each kind of evidence weighs: a first name more than two pronouns that may be another's, a title more than both. */
const TITLE_VOTES = 5;
const FIRST_NAME_VOTES = 3;

function genderOfName(name: string): Gender | null {
  const first =
    /^[a-z]+/.exec(
      name
        .normalize('NFKD')
        .replaceAll(/\p{M}+/gu, '')
        .toLowerCase(),
    )?.[0] ?? '';
  return name.includes(' ') ? genderIn(GIVEN_NAMES, first) : null;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

class Votes {
  readonly counts = new Map<string, { he: number; she: number }>();
  add(name: string, gender: Gender, weight: number): void {
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

/** A pronoun after the only person of a sentence is that person's; a title before a name says it outright. */
function voteOnPassage(passage: Passage, votes: Votes): void {
  let sentence = -1;
  let only: string | null = null;
  let several = false;
  passage.tokens.forEach((token, index) => {
    if (passage.sentenceAt[index] !== sentence) {
      sentence = passage.sentenceAt[index]!;
      only = null;
      several = false;
    }
    const mention = passage.mentionAt[index];
    if (mention?.kind === 'person') {
      if (mention.first !== index) return;
      if (only !== null && only !== mention.name) several = true;
      only = mention.name;
      const title =
        genderOf(passage.tokens[index]!.lower) ??
        genderOf(
          passage.tokens[index - (passage.tokens[index - 1]?.text === '.' ? 2 : 1)]?.lower ?? '',
        );
      if (title) votes.add(mention.name, title, TITLE_VOTES);
      return;
    }
    const gender = genderOf(token.lower);
    if (gender && only !== null && !several && passage.quotationAt[index]! < 0)
      votes.add(only, gender, 1);
  });
}

export function readNames(passages: readonly Passage[], people: readonly Draft<'person'>[]): Names {
  const full = new Map<string, string>();
  const roles = new Map<string, string>();
  const votes = new Votes();
  for (const { name, role } of people) {
    const usual = roles.has(name) || votes.counts.has(name) ? null : genderOfName(name);
    if (usual) votes.add(name, usual, FIRST_NAME_VOTES);
    if (!full.has(lastWord(name))) full.set(lastWord(name), name);
    if (!role) continue;
    roles.set(name, role.toLowerCase());
    for (const word of role.toLowerCase().split(/[^a-z]+/)) {
      const gender = genderOf(word);
      if (gender) votes.add(name, gender, TITLE_VOTES);
    }
  }
  for (const passage of passages) voteOnPassage(passage, votes);
  return {
    people: full,
    full: new Set(people.map(({ name }) => name)),
    genders: votes.winners(),
    roles,
  };
}

function suits(names: Names, name: string, pronoun: Gender): boolean {
  return (names.genders.get(name) ?? pronoun) === pronoun;
}

/** People named before token `at`, the nearest first, in this passage and the one before. */
function* namedBefore(
  passages: readonly Passage[],
  number: number,
  at: number,
): Generator<Mention> {
  for (let back = 0; back <= 2; back++) {
    const passage = passages[number - back];
    if (!passage) return;
    let index = back === 0 ? at - 1 : passage.tokens.length - 1;
    for (let seen = 0; index >= 0 && seen < LOOK_BACK; index--, seen++) {
      const mention = passage.mentionAt[index];
      if (!mention) continue;
      yield mention;
      index = mention.first;
    }
  }
}

const tokenAt = (passage: Passage, offset: number): number => {
  let low = 0;
  let high = passage.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passage.tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

function resolvePerson(
  passages: readonly Passage[],
  names: Names,
  subject: Subject,
  pronoun: Gender,
  last: string | null,
): string | null {
  const passage = passages[subject.paragraph - 1]!;
  const at = tokenAt(passage, subject.start);
  const before = passage.sentenceStarts[passage.sentenceAt[at]!]! - 1;
  const main = before > 0 ? mainSubject(passage, before) : null;
  if (main?.kind === 'person' && main.name && suits(names, main.name, pronoun)) return main.name;
  if (last && suits(names, last, pronoun)) return last;
  for (const mention of namedBefore(passages, subject.paragraph - 1, at)) {
    if (mention.kind === 'person' && suits(names, mention.name, pronoun)) return mention.name;
  }
  return null;
}

/** "the spokesman" is the person last introduced with that role. */
function resolveRole(passages: readonly Passage[], names: Names, subject: Subject): string | null {
  const words = subject.words.toLowerCase().match(/[a-z]+/g) ?? [];
  const noun = words.at(-1);
  if (!noun || words[0] !== 'the' || noun.length < 5) return null;
  const passage = passages[subject.paragraph - 1]!;
  for (const mention of namedBefore(
    passages,
    subject.paragraph - 1,
    tokenAt(passage, subject.start),
  )) {
    if (
      mention.kind === 'person' &&
      names.roles
        .get(mention.name)
        ?.split(/[^a-z]+/)
        .includes(noun)
    )
      return mention.name;
  }
  return null;
}

/** The name in full of whom a subject's words mean, or null. `last` is who spoke last. */
export function resolveName(
  passages: readonly Passage[],
  names: Names,
  subject: Subject,
  last: string | null,
): string | null {
  switch (subject.kind) {
    case 'person':
    case 'party':
      return subject.name;
    case 'name':
      return (subject.name && names.people.get(lastWord(subject.name))) ?? subject.name;
    case 'pronoun':
      return subject.words.toLowerCase() === 'he' || subject.words.toLowerCase() === 'she'
        ? resolvePerson(passages, names, subject, subject.words.toLowerCase() as Gender, last)
        : null;
    default:
      return resolveRole(passages, names, subject);
  }
}
