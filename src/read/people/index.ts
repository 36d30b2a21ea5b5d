/** Persons that an article names, each mention with the fullest name and the role the article gives. */
import { valuesOf } from '../../text/lexicon/index.ts';
import { fold } from '../parties/phrases.ts';
import { ENOUGH, isKin, weighContext, weighWords } from './evidence.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { findInHeadline, isTitleCase } from './headlines.ts';
import { People, type Person } from './mentions.ts';
import { readName, type Name } from './names.ts';
import { readRoleAfter } from './role-after.ts';
import { readRoleBefore, type PartyTest, type Role } from './role-before.ts';
import { findRuns, PARTICLES, type Run } from './runs.ts';
import type { Draft, ReadParagraph, Reading } from '../../text/reading.ts';

/** A name with what the text around it says. */
interface Mention {
  name: Name;
  role: string | undefined;
  weight: number;
  /** Something that only people have speaks for it, not verbs alone. */
  isPersonal: boolean;
  /** An office said of several, which the next name of the list has, too. */
  shared?: Role;
  isKin: boolean;
  position: number;
}

const GENDERS = valuesOf('gender-words');

interface Found {
  mentions: Mention[];
  /** Runs that are no names: organisations, places, headlines. */
  rest: Run[];
}

/** Says of a token what kind of party's name covers it. */
function partyTest(paragraph: ReadParagraph, parties: readonly Draft<'party'>[]): PartyTest {
  if (parties.length === 0) return () => null;
  const covered = new Map<number, 'country' | 'organisation'>();
  let index = 0;
  for (const { start, end, org } of parties) {
    const { tokens } = paragraph;
    while (index > 0 && (tokens[index - 1]?.start ?? 0) >= start) index--;
    while ((tokens[index]?.start ?? Infinity) < start) index++;
    for (; (tokens[index]?.end ?? Infinity) <= end; index++)
      if (org !== undefined || !covered.has(index))
        covered.set(index, org === undefined ? 'country' : 'organisation');
  }
  return (at) => covered.get(at) ?? null;
}

/** A comma, "and" or both, and nothing else, between two names. */
function isNextInList(left: Name, right: Pick<Name, 'paragraph' | 'from'>): boolean {
  if (left.paragraph !== right.paragraph || right.from - left.to > 2 || right.from <= left.to)
    return false;
  return left.paragraph.tokens
    .slice(left.to, right.from)
    .every((token) => token.text === ',' || token.lower === 'and');
}

/** "Senators John Roe and Ann Poe": the office of the first is the next one's, too. */
function sharedRole({ paragraph, from }: Name, previous: Mention | undefined): Role | null {
  return previous?.shared && isNextInList(previous.name, { paragraph, from })
    ? previous.shared
    : null;
}

function readMention(
  name: Name,
  isParty: PartyTest,
  position: number,
  previous: Mention | undefined,
): Mention {
  const { tokens } = name.paragraph;
  const before = sharedRole(name, previous) ?? readRoleBefore(tokens, name.from, isParty);
  const after = readRoleAfter(tokens, name.to, isParty, name.parts.length > 1);
  const context = weighContext(name, before, after, isParty);
  const personal = weighWords(name) + context.person;
  return {
    name,
    role: (before ?? after)?.text,
    ...(before?.isPlural ? { shared: before } : {}),
    weight: personal + context.agent,
    isPersonal: personal >= ENOUGH || name.title === 'honorific',
    isKin: isKin(name),
    position,
  };
}

const nameText = ({ paragraph, from, to }: Name): string =>
  paragraph.text
    .slice(paragraph.tokens[from]!.start, paragraph.tokens[to - 1]!.end)
    .replaceAll(/\s+/g, ' ');

