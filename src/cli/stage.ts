/** One line a stage, with counts and time; on a terminal, what is being done, and of what lasts how much is done and how long the rest will take. */
import { print } from './command.ts';

const BAR_AFTER = 2_000;
const BAR_EVERY = 150;
const BAR_WIDTH = 24;

export interface Progress {
  /** How many of `total` are done, asked a few times a second. */
  done: () => number;
  total: number;
}

/** Lines to read, JSON a line, or nothing. */
export type Report = 'lines' | 'json' | 'nothing';

let report: Report = 'lines';

/** Of all stages from now on. */
export function reportStages(as: Report): void {
  report = as;
}

const secondsSince = (since: number): number => (performance.now() - since) / 1000;

/** `site     ████████░░░░ 33 % (69 of 207), 12 s left` */
export function barOf(name: string, done: number, total: number, elapsed: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const filled = Math.round(share * BAR_WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
  const left = share > 0 ? `, ${Math.ceil((elapsed / share) * (1 - share))} s left` : '';
  return `${name.padEnd(8)} ${bar} ${Math.floor(share * 100)} % (${Math.min(done, total)} of ${total})${left}`;
}

const CLEAR_LINE = '\r\u001B[K';

/** Returns what takes the line away again. */
function startBar(name: string, progress: Progress | undefined): () => void {
  if (report !== 'lines' || !process.stderr.isTTY) return () => undefined;
  const since = performance.now();
  process.stderr.write(`${name} …`);
  const timer = setInterval(() => {
    const elapsed = secondsSince(since);
    if (progress && elapsed * 1000 >= BAR_AFTER)
      process.stderr.write(CLEAR_LINE + barOf(name, progress.done(), progress.total, elapsed));
  }, BAR_EVERY);
  return () => {
    clearInterval(timer);
    process.stderr.write(CLEAR_LINE);
  };
}

function tellStage(name: string, said: string, since: number): void {
  const seconds = secondsSince(since).toFixed(1);
  if (report === 'lines') print(`${name.padEnd(8)} ${said}  ${seconds} s`);
  if (report === 'json') print(JSON.stringify({ stage: name, said, seconds: Number(seconds) }));
}

/** What the author wants to know of the work beside its stages. */
export function note(line: string): void {
  if (report === 'lines') print(line);
  if (report === 'json') print(JSON.stringify({ note: line }));
}

/** Runs a stage and prints `name  what it counted  time`; `describe` makes the counts from its result. */
export async function stage<T>(
  name: string,
  work: () => Promise<T>,
  describe: (result: T) => string,
  progress?: Progress,
): Promise<T> {
  const since = performance.now();
  const stop = startBar(name, progress);
  try {
    const result = await work();
    stop();
    tellStage(name, describe(result), since);
    return result;
  } catch (error) {
    stop();
    tellStage(name, 'failed', since);
    throw error;
  }
}

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
