/** A source text → Article: front matter, frame (headline, dateline, agency, sign-off), paragraphs, sentences. Knows no file system. */
import type { Article } from '../schemas/article.ts';

export interface SourceText {
  /** File name, for messages and for the id and date it may hold. */
  file: string;
  text: string;
  /** Given for `--jsonl` documents; wins over what the text says. */
  published?: string;
}

/** Throws ProblemError, naming file and fix, where the text is empty, is binary, has broken front matter or no date. */
export function parseArticle(source: SourceText): Article {
  throw new Error(`not written yet: ${source.file}`);
}
