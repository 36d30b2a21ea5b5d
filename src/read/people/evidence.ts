/** How much speaks for a capitalised run being a person: its own words and what stands around it. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { isUsState } from '../parties/namesakes.ts';
import { FAMILY_ENDINGS, FIRST_FAMILY_NAMES } from './family-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Name } from './names.ts';
import { hasAge } from './role-after.ts';
import { isRelation, type PartyTest, type Role } from './role-before.ts';
import { SPEECH_VERBS } from './roles.ts';
import { OPENERS, PLACE_NAMES } from './words.ts';
import type { Token } from '../../text/reading.ts';

/** From this weight on a name of two words and more is taken for a person's. */
export const ENOUGH = 2;

const PLACE_PREPOSITIONS = wordsOf('place-prepositions');
const TOWNS = wordsOf('place-nouns-before-of');
const PARTICLES = wordsOf('particles-of-persons');
const PERSON_VERBS = wordsOf('person-verbs');
const AGENT_VERBS = wordsOf('agent-verbs');
const PRONOUN_REACH = 40;

function weighFirst(part: string, startsSentence: boolean): number {
  if (!GIVEN_NAMES.has(part)) return 0;
  if (startsSentence && OPENERS.has(part)) return 0;
  return PLACE_NAMES.has(part) ? 1 : 2;
}

/** Chinese, Korean and Vietnamese names: a known family name and one or two syllables, or "Suk-yeol". */
function isFamilyFirst(parts: readonly string[]): boolean {
  if (parts.length < 2 || parts.length > 3 || !FIRST_FAMILY_NAMES.has(parts[0]!)) return false;
  return parts
    .slice(1)
    .every((part) => part.length >= 2 && part.length <= 10 && /^[a-z'-]+$/.test(part));
}

const hasFamilyEnding = (part: string): boolean =>
  part.length >= 6 && FAMILY_ENDINGS.some((ending) => part.endsWith(ending));

/** What the words themselves say, from 0. */
export function weighWords({ parts, suffix, paragraph, from }: Name): number {
  if (parts.length < 2) return /^(?:al|el)-/.test(parts[0]!) ? 2 : 0;
  const startsSentence =
    from === 0 || paragraph.tokens[from - 1]!.sentence !== paragraph.tokens[from]!.sentence;
  let weight = weighFirst(parts[0]!, startsSentence);
  if (isFamilyFirst(parts))
    weight += parts[0]!.length > 2 || parts.length === 3 || parts[1]!.length > 3 ? 2 : 1;
  if (
    parts.slice(0, -1).some((part) => /^(?:[a-z]\.)+$/.test(part) && !/^[nsew]\.$/.test(part)) ||
    (parts.length > 2 && weight > 0 && /^[b-hj-np-z]$/.test(parts[1]!))
  )
    weight += 2;
  if (suffix) weight += 2;
  if (parts.some((part) => PARTICLES.has(part) || /^(?:al|el)-/.test(part))) weight += 2;
  if (hasFamilyEnding(parts.at(-1)!)) weight += 1;
  if (weight === 0 && parts.slice(1).some((part) => GIVEN_NAMES.has(part))) weight += 1;
  return weight;
}

const isSpeech = (token: Token | undefined): boolean =>
  token?.type === 'word' && SPEECH_VERBS.has(token.lower) && token.text === token.lower;

/** What the verbs beside a name say: `person` of people alone ("who died"), `agent` of bodies as well ("said", "won"). */
function weighVerbs(tokens: readonly Token[], from: number, to: number): Weight {
  const after = tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to];
  if (after && /^(?:who|whose|whom)$/.test(after.lower)) return { person: 2, agent: 0 };
  const verb = tokens[to]?.lower ?? '';
  const person = PERSON_VERBS.has(verb) ? 1 : 0;
  if (isSpeech(tokens[from - 1]) || isSpeech(tokens[to])) return { person, agent: 2 - person };
  return { person, agent: AGENT_VERBS.has(verb) ? 1 : 0 };
}

/** "Kanuri left. He ...": the next word that stands for somebody is "he" or "she", and no other name comes before it. */
function isTakenUp(tokens: readonly Token[], to: number): boolean {
  for (let index = to; index < Math.min(tokens.length, to + PRONOUN_REACH); index++) {
    const token = tokens[index];
    if (!token) return false;
    if (/^(?:he|she|his|her|him|himself|herself)$/.test(token.lower)) return true;
    const opens = tokens[index - 1]?.sentence !== token.sentence;
    if (!opens && /^\p{Lu}/u.test(token.text)) return false;
  }
  return false;
}

/** How much speaks for a person: what only people have, and what bodies have as well. */
export interface Weight {
  person: number;
  agent: number;
}

/** "his wife, Laura", "daughter Chelsea Clinton": introduced by what they are to somebody else. */
export function isKin({ paragraph: { tokens }, from }: Name): boolean {
  return (
    isRelation(tokens, from - 1) || (tokens[from - 1]?.text === ',' && isRelation(tokens, from - 2))
  );
}

/** What stands around the name, from below 0. */
export function weighContext(
  name: Name,
  before: Role | null,
  after: Role | null,
  isParty: PartyTest,
): Weight {
  const { paragraph, from, to, title } = name;
  const { tokens } = paragraph;
  const verbs = weighVerbs(tokens, from, to);
  let weight = verbs.person;
  if (title === 'honorific') weight += 4;
  if (title === 'office' || title === 'address' || before) weight += 3;
  if (after) weight += 3;
  if (hasAge(tokens, to)) weight += 3;
  if (isKin(name)) weight += 2;
  if (/^['’]s$/.test(tokens[from - 1]?.text ?? '') && isParty(from - 2) !== null) weight += 1;
  weight -= name.doubt;
  const previous = tokens[from - 1]?.lower ?? '';
  if (previous === 'the' && !before) weight -= 4;
  if (PLACE_PREPOSITIONS.has(previous) && !title && !before) weight -= 2;
  if (previous === 'of' && TOWNS.has(tokens[from - 2]?.lower ?? '')) weight -= 4;
  if (tokens[to]?.text === ',' && isUsState(tokens, to + 1)) weight -= 3;
  if (tokens[to]?.text === '-' && tokens[to]!.start === tokens[to - 1]!.end) weight -= 1;
  if (tokens[to]?.text === '&' || previous === '&') weight -= 4;
  if (verbs.agent > 0 && weight >= 0 && isTakenUp(tokens, to)) weight += ENOUGH;
  return { person: weight, agent: verbs.agent };
}
