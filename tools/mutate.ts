/**
 * `npm run mutate [-- --sample 400 | --all]`: changes the code of check, dossier, edition and render, one place at a
 * time, and runs the tests beside the code and test/golden as far as they reach it. What no test notices goes to docs/mutants.md.
 *
 * Stryker does the work; its packages lie in tools/mutation and are installed on the first run. Words of messages
 * (string literals) are not mutated, nor is what runs once at import. The sample is fixed: see tools/mutation/sample.mjs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Mutant {
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'CompileError' | 'Ignored' | string;
  mutatorName: string;
  replacement?: string;
  location: Record<'start' | 'end', { line: number; column: number }>;
}

interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}

/** Mutants of the four rooms on 30 November 2026 that run after import, words of messages aside; the share of the sample is reckoned from it. */
const MUTANTS = 8_205;
const TOOLS = 'tools/mutation';
const STRYKER = join(TOOLS, 'node_modules/@stryker-mutator/core/bin/stryker.js');

const { values } = parseArgs({
  options: { sample: { type: 'string', default: '400' }, all: { type: 'boolean', default: false } },
});
const share = values.all ? 1 : Number(values.sample) / MUTANTS;

/** Throws where Stryker writes no report, as when a test fails before anything is changed. */
function runStryker(report: string): void {
  if (!existsSync(STRYKER)) execFileSync('npm', ['ci', '--prefix', TOOLS], { stdio: 'inherit' });
  const env = { ...process.env, SAMPLE_SHARE: String(share), MUTANTS_FILE: report };
  const args = [STRYKER, 'run', join(TOOLS, 'stryker.config.mjs')];
  spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (!existsSync(report)) throw new Error('Stryker wrote no report: see above.');
}

const isUnnoticed = ({ status }: Mutant): boolean =>
  status === 'Survived' || status === 'NoCoverage';
const isNoticed = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout';

/** The words of a place in the source, on one line. */
function wordsAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push((lines.pop() ?? '').slice(0, end.column - 1));
  lines.unshift((lines.shift() ?? '').slice(start.column - 1));
  return clip(lines.join(' '));
}

const clip = (code: string): string => {
  const line = code.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
};

function survivorRow(file: string, source: string, mutant: Mutant): string {
  const untested = mutant.status === 'NoCoverage' ? ' (no test reaches it)' : '';
  const change = `\`${wordsAt(source, mutant.location)}\` → \`${clip(mutant.replacement ?? '')}\``;
  return `- ${file}:${mutant.location.start.line} ${change}${untested}`;
}

function describe({ files }: Report): string {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const noticed = all.filter(isNoticed).length;
  const judged = noticed + all.filter(isUnnoticed).length;
  const rows = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(isUnnoticed).map((mutant) => survivorRow(file, source, mutant)),
  );
  return [
    '# Mutants that no test notices',
    '',
    `Written by \`npm run mutate\`: ${judged} random changes of src/check, src/dossier, src/edition and src/render;`,
    `the tests beside the code and test/golden notice ${noticed} (${((100 * noticed) / judged).toFixed(1)} %). These they don't:`,
    '',
    ...rows,
    '',
  ].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'dossier-mutants-'));
try {
  const report = join(folder, 'mutants.json');
  runStryker(report);
  const page = describe(JSON.parse(readFileSync(report, 'utf8')) as Report);
  writeFileSync('docs/mutants.md', page);
  console.log(page.split('\n').slice(2, 4).join(' '));
} finally {
  rmSync(folder, { recursive: true });
}
