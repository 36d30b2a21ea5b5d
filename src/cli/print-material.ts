/** Reads what the PDF is made with: the Typst templates and the typefaces. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { fontCharacters, fontFamily } from '../render/typst/font-coverage.ts';
import { TYPEFACES, type Typefaces } from '../render/typst/typefaces.ts';
import { reasonOf } from './defect.ts';

const TEMPLATES = join(import.meta.dirname, '../render/typst');
const FONTS = join(import.meta.dirname, '../styles/fonts');

export function readTemplates(): Map<string, string> {
  const names = readdirSync(TEMPLATES).filter((name) => name.endsWith('.typ'));
  return new Map(names.map((name) => [name, readFileSync(join(TEMPLATES, name), 'utf8')]));
}

export const readTypeface = (name: string): Buffer => readFileSync(join(FONTS, name));

const damaged = (file: string, error: unknown): Problem => ({
  rule: 'font-is-readable',
  file,
  severity: 'warning',
  message: `is no font that can be read (${reasonOf(error)}) and is left out; put a sound TTF or OTF file in its place`,
});

/** Throws for pipes and devices, which a reader would wait for, and for what lies outside the dossier. */
function checkFont(file: string): void {
  if (!statSync(file).isFile()) throw new Error('it is no file');
  const folder = realpathSync(join(dirname(file), '..'));
  if (!realpathSync(file).startsWith(folder + sep))
    throw new Error('it is a link that leads out of the dossier');
}

function readFont(file: string): { font: Buffer[]; problems: Problem[] } {
  try {
    checkFont(file);
    const font = readFileSync(file);
    if (fontCharacters(font).size === 0) throw new RangeError('it has no characters');
    fontFamily(font);
    return { font: [font], problems: [] };
  } catch (error) {
    return { font: [], problems: [damaged(file, error)] };
  }
}

/**
 * `fontFolder` is the dossier's own, for characters that the edition's typefaces lack; it need not exist. What of it is no font is left
 * out and told as a warning.
 */
export function readTypefaces(fontFolder?: string): Typefaces & { problems: Problem[] } {
  const styles = Object.values(TYPEFACES).map((names) => names.map(readTypeface));
  const names =
    fontFolder && existsSync(fontFolder)
      ? readdirSync(fontFolder).filter((name) => /\.ttf$|\.otf$/i.test(name))
      : [];
  const own = names.toSorted().map((name) => readFont(join(fontFolder ?? '', name)));
  return {
    styles,
    added: own.flatMap(({ font }) => font),
    problems: own.flatMap(({ problems }) => problems),
  };
}
