/** A chart of bars in words and as a table. */
import * as bind from '../../edition/bind.ts';
import { glued } from '../../edition/line.ts';
import type { WordKey } from '../../furniture/index.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { QuantityFact } from '../../model/fact.ts';
import { citationCell } from '../text/citation.ts';
import type { Run } from '../text/run.ts';
import type { Cell, DataTable } from '../text/table.ts';
import { panelLabel } from './quantity-runs.ts';
import type { PanelFacts } from './read-panels.ts';

const cellOf = (words: bind.Bound | null | undefined): Cell => (words ? [{ words }] : []);

const factRuns = (fact: QuantityFact, dossier: Dossier, { language } = dossier.settings): Run[] => [
  { words: bind.value(fact, dossier.settings) },
  ...cellOf(bind.unit(fact, dossier)),
  ...[fact.status && bind.own(fact.status, language), bind.period(fact, language)].flatMap(
    (words) => (words ? [glued('comma'), { words }] : []),
  ),
  glued('stop'),
];

export const barsRuns = (panels: PanelFacts[], dossier: Dossier): Run[] =>
  panels.flatMap((panel) => [
    { words: panelLabel(panel, dossier) },
    glued('colon'),
    ...panel.facts.flatMap((fact) => factRuns(fact, dossier)),
  ]);

type Column = [header: WordKey, cell: (fact: QuantityFact, panel: PanelFacts) => Cell];

const columnsOf = (dossier: Dossier): Column[] => [
  ['columnPanel', (_, panel) => cellOf(panelLabel(panel, dossier))],
  ['columnValue', (fact) => cellOf(bind.value(fact, dossier.settings))],
  ['columnUnit', (fact) => cellOf(bind.unit(fact, dossier))],
  ['columnStatus', ({ status }) => cellOf(status && bind.own(status, dossier.settings.language))],
  ['columnPeriod', (fact) => cellOf(bind.period(fact, dossier.settings.language))],
  ['columnSource', (fact) => citationCell([fact], dossier.articles)],
];

/** A column stands only where it says something, the label of a panel only where there are several. */
export function barsTable(caption: bind.Bound, panels: PanelFacts[], dossier: Dossier): DataTable {
  const rows = panels.flatMap((panel) => panel.facts.map((fact) => ({ panel, fact })));
  const columns = columnsOf(dossier).filter(([key, cell]) =>
    key === 'columnPanel'
      ? panels.length > 1
      : rows.some(({ fact, panel }) => cell(fact, panel).length > 0),
  );
  return {
    caption,
    header: columns.map(([key]) => bind.own(key, dossier.settings.language)),
    rows: rows.map(({ fact, panel }) => columns.map(([, cell]) => cell(fact, panel))),
  };
}
