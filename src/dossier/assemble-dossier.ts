/** The texts of a content folder → the Dossier, or what keeps it from being one. */
import type { RuleId } from '../model/rules.ts';
import type { Root } from 'mdast';
import type { Place, Problem } from '../model/problem.ts';
import type { Settings } from '../model/settings.ts';
import type { Dossier } from '../model/dossier.ts';
import { checkCharts } from './charts.ts';
import { withDistinctLabels } from './distinct-labels.ts';
import { sectionReferences, settingsReferences } from './fact-references.ts';
import { articleOf } from '../model/fact-id.ts';
import { buildTopics, findOrigins } from '../relate/index.ts';
import { answerQuestions } from './questions.ts';
import { readPages } from './read-pages.ts';
import { readEditions } from './read-editions.ts';
import {
  readArticles,
  readSections,
  shownPath,
  type Content,
  type ReadArticles,
} from './read-dossier-files.ts';
import { readSettings } from './read-settings.ts';
import { resolveReferences } from './resolve-references.ts';
import { checkSets, countSets } from './sets.ts';

export interface ReadDossier {
  /** Null where dossier.yaml or all articles are missing or can't be read. With problems of severity `error` it isn't fit to publish. */
  dossier: Dossier | null;
  /** The articles' trees by id, for `renderArticle`. */
  trees: ReadonlyMap<string, Root>;
  problems: Problem[];
  place: Place;
}

const NO_SETTINGS = 'does not exist; npm run ingest writes a first one from the sources';
const NO_ARTICLES =
  'holds no articles; put article texts into the sources folder beside it and run npm run ingest';

function assemble(
  settings: Settings,
  { articles: plain, facts }: ReadArticles,
  { sections, pages, editions }: Pick<Dossier, 'sections' | 'pages' | 'editions'>,
): Dossier {
  const origins = findOrigins(plain);
  const articles = withDistinctLabels(plain, settings.language);
  // Proposals fill in for an author who has chosen no topics yet; beside a choice they are for `ingest --propose` alone.
  const proposes = Object.keys(settings.topics).length === 0;
  const topics = buildTopics(settings, articles, facts, origins, { proposes });
  return {
    settings,
    articles,
    facts,
    sections,
    pages,
    topics,
    origins,
    sets: countSets(settings, facts, plain),
    questions: answerQuestions(settings, topics, origins),
    editions,
  };
}

/** Never throws. */
export function readDossier(content: Content): ReadDossier {
  const { files } = content;
  const shown = (path: string): string => shownPath(content, path);
  const missing = (path: string, rule: RuleId, message: string): Problem => ({
    rule,
    file: shown(path),
    message,
    severity: 'error',
  });
  const settingsFile = files.find(({ path }) => path === 'dossier.yaml');
  const read = readArticles(content);
  const { sections, problems: sectionProblems } = readSections(content);
  const {
    settings,
    problems: settingsProblems,
    at,
  } = settingsFile
    ? readSettings(settingsFile.text, shown('dossier.yaml'))
    : {
        settings: null,
        problems: [missing('dossier.yaml', 'settings-exist', NO_SETTINGS)],
        at: () => ({ line: 1, column: 1 }),
      };
  const place: Place = (path) => ({ file: shown('dossier.yaml'), ...at(path) });
  const problems = [...settingsProblems, ...read.problems, ...sectionProblems];
  if (!files.some(({ path }) => path.startsWith('articles/')))
    problems.push(missing('articles', 'articles-exist', NO_ARTICLES));
  if (!settings || read.articles.length === 0)
    return { dossier: null, trees: read.trees, problems, place };
  const { editions, problems: badEditions } = readEditions(content);
  const { pages, problems: badPages } = readPages(content, read.facts, settings.language);
  problems.push(...badEditions, ...badPages);
  const dossier = assemble(settings, read, { sections, pages, editions });
  const references = [
    ...settingsReferences(settings, shown('dossier.yaml'), at),
    ...[...sections, ...pages].flatMap(sectionReferences),
  ].filter(({ id }) => !read.unread.has(articleOf(id)));
  problems.push(
    ...resolveReferences(
      references,
      dossier.articles,
      dossier.facts,
      dossier.topics.map(({ id }) => id),
      { orphans: read.orphans, said: read.said },
    ),
  );
  problems.push(
    ...checkSets(settings, dossier.facts, dossier.articles, place),
    ...checkCharts(settings, dossier.facts, place),
  );
  return { dossier, trees: read.trees, problems, place };
}
