/**
 * A Stryker checker that lets a fixed random sample of mutants through: a mutant is in the sample if the hash of its
 * place and replacement falls below a share. So the sample of a file stays as it is when other files change.
 */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { PluginKind, commonTokens, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { CheckStatus } from '@stryker-mutator/api/check';

/** A number in [0, 1) that only the mutant's file, kind, place and text decide. */
export function position({ fileName, mutatorName, replacement, location }) {
  const file = relative(process.cwd(), fileName)
    .replaceAll('\\', '/')
    .replace(/^.*?sandbox-[^/]*\//, '');
  const { start, end } = location;
  const key = [file, mutatorName, start.line, start.column, end.line, end.column, replacement];
  return createHash('sha256').update(key.join('\0')).digest().readUInt32BE() / 2 ** 32;
}

const inSample = { status: CheckStatus.Passed };
const outside = { status: CheckStatus.CompileError, reason: 'not in the sample' };

function sampleChecker(options) {
  return {
    init: async () => {},
    group: (mutants) => Promise.resolve([mutants.map(({ id }) => id)]),
    check: (mutants) =>
      Promise.resolve(
        Object.fromEntries(
          mutants.map((mutant) => [
            mutant.id,
            position(mutant) < options.sampleShare ? inSample : outside,
          ]),
        ),
      ),
  };
}
sampleChecker.inject = [commonTokens.options];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', sampleChecker)];
