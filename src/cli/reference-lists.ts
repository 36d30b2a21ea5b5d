/** Lists of references (CSL-JSON) in a folder → what they say of the files beside them. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  readReferences,
  referenceOf,
  withReference,
  type ImportedArticle,
  type Reference,
} from '../import/index.ts';
import { readBytes } from './content.ts';

export interface ReferenceLists {
  references: Reference[];
  /** Names of the files that are lists, and no articles. */
  names: Set<string>;
}

export async function readReferenceLists(folder: string): Promise<ReferenceLists> {
  const lists: ReferenceLists = { references: [], names: new Set() };
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => /\.json$/i.test(each)).sort()) {
    const bytes = await readBytes(join(folder, name), folder).catch(() => new Uint8Array());
    const references = readReferences(new TextDecoder().decode(bytes));
    if (references === null) continue;
    lists.references.push(...references);
    lists.names.add(name);
  }
  return lists;
}

/** The article with what the list says of its file; as it was, where no list names it. */
export function listed(
  { references }: ReferenceLists,
  name: string,
  article: ImportedArticle,
): ImportedArticle {
  const reference = referenceOf(references, name.replace(/\.[^.]*$/, ''), article);
  return reference === null ? article : withReference(article, reference);
}
