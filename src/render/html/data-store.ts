/**
 * What Astro's `astro:data-layer-content` is in compiled pages: the collections of the dossier that is handed over, in memory, where Astro
 * would have written them into the bundle.
 */
import { type Assembled, getAssembled } from '../../dossier/assembled.ts';
import { COLLECTIONS } from './collections.ts';

interface StoredEntry {
  id: string;
  data: Record<string, unknown>;
  rendered: { html: string };
}
type Collection = ReadonlyMap<string, StoredEntry>;

function collect(assembled: Assembled): Map<string, Collection> {
  const collections = new Map<string, Collection>();
  for (const [name, { entries, schema }] of Object.entries(COLLECTIONS)) {
    const stored = entries(assembled).map(({ id, data, html }): [string, StoredEntry] => [
      id,
      { id, data: schema.parse(data), rendered: { html } },
    ]);
    collections.set(name, new Map(stored));
  }
  return collections;
}

const collected = new WeakMap<Assembled, Map<string, Collection>>();

function current(): Map<string, Collection> {
  const assembled = getAssembled();
  if (!assembled) return new Map();
  const known = collected.get(assembled) ?? collect(assembled);
  collected.set(assembled, known);
  return known;
}

/** Asked for again with each page: another build of this process may have handed over another dossier. */
export default new (class DataStore extends Map<string, Collection> {
  override get(name: string): Collection | undefined {
    return current().get(name);
  }

  override has(name: string): boolean {
    return current().has(name);
  }
})();
