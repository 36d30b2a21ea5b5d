/** Plain text → article. Its head (headline, date line, dateline) is left in the text: `src/read/head` reads it there. */
import { splitParagraphs } from '../text/split-paragraphs.ts';
import { decodeText } from './decode-text.ts';
import { emptyArticle, type FileBytes, type ImportedArticle } from './imported.ts';

const collapse = (paragraph: string): string =>
  paragraph.replaceAll(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, ' ');

export const importText = async ({ bytes }: FileBytes): Promise<ImportedArticle> => {
  const text = decodeText(bytes);
  return {
    ...emptyArticle(),
    paragraphs: splitParagraphs(text).map(({ start, end }) => collapse(text.slice(start, end))),
  };
};
