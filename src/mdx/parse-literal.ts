/** The literal an attribute's braces hold, in the form in which ingest writes it: JSON whose keys stand without quotation marks. */
import type { Literal } from './read-literal.ts';

const KEYS = /("(?:[^"\\]|\\.)*")|([A-Za-z]\w*)(?=:)/g;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Undefined for everything else, also where it is a literal in another form. */
export function parseLiteral(text: string): Literal | undefined {
  if (PLAIN_NUMBER.test(text)) return JSON.parse(text);
  try {
    return JSON.parse(
      text.replaceAll(KEYS, (_, string?: string, key?: string) => string ?? JSON.stringify(key)),
    );
  } catch {
    return undefined;
  }
}
