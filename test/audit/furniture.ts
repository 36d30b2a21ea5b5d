/** The generator's own words: what its templates print of themselves is no claim of a source, whatever the sources say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QUESTION_STATES } from '../../src/model/dossier.ts';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));
const TEMPLATES = /^(?:components|layouts|pages|edition|views|render)[\\/].*\.(?:astro|mdx|ts)$/;
const COMMENT = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;
const CAPITALISED = /\p{Lu}\p{L}+/gu;

function templateWords(): Set<string> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => TEMPLATES.test(file) && !file.endsWith('.test.ts'),
  );
  return new Set(
    files.flatMap((file) => {
      const text = readFileSync(join(SOURCE, file), 'utf8').replaceAll(COMMENT, ' ');
      return text.match(CAPITALISED) ?? [];
    }),
  );
}

const WORDS = templateWords();

/** A name made of words of the templates, such as "Timeline" or "Article". */
export const isFurnitureName = (name: string): boolean =>
  (name.match(CAPITALISED) ?? []).every((word) => WORDS.has(word));

/** A text that is one of the terms a state is given in, such as "one origin". */
export const isFurnitureTerm = (text: string): boolean =>
  (QUESTION_STATES as readonly string[]).includes(text);
