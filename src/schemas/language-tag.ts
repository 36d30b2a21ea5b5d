/** A language as BCP 47 names it: `en`, `pt-BR`, `zh-Hant`. */
import { z } from 'zod';

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const languageTagSchema = z.string().refine(isLanguageTag, 'not a language tag such as en, fr or pt-BR');
