/** Charts proposed of the topics in which sources give several figures: what each says of one thing, in panels that can be compared. */
import { firstDifference } from '../dossier/comparable.ts';
import type { Fact, QuantityFact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import type { TopicProposal } from './propose-topics.ts';
import { capitalised } from './topic-label.ts';

export type ChartProposal = Settings['charts'][number];

const MOST_CHARTS = 3;
/** How many times the smallest bar the largest may be: beyond that the small ones are no longer seen. */
const WIDEST = 20;

const isBar = (fact: Fact | undefined): fact is QuantityFact =>
  fact?.kind === 'quantity' && !fact.negated && fact.value > 0;

/** Bars of one value tell nothing. */
const differ = (facts: readonly QuantityFact[]): boolean =>
  new Set(facts.map(({ value, max }) => `${value} ${max ?? ''}`)).size > 1;

const fit = (facts: readonly QuantityFact[]): boolean => {
  const values = facts.map(({ value, max }) => max ?? value);
  return Math.max(...values) <= WIDEST * Math.min(...values);
};

/** Each takes the first panel in which it can be compared with all. */
function proposePanels(facts: readonly QuantityFact[]): QuantityFact[][] {
  const panels: QuantityFact[][] = [];
  for (const fact of facts) {
    const panel = panels.find(
      (others) =>
        others[0]?.status === fact.status && firstDifference([...others, fact]) === undefined,
    );
    if (panel) panel.push(fact);
    else panels.push([fact]);
  }
  return panels;
}

const labelOf = ([first]: readonly QuantityFact[], title: string): string =>
  [capitalised(first?.scope ?? title), first?.status].filter(Boolean).join(', ');

export function proposeCharts(
  topics: Readonly<Record<string, TopicProposal>>,
  fact: (id: string) => Fact | undefined,
): ChartProposal[] {
  return Object.entries(topics)
    .flatMap(([id, { label, facts }]): ChartProposal[] => {
      const bars = facts.map(fact);
      if (!bars.every(isBar) || !fit(bars)) return [];
      const parted = proposePanels(bars);
      const isTold = parted.some(differ);
      const panels = parted.map((panel) => ({
        label: labelOf(panel, label),
        facts: panel.map((bar) => bar.id),
      }));
      return isTold ? [{ id, title: label, panels }] : [];
    })
    .slice(0, MOST_CHARTS);
}
