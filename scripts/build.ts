/** `npm run build`: the whole line, from sources to site, PDF and data. */
import { existsSync } from 'node:fs';
import { buildDossier, type BuildOptions } from '../src/cli/build-dossier.ts';
import { CONTENT, runCommand } from '../src/cli/command.ts';
import { reportStages } from '../src/cli/stage.ts';
import { ProblemError } from '../src/model/problem.ts';

const AUDIT = new URL('../test/audit/index.ts', import.meta.url);

/** The audit is a test of the generator and comes with its source only. */
async function loadAudit(): Promise<BuildOptions['audit']> {
  if (!existsSync(AUDIT))
    throw new ProblemError({
      rule: 'audit-is-there',
      file: 'npm run build',
      value: '--audit',
      message: '--audit needs the tests of the generator, which only a checkout of it has',
      severity: 'error',
    });
  const { auditBuilt } = await import('../test/audit/index.ts');
  return auditBuilt;
}

await runCommand(
  {
    name: 'build',
    does: 'Marks up new sources, checks the dossier, and makes the site, the PDF and the data. A failed build leaves the last good output as it was. What of the generator itself fails is left out and named in a warning.',
    usage: ['[--content DIR] [--out DIR] [--strict] [--quiet | --json] [--audit]'],
    options: {
      content: CONTENT,
      out: { type: 'string', value: 'DIR', default: 'dist', does: 'where the site goes' },
      strict: { type: 'boolean', does: 'exit code 1 where anything of the generator failed' },
      quiet: { type: 'boolean', does: 'prints problems only' },
      json: {
        type: 'boolean',
        does: 'prints each stage as a JSON object on a line of its own',
      },
      audit: {
        type: 'boolean',
        does: 'holds what was built against the dossier, in a checkout of the generator',
      },
    },
  },
  async ({ options }) => {
    if (options.json) reportStages('json');
    else if (options.quiet) reportStages('nothing');
    const audit = options.audit ? await loadAudit() : undefined;
    await buildDossier({
      content: String(options.content),
      out: String(options.out),
      strict: options.strict === true,
      ...(audit && { audit }),
    });
  },
);
