/** Who and what the articles name: every naming fact is of exactly one person, organisation or place. */
import type { Entity, EntityKind, NamingFact } from '../../model/entity.ts';
import type { Fact } from '../../model/fact.ts';
import { DEVICE_NAMES, slug } from '../../read/ids.ts';
import { Union } from '../union.ts';
export { findDoers } from './doers.ts';
import { fullestName, type Group, groupOf, type Joined } from './group.ts';
import { groupOrganisations, joinOrganisations } from './organisations.ts';
import { countriesOf } from './national-bodies.ts';
import { groupPeople, joinPeople } from './people.ts';

export const isNaming = (fact: Fact): fact is NamingFact =>
  fact.kind === 'person' || fact.kind === 'party';

const kindOf = (fact: NamingFact): EntityKind => {
  if (fact.kind === 'person') return 'person';
  return fact.code === undefined ? 'organisation' : 'place';
};

const codeOf = (fact: NamingFact): string | undefined =>
  fact.kind === 'party' ? fact.code : undefined;

const groupPlaces = (facts: readonly NamingFact[]): Group[] =>
  [...Map.groupBy(facts, codeOf).values()].map((group) => groupOf('place', group));

function uniqueId(name: string, used: Set<string>): string {
  const base = slug(name);
  let id = base;
  for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
  used.add(id);
  return id;
}

function entitiesOf(groups: readonly Group[], { same, maybe }: Joined): Entity[] {
  const union = new Union(groups.length);
  for (const [a, b] of same) union.join(a, b);
  const used = new Set<string>(DEVICE_NAMES);
  const byRoot = new Map<number, Entity>();
  for (const members of union.groups()) {
    const [root = 0] = members;
    const kind = groups[root]?.kind;
    const [first, ...rest] = members.flatMap((member) => groups[member]?.facts ?? []);
    if (!kind || !first) continue;
    const facts: Entity['facts'] = [first, ...rest];
    const name = fullestName(kind, facts);
    byRoot.set(root, { id: uniqueId(name, used), kind, name, facts, maybe: [] });
  }
  for (const [a, b] of maybe) {
    const [one, other] = [byRoot.get(union.find(a)), byRoot.get(union.find(b))];
    if (!one || !other || one === other) continue;
    one.maybe.push(other.id);
    other.maybe.push(one.id);
  }
  return [...byRoot.values()];
}

const ALONE: Joined = { same: [], maybe: [] };

/** People, organisations, places, each in the order of their first mention; time grows with the number of facts. */
export function findEntities(facts: readonly Fact[]): Entity[] {
  const byKind = Map.groupBy(facts.filter(isNaming), kindOf);
  const people = groupPeople(byKind.get('person') ?? []);
  const places = byKind.get('place') ?? [];
  const organisations = groupOrganisations(byKind.get('organisation') ?? [], countriesOf(places));
  return [
    ...entitiesOf(people, joinPeople(people, organisations)),
    ...entitiesOf(organisations, joinOrganisations(organisations)),
    ...entitiesOf(groupPlaces(places), ALONE),
  ];
}
