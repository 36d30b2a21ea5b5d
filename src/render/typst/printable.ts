/**
 * Text → text that the edition's typefaces can print. A character that none of them has, a control character or half a surrogate pair
 * is printed by its Unicode number in square brackets, a longer run as […], and reported: nothing is lost in silence, nothing is taken from
 * the fonts of the machine.
 */
import type { Problem } from '../../model/problem.ts';

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Characters that print nothing of their own and that every font can therefore do without: joiners, soft hyphen, variation selectors, marks of direction. */
const INVISIBLE = /^[\u00AD\u200B-\u200F\u2060\uFE0E\uFE0F]$/;
/** Overrides and isolates of direction could turn the text after them around; controls and noncharacters are no text. */
const NEVER =
  /^[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFDD0-\uFDEF]$|^\p{Noncharacter_Code_Point}$/u;

export interface Printer {
  print: (text: string) => string;
  /** Characters met that could not be printed as such, once each. */
  missing: ReadonlySet<string>;
}

/** Numbers of more characters than these in a row say nothing to a reader, and are ten times as long. */
const MOST_NUMBERS = 3;

const number = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** `hasCharacter` says whether the typefaces have a code point. */
export function createPrinter(hasCharacter: (codePoint: number) => boolean): Printer {
  const missing = new Set<string>();
  const known = new Map<string, boolean>();
  const isPrintable = (character: string): boolean =>
    !NEVER.test(character) &&
    (INVISIBLE.test(character) || hasCharacter(character.codePointAt(0) ?? 0));
  const printable = (character: string): boolean => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const now = isPrintable(character);
    known.set(character, now);
    if (!now) missing.add(character);
    return now;
  };
  const print = (text: string): string => {
    let [printed, run] = ['', [] as string[]];
    const flush = (): void => {
      if (run.length)
        printed += run.length > MOST_NUMBERS ? '[…]' : `[${run.map(number).join(' ')}]`;
      run = [];
    };
    for (const character of text.normalize('NFC').replaceAll(BREAKS, ' ')) {
      if (!printable(character)) run.push(character);
      else {
        flush();
        printed += character;
      }
    }
    flush();
    return printed;
  };
  return { print, missing };
}

/** Every string of a plain value, in place of itself; keys are left. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, change)) as T;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, mapStrings(item as unknown, change)]),
    ) as T;
  return value;
}

/** One warning for all; `file` is the dossier's settings, where a reader of the warning starts. */
export function missingProblem(missing: ReadonlySet<string>, file: string): Problem[] {
  if (missing.size === 0) return [];
  const named = [...missing]
    .slice(0, 20)
    .map((character) =>
      NEVER.test(character) ? number(character) : `${character} (${number(character)})`,
    );
  const rest = missing.size > named.length ? ` and ${missing.size - named.length} more` : '';
  const message = `the typefaces of the PDF lack ${missing.size} characters of the dossier, printed there as [U+…] or […]: ${named.join(', ')}${rest}. Take them out, or put a TrueType font that has them into the folder fonts of the dossier.`;
  return [{ rule: 'pdf-has-glyph', file, message, severity: 'warning' }];
}
