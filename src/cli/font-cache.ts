/** Fonts cut down to the characters of a site, kept for the next build: most builds print no new character. */
import { openKeep } from './keep-used.ts';
import { renameFont } from './rename-font.ts';

/** Kerning, marks, ligatures, and the figures that the style sheets ask for; small capitals and stylistic sets would double each file. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'lnum', 'tnum'];
const OPTIONS = { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true } as const;

/** "Source Serif 4" is "Dossier Serif": the name is reserved for the fonts as they are published. */
const withoutReserved = (name: string): string =>
  name.replaceAll(/Source ?(Serif|Sans)(?: ?[34])?(?: VF)?/g, 'Dossier $1');
/** Part of the key: a font kept under its old name is made anew. */
const NAMING = 'Dossier';

export type SubsetFont = (font: Buffer, characters: string) => Promise<Buffer>;

export async function openFontCache(folder: string): Promise<SubsetFont> {
  const keep = await openKeep(folder, '.woff2');
  return (font, characters) =>
    keep([font, JSON.stringify([characters, OPTIONS, NAMING])], async () => {
      const { default: subsetFont } = await import('subset-font');
      return subsetFont(renameFont(font, withoutReserved), characters, OPTIONS);
    });
}
