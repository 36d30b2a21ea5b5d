/** `npm test`: types, lint, layers, then every test, ending in one line of counts. `npm test -- src/read` runs the tests below a path only. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const CHECKS: [string, string[]][] = [
  ['types', ['astro', 'check', '--minimumFailingSeverity', 'warning']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['lint', ['eslint', '.', '--max-warnings', '0']],
  ['unused', ['knip']],
  ['cycles', ['depcruise', 'src', 'scripts', 'tools', '--config', '.dependency-cruiser.mjs']],
];

const run = (command: string[]): boolean =>
  spawnSync('npx', ['--no-install', ...command], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status === 0;

function runChecks(): Counts {
  const results = CHECKS.map(([name, command]) => {
    const ok = run(command);
    console.log(`${ok ? 'ok' : 'FAILED'}: ${name}`);
    return ok;
  });
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}

function runTests(paths: string[]): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));
  const file = join(folder, 'results.json');
  const ok = run([
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...paths,
  ]);
  try {
    const results = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
      numTodoTests: number;
    };
    const failed = results.numFailedTests;
    return {
      passed: results.numPassedTests,
      failed: !ok && failed === 0 ? 1 : failed,
      skipped: results.numPendingTests + results.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const paths = process.argv.slice(2);
const parts = [...(paths.length ? [] : [runChecks()]), runTests(paths)];
const sum = (key: keyof Counts): number => parts.reduce((total, part) => total + part[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') ? 1 : 0;
