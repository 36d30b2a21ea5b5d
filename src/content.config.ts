/**
 * The content collections, filled by one reading of the content folder: `articles` (a marked-up article each), `briefing` (a section each) and
 * `dossier` (settings and what was worked out from the facts). Our own loader parses the MDX, once; nothing in it is compiled or run.
 */
import { relative, resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import type { Root } from 'mdast';
import { z } from 'zod';
import { readContent } from './cli/content.ts';
import { readDossier } from './dossier/assemble-dossier.ts';
import type { Dossier, Section } from './model/dossier.ts';
import type { Article } from './model/article.ts';
import type { Fact } from './model/fact.ts';
import { formatProblem, ProblemError } from './model/problem.ts';

const folder = resolve(process.env.DOSSIER_CONTENT ?? 'content');

/** Plain data, without the positions and `undefined`s that Astro's store does not take. */
const plain = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'position' ? undefined : inner))) as T;

type Entry = { id: string; data: Record<string, unknown> };

type Read = ReturnType<typeof readDossier>;
type Log = Record<'error' | 'warn', (message: string) => void>;

async function readFolder(log: Log): Promise<Read> {
  const read = readDossier(await readContent(folder));
  for (const problem of read.problems)
    log[problem.severity === 'error' ? 'error' : 'warn'](formatProblem(problem));
  return read;
}

let reading: Promise<Read> | null = null;

/** Collections that are filled at the same time share one reading. */
function readTogether(log: Log): Promise<Read> {
  reading ??= readFolder(log).finally(() => (reading = null));
  return reading;
}

/** Sources become articles first; the articles are what is read. */
const isRead = (path: string): boolean =>
  /^(?:dossier\.yaml|(?:articles|briefing)[/\\].*\.mdx)$/.test(relative(folder, path));

function folderLoader(name: string, entriesOf: (read: Read) => Entry[]): Loader {
  return {
    name,
    load: async ({ store, logger, watcher }) => {
      const fill = async (): Promise<void> => {
        const read = await readTogether(logger);
        if (!read.dossier) return;
        store.clear();
        for (const entry of entriesOf(read)) store.set({ id: entry.id, data: plain(entry.data) });
      };
      const refill = (): void =>
        void fill().catch((error: unknown) =>
          logger.error(
            error instanceof ProblemError
              ? error.problems.map(formatProblem).join('\n')
              : String(error),
          ),
        );
      await fill();
      for (const path of ['dossier.yaml', 'articles', 'briefing'])
        watcher?.add(resolve(folder, path));
      watcher?.on('all', (_event, path) => {
        if (isRead(path)) refill();
      });
    },
  };
}

const articles = defineCollection({
  loader: folderLoader('dossier-articles', ({ dossier, trees }) =>
    dossier!.articles.map((article, order) => ({
      id: article.id,
      data: {
        order,
        article,
        facts: dossier!.facts.filter((fact) => fact.article === article.id),
        tree: trees.get(article.id),
      },
    })),
  ),
  schema: z.object({
    order: z.number(),
    article: z.custom<Article>(),
    facts: z.custom<Fact[]>(),
    tree: z.custom<Root>(),
  }),
});

const briefing = defineCollection({
  loader: folderLoader('dossier-briefing', ({ dossier }) =>
    dossier!.sections.map((section) => ({ id: section.id, data: { section } })),
  ),
  schema: z.object({ section: z.custom<Section>() }),
});

const dossier = defineCollection({
  loader: folderLoader('dossier-frame', ({ dossier }) => {
    const { settings, topics, origins, sets, questions } = dossier!;
    return [{ id: 'dossier', data: { settings, topics, origins, sets, questions } }];
  }),
  schema: z.custom<Pick<Dossier, 'settings' | 'topics' | 'origins' | 'sets' | 'questions'>>(),
});

export const collections = { articles, briefing, dossier };
