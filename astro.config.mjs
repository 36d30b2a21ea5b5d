// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

const PACKAGE = fileURLToPath(new URL('.', import.meta.url));
/** Beside the package where it is installed, in it where it is checked out. */
const MODULES = join(createRequire(import.meta.url).resolve('astro/package.json'), '../..');

/** As the bundler writes paths, with slashes. */
const SOURCE = join(PACKAGE, 'src/').replaceAll('\\', '/');
/** Astro's own modules are compiled with the pages. */
const COMPILED = /[/\\]node_modules[/\\](?:astro|@astrojs)[/\\]/;
const FOR_NODE = /[/\\]node_modules[/\\].*\.[cm]?js$/;
/** What Node runs as it is: the generator's own modules, but for those that Astro takes as pages or that ask for its virtual modules. */
const OURS = /^(?!content\.config|pages[/\\]).*(?<!\.d)\.[jt]s$/;

/** @param {string} file */
const onDisk = (file) => ({ id: pathToFileURL(file).href, external: true });

/** @param {string} file */
const isForNode = (file) =>
  file.startsWith(SOURCE)
    ? OURS.test(file.slice(SOURCE.length))
    : FOR_NODE.test(file) && !COMPILED.test(file);

/**
 * `root` may be anywhere, and packages can't be found from there. Modules that Astro makes up find what the package finds. The bundle that
 * renders the pages holds templates only: every other module is named by its address on the disk, and is the one that the command has loaded.
 *
 * @returns {import('vite').Plugin}
 */
const findPackages = () => ({
  name: 'find-packages',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^(?![\0/]|[a-z]{2,}:)/ },
    async handler(id, importer, options) {
      const { name, mode } = this.environment;
      const isCompiled = name === 'prerender' && mode === 'build';
      const isMadeUp = importer === undefined || importer.includes('\0');
      const from = isMadeUp ? join(PACKAGE, 'package.json') : importer;
      const resolved = await this.resolve(id, from, { ...options, skipSelf: true });
      return isCompiled && resolved && isForNode(resolved.id) ? onDisk(resolved.id) : resolved;
    },
  },
});

/**
 * How Astro makes the site of a dossier: pages and styles are the package's, and whatever is written goes to `root`, a work folder
 * of the dossier's, and to `outDir`. Nothing is written into the package, which may be read-only.
 *
 * @param {{ root: string, outDir: string, integrations?: import('astro').AstroIntegration[] }} place
 * @returns {import('astro').AstroUserConfig}
 */
export const siteConfig = ({ root, outDir, integrations = [] }) => ({
  root,
  outDir,
  srcDir: join(PACKAGE, 'src'),
  publicDir: join(PACKAGE, 'public'),
  cacheDir: join(root, '.astro/cache'),
  output: 'static',
  // Jekyll, which GitHub Pages runs over a branch, drops names that begin with `_`
  build: { assets: 'assets', format: 'file', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx(), ...integrations],
  vite: {
    cacheDir: join(root, '.astro/vite'),
    build: { assetsInlineLimit: 0 },
    plugins: [findPackages()],
    server: { fs: { allow: [PACKAGE, MODULES, root] } },
  },
});

/** For Astro's own tools in a checkout: `astro check` and editors. */
export default defineConfig(siteConfig({ root: PACKAGE, outDir: join(PACKAGE, 'dist') }));
