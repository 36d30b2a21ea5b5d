/** A dossier with its furniture in German: no English word of ours is left in it, on screen, on paper or spoken, and the audit reads it back. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DE } from '../src/furniture/de.ts';
import { EN } from '../src/furniture/en.ts';
import { piecesOf } from '../src/furniture/message.ts';
import { copyCase, type Ran, runScript } from './cases.ts';
import { readPdf } from './print/read-pdf.ts';

const MINUTE = 60_000;

/** The words of a table, messages without their slots. */
const textsOf = (table: Readonly<Record<string, string>>): string[] =>
  Object.values(table)
    .flatMap((text) =>
      piecesOf(text).flatMap((piece) => {
        if (piece.kind === 'slot') return [];
        return piece.kind === 'form' ? piece.forms : [piece.text];
      }),
    )
    .map((text) => text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((text) => /\p{L}{2}/u.test(text));

const GERMAN = new Set(textsOf(DE));
const ENGLISH = [...new Set(textsOf(EN))].filter((text) => !GERMAN.has(text));
/** A single word may be a name, or a part of one. */
const PHRASES = ENGLISH.filter((text) => text.includes(' '));
/** Paper doesn't say in a text what is the author's: two words, such as "How many", may be in a question. */
const SENTENCES = PHRASES.filter((text) => text.split(' ').length > 2);

const SPOKEN = new Set(['aria-label', 'alt', 'title', 'placeholder', 'data-name']);

/** What stands on the page in German: text and what is spoken or printed of attributes, but for what says that it is in another language. */
function germanIn(node: Tree.Node, language = ''): string[] {
  if (node.nodeName === '#text') return language === 'de' ? [(node as Tree.TextNode).value] : [];
  if (!('childNodes' in node)) return [];
  const attributes = 'attrs' in node ? node.attrs : [];
  if (['script', 'style'].includes(node.nodeName)) return [];
  const inner = attributes.find(({ name }) => name === 'lang')?.value ?? language;
  const spoken = attributes
    .filter(({ name }) => SPOKEN.has(name) && inner === 'de')
    .map(({ value }) => value);
  return [...spoken, ...node.childNodes.flatMap((child) => germanIn(child, inner))];
}

const holds = (text: string, phrase: string): boolean => {
  const at = text.indexOf(phrase);
  return (
    at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + phrase.length] ?? '')
  );
};

/** Single words where they stand alone, phrases anywhere. */
const englishIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => {
    const printed = text.replaceAll(/\s+/g, ' ').trim();
    const bare = printed.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    return ENGLISH.includes(bare) || PHRASES.some((phrase) => holds(printed, phrase))
      ? [printed]
      : [];
  });

describe('a dossier in German', () => {
  const { content, out, remove } = copyCase('harbour');
  const settings = join(content, 'dossier.yaml');
  let ran: Ran;
  beforeAll(async () => {
    const text = readFileSync(settings, 'utf8').replace(/^language:.*\n/m, '');
    writeFileSync(settings, `language: de\n${text}`);
    ran = await runScript('build', ['--content', content, '--out', out, '--audit', '--strict']);
  }, 3 * MINUTE);
  afterAll(remove);

  it('builds, and what is printed is read back', () => {
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });

  it('has no English furniture on its pages', () => {
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) {
      const html = readFileSync(join(out, page), 'utf8');
      expect([page, englishIn(germanIn(parse(html)))]).toEqual([page, []]);
    }
  });

  it('says that the author’s words are in English', () => {
    const html = readFileSync(join(out, 'index.html'), 'utf8');
    expect(html).toContain('<html lang="de"');
    expect(html).toMatch(/<h1><span lang="en"/);
  });

  it('has no English furniture on paper', async () => {
    for (const file of ['briefing.pdf', 'summary.pdf']) {
      const { pages, language } = await readPdf(readFileSync(join(out, file)));
      expect(language).toBe('de');
      const text = pages.join('\n').replaceAll(/\s+/g, ' ');
      expect(SENTENCES.filter((phrase) => holds(text, phrase))).toEqual([]);
    }
    const text = readFileSync(join(out, 'data/briefing.md'), 'utf8');
    expect(SENTENCES.filter((phrase) => holds(text, phrase))).toEqual([]);
  });
});
