/**
 * Which names of several articles are one person's. The same name is; so is one that differs in letters which writers exchange. A family name
 * alone, a middle name left out and a name spelt otherwise are joined where nobody else can be meant and the articles have more in common:
 * the office, or the company. Else it stays open.
 */
import type { NamingFact } from '../../model/entity.ts';
import { nameOf } from '../../model/entity.ts';
import { nounOf } from '../names/role-noun.ts';
import { blocksOf, isSpeltOtherwise, keyOf } from '../names/spelling.ts';
import { type Group, groupOf, type Joined, plainWords } from './group.ts';

export const groupPeople = (facts: readonly NamingFact[]): Group[] =>
  [...Map.groupBy(facts, (fact) => plainWords(nameOf(fact)).join(' ')).values()].map((group) =>
    groupOf('person', group),
  );

/** Others that two groups must be named with to be taken for one. */
const ENOUGH_COMPANY = 2;

const roleNouns = ({ facts }: Group): Set<string> =>
  new Set(
    facts.flatMap((fact) =>
      fact.kind === 'person' && fact.role !== undefined ? [nounOf(fact.role)] : [],
    ),
  );

/** Whether the articles say more in common of the two than the name. */
function hasCommon(a: Group, b: Group, company: Company): boolean {
  if (!roleNouns(a).isDisjointFrom(roleNouns(b))) return true;
  const [ofA, ofB] = [a, b].map((group) => company(group));
  return [...(ofA ?? [])].filter((name) => ofB?.has(name)).length >= ENOUGH_COMPANY;
}

/** The people and organisations that the articles of a group name beside it. */
type Company = (group: Group) => ReadonlySet<string>;

function companyOf(groups: readonly Group[]): Company {
  const inArticle = new Map<string, Set<string>>();
  for (const { name, articles } of groups)
    for (const article of articles)
      inArticle.set(article, (inArticle.get(article) ?? new Set()).add(name));
  return ({ name, articles }) => {
    const all = new Set([...articles].flatMap((article) => [...(inArticle.get(article) ?? [])]));
    all.delete(name);
    return all;
  };
}

/** What may be two forms of one name: keys that both have. */
const keysOf = ({ name, words }: Group): string[] => [
  `last ${words.at(-1)}`,
  ...blocksOf(name).map((block) => `block ${block}`),
];

const isInOrder = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  return short.every((word) => (at = long.indexOf(word, at) + 1) > 0);
};

const isInitialOf = (short = '', long = ''): boolean =>
  short.length === 1 && long.length > 1 && long.startsWith(short);

/** "Quay" of Ada Quay; "Ada Quay" and "A Quay" of Ada Mary Quay. */
function isFormOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length || short.at(-1) !== long.at(-1)) return false;
  if (short.length === 1) return long.length > 1;
  const [[first, ...rest], [firstOfLong, ...restOfLong]] = [short, long];
  const isShorter = first === firstOfLong && short.length < long.length;
  return (isShorter || isInitialOf(first, firstOfLong)) && isInOrder(rest, restOfLong);
}

const withoutInitials = (words: readonly string[]): string =>
  words.filter((word, at) => at === 0 || word.length > 1).join(' ');

/** "Ada Quay" and "Ada M. Quay", also side by side in one article. */
const differInInitials = (a: Group, b: Group): boolean =>
  a.words.length > 1 &&
  b.words.length > 1 &&
  (a.words.length === 2 || b.words.length === 2) &&
  withoutInitials(a.words) === withoutInitials(b.words);

/** "F Quay" and "Fay Quay" of one article, which lists its people by initials. */
const isListed = ({ words: [first, ...rest], articles }: Group, long: Group): boolean =>
  isInitialOf(first, long.words[0]) &&
  rest.length === 1 &&
  rest[0] === long.words.at(-1) &&
  !articles.isDisjointFrom(long.articles);

const differInPrint = (a: Group, b: Group): boolean =>
  differInInitials(a, b) || isListed(a, b) || isListed(b, a);

const mayBeOne = (a: Group, b: Group): boolean =>
  differInPrint(a, b) ||
  (a.articles.isDisjointFrom(b.articles) &&
    (isFormOf(a.words, b.words) || isFormOf(b.words, a.words) || isSpeltOtherwise(a.name, b.name)));

/** Groups by what their names have in common, each pair once. `MOST` of a key: a family name that so many bear tells nothing. */
const MOST = 20;

function pairsOf(groups: readonly Group[]): [number, number][] {
  const byKey = new Map<string, number[]>();
  for (const [index, group] of groups.entries())
    for (const key of keysOf(group)) byKey.set(key, [...(byKey.get(key) ?? []), index]);
  const pairs = new Map<string, [number, number]>();
  for (const indices of byKey.values().filter(({ length }) => length > 1 && length <= MOST))
    for (const [at, a] of indices.entries())
      for (const b of indices.slice(at + 1)) pairs.set(`${a} ${b}`, [a, b]);
  return [...pairs.values()];
}

/** `others` are the organisations. */
export function joinPeople(groups: readonly Group[], others: readonly Group[]): Joined {
  const company = companyOf([...groups, ...others]);
  const skeletons = Map.groupBy(groups.keys(), (index) =>
    (groups[index]?.words ?? []).map(keyOf).join(' '),
  );
  const joined: Joined = { same: [], maybe: [] };
  for (const [first, ...rest] of skeletons.values())
    for (const other of rest) if (first !== undefined) joined.same.push([first, other]);
  const open = pairsOf(groups).filter(([a, b]) => {
    const [first, second] = [groups[a], groups[b]];
    return first && second && mayBeOne(first, second);
  });
  const rivals = Map.groupBy(
    open.flatMap(([a, b]) => [a, b]),
    (index) => index,
  );
  for (const [a, b] of open) {
    const [first, second] = [groups[a], groups[b]];
    if (!first || !second) continue;
    const isSole = rivals.get(a)?.length === 1 && rivals.get(b)?.length === 1;
    const isSame = isSole && (differInPrint(first, second) || hasCommon(first, second, company));
    joined[isSame ? 'same' : 'maybe'].push([a, b]);
  }
  return joined;
}
