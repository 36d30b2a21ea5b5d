/**
 * What of ours failed: a warning that names it and says where to report it. It never stops an author's build; the exit
 * code is 1 with `--strict` only.
 */
import { stripVTControlCharacters } from 'node:util';
import { type Problem, ProblemError } from '../model/problem.ts';
import { readManifest } from './manifest.ts';

/** "a defect of the generator, please report it: https://…" */
export function defectSentence(): string {
  const address = readManifest().bugs?.url;
  return `a defect of the generator, please report it${address ? `: ${address}` : ''}`;
}

/** A message may open with a line that only announces the next. */
export function firstWords(message: string): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const end = lines.findIndex((line) => !/[:[{(]$/.test(line));
  return lines
    .slice(0, end < 0 ? 1 : end + 1)
    .join(' ')
    .replace(/[.:]$/, '');
}

/** Why something failed, in a line without its stop. */
export function reasonOf(error: unknown): string {
  const [first] = error instanceof ProblemError ? error.problems : [];
  return firstWords(first?.message ?? (error instanceof Error ? error.message : String(error)));
}

interface Substitute {
  /** What it failed of. */
  value?: string;
  /** What stands in its place. */
  instead?: string;
}

/** `file` is what could not be made, as in the output: `briefing.pdf`, `timeline.html`. */
export const defectOf = (
  file: string,
  error: unknown,
  { value, instead = 'it could not be made and is left out' }: Substitute = {},
): Problem => ({
  rule: 'output-is-made',
  file,
  ...(value !== undefined && { value }),
  severity: 'warning',
  message: `${instead} (${reasonOf(error)}); ${defectSentence()}`,
});
