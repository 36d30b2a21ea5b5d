/** The files of the search, loaded as scripts: from a disk a page can load nothing else, and the policy of the site allows no more. */
import {
  SEARCH_CALLBACK,
  type SearchHead,
  type TermEntry,
  type TextEntry,
} from '../../text/search/search-files.ts';
import type { SearchStore } from './index-in-page.ts';

/** What the script that ran last has handed over: its load event follows at once, before another script runs. */
let given: unknown;
const loading = new Map<string, Promise<unknown>>();

Object.defineProperty(window, SEARCH_CALLBACK, { value: (held: unknown) => void (given = held) });

function load<T>(src: string): Promise<T> {
  const known = loading.get(src);
  const loaded =
    known ??
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = src;
      script.onload = () => resolve(given);
      script.onerror = () => {
        loading.delete(src);
        reject(new Error(src));
      };
      document.head.append(script);
    });
  loading.set(src, loaded);
  // What a file holds is what the build wrote into it.
  return loaded as Promise<T>;
}

/** `folder` is where the dossier lies, seen from the page: empty, or with a slash at its end. */
export const loadHead = (folder: string): Promise<SearchHead> => load(`${folder}search/head.js`);

export const loadedFiles = (folder: string): SearchStore => ({
  terms: (file) => load<TermEntry[]>(`${folder}search/terms-${file}.js`),
  texts: (file) => load<TextEntry[]>(`${folder}search/texts-${file}.js`),
});
