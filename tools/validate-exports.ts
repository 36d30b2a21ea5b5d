/** The exports of built dossiers by their validators: usage, validate-exports.ts SITE... Exit 1 where one has an error. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VALIDATORS } from '../test/exports.ts';

for (const site of process.argv.slice(2)) {
  const files = Object.entries(VALIDATORS).filter(([name]) => existsSync(join(site, 'data', name)));
  let wrong = 0;
  for (const [name, validate] of files) {
    const errors = await validate((path) => readFileSync(join(site, path), 'utf8'));
    if (errors.length > 0) wrong++;
    for (const error of errors.slice(0, 5)) console.log(`${site} ${name}: ${error}`);
  }
  console.log(`${site}: ${files.length} files, ${wrong} with errors`);
  if (wrong > 0) process.exitCode = 1;
}
