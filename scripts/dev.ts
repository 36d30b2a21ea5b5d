/** `npm run dev`: the site as the author writes; a changed source is marked up again, a changed MDX or dossier.yaml shown at once. */
import { existsSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProblemError } from '../src/model/problem.ts';
import { CONTENT, PORT, printProblems, readPort, runCommand } from '../src/cli/command.ts';
import { checkFolder } from '../src/cli/content.ts';
import { devFiles } from '../src/cli/dev-files.ts';
import { ingestFolder } from '../src/cli/ingest-folder.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Editors write a file in several steps; milliseconds of quiet before it is read. */
const QUIET = 200;

async function ingest(content: string): Promise<void> {
  try {
    const { summary, problems } = await ingestFolder(content);
    printProblems(problems);
    console.log(summary);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    printProblems(error.problems);
  }
  process.exitCode = 0;
}

function watchSources(content: string): void {
  const sources = join(content, 'sources');
  if (!existsSync(sources)) return;
  let timer: NodeJS.Timeout | undefined;
  watch(sources, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ingest(content), QUIET);
  });
}

await runCommand(
  {
    name: 'dev',
    does: 'Shows the dossier while it is written, live, until it is stopped with Ctrl+C. Problems are printed and do not stop it.',
    usage: ['[--content DIR] [--port NUMBER]'],
    options: { content: CONTENT, port: PORT },
  },
  async ({ options }) => {
    const port = readPort('dev', String(options.port));
    const content = resolve(String(options.content));
    await checkFolder(content);
    process.env.DOSSIER_CONTENT = content;
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    await ingest(content);
    watchSources(content);
    const { dev } = await import('astro');
    const server = await dev({
      root: ROOT,
      integrations: [devFiles(content)],
      server: { port },
      logLevel: 'warn',
    });
    console.log(`http://localhost:${server.address.port}/index.html  Ctrl+C stops it.`);
  },
);
