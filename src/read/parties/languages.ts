/** Demonyms that name a language: "speaks French", "in German and Italian", "Spanish-language", "Chinese lessons". */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Candidate } from './candidate.ts';

const LANGUAGES = wordsOf('languages');
const NOUNS = wordsOf('language-nouns');
const BEFORE = wordsOf('before-a-language');
const AFTER = wordsOf('after-a-language');

/** "In French", but not "in French and German hands", nor "in Thai". */
const followsIn = ({ cursor, from, to }: Candidate): boolean =>
  /^in(?:to)?$/.test(cursor.word(from - 1)) &&
  cursor.word(to) !== 'and' &&
  cursor.word(to - 1) !== 'thai';

export function isLanguage(candidate: Candidate): boolean {
  const { form, cursor, from, to } = candidate;
  if (!LANGUAGES.has(form)) return false;
  if (NOUNS.has(cursor.word(cursor.text(to) === '-' ? to + 1 : to))) return true;
  if (cursor.has(to) && !AFTER.has(cursor.word(to))) return false;
  const before = cursor.word(from - 1);
  return (
    BEFORE.has(before) ||
    followsIn(candidate) ||
    (before === 'in' && BEFORE.has(cursor.word(from - 2)))
  );
}
