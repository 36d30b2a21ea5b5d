import { describe, expect, it } from 'vitest';
import { parseArticle } from '../parse-article.ts';
import { asideKind } from './asides.ts';

describe('lines that are no part of an article', () => {
  it.each([
    ['a credit', '(Reporting by Ana Silva in Lagos; Editing by Jo van der Poe)'],
    ['a credit', 'Reporting by Ana Silva'],
    ['a credit', 'Additional reporting by Jo Poe and Ana Silva, Lagos.'],
    ['a credit', 'Video by Ana Silva'],
    ['a credit', 'Editor: Ana Silva'],
    ['a credit', 'Source: Port Authority'],
    ['a credit', '(With inputs from agencies)'],
    ['a credit', 'Kwanza News writer Ana Silva contributed to this report.'],
    ['a caption or the credit of a picture', 'Photo: the port in May'],
    ['a pointer to other articles', 'READ MORE: How the port was built'],
    ['a pointer to other articles', 'Related stories'],
    ['a notice of the site', '© 2024 Kwanza News. All rights reserved.'],
    ['a notice of the site', 'Sign up for our newsletter'],
    ['a date of publication', 'Updated 6 May 2024, 10:15 GMT'],
    ['a date of publication', 'Last updated: May 6'],
  ])('are told as %s: %s', (why, line) => {
    expect(asideKind(line)).toBe(why);
  });

  it.each([
    'Editor Ana Silva and 12 stokers were hurt in the blaze.',
    'Editors of two weeklies were held on Friday.',
    'Source code worth $4 million was copied from the yard.',
    'Video by a passer-by shows 14 men on the quay.',
    'Photos by a passer-by show 14 men on the quay.',
    '(With 12 dead, it is the worst fire since 1988.)',
    '(Reporting by the paper had named 14 of them.)',
    'Copyright cases rose by 14 percent.',
    'Subscribe rates rose by 14 percent.',
    'Updated figures of 6 May show 14 dead.',
    'Join our fathers, said 14 of them.',
  ])('are not seen in "%s"', (line) => {
    expect(asideKind(line)).toBe(null);
  });
});

describe('what is left out of an article', () => {
  const text =
    'Port opens\nBy Ana Silva\nBy Jo Poe\n\nA long wait is over\n\nLUANDA, May 6, 2024 (Reuters) - A port opened.\n\nREAD MORE: the old port\n\nIt is deep. Enditem\n\n(Reporting by Ana Silva)';

  it('is told with its place, in the order of the text', () => {
    const { paragraphs, leftOut } = parseArticle({ file: 'x.txt', text });
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'A port opened.',
      'It is deep.',
    ]);
    expect(leftOut?.map((line) => [line.text, line.why])).toEqual([
      ['By Jo Poe', 'a further by-line'],
      ['A long wait is over', 'a standfirst above the dateline'],
      ['READ MORE: the old port', 'a pointer to other articles'],
      ['Enditem', 'a note of the sender'],
      ['(Reporting by Ana Silva)', 'a credit'],
    ]);
    for (const line of leftOut ?? [])
      expect(text.slice(line.offset, line.offset + line.text.length)).toBe(line.text);
  });

  it('takes no sentence for a by-line', () => {
    const sentence = 'By Monday 14 men had been counted at the port';
    const article = parseArticle({
      file: 'x-2024-05-06.txt',
      text: `Port opens\n\n${sentence}\n\nIt is deep.`,
    });
    expect([article.byline, article.paragraphs[0]?.text]).toEqual([null, sentence]);
  });
});
