/** Offices and professions that prose gives to persons: each word of them is one that a source uses of that person. */
import type { PersonFact } from '../model/fact.ts';
import { stem } from '../text/stems.ts';
import type { BlockCheck } from './block-check.ts';
import { isSamePerson } from './same-person.ts';

const SMALL = new Set('the a an of for and in at to its his her their former then'.split(' '));

const roleWords = (role: string): string[] =>
  (role.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !SMALL.has(word)).map(stem);

export function checkRoles({ context, read, report }: BlockCheck): void {
  const known = context.dossier.facts.filter((fact): fact is PersonFact => fact.kind === 'person');
  for (const person of read) {
    if (person.kind !== 'person' || !person.role) continue;
    const same = known.filter((fact) => isSamePerson(fact.name, person.name));
    const words = new Set(
      same.flatMap((fact) => [
        ...roleWords(fact.role ?? ''),
        ...roleWords(context.sentenceOf(fact)),
      ]),
    );
    const foreign = roleWords(person.role).find((word) => !words.has(word));
    if (same.length === 0 || !foreign) continue;
    const roles =
      [...new Set(same.map(({ role }) => role).filter(Boolean))].join('; ') || 'no role';
    report(
      'role-agrees',
      { is: 'name', text: person.text, start: person.start ?? 0, end: person.end ?? 0 },
      `no source calls ${person.name} "${person.role}". Sources say: ${roles}.`,
    );
  }
}
