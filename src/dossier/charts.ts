/** What keeps a chart from being drawn: figures on one axis that can't be compared. */
import type { Fact } from '../model/fact.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Settings } from '../model/settings.ts';
import { firstBreak, firstDifference } from './comparable.ts';

type Panel = Settings['charts'][number]['panels'][number];

/** Facts that don't exist or are no quantities are told where references are resolved. */
function judgePanel(
  panel: Panel,
  isSeries: boolean,
  path: readonly (string | number)[],
  facts: ReadonlyMap<string, Fact>,
  place: Place,
): Problem[] {
  const quantities = panel.facts
    .flatMap((id) => facts.get(id) ?? [])
    .filter((fact) => fact.kind === 'quantity');
  const difference = (isSeries ? firstBreak : firstDifference)(quantities);
  if (!difference) return [];
  const { what, a, b, words } = difference;
  return [
    {
      rule: 'panel-is-comparable',
      ...place([...path, 'facts', panel.facts.indexOf(b.id)]),
      value: b.id,
      message: `the panel "${panel.label}" puts ${a.id} (${words[0]}) and ${b.id} (${words[1]}) on one axis, but their ${what}s differ; give each a panel of its own`,
      severity: 'error',
    },
  ];
}

export function checkCharts({ charts }: Settings, facts: readonly Fact[], place: Place): Problem[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return charts.flatMap(({ kind, panels }, chart) =>
    panels.flatMap((panel, at) =>
      judgePanel(panel, kind === 'series', ['charts', chart, 'panels', at], byId, place),
    ),
  );
}
