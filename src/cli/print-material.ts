/** Reads what the PDF is made with: the Typst templates and the typefaces of the repository's packages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { TYPEFACES, type Typefaces } from '../render/typst/typefaces.ts';

const TEMPLATES = join(import.meta.dirname, '../render/typst');
const resolve = createRequire(import.meta.url).resolve;

export function readTemplates(): Map<string, string> {
  const names = readdirSync(TEMPLATES).filter((name) => name.endsWith('.typ'));
  return new Map(names.map((name) => [name, readFileSync(join(TEMPLATES, name), 'utf8')]));
}

/** `fontFolder` is the dossier's own, for characters that the edition's typefaces lack; it need not exist. */
export function readTypefaces(fontFolder?: string): Typefaces {
  const styles = Object.values(TYPEFACES).map((paths) =>
    paths.map((path) => readFileSync(resolve(path))),
  );
  const names =
    fontFolder && existsSync(fontFolder)
      ? readdirSync(fontFolder).filter((name) => /\.ttf$|\.otf$/i.test(name))
      : [];
  return { styles, added: names.toSorted().map((name) => readFileSync(join(fontFolder!, name))) };
}
