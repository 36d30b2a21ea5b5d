/** Kinds of characters for the tokenizer: looked up once per character of the Basic Multilingual Plane, then remembered. */
export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 3;
export const OTHER_NUMBER = 4;
export const SPACE = 5;
const OTHER = 6;

const known = new Uint8Array(0x10000);

function classify(character: string): number {
  if (/[0-9]/.test(character)) return DIGIT;
  if (/\s/.test(character)) return SPACE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  return /\p{N}/u.test(character) ? OTHER_NUMBER : OTHER;
}

const isPair = (text: string, at: number, code: number): boolean =>
  code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

/** The kind of the character at an offset; beyond the end OTHER. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== code) return OTHER;
  if (isPair(text, at, code)) return classify(text.slice(at, at + 2));
  return (known[code] ||= classify(text.charAt(at)));
}

/** How many code units the character takes: 2 for a surrogate pair. */
export const lengthAt = (text: string, at: number): number =>
  isPair(text, at, text.charCodeAt(at)) ? 2 : 1;
