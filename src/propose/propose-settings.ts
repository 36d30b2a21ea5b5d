/** What dossier.yaml has no choice about yet, proposed from the facts. A proposal never overwrites a choice, and passes the check. */
import { stringify } from 'yaml';
import { type CheckContext, createCheckContext } from '../check/check-context.ts';
import { checkLabels, type Label } from '../check/check-labels.ts';
import { indexOf } from '../dossier/dossier-index.ts';
import type { Dossier } from '../model/dossier.ts';
import { proposeCharts, type ChartProposal } from './propose-charts.ts';
import { proposeSets, type SetProposal } from './propose-sets.ts';
import { type EventProposal, proposeTimeline, type TimelineProposal } from './propose-timeline.ts';
import { framesOf, type Frame } from '../relate/index.ts';
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
export const labelTest =
  (context: CheckContext): Passes =>
  (text, facts) =>
    labelPasses({ path: [], text, facts }, context);

/** The first of its labels that says nothing but what its facts say; a date for which none does is no entry. */
function settleEntry({ labels, ...entry }: EventProposal, passes: Passes): TimelineProposal[] {
  const label = labels.find((text) => passes(text, [entry.date, ...entry.facts]));
  return label === undefined ? [] : [{ label, ...entry }];
}

const chartPasses = ({ title, panels }: ChartProposal, passes: Passes): boolean =>
  passes(
    title,
    panels.flatMap(({ facts }) => facts),
  ) && panels.every(({ label, facts }) => passes(label, facts));

/** Sets are known by their whole, entries by their date, charts by their facts, topics by their id. */
export function proposeChoices(
  dossier: Dossier,
  passes: Passes = labelTest(createCheckContext(dossier)),
  frames: readonly Frame[] = framesOf(dossier.articles, dossier.facts, dossier.origins),
): Proposals {
  const { articles, facts, settings } = dossier;
  const declared = new Set(settings.sets.map((set) => set.declared));
  const dated = new Set(settings.timeline.flatMap((entry) => [entry.date, ...entry.facts]));
  const charted = new Set(
    settings.charts.flatMap(({ panels }) => panels.flatMap((panel) => panel.facts)),
  );
  const topics = proposeTopicChoices(dossier, frames, passes);
  return {
    sets: proposeSets(articles, facts).filter(
      (set) => !declared.has(set.declared) && passes(set.label, null),
    ),
    timeline: proposeTimeline(articles, facts, frames)
      .filter(({ date, facts: others }) => ![date, ...others].some((id) => dated.has(id)))
      .flatMap((entry) => settleEntry(entry, passes)),
    charts: proposeCharts({ ...settings.topics, ...topics }, indexOf(dossier).fact).filter(
      (chart) =>
        !chart.panels.some((panel) => panel.facts.some((id) => charted.has(id))) &&
        chartPasses(chart, passes),
    ),
    topics,
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
