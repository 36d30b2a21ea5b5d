/** Charts proposed from quantities that count the same; what differs in period or scope stands in a panel of its own. */
import { slug } from '../read/ids.ts';
import type { Fact, QuantityFact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import { capitalised } from './propose-sets.ts';

export type ChartProposal = Settings['charts'][number];

const MEASURES_TIME =
  /^(?:second|minute|hour|day|night|week|month|quarter|year|decade|century|centuries)s?\b/i;
const MOST_CHARTS = 3;

export const isCount = (fact: Fact): fact is QuantityFact =>
  fact.kind === 'quantity' && fact.unit !== '' && !fact.negated && !MEASURES_TIME.test(fact.unit);

const measureOf = (fact: QuantityFact): string =>
  [fact.unit.toLowerCase(), fact.currency ?? '', fact.percent ? '%' : ''].join('|');
const panelOf = (fact: QuantityFact): string =>
  [fact.period ?? '', fact.scope ?? '', fact.status ?? ''].join('|');

function proposePanels(facts: readonly QuantityFact[]): ChartProposal['panels'] {
  return [...Map.groupBy(facts, panelOf).values()].map((panel) => {
    const [{ scope, unit, status }] = panel as [QuantityFact];
    return {
      label: [capitalised(scope ?? unit), status].filter(Boolean).join(', '),
      facts: panel.map(({ id }) => id),
    };
  });
}

/** Those that have most to show first. */
export function proposeCharts(facts: readonly Fact[]): ChartProposal[] {
  const taken = new Set<string>();
  const groups = [...Map.groupBy(facts.filter(isCount), measureOf).values()].filter(
    (group) => group.length > 1,
  );
  return groups
    .sort((a, b) => b.length - a.length)
    .map((group) => ({
      id: slug(group[0]!.unit),
      title: capitalised(group[0]!.unit),
      panels: proposePanels(group),
    }))
    .filter(({ id }) => !taken.has(id) && taken.add(id))
    .slice(0, MOST_CHARTS);
}
