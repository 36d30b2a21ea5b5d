/** A source text → Article: front matter, frame (headline, dateline, agency, sign-off), paragraphs, sentences. Knows no file system. */
import { DEVICE_NAMES } from './ids.ts';
import type { Article } from '../model/article.ts';
import { ProblemError } from '../model/problem.ts';
import type { FrontMatter } from '../model/source.ts';
import { fileLabel } from './head/file-label.ts';
import { readFrontMatter } from './head/front-matter.ts';
import { languageOf } from './head/language.ts';
import { readHead, type Head } from './head/head.ts';
import { publicationDay } from './head/publication-day.ts';
import { cutSignOff } from './head/sign-off.ts';
import { splitSentences } from '../text/split-sentences.ts';

export interface SourceText {
  /** File name, for messages and for the id and date it may hold. */
  file: string;
  text: string;
  /** Given for `--jsonl` documents; wins over what the text says. Then the text has no front matter and its headline stays a paragraph. */
  published?: string;
}

const baseName = (file: string): string => file.replace(/^.*[/\\]/, '');

/** "AFP 2024-09-09.txt" → `afp-2024-09-09`. */
export function articleId(file: string): string {
  const plain = baseName(file)
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  const id = (plain.match(/[a-z0-9]+/g) ?? []).join('-') || 'article';
  return DEVICE_NAMES.includes(id) ? `${id}-article` : id;
}

function checkText(file: string, text: string): void {
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const line = text.slice(0, nul).split(/\r\n|\n|\r/).length;
    throw new ProblemError({
      rule: 'source-is-text',
      file,
      line,
      message:
        'holds the character U+0000, so it is not a text file; save the article as plain UTF-8 text',
      severity: 'error',
    });
  }
}

/** What the article says of itself, in front matter or in its first and last lines. */
function readDescription(
  { file, published }: SourceText,
  text: string,
  matter: Partial<FrontMatter>,
  head: Head,
  signedOff: string | null,
) {
  const agency = matter.agency ?? head.agency ?? signedOff;
  const id = matter.id ?? articleId(file);
  return {
    id,
    file: baseName(file),
    label: matter.label ?? agency ?? matter.outlet ?? fileLabel(file) ?? id,
    title: matter.title ?? head.title,
    published: published ?? publicationDay(file, text, matter.published, head),
    agency,
    place: matter.place ?? head.place,
    byline: matter.byline ?? matter.authors?.join(', ') ?? head.byline,
  };
}

/** Throws ProblemError, naming file and fix, where the text is empty, is binary, has broken front matter or no date. */
export function parseArticle(source: SourceText): Article {
  const { file } = source;
  const text = source.text.startsWith('\uFEFF') ? source.text.slice(1) : source.text;
  checkText(file, text);
  const given = source.published !== undefined;
  const { matter, end } = given ? { matter: {}, end: 0 } : readFrontMatter(file, text);
  const head = readHead(text, end, text.length, { keepHeadline: given, title: matter.title });
  const { blocks, agency, leftOut: below } = cutSignOff(text, head.blocks);
  const leftOut = [...head.leftOut, ...below];
  if (blocks.length === 0 && !given) {
    throw new ProblemError({
      rule: 'source-has-text',
      file,
      message: 'has no article text; put the article in, or remove the file',
      severity: 'error',
    });
  }
  const { original, file: imported, reprints, omits } = matter;
  return {
    ...readDescription(source, text, matter, head, agency),
    outlet: matter.outlet ?? null,
    url: matter.url ?? null,
    language: matter.language ?? languageOf(text.slice(end)),
    tier: 'article',
    ...(original && { original }),
    ...(imported && { imported }),
    ...(reprints !== undefined && { reprints }),
    ...(omits && { omits }),
    ...(leftOut.length > 0 && { leftOut }),
    paragraphs: blocks.map((block) => {
      const paragraph = text.slice(block.start, block.end);
      return { offset: block.start, text: paragraph, sentences: splitSentences(paragraph) };
    }),
  };
}
