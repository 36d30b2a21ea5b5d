/** Fonts cut down to the characters of a site, kept for the next build: most builds print no new character. */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clearForgotten, DAY, markUsed } from './keep-used.ts';
import { renameFont } from './rename-font.ts';
import { writeAtomically } from './write-atomically.ts';

/** Kerning, marks, ligatures, and the figures that the style sheets ask for; small capitals and stylistic sets would double each file. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'lnum', 'tnum'];
const OPTIONS = { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true } as const;
/** Milliseconds after which a font that no build has used is removed. */
const FORGOTTEN = 30 * DAY;

/** "Source Serif 4" is "Dossier Serif": the name is reserved for the fonts as they are published. */
const withoutReserved = (name: string): string =>
  name.replaceAll(/Source ?(Serif|Sans)(?: ?[34])?(?: VF)?/g, 'Dossier $1');
/** Part of the key: a font kept under its old name is made anew. */
const NAMING = 'Dossier';

export type SubsetFont = (font: Buffer, characters: string) => Promise<Buffer>;

export async function openFontCache(folder: string): Promise<SubsetFont> {
  await mkdir(folder, { recursive: true });
  await clearForgotten(folder, { after: FORGOTTEN });
  return async (font, characters) => {
    const key = createHash('sha256')
      .update(font)
      .update(JSON.stringify([characters, OPTIONS, NAMING]));
    const file = join(folder, `${key.digest('hex')}.woff2`);
    const known = await readFile(file).catch(() => null);
    if (known) {
      await markUsed(file);
      return known;
    }
    const { default: subsetFont } = await import('subset-font');
    const subset = await subsetFont(renameFont(font, withoutReserved), characters, OPTIONS);
    // Another build may write the same file at the same time
    await writeAtomically(file, subset);
    return subset;
  };
}
