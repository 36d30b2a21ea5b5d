/** Persons that an article names, each mention with the fullest name and the role the article gives. */
import { ENOUGH, weighContext, weighWords } from './people-evidence.ts';
import { People, type Person } from './people-mentions.ts';
import { readName, type Name } from './people-names.ts';
import { readRoleAfter } from './people-role-after.ts';
import { readRoleBefore, type Role } from './people-role-before.ts';
import { findRuns } from './people-runs.ts';
import type { Draft, ReadParagraph, Reading } from './reading.ts';

/** A name with what the text around it says. */
interface Mention {
  name: Name;
  role: string | undefined;
  weight: number;
  position: number;
}

/** Says of a token whether a party's name covers it. */
function partyTest(paragraph: ReadParagraph, parties: readonly Draft<'party'>[]): (index: number) => boolean {
  const spans = parties.filter((party) => party.paragraph === paragraph.number);
  if (spans.length === 0) return () => false;
  const covered = new Set<number>();
  let span = 0;
  paragraph.tokens.forEach((token, index) => {
    while (span < spans.length && spans[span]!.end <= token.start) span++;
    if (span < spans.length && spans[span]!.start <= token.start && token.end <= spans[span]!.end) covered.add(index);
  });
  return (index) => covered.has(index);
}

function readMention(name: Name, isParty: (index: number) => boolean, position: number): Mention {
  const { tokens } = name.paragraph;
  const before = readRoleBefore(tokens, name.from, isParty);
  const after = readRoleAfter(tokens, name.to, isParty);
  const role: Role | null = before ?? after;
  return { name, role: role?.text, weight: weighWords(name) + weighContext(name, before, after), position };
}

const nameText = ({ paragraph, from, to }: Name): string => paragraph.text.slice(paragraph.tokens[from]!.start, paragraph.tokens[to - 1]!.end).replaceAll(/\s+/g, ' ');

/** A name of one word is a new person only after a form of address or an office ("President Suharto"). */
const isPerson = ({ name, weight }: Mention): boolean => (name.parts.length > 1 ? weight >= ENOUGH : name.title !== null && !name.doubtful && name.parts[0]!.length > 1);

function writeDraft({ name, role }: Mention, person: Person): Draft<'person'> {
  const { paragraph, from, to } = name;
  const known = role ?? person.role;
  return { kind: 'person', paragraph: paragraph.number, start: paragraph.tokens[from]!.start, end: paragraph.tokens[to - 1]!.end, name: person.name, ...(known ? { role: known } : {}) };
}

function readMentions(reading: Reading, parties: readonly Draft<'party'>[]): Mention[] {
  let position = 0;
  return reading.paragraphs.flatMap((paragraph) => {
    const isParty = partyTest(paragraph, parties);
    return findRuns(paragraph, isParty).flatMap((run) => {
      const name = readName(run);
      return name ? [readMention(name, isParty, position++)] : [];
    });
  });
}

/**
 * One draft a mention, in the order of the text. A name is a person's by its shape and what stands around it (an office, a form of address, an
 * age, a verb of saying); a short mention is joined to the full name wherever in the article that stands.
 */
export function extractPeople(reading: Reading, parties: Draft<'party'>[]): Draft<'person'>[] {
  const mentions = readMentions(reading, parties);
  const people = new People();
  const persons = new Map<Mention, Person>();
  for (const mention of mentions) {
    if (mention.name.parts.length > 1 && isPerson(mention)) persons.set(mention, people.add(mention.name, nameText(mention.name), mention.role, mention.position));
  }
  for (const mention of mentions) {
    const own = persons.get(mention);
    const person = own ?? people.find(mention.name.parts, mention.position) ?? (isPerson(mention) ? people.add(mention.name, nameText(mention.name), mention.role, mention.position) : null);
    if (!person) continue;
    person.last = mention.position;
    if (mention.role && !person.role) person.role = mention.role;
    persons.set(mention, person);
  }
  return mentions.flatMap((mention) => {
    const person = persons.get(mention);
    return person ? [writeDraft(mention, person)] : [];
  });
}
