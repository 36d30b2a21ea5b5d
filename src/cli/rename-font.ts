/**
 * A TrueType font under another name. The OFL reserves "Source" for the fonts as Adobe publishes them; one that is cut down to the characters of
 * a site is a modified version and must be called otherwise.
 */

interface Table {
  tag: string;
  bytes: Buffer;
}

const HEADER = 12;
const ENTRY = 16;
const NAME_HEADER = 6;
const NAME_RECORD = 12;
/** Family, unique id, full name, PostScript name, typographic family: the names a font goes by. */
const NAMED = new Set([1, 3, 4, 6, 16]);

const padded = (length: number): number => Math.ceil(length / 4) * 4;

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = HEADER + index * ENTRY;
    const from = font.readUInt32BE(entry + 8);
    return {
      tag: font.toString('latin1', entry, entry + 4),
      bytes: font.subarray(from, from + font.readUInt32BE(entry + 12)),
    };
  });
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded(bytes.length); at += 4) {
    let word = 0;
    for (let index = 0; index < 4; index++) word = word * 256 + (bytes[at + index] ?? 0);
    sum = (sum + word) >>> 0;
  }
  return sum;
}

/** Windows and Unicode records are UTF-16, those of old Macs one byte a character. */
const isWide = (platform: number): boolean => platform !== 1;

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

function renamedNames(names: Buffer, rename: (name: string) => string): Buffer {
  const count = names.readUInt16BE(2);
  const storage = names.readUInt16BE(4);
  const head = Buffer.from(names.subarray(0, NAME_HEADER + count * NAME_RECORD));
  const strings: Buffer[] = [];
  let offset = 0;
  for (let index = 0; index < count; index++) {
    const record = NAME_HEADER + index * NAME_RECORD;
    const from = storage + names.readUInt16BE(record + 10);
    const raw = names.subarray(from, from + names.readUInt16BE(record + 8));
    const wide = isWide(names.readUInt16BE(record));
    const text = wide ? swapped(raw).toString('utf16le') : raw.toString('latin1');
    const named = NAMED.has(names.readUInt16BE(record + 6)) ? rename(text) : text;
    const bytes = wide ? swapped(Buffer.from(named, 'utf16le')) : Buffer.from(named, 'latin1');
    head.writeUInt16BE(bytes.length, record + 8);
    head.writeUInt16BE(offset, record + 10);
    offset += bytes.length;
    strings.push(bytes);
  }
  head.writeUInt16BE(head.length, 4);
  return Buffer.concat([head, ...strings]);
}

/** The same font, called otherwise; its other tables stay byte for byte. */
export function renameFont(font: Buffer, rename: (name: string) => string): Buffer {
  const tables = tablesOf(font).map(({ tag, bytes }) => ({
    tag,
    bytes: tag === 'name' ? renamedNames(bytes, rename) : bytes,
  }));
  const head = Buffer.from(font.subarray(0, HEADER + tables.length * ENTRY));
  let offset = head.length;
  tables.forEach(({ bytes }, index) => {
    const entry = HEADER + index * ENTRY;
    head.writeUInt32BE(checksum(bytes), entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    offset += padded(bytes.length);
  });
  return Buffer.concat([
    head,
    ...tables.flatMap(({ bytes }) => [bytes, Buffer.alloc(padded(bytes.length) - bytes.length)]),
  ]);
}
