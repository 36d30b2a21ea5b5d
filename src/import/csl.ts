/** A list in CSL-JSON, as Zotero and Better BibTeX export it → what it says of the files beside it. */
import { z } from 'zod';
import type { ImportedArticle, LeftOut } from './imported.ts';
import { languageTag } from './language.ts';

const text = z.string().optional().catch(undefined);
const number = z.union([z.number(), z.string()]).transform(Number);
const nameSchema = z.object({ family: text, given: text, literal: text });

const referenceSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  title: text,
  URL: text,
  author: z.array(nameSchema).optional().catch(undefined),
  issued: z
    .object({ 'date-parts': z.array(z.array(number)).optional() })
    .optional()
    .catch(undefined),
  'container-title': text,
  publisher: text,
  'publisher-place': text,
  language: text,
});
export type Reference = z.infer<typeof referenceSchema>;

/** Null for JSON that is no such list. */
export function readReferences(json: string): Reference[] | null {
  try {
    const parsed = z.array(referenceSchema).min(1).safeParse(JSON.parse(json));
    return parsed.success && parsed.data.some(({ title, URL }) => title ?? URL)
      ? parsed.data
      : null;
  } catch {
    return null;
  }
}

const plain = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
const plainAddress = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '').replace(/\/$/, '');

/** The one entry that is of the file: by its key as the file's name, by address, or by title. Null where two are. */
export function referenceOf(
  references: readonly Reference[],
  stem: string,
  { title, url }: Pick<ImportedArticle, 'title' | 'url'>,
): Reference | null {
  const tests: ((reference: Reference) => boolean)[] = [
    ({ id }) => id === stem,
    (reference) =>
      url !== null &&
      reference.URL !== undefined &&
      plainAddress(reference.URL) === plainAddress(url),
    (reference) =>
      reference.title !== undefined &&
      [title ?? '', stem].some((said) => plain(said) === plain(reference.title ?? '')),
  ];
  for (const test of tests) {
    const found = references.filter(test);
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

/** A whole day; a year or a month alone names none. */
function dayOf(issued: Reference['issued']): string | null {
  const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1
    ? null
    : date.toISOString().slice(0, 10);
}

/** The author keeps the list: it wins over what the file says, and what it contradicts is told. */
export function withReference(article: ImportedArticle, reference: Reference): ImportedArticle {
  const authors = (reference.author ?? [])
    .map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '))
    .filter((name) => name !== '');
  const said = {
    title: reference.title ?? article.title,
    published: dayOf(reference.issued) ?? article.published,
    outlet: reference['container-title'] ?? reference.publisher ?? article.outlet,
    url: reference.URL ?? article.url,
    language: languageTag(reference.language ?? null) ?? article.language,
    place: reference['publisher-place'] ?? article.place,
  };
  const contradictions: LeftOut[] =
    article.published !== null && article.published !== said.published
      ? [
          {
            text: article.published,
            why: 'another day of publication, in the file; the list says otherwise',
          },
        ]
      : [];
  return {
    ...article,
    ...said,
    authors: authors.length > 0 ? authors : article.authors,
    leftOut: [...contradictions, ...article.leftOut],
  };
}
