/** News agencies by the credits they print: datelines, sign-offs and by-lines are recognised by these. */
import { valuesOf } from '../../text/lexicon/index.ts';

const BY_CREDIT = valuesOf('agencies');
const LONGEST_CREDIT = 60;

/** The usual name of the agency that a credit stands for, or null where the words are no agency known here. */
export const agencyNamed = (credit: string): string | null =>
  credit.length > LONGEST_CREDIT ? null : (BY_CREDIT.get(credit.trim().toLowerCase()) ?? null);
