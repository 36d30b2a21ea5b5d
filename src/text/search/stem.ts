/**
 * English words without their endings, so that "trained" finds "training": Porter, An algorithm for suffix stripping, Program 14 (1980).
 * Stems are compared and never printed.
 */
const CONSONANT = '[^aeiou]';
const VOWEL = '[aeiouy]';
const CONSONANTS = `${CONSONANT}[^aeiouy]*`;
const VOWELS = `${VOWEL}[aeiou]*`;
/** How often a vowel is followed by a consonant: more than never, once, more than once. */
const MEASURES = {
  some: new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}`),
  one: new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}(?:${VOWELS})?$`),
  several: new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`),
};
const HAS_VOWEL = new RegExp(`^(?:${CONSONANTS})?${VOWEL}`);
const SHORT = new RegExp(`^${CONSONANTS}${VOWEL}[^aeiouwxy]$`);

const LONG_ENDINGS = [
  'ational:ate tional:tion enci:ence anci:ance izer:ize iser:ise bli:ble alli:al entli:ent eli:e ousli:ous ization:ize isation:ise',
  'ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log',
]
  .join(' ')
  .split(' ')
  .map((pair) => pair.split(':') as [ending: string, replacement: string]);
const MIDDLE_ENDINGS = 'icate:ic ative: alize:al alise:al iciti:ic ical:ic ful: ness:'
  .split(' ')
  .map((pair) => pair.split(':') as [ending: string, replacement: string]);
const LAST_ENDING =
  /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize|ise)$/;

function withoutPlural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (word.endsWith('eed')) return MEASURES.some.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/, '');
  if (stem === word || !HAS_VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return SHORT.test(stem) ? `${stem}e` : stem;
}

function replaced(word: string, endings: readonly [ending: string, replacement: string][]): string {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (!found) return word;
  const stem = word.slice(0, -found[0].length);
  return MEASURES.some.test(stem) ? stem + found[1] : word;
}

function withoutLast(word: string): string {
  const stem = word.replace(LAST_ENDING, '');
  return MEASURES.several.test(stem) ? stem : word;
}

function withoutE(word: string): string {
  const stem = word.slice(0, -1);
  const isDropped =
    word.endsWith('e') &&
    (MEASURES.several.test(stem) || (MEASURES.one.test(stem) && !SHORT.test(stem)));
  const bare = isDropped ? stem : word;
  return bare.endsWith('ll') && MEASURES.several.test(bare) ? bare.slice(0, -1) : bare;
}

/** `word` is in lower case. Words of one or two letters stay, and those that are not of letters a to z. */
export function stemOf(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const singular = withoutTense(withoutPlural(word));
  const base = HAS_VOWEL.test(singular.slice(0, -1)) ? singular.replace(/y$/, 'i') : singular;
  return withoutE(withoutLast(replaced(replaced(base, LONG_ENDINGS), MIDDLE_ENDINGS)));
}
