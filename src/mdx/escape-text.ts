/**
 * Article text → the same characters in MDX. Everything that Markdown or MDX would read as markup is written with a
 * backslash; white space that Markdown would drop, and characters an editor doesn't show, as character references.
 * Control characters stay as they are: CommonMark maps references to them to U+FFFD.
 */
const MARKUP = /[\\`*_[\]<{]|&(?=[#a-zA-Z0-9])/g;
/** Tab, carriage return, soft hyphen, zero-width and directional marks, line and paragraph separator. */
const UNSEEN = /[\t\f\r\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const LINE_START = /^(?:[#>+=~|-]|(\d{1,9})([.)])(?=\s|$))/;
const MODULE_WORD = /^(?:im|ex)port(?= )/;

const reference = (character: string): string =>
  `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
const references = (characters: string): string => [...characters].map(reference).join('');

function escapeLineStart(line: string): string {
  if (MODULE_WORD.test(line)) return reference(line.charAt(0)) + line.slice(1);
  return line.replace(LINE_START, (whole, digits?: string, mark?: string) =>
    digits === undefined ? `\\${whole}` : `${digits}\\${mark}`,
  );
}

const escapeMarkup = (line: string): string =>
  line.replace(MARKUP, '\\$&').replace(UNSEEN, reference).replaceAll('\n', reference('\n'));

export interface TextEdges {
  /** The text stands at the beginning, the end of its paragraph. */
  opens: boolean;
  closes: boolean;
}

/** A line ending between two characters that aren't white space stays one; any other is written as a reference. */
export function escapeText(text: string, { opens, closes }: TextEdges): string {
  const lines = text
    .split(/(?<=\S)\n(?=\S)/)
    .map((line, index) =>
      index > 0 || opens ? escapeLineStart(escapeMarkup(line)) : escapeMarkup(line),
    );
  const escaped = lines.join('\n');
  const led = opens ? escaped.replace(/^ +/, references) : escaped;
  return closes ? led.replace(/ +$/, references) : led;
}

/** For an attribute in double quotes, where backslashes are plain characters. */
export const escapeAttribute = (value: string): string =>
  value
    .replaceAll('&', '&amp;')
    .replace(UNSEEN, reference)
    .replaceAll('\n', reference('\n'))
    .replaceAll('"', '&quot;');
