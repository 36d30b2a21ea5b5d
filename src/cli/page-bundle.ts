/**
 * The templates of the pages, compiled by Astro once for an installation of the generator, and kept. They hold nothing of a dossier: a build
 * renders with them and needs neither Astro's build nor its bundler.
 *
 *   files/      style sheets, typefaces and the generator's own files, as every site has them
 *   render/     the modules that render
 *   styles.json by page of Astro's: its style sheets
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { access, constants, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { clearForgotten, DAY, markUsed } from './keep-used.ts';
import { hashOwnFiles, PACKAGE } from './own-files.ts';
import { buildPages } from './site.ts';

export interface PageBundle {
  files: string;
  /** The module that renders pages. */
  entry: string;
  /** What Astro knows of the style sheets of each page. */
  styles: [page: string, data: unknown][];
  /** Root-relative addresses of all of them. */
  styleSheets: string[];
}

const ASTRO = createRequire(import.meta.url).resolve('astro/package.json');
/** What the bundle is made of; everything else is only named in it. */
const COMPILED = [
  'astro.config.*',
  'public/**',
  'src/content.config.*',
  'src/{browser,components,layouts,pages,styles}/**',
  'src/text/search/**',
];

/** Names of bundles, in either place; one that is half made ends in `.part`. */
const BUNDLE = /^(?:pages-)?[0-9a-f]{32}(?:\.\d+\.part)?$/;
/** Milliseconds after which a bundle that no build has used is removed. */
const FORGOTTEN = 7 * DAY;

/** Astro's name for what the collections hold: it would be written into the bundle. */
const DATA_STORE = 'astro:data-layer-content';
const ownDataStore = (): string =>
  fileURLToPath(import.meta.resolve(`../render/html/data-store${extname(import.meta.filename)}`));

async function keyOf(): Promise<string> {
  return createHash('sha256')
    .update(PACKAGE)
    .update(await readFile(ASTRO))
    .update(await readFile(ownDataStore()))
    .update(await hashOwnFiles(COMPILED))
    .digest('hex')
    .slice(0, 32);
}

/** Keeps the modules that Astro makes to render the pages, and renders none. */
function keepModules(folder: string, outDir: string): AstroIntegration {
  let pages: ReadonlyMap<string, { styles: unknown }> = new Map();
  const keep = async (): Promise<void> => {
    const styles = [...pages].map(([page, data]) => [page, { styles: data.styles }]);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'styles.json'), JSON.stringify(styles));
    await cp(join(outDir, '.prerender'), join(folder, 'render'), { recursive: true });
  };
  return {
    name: 'keep-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { resolve: { alias: { [DATA_STORE]: ownDataStore() } } } });
      },
      'astro:build:setup': (build) => {
        pages = build.pages;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          setup: async () => undefined,
          getStaticPaths: async () => [],
          teardown: keep,
        })),
    },
  };
}

/** Below the modules that the generator is installed among, or where that may not be written, among what is kept for the dossier. */
async function openKept(key: string, cache: string): Promise<string> {
  const shared = join(ASTRO, '../../.cache/dossier-pages');
  try {
    if (existsSync(join(shared, key))) return join(shared, key);
    await mkdir(shared, { recursive: true });
    await access(shared, constants.W_OK);
    return join(shared, key);
  } catch {
    return join(cache, `pages-${key}`);
  }
}

/** Another build may have made the same at the same time: whichever is first stays. */
async function keepWhole(made: string, kept: string): Promise<void> {
  try {
    await rename(made, kept);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    if (!existsSync(kept)) throw error;
  }
}

async function compilePages(kept: string, run: string): Promise<void> {
  const [made, files] = [`${kept}.${process.pid}.part`, join(run, 'pages')];
  await rm(made, { recursive: true, force: true });
  await buildPages({ root: run, outDir: files, integrations: [keepModules(made, files)] });
  await cp(files, join(made, 'files'), { recursive: true });
  await keepWhole(made, kept);
  await clearForgotten(dirname(kept), { after: FORGOTTEN, kept: BUNDLE });
}

async function readBundle(folder: string): Promise<PageBundle> {
  const [entry] = globSync('prerender-entry.*.mjs', { cwd: join(folder, 'render') });
  if (entry === undefined) throw new Error(`${folder} holds no module that renders pages`);
  return {
    files: join(folder, 'files'),
    entry: join(folder, 'render', entry),
    styleSheets: globSync('*.css', { cwd: join(folder, 'files/assets') }).map(
      (name) => `/assets/${name}`,
    ),
    styles: JSON.parse(await readFile(join(folder, 'styles.json'), 'utf8')),
  };
}

/** `run` is where this run may write, `cache` what later runs on the dossier may use again. */
export async function openPageBundle(run: string, cache: string): Promise<PageBundle> {
  const kept = await openKept(await keyOf(), cache);
  if (existsSync(kept)) await markUsed(kept);
  else await compilePages(kept, run);
  return readBundle(kept);
}
