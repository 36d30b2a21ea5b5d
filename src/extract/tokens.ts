/** Article → tokens: one linear pass over each paragraph. */
import type { Article, Sentence } from '../schemas/article.ts';
import { edtfDays } from '../schemas/edtf.ts';
import type { Reading, Token } from './reading.ts';

/**
 * Numbers keep their own commas, spaces of thousands (no-break and thin) and decimal point; words keep inner periods ("U.S."),
 * apostrophes of names ("O'Neill") and combining marks; "'s" is a token of its own; anything else is one character.
 */
const TOKEN = /\d+(?:[,\u00A0\u202F\u2009]\d{3}(?!\d))*(?:\.\d+)?|(?:\p{L}\.){2,}(?!\p{L})|['’](?:s|S)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}]*(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;

function tokenType(first: string): Token['type'] {
  if (first >= '0' && first < ':') return 'number';
  return /\p{L}/u.test(first) ? 'word' : 'punctuation';
}

export function tokenize(text: string, sentences: readonly Sentence[] = [{ start: 0, end: text.length }]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    while (sentence < sentences.length - 1 && start >= sentences[sentence]!.end) sentence++;
    const word = match[0];
    const type = (word[0] === "'" || word[0] === '’') && word.length > 1 ? 'word' : tokenType(word);
    tokens.push({ text: word, lower: word.toLowerCase(), start, end: start + word.length, type, sentence });
  }
  return tokens;
}

export function readTokens(article: Article): Reading {
  return {
    article,
    published: article.published === null ? null : edtfDays(article.published).first,
    paragraphs: article.paragraphs.map((paragraph, index) => ({ ...paragraph, number: index + 1, tokens: tokenize(paragraph.text, paragraph.sentences) })),
  };
}
