/** The check of what the author wrote: prose and labels, before anything is built. The check of what was built is in `check-site.ts`. */
import { checkEdition } from './record-edition.ts';
import type { Problem } from '../model/problem.ts';
import type { Dossier } from '../model/dossier.ts';
import { createCheckContext } from './check-context.ts';
import { checkLabels, type Label, labelsOf } from './check-labels.ts';
import { checkPages } from './check-pages.ts';
import { checkSection } from './check-prose.ts';

export interface CheckOptions {
  /** File, line and column of a path in dossier.yaml. */
  place: (path: Label['path']) => Pick<Problem, 'file' | 'line' | 'column'>;
}

export function checkDossier(dossier: Dossier, options: CheckOptions): Problem[] {
  const context = createCheckContext(dossier);
  const written = [...dossier.sections, ...dossier.pages];
  const titles = written.flatMap((section) =>
    checkLabels([{ path: ['title'], text: section.title, facts: null }], context, () => ({
      file: section.file,
      line: 2,
      column: 1,
    })),
  );
  return [
    ...checkLabels(labelsOf(dossier), context, options.place),
    ...titles,
    ...checkEdition(dossier, options.place),
    ...written.flatMap((section) => checkSection(section, context)),
    ...checkPages(dossier, context),
  ];
}
