/** A subject: whom some words of the article name, describe or point at. */
import type { Mention, Passage } from './passage.ts';
import { PRONOUNS } from './speech-verbs.ts';

export interface Subject {
  /** Offsets in the paragraph, of the name, the pronoun or the phrase. */
  paragraph: number;
  start: number;
  end: number;
  /** `name` is a name that no mention covers, `phrase` a description such as "the spokesman". */
  kind: 'person' | 'party' | 'name' | 'pronoun' | 'phrase';
  /** The name in full, where the words are one; null for pronouns and descriptions. */
  name: string | null;
  words: string;
}

/** How far a subject may lie from its verb, in tokens: longer appositions are not looked through. */
export const REACH = 60;

const BREAK = /^[.;:!?()[\]…]$/;
export const DASH = /^[—–―‒]$/;
export const CAPITAL = /^\p{Lu}/u;

export const isHeld = (passage: Passage, index: number): boolean =>
  passage.quotationAt[index]! >= 0;

/** Ends a phrase: a mark, a full stop that ends a sentence, a quotation. */
export const isBoundary = (passage: Passage, index: number): boolean => {
  const token = passage.tokens[index]!;
  if (isHeld(passage, index)) return true;
  if (token.type !== 'punctuation') return false;
  if (token.text === '.') return passage.sentenceAt[index + 1] !== passage.sentenceAt[index];
  return BREAK.test(token.text) || DASH.test(token.text);
};

export function subjectOf(
  passage: Passage,
  first: number,
  last: number,
  kind: Subject['kind'],
  name: string | null,
): Subject {
  const { tokens, paragraph } = passage;
  const start = tokens[first]!.start;
  const end = tokens[last - 1]!.end;
  return {
    paragraph: paragraph.number,
    start,
    end,
    kind,
    name,
    words: paragraph.text.slice(start, end),
  };
}

export const mentionSubject = (passage: Passage, mention: Mention): Subject =>
  subjectOf(passage, mention.first, mention.last, mention.kind, mention.name);

/** A name made of the tokens themselves. */
export function wordsSubject(passage: Passage, first: number, last: number): Subject {
  const subject = subjectOf(passage, first, last, 'name', null);
  return { ...subject, name: subject.words };
}

export const pronounOf = (lower: string): string => lower.replace(/['’](?:d|ll|ve|re|m|s)$/, '');
export const isPronoun = (lower: string): boolean => PRONOUNS.has(pronounOf(lower));

export function isPossessed(passage: Passage, index: number): boolean {
  const token = passage.tokens[index];
  return (
    token !== undefined &&
    (/^['’]s$/i.test(token.text) || (/^['’]$/.test(token.text) && passage.quotationAt[index]! < 0))
  );
}
