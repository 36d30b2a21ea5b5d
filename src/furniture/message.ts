/**
 * What is composed, as a table of words has it: a text with slots, in the order of its language.
 *
 *   {name}                 what is printed there: a name, a date, a figure
 *   {name:form|form}       the form that goes with the figure of that slot, one for each plural category of the language
 *
 * The categories stand in the order of CLDR: zero, one, two, few, many, other; English and German have "one" and "other".
 */

/** The slots of a message. */
export type SlotsOf<Message extends string> =
  Message extends `${string}{${infer Slot}}${infer Rest}`
    ? (Slot extends `${infer Name}:${string}` ? Name : Slot) | SlotsOf<Rest>
    : never;

export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; name: string }
  | { kind: 'form'; name: string; forms: string[] };

const SLOT = /\{(\w+)(?::([^}]*))?\}/g;

export function piecesOf(message: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const upTo = (end: number): void => {
    if (end > at) pieces.push({ kind: 'text', text: message.slice(at, end) });
  };
  for (const { index, 0: whole, 1: name = '', 2: forms } of message.matchAll(SLOT)) {
    upTo(index);
    pieces.push(
      forms === undefined
        ? { kind: 'slot', name }
        : { kind: 'form', name, forms: forms.split('|') },
    );
    at = index + whole.length;
  }
  upTo(message.length);
  return pieces;
}

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The plural categories of a language, in the order in which a message gives their forms. */
export function categoriesOf(language: string): Intl.LDMLPluralRule[] {
  const known = new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
  return CATEGORIES.filter((category) => known.has(category));
}

/** "Absatz" for 1 and "Absätze" for 2; the last of the forms where there are too few. */
export function formFor(count: number, forms: readonly string[], language: string): string {
  const category = new Intl.PluralRules(language).select(count);
  return forms[categoriesOf(language).indexOf(category)] ?? forms.at(-1) ?? '';
}

/** The message as a string. A figure is printed as it is given; what it counts takes the form that goes with `counts`. */
export const fillText = (
  message: string,
  slots: Readonly<Record<string, string>>,
  language: string,
  counts: Readonly<Record<string, number>> = {},
): string =>
  message.replaceAll(SLOT, (_, name: string, forms: string | undefined) =>
    forms === undefined
      ? (slots[name] ?? '')
      : formFor(counts[name] ?? 0, forms.split('|'), language),
  );
