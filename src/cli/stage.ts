/** One line a stage, with counts and time; on a terminal a bar where a stage takes longer than two seconds. */
import { shown } from './shown.ts';

const BAR_AFTER = 2_000;
const BAR_EVERY = 150;
const BAR_WIDTH = 24;

export interface Progress {
  /** How many of `total` are done, asked a few times a second. */
  done: () => number;
  total: number;
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function drawBar(name: string, { done, total }: Progress): void {
  const share = Math.min(1, total ? done() / total : 0);
  const filled = Math.round(share * BAR_WIDTH);
  process.stderr.write(
    `\r${name.padEnd(8)} ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${Math.min(done(), total)}/${total}`,
  );
}

function startBar(name: string, progress: Progress | undefined): () => void {
  if (!progress || !process.stderr.isTTY) return () => undefined;
  const since = performance.now();
  let drawn = false;
  const timer = setInterval(() => {
    if (performance.now() - since < BAR_AFTER) return;
    drawn = true;
    drawBar(name, progress);
  }, BAR_EVERY);
  return () => {
    clearInterval(timer);
    if (drawn) process.stderr.write('\r\u001B[K');
  };
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
    console.log(shown(`${name.padEnd(8)} ${describe(result)}  ${seconds(since)}`));
    return result;
  } catch (error) {
    stop();
    console.log(`${name.padEnd(8)} failed  ${seconds(since)}`);
    throw error;
  }
}

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
