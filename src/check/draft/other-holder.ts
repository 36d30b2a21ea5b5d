/** An office that a draft gives to one whom no source calls so, and the sources to somebody else: "Per Lund, the harbour master". */
import type { PersonFact } from '../../model/fact.ts';
import type { Problem } from '../../model/problem.ts';
import { indexOf } from '../../dossier/dossier-index.ts';
import { printsName } from '../agree-name.ts';
import { roleWords } from '../check-roles.ts';
import type { Claim } from '../claim.ts';
import { isSamePerson } from '../same-person.ts';
import type { Sources } from './sources.ts';

type Holder = PersonFact & { role: string };

const isHolder = (fact: { kind: string }): fact is Holder =>
  fact.kind === 'person' && 'role' in fact && Boolean(fact.role);

/** Whether a source says some word of the role in a sentence that names the person by the family name. */
function isCalledSo(name: string, role: readonly string[], { sentences }: Sources): boolean {
  const family = name.split(' ').at(-1) ?? name;
  return sentences.some(
    ({ text }) => printsName(text, family) && roleWords(text).some((word) => role.includes(word)),
  );
}

/** `text` is the block of the claim. */
export function otherHolder(
  claim: Claim,
  text: string,
  sources: Sources,
): Pick<Problem, 'rule' | 'message'> | null {
  const { context } = sources;
  const said = context
    .read(text, null)
    .filter(isHolder)
    .find(({ start = 0, end = 0 }) => start < claim.end && claim.start < end);
  if (claim.is !== 'name' || !said) return null;
  const role = roleWords(said.role);
  const holder = context.dossier.facts
    .filter(isHolder)
    .find((fact) => role.every((word) => roleWords(fact.role).includes(word)));
  if (!holder || role.length === 0 || isSamePerson(holder.name, said.name)) return null;
  if (isCalledSo(said.name, role, sources)) return null;
  return {
    rule: 'role-agrees',
    message: `${indexOf(context.dossier).labelOf(holder.article)} ¶${holder.paragraph} calls ${holder.name} "${holder.role}"; no source calls ${said.name} so.`,
  };
}
