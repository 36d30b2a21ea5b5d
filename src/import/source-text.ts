/** An imported article → the text of a source: front matter, then its paragraphs. Written once; from then on the author owns it. */
import { stringify } from 'yaml';
import type { SourceFile } from '../model/source.ts';
import type { ImportedArticle } from './imported.ts';

/** For an author who knows better: a day to be taken by deleting one character. */
const maybePublished = ({ published, made }: ImportedArticle): string =>
  published !== null || made === undefined
    ? ''
    : `# The file was made on this day. Where that is the day of publication, take the # away:\n#published: ${made}\n`;

/** `file` names what it was imported from. */
export function sourceText(article: ImportedArticle, file: SourceFile | null): string {
  const { title, published, authors, outlet, url, language, place, pages, paragraphs } = article;
  const fields = {
    title,
    published,
    authors: authors.length > 0 ? authors : null,
    outlet,
    url,
    // English is what a reader assumes; pages in other languages say "en" by mistake often enough
    language: language !== null && !/^en\b/i.test(language) ? language : null,
    place,
    file: file === null ? null : { ...file, ...(pages && { pages }) },
  };
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  const matter =
    maybePublished(article) +
    (Object.keys(said).length > 0 ? stringify(said, { lineWidth: 0, blockQuote: false }) : '');
  return `${matter === '' ? '' : `---\n${matter}---\n\n`}${paragraphs.join('\n\n')}\n`;
}
