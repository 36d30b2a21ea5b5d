/** Reads what the PDF is made with: the Typst templates and the typefaces. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TYPEFACES, type Typefaces } from '../render/typst/typefaces.ts';

const TEMPLATES = join(import.meta.dirname, '../render/typst');
const FONTS = join(import.meta.dirname, '../styles/fonts');

export function readTemplates(): Map<string, string> {
  const names = readdirSync(TEMPLATES).filter((name) => name.endsWith('.typ'));
  return new Map(names.map((name) => [name, readFileSync(join(TEMPLATES, name), 'utf8')]));
}

export const readTypeface = (name: string): Buffer => readFileSync(join(FONTS, name));

/** `fontFolder` is the dossier's own, for characters that the edition's typefaces lack; it need not exist. */
export function readTypefaces(fontFolder?: string): Typefaces {
  const styles = Object.values(TYPEFACES).map((names) => names.map(readTypeface));
  const names =
    fontFolder && existsSync(fontFolder)
      ? readdirSync(fontFolder).filter((name) => /\.ttf$|\.otf$/i.test(name))
      : [];
  return { styles, added: names.toSorted().map((name) => readFileSync(join(fontFolder!, name))) };
}
