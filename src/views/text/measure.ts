/** Widths of label text from the real advance widths of Source Sans 3, so that layouts can promise that nothing collides. */
import faces from './source-sans-3.json' with { type: 'json' };

export type Weight = 400 | 600;

function advances(grouped: Record<string, string>): Map<string, number> {
  const byCharacter = new Map<string, number>();
  for (const [width, characters] of Object.entries(grouped))
    for (const character of characters) byCharacter.set(character, Number(width) / 1000);
  return byCharacter;
}

const TABLES: Record<Weight, Map<string, number>> = {
  400: advances(faces['400']),
  600: advances(faces['600']),
};
/** What stands in for a character that the face lacks comes from another font: at most as wide as an ideograph. */
const FOREIGN = 1;

/** Width of a text set in one line, in the unit of `size`. Kerning is left out: it only ever makes the line shorter. */
export function measure(text: string, size: number, weight: Weight = 400): number {
  let ems = 0;
  for (const character of text.normalize('NFC'))
    ems += /\p{M}/u.test(character) ? 0 : (TABLES[weight].get(character) ?? FOREIGN);
  return ems * size;
}
