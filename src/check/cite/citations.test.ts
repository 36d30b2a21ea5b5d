/** Automatic citations on an invented dossier: what has one reading is cited, what has two is left to the author. */
import { createHash } from 'node:crypto';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../dossier/citations.ts';
import { ingestSources } from '../../mdx/ingest-sources.ts';
import { sealMdx } from '../../mdx/seal-mdx.ts';
import { writeMdx } from '../../mdx/write-mdx.ts';
import { isElement } from '../../mdx/read-attributes.ts';
import { checkDraft, draftSources } from '../draft/check-draft.ts';
import { readChecked } from '../read-checked.ts';
import { citeDraftText, citeSectionText } from './write-citations.ts';

const HILL = `KIRUN, Ardania, May 6, 2031 (Hill Wire) - The storm sank 46 ships off Kirun and killed 217 people on Monday, the coast guard said.

"We lost the harbour in one night," said Ana Moss, the harbour master. The repair of the wall takes 12 weeks. Divers need 12 weeks for the wreck.`;
const LAKE = `LUND, Sweden, May 7, 2031 (Lake Post) - Sweden will send 13 tugs to Kirun, Minister Per Lund said.`;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const { ingested } = ingestSources(
  [
    { file: 'hill.txt', text: HILL },
    { file: 'lake.txt', text: LAKE },
  ],
  hash,
);
const SETTINGS = `title: The storm
standfirst: What was lost.
edition: { number: 1, date: 2031-06-01, authors: [Desk], contact: desk@example.org }
`;

const read = (prose: string, citations: string) =>
  readChecked({
    root: 'c',
    files: [
      { path: 'dossier.yaml', text: `${SETTINGS}citations: ${citations}\n` },
      ...ingested.map(({ article, facts, sha256 }) => ({
        path: `articles/${article.id}.mdx`,
        text: sealMdx(writeMdx(article, facts, { sha256 }), hash),
      })),
      { path: 'briefing/1.mdx', text: `---\ntitle: The storm\norder: 1\n---\n\n${prose}\n` },
    ],
  });

function citedIn(prose: string): string[] {
  const found: string[] = [];
  for (const { tree } of read(prose, 'automatic').dossier?.sections ?? [])
    visit(tree, (node) => {
      const targets = isElement(node) ? targetsOf(node) : undefined;
      if (targets) found.push([...targets.facts, ...targets.passages].join(' '));
    });
  return found;
}

describe('with citations: automatic', () => {
  it.each([
    ['The storm sank 46 ships.', ['hill/46-ships']],
    ['The storm **sank 46 ships** off Kirun.', ['hill/46-ships']],
    ['Sweden will send 13 tugs. The storm killed 217 people.', ['lake/13-tugs', 'hill/217-people']],
    ['“We lost the harbour in one night,” said Ana Moss.', ['hill/we-lost-the-harbour-in']],
    ['Kirun was hit.', ['hill/p1.s1']],
    ['<Cite fact="hill/46-ships">46 ships</Cite> sank.', ['hill/46-ships']],
  ])('%j cites %j', (prose, cited) => {
    expect(citedIn(prose)).toEqual(cited);
    expect(read(prose, 'automatic').problems).toEqual([]);
  });

  it.each([
    ['All of it takes 12 weeks.', '12'],
    ['The storm sank 64 ships.', '64'],
    ['“We lost the harbour in one night,” said Per Lund.', 'We lost the harbour in one night,'],
  ])('%j leaves %j to the author', (prose, value) => {
    expect(citedIn(prose).join()).not.toContain('weeks');
    expect(read(prose, 'automatic').problems.map((problem) => problem.value)).toContain(value);
  });

  it('offers what it may rest on', () =>
    expect(
      read('All of it takes 12 weeks.', 'automatic')
        .problems.map(({ message }) => message)
        .join(),
    ).toMatch(/hill\/\S+ or hill\/\S+/));
});

it('is the author’s to choose', () =>
  expect(read('The storm sank 46 ships.', 'explicit').problems.map(({ rule }) => rule)).toEqual([
    'number-is-cited',
  ]));

describe('written citations', () => {
  const articles = ingested.map(({ article }) => article);
  const facts = ingested.flatMap((each) => each.facts);
  const sources = draftSources(articles, facts);
  const DRAFT =
    '# The storm\n\nThe storm **sank 46 ships** off Kirun. It killed 217 people on Monday.\n\n- Sweden will send 13 tugs.\n\nAll of it takes 12 weeks.\n';

  it.each(['cite', 'footnotes'] as const)('as %s are written once', (form) => {
    const first = citeDraftText('d.md', DRAFT, form, sources);
    expect(first.written).toBeGreaterThan(2);
    expect(first.open.map(({ text }) => text)).toEqual(['12']);
    const second = citeDraftText('d.md', first.text, form, sources);
    expect(second.text).toBe(first.text);
    expect(second.written).toBe(0);
    expect(
      checkDraft({ file: 'd.md', text: first.text }, articles, facts).claims.filter(
        ({ problem }) => problem,
      ),
    ).toEqual([]);
  });

  it('stand behind their words', () => {
    expect(citeDraftText('d.md', DRAFT, 'cite', sources).text).toContain(
      '**sank <Cite fact="hill/46-ships">46 ships</Cite>** off Kirun.',
    );
    const { text } = citeDraftText('d.md', DRAFT, 'footnotes', sources);
    expect(text).toContain(
      'off Kirun.[^hill-p1-s1] It killed 217 people on Monday.[^hill-p1-s1]\n',
    );
    expect(text).toContain('[^lake-p1-s1]: Lake Post ¶1: ');
  });

  it.each(['cite', 'footnotes'] as const)('as %s stand in no heading', (form) => {
    const { text, open } = citeDraftText('d.md', `# 46 ships off Kirun\n\n${DRAFT}`, form, sources);
    expect(text).toMatch(/^# 46 ships off Kirun\n/);
    expect(open.filter(({ line }) => line === 1)).toEqual([]);
  });

  it('keep the line endings of the draft', () => {
    const { text } = citeDraftText('d.md', DRAFT.replaceAll('\n', '\r\n'), 'cite', sources);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain('<Cite fact="lake/13-tugs">13 tugs</Cite>.\r\n');
  });

  it('of a section pass its check, and are written once', () => {
    const { dossier } = read('The storm sank 46 ships.', 'explicit');
    const [section] = dossier?.sections ?? [];
    const file = '---\ntitle: The storm\norder: 1\n---\n\nThe storm sank 46 ships.\n';
    const { text } = section ? citeSectionText(file, section, sources) : { text: '' };
    expect(text).toBe(file.replace('46 ships', '<Cite fact="hill/46-ships">46 ships</Cite>'));
    const prose = text.split('---\n\n')[1] ?? '';
    expect(read(prose, 'explicit').problems).toEqual([]);
    const again = read(prose, 'explicit').dossier?.sections[0];
    expect(again && citeSectionText(text, again, sources).text).toBe(text);
  });
});

it('cites no passage for a name that speaks of something else', () => {
  const prose = 'Ana Moss had once kept bees, painted boats and mended old clocks.';
  expect(citedIn(prose)).toEqual([]);
  expect(citedIn('Ana Moss, the harbour master, said they had lost the harbour.')).toHaveLength(1);
});
