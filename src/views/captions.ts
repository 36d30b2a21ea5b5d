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

export const captionTimeline = ({ settings, articles }: Dossier): Line =>
  caption(
    'captionTimeline',
    evidenceKey(
      sourcesOf(settings.timeline.flatMap(({ date, facts }) => [date, ...facts])),
      articles,
      'Cited',
    ),
  );

type SetChoice = Settings['sets'][number];

const sourcesOfSet = ({ members, host }: SetChoice): string[] =>
  sourcesOf([...members.map(({ fact }) => fact), ...(host ? [host.fact] : [])]);

export const captionMap = (set: SetChoice, articles: readonly Article[]): Line =>
  caption('captionMap', evidenceKey(sourcesOfSet(set), articles, 'Named'));

export const captionRoll = (set: SetChoice, articles: readonly Article[]): Line =>
  caption(
    'captionRoll',
    evidenceKey([...sourcesOfSet(set), ...sourcesOf([set.declared])], articles, 'Named'),
  );

export const captionBars = (chart: Settings['charts'][number], { articles }: Dossier): Line =>
  caption(
    'captionBars',
    evidenceKey(sourcesOf(chart.panels.flatMap(({ facts }) => facts)), articles, 'Cited'),
  );
