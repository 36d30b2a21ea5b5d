/** `npm run reference`: writes the tables of fields in docs/authoring.md from the schemas, and docs/rules.md from the rules. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesReference, schemaReference } from '../src/model/reference.ts';

const FILE = join(import.meta.dirname, '../docs/authoring.md');
const BETWEEN = /(<!-- reference -->\n)[\s\S]*(<!-- \/reference -->)/;

writeFileSync(
  FILE,
  readFileSync(FILE, 'utf8').replace(
    BETWEEN,
    (_, open: string, close: string) => `${open}\n${schemaReference()}\n\n${close}`,
  ),
);

writeFileSync(join(import.meta.dirname, '../docs/rules.md'), rulesReference());
