/** The panels of a chart with their facts, or why they can't be drawn. */
import { indexOf } from '../../dossier/dossier-index.ts';
import type { RuleId } from '../../model/rules.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { QuantityFact } from '../../model/fact.ts';
import type { Problem } from '../../model/problem.ts';
import type { Settings } from '../../model/settings.ts';
import { firstDifference } from './comparable.ts';

export interface PanelFacts {
  label: string;
  /** Where dossier.yaml has the label. */
  ref: string;
  facts: QuantityFact[];
}

const FILE = 'content/dossier.yaml';

const problem = (rule: RuleId, value: string, message: string): Problem => ({
  rule,
  file: FILE,
  value,
  message,
  severity: 'error',
});

function readPanel(
  panel: Settings['charts'][number]['panels'][number],
  ref: string,
  dossier: Dossier,
): PanelFacts | Problem {
  const facts: QuantityFact[] = [];
  for (const id of panel.facts) {
    const fact = indexOf(dossier).fact(id);
    if (!fact)
      return problem(
        'fact-exists',
        id,
        `the panel "${panel.label}" names the fact ${id}, which no source has; correct the id or take it out`,
      );
    if (fact.kind !== 'quantity')
      return problem(
        'panel-holds-quantities',
        id,
        `${id} in the panel "${panel.label}" is a ${fact.kind}; only quantities can be drawn as bars`,
      );
    facts.push(fact);
  }
  const difference = firstDifference(facts);
  if (!difference) return { label: panel.label, ref: `${ref}.label`, facts };
  const { what, a, b, words } = difference;
  return problem(
    'panel-is-comparable',
    b.id,
    `the panel "${panel.label}" puts ${a.id} (${words[0]}) and ${b.id} (${words[1]}) on one axis, but their ${what}s differ; give each a panel of its own`,
  );
}

export function readPanels(
  chart: Settings['charts'][number],
  dossier: Dossier,
): { panels: PanelFacts[] } | Problem {
  const index = dossier.settings.charts.findIndex(({ id }) => id === chart.id);
  const panels: PanelFacts[] = [];
  for (const [at, panel] of chart.panels.entries()) {
    const read = readPanel(panel, `charts.${index}.panels.${at}`, dossier);
    if ('rule' in read) return read;
    panels.push(read);
  }
  return { panels };
}
