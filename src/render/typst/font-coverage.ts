/** Which characters a TrueType or OpenType font has a glyph for, read from its `cmap` (OpenType 1.9, formats 4 and 12), and its family name. */

const tag = (font: DataView, offset: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => font.getUint8(offset + index)));

function tableOffset(font: DataView, name: string): number | undefined {
  const count = font.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + 16 * index;
    if (tag(font, record) === name) return font.getUint32(record + 8);
  }
  return undefined;
}

function addSegments(font: DataView, start: number, characters: Set<number>): void {
  const size = font.getUint16(start + 6);
  const [ends, starts, deltas, ranges] = [
    start + 14,
    start + 16 + size,
    start + 16 + 2 * size,
    start + 16 + 3 * size,
  ];
  for (let segment = 0; segment < size; segment += 2) {
    const [first, last] = [font.getUint16(starts + segment), font.getUint16(ends + segment)];
    const range = font.getUint16(ranges + segment);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph =
        range === 0 ? code : font.getUint16(ranges + segment + range + 2 * (code - first));
      if (glyph !== 0 && ((glyph + font.getUint16(deltas + segment)) & 0xffff) !== 0)
        characters.add(code);
    }
  }
}

function addGroups(font: DataView, start: number, characters: Set<number>): void {
  const count = font.getUint32(start + 12);
  for (let index = 0; index < count; index++) {
    const group = start + 16 + 12 * index;
    for (let code = font.getUint32(group); code <= font.getUint32(group + 4); code++)
      characters.add(code);
  }
}

const viewOf = (font: Uint8Array): DataView =>
  new DataView(font.buffer, font.byteOffset, font.byteLength);

/** Code points. Throws a RangeError where the bytes are no font. */
export function fontCharacters(bytes: Uint8Array): Set<number> {
  const font = viewOf(bytes);
  const cmap = tableOffset(font, 'cmap');
  const characters = new Set<number>();
  if (cmap === undefined) return characters;
  for (let index = 0; index < font.getUint16(cmap + 2); index++) {
    const start = cmap + font.getUint32(cmap + 4 + 8 * index + 4);
    const format = font.getUint16(start);
    if (format === 4) addSegments(font, start, characters);
    if (format === 12) addGroups(font, start, characters);
  }
  return characters;
}

/** The typographic family (name 16), else the family (name 1), in Windows English; undefined where the font has neither. */
export function fontFamily(bytes: Uint8Array): string | undefined {
  const font = viewOf(bytes);
  const names = tableOffset(font, 'name');
  if (names === undefined) return undefined;
  const storage = names + font.getUint16(names + 4);
  const found = new Map<number, string>();
  for (let index = 0; index < font.getUint16(names + 2); index++) {
    const record = names + 6 + 12 * index;
    if (font.getUint16(record) !== 3 || font.getUint16(record + 4) !== 0x409) continue;
    const from = storage + font.getUint16(record + 10);
    const units = Array.from({ length: font.getUint16(record + 8) / 2 }, (_, at) =>
      font.getUint16(from + 2 * at),
    );
    found.set(font.getUint16(record + 6), String.fromCharCode(...units));
  }
  return found.get(16) ?? found.get(1);
}
