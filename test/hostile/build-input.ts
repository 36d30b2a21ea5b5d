/** One hostile dossier is built as an author builds it; what an author should never see is a finding. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildDossier } from '../../src/cli/build-dossier.ts';
import { readContent } from '../../src/cli/read-content.ts';
import { ingestFolder } from '../../src/cli/ingest-folder.ts';
import { readChecked } from '../../src/check/read-checked.ts';
import { type Problem, ProblemError } from '../../src/model/problem.ts';
import { injectedIn } from './injected.ts';
import { type Files, type HostileInput, soundDossier } from './inputs.ts';

export interface Outcome {
  isBuilt: boolean;
  findings: string[];
}

/** Seconds of processor time that a small dossier may take. */
const LONGEST = 20;

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The sound dossier with the articles that ingest makes of it, and what they were merged with. */
export async function ingestedSound(folder: string): Promise<Files> {
  await writeFiles(folder, soundDossier());
  await ingestFolder(folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Record<string, string> = {};
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile()))
    files[join(parentPath, name).slice(folder.length + 1)] = await readFile(
      join(parentPath, name),
      'utf8',
    );
  return files;
}

/** What the command prints and the exit code that it sets are taken from it. */
async function quietly(work: () => Promise<void>): Promise<{ printed: string; code: number }> {
  const [out, err] = [process.stdout.write, process.stderr.write];
  const before = process.exitCode;
  let printed = '';
  const take = (text: string | Uint8Array): boolean => {
    printed += String(text);
    return true;
  };
  process.exitCode = 0;
  process.stdout.write = take as typeof out;
  process.stderr.write = take as typeof err;
  try {
    await work();
    return { printed, code: Number(process.exitCode) };
  } finally {
    process.stdout.write = out;
    process.stderr.write = err;
    process.exitCode = before;
  }
}

/** The problems that stop a build name a file of the author's. */
const misplaced = (problems: readonly Problem[], folder: string): string[] =>
  problems
    .filter(({ severity }) => severity === 'error')
    .filter(({ file }) => !existsSync(join(folder, file)) && !existsSync(file))
    .map(({ file, rule, message }) => `${rule} names ${file}, which isn't there: ${message}`);

async function passesCheck(folder: string): Promise<boolean> {
  try {
    return readChecked(await readContent(folder)).problems.every(
      ({ severity }) => severity !== 'error',
    );
  } catch (error) {
    if (error instanceof ProblemError) return false;
    throw error;
  }
}

async function findingsOf(error: unknown, folder: string): Promise<string[]> {
  if (!(error instanceof ProblemError))
    return [`throws ${error instanceof Error ? error.stack : String(error)}`];
  const passes = await passesCheck(folder).catch((thrown: unknown) => String(thrown));
  return [
    ...misplaced(error.problems, folder),
    ...(passes === false ? [] : [`check passes it, and build says: ${error.message}`]),
  ];
}

async function injectedInto(site: string): Promise<string[]> {
  const pages = (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html'));
  const found: string[] = [];
  for (const page of pages)
    for (const fault of injectedIn(await readFile(join(site, page), 'utf8')))
      found.push(`${page} has ${fault}`);
  return found;
}

/** Builds it in `folder`, which is emptied first. */
export async function buildInput({ files }: HostileInput, folder: string): Promise<Outcome> {
  const content = join(folder, 'content');
  await rm(folder, { recursive: true, force: true });
  await writeFiles(content, files);
  const outcome: Outcome = { isBuilt: false, findings: [] };
  const before = process.cpuUsage();
  try {
    const { printed } = await quietly(() => buildDossier({ content, out: join(folder, 'site') }));
    outcome.isBuilt = true;
    outcome.findings = [
      ...printed.split('\n').filter((line) => line.includes('a defect of the generator')),
      ...(await injectedInto(join(folder, 'site'))),
    ];
  } catch (error) {
    outcome.findings = await findingsOf(error, content);
  }
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1e6;
  if (took > LONGEST) outcome.findings.push(`takes ${Math.round(took)} s`);
  return outcome;
}
