/** Comments, tables and footnotes of a section, and what no briefing prints. */
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { proseBlocks } from './prose-block.ts';
import { parseBriefing } from '../mdx/parse-briefing.ts';

const parse = (prose: string) =>
  parseBriefing(`---\ntitle: Section\norder: 1\n---\n\n${prose}\n`, 'briefing/s.mdx');
const told = (prose: string): string[] =>
  parse(prose).problems.map(({ line, rule, message }) => `${line} ${rule}: ${message}`);

function textsOf(prose: string): string[] {
  const { section, problems } = parse(prose);
  expect(problems).toEqual([]);
  return section ? proseBlocks(section).map(({ text }) => text.trim()) : [];
}

describe('comments', () => {
  it.each([
    'The wall fell.\n\n<!-- ask the desk: 99 families? -->',
    'The wall fell.\n\n{/* ask the desk */}',
    'The wall{/* which one? */} fell.',
    'The wall<!-- which one? */ --> fell.',
    '<!-- one\ntwo\nthree -->\n\nThe wall fell.',
  ])('%j are no part of the text', (prose) => expect(textsOf(prose)).toEqual(['The wall fell.']));

  it('leave what follows in its place', () => {
    const { section } = parse('<!-- a\n\nb --> \n\nThe wall fell.');
    expect(section?.tree.children.map(({ position }) => position?.start.line)).toEqual([10]);
  });

  it('must end', () => expect(told('A wall. <!-- which').join()).toContain('ends with -->'));
});

describe('tables', () => {
  it('are read row by row', () =>
    expect(textsOf('| place | state |\n| --- | --- |\n| wall | gone |')).toEqual([
      'place | state |',
      'wall | gone |',
    ]));
});

describe('footnotes', () => {
  it('stand at the end, lettered in the order of their marks', () => {
    const { section } = parse('[^x]: First.\n\nOne[^y] and two[^x].\n\n[^y]: Second.');
    const labels = section?.tree.children.flatMap((node) =>
      node.type === 'footnoteDefinition' ? [`${node.label} ${toString(node)}`] : [],
    );
    expect(labels).toEqual(['a Second.', 'b First.']);
    expect(section?.tree.children[0]).toMatchObject({ type: 'paragraph' });
  });

  it.each([
    ['One[^y].', '[^y] leads to no note'],
    ['One.\n\n[^y]: Note.', 'no word leads to the note [^y]'],
  ])('%j is told', (prose, message) => expect(told(prose).join()).toContain(message));
});

it.each([
  ['The word ~~gone~~ is struck.', 'words struck out'],
  ['- [ ] a task', 'a list of tasks'],
  ['![a wall](wall.png)', 'an image'],
])('%j is refused', (prose, message) => expect(told(prose).join()).toContain(message));
