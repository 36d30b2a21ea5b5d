/** The generator's own words: what its templates print of themselves is no claim of a source, whatever the sources say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QUESTION_STATES } from '../../src/model/dossier.ts';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));
const TEMPLATES =
  /^(?:furniture|components|layouts|pages|edition|views|render)[\\/].*\.(?:astro|mdx|ts)$/;
const COMMENT = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;
const WORD = /\p{L}+/gu;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

function templateWords(): Set<string> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => TEMPLATES.test(file) && !file.endsWith('.test.ts'),
  );
  const texts = files.map((file) => readFileSync(join(SOURCE, file), 'utf8'));
  return new Set(texts.flatMap((text) => wordsOf(text.replaceAll(COMMENT, ' '))));
}

const WORDS = templateWords();

/** A name made of words of the templates, such as "Timeline" or "Article". */
export const isFurnitureName = (name: string): boolean =>
  wordsOf(name).every((word) => WORDS.has(word));

/** A text of words of the templates alone, or one of the terms in which a state is given, such as "one origin". */
export const isFurniture = (text: string): boolean =>
  (!/\p{N}/u.test(text) && isFurnitureName(text)) ||
  (QUESTION_STATES as readonly string[]).includes(text);
