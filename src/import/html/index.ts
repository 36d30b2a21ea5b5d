/** An HTML page, as a browser, SingleFile or a clipper saved it → article. */
import { decodeHtml } from '../decode-text.ts';
import { readDay, type Day } from '../day.ts';
import type { FileBytes, ImportedArticle } from '../imported.ts';
import { mainText, type MainText } from './main-text.ts';
import { dayOfAddress, readMetadata, type PageMetadata } from './metadata.ts';
import { dayAtOutlet, readPrinted, type Printed } from './printed.ts';
import { readDocument } from './read-document.ts';
import { textBlocks } from './text-block.ts';
import { isLinks, weigh, type WeighedBlock } from './weigh.ts';

/** What is copied out of a page has no frame to be told from. */
const FRAME = /<(?:html|head|body|main|article|nav)\b/i;

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

const wholeText = (blocks: readonly WeighedBlock[], title: string | null): MainText => ({
  paragraphs: blocks
    .map(({ text }) => text)
    .filter((text) => title === null || plain(text) !== plain(title)),
  leftOut: [],
  head: [],
});

/** Characters: what is longer is no headline. */
const LONGEST_LINE = 250;

const linesOf = (blocks: readonly WeighedBlock[]): string[] =>
  blocks
    .filter((block) => block.text.length <= LONGEST_LINE && !isLinks(block))
    .flatMap(({ lines }) => lines);

/** The one day that all times on the page name. */
function onlyTime(document: Document): Day | null {
  const days = [...document.querySelectorAll('time')].flatMap(
    (time) => readDay(time.getAttribute('datetime') ?? time.textContent) ?? [],
  );
  const [first = null] = days;
  return days.every(({ date }) => date === first?.date) ? first : null;
}

/** The article's own stamp, else its address, else what it prints. */
function publicationDay(
  { published, url }: Pick<PageMetadata, 'published' | 'url'>,
  printed: Printed,
  document: Document,
): string | null {
  const stamped = published && dayAtOutlet(published, printed.day);
  return (stamped ?? dayOfAddress(url) ?? printed.day ?? onlyTime(document))?.date ?? null;
}

export async function readHtml(html: string, url?: string): Promise<ImportedArticle> {
  const isPage = FRAME.test(html);
  const document = await readDocument(isPage ? html : `<html><body>${html}</body></html>`);
  const blocks = weigh(textBlocks(document.body ?? document.documentElement));
  const metadata = readMetadata(document, linesOf(blocks), url);
  const { description: _, body: __, contradictions, ...said } = metadata;
  const text = isPage ? mainText(blocks, metadata) : wholeText(blocks, said.title);
  const printed = readPrinted(text.head, said.language ?? 'en');
  return {
    ...said,
    authors: said.authors.length > 0 ? said.authors : printed.authors,
    published: publicationDay(said, printed, document),
    paragraphs: text.paragraphs,
    leftOut: [...contradictions, ...text.leftOut],
  };
}

export const importHtml = ({ bytes, charset, url }: FileBytes): Promise<ImportedArticle> =>
  readHtml(decodeHtml(bytes, charset), url);
