/** A chart of bars in words and as a table. */
import * as bind from '../../edition/bind.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { QuantityFact } from '../../model/fact.ts';
import { citationCell } from '../text/citation.ts';
import type { Run } from '../text/run.ts';
import type { Cell, DataTable } from '../text/table.ts';
import { panelLabel } from './quantity-runs.ts';
import type { PanelFacts } from './read-panels.ts';

const glued = (key: Parameters<typeof bind.own>[0]): Run => ({
  words: bind.own(key),
  glued: true,
});

const factRuns = (fact: QuantityFact, language: string): Run[] => [
  { words: bind.value(fact, language) },
  ...(fact.unit ? [{ words: bind.unit(fact) }] : []),
  glued('comma'),
  { words: bind.own(fact.status ?? 'statusNotStated') },
  glued('comma'),
  { words: bind.period(fact, language) ?? bind.own('periodNotStated') },
  glued('stop'),
];

export const barsRuns = (panels: PanelFacts[], dossier: Dossier): Run[] =>
  panels.flatMap((panel) => [
    { words: panelLabel(panel, dossier) },
    glued('colon'),
    ...panel.facts.flatMap((fact) => factRuns(fact, dossier.settings.language)),
  ]);

function row(panel: PanelFacts, fact: QuantityFact, dossier: Dossier): Cell[] {
  const { language } = dossier.settings;
  const cells = [
    panelLabel(panel, dossier),
    bind.value(fact, language),
    bind.unit(fact),
    bind.own(fact.status ?? 'notStated'),
    bind.period(fact, language) ?? bind.own('notStated'),
  ];
  return [...cells.map((words) => [{ words }]), citationCell([fact], dossier.articles)];
}

const COLUMNS = [
  'columnPanel',
  'columnValue',
  'columnUnit',
  'columnStatus',
  'columnPeriod',
  'columnSource',
] as const;

export const barsTable = (
  caption: bind.Bound,
  panels: PanelFacts[],
  dossier: Dossier,
): DataTable => ({
  caption,
  header: COLUMNS.map(bind.own),
  rows: panels.flatMap((panel) => panel.facts.map((fact) => row(panel, fact, dossier))),
});
