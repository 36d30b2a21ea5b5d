const MARKS = /\p{M}+/gu;
const PLAIN = /^[\x00-\x7F]*$/;

/** Lower case without accents, apostrophes straight: "Côte d’Ivoire" is looked up as "cote d'ivoire". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replaceAll(MARKS, '')
        .replaceAll('’', "'")
        .replaceAll(/[\u2010\u2011]/g, '-');
}
