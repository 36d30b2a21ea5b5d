/** What Word, OpenDocument, PDF and RTF keep of a document beside its text, as far as its text bears it out. */
import { readDay } from './day.ts';
import { emptyArticle, type ImportedArticle, type LeftOut } from './imported.ts';
import { languageTag } from './language.ts';

export interface DocumentProperties {
  title: string | null;
  author: string | null;
  /** When the file was made. */
  created: string | null;
  language: string | null;
}

/** Accounts that programs write for an author. */
const NO_AUTHOR =
  /^(?:user|admin|administrator|owner|unknown|author|default|windows user|microsoft(?: office user)?|python-docx|\S+@\S+)$/i;
/** Paragraphs at the top in which a title may be printed. */
const TOP = 6;

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** The index of the paragraph that is the title, or -1: templates and file names are left in the properties of many a document. */
const printedAt = (title: string, paragraphs: readonly string[]): number =>
  paragraphs.slice(0, TOP).findIndex((paragraph) => plain(paragraph) === plain(title));

/** The day in the properties is that of saving, which may be years after publication: it is told and not taken. */
export function withProperties(
  { title, author, created, language }: DocumentProperties,
  paragraphs: readonly string[],
): ImportedArticle {
  const leftOut: LeftOut[] = [];
  const day = created === null ? null : readDay(created);
  if (day)
    leftOut.push({
      text: day.date,
      why: 'day on which the file was made, which need not be that of publication',
    });
  const at = title === null ? -1 : printedAt(title, paragraphs);
  if (title !== null && at < 0)
    leftOut.push({ text: title, why: 'title in the properties, which the text does not print' });
  return {
    ...emptyArticle(),
    title: at < 0 ? null : title,
    authors:
      author === null || NO_AUTHOR.test(author) ? [] : author.split(/\s*[;,]\s*/).filter(Boolean),
    language: languageTag(language),
    paragraphs: paragraphs.filter((_, index) => index !== at),
    leftOut,
    ...(day && { made: day.date }),
  };
}
