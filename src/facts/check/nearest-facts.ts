/** The facts nearest to a particular, for messages: never a guess at which was meant. */
import type { Fact, QuantityFact } from '../../schemas/fact.ts';
import { nearest } from '../../schemas/nearest.ts';
import type { Dossier } from '../dossier.ts';
import type { Particular } from './scan-particulars.ts';

const MOST = 3;

const numberOf = (text: string): number => Number(text.replaceAll(/[^\d.]/g, ''));

const shown = (fact: Fact, dossier: Dossier): string => {
  const label = dossier.articles.find(({ id }) => id === fact.article)?.label ?? fact.article;
  return `${fact.text || fact.id} (${label} ¶${fact.paragraph})`;
};

function nearestNumbers(value: number, facts: readonly Fact[]): Fact[] {
  const distance = (fact: QuantityFact): number => Math.abs(Math.log((fact.value + 1) / (value + 1)));
  return facts.filter((fact): fact is QuantityFact => fact.kind === 'quantity').sort((a, b) => distance(a) - distance(b)).slice(0, MOST);
}

export function nearestFacts(particular: Particular, dossier: Dossier): string[] {
  const value = particular.is === 'number' ? numberOf(particular.text) : NaN;
  if (particular.is === 'number' && value > 0) return [...new Set(nearestNumbers(value, dossier.facts).map((fact) => shown(fact, dossier)))];
  const kinds = particular.is === 'name' ? ['party', 'person'] : particular.is === 'quotation' ? ['quote'] : ['date'];
  const byText = new Map(dossier.facts.filter(({ kind }) => kinds.includes(kind)).map((fact) => [fact.text, fact]));
  return nearest(particular.text, byText.keys(), MOST).map((text) => shown(byText.get(text)!, dossier));
}
