/** How far the nouns go that a figure counts: "122 countries" of "122 countries, regions and international organisations sent …". */
import { isPast } from '../text/past-forms.ts';
import { isPastForm } from '../text/stems.ts';
import { wordsOf } from '../text/lexicon/index.ts';

const VERBS = wordsOf('present-verbs', 'plain-verbs');
const AUXILIARIES = wordsOf('be-forms', 'finite-auxiliaries');
const PREPOSITIONS = wordsOf('prepositions');
const IRREGULAR_PLURALS = wordsOf('plurals');

/** Up to two adjectives and a noun, in small letters. */
const MEMBER = String.raw`\p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+){0,2}?`;
/** ", regions and": the list up to its last member. */
const LIST = new RegExp(String.raw`^((?:, ${MEMBER})*),? (?:and|or) `, 'u');
const WORD = /^(?: ?\p{L}[\p{L}-]*)/u;

const isPlural = (noun: string): boolean =>
  IRREGULAR_PLURALS.has(noun) || (/[^su]s$/.test(noun) && !noun.endsWith('is'));

const isFinite = (word: string): boolean =>
  isPast(word) || isPastForm(word) || AUXILIARIES.has(word) || VERBS.has(word);

function isNounPhrase(member: string): boolean {
  const words = member.split(' ');
  const noun = words.at(-1) ?? '';
  const adjectives = words.slice(0, -1);
  return (
    isPlural(noun) &&
    !VERBS.has(noun) &&
    adjectives.every((word) => !isFinite(word) && !PREPOSITIONS.has(word) && !word.endsWith('s'))
  );
}

/** The last member with as few words as make one: a verb, a preposition or the end of the clause follows it. */
function lastMember(text: string): string | undefined {
  let member = '';
  for (let words = 1; words <= 3; words++) {
    const word = WORD.exec(text.slice(member.length))?.[0];
    if (word === undefined) return undefined;
    member += word;
    const rest = text.slice(member.length);
    const next = WORD.exec(rest)?.[0].trim();
    const ends = next === undefined || isFinite(next) || PREPOSITIONS.has(next);
    if (ends && isNounPhrase(member)) return member;
  }
  return undefined;
}

/** What the coordination adds to the noun phrase that ends at `end`; "" where none does for sure. Each member is a plural noun with at most two adjectives. */
export function coordinationAfter(text: string, end: number): string {
  const rest = text.slice(end).replaceAll(/\s/g, ' ');
  const [opening, list = ''] = LIST.exec(rest) ?? [];
  const last = opening === undefined ? undefined : lastMember(rest.slice(opening.length));
  const members = list.split(', ').slice(1);
  return last !== undefined && members.every(isNounPhrase) ? `${opening}${last}` : '';
}
