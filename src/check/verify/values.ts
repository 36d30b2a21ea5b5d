/** When a claim of a digest and one of its original are the same. */
import type { Fact, QuantityFact } from '../../model/fact.ts';
import { stem } from '../../text/stems.ts';

/** What must be the same on both sides; quotations are held word for word elsewhere. */
export const isClaim = (fact: Fact): boolean => fact.kind !== 'quote';

const sameNumber = (a: QuantityFact, b: QuantityFact): boolean =>
  a.value === b.value &&
  (a.max ?? a.value) === (b.max ?? b.value) &&
  a.currency === b.currency &&
  Boolean(a.percent) === Boolean(b.percent);
const sameClaim = (a: Fact, b: Fact): boolean =>
  Boolean(a.negated) === Boolean(b.negated) &&
  (a.status === undefined || b.status === undefined || intended(a) === intended(b));
const intended = ({ status }: Fact): boolean => status === 'planned' || status === 'offered';

const nameWords = (name: string): string[] => name.toLowerCase().split(/\s+/);
/** A short form of a name is the same person: "Wang" and "Wang Xiaohong". */
function sameName(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  return short!.every((word) => long!.includes(word));
}

function isEqual(a: Fact, b: Fact): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return sameNumber(a, b) && a.qualifier === b.qualifier && sameClaim(a, b);
  if (a.kind === 'date' && b.kind === 'date')
    return a.edtf === b.edtf && (a.edtf !== undefined || a.duration === b.duration);
  if (a.kind === 'party' && b.kind === 'party') return a.code === b.code && a.org === b.org;
  return a.kind === 'person' && b.kind === 'person' && sameName(a.name, b.name);
}

/** A name stands in the text also where the reader takes it for part of something else. */
const isPrinted = (fact: Fact, text: string): boolean =>
  (fact.kind === 'person' || fact.kind === 'party') &&
  new RegExp(`(?<![\\p{L}])${escape(fact.text)}(?![\\p{L}])`, 'u').test(text);
const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

export const findEqual = (fact: Fact, facts: readonly Fact[], text: string): boolean =>
  facts.some((other) => isEqual(fact, other)) || isPrinted(fact, text);

/** A country or person that a digest has named may be "his country" or "he" from then on. */
export const isNamedBefore = (fact: Fact, facts: readonly Fact[]): boolean =>
  (fact.kind === 'party' || fact.kind === 'person') &&
  facts.some((other) => other.paragraph <= fact.paragraph && isEqual(fact, other));

/** Words of a person's office that the text does not have; small words and endings aside. */
export function foreignRoleWords(fact: Fact, text: string): string[] {
  if (fact.kind !== 'person' || fact.role === undefined) return [];
  const stems = new Set((text.match(/[\p{L}]+/gu) ?? []).map(stem));
  return (fact.role.match(/[\p{L}]{4,}/gu) ?? []).filter((word) => !stems.has(stem(word)));
}

export function describeFact(fact: Fact): string {
  switch (fact.kind) {
    case 'quantity':
      return `"${[fact.negated ? 'not' : '', fact.qualifier ?? '', fact.text].filter(Boolean).join(' ')}"`;
    case 'date':
      return `"${fact.text}" (${fact.edtf ?? fact.duration ?? 'no date'})`;
    default:
      return `"${fact.text}"`;
  }
}
