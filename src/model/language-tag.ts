/** A language as BCP 47 names it: `en`, `pt-BR`, `zh-Hant`. */
import { z } from 'zod';

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const languageTagSchema = z
  .string()
  .refine(isLanguageTag, 'not a language tag such as en, fr or pt-BR');

const RIGHT_TO_LEFT = new Set([
  'Arab',
  'Hebr',
  'Thaa',
  'Syrc',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
]);

/** By the script that the language is usually written in. */
export const isRightToLeft = (tag: string): boolean =>
  RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '');

/** What HTML says of text in another language than the page's: `lang`, and `dir` where it is written from the right. */
export const languageAttributes = (tag: string | undefined): { lang?: string; dir?: 'rtl' } =>
  tag === undefined ? {} : { lang: tag, ...(isRightToLeft(tag) && { dir: 'rtl' }) };
