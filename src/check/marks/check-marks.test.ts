/** Marks corrected by hand: right corrections pass, and what the words themselves deny does not. */
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../read/extract.ts';
import { readMdx } from '../../mdx/read-mdx.ts';
import { checkEditedArticle } from './check-marks.ts';

const PLAIN =
  'In May 2031 the rescue service trained about 2,700 divers, Ana Brodal said. Sweden will send 40 boats next year.';

function rulesOf(body: string, source = PLAIN): string[] {
  const { article, facts, tree, problems } = readMdx(
    `---\nid: a\npublished: 2031-06-10\n---\n\n${body}\n`,
    'a.mdx',
  );
  return [
    ...problems,
    ...checkEditedArticle({
      file: 'a.mdx',
      article: article!,
      facts,
      tree,
      read: extractFacts(article!),
      source: { file: 'a.txt', paragraphs: [source], declared: [] },
    }),
  ].map(({ rule }) => rule);
}

const marked = (words: string, mark: string): string => PLAIN.replace(words, mark);

describe('marks', () => {
  it.each([
    marked(
      '2,700 divers',
      '<Quantity id="a/1" value={2700} unit="divers" qualifier="about" status="done" period="2031-05">2,700 divers</Quantity>',
    ),
    marked(
      '40 boats',
      '<Quantity id="a/1" value={40} unit="boats" status="planned">40 boats</Quantity>',
    ),
    marked('May 2031', '<Date id="a/1" edtf="2031-05">May 2031</Date>'),
    marked('next year', '<Date id="a/1" edtf="2032">next year</Date>'),
    marked('Ana Brodal', '<Person id="a/1" name="Ana Brodal">Ana Brodal</Person>'),
    marked('Sweden', '<Party id="a/1" code="SWE">Sweden</Party>'),
  ])('pass: %s', (body) => expect(rulesOf(body)).toEqual([]));

  it.each([
    marked('2,700 divers', '<Quantity id="a/1" value={2900} unit="divers">2,700 divers</Quantity>'),
    marked(
      '2,700 divers',
      '<Quantity id="a/1" value={2700} unit="teachers">2,700 divers</Quantity>',
    ),
    marked(
      '2,700 divers',
      '<Quantity id="a/1" value={2700} unit="divers" qualifier="at least">2,700 divers</Quantity>',
    ),
    marked('40 boats', '<Quantity id="a/1" value={40} unit="boats" negated>40 boats</Quantity>'),
    marked('May 2031', '<Date id="a/1" edtf="2031-06">May 2031</Date>'),
    marked('next year', '<Date id="a/1" edtf="2033">next year</Date>'),
    marked('Ana Brodal', '<Person id="a/1" name="Per Lund">Ana Brodal</Person>'),
    marked('Sweden', '<Party id="a/1" code="NOR">Sweden</Party>'),
  ])('do not pass: %s', (body) => expect(rulesOf(body)).toEqual(['mark-agrees-with-text']));

  it('keep the words of the source', () =>
    expect(rulesOf(PLAIN.replace('will send', 'will not send'))).toEqual([
      'article-says-its-source',
    ]));
});
