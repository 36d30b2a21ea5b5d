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

/** The fullest form of a person's name, of equally full ones the most frequent; of others the most frequent. */
export function fullestName(kind: EntityKind, facts: readonly NamingFact[]): string {
  const names = facts.map(nameOf);
  if (kind !== 'person') return mostFrequent(names) ?? '';
  const most = Math.max(...names.map((name) => plainWords(name).length));
  return mostFrequent(names.filter((name) => plainWords(name).length === most)) ?? '';
}
