/** Charts proposed from quantities that count the same; what differs in period or scope stands in a panel of its own. */
import { slug } from '../extract/ids.ts';
import type { Article } from '../schemas/article.ts';
import type { Fact, QuantityFact } from '../schemas/fact.ts';
import type { Settings } from '../schemas/settings.ts';
import { capitalised } from './propose-sets.ts';

export type ChartProposal = Settings['charts'][number];

const MEASURES_TIME = /^(?:second|minute|hour|day|night|week|month|quarter|year|decade|century|centuries)s?\b/i;
const MOST_CHARTS = 3;

export const isCount = (fact: Fact): fact is QuantityFact => fact.kind === 'quantity' && fact.unit !== '' && !fact.negated && !MEASURES_TIME.test(fact.unit);

const measureOf = (fact: QuantityFact): string => [fact.unit.toLowerCase(), fact.currency ?? '', fact.percent ? '%' : ''].join('|');
const panelOf = (fact: QuantityFact): string => [fact.period ?? '', fact.scope ?? '', fact.negated ?? ''].join('|');

function proposePanels(facts: readonly QuantityFact[], labels: ReadonlyMap<string, string>): ChartProposal['panels'] {
  const panels = [...Map.groupBy(facts, panelOf).values()];
  return panels.map((panel) => {
    const [first] = panel as [QuantityFact];
    const sources = new Set(panel.map(({ article }) => labels.get(article) ?? article));
    const parts = [first.scope ?? capitalised(first.unit), first.status, panels.length > 1 && [...sources].join(' and ')];
    return { label: parts.filter(Boolean).join(', '), facts: panel.map(({ id }) => id) };
  });
}

/** Those that have most to show first. */
export function proposeCharts(articles: readonly Article[], facts: readonly Fact[]): ChartProposal[] {
  const labels = new Map(articles.map(({ id, label }) => [id, label]));
  const taken = new Set<string>();
  const groups = [...Map.groupBy(facts.filter(isCount), measureOf).values()].filter((group) => group.length > 1);
  return groups
    .sort((a, b) => b.length - a.length)
    .map((group) => ({ id: slug(group[0]!.unit), title: capitalised(group[0]!.unit), panels: proposePanels(group, labels) }))
    .filter(({ id }) => !taken.has(id) && taken.add(id))
    .slice(0, MOST_CHARTS);
}
