/**
 * The briefing as mdast, for editions that are text from top to bottom: what paper prints, without drawings.
 *
 *   Edition ──layoutPrint──▶ PrintData ──briefingTree──▶ mdast ──▶ Markdown, DOCX
 */
import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type {
  Block,
  Inline,
  NoteEvidence,
  PrintData,
  PrintNote,
  PrintQuestion,
  PrintSection,
  PrintSource,
  PrintTopic,
} from '../typst/print-data.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const emphasis = (value: string): PhrasingContent => ({
  type: 'emphasis',
  children: [text(value)],
});
const link = (url: string, value = url): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(value)],
});
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const heading = (depth: 1 | 2 | 3, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});
const item = (...children: (BlockContent | DefinitionContent)[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children,
});
const list = (items: ListItem[], ordered = false, start = 1): List => ({
  type: 'list',
  ordered,
  ...(ordered && { start }),
  spread: false,
  children: items,
});
const row = (cells: PhrasingContent[][]): Table['children'][number] => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
});

/** Parts that are given, with a comma and a space between. */
const withCommas = (...parts: (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(', ');

const reference = (identifier: string): PhrasingContent => ({
  type: 'footnoteReference',
  identifier,
  label: identifier,
});

function inlineNodes(inline: Inline): PhrasingContent[] {
  switch (inline.type) {
    case 'text':
      return [text(inline.text)];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
      return [{ type: inline.type, children: inline.children.flatMap(inlineNodes) }];
    case 'link': {
      const children = inline.children.flatMap(inlineNodes);
      return inline.href === null
        ? children
        : [{ type: 'link', url: inline.href, children } as PhrasingContent];
    }
    case 'cited':
      return inline.children.flatMap(inlineNodes);
    case 'note':
      return [reference(String(inline.number))];
    case 'footnote':
      return [reference(inline.letter)];
    case 'judgement':
      return [
        ...inline.children.flatMap(inlineNodes),
        text(' '),
        emphasis(`(${inline.confidence})`),
      ];
  }
}

function blockNodes(block: Block): (BlockContent | FootnoteDefinition)[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(...block.children.flatMap(inlineNodes))];
    case 'heading': {
      const depth = Math.min(6, block.level + 1) as 3;
      return [{ type: 'heading', depth, children: block.children.flatMap(inlineNodes) }];
    }
    case 'list': {
      const items = block.items.map((inner) => item(...inner.flatMap(blockNodes)));
      return [list(items, block.ordered, block.start)];
    }
    case 'quote':
      return [{ type: 'blockquote', children: block.children.flatMap(blockNodes) }];
    case 'picture':
      return [
        paragraph(emphasis(block.alternative)),
        ...block.children.flatMap(blockNodes),
        paragraph(text(block.credit)),
      ];
    case 'table':
      return [
        {
          type: 'table',
          children: block.rows.map((cells) => row(cells.map((cell) => cell.flatMap(inlineNodes)))),
        },
      ];
    case 'footnote':
      return [
        {
          type: 'footnoteDefinition',
          identifier: block.letter,
          label: block.letter,
          children: block.children.flatMap(blockNodes),
        },
      ];
    case 'judgement':
      return [...block.children.flatMap(blockNodes), paragraph(emphasis(`(${block.confidence})`))];
  }
}

/** The address of a page of the site, given from its root; null where the file can't lead to it. */
export type AddressOf = (href: string) => string | null;

function evidenceNodes(evidence: NoteEvidence, addressOf: AddressOf): PhrasingContent[] {
  const { label, place, href, voice, words, printed } = evidence;
  const address = addressOf(href);
  const name = withCommas(label, place);
  const said = [words === null ? '.' : ':', voice, words, printed].filter((part) => part !== null);
  return [address === null ? text(name) : link(address, name), text(said.join(' '))];
}

