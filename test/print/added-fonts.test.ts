import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTypeface, readTypefaces } from '../../src/cli/print-material.ts';
import { TYPEFACES } from '../../src/render/typst/typefaces.ts';
import { settings } from './fixture.ts';
import { printFixture } from './material.ts';
import { readPdf } from './read-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a character that the faces lack is printed from the fonts folder of the dossier, and its number no more', async () => {
  const [serif, sans] = TYPEFACES.regular!.map(readTypeface);
  writeFileSync(join(folder, 'sans.ttf'), sans!);
  const title = { settings: { ...settings, standfirst: 'A box: □' } };
  const styles = [[serif!]];
  const without = printFixture(title, {
    typefaces: { ...readTypefaces(), styles: [[serif!], ...readTypefaces().styles] },
  });
  expect(without.problems.map(({ rule }) => rule)).toEqual(['pdf-has-glyph']);
  expect((await readPdf(without.briefing.bytes)).pages[0]).toContain('A box: [U+25A1]');
  const added = printFixture(title, {
    typefaces: {
      styles: [...styles, ...readTypefaces().styles],
      added: readTypefaces(folder).added,
    },
  });
  expect(added.problems).toEqual([]);
  expect((await readPdf(added.briefing.bytes)).pages[0]).toContain('A box: □');
});
