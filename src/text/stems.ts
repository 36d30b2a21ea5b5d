/** Words brought to one form, so that "killed" and "killing", "countries" and "country" are one. Not for display. */
import { remembered } from './remembered.ts';
import { valuesOf, wordsOf } from './lexicon/index.ts';

/** Verbs and nouns whose forms no ending tells: form to base. */
const IRREGULAR = valuesOf('irregular-forms');
const SPELLINGS = valuesOf('british-spellings');

/** Past tenses and participles that look like their base. */
const UNCHANGED = wordsOf('unchanged-past');
const NOUNS_IN_TABLE = wordsOf('irregular-nouns');

/** Whether a lower-case word looks like a past tense or participle: by a table, or by its ending. */
export const isPastForm = (lower: string): boolean =>
  UNCHANGED.has(lower) ||
  (IRREGULAR.has(lower) && !NOUNS_IN_TABLE.has(lower) && !lower.endsWith('ing')) ||
  (/[^e]ed$/.test(lower) && lower.length > 4);

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgklmnprtvz])\1$/;

function withoutEnding(word: string, ending: number): string {
  const stem = word.slice(0, -ending);
  if (stem.length < 3 || !VOWEL.test(stem)) return word;
  return DOUBLED.test(stem) && !/(?:ll|ss|zz)$/.test(stem) ? stem.slice(0, -1) : stem;
}

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutInflection(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ed') && !word.endsWith('eed')) return withoutEnding(word, 2);
  if (word.endsWith('ing')) return withoutEnding(word, 3);
  return withoutPlural(word);
}

function stemOf(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replaceAll('’', "'");
  const base = IRREGULAR.get(lower) ?? SPELLINGS.get(lower) ?? withoutInflection(lower);
  const plain = base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
  return plain
    .replace(/is(ation|at|)$/, 'iz$1')
    .replace(/our$/, 'or')
    .replace(/centr$/, 'center');
}

/** Stem of one word: lower case, without plural, tense and a final `e`; "organisation" and "organization", "licence" and "license" are one. */
export const stem = remembered(stemOf);

/** The words of a list, stemmed. */
export const stemmed = (words: Iterable<string>): Set<string> => new Set([...words].map(stem));
