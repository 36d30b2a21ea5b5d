/**
 * "Parliament", "the Ministry of Justice": many states have one of the name. What two articles call so is one body where each article names the
 * country that the other is about; else it is open whether.
 */
import type { NamingFact } from '../../model/entity.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import { Union } from '../union.ts';
import { mostFrequent } from './group.ts';

const BODIES = wordsOf('bodies-of-any-state');
const FIELDS = wordsOf('portfolios', 'small-title-words');
const OFFICE = /^(?:ministry|department)$/;

export const isNational = (words: readonly string[]): boolean =>
  BODIES.has(words.join(' ')) ||
  (words.length > 1 &&
    words.some((word) => OFFICE.test(word)) &&
    words.every((word) => OFFICE.test(word) || FIELDS.has(word)));

/** The codes of the countries that an article names, one for each mention. */
export type Countries = ReadonlyMap<string, readonly string[]>;

export function countriesOf(places: readonly NamingFact[]): Countries {
  const codes = new Map<string, string[]>();
  for (const fact of places)
    if (fact.kind === 'party' && fact.code !== undefined)
      codes.set(fact.article, [...(codes.get(fact.article) ?? []), fact.code]);
  return codes;
}

/** The facts by the body that they name; the country an article is about is the one it names most often. */
export function splitByCountry(
  facts: readonly NamingFact[],
  countries: Countries,
): readonly NamingFact[][] {
  const aboutOf = ({ article }: NamingFact): string =>
    mostFrequent(countries.get(article) ?? []) ?? '';
  const byCountry = [...Map.groupBy(facts, aboutOf)];
  const named = byCountry.map(
    ([, group]) => new Set(group.flatMap(({ article }) => countries.get(article) ?? [])),
  );
  const union = new Union(byCountry.length);
  for (const [a, [country]] of byCountry.entries())
    for (const [b, [other]] of byCountry.entries())
      if (a < b && named[a]?.has(other) && named[b]?.has(country)) union.join(a, b);
  return union.groups().map((members) => members.flatMap((at) => byCountry[at]?.[1] ?? []));
}
