/** Subjects → names: surnames joined to full names, pronouns and "the spokesman" resolved to whom they stand for. */
import type { Draft } from '../../text/reading.ts';
import { RELATIONS, ROLE_NOUNS } from '../people/roles.ts';
import { genderOf, pronounGender, readGenders, type Gender } from './genders.ts';
import { mainSubject } from './main-subject.ts';
import type { Mention, Passage } from './passage.ts';
import type { Subject } from './subject.ts';

export interface Names {
  passages: readonly Passage[];
  /** Full names by surname. */
  people: ReadonlyMap<string, string>;
  full: ReadonlySet<string>;
  genders: ReadonlyMap<string, Gender>;
  /** The words of the office of each, by full name. */
  roles: ReadonlyMap<string, readonly string[]>;
}

const LOOK_BACK = 80;
const PARAGRAPHS_BACK = 2;
/** How many pronouns are followed back: "he" of a sentence whose subject is "he" of the sentence before. */
const LONGEST_CHAIN = 4;
const SHORTEST_ROLE = 5;

export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

export function readNames(
  passages: readonly Passage[],
  people: readonly Draft<'person' | 'name'>[],
): Names {
  const bySurname = new Map<string, string>();
  const roles = new Map<string, string[]>();
  for (const person of people) {
    const surname = lastWord(person.name);
    if (!bySurname.has(surname)) bySurname.set(surname, person.name);
    if (person.kind === 'person' && person.role) roles.set(person.name, wordsIn(person.role));
  }
  return {
    passages,
    people: bySurname,
    full: new Set(people.map(({ name }) => name)),
    genders: readGenders(passages, people),
    roles,
  };
}

const suits = ({ genders }: Names, name: string, pronoun: Gender): boolean =>
  (genders.get(name) ?? pronoun) === pronoun;

interface Named {
  mention: Mention;
  passage: Passage;
  sentence: number;
}

/** People named before token `at`, the nearest first, in this paragraph and the two before. `number` counts from 0. */
function* namedBefore({ passages }: Names, number: number, at: number): Generator<Named> {
  for (let back = 0; back <= PARAGRAPHS_BACK; back++) {
    const passage = passages[number - back];
    if (!passage) return;
    let index = (back === 0 ? at : passage.end) - 1;
    for (let seen = 0; index >= 0 && seen < LOOK_BACK; index--, seen++) {
      const mention = passage.mentionAt(index);
      if (!mention) continue;
      if (mention.kind === 'person')
        yield { mention, passage, sentence: passage.sentenceAt(index) };
      index = mention.first;
    }
  }
}

/** "An official", "the woman": a description of somebody without a name. */
function describesPerson({ kind, words }: Subject): boolean {
  const [phrase = ''] = words.toLowerCase().split(/ (?:of|at|in|for|from|with|on) /);
  const noun = wordsIn(phrase).at(-1) ?? '';
  return (
    kind === 'phrase' && (ROLE_NOUNS.has(noun) || RELATIONS.has(noun) || genderOf(noun) !== null)
  );
}

/** Whom the subject of a sentence makes "he": a person of that name, nobody (null) where it is somebody without one, undefined where it says nothing. */
function answerOf(
  names: Names,
  main: Subject | null,
  pronoun: Gender,
  chain: number,
): string | null | undefined {
  if (!main) return undefined;
  if (main.kind === 'person' && main.name)
    return suits(names, main.name, pronoun) ? main.name : undefined;
  if (main.kind === 'pronoun' && main.words === pronoun && chain > 0)
    return resolvePronoun(names, main, pronoun, chain - 1);
  return describesPerson(main) ? null : undefined;
}

/** The subject of the sentence before the one of a token, in this paragraph or the one before. */
function subjectOfSentenceBefore({ passages }: Names, number: number, at: number): Subject | null {
  const passage = passages[number];
  const start = passage?.sentenceStart(Math.max(passage.sentenceAt(at), 0)) ?? 0;
  const earlier = start > 0 ? passage : passages[number - 1];
  const end = start > 0 ? start : (earlier?.end ?? 0);
  return earlier && end > 0 ? mainSubject(earlier, end - 1) : null;
}

/** The subject of its own sentence, else of the sentence before; else the only person named there whom it suits. */
function resolvePronoun(
  names: Names,
  subject: Subject,
  pronoun: Gender,
  chain: number,
): string | null {
  const number = subject.paragraph - 1;
  const passage = names.passages[number];
  if (!passage) return null;
  const at = passage.indexFrom(subject.start);
  const own = mainSubject(passage, at);
  const ownAnswer =
    own && own.start < subject.start ? answerOf(names, own, pronoun, chain) : undefined;
  if (ownAnswer !== undefined) return ownAnswer;
  const answer = answerOf(names, subjectOfSentenceBefore(names, number, at), pronoun, chain);
  return answer === undefined ? onlyPerson(names, number, at, pronoun) : answer;
}

/** The nearest sentence that names persons whom the pronoun suits decides, where it names one alone. */
function onlyPerson(names: Names, number: number, at: number, pronoun: Gender): string | null {
  const found = new Set<string>();
  let nearest: Named | undefined;
  for (const named of namedBefore(names, number, at)) {
    if (!suits(names, named.mention.name, pronoun)) continue;
    nearest ??= named;
    if (named.passage !== nearest.passage || named.sentence !== nearest.sentence) break;
    found.add(named.mention.name);
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** "It" is the body that the sentence before is about. */
function resolveThing(names: Names, { paragraph, start }: Subject): string | null {
  const passage = names.passages[paragraph - 1];
  if (!passage) return null;
  const before = subjectOfSentenceBefore(names, paragraph - 1, passage.indexFrom(start));
  return before?.kind === 'party' || before?.kind === 'name' ? resolveName(names, before) : null;
}

/** "the spokesman" is the person last introduced with that role. */
function resolveRole(names: Names, { words, paragraph, start }: Subject): string | null {
  const [first, ...rest] = wordsIn(words);
  const noun = rest.at(-1);
  const passage = names.passages[paragraph - 1];
  if (!passage || first !== 'the' || !noun || noun.length < SHORTEST_ROLE) return null;
  for (const { mention } of namedBefore(names, paragraph - 1, passage.indexFrom(start)))
    if (names.roles.get(mention.name)?.includes(noun)) return mention.name;
  return null;
}

/** The name in full of whom a subject's words mean, or null. */
export function resolveName(names: Names, subject: Subject): string | null {
  const { kind, name, words } = subject;
  switch (kind) {
    case 'person':
    case 'party':
      return name;
    case 'name':
      return (name && names.people.get(lastWord(name))) ?? name;
    case 'pronoun': {
      if (words.toLowerCase() === 'it') return resolveThing(names, subject);
      const pronoun = pronounGender(words);
      return pronoun && resolvePronoun(names, subject, pronoun, LONGEST_CHAIN);
    }
    case 'phrase':
      return resolveRole(names, subject);
  }
}
