/**
 * The content collections: `articles` (a marked-up article each) and `briefing` (a section each). The command reads and parses the
 * content folder once; the loader takes from the assembled dossier what has changed. Nothing in an MDX file is compiled or run.
 */
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Assembled, getAssembled, onHandOver } from './dossier/assembled.ts';
import { articleSchema } from './model/article.ts';
import { sectionSchema } from './model/section.ts';

interface Entry {
  id: string;
  data: Record<string, unknown>;
  html: string;
}

/** Characters of HTML that a collection's store holds. Astro puts the store into the bundle of the pages: of more it has digests only. */
const HELD = 16_000_000;

async function fill(
  { store, parseData, generateDigest }: LoaderContext,
  entries: readonly Entry[],
): Promise<void> {
  const gone = new Set(store.keys());
  const isHeld = entries.reduce((sum, { html }) => sum + html.length, 0) <= HELD;
  for (const { id, data, html } of entries) {
    gone.delete(id);
    const digest = generateDigest({ data, html, isHeld });
    if (store.get(id)?.digest === digest) continue;
    const parsed = await parseData({ id, data });
    store.set({ id, digest, data: parsed, ...(isHeld && { rendered: { html } }) });
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
  loader: dossierLoader('dossier-articles', ({ dossier, articles: html }) =>
    dossier.articles.map(({ paragraphs: _, ...frame }) => ({
      id: frame.id,
      data: frame,
      html: html.get(frame.id) ?? '',
    })),
  ),
  schema: articleSchema.omit({ paragraphs: true }),
});

const briefing = defineCollection({
  loader: dossierLoader('dossier-briefing', ({ dossier, sections: html }) =>
    dossier.sections.map(({ id, title, order, role, view }) => ({
      id,
      data: { title, order, role, ...(view && { view }) },
      html: html.get(id) ?? '',
    })),
  ),
  schema: sectionSchema,
});

export const collections = { articles, briefing };
