import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
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

it.skipIf(process.platform === 'win32')(
  'leaves out pipes, devices and links that lead out of the dossier, and says why',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-fonts-'));
    const fonts = join(folder, 'fonts');
    mkdirSync(fonts);
    copyFileSync(SOUND, join(folder, 'within.ttf'));
    symlinkSync('../within.ttf', join(fonts, 'a-link-within.ttf'));
    symlinkSync('/dev/zero', join(fonts, 'b-device.ttf'));
    symlinkSync(SOUND, join(fonts, 'c-link-out.ttf'));
    execFileSync('mkfifo', [join(fonts, 'd-pipe.otf')]);
    const { added, problems } = readTypefaces(fonts);
    expect(added).toHaveLength(1);
    expect(problems.map(({ message }) => /\((.*?)\)/.exec(message)?.[1])).toEqual([
      'it is no file',
      'it is a link that leads out of the dossier',
      'it is no file',
    ]);
  },
);
