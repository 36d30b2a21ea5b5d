/** What files write for a language → BCP 47: `en_GB`, `eng` and `EN-us` are `en-GB`, `en` and `en-US`. */
export function languageTag(written: string | null): string | null {
  const first = written
    ?.trim()
    .split(/[,;\s]/)[0]
    ?.replaceAll('_', '-')
    .replace(/\..*$/, '');
  if (!first || /^(?:und|zxx|x-|c$|posix)/i.test(first)) return null;
  try {
    return Intl.getCanonicalLocales(first)[0] ?? null;
  } catch {
    return null;
  }
}
