/** The site of a dossier while it is written. */
import { join } from 'node:path';
import { devFiles } from './dev-files.ts';
import { followFolder } from './live-folder.ts';
import { handToPages, loadSite } from './site.ts';
import { openWorkFolder } from './work-folder.ts';

/** Serves until the process ends; returns the address. */
export async function serveLive(content: string, port: number): Promise<string> {
  const { run } = await openWorkFolder(content);
  const live = followFolder(content, (read) => handToPages(read));
  await live.settled();
  const { astro, config } = await loadSite({
    root: run,
    outDir: join(run, 'site'),
    integrations: [devFiles(content, live)],
  });
  const server = await astro.dev({ ...config, server: { port }, logLevel: 'warn' });
  return `http://localhost:${server.address.port}/`;
}
