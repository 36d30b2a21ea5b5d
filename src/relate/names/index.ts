/** Where articles tell of one person or body otherwise: a name spelt in two ways, a role that is over in one report and not in the other. */
import type { Fact, PersonFact } from '../../model/fact.ts';
import { nounOf, OVER } from './role-noun.ts';
import { blocksOf, isSpeltOtherwise, keyOf } from './spelling.ts';

/** Two facts that can't both be right. */
export interface NameConflict {
  of: 'spelling' | 'role';
  a: Fact;
  b: Fact;
}

function nameOf(fact: Fact): string | null {
  if (fact.kind === 'person' || fact.kind === 'name') return fact.name;
  return fact.kind === 'party' && fact.code === undefined ? (fact.name ?? fact.text) : null;
}

/** The first fact of each name in each article, by name. */
function firstOfNames(facts: readonly Fact[]): Map<string, Map<string, Fact>> {
  const names = new Map<string, Map<string, Fact>>();
  for (const fact of facts) {
    const name = nameOf(fact);
    if (name === null) continue;
    const ofName = names.get(name) ?? new Map<string, Fact>();
    if (!ofName.has(fact.article)) ofName.set(fact.article, fact);
    names.set(name, ofName);
  }
  return names;
}

const skeletonOf = (name: string): string => name.split(/\s+/).map(keyOf).join(' ');

/** Two names that one article prints side by side are two people's, unless letters alone are exchanged ("McDonald", "MacDonald"). */
const areTwoInOneArticle = (
  a: ReadonlyMap<string, Fact>,
  b: ReadonlyMap<string, Fact>,
  [x, y]: readonly [string, string],
): boolean => [...a.keys()].some((article) => b.has(article)) && skeletonOf(x) !== skeletonOf(y);

/** A name may meet so many others of its block: the last. */
const MOST = 20;

function findSpellings(facts: readonly Fact[]): NameConflict[] {
  const names = firstOfNames(facts);
  const blocks = new Map<string, string[]>();
  const found: NameConflict[] = [];
  for (const [name, own] of names) {
    const others = new Set(
      blocksOf(name).flatMap((block) => (blocks.get(block) ?? []).slice(-MOST)),
    );
    for (const other of others) {
      const ofOther = names.get(other) ?? new Map<string, Fact>();
      if (!isSpeltOtherwise(other, name) || areTwoInOneArticle(ofOther, own, [other, name]))
        continue;
      const [a, b] = [[...ofOther.values()][0], [...own.values()][0]];
      if (a && b) found.push({ of: 'spelling', a, b });
    }
    for (const block of blocksOf(name)) blocks.set(block, [...(blocks.get(block) ?? []), name]);
  }
  return found;
}

/** "President Ford", "Governor Ellis": a title is kept for life. */
const isTitle = (role: string): boolean => /^\p{Lu}/u.test(role) && !OVER.test(role);

interface Roles {
  now: Map<string, PersonFact>;
  over: Map<string, PersonFact>;
}

/** What an article says of each person, by name and noun of the role. */
function rolesOf(facts: readonly Fact[]): Map<string, Roles> {
  const articles = new Map<string, Roles>();
  for (const fact of facts) {
    if (fact.kind !== 'person' || fact.role === undefined || isTitle(fact.role)) continue;
    const roles = articles.get(fact.article) ?? { now: new Map(), over: new Map() };
    articles.set(fact.article, roles);
    const of = OVER.test(fact.role) ? roles.over : roles.now;
    const key = `${fact.name} ${nounOf(fact.role)}`;
    if (!of.has(key)) of.set(key, fact);
  }
  return articles;
}

/** "the coach" in one article, "the former coach" in another; an article that says both is of no help. */
function findRoles(facts: readonly Fact[]): NameConflict[] {
  const now = new Map<string, PersonFact>();
  const over = new Map<string, PersonFact>();
  for (const roles of rolesOf(facts).values()) {
    for (const [key, fact] of roles.now)
      if (!roles.over.has(key) && !now.has(key)) now.set(key, fact);
    for (const [key, fact] of roles.over)
      if (!roles.now.has(key) && !over.has(key)) over.set(key, fact);
  }
  return [...now].flatMap(([key, a]) => {
    const b = over.get(key);
    return b && b.article !== a.article ? [{ of: 'role' as const, a, b }] : [];
  });
}

/** Time grows with the number of facts. */
export const findNameConflicts = (facts: readonly Fact[]): NameConflict[] => [
  ...findSpellings(facts),
  ...findRoles(facts),
];
