/** XML of a document's properties → the text of an element. */
const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

const decoded = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** The trimmed text of the first such element, or null where there is none or it is empty. */
export function xmlText(xml: string | null, name: string): string | null {
  const found =
    xml === null ? null : new RegExp(`<${name}(?:\\s[^>]*)?>([^<]{0,500})</${name}>`).exec(xml);
  const text = decoded(found?.[1] ?? '').trim();
  return text === '' ? null : text;
}
