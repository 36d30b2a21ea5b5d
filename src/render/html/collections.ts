/** The content collections: `articles` (a marked-up article each) and `briefing` (a section each), as the dossier has them. */
import type { Assembled } from '../../dossier/assembled.ts';
import { articleSchema } from '../../model/article.ts';
import { sectionSchema } from '../../model/section.ts';

export interface Entry {
  id: string;
  data: Record<string, unknown>;
  html: string;
}

const articles = ({ dossier, articles: html }: Assembled): Entry[] =>
  dossier.articles.map(({ paragraphs: _, ...frame }) => ({
    id: frame.id,
    data: frame,
    html: html.get(frame.id) ?? '',
  }));

const briefing = ({ dossier, sections: html }: Assembled): Entry[] =>
  dossier.sections.map(({ id, title, order, role, view }) => ({
    id,
    data: { title, order, role, ...(view && { view }) },
    html: html.get(id) ?? '',
  }));

export const COLLECTIONS = {
  articles: { entries: articles, schema: articleSchema.omit({ paragraphs: true }) },
  briefing: { entries: briefing, schema: sectionSchema },
};
