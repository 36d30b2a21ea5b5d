/** Whether two forms of a name can be one person: the full name and a part of it, the family name first or last. */
import leven from 'leven';

const partsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFC')
    .split(/[\s\u00A0]+/)
    .filter(Boolean);

/** Letters by which two spellings of a given name may differ: "Vassilis", "Vassilli". */
const MOST_EDITS = 2;

/** One family name, and given names that begin alike. */
function isSpeltAlike(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0] ?? '', b[0] ?? ''];
  return (
    a.length > 1 &&
    a.length === b.length &&
    a.slice(1).join(' ') === b.slice(1).join(' ') &&
    Math.min(x.length, y.length) > 2 * MOST_EDITS &&
    x[0] === y[0] &&
    leven(x, y) <= MOST_EDITS
  );
}

export function isSamePerson(a: string, b: string): boolean {
  const [short, long] = [partsOf(a), partsOf(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return (
    short.length > 0 && (short.every((part) => long.includes(part)) || isSpeltAlike(short, long))
  );
}
