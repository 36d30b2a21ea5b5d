/**
 * Writes `src/views/text/source-sans-3.json`, the advance widths that chart labels are measured with, from the TrueType
 * files of the label face. Run it after a change of the font package: `node tools/font-advances.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FACES = { 400: '400Regular', 600: '600SemiBold' } as const;
/** Latin, Greek, Cyrillic, punctuation, currency, arrows, mathematical operators, geometric shapes. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x19f],
  [0x1a0, 0x24f],
  [0x370, 0x4ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
] as const;

function tables(font: DataView): Map<string, number> {
  const found = new Map<string, number>();
  for (let index = 0; index < font.getUint16(4); index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(record + byte)));
    found.set(tag, font.getUint32(record + 8));
  }
  return found;
}

/** Offset of the Unicode subtable of format 4 (Basic Multilingual Plane). */
function characterMap(font: DataView, cmap: number): number {
  for (let index = 0; index < font.getUint16(cmap + 2); index++) {
    const subtable = cmap + font.getUint32(cmap + 4 + index * 8 + 4);
    if (font.getUint16(subtable) === 4) return subtable;
  }
  throw new Error('the font has no character map of format 4');
}

/** Glyph index of a code unit by a format 4 subtable (OpenType specification, "cmap"); 0 where the font lacks it. */
function glyphOf(font: DataView, map: number, code: number): number {
  const segments = font.getUint16(map + 6);
  const [ends, starts, deltas, offsets] = [
    map + 14,
    map + 16 + segments,
    map + 16 + segments * 2,
    map + 16 + segments * 3,
  ] as [number, number, number, number];
  for (let at = 0; at < segments; at += 2) {
    if (code > font.getUint16(ends + at)) continue;
    const start = font.getUint16(starts + at);
    if (code < start) return 0;
    const offset = font.getUint16(offsets + at);
    const delta = font.getUint16(deltas + at);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = font.getUint16(offsets + at + offset + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** Characters grouped by advance, in units of a thousandth of the font size. */
function advances(path: string): Record<string, string> {
  const bytes = readFileSync(path);
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = tables(font);
  const perEm = font.getUint16(at.get('head')! + 18);
  const metrics = font.getUint16(at.get('hhea')! + 34);
  const map = characterMap(font, at.get('cmap')!);
  const grouped: Record<string, string> = {};
  for (const [first, last] of RANGES)
    for (let code = first; code <= last; code++) {
      const glyph = glyphOf(font, map, code);
      if (glyph === 0) continue;
      const width = Math.round(
        (font.getUint16(at.get('hmtx')! + Math.min(glyph, metrics - 1) * 4) * 1000) / perEm,
      );
      grouped[width] = (grouped[width] ?? '') + String.fromCharCode(code);
    }
  return grouped;
}

const faces = Object.entries(FACES).map(([weight, folder]) => [
  weight,
  advances(`src/styles/fonts/SourceSans3_${folder}.ttf`),
]);
const target = 'src/views/text/source-sans-3.json';
writeFileSync(target, `${JSON.stringify(Object.fromEntries(faces))}\n`);
console.log(`${target} written`);
