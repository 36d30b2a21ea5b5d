// Wiring only. Where the content is and where the site goes is said by the scripts, in the environment.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { anchorLexicon } from './src/cli/anchor-lexicon.ts';
import { portableSite } from './src/cli/portable-site.ts';

export default defineConfig({
  site: process.env.DOSSIER_SITE || undefined,
  output: 'static',
  build: { format: 'file', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx(), portableSite()],
  vite: { build: { assetsInlineLimit: 0 }, plugins: [anchorLexicon()] },
});
