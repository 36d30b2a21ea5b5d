/** Draws the cards of a dossier as PNG: outlines alone, so that no face of the machine is asked, and the same bytes each time. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dossier } from '../model/dossier.ts';
import { cardPath, cardsOf } from '../render/cards/card.ts';
import { setCards } from '../render/cards/set-cards.ts';
import { openKeep } from './keep-used.ts';
import type { Logo } from './logo.ts';
import { readTemplates, readTypefaces } from './print-material.ts';

/** By the id of the card. */
export type Cards = ReadonlyMap<string, Buffer>;

const PNG = { compressionLevel: 9 } as const;

/**
 * Without an address no page can name its card, and the briefing's alone is drawn, for whoever posts it. Throws where Typst or the library
 * that draws is not to be had.
 */
export async function drawCards(
  dossier: Dossier,
  fontFolder: string,
  cache: string,
  logo: Logo | null = null,
): Promise<Cards> {
  const { default: sharp } = await import('sharp');
  const keep = await openKeep(join(cache, 'cards'), '.png');
  const { problems: _, ...typefaces } = readTypefaces(fontFolder);
  const all = cardsOf(dossier);
  const wanted = dossier.settings.site === undefined ? all.slice(0, 1) : all;
  const drawn = new Map<string, Buffer>();
  for (const { id, svg } of setCards(dossier, wanted, {
    templates: readTemplates(),
    typefaces,
    logo,
  })) {
    const key = [svg, JSON.stringify([PNG, sharp.versions])];
    const draw = (): Promise<Buffer> => sharp(Buffer.from(svg)).png(PNG).toBuffer();
    drawn.set(id, await keep(key, draw));
  }
  return drawn;
}

export async function writeCards(cards: Cards, folder: string): Promise<void> {
  for (const [id, png] of cards) {
    const file = join(folder, cardPath(id));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, png);
  }
}
