/** A content folder read and checked: what the check prints and what the build stops at. */
import { readDossier, type ReadDossier } from '../dossier/assemble-dossier.ts';
import type { Content } from '../dossier/read-dossier-files.ts';
import { checkDossier } from './check-dossier.ts';
import { checkArticles } from './check-articles.ts';

/** Prose is checked only where everything it names is there to be held against. */
export function readChecked(content: Content): ReadDossier {
  const read = readDossier(content);
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
