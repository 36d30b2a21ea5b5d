/** The typefaces of the PDF, by package, and what they can print between them. */
import { fontCharacters, fontFamily } from './font-coverage.ts';

const SERIF = '@expo-google-fonts/source-serif-4';
const SANS = '@expo-google-fonts/source-sans-3';

/** Module paths of the TrueType files, by style; within a style one family stands in for the other. */
export const TYPEFACES: Record<string, readonly string[]> = {
  regular: [
    `${SERIF}/400Regular/SourceSerif4_400Regular.ttf`,
    `${SANS}/400Regular/SourceSans3_400Regular.ttf`,
  ],
  italic: [
    `${SERIF}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
    `${SANS}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
  ],
  bold: [
    `${SERIF}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
    `${SANS}/600SemiBold/SourceSans3_600SemiBold.ttf`,
  ],
  'bold italic': [
    `${SERIF}/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf`,
    `${SANS}/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf`,
  ],
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
