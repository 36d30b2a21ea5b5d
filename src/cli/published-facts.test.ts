import { expect, it } from 'vitest';
import { dossierOf } from '../../test/dossiers.ts';
import { exportFactsJson } from '../render/data/facts-json.ts';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareFacts } from '../dossier/compare-facts.ts';
import { changeLines, publishedFacts } from './published-facts.ts';

const dossier = (text: string) =>
  dossierOf({ 'hill.txt': `---\npublished: 2031-05-06\n---\n\n${text}\n` });

it('tells what is new, changed and gone since the last build', async () => {
  const out = await mkdtemp(join(tmpdir(), 'dossier-facts-'));
  expect(await publishedFacts(out)).toBeNull();
  await mkdir(join(out, 'data'));
  const old = dossier('Some 40 ships came. Then 7 boats left.');
  await writeFile(join(out, 'data/facts.json'), exportFactsJson(old).text);
  const before = (await publishedFacts(out)) ?? new Map<string, object>();
  await rm(out, { recursive: true });
  expect(changeLines(compareFacts(before, old.facts))).toEqual([
    'facts    the same as in the last build',
  ]);
  const { facts } = dossier('Some 40 ships came. Then 9 boats left.');
  const changed = facts.map((fact) =>
    fact.id === 'hill/40-ships' ? { ...fact, status: 'planned' as const } : fact,
  );
  expect(changeLines(compareFacts(before, changed))).toEqual([
    'facts    1 new since the last build: hill/9-boats',
    'facts    1 changed since the last build: hill/40-ships',
    'facts    1 gone since the last build: hill/7-boats',
  ]);
});
