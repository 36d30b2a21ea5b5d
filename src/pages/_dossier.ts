/** The dossier, put together again from the content collections; the one place where pages get it from. */
import { getCollection, getEntry } from 'astro:content';
import { sectionsInOrder } from '../dossier/citations.ts';
import type { Dossier } from '../model/dossier.ts';

export async function getDossier(): Promise<Dossier> {
  const frame = await getEntry('dossier', 'dossier');
  if (!frame)
    throw new Error('The content collection "dossier" is empty: its loader has reported why.');
  const articles = (await getCollection('articles')).sort((a, b) => a.data.order - b.data.order);
  const sections = (await getCollection('briefing')).map(({ data }) => data.section);
  const dossier: Dossier = {
    ...frame.data,
    articles: articles.map(({ data }) => data.article),
    facts: articles.flatMap(({ data }) => data.facts),
    sections,
  };
  return { ...dossier, sections: sectionsInOrder(dossier) };
}
