/** The index of a dossier, held in memory as a page holds it. */
import vm from 'node:vm';
import { readChecked } from '../../src/check/read-checked.ts';
import { PageIndex } from '../../src/browser/search/index-in-page.ts';
import { readContent } from '../../src/cli/read-content.ts';
import { ingestFolder } from '../../src/cli/ingest-folder.ts';
import { buildEdition } from '../../src/edition/edition.ts';
import { type SearchFile, searchFiles } from '../../src/render/search/search-index.ts';
import {
  type SearchHead,
  SEARCH_CALLBACK,
  type TermEntry,
  type TextEntry,
} from '../../src/text/search/search-files.ts';

/** Throws where the folder holds no dossier. */
export async function searchFilesOf(content: string): Promise<SearchFile[]> {
  await ingestFolder(content);
  const { dossier, problems } = readChecked(await readContent(content));
  if (!dossier) throw new Error(problems.map(({ message }) => message).join('\n'));
  return searchFiles(buildEdition(dossier));
}

/** Runs the files as scripts. */
export async function openIndex(files: readonly SearchFile[]): Promise<PageIndex> {
  const run = <T>(name: string): Promise<T> => {
    const text = files.find((file) => file.name === name)?.text ?? '';
    let given: unknown;
    vm.runInNewContext(text, { [SEARCH_CALLBACK]: (value: unknown) => void (given = value) });
    return Promise.resolve(given as T);
  };
  const head = await run<SearchHead>('head.js');
  return new PageIndex(
    {
      terms: (file) => run<TermEntry[]>(`terms-${file}.js`),
      texts: (file) => run<TextEntry[]>(`texts-${file}.js`),
    },
    head,
  );
}

/** "afp/p2"; of a passage of the briefing, its anchor. */
export function placeOf(document: number, { sources, passages }: SearchHead): string {
  let start = 0;
  for (const { id, paragraphs } of sources) {
    if (document < start + paragraphs) return `${id}/p${document - start + 1}`;
    start += paragraphs;
  }
  return passages[document - start]?.[0] ?? '';
}
