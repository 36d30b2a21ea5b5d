/** A first dossier.yaml made from the facts, and what could be added to one that there is. A proposal never overwrites a choice. */
import { stringify } from 'yaml';
import type { Article } from '../schemas/article.ts';
import { edtfDays } from '../schemas/edtf.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Settings } from '../schemas/settings.ts';
import { isCount, proposeCharts, type ChartProposal } from './propose-charts.ts';
import { proposeSets, type SetProposal } from './propose-sets.ts';
import { proposeTimeline, type TimelineProposal } from './propose-timeline.ts';

export interface Proposals {
  sets: SetProposal[];
  timeline: TimelineProposal[];
  charts: ChartProposal[];
}

const MOST_KEY_NUMBERS = 4;

/** What the settings have no choice about yet: sets by their whole, entries by their date, charts by their facts. */
export function proposeChoices(articles: readonly Article[], facts: readonly Fact[], settings?: Settings): Proposals {
  const declared = new Set(settings?.sets.map((set) => set.declared));
  const dated = new Set(settings?.timeline.map(({ date }) => date));
  const charted = new Set(settings?.charts.flatMap(({ panels }) => panels.flatMap((panel) => panel.facts)));
  return {
    sets: proposeSets(articles, facts).filter((set) => !declared.has(set.declared)),
    timeline: proposeTimeline(articles, facts).filter(({ date }) => !dated.has(date)),
    charts: proposeCharts(articles, facts).filter(({ panels }) => !panels.some((panel) => panel.facts.some((id) => charted.has(id)))),
  };
}

export const countProposals = ({ sets, timeline, charts }: Proposals): number => sets.length + timeline.length + charts.length;

export const writeProposals = (proposals: Proposals): string => stringify(Object.fromEntries(Object.entries(proposals).filter(([, list]) => list.length > 0)), { lineWidth: 0 });

/** A headline may say what its article doesn't; one whose names and numbers all stand in the article is safe as a title. */
function titleFrom(articles: readonly Article[], name: string): string {
  const safe = articles.find(({ title, paragraphs }) => {
    const text = paragraphs.map((paragraph) => paragraph.text).join(' ');
    return title !== null && (title.match(/[\p{Lu}\p{N}][\p{L}\p{N}.,-]*/gu) ?? []).slice(1).every((word) => text.includes(word)) && !/["“”‘]|\p{N}/u.test(title);
  });
  return safe?.title ?? (name.replaceAll(/[-_]+/g, ' ').trim().replace(/^./, (letter) => letter.toUpperCase()) || 'Dossier');
}

/** The largest of each measure, those of main articles first. */
function keyNumbers(facts: readonly Fact[]): Settings['keyNumbers'] {
  const counts = facts.filter(isCount).filter((fact) => !fact.percent && fact.unit !== '' && !/\p{N}/u.test(fact.unit));
  const byUnit = new Map<string, (typeof counts)[number]>();
  for (const fact of counts) if ((byUnit.get(fact.unit)?.value ?? -Infinity) < fact.value) byUnit.set(fact.unit, fact);
  return [...byUnit.values()].slice(0, MOST_KEY_NUMBERS).map(({ id, unit }) => ({ fact: id, label: unit }));
}

const HEADER = `# Every editorial choice of this dossier. npm run ingest wrote this first version from the sources and will never change it;
# docs/authoring.md explains the fields. Title, standfirst, authors and contact wait for you.
`;

/** `name` is that of the folder. The only date is the latest of the sources. */
export function writeStarter(articles: readonly Article[], facts: readonly Fact[], name: string): string {
  const latest = articles.flatMap(({ published }) => (published === null ? [] : (edtfDays(published).last ?? edtfDays(published).first ?? []))).sort().at(-1);
  const settings = {
    title: titleFrom(articles, name),
    standfirst: 'What the sources say, and where each of them says it.',
    edition: { number: 1, date: latest ?? '0001-01-01', authors: ['Author not named'], contact: 'not given' },
    keyNumbers: keyNumbers(facts),
    ...proposeChoices(articles, facts),
  };
  const filled = Object.fromEntries(Object.entries(settings).filter(([, value]) => !Array.isArray(value) || value.length > 0));
  return `${HEADER}${stringify(filled, { lineWidth: 0 })}`;
}
