/** The author's pages: what they print, and what keeps them from being published. */
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { collectCitations } from '../dossier/citations.ts';
import { buildOwnPages } from '../edition/own-pages.ts';
import { recordEdition } from './record-edition.ts';
import { readChecked } from './read-checked.ts';

const SETTINGS = `title: The harbour
standfirst: What a paper says of it.
edition: {number: 1, date: 2031-05-01, authors: [Ada Berg], contact: ada@example.org}
charts:
  - id: ships
    title: Ships that came
    panels:
      - {label: Ships, facts: [gazette/40-ships]}
`;
const GAZETTE = `---
id: gazette
label: Gazette
published: 2031-04-02
---

The harbour took <Quantity id="gazette/40-ships" value={40} unit="ships">40 ships</Quantity>. Its warden calls it “<Quote id="gazette/full" speaker={null}>full to the brim</Quote>”.
`;
const pictures = new Map([
  ['images/pier.jpg', { width: 1600, height: 900 }],
  ['images/plan.png', { unfit: 'is no picture, whatever its name says' }],
]);
const IMAGE =
  '<Image src="images/pier.jpg" alt="A pier at low water" credit="R. Almeida" licence="CC BY 4.0"';

function read(...pages: string[]) {
  const { dossier, problems } = readChecked({
    root: 'content',
    files: [
      { path: 'dossier.yaml', text: SETTINGS },
      { path: 'articles/gazette.mdx', text: GAZETTE },
      ...pages.map((text, index) => ({
        path: `pages/page-${index}.mdx`,
        text: `---\ntitle: The port\n---\n\n${text}\n`,
      })),
    ],
    pictures,
  });
  if (!dossier) throw new Error('there is no dossier');
  return {
    dossier,
    told: problems
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, line, message }) => `${line} ${rule}: ${message}`),
  };
}
const textOf = (page: string): string => toString(read(page).dossier.pages[0]?.tree);

describe('a page', () => {
  it('prints facts in the words of their source, cited', () => {
    const { dossier, told } = read(
      'There were <Number fact="gazette/40-ships" />, and it was <Quote fact="gazette/full" />.',
    );
    expect(told).toEqual([]);
    expect(toString(dossier.pages[0]?.tree)).toBe(
      'There were 40 ships, and it was “full to the brim”.',
    );
  });

  it('sets a quotation on a line of its own apart', () => {
    const [quotation] = read('<Quote fact="gazette/full" />').dossier.pages[0]?.tree.children ?? [];
    expect(quotation?.type).toBe('blockquote');
  });

  it('has figures between its blocks, and its notes are numbered by themselves', () => {
    const { dossier, told } = read(
      'So many: <Cite fact="gazette/40-ships">40 ships</Cite>.\n\n<Figure id="ships" />\n\nAll came.',
    );
    expect(told).toEqual([]);
    const [page] = buildOwnPages(dossier);
    expect(page?.path).toBe('/pages/page-0.html');
    // Nothing stands around the words of a <meta> that could bind them
    expect(page?.description).toBe(dossier.settings.standfirst);
    expect(
      page?.pieces.map((piece) => ('figure' in piece ? piece.figure : piece.blocks.length)),
    ).toEqual([1, { kind: 'Figure', of: 'ships' }, 1]);
    const [note] = collectCitations(dossier, dossier.pages);
    expect(note).toMatchObject({ number: 1, section: 'page-0' });
  });

  it('shows a picture with a caption that is text of the page', () => {
    expect(read(`${IMAGE}>The pier.</Image>`).told).toEqual([]);
    expect(textOf(`${IMAGE}>The pier.</Image>`)).toBe('The pier.');
  });

  it('is kept in the record of an edition', () =>
    expect(recordEdition(read('All came.').dossier).sections).toEqual([
      { title: 'The port', blocks: [['All came.']] },
    ]));
});

it.each([
  ['a number of no source', 'There were 64 ships.', '5 number-has-source'],
  ['code', 'It was {1 + 1}.', '5 mdx-is-data'],
  ['an import', "import x from 'x'", '5 mdx-is-data'],
  ['a title in the text', '# Ships', '5 heading-is-below-title'],
  ['a fact that is not there', '<Number fact="gazette/41-ships" />', '5 fact-exists'],
  ['a fact of another kind', '<Number fact="gazette/full" />', '5 fact-has-kind'],
  [
    'words in an element that prints its own',
    '<Number fact="gazette/40-ships">forty</Number>',
    '5 element-is-valid',
  ],
  ['a chart that is not there', '<Figure id="ship" />', '5 figure-exists'],
  ['a timeline where there is none', '<Timeline />', '5 figure-exists'],
  ['a map without a set', '<Map />', '5 figure-exists'],
  ['a figure twice', '<Figure id="ships" />\n\n<Figure id="ships" />', '7 figure-exists'],
  ['a figure in a sentence', 'See <Figure id="ships" /> there.', '5 element-is-valid'],
  [
    'a picture without a licence',
    '<Image src="images/pier.jpg" alt="A" credit="B" />',
    '5 image-is-credited',
  ],
  [
    'a picture without alternative text',
    '<Image src="images/pier.jpg" alt=" " credit="B" licence="C" />',
    '5 image-is-credited',
  ],
  ['a picture that is not there', `${IMAGE.replace('pier', 'quay')} />`, '5 image-is-drawable'],
  ['a picture that is none', `${IMAGE.replace('pier.jpg', 'plan.png')} />`, '5 image-is-drawable'],
  [
    'a picture from elsewhere',
    `${IMAGE.replace('images/pier.jpg', 'https://example.org/a.jpg')} />`,
    '5 image-is-drawable',
  ],
  [
    'a number of no source in words for a picture',
    `${IMAGE.replace('A pier', '64 ships')} />`,
    '5 label-has-source',
  ],
  [
    'a number of no source in a caption',
    `${IMAGE}>There were 64 ships.</Image>`,
    '5 number-has-source',
  ],
])('a page with %s is refused', (_, page, rule) => {
  const { told } = read(page);
  expect(told.length).toBeGreaterThan(0);
  for (const each of told) expect(each.slice(0, rule.length)).toBe(rule);
});
