/** Files → articles, in a thread with limits of time and memory. */
import { Worker } from 'node:worker_threads';
import type { FileBytes, ImportResult } from '../import/index.ts';

/** Milliseconds of processor time, which a busy machine doesn't stretch; and of the clock, for one that stands still. */
const LONGEST_WORK = 9_000;
const LONGEST_WAIT = 300_000;
/** Between two looks at the time, in milliseconds. */
const LOOK = 200;
/** MB. Trees of the largest pages take some 400. */
const MEMORY = 1_024;

const refused = (why: string): ImportResult => ({ article: null, refused: why });

/** Beside this file, with its extension: a package may hold both compiled. */
const WORKER = new URL(
  `./import-worker${/\.[a-z]+$/.exec(import.meta.url)?.[0] ?? '.ts'}`,
  import.meta.url,
);

export class ImportThread {
  private worker: Worker | null = null;

  /** A thread that fails on one file, even after its answer, is of no use to the next. */
  private start(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = new Worker(WORKER, {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
      stderr: true,
      stdout: true,
    });
    const forget = (): void => {
      if (this.worker === worker) this.worker = null;
    };
    worker.on('error', forget);
    worker.on('exit', forget);
    this.worker = worker;
    return worker;
  }

  async close(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    await worker?.terminate();
  }

  /** One at a time. */
  async read(file: FileBytes): Promise<ImportResult> {
    const worker = this.start();
    const { promise, resolve } = Promise.withResolvers<ImportResult | null>();
    const end = (result: ImportResult | null): void => resolve(result);
    const fail = (error: Error): void =>
      end(
        refused(
          'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? 'takes more memory than a document does (1 GB); save the article alone'
            : `can't be read (${error.message})`,
        ),
      );
    worker.once('message', end);
    const leave = (): void =>
      end(refused('ends the program that reads it; it was made to do harm, or save it anew'));
    worker.once('error', fail);
    worker.once('exit', leave);
    const work = process.cpuUsage();
    const started = Date.now();
    const look = setInterval(() => {
      const { user, system } = process.cpuUsage(work);
      if ((user + system) / 1_000 > LONGEST_WORK || Date.now() - started > LONGEST_WAIT) end(null);
    }, LOOK);
    worker.postMessage(file);
    const result = await promise;
    clearInterval(look);
    worker.off('message', end);
    worker.off('error', fail);
    worker.off('exit', leave);
    if (result === null) await this.close();
    return (
      result ??
      refused(
        'takes longer to read than a document does (9 seconds); save the article alone, or copy its text into a text file',
      )
    );
  }
}
