/** Reads finished PDFs back, with pdf.js: what a reader, a screen reader and an archive find in them. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface StructureNode {
  role: string;
  alt?: string;
  lang?: string;
  children: (StructureNode | { type: string; id: string })[];
}

export const isNode = (
  child: StructureNode | { type: string; id: string },
): child is StructureNode => 'role' in child;

export interface ReadPdf {
  pages: string[];
  /** A tree per page, as pdf.js cuts them. */
  structure: StructureNode[];
  title: string;
  language: string | null;
  isMarked: boolean;
  metadata: string;
  bookmarks: { title: string; level: number }[];
  attachments: { name: string; bytes: Uint8Array }[];
}

async function readBookmarks(document: PDFDocumentProxy): Promise<ReadPdf['bookmarks']> {
  type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;
  const walk = (items: Outline, level: number): ReadPdf['bookmarks'] =>
    (items ?? []).flatMap(({ title, items: below }) => [
      { title, level },
      ...walk(below as Outline, level + 1),
    ]);
  return walk(await document.getOutline(), 1);
}

async function readAttachments(document: PDFDocumentProxy): Promise<ReadPdf['attachments']> {
  const found = [...((await document.getAttachments()) ?? new Map())] as [
    string,
    { filename: string },
  ][];
  return Promise.all(
    found.map(async ([id, { filename }]) => ({
      name: filename,
      bytes: (await document.getAttachmentContent(id)) as unknown as Uint8Array,
    })),
  );
}

async function readPages(
  document: PDFDocumentProxy,
): Promise<Pick<ReadPdf, 'pages' | 'structure'>> {
  const [pages, structure]: [string[], StructureNode[]] = [[], []];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(
      items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
    );
    const tree = (await page.getStructTree()) as StructureNode | null;
    if (tree) structure.push(tree);
  }
  return { pages, structure };
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
  }).promise;
  try {
    const { info, metadata } = await document.getMetadata();
    const { Title, Language } = info as { Title?: string; Language?: string };
    return {
      ...(await readPages(document)),
      title: Title ?? '',
      language: Language ?? null,
      isMarked:
        ((await document.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked') === true,
      metadata: String((metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? ''),
      bookmarks: await readBookmarks(document),
      attachments: await readAttachments(document),
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** For comparing words with another edition: hyphens of line ends and all white space are dropped, ligatures taken apart. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\u00AD|-\n|\u2010\n/g, '')
    .replaceAll(/\s+/g, '');
