/** The first dossier.yaml of a folder that has sources and nothing else: valid, and without a claim that no source carries. */
import { stringify } from 'yaml';
import type { Article } from '../model/article.ts';
import { edtfDays } from '../model/edtf.ts';
import { PROPOSED_IMPRINT } from '../dossier/imprint.ts';
import type { Settings } from '../model/settings.ts';
import { type CheckContext, createCheckContext } from '../check/check-context.ts';
import { type Label, labelsOf } from '../check/check-labels.ts';
import { readDossier } from '../dossier/assemble-dossier.ts';
import { framesOf } from '../relate/index.ts';
import { proposeKeyNumbers } from './key-numbers.ts';
import { labelPasses, labelTest, proposeChoices } from './propose-settings.ts';
import { headlines, openings } from './title.ts';
import { capitalised } from './topic-label.ts';
import { readArticles, type Content } from '../dossier/read-dossier-files.ts';

const HEADER = `# Every editorial choice of this dossier. npm run ingest wrote this first version from the sources and will never change it;
# docs/authoring.md explains the fields. Title, standfirst, authors and contact wait for you; until edition.status is signed, every page says
# that this is a draft.
`;
const STANDFIRST = 'What the sources say, and where each of them says it.';

function latestDay(articles: readonly Article[]): string {
  const days = articles.flatMap(({ published, retrieved }) => {
    const date = published ?? retrieved;
    return date === undefined || date === null
      ? []
      : (edtfDays(date).last ?? edtfDays(date).first ?? []);
  });
  return days.sort().at(-1) ?? '1970-01-01';
}

/** The first that claims nothing that no article says. */
function passing(
  candidates: readonly string[],
  field: 'title' | 'standfirst',
  context: CheckContext,
): string | undefined {
  const { dossier } = context;
  const passes = (text: string): boolean => {
    const settings = { ...dossier.settings, [field]: text };
    const labels = labelsOf({ ...dossier, settings }).filter(({ path }) => path[0] === field);
    return labels.every((label) => labelPasses(label, context));
  };
  return candidates.find((text) => text !== '' && passes(text));
}

/** Where no headline will do, the folder's name. */
const titleOf = (articles: readonly Article[], name: string, context: CheckContext): string =>
  passing(
    [...headlines(articles), capitalised(name.replaceAll(/[-_]+/g, ' ').trim())],
    'title',
    context,
  ) ?? 'Dossier';

/** Where a choice stands: `keyNumbers 2`, `topics cases`. */
const choiceOf = (path: Label['path']): string => path.slice(0, 2).join(' ');

/**
 * A choice that fails the check as it stands among the others is not proposed; a lane is held against all entries in it, so
 * that one fewer may fail another.
 */
function withoutFailing(settings: Settings, context: CheckContext): Settings {
  const failing = new Set(
    labelsOf({ ...context.dossier, settings })
      .filter((label) => !labelPasses(label, context))
      .map(({ path }) => choiceOf(path)),
  );
  if (failing.size === 0) return settings;
  const kept = <T>(name: string, list: readonly T[]): T[] =>
    list.filter((_, index) => !failing.has(choiceOf([name, index])));
  const rest = {
    ...settings,
    keyNumbers: kept('keyNumbers', settings.keyNumbers),
    sets: kept('sets', settings.sets),
    timeline: kept('timeline', settings.timeline),
    charts: kept('charts', settings.charts),
    topics: Object.fromEntries(
      Object.entries(settings.topics).filter(([id]) => !failing.has(choiceOf(['topics', id]))),
    ),
  };
  return countChoices(rest) < countChoices(settings) ? withoutFailing(rest, context) : rest;
}

const countChoices = ({ keyNumbers, sets, timeline, charts, topics }: Settings): number =>
  [keyNumbers, sets, timeline, charts, Object.keys(topics)].reduce(
    (sum, { length }) => sum + length,
    0,
  );

const base = (
  articles: readonly Article[],
  title: string,
  standfirst: string = STANDFIRST,
): Pick<Settings, 'title' | 'standfirst' | 'citations'> & {
  edition: Omit<Settings['edition'], 'corrections'>;
} => ({
  title,
  standfirst,
  edition: {
    number: 1,
    date: latestDay(articles),
    ...PROPOSED_IMPRINT,
    status: 'draft',
  },
  citations: 'automatic',
});

/** Only what a choice was made about. */
const written = (choices: object): object =>
  Object.fromEntries(
    Object.entries(choices).filter(
      ([, value]: [string, unknown]) =>
        typeof value !== 'object' || value === null || Object.keys(value).length > 0,
    ),
  );

/** `name` is that of the folder. Null where there is no article yet. */
export function startSettings(content: Content, name: string): string | null {
  const { articles } = readArticles(content);
  const bare = { path: 'dossier.yaml', text: stringify(base(articles, 'Dossier')) };
  const { dossier } = readDossier({ ...content, files: [...content.files, bare] });
  if (!dossier) return null;
  const context = createCheckContext(dossier);
  const passes = labelTest(context);
  const frames = framesOf(dossier.articles, dossier.facts, dossier.origins);
  const main = articles.filter(({ tier }) => tier === 'article');
  const title = titleOf(main, name, context);
  const leads = openings(main).filter((text) => text.replace(/\.$/, '') !== title);
  const frame = base(articles, title, passing(leads, 'standfirst', context));
  const proposed = {
    ...dossier.settings,
    title: frame.title,
    standfirst: frame.standfirst,
    keyNumbers: proposeKeyNumbers(dossier, frames, passes),
    ...proposeChoices(dossier, passes, frames),
  };
  const { keyNumbers: numbers, sets, timeline, charts, topics } = withoutFailing(proposed, context);
  const settings = written({ ...frame, keyNumbers: numbers, sets, timeline, charts, topics });
  return `${HEADER}${stringify(settings, { lineWidth: 0 })}`;
}
