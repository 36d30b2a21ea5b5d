/** The briefing as a Word document: headings, lists and tables as such, evidence in footnotes. The same bytes from the same briefing. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FootnoteDefinition, PhrasingContent, Root, RootContent, Table as Rows } from 'mdast';
import { toString } from 'mdast-util-to-string';

export interface DocxAbout {
  title: string;
  authors: readonly string[];
  /** BCP 47, of most of its text: what it is spelt by. */
  language: string;
  /** `YYYY-MM-DD`. */
  date: string;
}

interface Style {
  bold?: boolean;
  italics?: boolean;
}

interface Context {
  /** Label of a footnote → its number in the document. */
  notes: ReadonlyMap<string, number>;
  /** Of the list that a block stands in; -1 where in none. */
  depth: number;
  /** Numbered lists met so far: each begins anew. */
  lists: { count: number };
}

const LEVELS = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;
const MOST_DEPTH = 8;
const NUMBERED = 'numbered';

function runs(
  nodes: readonly PhrasingContent[],
  context: Context,
  style: Style = {},
): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return [new TextRun({ text: node.value, ...style })];
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'strong':
        return runs(node.children, context, { ...style, bold: true });
      case 'emphasis':
        return runs(node.children, context, { ...style, italics: true });
      case 'link':
        return [
          new ExternalHyperlink({
            link: node.url,
            children: [new TextRun({ text: toString(node), style: 'Hyperlink', ...style })],
          }),
        ];
      case 'footnoteReference': {
        const number = context.notes.get(node.identifier);
        return number === undefined ? [] : [new FootnoteReferenceRun(number)];
      }
      default:
        return [new TextRun({ text: toString(node), ...style })];
    }
  });
}

const tableOf = (node: Rows, context: Context): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: node.children.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cells.children.map(
            (cell) =>
              new TableCell({
                children: [
                  new Paragraph({
                    children: runs(cell.children, context, index === 0 ? { bold: true } : {}),
                  }),
                ],
              }),
          ),
        }),
    ),
  });

type Children = (Paragraph | Table)[];

function listChildren(node: Extract<RootContent, { type: 'list' }>, context: Context): Children {
  const depth = Math.min(context.depth + 1, MOST_DEPTH);
  const instance = node.ordered ? ++context.lists.count : 0;
  return node.children.flatMap((each) =>
    each.children.flatMap((block, index): Children => {
      if (block.type !== 'paragraph' || index > 0) return blocks([block], { ...context, depth });
      const mark = node.ordered
        ? { numbering: { reference: NUMBERED, level: depth, instance } }
        : { bullet: { level: depth } };
      return [new Paragraph({ ...mark, children: runs(block.children, context) })];
    }),
  );
}

/** Twentieths of a point that a list is set in by level. */
const INDENT = 720;

function blocks(nodes: readonly RootContent[], context: Context): Children {
  const indent = { left: INDENT * (context.depth + 1) };
  return nodes.flatMap((node): Children => {
    switch (node.type) {
      case 'heading':
        return [
          new Paragraph({
            heading: LEVELS[node.depth - 1] ?? HeadingLevel.HEADING_5,
            children: runs(node.children, context),
          }),
        ];
      case 'paragraph':
        return [new Paragraph({ indent, children: runs(node.children, context) })];
      case 'list':
        return listChildren(node, context);
      case 'blockquote':
        return blocks(node.children, { ...context, depth: context.depth + 1 });
      case 'table':
        return [tableOf(node, context)];
      default:
        return [];
    }
  });
}

const CREATED = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
const RANDOM_ID = /rId[\w-]{12,}/g;
/** Zip's oldest date is in 1980. */
const UNDATED = new Date(1980, 0, 1);

/** The library names links at random and dates the file by the clock. */
function settled(bytes: Uint8Array, date: string): Uint8Array {
  const ids = new Map<string, string>();
  const named = (id: string): string => {
    const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, content] as const;
    const xml = strFromU8(content)
      .replace(CREATED, (_, tag: string) => `${tag}${date}T00:00:00Z`)
      .replaceAll(RANDOM_ID, named);
    return [path, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: UNDATED });
}

export async function treeToDocx(tree: Root, about: DocxAbout): Promise<Uint8Array> {
  const definitions = tree.children.filter(
    (node): node is FootnoteDefinition => node.type === 'footnoteDefinition',
  );
  const context: Context = {
    notes: new Map(definitions.map(({ identifier }, index) => [identifier, index + 1])),
    depth: -1,
    lists: { count: 0 },
  };
  const document = new Document({
    title: about.title,
    creator: about.authors.join(', '),
    lastModifiedBy: about.authors.join(', '),
    styles: { default: { document: { run: { language: { value: about.language } } } } },
    numbering: {
      config: [
        {
          reference: NUMBERED,
          levels: Array.from({ length: MOST_DEPTH + 1 }, (_, level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${level + 1}.`,
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT / 2 } } },
          })),
        },
      ],
    },
    footnotes: Object.fromEntries(
      definitions.map(({ children }, index) => [
        String(index + 1),
        {
          children: blocks(children, context).filter((each) => each instanceof Paragraph),
        },
      ]),
    ),
    sections: [{ children: blocks(tree.children, context) }],
  });
  return settled(await Packer.toBuffer(document), about.date);
}
