/** Bytes → text, in the encoding that the bytes show or that their file names. */
import { Refusal } from './imported.ts';

const BOMS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const bomOf = (bytes: Uint8Array): string | null =>
  BOMS.find(([bom]) => bom.every((byte, index) => bytes[index] === byte))?.[1] ?? null;

/** UTF-16 without a mark: every other byte of Western text is zero. */
function zeroPattern(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4_000);
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

export const isUtf8 = (bytes: Uint8Array): boolean => decodeAs(bytes, 'utf-8', true) !== null;

/** Letters and marks that Western text has beyond ASCII, in Windows-1252. */
const WESTERN =
  /[\u00a0-\u00ff\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u20ac\u2122\u0152\u0153\u0160\u0161\u0178\u017d\u017e]/g;
const UNDEFINED_1252 = /[\u0081\u008d\u008f\u0090\u009d]/;
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/;

/** Windows-1252 is believed where what is beyond ASCII is rare and of Western text: other alphabets in one byte would be all letters. */
function western(bytes: Uint8Array): string | null {
  const text = decodeAs(bytes, 'windows-1252', false);
  if (text === null || UNDEFINED_1252.test(text) || CONTROL.test(text)) return null;
  const letters = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  const known = text.match(WESTERN)?.length ?? 0;
  return letters === known && letters * 4 < text.length && !/[\u00c0-\u00ff]{4}/.test(text)
    ? text
    : null;
}

/** The text without a byte order mark. Throws Refusal where no encoding can be told. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = bomOf(bytes) ?? zeroPattern(bytes);
  if (encoding !== null) {
    const text = decodeAs(bytes, encoding, true);
    if (text !== null) return text;
  }
  const text = decodeAs(bytes, 'utf-8', true) ?? western(bytes);
  if (text === null)
    throw new Refusal(
      'is text in an encoding that cannot be told; open it in an editor and save it as UTF-8',
    );
  return text;
}

const UTF8 = /^utf-?8$/i;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:-]{2,40})/i;
/** Bytes in which HTML wants its encoding named; browsers look at 1,024, saved pages have comments above. */
const HEAD = 4_096;

/** A page is never refused for its encoding: what can't be told is read as browsers do, as Windows-1252. */
export function decodeHtml(bytes: Uint8Array, charset?: string): string {
  const bom = bomOf(bytes) ?? zeroPattern(bytes);
  if (bom !== null) return decodeAs(bytes, bom, false) ?? '';
  const utf8 = decodeAs(bytes, 'utf-8', true);
  if (utf8 !== null) return utf8;
  const head = decodeAs(bytes.subarray(0, HEAD), 'latin1', false) ?? '';
  const declared = CHARSET.exec(head)?.[1];
  const other = [charset, declared].filter((name) => name !== undefined && !UTF8.test(name));
  return (
    firstDecoded(bytes, other) ??
    brokenUtf8(bytes, declared) ??
    decodeAs(bytes, 'windows-1252', false) ??
    ''
  );
}

function firstDecoded(bytes: Uint8Array, names: readonly (string | undefined)[]): string | null {
  for (const name of names) {
    const text = name === undefined ? null : decodeAs(bytes, name, false);
    if (text !== null) return text;
  }
  return null;
}

/** A page that is UTF-8 but for a broken byte or two stays UTF-8, unless it declares something else. */
function brokenUtf8(bytes: Uint8Array, declared: string | undefined): string | null {
  if (declared !== undefined && !/^utf/i.test(declared)) return null;
  const text = decodeAs(bytes, 'utf-8', false) ?? '';
  const replaced = text.match(/\ufffd/g)?.length ?? 0;
  return replaced * 200 < text.length ? text : null;
}
