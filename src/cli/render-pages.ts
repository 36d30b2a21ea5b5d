/** Each page and file of a site, by the compiled templates, as it is published. What throws is left to the caller, the others are made. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { type StaticPathsApp, StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { codeOf } from './error-code.ts';
import type { PageBundle } from './page-bundle.ts';

/** What Astro's prerender entry exports, as far as it is used; `src/core/build/app.ts` in Astro. */
interface PrerenderApp extends StaticPathsApp {
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  setOptions: (options: { settings: { scripts: [] }; logger: { options: object } }) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

export interface SiteFile {
  /** Path in the site, with slashes. */
  path: string;
  /** Throws what the template throws. */
  text: () => Promise<string>;
}

const SILENT = { destination: { write: () => undefined }, level: 'silent' };
/** No page prints it: only links from the root are written. */
const ORIGIN = 'http://localhost';

const pathOf = (pathname: string, { type }: RouteData): string => {
  const path = pathname.replace(/^\/|\/$/g, '');
  return type === 'page' ? `${path || 'index'}.html` : path;
};

/** In the order of Astro's routes. */
export async function openPages({ entry, styles }: PageBundle): Promise<SiteFile[]> {
  const { app }: { app: PrerenderApp } = await import(pathToFileURL(entry).href);
  app.setInternals({ pagesByKeys: new Map(styles) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: SILENT } });
  const paths = await new StaticPaths(app).getAll();
  return paths.map(({ pathname, route }) => {
    const path = pathOf(pathname, route);
    const request = new Request(`${ORIGIN}/${encodeURI(path)}`);
    return { path, text: async () => (await app.render(request, { routeData: route })).text() };
  });
}

/** Most folders are there: one is made only where it is missing. */
export async function writeInto(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  try {
    await writeFile(file, text);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
