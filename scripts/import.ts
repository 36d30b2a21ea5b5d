/** `npm run import`: files as people have them, and pages by their address → sources of the content folder. */
import { join } from 'node:path';
import {
  CONTENT,
  print,
  printJson,
  printProblems,
  runCommand,
  type Given,
} from '../src/cli/command.ts';
import { isAddress } from '../src/cli/fetch-page.ts';
import { importFiles, importJson, type Imported } from '../src/cli/import-files.ts';
import { writeSource } from '../src/cli/import-folder.ts';
import { ProblemError } from '../src/model/problem.ts';

function refuse({ file, refused }: Imported): void {
  printProblems([{ rule: 'file-is-article', file, message: refused ?? '', severity: 'error' }]);
}

async function printRead(files: readonly string[]): Promise<void> {
  const objects: object[] = [];
  await importFiles(files, (imported) => {
    objects.push(importJson(imported));
    if (imported.refused !== null) refuse(imported);
  });
  printJson(objects);
}

async function writeSources(files: readonly string[], sources: string): Promise<void> {
  await importFiles(files, async (imported) => {
    const { file, bytes, article } = imported;
    if (article === null || bytes === null) return refuse(imported);
    const retrieved = isAddress(file) ? { retrieved: new Date().toISOString().slice(0, 10) } : {};
    const written = await writeSource(sources, bytes, article, retrieved);
    print(
      `wrote ${written}: ${article.paragraphs.length} paragraphs, ${article.leftOut.length} passages left out`,
    );
  });
}

async function work({ options, rest }: Given): Promise<void> {
  if (rest.length === 0)
    throw new ProblemError({
      rule: 'option-is-known',
      file: 'npm run import',
      message: 'names no file; give files or addresses, or --help',
      severity: 'error',
    });
  if (options.json) return printRead(rest);
  return writeSources(rest, join(String(options.content), 'sources'));
}

await runCommand(
  {
    name: 'import',
    does: 'Reads saved pages (HTML, MHTML), Word and OpenDocument texts, PDF, mails, Markdown, RTF and plain text, and writes each as a\nsource of the content folder; the file as it came goes into sources/originals. An address is fetched. Exit 1 if one was refused.',
    usage: ['FILE|URL... [--content DIR]', 'FILE|URL... --json'],
    options: {
      content: CONTENT,
      json: { type: 'boolean', does: 'prints what is read, as one JSON array, and writes nothing' },
    },
    arguments: 'FILE|URL...',
  },
  work,
);
