/** `npm run preview`: serves the built site. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ProblemError } from '../src/model/problem.ts';
import { PORT, readPort, runCommand } from '../src/cli/command.ts';
import { serveFolder } from '../src/cli/static-files.ts';

await runCommand(
  {
    name: 'preview',
    does: 'Serves the built site on this machine until it is stopped with Ctrl+C.',
    usage: ['[--out DIR] [--port NUMBER]'],
    options: {
      out: { type: 'string', value: 'DIR', default: 'dist', does: 'the built site' },
      port: PORT,
    },
  },
  async ({ options }) => {
    const port = readPort('preview', String(options.port));
    const out = resolve(String(options.out));
    if (!existsSync(join(out, 'index.html')))
      throw new ProblemError({
        rule: 'site-is-built',
        file: String(options.out),
        message: 'holds no site; run npm run build first',
        severity: 'error',
      });
    console.log(`${await serveFolder(out, port)}  Ctrl+C stops it.`);
  },
);
