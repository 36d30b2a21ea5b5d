import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTypefaces } from './print-material.ts';

const SOUND = join(import.meta.dirname, '../styles/fonts/SourceSans3_400Regular.ttf');

it('leaves out a font that is damaged or empty, and says which', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-fonts-'));
  copyFileSync(SOUND, join(folder, 'sound.ttf'));
  writeFileSync(join(folder, 'empty.ttf'), '');
  writeFileSync(join(folder, 'damaged.otf'), 'OTTO and no more');
  const { added, problems } = readTypefaces(folder);
  expect(added).toHaveLength(1);
  expect(problems.map(({ file, rule, severity }) => [file, rule, severity])).toEqual([
    [join(folder, 'damaged.otf'), 'font-is-readable', 'warning'],
    [join(folder, 'empty.ttf'), 'font-is-readable', 'warning'],
  ]);
});
