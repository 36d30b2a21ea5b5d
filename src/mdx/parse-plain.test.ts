import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/setup/runs.ts';
import { articleMarkdown } from './markdown.ts';
import { parsePlain } from './parse-plain.ts';

/** As remark gives it, but for the syntax trees of braces. */
function parseWhole(body: string): unknown {
  try {
    const tree = articleMarkdown.parse(body);
    visit(tree, 'mdxJsxTextElement', ({ attributes }) => {
      for (const { value } of attributes)
        if (typeof value === 'object' && value !== null) delete value.data;
    });
    return tree;
  } catch {
    return 'an error';
  }
}

const MARK = '<Quantity id="a/b" value={-2.5} percent>2.5 percent</Quantity>';

describe('MDX of words and marks alone', () => {
  test.each([
    ['words', 'The council met.\n'],
    ['paragraphs under the blank lines of a front matter', '\n\n\n\nOne.\n\nTwo.\n\n\nThree.'],
    ['a mark', `Some ${MARK} of it.`],
    ['a mark in another', `Some <Quote id="q" speaker="A &amp; &quot;B&quot;">${MARK} it</Quote>.`],
    ['a mark without words', `Some. ${MARK} <Date id="d" asserted />`],
    ['what braces hold', 'A <Date id="d" by={{name: "a: {b}", kind: "c"}} n={null}>day</Date> on.'],
    ['escaped characters', String.raw`A \*b\* \[c\] \{d\} \<e> AT\&T & f.`],
    ['references to characters', '&#x20;A&#xA;b&#x200B;'],
    ['lines of one paragraph', 'One\ntwo <Date id="d">three\nfour</Date> five'],
    ['a closing brace', 'A } b'],
  ])('%s are read as remark reads them', (_, body) => {
    expect(parsePlain(body)).not.toBeNull();
    expect(parsePlain(body)).toEqual(parseWhole(body));
  });

  test.each([
    ['emphasis', 'A *b* c'],
    ['a list', '- a\n- b'],
    ['a numbered list', '1. a'],
    ['a heading', '# a'],
    ['a heading by the line below it', 'a\n==='],
    ['a break', 'a  \nb'],
    ['an expression', 'a {b}'],
    ['a mark that is never closed', 'a <Date id="d">b'],
    ['a mark closed by another', 'a <Date id="d">b</Quote>'],
    ['a mark on a line of its own', '<Date id="d">\nb\n</Date>'],
    ['a mark over two paragraphs', 'a <Date id="d">b\n\nc</Date>'],
    ['code in an attribute', 'a <Date id={b()}>c</Date>'],
    ['an import', 'import a from "b"'],
    ['a named reference', 'a &copy; b'],
    ['Windows line ends', 'a\r\n\r\nb'],
  ])('%s is left to remark', (_, body) => {
    expect(parsePlain(body)).toBeNull();
  });

  const PIECES = [
    ...' \n\t\\`*_[]{}<>&#-+=~|!.:"\'“1ab',
    '\n\n',
    '  ',
    '1. ',
    '&#x41;',
    '&#x80;',
    '&amp;',
    '\\*',
    'import ',
    'word ',
    'word. ',
    '<Date id="d">',
    '<Date id="d" />',
    '</Date>',
    '<Quote id="&#xA;" speakerAt={{a: 1}}>',
    '</Quote>',
    '<Quote>',
    '<!--',
    '\u00a0',
    '\u0085',
    '\u2028',
    '😀',
  ];
  test('whatever it reads, it reads as remark does', () => {
    const body = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 });
    fc.assert(
      fc.property(body, (pieces) => {
        const tree = parsePlain(pieces.join(''));
        if (tree) expect(tree).toEqual(parseWhole(pieces.join('')));
      }),
      { numRuns: runs(2000) },
    );
  });
});
