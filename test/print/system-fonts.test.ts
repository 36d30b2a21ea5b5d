/** The faces of the machine are never taken, even where they have the same name: proved with a false one that would show. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTypeface } from '../../src/cli/print-material.ts';
import { TYPEFACES } from '../../src/render/typst/typefaces.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Half the units per em: every letter would come out at twice its size. */
function falseFont(name: string): Buffer {
  const font = readTypeface(name);
  for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
    if (font.toString('latin1', record, record + 4) === 'head')
      font.writeUInt16BE(500, font.readUInt32BE(record + 8) + 18);
  }
  return font;
}

const HASH = `
  import { createHash } from 'node:crypto';
  const { printFixture } = await import(${JSON.stringify(new URL('material.ts', import.meta.url).href)});
  process.stdout.write(createHash('sha256').update(printFixture().briefing.bytes).digest('hex'));
`;

const hash = (environment: Record<string, string>): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', HASH], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });

test.skipIf(process.platform !== 'linux')(
  'a face of the machine by the same name changes nothing',
  () => {
    Object.values(TYPEFACES)
      .flat()
      .forEach((name, index) => writeFileSync(join(folder, `${index}.ttf`), falseFont(name)));
    const configuration = join(folder, 'fonts.conf');
    writeFileSync(
      configuration,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir></fontconfig>`,
    );
    expect(hash({ FONTCONFIG_FILE: configuration })).toBe(hash({}));
  },
);
