import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { targetsOf } from '../../dossier/citations.ts';
import { isElement } from '../../mdx/read-attributes.ts';
import { layoutProse, type ProseContext } from './layout-prose.ts';
import type { Block, Inline } from './print-data.ts';
import { printed } from './printed.ts';

const citations = ['a/1', 'a/2', 'a/3'].map((id, index) => ({
  number: index + 1,
  section: 's',
  facts: [id],
  passages: [],
}));
const byKey = new Map(citations.map((each) => [each.facts.join(), each]));
const context = (): ProseContext => ({
  citationAt: (node) => {
    const targets = isElement(node) ? targetsOf(node) : undefined;
    return targets && byKey.get(targets.facts.join());
  },
  seen: new Set(),
  sections: new Set(['when', 'timeline']),
  language: 'en',
  site: 'https://site.example/x/',
});
const layout = (text: string): Block[] =>
  printed(
    layoutProse(
      unified()
        .use(remarkParse)
        .use(remarkMdx)
        .parse(text)
        .children.map((node) => ({
          kind: 'passage',
          passage: { id: 's-0', at: 'section/s/0', nodes: [node], notes: [], above: [] },
        })),
      context(),
    ),
  );
const inlines = (text: string): Inline[] =>
  layout(text).flatMap((block) => (block.type === 'paragraph' ? block.children : []));

/** "1" the first time, "(1)" again. */
function words(items: Inline[]): string {
  return items
    .map((item) =>
      item.type === 'text'
        ? item.text
        : item.type === 'note'
          ? item.first
            ? `[${item.number}]`
            : `(${item.number})`
          : 'children' in item
            ? words(item.children)
            : '',
    )
    .join('');
}

describe('prose for print', () => {
  test.each([
    ['a note stands behind the comma', 'So <Cite fact="a/1">many</Cite>, and.', 'So many,[1] and.'],
    ['a note stands behind the full stop', 'So <Cite fact="a/1">many</Cite>.', 'So many.[1]'],
    [
      'two notes together stand behind it',
      'So <Cite fact="a/1">many</Cite><Cite fact="a/2"/>; and.',
      'So many;[1][2] and.',
    ],
    ['a note stays before a decimal', '<Cite fact="a/1">3</Cite>.5', '3[1].5'],
    [
      'a note is set once and named again',
      '<Cite fact="a/1">x</Cite> <Cite fact="a/1">y</Cite>',
      'x[1] y(1)',
    ],
    ['an unknown citation prints its words alone', '<Cite fact="a/9">x</Cite>', 'x'],
    ['markup in text is text', 'x \\#panic() $y$', 'x #panic() $y$'],
  ])('%s', (_, text, expected) => expect(words(inlines(text))).toBe(expected));

  test.each([
    ['https://x.example/a', 'https://x.example/a', null],
    ['#when', null, 'when'],
    ['/timeline.html', null, 'timeline'],
    ['/sources/a.html', 'https://site.example/sources/a.html', null],
    ['javascript:alert(1)', null, null],
    ['file:///etc/passwd', null, null],
  ])('a link to %s leads to %s or section %s', (url, href, section) => {
    expect(inlines(`[x](<${url}>)`)[0]).toMatchObject({ type: 'link', href, section });
  });

  test('no level of headings is left out', () => {
    expect(
      layout('#### a\n\n###### b\n\n## c').map((block) => block.type === 'heading' && block.level),
    ).toEqual([2, 3, 2]);
  });

  test('a judgement says how sure it is, and of none that it is our reading', () => {
    expect(
      inlines('<Judgement confidence="low">x</Judgement> <Judgement>y</Judgement>').filter(
        ({ type }) => type === 'judgement',
      ),
    ).toMatchObject([{ confidence: 'low confidence' }, { confidence: 'our reading' }]);
  });

  test('what is nested deeper than a page can show is set flat, not refused', () => {
    const deep = `${'> '.repeat(200)}x`;
    expect(JSON.stringify(layout(deep)).match(/"quote"/g)!.length).toBeLessThan(20);
  });
});
