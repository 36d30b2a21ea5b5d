/** "About 1900 left the town": a number that opens its clause and is the subject of the verb after it counts; it is no year. */
import { wordsOf } from '../text/lexicon/index.ts';
import { lowerAt, tokenAt } from '../text/neighbours.ts';
import { isPast } from '../text/past-forms.ts';
import type { Token } from '../text/reading.ts';

const ABOUT = wordsOf('about-words');
const VERBS = wordsOf('plain-verbs', 'plural-auxiliaries');

export function isSubjectCount(tokens: readonly Token[], at: number): boolean {
  const verb = lowerAt(tokens, at + 1);
  if (!ABOUT.has(lowerAt(tokens, at - 1)) || !(VERBS.has(verb) || isPast(verb))) return false;
  const opener = tokenAt(tokens, at - 2);
  return (
    opener.sentence !== tokenAt(tokens, at).sentence ||
    /^[,;:"“]$|^(?:and|but|that|where|when)$/.test(opener.lower)
  );
}