const startsSentence = ({ paragraph: { tokens }, from }: Name): boolean =>
  from === 0 ||
  tokens[from - 1]!.sentence !== tokens[from]!.sentence ||
  /^["“‘:]$/.test(tokens[from - 1]!.text);

/** A name of one word is a new person only after a form of address or an office ("President Suharto"), or as a relation ("his wife, Laura"). */
function isPerson({ name, weight, isKin: kin }: Mention, families: ReadonlySet<string>): boolean {
  if (name.shouted) return false;
  if (name.parts.length > 1)
    return (
      weight >= ENOUGH || (weight >= 0 && families.has(name.parts.at(-1)!) && !startsSentence(name))
    );
  if (name.doubt > 0 || name.parts[0]!.length < 2) return false;
  return (
    name.title === 'honorific' ||
    name.title === 'address' ||
    (kin &&
      (GIVEN_NAMES.has(name.parts[0]!) ||
        /^[,.]$/.test(name.paragraph.tokens[name.to]?.text ?? ''))) ||
    (/^(?:al|el)-/.test(name.parts[0]!) && weight >= 2 * ENOUGH)
  );
}

function readMentions(reading: Reading, parties: readonly Draft<'party'>[]): Found {
  const byParagraph = Map.groupBy(parties, (party) => party.paragraph);
  const found: Found = { mentions: [], rest: [] };
  for (const paragraph of reading.paragraphs) {
    const isParty = partyTest(paragraph, byParagraph.get(paragraph.number) ?? []);
    for (const run of findRuns(paragraph, (index) => isParty(index) !== null)) {
      const name = readName(run);
      if (name)
        found.mentions.push(
          readMention(name, isParty, found.mentions.length, found.mentions.at(-1)),
        );
      else found.rest.push(run);
    }
  }
  return found;
}

/** "Stein spokeswoman" is the office of somebody else's: the name before it goes. */
function tidyRole(role: string | undefined, people: People): string | undefined {
  if (!role) return undefined;
  const space = role.indexOf(' ');
  const owner = space > 0 ? people.find([fold(role.slice(0, space))], 0) : null;
  return owner ? role.slice(space + 1) : role;
}

type Named = Draft<'person' | 'name'>;

function writeDraft(
  { name }: Mention,
  person: Person,
  role: string | undefined,
  isPersonal: boolean,
): Named {
  const { paragraph, from, to } = name;
  const place = {
    paragraph: paragraph.number,
    start: paragraph.tokens[from]!.start,
    end: paragraph.tokens[to - 1]!.end,
    name: person.name,
  };
  return isPersonal
    ? { kind: 'person', ...place, ...(role ? { role } : {}) }
    : { kind: 'name', ...place };
}

const asFull = ({ name, role, position, isKin: kin }: Mention) => ({
  name,
  text: nameText(name),
  role,
  position,
  isKin: kin,
});

/** Three words of a headline: perhaps a name and a verb. They count where nobody is known by fewer. */
const isHeadline = ({ name }: Mention): boolean =>
  name.parts.length > 2 && isTitleCase(name.paragraph.tokens, name.from);

/** "In Arlington" is the town, though somebody is called "Mr. Arlington". */
const isPlace = ({ name }: Mention, person: Person): boolean =>
  person.parts.length === 1 &&
  name.title === null &&
  /^(?:in|at|near|of|from)$/.test(name.paragraph.tokens[name.from - 1]?.lower ?? '');

/** The person whose family name this is. Particles printed before it are taken in ("de la Cruz"). */
function findShort({ name, position }: Mention, people: People): Person | null {
  const { tokens } = name.paragraph;
  for (let from = Math.max(0, name.from - 3); from < name.from && name.title === null; from++) {
    const particles = tokens.slice(from, name.from).map((token) => token.text);
    const person = particles.every((particle) => PARTICLES.has(particle))
      ? people.find([...particles, ...name.parts], position)
      : null;
    if (!person) continue;
    name.from = from;
    return person;
  }
  return people.find(name.parts, position, genderBefore(name));
}

/** What "Mr" or "Mrs" before a name says. */
function genderBefore({ title, paragraph: { tokens }, from }: Name): string | null {
  if (title !== 'honorific') return null;
  const before = tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1];
  return GENDERS.get(before?.lower ?? '') ?? null;
}

/** "Sheikh Tamim" of Tamim bin Hamad: a rank and the first name. */
function findRanked({ name, position }: Mention, people: People): Person | null {
  const [rank, first] = name.parts;
  if (name.parts.length !== 2 || !/^(?:sheikha?|prince|princess|sultan|emir)$/.test(rank!))
    return null;
  const person = people.find([first!], position);
  return person && person.parts.length > 1 && person.parts[0] === first ? person : null;
}

