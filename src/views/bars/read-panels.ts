/** The panels of a chart with the quantities that they draw. What else a panel names is judged by `checkCharts`, before anything is drawn. */
import { indexOf } from '../../dossier/dossier-index.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { QuantityFact } from '../../model/fact.ts';
import type { Settings } from '../../model/settings.ts';

export interface PanelFacts {
  label: string;
  /** Where dossier.yaml has the label. */
  ref: string;
  facts: QuantityFact[];
  /** One figure from time to time. */
  isSeries?: boolean;
}

export function readPanels(chart: Settings['charts'][number], dossier: Dossier): PanelFacts[] {
  const index = dossier.settings.charts.findIndex(({ id }) => id === chart.id);
  return chart.panels.flatMap(({ label, facts: ids }, at) => {
    const facts = ids
      .flatMap((id) => indexOf(dossier).fact(id) ?? [])
      .filter((fact) => fact.kind === 'quantity');
    return facts.length
      ? [
          {
            label,
            ref: `charts.${index}.panels.${at}.label`,
            facts,
            ...(chart.kind === 'series' && { isSeries: true }),
          },
        ]
      : [];
  });
}
