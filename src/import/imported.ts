/** What a file of any format is read as: an article to be written as a source, or the reason why there is none. */

export interface LeftOut {
  text: string;
  /** "caption", "related articles". */
  why: string;
}

/** Everything that the file doesn't say is null or empty; what its first lines say is left to `src/read/head`. */
export interface ImportedArticle {
  title: string | null;
  /** `YYYY-MM-DD`: the day in the time zone that the file itself writes it in. */
  published: string | null;
  authors: string[];
  outlet: string | null;
  url: string | null;
  /** BCP 47. */
  language: string | null;
  place: string | null;
  paragraphs: string[];
  leftOut: LeftOut[];
  /** Of a file with pages, for each page the number of the first paragraph that begins on it or later; both count from 1. */
  pages?: number[];
  /** `YYYY-MM-DD`: when the file was made, which need not be when its text was published. */
  made?: string;
}

export interface FileBytes {
  /** Its name with extension; of a page from the web, the last part of its address. */
  name: string;
  bytes: Uint8Array;
  /** Where it was fetched, for a page that doesn't say its own address. */
  url?: string;
  /** From the `Content-Type` of the answer. */
  charset?: string;
}

export type ImportResult =
  { article: ImportedArticle; refused: null } | { article: null; refused: string };

export const emptyArticle = (): ImportedArticle => ({
  title: null,
  published: null,
  authors: [],
  outlet: null,
  url: null,
  language: null,
  place: null,
  paragraphs: [],
  leftOut: [],
});

/** Thrown by a format for a file that it can't take: the message says what the file is and what to do. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}
