/** The thread in which files are imported: one that a hostile file keeps busy or fills up is ended without harm to the command. */
import { parentPort } from 'node:worker_threads';
import { importFile, type FileBytes } from '../import/index.ts';

// pdfjs rejects promises of its own after a broken file was given up: that must not fall upon the next file
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', async (file: FileBytes) => {
  parentPort?.postMessage(await importFile(file));
});
