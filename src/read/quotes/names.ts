/** Subjects → names: surnames joined to full names, pronouns and "the spokesman" resolved to whom they stand for. */
import { valuesOf } from '../../text/lexicon/index.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { RELATIONS, ROLE_NOUNS } from '../people/roles.ts';
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
/** Numbers of sentences of different passages are told apart by it. */
const MOST_SENTENCES = 1e6;
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

export function readNames(
  passages: readonly Passage[],
  people: readonly Draft<'person' | 'name'>[],
): Names {
  const full = new Map<string, string>();
  const roles = new Map<string, string>();
  const votes = new Votes();
  for (const person of people) {
    const { name } = person;
    const role = person.kind === 'person' ? person.role : undefined;
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
): Generator<{ mention: Mention; sentence: number }> {
  for (let back = 0; back <= 2; back++) {
    const passage = passages[number - back];
    if (!passage) return;
    let index = back === 0 ? at - 1 : passage.tokens.length - 1;
    for (let seen = 0; index >= 0 && seen < LOOK_BACK; index--, seen++) {
      const mention = passage.mentionAt[index];
      if (!mention) continue;
      yield { mention, sentence: back * MOST_SENTENCES + (passage.sentenceAt[index] ?? 0) };
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

/** How many pronouns are followed back: "he" of a sentence whose subject is "he" of the sentence before. */
const LONGEST_CHAIN = 4;

/** Where the sentence before the one of a token ends, in this passage or the one before. */
function sentenceBefore(
  passages: readonly Passage[],
  number: number,
  at: number,
): { number: number; last: number } | null {
  const passage = passages[number];
  const start = passage?.sentenceStarts[passage.sentenceAt[at] ?? 0] ?? 0;
  if (start > 0) return { number, last: start - 1 };
  const length = passages[number - 1]?.tokens.length ?? 0;
  return length > 0 ? { number: number - 1, last: length - 1 } : null;
}

/** "An official", "the woman": a description of somebody without a name. */
function describesPerson({ kind, words }: Subject): boolean {
  const noun =
    words
      .toLowerCase()
      .split(/ (?:of|at|in|for|from|with|on) /)[0]
      ?.match(/[a-z]+/g)
      ?.at(-1) ?? '';
  return (
    kind === 'phrase' && (ROLE_NOUNS.has(noun) || RELATIONS.has(noun) || genderOf(noun) !== null)
  );
}

type Answer = { name: string | null } | null;

/** Whom the subject of a sentence makes "he": a person of that name, nobody where it is somebody without one, null where it says nothing. */
function answerOf(
  passages: readonly Passage[],
  names: Names,
  main: Subject | null,
  pronoun: Gender,
  chain: number,
): Answer {
  if (!main) return null;
  if (main.kind === 'person' && main.name)
    return suits(names, main.name, pronoun) ? { name: main.name } : null;
  if (main.kind === 'pronoun' && main.words.toLowerCase() === pronoun && chain > 0)
    return { name: resolvePronoun(passages, names, main, pronoun, chain - 1) };
  return describesPerson(main) ? { name: null } : null;
}

/** The subject of its own sentence, else of the sentence before; else the only person named there whom it suits. */
function resolvePronoun(
  passages: readonly Passage[],
  names: Names,
  subject: Subject,
  pronoun: Gender,
  chain: number,
): string | null {
  const number = subject.paragraph - 1;
  const passage = passages[number];
  if (!passage) return null;
  const at = tokenAt(passage, subject.start);
  const own = mainSubject(passage, at);
  const before = sentenceBefore(passages, number, at);
  const earlier = before && passages[before.number];
  const main = before && earlier ? mainSubject(earlier, before.last) : null;
  const answer =
    (own && own.start < subject.start ? answerOf(passages, names, own, pronoun, chain) : null) ??
    answerOf(passages, names, main, pronoun, chain);
  if (answer) return answer.name;
  return onlyPerson(passages, names, number, at, pronoun);
}

/** The nearest sentence that names persons whom the pronoun suits decides, where it names one alone. */
function onlyPerson(
  passages: readonly Passage[],
  names: Names,
  number: number,
  at: number,
  pronoun: Gender,
): string | null {
  const found = new Set<string>();
  let place = -1;
  for (const { mention, sentence } of namedBefore(passages, number, at)) {
    if (mention.kind !== 'person' || !suits(names, mention.name, pronoun)) continue;
    if (place >= 0 && sentence !== place) break;
    place = sentence;
    found.add(mention.name);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** "the spokesman" is the person last introduced with that role. */
function resolveRole(passages: readonly Passage[], names: Names, subject: Subject): string | null {
  const words = subject.words.toLowerCase().match(/[a-z]+/g) ?? [];
  const noun = words.at(-1);
  if (!noun || words[0] !== 'the' || noun.length < 5) return null;
  const passage = passages[subject.paragraph - 1]!;
  for (const { mention } of namedBefore(
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

/** The name in full of whom a subject's words mean, or null. */
export function resolveName(
  passages: readonly Passage[],
  names: Names,
  subject: Subject,
): string | null {
  switch (subject.kind) {
    case 'person':
    case 'party':
      return subject.name;
    case 'name':
      return (subject.name && names.people.get(lastWord(subject.name))) ?? subject.name;
    case 'pronoun':
      return isGender(subject.words.toLowerCase())
        ? resolvePronoun(
            passages,
            names,
            subject,
            subject.words.toLowerCase() === 'he' ? 'he' : 'she',
            LONGEST_CHAIN,
          )
        : null;
    default:
      return resolveRole(passages, names, subject);
  }
}
