/** Text reaches Typst as data: whatever it holds, it comes out as the same characters, or as their numbers, and the PDF is made. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypefaces } from '../../src/cli/print-material.ts';
import { createPrinter } from '../../src/render/typst/printable.ts';
import { coverageOf } from '../../src/render/typst/typefaces.ts';
import type { Article } from '../../src/model/article.ts';
import { makeArticle, makeFact, settings } from './fixture.ts';
import { printFixture } from './material.ts';
import { comparable, readPdf } from './read-pdf.ts';

const covered = coverageOf(readTypefaces());

const HOSTILE = [
  '#panic("no")',
  '#{1 + 1}',
  '$x^2$',
  '@note-1',
  '\\#\\',
  '`raw`',
  '```typ #x```',
  '*bold* _emph_',
  '= Heading',
  '- item',
  '+ item',
  '/ term: x',
  '<label>',
  '// comment',
  '/* comment */',
  '"quoted"',
  "it's --- ~ ...",
  '#read("/etc/passwd")',
  '#import "x.typ"',
  'https://x.example/#a',
  '&amp; <b>x</b> &#x41;',
  '[[',
  ']]',
  '{{',
  '}}',
  '%PDF',
  '(',
  ')',
  '\u202Eoverride\u202C',
  '\u200Fmark',
  'مرحبا',
  'שלום',
  '连云港',
  '🚢',
  '\uD800',
  'a\u0000b',
  'a\u0007b',
  '\uFEFF',
  '\uFFFE',
  'tab\tline\nline\u2028para',
  'e\u0301',
];

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

/** The same text in every place that takes one: title, label, paragraph, fact, prose. */
function printEverywhere(text: string) {
  const article: Article = makeArticle('hostile', text, [`${text} and 12 crews`], {
    title: text,
    outlet: text,
  });
  const fact = {
    ...makeFact(article, 1, 'quantity', '12 crews', { value: 12, unit: text }, 'crews'),
    sentence: 1,
  };
  const tree = {
    type: 'root' as const,
    children: [
      {
        type: 'heading' as const,
        depth: 2 as const,
        children: [{ type: 'text' as const, value: text }],
      },
      {
        type: 'paragraph' as const,
        children: [
          { type: 'link' as const, url: text, children: [{ type: 'text' as const, value: text }] },
        ],
      },
    ],
  };
  return printFixture({
    articles: [article],
    facts: [fact],
    sections: [
      { id: 'hostile', file: 'hostile.mdx', title: text, order: 1, role: 'section', tree },
    ],
    topics: [
      {
        id: 't',
        label: text,
        relation: 'conflict',
        facts: [fact],
        pairs: [],
        passages: [],
        origins: [],
        citing: [],
      },
    ],
    origins: [],
    questions: [{ text, topic: 't', state: 'vague', facts: [fact], passages: ['hostile/p1'] }],
    settings: {
      ...settings,
      title: text,
      standfirst: text,
      kicker: text,
      keyNumbers: [{ fact: 'hostile/crews', label: text }],
      edition: { ...settings.edition, authors: [text], contact: text },
    },
  });
}

/** Right-to-left marks and joiners print nothing, and readers may leave them out. */
const seen = (text: string): string =>
  comparable(text)
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFE0E\uFE0F]/g, '')
    .toUpperCase();

async function expectPrinted(text: string): Promise<void> {
  const { briefing, problems } = printEverywhere(text);
  const printer = createPrinter(covered);
  const printed = printer.print(text);
  const pages = (await readPdf(briefing.bytes)).pages;
  const all = seen(pages.join('\n'));
  expect(all).toContain(seen(printed));
  expect(problems.filter(({ rule }) => rule === 'pdf-has-glyph')).toHaveLength(
    printer.missing.size ? 1 : 0,
  );
}

describe('hostile text', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))(
    '%s comes out as itself or as numbers',
    (_, text) => expectPrinted(`x ${text} y`),
  );

  test('any text comes out as itself or as numbers', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostile, (text) => expectPrinted(`x ${text} y`)),
      { numRuns: 25, seed: 20310402 },
    );
  });
});
