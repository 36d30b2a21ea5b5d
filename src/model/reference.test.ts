import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rulesReference, schemaReference } from './reference.ts';

it('is in docs/authoring.md as the schemas have it now (else: npm run reference)', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/authoring.md'), 'utf8');
  expect(page).toContain(schemaReference());
});

it('is in docs/rules.md as the rules are now (else: npm run reference)', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8');
  expect(page).toBe(rulesReference());
});
