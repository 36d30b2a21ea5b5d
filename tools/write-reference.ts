/** `npm run reference`: writes the tables of fields in docs/authoring.md from the schemas. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaReference } from '../src/model/reference.ts';

const FILE = join(import.meta.dirname, '../docs/authoring.md');
const BETWEEN = /(<!-- reference -->\n)[\s\S]*(<!-- \/reference -->)/;

writeFileSync(
  FILE,
  readFileSync(FILE, 'utf8').replace(
    BETWEEN,
    (_, open: string, close: string) => `${open}\n${schemaReference()}\n\n${close}`,
  ),
);
