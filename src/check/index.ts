/** The texts of a content folder → the dossier, and what its author says that no source carries. */
export { readChecked } from './read-checked.ts';
export type { ReadDossier } from '../dossier/assemble-dossier.ts';
export type { Content, ContentFile } from '../dossier/read-dossier-files.ts';
export type { Dossier } from '../model/dossier.ts';
export type { Problem } from '../model/problem.ts';
export { checkDraft } from './draft/check-draft.ts';
export type { DraftClaim, DraftReport, Rest } from './draft/check-draft.ts';
