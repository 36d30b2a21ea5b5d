/** What stands under a figure: what its marks mean, and which kinds of source it rests on. */
import { own } from '../edition/bind.ts';
import type { WordKey } from '../furniture/index.ts';
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
): WordKey {
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

const caption = (language: string, ...keys: readonly WordKey[]): Line =>
  keys.map((key) => ({ words: own(key, language) }));

/** The articles that facts stand in. */
const sourcesOf = (facts: readonly string[]): string[] => facts.map(articleOf);

const evidenceOfTimeline = ({ settings, articles }: Dossier): WordKey =>
  evidenceKey(
    sourcesOf(settings.timeline.flatMap(({ date, facts }) => [date, ...facts])),
    articles,
    'Cited',
  );

/** What its marks mean is said where it has such marks. */
export function captionTimeline(dossier: Dossier, hasWindows: boolean): Line {
  return caption(
    dossier.settings.language,
    ...(hasWindows ? ['captionTimeline' as const] : []),
    evidenceOfTimeline(dossier),
  );
}

type SetChoice = Settings['sets'][number];

const sourcesOfSet = ({ members, host }: SetChoice): string[] =>
  sourcesOf([...members.map(({ fact }) => fact), ...(host ? [host.fact] : [])]);

export const captionMap = (set: SetChoice, { articles, settings }: Dossier): Line =>
  caption(settings.language, 'captionMap', evidenceKey(sourcesOfSet(set), articles, 'Named'));

export const captionRoll = (
  set: SetChoice,
  { articles, settings }: Dossier,
  hasOrganisations: boolean,
): Line =>
  caption(
    settings.language,
    'captionRoll',
    ...(hasOrganisations ? ['captionRollOrganisations' as const] : []),
    evidenceKey([...sourcesOfSet(set), ...sourcesOf([set.declared])], articles, 'Named'),
  );

type Chart = Settings['charts'][number];

function whatBarsMean({ kind, panels }: Chart): WordKey[] {
  if (kind === 'series') return ['captionSeries'];
  if (kind === 'promises') return ['captionPromises'];
  if (panels.some(({ facts }) => facts.length > 1)) return ['captionBars'];
  return panels.length > 1 ? ['captionLone'] : [];
}

export const captionChart = (chart: Chart, { articles, settings }: Dossier): Line =>
  caption(
    settings.language,
    ...whatBarsMean(chart),
    evidenceKey(sourcesOf(chart.panels.flatMap(({ facts }) => facts)), articles, 'Cited'),
  );
