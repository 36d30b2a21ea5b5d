/** An HTML page, as a browser, SingleFile or a clipper saved it → article. */
import { decodeHtml } from '../decode-text.ts';
import { readDay } from '../day.ts';
import type { FileBytes, ImportedArticle, LeftOut } from '../imported.ts';
import { mainText, type MainText } from './main-text.ts';
import { readMetadata } from './metadata.ts';
import { readDocument } from './read-document.ts';
import { textBlocks } from './text-block.ts';

/** What is copied out of a page has no frame to be told from. */
const FRAME = /<(?:html|head|body|main|article|nav)\b/i;

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

function wholeText(body: Element, title: string | null): MainText {
  const texts = textBlocks(body).map(({ text }) => text);
  return {
    paragraphs: texts.filter((text) => title === null || plain(text) !== plain(title)),
    leftOut: [],
  };
}

/** Where a page prints its date. */
const DATED = /^(?:by-line|date line|above the article)$/;
const UPDATED = /\b(?:updated|modified|aktualisiert|mis à jour)\b/i;

/** The day in a line at the head of the page that names but one, and isn't that of an update. */
function printedDay(leftOut: readonly LeftOut[]): string | null {
  const lines = leftOut
    .filter(({ why }) => DATED.test(why))
    .flatMap(({ text }) => text.split('\n'));
  const days = new Set(
    lines
      .filter((line) => line.length < 160 && !UPDATED.test(line))
      .flatMap((line) => readDay(line)?.date ?? []),
  );
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

export async function readHtml(html: string, url?: string): Promise<ImportedArticle> {
  const document = await readDocument(
    FRAME.test(html) ? html : `<html><body>${html}</body></html>`,
  );
  const { description, contradictions, body, ...said } = readMetadata(document, url);
  const text = FRAME.test(html)
    ? mainText(document.body ?? document.documentElement, {
        title: said.title,
        description,
        authors: said.authors,
        body,
      })
    : wholeText(document.body, said.title);
  return {
    ...said,
    published: said.published ?? printedDay(text.leftOut),
    paragraphs: text.paragraphs,
    leftOut: [...contradictions, ...text.leftOut],
  };
}

export const importHtml = ({ bytes, charset, url }: FileBytes): Promise<ImportedArticle> =>
  readHtml(decodeHtml(bytes, charset), url);
