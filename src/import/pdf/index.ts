/** A PDF with text → article; the page on which each paragraph begins is kept. */
import { Refusal, type FileBytes, type ImportedArticle, type LeftOut } from '../imported.ts';
import { optionalPackage } from '../optional-package.ts';
import { withProperties } from '../properties.ts';
import { findFurniture } from './furniture.ts';
import { joinParagraphs, type Column, type PdfParagraph } from './paragraphs.ts';
import { readColumns, type Piece, type TextLine } from './text-line.ts';

const MOST_PAGES = 500;
/** A page with fewer letters has no text: a stamp, a page number. */
const FEWEST_LETTERS = 20;
/** In parts of the text's size: notes are set smaller, titles larger. */
const NOTE_SIZE = 0.87;
const TITLE_SIZE = 1.25;

const loadPdfjs = () =>
  optionalPackage('pdfjs-dist', 'a PDF', () => import('pdfjs-dist/legacy/build/pdf.mjs'));
type Pdfjs = Awaited<ReturnType<typeof loadPdfjs>>;
type Pdf = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;

async function open(bytes: Uint8Array): Promise<Pdf> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const folder = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
  try {
    // pdfjs takes the buffer over, so it is given a copy
    return await getDocument({
      data: bytes.slice(),
      cMapUrl: new URL('cmaps/', folder).pathname,
      standardFontDataUrl: new URL('standard_fonts/', folder).pathname,
      verbosity: VerbosityLevel.ERRORS,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
      useWorkerFetch: false,
    }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Refusal(
        'is protected by a password; open it, print it to a PDF without one and import that',
      );
    throw error;
  }
}

async function readPieces(pdf: Pdf, number: number): Promise<Piece[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ disableNormalization: false });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  page.cleanup();
  return items
    .flatMap((item) => {
      if (!('str' in item)) return [];
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      // Type that is turned runs along the edge of the page: a watermark, a stamp of the archive
      return Math.abs(b) > Math.abs(a)
        ? []
        : [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || item.height }];
    })
    .filter(({ x, y }) => x >= left - 5 && x <= right + 5 && y >= bottom - 5 && y <= top + 5);
}

/** The size in which most of the text is set. */
function bodySize(paragraphs: readonly PdfParagraph[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of paragraphs)
    sizes.set(Math.round(size * 2) / 2, (sizes.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The largest type on the first page, above the text; null where none is larger than the text. */
function printedTitle(paragraphs: readonly PdfParagraph[], size: number): PdfParagraph | null {
  const above = paragraphs.slice(0, 8).filter(({ page }) => page === 1);
  const largest = above.reduce<PdfParagraph | null>(
    (best, each) => (best === null || each.size > best.size ? each : best),
    null,
  );
  return largest !== null &&
    largest.size >= size * TITLE_SIZE &&
    largest.text.length <= 240 &&
    /\p{L}{3}/u.test(largest.text)
    ? largest
    : null;
}

/** For each page the number of the first paragraph that begins on it or later. */
const pageStarts = (paragraphs: readonly PdfParagraph[], pages: number): number[] =>
  Array.from({ length: pages }, (_, index) => {
    const at = paragraphs.findIndex(({ page }) => page > index);
    return at < 0 ? paragraphs.length + 1 : at + 1;
  });

interface Layout {
  paragraphs: PdfParagraph[];
  furniture: LeftOut[];
}

async function readLayout(pdf: Pdf): Promise<Layout> {
  const pages: TextLine[][][] = [];
  for (let number = 1; number <= pdf.numPages; number++)
    pages.push(readColumns(await readPieces(pdf, number)));
  const furniture = findFurniture(pages.map((columns) => columns.flat()));
  const columns: Column[] = pages.flatMap((page, index) =>
    page.map((lines) => ({ page: index + 1, lines: lines.filter((line) => !furniture.has(line)) })),
  );
  const texts = [...new Set([...furniture].map(({ text }) => text))];
  return {
    paragraphs: joinParagraphs(columns),
    furniture: texts.map((text) => ({ text, why: 'head or foot of the pages' })),
  };
}

interface Info {
  Title?: unknown;
  Author?: unknown;
  CreationDate?: unknown;
  Language?: unknown;
}

const said = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** "D:20310506081244-05'00'" → "2031-05-06". */
const pdfDay = (value: unknown): string | null => {
  const day = /^D:(\d{4})(\d{2})(\d{2})/.exec(said(value) ?? '');
  return day ? day.slice(1, 4).join('-') : null;
};

async function readInfo(pdf: Pdf): Promise<Info> {
  try {
    const { info } = await pdf.getMetadata();
    return info;
  } catch {
    return {};
  }
}

export async function importPdf({ bytes }: FileBytes): Promise<ImportedArticle> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new Refusal(
        `has ${pdf.numPages} pages, which is a book; import the pages of the article alone`,
      );
    const { paragraphs: all, furniture } = await readLayout(pdf);
    const letters = all.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
    if (letters < FEWEST_LETTERS)
      throw new Refusal(
        'is a scanned PDF without text; have its text recognised (OCR) and import the result',
      );
    const info = await readInfo(pdf);
    const size = bodySize(all);
    const title = printedTitle(all, size);
    const body = all.filter((each) => each !== title && each.size >= size * NOTE_SIZE);
    const notes = all
      .filter((each) => each !== title && each.size < size * NOTE_SIZE)
      .map(({ text }) => ({ text, why: 'small print' }));
    const texts = body.map(({ text }) => text);
    const known = withProperties(
      {
        title: title === null ? said(info.Title) : null,
        author: said(info.Author),
        created: pdfDay(info.CreationDate),
        language: said(info.Language),
      },
      texts,
    );
    // The title, where its properties say which paragraph it is
    const taken = texts.findIndex((text, index) => text !== known.paragraphs[index]);
    const kept = body.filter((_, index) => index !== taken);
    return {
      ...known,
      title: title?.text ?? known.title,
      pages: pageStarts(kept, pdf.numPages),
      leftOut: [...known.leftOut, ...furniture, ...notes],
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
