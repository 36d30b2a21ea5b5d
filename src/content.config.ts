/**
 * The content collections of `dev`. The command reads and parses the content folder once; the loader takes from the assembled
 * dossier what has changed. Nothing in an MDX file is compiled or run. A build's pages take them from `render/html/data-store`.
 */
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Assembled, getAssembled, onHandOver } from './dossier/assembled.ts';
import { COLLECTIONS, type Entry } from './render/html/collections.ts';

async function fill(
  { store, parseData, generateDigest }: LoaderContext,
  entries: readonly Entry[],
): Promise<void> {
  const gone = new Set(store.keys());
  for (const { id, data, html } of entries) {
    gone.delete(id);
    const digest = generateDigest({ data, html });
    if (store.get(id)?.digest === digest) continue;
    const parsed = await parseData({ id, data });
    store.set({ id, digest, data: parsed, rendered: { html } });
  }
  gone.forEach((id) => store.delete(id));
}

function dossierLoader(name: string, entriesOf: (assembled: Assembled) => Entry[]): Loader {
  return {
    name,
    load: async (context) => {
      const take = async (): Promise<void> => {
        const assembled = getAssembled();
        if (assembled) await fill(context, entriesOf(assembled));
      };
      await take();
      if (context.watcher) onHandOver(name, take);
    },
  };
}

const articles = defineCollection({
  loader: dossierLoader('dossier-articles', COLLECTIONS.articles.entries),
  schema: COLLECTIONS.articles.schema,
});

const briefing = defineCollection({
  loader: dossierLoader('dossier-briefing', COLLECTIONS.briefing.entries),
  schema: COLLECTIONS.briefing.schema,
});

export const collections = { articles, briefing };
