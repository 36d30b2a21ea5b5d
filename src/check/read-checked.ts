/** A content folder read and checked: what the check prints and what the build stops at. */
import { readDossier, type ReadDossier } from '../dossier/assemble-dossier.ts';
import type { Content } from '../dossier/read-dossier-files.ts';
import { withAutomaticCitations } from './cite/cite-sections.ts';
import { checkDossier } from './check-dossier.ts';
import { checkArticles } from './check-articles.ts';

/** What the dossier's author leaves to be cited by itself is cited. */
export const withCitations = (read: ReadDossier): ReadDossier =>
  read.dossier && !read.problems.some(({ severity }) => severity === 'error')
    ? { ...read, dossier: withAutomaticCitations(read.dossier) }
    : read;

/** Prose is checked only where everything it names is there to be held against. */
export function readChecked(content: Content): ReadDossier {
  const read = withCitations(readDossier(content));
  if (!read.dossier || read.problems.some(({ severity }) => severity === 'error')) return read;
  return {
    ...read,
    problems: [
      ...read.problems,
      ...checkArticles(content, read.dossier),
      ...checkDossier(read.dossier, { place: read.place }),
    ],
  };
}
