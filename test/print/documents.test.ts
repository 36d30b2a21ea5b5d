/** The briefing as a text, and the package of all data: read back by those who read such files. */
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';
import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/cli/read-content.ts';
import { readDossier } from '../../src/dossier/assemble-dossier.ts';
import { makePackage } from '../../src/render/document/data-package.ts';
import { join } from 'node:path';
import { ROOT } from '../cases.ts';

const packed = async (): Promise<Map<string, Uint8Array>> => {
  const { dossier } = readDossier(await readContent(join(ROOT, 'content')));
  if (!dossier) throw new Error('the first dossier can’t be read');
  const files = await Array.fromAsync(makePackage(dossier));
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
};

const readMarkdown = (bytes: Uint8Array): Nodes =>
  fromMarkdown(strFromU8(bytes), {
    extensions: [gfmFootnote(), gfmTable()],
    mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
  });

/** Of its texts, block by block. */
function wordsIn(tree: Nodes): string[] {
  const words: string[] = [];
  visit(tree, 'text', ({ value }) => {
    words.push(...(value.match(/[\p{L}\p{N}]+/gu) ?? []));
  });
  return words;
}

describe('the package of the first dossier', () => {
  let files = new Map<string, Uint8Array>();
  const bytesOf = (path: string): Uint8Array => files.get(path) ?? new Uint8Array();
  beforeAll(async () => {
    files = await packed();
  });

  it('is made of the same bytes from the same dossier', async () => {
    const again = await packed();
    for (const [path, bytes] of files)
      expect(Buffer.compare(bytes, again.get(path) ?? new Uint8Array()), path).toBe(0);
  });

  it('holds the data, what its columns mean, and how it may be used', () => {
    const zip = unzipSync(bytesOf('data/dossier.zip'));
    const readme = strFromU8(zip['README.md'] ?? new Uint8Array());
    const codebook = strFromU8(zip['codebook.md'] ?? new Uint8Array());
    for (const name of Object.keys(zip).filter(
      (each) => !/^(?:README|codebook|LICENSE)/.test(each),
    ))
      expect(readme).toContain(`\`${name}\``);
    for (const name of Object.keys(zip).filter((each) => each.endsWith('.csv'))) {
      const [header = ''] = strFromU8(zip[name] ?? new Uint8Array()).split('\n');
      const table = codebook.slice(codebook.indexOf(`## ${name}`));
      for (const column of header.split(',')) expect(table).toContain(`| ${column} | `);
    }
    expect(strFromU8(zip['LICENSE.txt'] ?? new Uint8Array())).toContain('No licence is stated.');
  });

  it('has the briefing as Markdown, each note of it defined', () => {
    const tree = readMarkdown(bytesOf('data/briefing.md'));
    const [asked, defined] = [new Set<string>(), new Set<string>()];
    visit(tree, (node) => {
      if (node.type === 'footnoteReference') asked.add(node.identifier);
      if (node.type === 'footnoteDefinition') defined.add(node.identifier);
    });
    expect(asked.size).toBeGreaterThan(20);
    expect([...asked].filter((each) => !defined.has(each))).toEqual([]);
    expect(toString(tree)).not.toMatch(/\[\^|\| --- \|/);
  });

  it('has notes in Markdown that lead to their passages', () => {
    const notes: string[][] = [];
    visit(readMarkdown(bytesOf('data/briefing.md')), 'footnoteDefinition', (note) => {
      const links: string[] = [];
      visit(note, 'link', ({ url }) => void links.push(url));
      notes.push(links);
    });
    expect(notes.filter((links) => links.length === 0)).toEqual([]);
    for (const url of notes.flat()) expect(url).toMatch(/^\.\.\/sources\/[\w-]+\.html#\S+$/);
  });

  it('has the briefing as a Word document of the same words', async () => {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytesOf('data/briefing.docx')) },
      { styleMap: ["p[style-name='Title'] => h1"] },
    );
    expect(messages).toEqual([]);
    const tree = readMarkdown(bytesOf('data/briefing.md'));
    const words = new Set(value.replaceAll(/<[^>]+>/g, ' ').match(/[\p{L}\p{N}]+/gu));
    const missing = wordsIn(tree).filter((each) => !words.has(each));
    expect(missing).toEqual([]);
  });
});
