/** What stands under a figure: what its marks mean, and which kinds of source it rests on. */
import { own } from '../edition/bind.ts';
import type { FurnitureKey } from '../edition/furniture/en.ts';
import type { Line } from '../edition/line.ts';
import type { Dossier } from '../model/dossier.ts';
import { articleOf } from '../model/fact-id.ts';
import type { Article } from '../model/article.ts';
import type { Settings } from '../model/settings.ts';

/** Citations of further reports stand in brackets wherever a drawing has room for citations. */
type Citing = 'Cited' | 'Named';

function evidenceKey(
  ids: readonly string[],
  articles: readonly Article[],
  citing: Citing,
): FurnitureKey {
  const named = new Set(ids);
  const used = articles.filter(({ id }) => named.has(id));
  const isNote = ({ tier }: Article): boolean => tier === 'note';
  const main =
    articles.filter((article) => !isNote(article)).length === 1
      ? 'evidenceArticle'
      : 'evidenceArticles';
  if (!used.some(isNote)) return main;
  return used.every(isNote) ? 'evidenceReports' : `${main}${citing}`;
}

const caption = (...keys: readonly FurnitureKey[]): Line =>
  keys.map((key) => ({ words: own(key) }));

/** The articles that facts stand in. */
const sourcesOf = (facts: readonly string[]): string[] => facts.map(articleOf);

const evidenceOfTimeline = ({ settings, articles }: Dossier): FurnitureKey =>
  evidenceKey(
    sourcesOf(settings.timeline.flatMap(({ date, facts }) => [date, ...facts])),
    articles,
    'Cited',
  );

/** What its marks mean is said where it has such marks. */
export function captionTimeline(dossier: Dossier, hasWindows: boolean): Line {
  return caption(...(hasWindows ? ['captionTimeline' as const] : []), evidenceOfTimeline(dossier));
}

type SetChoice = Settings['sets'][number];

const sourcesOfSet = ({ members, host }: SetChoice): string[] =>
  sourcesOf([...members.map(({ fact }) => fact), ...(host ? [host.fact] : [])]);

export const captionMap = (set: SetChoice, articles: readonly Article[]): Line =>
  caption('captionMap', evidenceKey(sourcesOfSet(set), articles, 'Named'));

export const captionRoll = (
  set: SetChoice,
  articles: readonly Article[],
  hasOrganisations: boolean,
): Line =>
  caption(
    'captionRoll',
    ...(hasOrganisations ? ['captionRollOrganisations' as const] : []),
    evidenceKey([...sourcesOfSet(set), ...sourcesOf([set.declared])], articles, 'Named'),
  );

type Chart = Settings['charts'][number];

function whatBarsMean({ kind, panels }: Chart): FurnitureKey[] {
  if (kind === 'series') return ['captionSeries'];
  if (kind === 'promises') return ['captionPromises'];
  if (panels.some(({ facts }) => facts.length > 1)) return ['captionBars'];
  return panels.length > 1 ? ['captionLone'] : [];
}

export const captionChart = (chart: Chart, { articles }: Dossier): Line =>
  caption(
    ...whatBarsMean(chart),
    evidenceKey(sourcesOf(chart.panels.flatMap(({ facts }) => facts)), articles, 'Cited'),
  );
