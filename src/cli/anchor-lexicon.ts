/** A Vite plugin: bundled with the pages, the lexicon still finds its lists in the folder that it was written in. */
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const LEXICON = /[/\\]text[/\\]lexicon[/\\]index\.[jt]s$/;

export const anchorLexicon = (): Plugin => ({
  name: 'dossier-anchor-lexicon',
  apply: 'build',
  transform: (code, id) =>
    LEXICON.test(id)
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : null,
});
