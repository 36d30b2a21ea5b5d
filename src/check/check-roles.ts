/** Offices and professions that prose gives to persons: each word of them is one that a source uses of that person. */
import type { PersonFact } from '../model/fact.ts';
import { partyKey } from '../dossier/sets.ts';
import { printsName } from './agree-name.ts';
import { stem } from '../text/stems.ts';
import type { BlockCheck } from './block-check.ts';
import { isSamePerson } from './same-person.ts';

const SMALL = new Set('the a an of for and in at to its his her their former then'.split(' '));

export const roleWords = (role: string): string[] =>
  (role.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !SMALL.has(word)).map(stem);

/** "The chairman of the World Anti-Doping Agency" of a source's "Wada chairman": words of the other names of a body in the role. */
function otherNames(role: string, { dossier }: BlockCheck['context']): string[] {
  const parties = dossier.facts.filter((fact) => fact.kind === 'party');
  const keys = new Set(
    parties.filter(({ text }) => text !== '' && printsName(role, text)).map(partyKey),
  );
  return parties
    .filter((party) => keys.has(partyKey(party)))
    .flatMap(({ text, name }) => roleWords(`${text} ${name ?? ''}`));
}

export function checkRoles({ context, read, report }: BlockCheck): void {
  const known = context.dossier.facts.filter((fact): fact is PersonFact => fact.kind === 'person');
  for (const person of read) {
    if (person.kind !== 'person' || !person.role) continue;
    const same = known.filter((fact) => isSamePerson(fact.name, person.name));
    const words = new Set(
      same.flatMap((fact) => [
        ...roleWords(fact.role ?? ''),
        ...otherNames(fact.role ?? '', context),
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
