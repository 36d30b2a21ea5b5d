/** What is read on paper, and in the documents made like it. */
import type { Dossier } from '../model/dossier.ts';

/** Pages of the author's that are to be printed stand behind the sections. */
export function withPrintedPages(dossier: Dossier): Dossier {
  const printed = dossier.pages.filter(({ isPrinted }) => isPrinted);
  if (printed.length === 0) return dossier;
  const last = Math.max(0, ...dossier.sections.map(({ order }) => order));
  const pages = printed.map(({ id, file, title, tree }, index) => ({
    id: `page-${id}`,
    file,
    title,
    tree,
    order: last + 1 + index,
    role: 'section' as const,
  }));
  return { ...dossier, sections: [...dossier.sections, ...pages] };
}
