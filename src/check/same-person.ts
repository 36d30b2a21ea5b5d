/** Whether two forms of a name can be one person: the full name and a part of it, the family name first or last. */
const partsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFC')
    .split(/[\s\u00A0]+/)
    .filter(Boolean);

export function isSamePerson(a: string, b: string): boolean {
  const [short, long] = [partsOf(a), partsOf(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return short.length > 0 && short.every((part) => long.includes(part));
}
