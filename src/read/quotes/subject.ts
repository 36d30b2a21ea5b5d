/** A subject: whom some words of the article name, describe or point at. */
import { pronounOf, type Mention, type Passage } from './passage.ts';

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

function subjectOf(
  passage: Passage,
  first: number,
  last: number,
  kind: Subject['kind'],
  name: string | null = null,
): Subject {
  const { start } = passage.token(first);
  const { end } = passage.token(last - 1);
  const { number, text } = passage.paragraph;
  return { paragraph: number, start, end, kind, name, words: text.slice(start, end) };
}

export const mentionSubject = (passage: Passage, mention: Mention): Subject =>
  subjectOf(passage, mention.first, mention.last, mention.kind, mention.name);

/** A name made of the tokens themselves. */
export function wordsSubject(passage: Passage, first: number, last: number): Subject {
  const subject = subjectOf(passage, first, last, 'name');
  return { ...subject, name: subject.words };
}

export const phraseSubject = (passage: Passage, first: number, last: number): Subject =>
  subjectOf(passage, first, last, 'phrase');

/** "he" of "he'd", in small letters. */
export function pronounSubject(passage: Passage, index: number): Subject {
  const words = pronounOf(passage.word(index));
  const subject = subjectOf(passage, index, index + 1, 'pronoun');
  return { ...subject, end: subject.start + words.length, words };
}
