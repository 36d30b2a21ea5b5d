import type { PrintLanguage } from './print-data.ts';

/** BCP 47 → what Typst hyphenates and tags by. Null where the tag has no two- or three-letter language. */
export function printLanguage(tag: string): PrintLanguage | null {
  const [, lang, region] = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?(?:-|$)/i.exec(tag) ?? [];
  return lang ? { lang: lang.toLowerCase(), region: region?.toUpperCase() ?? null } : null;
}
