import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontCharacters, fontFamily } from '../render/typst/font-coverage.ts';
import { renameFont } from './rename-font.ts';

const font = readFileSync(new URL('../styles/fonts/SourceSans3_400Regular.ttf', import.meta.url));

describe('a font under another name', () => {
  const renamed = renameFont(font, (name) => name.replaceAll('Source Sans 3', 'Plain Sans'));

  it('bears it, and holds the same characters', () => {
    expect(fontFamily(font)).toBe('Source Sans 3');
    expect(fontFamily(renamed)).toBe('Plain Sans');
    expect(fontCharacters(renamed).size).toBe(fontCharacters(font).size);
  });
});
