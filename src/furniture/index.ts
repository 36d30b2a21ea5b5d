/**
 * The generator's own words by language: a table each, `en.ts` and `de.ts`, with the same keys. To add a language, write its table and list it
 * in `TABLES`: see docs/languages.md. What is said in a language without a table is said in English.
 */
import { DE } from './de.ts';
import { EN, type Furniture, type FurnitureKey } from './en.ts';
import { fillText, type SlotsOf } from './message.ts';

export type { Furniture, FurnitureKey };

type SlotsAt<Key extends FurnitureKey> = SlotsOf<(typeof EN)[Key]>;

/** Keys of what is composed. */
export type MessageKey = {
  [Key in FurnitureKey]: [SlotsAt<Key>] extends [never] ? never : Key;
}[FurnitureKey];
/** Keys of what is printed as it stands. */
export type WordKey = Exclude<FurnitureKey, MessageKey>;
/** What each slot of a message takes. */
export type Slots<Key extends MessageKey, Value> = Readonly<Record<SlotsAt<Key>, Value>>;

/** By primary language, BCP 47. */
export const TABLES = { en: EN, de: DE } satisfies Record<string, Furniture>;

const FALLBACK = 'en';

const primaryOf = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

const isKnown = (primary: string): primary is keyof typeof TABLES => primary in TABLES;

/** Whether the language has a table of its own. */
export const isFurnished = (tag: string): boolean => isKnown(primaryOf(tag));

/** Two tags of one language: "en-GB" and "en-US". */
export const isSameLanguage = (a: string, b: string): boolean => primaryOf(a) === primaryOf(b);

/** The language in which a dossier of this language has its furniture, BCP 47: its own where there is a table, else English. */
export const furnitureLanguage = (tag: string): string => (isFurnished(tag) ? tag : FALLBACK);

export function furnitureOf(tag: string): Furniture {
  const primary = primaryOf(tag);
  return TABLES[isKnown(primary) ? primary : FALLBACK];
}

/** A word, for attributes and headings. */
export const say = (key: WordKey, language: string): string => furnitureOf(language)[key];

/** A message as a string, for attributes and metadata. */
export const compose = <Key extends MessageKey>(
  key: Key,
  language: string,
  slots: Slots<Key, string>,
): string => fillText(furnitureOf(language)[key], slots, furnitureLanguage(language));
