import { execFileSync } from 'node:child_process';
import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledInCheckout } from '../tools/bundle-commands.mjs';
import { ROOT } from './cases.ts';

const facts = (env: Record<string, string>): string =>
  execFileSync(
    process.execPath,
    ['bin/dossier.mjs', 'facts', 'example/sources/orr-gazette-2031-06-05.txt', '--json'],
    { cwd: ROOT, env: { ...process.env, ...env }, encoding: 'utf8' },
  );

it('prints from a bundle what it prints from the sources', () =>
  expect(facts({})).toBe(facts({ DOSSIER_DEBUG: '1' })));

it('bundles the short commands only', async () => {
  expect(await bundledInCheckout('check')).toMatch(/^file:.*check\.mjs$/);
  expect(await bundledInCheckout('build')).toBeNull();
});

it('bundles anew when a source was saved', async () => {
  const before = await bundledInCheckout('check');
  const file = join(ROOT, 'scripts/check.ts');
  const { atime, mtime } = statSync(file);
  utimesSync(file, atime, new Date(mtime.getTime() + 5000));
  const after = await bundledInCheckout('check');
  utimesSync(file, atime, mtime);
  expect(after).not.toBe(before);
});