const noteDefinition = (
  { number, evidence }: PrintNote,
  addressOf: AddressOf,
): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: String(number),
  label: String(number),
  children: [
    paragraph(
      ...evidence.flatMap((each, index) => [
        ...(index > 0 ? [text(' ')] : []),
        ...evidenceNodes(each, addressOf),
      ]),
    ),
  ],
});

const topicItem = ({ label, relation, statements, verdict }: PrintTopic): ListItem =>
  item(
    paragraph(strong(label), text(`: ${relation}`)),
    list(
      statements.map(({ source, says }) =>
        item(
          paragraph(
            text(`${source}: ${says.map((said) => `${said.text} (${said.place})`).join('; ')}`),
          ),
        ),
      ),
    ),
    ...(verdict === null ? [] : [paragraph(text(verdict))]),
  );

const questionItem = ({ text: asked, state, facts, passages }: PrintQuestion): ListItem =>
  item(
    paragraph(
      strong(asked),
      text(
        `: ${withCommas(state, ...facts.map((fact) => `${fact.text} (${fact.place})`), ...passages)}`,
      ),
    ),
  );

/** Figures of one table share it, under the first. */
function figureNodes(data: PrintData, index: number, told: Set<number>): RootContent[] {
  const figure = data.figures[index];
  if (!figure) return [];
  const table = figure.data === null ? undefined : data.figureData[figure.data];
  if (figure.data === null || !table || told.has(figure.data)) return [];
  told.add(figure.data);
  return [
    heading(3, figure.title),
    {
      type: 'table',
      children: [table.header, ...table.rows].map((cells) =>
        row(cells.map((cell) => [text(cell)])),
      ),
    },
    paragraph(emphasis(figure.caption)),
  ];
}

function sectionNodes(section: PrintSection, data: PrintData, told: Set<number>): RootContent[] {
  const { title, blocks, figures, topics, questions } = section;
  return [
    heading(2, title),
    ...blocks.flatMap(blockNodes),
    ...figures.flatMap((index) => figureNodes(data, index, told)),
    ...(topics.length ? [list(topics.map(topicItem))] : []),
    ...(questions.length ? [list(questions.map(questionItem))] : []),
  ];
}

const sourceItem = ({ label, outlet, title, digest, published, url }: PrintSource): ListItem =>
  item(
    paragraph(
      strong(label),
      text(`: ${withCommas(title, digest, outlet, published)}`),
      ...(url === null ? [] : [text(' '), link(url)]),
    ),
  );

const frontNodes = (data: PrintData): RootContent[] => [
  heading(1, data.title),
  ...(data.draft === null ? [] : [paragraph(strong(data.draft))]),
  paragraph(text(data.standfirst)),
  paragraph(emphasis(data.provenance)),
  ...(data.keyNumbers.length
    ? [
        list(
          data.keyNumbers.map(({ qualifier, value, label, place }) =>
            item(
              paragraph(
                strong([qualifier, value].filter(Boolean).join(' ')),
                text(` ${label} (${place})`),
              ),
            ),
          ),
        ),
      ]
    : []),
];

/** `sources` is what the list of them is called. */
export function briefingTree(data: PrintData, sources: string, addressOf: AddressOf): Root {
  const told = new Set<number>();
  const sections = [...(data.judgements ? [data.judgements] : []), ...data.sections];
  return {
    type: 'root',
    children: [
      ...frontNodes(data),
      ...sections.flatMap((section) => sectionNodes(section, data, told)),
      heading(2, sources),
      ...data.sources.flatMap((group): RootContent[] => [
        heading(3, group.heading),
        list(group.rows.map(sourceItem)),
      ]),
      list(
        data.imprint.map(({ label, text: value, href }) =>
          item(
            paragraph(strong(label), text(': '), href === null ? text(value) : link(href, value)),
          ),
        ),
      ),
      ...data.notes.map((note) => noteDefinition(note, addressOf)),
    ],
  };
}
