/** The typefaces of the PDF and what they can print between them. */
import { fontCharacters, fontFamily } from './font-coverage.ts';

/** TrueType files in `src/styles/fonts`, by style; within a style one family stands in for the other. */
export const TYPEFACES: Record<string, readonly string[]> = {
  regular: ['SourceSerif4_400Regular.ttf', 'SourceSans3_400Regular.ttf'],
  italic: ['SourceSerif4_400Regular_Italic.ttf', 'SourceSans3_400Regular_Italic.ttf'],
  bold: ['SourceSerif4_600SemiBold.ttf', 'SourceSans3_600SemiBold.ttf'],
  'bold italic': ['SourceSerif4_600SemiBold_Italic.ttf', 'SourceSans3_600SemiBold_Italic.ttf'],
};

export interface Typefaces {
  /** TrueType files of each style. */
  styles: readonly (readonly Uint8Array[])[];
  /** The dossier's own, asked last, for characters the others lack; any style. */
  added: readonly Uint8Array[];
}

/** Whether every style can print a code point. */
export function coverageOf({ styles, added }: Typefaces): (codePoint: number) => boolean {
  const extra = added.map(fontCharacters);
  const byStyle = styles.map((fonts) => [...fonts.map(fontCharacters), ...extra]);
  return (codePoint) =>
    byStyle.every((fonts) => fonts.some((characters) => characters.has(codePoint)));
}

export const addedFamilies = ({ added }: Typefaces): string[] => [
  ...new Set(added.map(fontFamily).filter((family): family is string => family !== undefined)),
];
