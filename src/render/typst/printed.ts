/** Bound texts → the strings that Typst sets. */
import type { Bound } from '../../edition/bind.ts';
import type { Line } from '../../edition/line.ts';

/** Several texts in one string. */
export interface Phrase {
  line: Line;
}

/** What is printed at one place. */
export type PrintText = Bound | Phrase;

type Printed<T> = T extends PrintText
  ? string
  : T extends readonly (infer Item)[]
    ? Printed<Item>[]
    : T extends object
      ? { [Key in keyof T]: Printed<T[Key]> }
      : T;

const isBound = (value: object): value is Bound => 'text' in value && 'of' in value;
const isPhrase = (value: object): value is Phrase => 'line' in value;

/** A paragraph's sign never stands at the beginning of a line of paper: "AFP ¶2". */
const kept = ({ text, of }: Bound): string =>
  of.kind === 'locator' ? text.replace(' ¶', '\u00A0¶') : text;

function lineText(line: Line): string {
  return line
    .map(({ words, glued }, index) => {
      const space = words.text.startsWith('¶') ? '\u00A0' : ' ';
      return index === 0 || glued ? words.text : `${space}${words.text}`;
    })
    .join('');
}

/** The same plain data with a string for each text. */
export function printed<T>(value: T): Printed<T>;
export function printed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isBound(value)) return kept(value);
  if (isPhrase(value)) return lineText(value.line);
  if (Array.isArray(value)) return value.map((item: unknown) => printed(item));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, printed(item as unknown)]),
  );
}
