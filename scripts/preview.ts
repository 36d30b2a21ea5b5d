/** `npm run preview`: serves the built site. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProblemError } from '../src/model/problem.ts';
import { PORT, readPort, runCommand } from '../src/cli/command.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

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
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    const { preview } = await import('astro');
    const server = await preview({ root: ROOT, outDir: out, logLevel: 'error', server: { port } });
    console.log(`http://${server.host ?? 'localhost'}:${server.port}/  Ctrl+C stops it.`);
    await server.closed();
  },
);
