/** What the reader leaves open, because the text may be read in two ways or can't be true. */
import type { Article } from '../model/article.ts';
import { tokenAt } from '../text/neighbours.ts';
import { readTokens } from '../text/tokens.ts';
import { extractDates } from './dates/index.ts';

export interface ReadingWarning {
  rule: string;
  /** Counted from 1; `start` and `end` are offsets in its text. */
  paragraph: number;
  start: number;
  end: number;
  why: string;
}

export function readingWarnings(article: Article): ReadingWarning[] {
  if (!/^en\b/i.test(article.language)) return [];
  const warnings: ReadingWarning[] = [];
  extractDates(readTokens(article), ({ tokens, number }, { from, to }, rule, why) =>
    warnings.push({
      rule,
      paragraph: number,
      start: tokenAt(tokens, from).start,
      end: tokenAt(tokens, to - 1).end,
      why,
    }),
  );
  return warnings;
}
