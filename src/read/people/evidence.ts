/** How much speaks for a capitalised run being a person: its own words and what stands around it. */
import type { Cursor } from '../../text/cursor.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import { isUsState } from '../parties/us-states.ts';
import { FAMILY_ENDINGS, FIRST_FAMILY_NAMES } from './family-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Name } from './names.ts';
import { hasAge } from './role-after.ts';
import { isRelation, type PartyTest, type Role } from './role-before.ts';
import { SPEECH_VERBS } from './roles.ts';
import type { Span } from '../span.ts';
import { OPENERS, PLACE_NAMES } from './words.ts';

/** From this weight on a name of two words and more is taken for a person's. */
export const ENOUGH = 2;

const PLACE_PREPOSITIONS = wordsOf('place-prepositions');
const TOWNS = wordsOf('place-nouns-before-of');
const PARTICLES = wordsOf('particles-of-persons');
const PERSON_VERBS = wordsOf('person-verbs');
const AGENT_VERBS = wordsOf('agent-verbs');
const FOLLOWERS = wordsOf('followers-of-a-person');
const PERSONAL_PRONOUNS = wordsOf('personal-pronouns');
const PRONOUN_REACH = 40;

function weighFirst(part: string, startsSentence: boolean): number {
  if (!GIVEN_NAMES.has(part) || (startsSentence && OPENERS.has(part))) return 0;
  return PLACE_NAMES.has(part) ? 1 : 2;
}

const isSyllable = (part: string): boolean => /^[a-z'-]{2,10}$/.test(part);

/** Chinese, Korean and Vietnamese names: a known family name and one or two syllables, or "Suk-yeol". */
function weighFamilyFirst(parts: readonly string[]): number {
  const [family = '', given = '', ...more] = parts;
  if (!FIRST_FAMILY_NAMES.has(family) || more.length > 1) return 0;
  if (!parts.slice(1).every(isSyllable)) return 0;
  return family.length > 2 || more.length === 1 || given.length > 3 ? 2 : 1;
}

/** "John F. Roe", and "John F Roe" where the first word is a name; "S." may be a street's south. */
const hasInitial = (parts: readonly string[], isKnown: boolean): boolean =>
  parts.slice(0, -1).some((part) => /^(?:[a-z]\.)+$/.test(part) && !/^[nsew]\.$/.test(part)) ||
  (parts.length > 2 && isKnown && /^[b-hj-np-z]$/.test(parts[1] ?? ''));

const isArabic = (part: string): boolean => /^(?:al|el)-/.test(part);
const hasFamilyEnding = (part: string): boolean =>
  part.length >= 6 && FAMILY_ENDINGS.some((ending) => part.endsWith(ending));

/** What the words themselves say, from 0. */
export function weighWords({ parts, suffix, cursor, from }: Name): number {
  const [first = ''] = parts;
  if (parts.length < 2) return isArabic(first) ? 2 : 0;
  const known = weighFirst(first, cursor.opensSentence(from)) + weighFamilyFirst(parts);
  const weight =
    known +
    (hasInitial(parts, known > 0) ? 2 : 0) +
    (suffix ? 2 : 0) +
    (parts.some((part) => PARTICLES.has(part) || isArabic(part)) ? 2 : 0) +
    (hasFamilyEnding(parts.at(-1) ?? '') ? 1 : 0);
  return weight === 0 && parts.slice(1).some((part) => GIVEN_NAMES.has(part)) ? 1 : weight;
}

const isSpeech = (cursor: Cursor, at: number): boolean =>
  SPEECH_VERBS.has(cursor.word(at)) && cursor.text(at) === cursor.word(at);

/** How much speaks for a person: what only people have, and what bodies have as well. */
export interface Weight {
  person: number;
  agent: number;
}

/** What the verbs beside a name say: `person` of people alone ("who died"), `agent` of bodies as well ("said", "won"). */
function weighVerbs({ cursor, from, to }: Span): Weight {
  const after = cursor.text(to) === ',' ? to + 1 : to;
  if (/^(?:who|whose|whom)$/.test(cursor.word(after))) return { person: 2, agent: 0 };
  const person = PERSON_VERBS.has(cursor.word(to)) ? 1 : 0;
  if (isSpeech(cursor, from - 1) || isSpeech(cursor, to)) return { person, agent: 2 - person };
  return { person, agent: AGENT_VERBS.has(cursor.word(to)) ? 1 : 0 };
}

/** "Kanuri left. He ...": the next word that stands for somebody is "he" or "she", and no other name comes before it. */
function isTakenUp({ cursor, to }: Span): boolean {
  const isPronoun = (at: number): boolean => PERSONAL_PRONOUNS.has(cursor.word(at));
  const isName = (at: number): boolean => cursor.isCapital(at) && !cursor.opensSentence(at);
  const next = cursor.findFrom(to, PRONOUN_REACH, (at) => isPronoun(at) || isName(at));
  return next !== undefined && isPronoun(next);
}

/** "his wife, Laura", "daughter Chelsea Clinton": introduced by what they are to somebody else. */
export const isKin = ({ cursor, from }: Span): boolean =>
  isRelation(cursor, from - 1) || (cursor.text(from - 1) === ',' && isRelation(cursor, from - 2));

interface Context {
  name: Name;
  before: Role | null;
  after: Role | null;
  isParty: PartyTest;
  /** The word before the name. */
  previous: string;
}

/** What each sign around a name weighs. */
const SIGNS: readonly (readonly [weight: number, isSeen: (context: Context) => boolean])[] = [
  [4, ({ name }) => name.title === 'honorific'],
  [3, ({ name, before }) => before !== null || name.title === 'office' || name.title === 'address'],
  [3, ({ after }) => after !== null],
  [3, ({ name }) => hasAge(name.cursor, name.to)],
  [2, ({ name }) => isKin(name)],
  [1, ({ name: { cursor, to } }) => FOLLOWERS.has(cursor.word(to))],
  [
    1,
    ({ name: { cursor, from }, isParty }) =>
      cursor.isPossessive(from - 1) && isParty(from - 2) !== null,
  ],
  [-4, ({ before, previous }) => previous === 'the' && !before],
  [-2, ({ name, before, previous }) => !name.title && !before && PLACE_PREPOSITIONS.has(previous)],
  [-4, ({ name, previous }) => previous === 'of' && TOWNS.has(name.cursor.word(name.from - 2))],
  [-3, ({ name: { cursor, to } }) => cursor.text(to) === ',' && isUsState(cursor, to + 1)],
  [-1, ({ name: { cursor, to } }) => cursor.text(to) === '-' && cursor.touches(to)],
  [-4, ({ name: { cursor, to }, previous }) => cursor.text(to) === '&' || previous === '&'],
];

/** What stands around the name, from below 0. */
export function weighContext(
  name: Name,
  before: Role | null,
  after: Role | null,
  isParty: PartyTest,
): Weight {
  const verbs = weighVerbs(name);
  const context = { name, before, after, isParty, previous: name.cursor.word(name.from - 1) };
  let person = verbs.person - name.doubt;
  for (const [weight, isSeen] of SIGNS) if (isSeen(context)) person += weight;
  if (verbs.agent > 0 && person >= 0 && isTakenUp(name)) person += ENOUGH;
  return { person, agent: verbs.agent };
}
