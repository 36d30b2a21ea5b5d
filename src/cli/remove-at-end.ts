/** Folders that a run makes for itself go when its process ends: by itself, by an error or by Ctrl+C. */
import { rmSync } from 'node:fs';
import { codeOf } from './error-code.ts';

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const folders = new Set<string>();

let listens = false;

function listen(): void {
  listens = true;
  process.once('exit', () =>
    folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })),
  );
  for (const [signal, code] of Object.entries(SIGNALS))
    process.once(signal, () => process.exit(code));
}

export function removeAtEnd(folder: string): void {
  if (!listens) listen();
  folders.add(folder);
}

/** False for a process that a signal could reach, whoever owns it. */
export function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) !== 'EPERM';
  }
}
