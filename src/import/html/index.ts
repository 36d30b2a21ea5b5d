/** An HTML page, as a browser, SingleFile or a clipper saved it → article. */
import { decodeHtml } from '../decode-text.ts';
import type { FileBytes, ImportedArticle } from '../imported.ts';
import { mainText } from './main-text.ts';
import { readMetadata } from './metadata.ts';
import { readDocument } from './read-document.ts';

export async function readHtml(html: string, url?: string): Promise<ImportedArticle> {
  const document = await readDocument(html);
  const { description, contradictions, body, ...said } = readMetadata(document, url);
  const { paragraphs, leftOut } = mainText(document.body ?? document.documentElement, {
    title: said.title,
    description,
    authors: said.authors,
    body,
  });
  return { ...said, paragraphs, leftOut: [...contradictions, ...leftOut] };
}

export const importHtml = ({ bytes, charset, url }: FileBytes): Promise<ImportedArticle> =>
  readHtml(decodeHtml(bytes, charset), url);
