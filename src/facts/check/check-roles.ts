/** Offices and professions that prose gives to persons: each word of them is one that a source uses of that person. */
import type { PersonFact } from '../../schemas/fact.ts';
import { stem } from '../stems.ts';
import type { CheckContext } from './check-context.ts';

const SMALL = new Set('the a an of for and in at to its his her their former then'.split(' '));

const roleWords = (role: string): string[] => (role.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !SMALL.has(word)).map(stem);

const familyName = (name: string): string => name.split(/\s+/).at(-1) ?? name;

const isSamePerson = (a: string, b: string): boolean => a === b || familyName(a) === b || a === familyName(b) || a.split(/\s+/)[0] === b || a === b.split(/\s+/)[0];

export function checkRoles(text: string, context: CheckContext, report: (person: PersonFact, message: string) => void): void {
  const known = context.dossier.facts.filter((fact): fact is PersonFact => fact.kind === 'person');
  for (const person of context.read(text, null)) {
    if (person.kind !== 'person' || !person.role) continue;
    const same = known.filter((fact) => isSamePerson(fact.name, person.name));
    const words = new Set(same.flatMap((fact) => [...roleWords(fact.role ?? ''), ...roleWords(context.sentenceOf(fact))]));
    const foreign = roleWords(person.role).find((word) => !words.has(word));
    if (same.length && foreign) report(person, `no source calls ${person.name} "${person.role}". Sources say: ${[...new Set(same.map(({ role }) => role).filter(Boolean))].join('; ') || 'no role'}.`);
  }
}
