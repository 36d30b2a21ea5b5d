/** What stands under a figure: what its marks mean, and which kinds of source it rests on. */
import type { Dossier } from '../model/dossier.ts';
import type { Article } from '../model/article.ts';
import type { Settings } from '../model/settings.ts';

/** Citations of further reports stand in brackets wherever a drawing has room for citations. */
type Citing = 'cites' | 'names';

function evidenceWords(
  ids: readonly string[],
  articles: readonly Article[],
  citing: Citing,
): string {
  const named = new Set(ids);
  const used = articles.filter(({ id }) => named.has(id));
  const isNote = ({ tier }: Article): boolean => tier === 'note';
  const main =
    articles.filter((article) => !isNote(article)).length === 1 ? 'the article' : 'the articles';
  if (!used.some(isNote)) return `Evidence: ${main}.`;
  if (used.every(isNote)) return 'Evidence: further reports.';
  return citing === 'cites'
    ? `Evidence: ${main} and, in brackets, further reports.`
    : `Evidence: ${main} and further reports.`;
}

/** The articles that facts stand in. */
const sourcesOf = (facts: readonly string[]): string[] =>
  facts.map((id) => id.slice(0, id.indexOf('/')));

export function captionTimeline({ settings, articles }: Dossier): string {
  const evidence = evidenceWords(
    sourcesOf(settings.timeline.flatMap(({ date, facts }) => [date, ...facts])),
    articles,
    'cites',
  );
  return `A mark is as wide as its source leaves the date open: as wide as a year where only the year is said. Hatched: planned, offered, or ahead when reported. ${evidence}`;
}

type SetChoice = Settings['sets'][number];

const sourcesOfSet = ({ members, host }: SetChoice): string[] =>
  sourcesOf([...members.map(({ fact }) => fact), ...(host ? [host.fact] : [])]);

export const captionMap = (set: SetChoice, articles: readonly Article[]): string =>
  `Those whom a source names, with the best evidence that there is for each; whom none names is not on the map. ${evidenceWords(sourcesOfSet(set), articles, 'names')}`;

export const captionRoll = (set: SetChoice, articles: readonly Article[]): string =>
  `A place for each of those said to be counted, filled where a source names it; a diamond is an organisation. ${evidenceWords([...sourcesOfSet(set), ...sourcesOf([set.declared])], articles, 'names')}`;

export function captionBars(chart: Settings['charts'][number], { articles }: Dossier): string {
  const evidence = evidenceWords(
    sourcesOf(chart.panels.flatMap(({ facts }) => facts)),
    articles,
    'cites',
  );
  return `Bars share an axis where they count alike over equally long periods; a number by itself is compared with nothing. Hatched: planned or offered. ${evidence}`;
}
