/** Persons that an article names, each mention with the fullest name and the role the article gives. */
import type { Draft, Reading } from '../../text/reading.ts';
import { fold } from '../../text/fold.ts';
import { placeOf } from '../span.ts';
import { findInHeadline } from './headlines.ts';
import { joinMentions } from './joining.ts';
import { readMentions, type Mention } from './mention.ts';
import { People, type Person } from './people.ts';

type Named = Draft<'person' | 'name'>;

/** "Stein spokeswoman" is the office of somebody else's: the name before it goes. */
function tidyRole(role: string | undefined, people: People): string | undefined {
  const [first = '', ...rest] = role?.split(' ') ?? [];
  return rest.length > 0 && people.find([fold(first)], 0) ? rest.join(' ') : role;
}

function writeDraft(
  { name }: Mention,
  person: Person,
  role: string | undefined,
  isPersonal: boolean,
): Named {
  const place = { ...placeOf(name), name: person.name };
  return isPersonal
    ? { kind: 'person', ...place, ...(role ? { role } : {}) }
    : { kind: 'name', ...place };
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
    if (!person) return [];
    const role = tidyRole(mention.role ?? person.role, people);
    return [writeDraft(mention, person, role, personal.has(person))];
  });
  const nobody = mentions.filter((mention) => !persons.has(mention)).map(({ name }) => name);
  const headlines = [...rest, ...nobody].flatMap((run) => findInHeadline(run, people));
  return [...drafts, ...headlines].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
