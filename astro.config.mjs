// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { anchorLexicon } from './src/cli/anchor-lexicon.ts';

const PACKAGE = fileURLToPath(new URL('.', import.meta.url));
/** Beside the package where it is installed, in it where it is checked out. */
const MODULES = join(createRequire(import.meta.url).resolve('astro/package.json'), '../..');

const BARE = /^(?:@[\w-]+\/)?\w[\w.-]*(?:\/[^:]*)?$/;
/** Astro's own modules are compiled with the pages. */
const COMPILED = /^(?:astro|@astrojs)\b/;
const FOR_NODE = /[/\\]node_modules[/\\].*\.[cm]?js$/;

/**
 * `root` may be anywhere, and packages can't be found from there. Modules that Astro makes up find what the package finds; in the bundle
 * that renders the pages, a package is named by its address on the disk.
 *
 * @returns {import('vite').Plugin}
 */
const findPackages = () => ({
  name: 'find-packages',
  enforce: 'pre',
  resolveId: {
    filter: { id: BARE },
    async handler(id, importer, options) {
      const isMadeUp = importer === undefined || importer.includes('\0');
      const from = isMadeUp ? join(PACKAGE, 'package.json') : importer;
      const resolved = await this.resolve(id, from, { ...options, skipSelf: true });
      const { name, mode } = this.environment;
      const isExternal = name === 'prerender' && mode === 'build' && !COMPILED.test(id);
      return resolved && isExternal && FOR_NODE.test(resolved.id)
        ? { id: pathToFileURL(resolved.id).href, external: true }
        : resolved;
    },
  },
});

/**
 * How Astro makes the site of a dossier: pages and styles are the package's, and whatever is written goes to `root`, a work folder
 * of the dossier's, and to `outDir`. Nothing is written into the package, which may be read-only.
 *
 * @param {{ root: string, outDir: string, site?: string, integrations?: import('astro').AstroIntegration[] }} place
 * @returns {import('astro').AstroUserConfig}
 */
export const siteConfig = ({ root, outDir, site, integrations = [] }) => ({
  root,
  outDir,
  site,
  srcDir: join(PACKAGE, 'src'),
  publicDir: join(PACKAGE, 'public'),
  cacheDir: join(root, '.astro/cache'),
  output: 'static',
  build: { format: 'file', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx(), ...integrations],
  vite: {
    cacheDir: join(root, '.astro/vite'),
    build: { assetsInlineLimit: 0 },
    plugins: [findPackages(), anchorLexicon()],
    server: { fs: { allow: [PACKAGE, MODULES, root] } },
  },
});

/** For Astro's own tools in a checkout: `astro check` and editors. */
export default defineConfig(siteConfig({ root: PACKAGE, outDir: join(PACKAGE, 'dist') }));
