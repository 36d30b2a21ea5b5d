/** The whole line on a folder of its own: a case copied to a temporary folder, and commands run on it as a user runs them. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** `npm run NAME -- ARGS` without npm's own start-up. */
export function runScript(name: string, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'bin/dossier.mjs'), name, ...args], {
      cwd: ROOT,
    });
    const ran: Ran = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (data) => (ran.stdout += String(data)));
    child.stderr.on('data', (data) => (ran.stderr += String(data)));
    child.on('close', (code) => resolve({ ...ran, code }));
    child.stdin.end(input);
  });
}

/** A fresh copy of `test/cases/NAME`, or an empty folder; `remove` takes it away. */
export function copyCase(name?: string): {
  folder: string;
  content: string;
  out: string;
  remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-case-'));
  const content = join(folder, name ?? 'content');
  if (name) cpSync(join(ROOT, 'test/cases', name), content, { recursive: true });
  return {
    folder,
    content,
    out: join(folder, 'site'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
