/** Mentions → persons: full names first, wherever they stand; then the short mentions, joined to them. */
import { valuesOf, wordsOf } from '../../text/lexicon/index.ts';
import { ENOUGH } from './evidence.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { isTitleCase } from './headlines.ts';
import { isNextInList, type Mention } from './mention.ts';
import type { Name } from './names.ts';
import { KUNYAS, type People, type Person } from './people.ts';
import { PARTICLES } from './runs.ts';

const GENDERS = valuesOf('gender-words');
const BEFORE_PLACE = wordsOf('before-a-place');
const RANKS = wordsOf('ranks-before-a-first-name');
const MOST_PARTICLES = 3;
const SHORTEST_LIST = 3;

const familyOf = ({ parts }: Name): string => parts.at(-1) ?? '';

const startsSentence = ({ cursor, from }: Name): boolean =>
  cursor.opensSentence(from) || /^["“‘:]$/.test(cursor.text(from - 1));

/** A name of one word is a new person only after a form of address or an office ("President Suharto"), or as a relation ("his wife, Laura"). */
function isPersonOfOneWord({ name, weight, isKin }: Mention): boolean {
  const [part = ''] = name.parts;
  if (name.doubt > 0 || part.length < 2) return false;
  if (name.title === 'honorific' || name.title === 'address') return true;
  const isSetOff = /^[,.]$/.test(name.cursor.text(name.to));
  if (isKin && (GIVEN_NAMES.has(part) || isSetOff)) return true;
  return /^(?:al|el)-/.test(part) && weight >= 2 * ENOUGH;
}

function isPerson(mention: Mention, families: ReadonlySet<string>): boolean {
  const { name, weight } = mention;
  if (name.shouted) return false;
  if (name.parts.length < 2) return isPersonOfOneWord(mention);
  return weight >= ENOUGH || (weight >= 0 && families.has(familyOf(name)) && !startsSentence(name));
}

/** Three words of a headline: perhaps a name and a verb. They count where nobody is known by fewer. */
const isHeadline = ({ name }: Mention): boolean =>
  name.parts.length > 2 && isTitleCase(name.cursor, name.from);

/** "In Arlington" is the town, though somebody is called "Mr. Arlington". */
const isPlace = ({ name }: Mention, person: Person): boolean =>
  person.parts.length === 1 &&
  name.title === null &&
  BEFORE_PLACE.has(name.cursor.word(name.from - 1));

/** What "Mr" or "Mrs" before a name says. */
function genderBefore({ title, cursor, from }: Name): string | null {
  if (title !== 'honorific') return null;
  const before = cursor.text(from - 1) === '.' ? from - 2 : from - 1;
  return GENDERS.get(cursor.word(before)) ?? null;
}

/** The person whose family name this is. Particles printed before it are taken in ("de la Cruz"). */
function findShort({ name, position }: Mention, people: People): Person | null {
  const { cursor, parts, title } = name;
  for (let from = Math.max(0, name.from - MOST_PARTICLES); from < name.from && !title; from++) {
    const particles = cursor.tokens.slice(from, name.from).map(({ text }) => text);
    const person = particles.every((particle) => PARTICLES.has(particle))
      ? people.find([...particles, ...parts], position)
      : null;
    if (!person) continue;
    name.from = from;
    return person;
  }
  return people.find(parts, position, genderBefore(name));
}

/** "Sheikh Tamim" of Tamim bin Hamad: a rank and the first name. */
function findRanked({ name, position }: Mention, people: People): Person | null {
  const [rank = '', first = ''] = name.parts;
  if (name.parts.length !== 2 || !RANKS.has(rank)) return null;
  const person = people.find([first], position);
  return person && person.parts.length > 1 && person.parts[0] === first ? person : null;
}

/** Words that stand alone where a person does ("Mr. Browder", "Browder said"): they tell that "Kalief Browder" is one. */
const familyNames = (mentions: readonly Mention[]): Set<string> =>
  new Set(
    mentions
      .filter(
        ({ name, weight }) =>
          !name.shouted &&
          (name.parts.length > 1 ? weight > ENOUGH : name.doubt === 0 && weight >= ENOUGH),
      )
      .map(({ name }) => familyOf(name)),
  );

const beginsWithGivenName = ({ parts: [first = ''] }: Name): boolean =>
  GIVEN_NAMES.has(first) && !KUNYAS.has(first);

/** "Rival Hillary Clinton", "Making Juan Miguel": the first word is none of the name where the rest is a name elsewhere. */
function cutFirstWords(mentions: readonly Mention[]): void {
  const known = new Set(
    mentions
      .filter(({ name, weight }) => weight >= ENOUGH && beginsWithGivenName(name))
      .map(({ name }) => name.parts.join(' ')),
  );
  for (const { name } of mentions) {
    const [first = ''] = name.words;
    const rest = name.parts.slice(1);
    if (rest.length < 2 || beginsWithGivenName(name) || !known.has(rest.join(' '))) continue;
    name.from += first.split(/[-‑]/).length * 2 - 1;
    name.parts = rest;
    name.words = name.words.slice(1);
  }
}

/** Mentions by the lists they stand in; of one by itself a list of one. */
function listsOf(mentions: readonly Mention[]): Mention[][] {
  const lists: Mention[][] = [];
  for (const mention of mentions) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && mention.name.parts.length > 1 && isNextInList(last.name, mention.name))
      list.push(mention);
    else lists.push([mention]);
  }
  return lists;
}

/** "Ana Roe, Kobbie Poe and Amad Doe": of three and more in a row all are persons where one is. */
function raiseLists(mentions: readonly Mention[]): void {
  for (const list of listsOf(mentions)) {
    if (list.length < SHORTEST_LIST || !list.some(({ weight }) => weight >= ENOUGH)) continue;
    const isPersonal = list.some((mention) => mention.isPersonal);
    for (const mention of list.filter(({ weight }) => weight >= 0)) {
      mention.weight = Math.max(mention.weight, ENOUGH);
      mention.isPersonal ||= isPersonal;
    }
  }
}

/** The mentions that are persons, each with whom it means; `people` learns them. */
export function joinMentions(
  mentions: readonly Mention[],
  people: People,
): ReadonlyMap<Mention, Person> {
  const persons = new Map<Mention, Person>();
  const families = familyNames(mentions);
  cutFirstWords(mentions);
  raiseLists(mentions);
  const full = mentions.filter(
    (mention) =>
      mention.name.parts.length > 1 && isPerson(mention, families) && !isHeadline(mention),
  );
  for (const mention of full.filter(({ name }) => name.parts.length > 2))
    persons.set(mention, people.add(mention));
  for (const mention of full.filter(({ name }) => name.parts.length === 2)) {
    const known = people.findLonger(mention.name.parts) ?? findRanked(mention, people);
    persons.set(mention, known ?? people.add(mention));
  }
  for (const mention of mentions) {
    if (!persons.has(mention) && isHeadline(mention) && people.holds(mention.name.parts)) continue;
    const person =
      persons.get(mention) ??
      findShort(mention, people) ??
      (isPerson(mention, families) ? people.add(mention) : null);
    if (!person || isPlace(mention, person)) continue;
    person.last = mention.position;
    persons.set(mention, person);
  }
  return persons;
}