/** Words that stand alone where a person does ("Mr. Browder", "Browder said"): they tell that "Kalief Browder" is one. */
function familyNames(mentions: readonly Mention[]): Set<string> {
  const single = mentions.filter(
    ({ name, weight }) =>
      name.parts.length === 1 && !name.shouted && name.doubt === 0 && weight >= ENOUGH,
  );
  const full = mentions.filter(
    ({ name, weight }) => name.parts.length > 1 && !name.shouted && weight > ENOUGH,
  );
  return new Set([...single, ...full].map(({ name }) => name.parts.at(-1)!));
}

/** "Rival Hillary Clinton", "Making Juan Miguel": the first word is none of the name where the rest is a name elsewhere. */
function cutFirstWords(mentions: readonly Mention[]): void {
  const known = new Set(
    mentions
      .filter(({ name, weight }) => weight >= ENOUGH && GIVEN_NAMES.has(name.parts[0]!))
      .map(({ name }) => name.parts.join(' ')),
  );
  for (const { name } of mentions) {
    if (
      name.parts.length < 3 ||
      GIVEN_NAMES.has(name.parts[0]!) ||
      !known.has(name.parts.slice(1).join(' '))
    )
      continue;
    name.from += name.words[0]!.split(/[-‑]/).length * 2 - 1;
    name.parts = name.parts.slice(1);
    name.words = name.words.slice(1);
  }
}

/** "Ana Roe, Kobbie Poe and Amad Doe": of three and more in a row all are persons where one is. */
function raiseLists(mentions: readonly Mention[]): void {
  for (let from = 0, to = 1; from < mentions.length; from = to, to = from + 1) {
    while (
      to < mentions.length &&
      mentions[to]!.name.parts.length > 1 &&
      isNextInList(mentions[to - 1]!.name, mentions[to]!.name)
    )
      to++;
    const list = mentions.slice(from, to);
    if (list.length < 3 || !list.some(({ weight }) => weight >= ENOUGH)) continue;
    const isPersonal = list.some((mention) => mention.isPersonal);
    for (const mention of list.filter(({ weight }) => weight >= 0)) {
      mention.weight = Math.max(mention.weight, ENOUGH);
      mention.isPersonal ||= isPersonal;
    }
  }
}

/** Full names first, wherever they stand; then the short mentions, joined to them. */
function joinMentions(mentions: readonly Mention[], people: People): Map<Mention, Person> {
  const persons = new Map<Mention, Person>();
  const families = familyNames(mentions);
  cutFirstWords(mentions);
  raiseLists(mentions);
  const full = mentions.filter(
    (mention) =>
      mention.name.parts.length > 1 && isPerson(mention, families) && !isHeadline(mention),
  );
  for (const mention of full.filter(({ name }) => name.parts.length > 2))
    persons.set(mention, people.add(asFull(mention)));
  for (const mention of full.filter(({ name }) => name.parts.length === 2))
    persons.set(
      mention,
      people.findLonger(mention.name.parts) ??
        findRanked(mention, people) ??
        people.add(asFull(mention)),
    );
  for (const mention of mentions) {
    if (!persons.has(mention) && isHeadline(mention) && people.holds(mention.name.parts)) continue;
    const person =
      persons.get(mention) ??
      findShort(mention, people) ??
      (isPerson(mention, families) ? people.add(asFull(mention)) : null);
    if (!person || isPlace(mention, person)) continue;
    person.last = mention.position;
    persons.set(mention, person);
  }
  return persons;
}

/**
 * One draft a mention, in the order of the text; a name that only verbs of people and bodies alike speak for is a `name`. A name is a person's by its shape and what stands around it (an office, a form of address, an
 * age, a verb of saying); a short mention is joined to the full name wherever in the article that stands.
 */
export function extractPeople(reading: Reading, parties: Draft<'party'>[]): Named[] {
  const { mentions, rest } = readMentions(reading, parties);
  const people = new People();
  const persons = joinMentions(mentions, people);
  const personal = new Set(
    [...persons].filter(([{ isPersonal }]) => isPersonal).map(([, person]) => person),
  );
  const drafts = mentions.flatMap((mention) => {
    const person = persons.get(mention);
    return person
      ? [
          writeDraft(
            mention,
            person,
            tidyRole(mention.role ?? person.role, people),
            personal.has(person),
          ),
        ]
      : [];
  });
  const headlines = [
    ...rest,
    ...mentions.filter((mention) => !persons.has(mention)).map(({ name }) => name),
  ].flatMap((run) => findInHeadline(run, people));
  return headlines.length === 0
    ? drafts
    : [...drafts, ...headlines].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
