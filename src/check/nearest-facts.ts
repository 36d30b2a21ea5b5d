/** The facts nearest to a claim, with the place they stand, for messages: never a guess at which was meant. */
import { indexOf } from '../dossier/dossier-index.ts';
import type { Fact, QuantityFact } from '../model/fact.ts';
import { nearest } from '../model/nearest.ts';
import type { Dossier } from '../model/dossier.ts';
import { printedNumbers } from './marks/printed-numbers.ts';
import type { Claim } from './claim.ts';

const MOST = 3;

/** Ten times as much or a tenth is no longer near. */
const FAR = Math.log(10);

const shown = (fact: Fact, dossier: Dossier): string => {
  return `${fact.text || fact.id} (${indexOf(dossier).labelOf(fact.article)} ¶${fact.paragraph})`;
};

function nearestNumbers(value: number, facts: readonly Fact[]): Fact[] {
  const distance = (fact: QuantityFact): number =>
    Math.abs(Math.log((Math.abs(fact.value) + 1) / (Math.abs(value) + 1)));
  const byValue = new Map(
    facts
      .filter((fact): fact is QuantityFact => fact.kind === 'quantity' && distance(fact) <= FAR)
      .reverse()
      .map((fact) => [fact.value, fact]),
  );
  return [...byValue.values()].sort((a, b) => distance(a) - distance(b)).slice(0, MOST);
}

const KINDS: Record<Exclude<Claim['is'], 'number'>, readonly Fact['kind'][]> = {
  name: ['party', 'person', 'name'],
  quotation: ['quote'],
  date: ['date'],
};

export function nearestFacts(claim: Claim, dossier: Dossier): string[] {
  if (claim.is === 'number') {
    const [value] = printedNumbers(claim.text);
    return value === undefined
      ? []
      : [...new Set(nearestNumbers(value, dossier.facts).map((fact) => shown(fact, dossier)))];
  }
  const kinds = KINDS[claim.is];
  const byText = new Map(
    dossier.facts.filter(({ kind }) => kinds.includes(kind)).map((fact) => [fact.text, fact]),
  );
  return nearest(claim.text, byText.keys(), MOST).map((text) => shown(byText.get(text)!, dossier));
}

/** The value stands in no source at all, whatever is cited. */
export const isInNoSource = (claim: Claim, dossier: Dossier): boolean => {
  if (claim.is !== 'number') return false;
  const [value] = printedNumbers(claim.text);
  return (
    value !== undefined &&
    !dossier.facts.some(
      (fact) => fact.kind === 'quantity' && (fact.value === value || fact.max === value),
    ) &&
    !dossier.articles.some(({ paragraphs }) =>
      paragraphs.some(({ text }) => printedNumbers(text).includes(value)),
    )
  );
};
