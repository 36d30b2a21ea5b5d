import { describe, expect, it } from 'vitest';
import { readMdx } from './read-mdx.ts';

const FRAME = '---\nid: one\npublished: 2024-09-09\n---\n\n';
const read = (body: string, frame = FRAME) => readMdx(frame + body, 'content/articles/one.mdx');
const firstProblem = (body: string, frame = FRAME) => {
  const [problem] = read(body, frame).problems;
  return (
    problem &&
    `${problem.line}:${problem.column} ${problem.rule} ${problem.value ?? ''} ${problem.near?.join(' ') ?? ''}`.trim()
  );
};
const facts = (body: string) => {
  const { facts: found, problems } = read(body);
  expect(problems).toEqual([]);
  return found;
};

describe('reading article MDX', () => {
  it.each([
    ['an expression in the text', 'The harbour {1 + 1} grew.', '6:13 mdx-is-data 1 + 1'],
    ['an expression as a paragraph', '{process.exit()}', '6:1 mdx-is-data process.exit()'],
    ['an import', 'import fs from "fs"', '6:1 mdx-is-data import fs from "fs"'],
    ['an export', 'export const a = 1', '6:1 mdx-is-data export const a = 1'],
    ['an unknown mark', '<Dte id="one/a">Monday</Dte>', '6:1 mark-is-known Dte Date'],
    ['HTML', 'A <b>bold</b> word', '6:3 mark-is-known b'],
    ['a fragment', 'A <>word</>', '6:3 mark-is-known'],
    [
      'an unknown attribute',
      'On <Date id="one/a" edft="2024">Monday</Date>',
      '6:21 attribute-is-known edft edtf',
    ],
    [
      'an attribute given twice',
      'On <Date id="one/a" edtf="2024" edtf="2023">Monday</Date>',
      '6:33 attribute-is-known edtf',
    ],
    [
      'a call in an attribute',
      'On <Date id="one/a" edtf={now()}>Monday</Date>',
      '6:21 mdx-is-data edtf',
    ],
    [
      'a name in an attribute',
      'On <Quote id="one/a" speakerAt={{paragraph: n, start: 0, end: 1}}>Yes</Quote>',
      '6:22 mdx-is-data speakerAt',
    ],
    [
      'a template in an attribute',
      'On <Date id="one/a" edtf={`2024`}>Monday</Date>',
      '6:21 mdx-is-data edtf',
    ],
    ['spread attributes', 'On <Date {...a}>Monday</Date>', '6:10 mdx-is-data ...a'],
    [
      'a value of another type',
      'On <Date id="one/a" edtf={2024}>Monday</Date>',
      '6:21 mark-is-valid 2024',
    ],
    [
      'a date that is none',
      'On <Date id="one/a" edtf="9 May">Monday</Date>',
      '6:21 mark-is-valid 9 May',
    ],
    [
      'a quantity without its value',
      'A <Quantity id="one/a" unit="ships">dozen ships</Quantity>',
      '6:3 mark-is-valid',
    ],
    ['a mark without an id', 'On <Date edtf="2024">Monday</Date>', '6:4 mark-has-id'],
    [
      'an id of another article',
      'On <Date id="two/a" edtf="2024">Monday</Date>',
      '6:10 mark-has-id two/a',
    ],
    [
      'an id that no address can hold',
      'On <Date id="one/a&b%41" edtf="2024">Monday</Date>',
      '6:10 mark-has-id one/a&b%41',
    ],
    [
      'an organisation named as what every object has',
      'To <Party id="one/a" org="constructor">it</Party> {x}',
      '6:51 mdx-is-data x',
    ],
    [
      'a link to a script behind a line break',
      '[here](java&#x0A;script:alert&#40;1&#41;)',
      '6:1 link-is-safe java\nscript:alert(1)',
    ],
    [
      'an id given twice',
      '<Date id="one/a">Monday</Date> and <Date id="one/a">Friday</Date>',
      '6:42 id-is-unique one/a',
    ],
    ['a mark without text', 'Monday<Date id="one/a" edtf="2024"/>', '6:7 mark-is-valid'],
    [
      'an asserted mark with text',
      '<Date id="one/a" edtf="2024" asserted>Monday</Date>',
      '6:30 mark-is-valid',
    ],
    [
      'a country that is none',
      'To <Party id="one/a" code="ZZZ">Zedland</Party>',
      '6:22 country-has-code ZZZ',
    ],
    [
      'marks that stand too deep in one another',
      `${'<Date id="one/a">'.repeat(4000)}x${'</Date>'.repeat(4000)}`,
      '6:1072 mdx-is-well-formed',
    ],
    [
      'half of a split mark',
      '<Date id="one/a" part="1/2">Mon</Date>day',
      '6:18 parts-are-whole 1/2',
    ],
    [
      'a quotation that continues nothing',
      '“<Quote id="one/a" continues="one/b">Yes</Quote>”',
      '6:20 fact-exists one/b',
    ],
    ['a link to a script', '[here](javascript:alert(1))', '6:1 link-is-safe javascript:alert(1)'],
    ['a heading', '# Title', '6:1 markup-is-known'],
    ['an image', '![a](b.png)', '6:1 markup-is-known'],
    ['a mark that is never closed', 'On <Date id="one/a">Monday', '6:4 mdx-is-well-formed'],
    ['a bare sign', 'Fewer than <3 ships', '6:13 mdx-is-well-formed'],
    ['an open brace', 'A { brace', '6:10 mdx-is-well-formed'],
    [
      'a mark round two paragraphs',
      '<Quote id="one/a">\n\nOne.\n\nTwo.\n\n</Quote>',
      '6:1 mark-is-in-paragraph Quote',
    ],
  ])('reports %s with its line and column', (_, body, expected) => {
    expect(firstProblem(body)).toBe(expected);
  });

  it.each([
    [
      'a field that is unknown',
      '---\nid: one\npublised: 2024\n---\n',
      '3:1 key-is-known publised published',
    ],
    ['a field given twice', '---\nid: one\nid: two\n---\n', '3:1 yaml-is-well-formed'],
    [
      'a year that YAML reads as a number',
      '---\nid: one\npublished: 2024\n---\n',
      '3:12 front-matter-is-valid 2024',
    ],
    ['no front matter', '', '1:undefined front-matter-is-valid'],
  ])('reports front matter with %s', (_, frame, expected) => {
    expect(firstProblem('Text.', frame)).toBe(expected);
  });

  it('reads paragraphs through lists, emphasis and links', () => {
    const { article, problems } = read(
      'Two *ships* came.\n\n- The [first](https://example.org) left.\n- The **second**\n  stayed.\n',
    );
    expect(problems).toEqual([]);
    expect(article?.paragraphs.map(({ text, offset }) => [offset, text])).toEqual([
      [0, 'Two ships came.'],
      [17, 'The first left.'],
      [34, 'The second\nstayed.'],
    ]);
  });

  it('places a mark inside emphasis and over several lines', () => {
    const [fact] = facts(
      'It was *<Quantity id="one/a" value={3} unit="ships">three\nships</Quantity>*.',
    );
    expect(fact).toMatchObject({ start: 7, end: 18, text: 'three\nships', value: 3, sentence: 1 });
  });

  it('takes a mark on lines of its own for a wholly marked paragraph', () => {
    const [fact] = facts('<Quote id="one/a" speaker="Ada Berg">\nWe sail.\n</Quote>');
    expect(fact).toMatchObject({ start: 0, end: 8, text: 'We sail.', speaker: 'Ada Berg' });
  });

  it('joins the parts of a split mark into one fact', () => {
    const [outer, split] = facts(
      '<Date id="one/a" edtf="2024">Mon <Person id="one/b" part="1/2" name="X">day</Person></Date><Person id="one/b" part="2/2">light</Person>',
    );
    expect(outer).toMatchObject({ text: 'Mon day' });
    expect(split).toMatchObject({ text: 'daylight', start: 4, end: 12, name: 'X' });
  });

  it('keeps asserted facts without a span, in the sentence that they follow', () => {
    const [fact] = facts(
      'One. Two.<Party id="one/nor" code="NOR" name="Norway" asserted /> Three.',
    );
    expect(fact).toMatchObject({ sentence: 2, text: '', asserted: true });
    expect(fact).not.toHaveProperty('start');
  });

  it('derives the usual name of a party that a mark leaves out', () => {
    const [country, body] = facts(
      '<Party id="one/a" code="NOR">Oslo</Party> and <Party id="one/b" org="interpol">police</Party>',
    );
    expect([country, body]).toMatchObject([{ name: 'Norway', text: 'Oslo' }, { name: 'Interpol' }]);
  });

  it('warns where the place of a speaker was edited away', () => {
    const { problems } = read(
      '“<Quote id="one/a" speakerAt={{paragraph: 2, start: 0, end: 3}}>Yes</Quote>”',
    );
    expect(problems).toMatchObject([
      { rule: 'speaker-place-is-in-text', severity: 'warning', line: 6 },
    ]);
  });

  it('never reads past a file that is cut off, or is none', () => {
    for (const text of [
      '',
      '---',
      '---\n',
      '---\nid: one\n',
      '\u0000',
      '---\n- a\n---\n',
      '---\n&a [*a]\n---\n',
    ])
      expect(readMdx(text, 'x.mdx').problems).not.toEqual([]);
  });
});
