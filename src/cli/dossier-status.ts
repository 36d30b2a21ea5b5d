/** Where a dossier stands: what waits to be read, corrected, cited, held against its original or answered. */
import { join } from 'node:path';
import { readDossier } from '../dossier/assemble-dossier.ts';
import { articleOf } from '../model/fact-id.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Problem } from '../model/problem.ts';
import { orphanedArticles, renamedSources } from '../mdx/missing-sources.ts';
import { planIngest, type IngestPlan } from '../mdx/plan-ingest.ts';
import { listFiles } from './content.ts';
import { readContent } from './read-content.ts';
import { isSource, ORIGINALS } from './import-folder.ts';
import { readState } from './ingest-folder.ts';

/** Each a list of files, ids or labels, as the author knows them. */
export interface DossierStatus {
  /** Sources that no article was read from yet. */
  new: string[];
  /** Articles that would be read anew: their source has changed, or the reader has got better. */
  changed: string[];
  /** Articles edited by hand. */
  edited: string[];
  /** Articles whose source is gone, and facts and passages that are cited and no longer in their source. */
  orphaned: string[];
  /** Sources of which nothing is cited. */
  uncited: string[];
  /** Digests not held against their originals since they were last changed. */
  unverified: string[];
  /** Topics on which sources contradict each other. */
  disputed: string[];
  unanswered: string[];
}

function waiting(
  plan: IngestPlan,
  shown: (path: string) => string,
): Pick<DossierStatus, 'new' | 'changed' | 'edited'> {
  const writes = (isNew: boolean): string[] =>
    plan.writes.filter(({ before }) => (before === null) === isNew).map(({ path }) => shown(path));
  return {
    new: writes(true),
    changed: writes(false),
    edited: [...plan.edited, ...plan.merged].sort().map(shown),
  };
}

/** Files that ingest would import. */
const dropped = async (content: string): Promise<string[]> =>
  (await listFiles(join(content, 'sources')))
    .filter(
      (path) => !path.startsWith(`${ORIGINALS}/`) && !isSource(path) && !/\.json$/i.test(path),
    )
    .map((path) => join(content, 'sources', path));

/** Ids of articles of which dossier.yaml or the briefing cites a fact or a passage. */
const citedArticles = ({ sections, facts }: Dossier, ids: Iterable<string>): Set<string> => {
  const known = new Map(facts.map((fact) => [fact.id, fact.article]));
  const text = sections.flatMap(({ tree }) => JSON.stringify(tree).match(/[\w-]+\/p\d+/g) ?? []);
  return new Set([...[...ids].map((id) => known.get(id) ?? articleOf(id)), ...text.map(articleOf)]);
};

function ofDossier(
  dossier: Dossier,
  cited: ReadonlySet<string>,
): Pick<DossierStatus, 'uncited' | 'unverified' | 'disputed' | 'unanswered'> {
  const used = citedArticles(dossier, cited);
  return {
    uncited: dossier.articles.filter(({ id }) => !used.has(id)).map(({ id }) => id),
    unverified: dossier.articles
      .filter(({ original, verified }) => original && !verified)
      .map(({ id }) => id),
    disputed: dossier.topics
      .filter(({ relation }) => relation === 'conflict')
      .map(({ label }) => label),
    unanswered: dossier.questions
      .filter(({ state }) => state !== 'answered')
      .map(({ text, state }) => `${text} (${state})`),
  };
}

const NOTHING = { uncited: [], unverified: [], disputed: [], unanswered: [] };

/** Writes nothing. Throws ProblemError where the folder can't be read; what of it can't be is among the problems. */
export async function dossierStatus(
  content: string,
): Promise<{ status: DossierStatus; problems: Problem[] }> {
  const out = join(content, 'articles');
  const { state, problems } = await readState(content, { out, files: null });
  const plan = planIngest(state);
  const { dossier, problems: found } = readDossier(await readContent(content));
  const renamed = new Set([...renamedSources(state).values()]);
  const read = waiting(plan, state.shown);
  const status = {
    ...read,
    new: [...read.new, ...(await dropped(content))],
    orphaned: [
      ...orphanedArticles(state)
        .filter((article) => !renamed.has(article))
        .map(({ path }) => state.shown(path)),
      ...plan.orphans,
      ...found.flatMap(({ rule, value }) =>
        rule === 'passage-is-as-cited' && value !== undefined ? [value] : [],
      ),
    ],
    ...(dossier ? ofDossier(dossier, state.cited) : NOTHING),
  };
  return { status, problems };
}
