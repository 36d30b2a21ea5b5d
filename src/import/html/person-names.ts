/** Names of people in a by-line: "By Ana Silva and JO ROY, Pensions Correspondent" → Ana Silva, JO ROY. */

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const PARTICLE = String.raw`(?:d[aeiou]s?|del|della|van|von|der|den|ter|bin|ibn|al|el|la|le|y)`;
const NAME = new RegExp(String.raw`^${CAPITAL}(?:\s(?:${PARTICLE}\s){0,2}${CAPITAL}){1,4}$`, 'u');
/** What stands behind a name and is none. */
const OFFICE =
  /\b(?:correspondent|editor|reporter|writer|columnist|critic|analyst|producer|photographer|chief|staff|desk|team|bureau|agency|agencies|newsroom|contributor|redaktion|news|inc|ltd|llc|gmbh|corp|plc)\.?$/i;
const ADDRESS = /\S+@\S+|https?:\S+/g;

const isName = (text: string): boolean => NAME.test(text) && !OFFICE.test(text);

/** Up to the first part that is no name. */
export function personNames(line: string): string[] {
  const parts = line
    .replaceAll(ADDRESS, ' ')
    .trim()
    .split(/\s*(?:,|;|&|(?<=\s)(?:and|und|et|y|e|en)(?=\s))\s*/u);
  const end = parts.findIndex((part) => !isName(part));
  return end < 0 ? parts : parts.slice(0, end);
}
