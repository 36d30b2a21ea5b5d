/** Facts that certainly name one, and what tells whether another group names the same. */
import { type EntityKind, nameOf, type NamingFact } from '../../model/entity.ts';

export interface Group {
  kind: EntityKind;
  /** As printed, its words the letters of a name alone, lower case. */
  name: string;
  words: string[];
  facts: NamingFact[];
  articles: ReadonlySet<string>;
}

/** Of groups that are told apart by number: which are the same, and which may be. */
export interface Joined {
  same: [number, number][];
  maybe: [number, number][];
}

/** Without accents and points, lower case: how a name is printed is no part of it. */
export const plainWords = (name: string): string[] =>
  name
    .normalize('NFD')
    .replaceAll(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The most frequent, of equals the first. */
export function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0];
}

export function groupOf(kind: EntityKind, facts: readonly NamingFact[]): Group {
  const name = mostFrequent(facts.map(nameOf)) ?? '';
  return {
    kind,
    name,
    words: plainWords(name),
    facts: [...facts],
    articles: new Set(facts.map(({ article }) => article)),
  };
}

/** What the most facts call it, or, where that is short for what a source prints, the longest it prints: "National Security Agency" for NSA. */
function printedName(facts: readonly NamingFact[]): string {
  const name = mostFrequent(facts.map(nameOf)) ?? '';
  const printed = facts.map(({ text }) => text);
  const isPrinted = printed.some((text) => text.toLowerCase() === name.toLowerCase());
  if (isPrinted || /\s/.test(name)) return name;
  return printed.reduce((longest, text) => (text.length > longest.length ? text : longest), name);
}

/** The fullest form of a person's name, of equally full ones the most frequent; of a place its usual name. */
export function fullestName(kind: EntityKind, facts: readonly NamingFact[]): string {
  if (kind === 'organisation') return printedName(facts);
  const names = facts.map(nameOf);
  if (kind === 'place') return mostFrequent(names) ?? '';
  const most = Math.max(...names.map((name) => plainWords(name).length));
  return mostFrequent(names.filter((name) => plainWords(name).length === most)) ?? '';
}
