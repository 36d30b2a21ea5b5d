/**
 * What every extractor reads: an article cut into tokens once. Extractors look words up in tables and walk tokens;
 * where they use a pattern it is anchored or linear, so that no input makes them slow.
 */
import type { Article, Paragraph } from '../model/article.ts';
import type { FactOf, Kind } from '../model/fact.ts';
import type { Word } from './word.ts';

export interface Token extends Word {
  /** Offsets in the paragraph text, UTF-16 code units. */
  start: number;
  end: number;
  /** `word` may hold inner apostrophes and periods ("U.S.", "Xi's" is two tokens: "Xi" and "'s"); `number` is digits with their own commas and decimal point. */
  type: 'word' | 'number' | 'punctuation';
  /** Index of the sentence in its paragraph, from 0. */
  sentence: number;
}

export interface ReadParagraph extends Paragraph {
  /** Counted from 1. */
  number: number;
  tokens: Token[];
}

export interface Reading {
  article: Article;
  /** Publication day, `YYYY-MM-DD` (the first day of a less precise date), or null: then relative dates stay unresolved. */
  published: string | null;
  /** The last day of it. */
  publishedBy: string | null;
  paragraphs: ReadParagraph[];
}

/** A fact as an extractor hands it over; `extractFacts` adds id, article, sentence and text. */
export type Draft<K extends Kind = Kind> = K extends Kind
  ? Omit<FactOf<K>, 'id' | 'article' | 'sentence' | 'text' | 'start' | 'end'> & {
      start: number;
      end: number;
    }
  : never;
