/** What dossier.yaml has no choice about yet, proposed from the facts. A proposal never overwrites a choice, and passes the check. */
import { stringify } from 'yaml';
import { type CheckContext, createCheckContext } from '../check/check-context.ts';
import { checkLabels, type Label } from '../check/check-labels.ts';
import type { Dossier } from '../model/dossier.ts';
import { proposeCharts, type ChartProposal } from './propose-charts.ts';
import { proposeSets, type SetProposal } from './propose-sets.ts';
import { proposeTimeline, type TimelineProposal } from './propose-timeline.ts';
import { proposeTopicChoices, type TopicProposal } from './propose-topics.ts';

export interface Proposals {
  sets: SetProposal[];
  timeline: TimelineProposal[];
  charts: ChartProposal[];
  /** By id. */
  topics: Record<string, TopicProposal>;
}

export type Passes = (text: string, facts: Label['facts']) => boolean;

export const labelPasses = (label: Label, context: CheckContext): boolean =>
  checkLabels([label], context, () => ({ file: '' })).length === 0;

/** Whether a label says nothing but what its facts say; null: any fact of the dossier. */
export function labelTest(dossier: Dossier): Passes {
  const context = createCheckContext(dossier);
  return (text, facts) => labelPasses({ path: [], text, facts }, context);
}

/** A label that says more than its facts gives way to the date's own words. */
function settleEntry(
  entry: TimelineProposal,
  { facts }: Dossier,
  passes: Passes,
): TimelineProposal[] {
  if (!passes(entry.lane, null)) return [];
  const words = facts.find(({ id }) => id === entry.date)?.text ?? '';
  const label = [entry.label, words].find(
    (text) => text !== '' && passes(text, [entry.date, ...entry.facts]),
  );
  return label === undefined ? [] : [{ ...entry, label }];
}

const chartPasses = ({ title, panels }: ChartProposal, passes: Passes): boolean =>
  passes(
    title,
    panels.flatMap(({ facts }) => facts),
  ) && panels.every(({ label, facts }) => passes(label, facts));

/** Sets are known by their whole, entries by their date, charts by their facts, topics by their id. */
export function proposeChoices(dossier: Dossier, passes: Passes = labelTest(dossier)): Proposals {
  const { articles, facts, settings } = dossier;
  const declared = new Set(settings.sets.map((set) => set.declared));
  const dated = new Set(settings.timeline.map(({ date }) => date));
  const charted = new Set(
    settings.charts.flatMap(({ panels }) => panels.flatMap((panel) => panel.facts)),
  );
  return {
    sets: proposeSets(articles, facts).filter(
      (set) => !declared.has(set.declared) && passes(set.label, null),
    ),
    timeline: proposeTimeline(articles, facts)
      .filter(({ date }) => !dated.has(date))
      .flatMap((entry) => settleEntry(entry, dossier, passes)),
    charts: proposeCharts(facts).filter(
      (chart) =>
        !chart.panels.some((panel) => panel.facts.some((id) => charted.has(id))) &&
        chartPasses(chart, passes),
    ),
    topics: proposeTopicChoices(dossier, passes),
  };
}

export const countProposals = (proposals: Proposals): number =>
  Object.values(proposals).reduce((sum, list: object) => sum + Object.keys(list).length, 0);

/** YAML; a comment where there is nothing to propose. */
export const writeProposals = (proposals: Proposals): string =>
  countProposals(proposals) === 0
    ? '# Nothing to propose: dossier.yaml has a choice about all that was found.\n'
    : stringify(
        Object.fromEntries(
          Object.entries(proposals).filter(([, list]) => Object.keys(list as object).length > 0),
        ),
        { lineWidth: 0 },
      );
