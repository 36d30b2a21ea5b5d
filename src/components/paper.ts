import { getAssembled } from '../dossier/assembled.ts';

/** Why the paper edition could not be made, as the build tells the pages; undefined where it was. */
export const paperFailure = (): string | undefined => getAssembled()?.paperFailure;
