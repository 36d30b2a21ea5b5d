/** How much speaks for a capitalised run being a person: its own words and what stands around it. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { isUsState } from '../parties/namesakes.ts';
import { FAMILY_ENDINGS, FIRST_FAMILY_NAMES } from './family-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Name } from './names.ts';
import { hasAge } from './role-after.ts';
import { isRelation, type Role } from './role-before.ts';
import { SPEECH_VERBS } from './roles.ts';
import { OPENERS, PLACE_NAMES } from './words.ts';
import type { Token } from '../../text/reading.ts';

/** From this weight on a name of two words and more is taken for a person's. */
export const ENOUGH = 2;

const PLACE_PREPOSITIONS = wordsOf('place-prepositions');
const TOWNS = wordsOf('place-nouns-before-of');
const PARTICLES = wordsOf('particles-of-persons');
const PERSON_VERBS = wordsOf('person-verbs');

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

/** "said Jane Roe", "Jane Roe said", "Jane Roe, 45, who ..." */
function weighVerbs(tokens: readonly Token[], from: number, to: number): number {
  const after = tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to];
  if (isSpeech(tokens[from - 1]) || isSpeech(tokens[to])) return 2;
  if (after && /^(?:who|whose|whom)$/.test(after.lower)) return 2;
  return tokens[to] && PERSON_VERBS.has(tokens[to]!.lower) ? 1 : 0;
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
  isCountry: (index: number) => boolean,
): number {
  const { paragraph, from, to, title } = name;
  const { tokens } = paragraph;
  let weight = weighVerbs(tokens, from, to);
  if (title === 'honorific') weight += 4;
  if (title === 'office' || title === 'address' || before) weight += 3;
  if (after) weight += 3;
  if (hasAge(tokens, to)) weight += 3;
  if (isKin(name)) weight += 2;
  if (/^['’]s$/.test(tokens[from - 1]?.text ?? '') && isCountry(from - 2)) weight += 1;
  weight -= name.doubt;
  const previous = tokens[from - 1]?.lower ?? '';
  if (previous === 'the' && !before) weight -= 4;
  if (PLACE_PREPOSITIONS.has(previous) && !title && !before) weight -= 2;
  if (previous === 'of' && TOWNS.has(tokens[from - 2]?.lower ?? '')) weight -= 4;
  if (tokens[to]?.text === ',' && isUsState(tokens, to + 1)) weight -= 3;
  if (tokens[to]?.text === '-' && tokens[to]!.start === tokens[to - 1]!.end) weight -= 1;
  if (tokens[to]?.text === '&' || previous === '&') weight -= 4;
  return weight;
}
