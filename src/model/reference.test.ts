import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { z } from 'zod';
import { FRONT_MATTER, NOTE, SECTION, SETTINGS, STATEMENTS } from './reference-examples.ts';
import { rulesReference, schemaReference } from './reference.ts';
import { sectionSchema } from './section.ts';
import { settingsSchema } from './settings.ts';
import { frontMatterSchema, noteSchema, statementSchema } from './source.ts';

it('is in docs/authoring.md as the schemas have it now (else: npm run reference)', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/authoring.md'), 'utf8');
  expect(page).toContain(schemaReference());
});

it('is in docs/rules.md as the rules are now (else: npm run reference)', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8');
  expect(page).toBe(rulesReference());
});

it.each<[string, z.ZodType, unknown]>([
  ['dossier.yaml', settingsSchema, SETTINGS],
  ['front matter', frontMatterSchema, FRONT_MATTER],
  ['a section', sectionSchema, SECTION],
  ['a note', noteSchema, NOTE],
  ...Object.entries(STATEMENTS).map(([kind, statement]): [string, z.ZodType, unknown] => [
    kind,
    statementSchema,
    statement,
  ]),
])('shows values of %s that its schema takes', (_, schema, example) => {
  expect(schema.safeParse(example).error).toBeUndefined();
});

it('has an example of every field that holds a value', () => {
  const without = schemaReference()
    .split('\n')
    .filter((line) => /^\| `.*\|\s+\|$/.test(line) && !/\| (?:list of )?fields \|/.test(line))
    .filter((line) => !line.includes('| names and values |'));
  expect(without).toEqual([]);
});
