/** The words of a finished PDF by what they are tagged as, in reading order: running heads and feet, which are artifacts, are left out. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isNode, type StructureNode } from './read-pdf.ts';

/** A piece of text and the roles it stands in, outermost first. */
export interface TaggedText {
  page: number;
  roles: string[];
  /** Equal for pieces of one paragraph, heading, cell or item on one page. */
  block: string;
  text: string;
}

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

async function textByContent(page: Page): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== undefined);
      if (id) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { id?: string }).id);
  }
  return texts;
}

const BLOCKS = /^(?:P|H\d|TD|TH|LBody|Caption|Figure|Div)$/;

/** `path` is where the node stands in the tree, `block` that of the innermost block around it. */
function walk(
  node: StructureNode,
  outer: readonly string[],
  path: string,
  block: string,
  texts: ReadonlyMap<string, string>,
): Omit<TaggedText, 'page'>[] {
  const roles = [...outer, node.role];
  const own = BLOCKS.test(node.role) ? path : block;
  return node.children.flatMap((child, index) =>
    isNode(child)
      ? walk(child, roles, `${path}.${index}`, own, texts)
      : [{ roles, block: own, text: texts.get(child.id) ?? '' }],
  );
}

export async function readTaggedText(bytes: Uint8Array): Promise<TaggedText[]> {
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
  }).promise;
  try {
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
    );
    const read = pages.map(async (page, index) => {
      const tree = (await page.getStructTree()) as StructureNode | null;
      const found = tree ? walk(tree, [], String(index), '', await textByContent(page)) : [];
      return found.map((piece) => ({ page: index + 1, ...piece }));
    });
    return (await Promise.all(read)).flat();
  } finally {
    await document.loadingTask.destroy();
  }
}
