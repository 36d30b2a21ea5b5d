/** Whose a figure or date is: the names that the clause itself makes its subject, not those of places, of who says so, or that merely occur. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Token } from '../../text/reading.ts';
import { type Segment, withoutReporting } from './segment.ts';

/** "in Port Luma", "from the camps in Nadur": what follows such a word is no subject, up to the next comma. */
const AWAY = wordsOf('aside-prepositions');

const isLower = ({ text, lower, type }: Token): boolean => type === 'word' && text === lower;

const isVerb = ({ tag }: Token): boolean =>
  tag.isPast || tag.kinds.has('be') || tag.kinds.has('auxiliary');

/** "Ana Silva, who represents", "Ana Silva, representing": what opens here is told of the name before. */
const opensRelative = (token: Token, before: Token | undefined): boolean =>
  /^(?:who|which|that)$/.test(token.lower) || (before?.text === ',' && token.lower.endsWith('ing'));

/** The index where the clause's subject ends, or -1: at the first past form, form of "be" or auxiliary after a word, or a relative clause. */
const subjectEnd = (tokens: readonly Token[]): number =>
  tokens.findIndex(
    (token, index) =>
      index > 0 && isLower(token) && (isVerb(token) || opensRelative(token, tokens[index - 1])),
  );

/** Tokens that no preposition of place or relation puts aside; "of" and "'s" tell whose. */
function withoutAsides(tokens: readonly Token[]): Token[] {
  let isAside = false;
  return tokens.filter((token) => {
    if (AWAY.has(token.lower)) isAside = true;
    else if (token.text === ',') isAside = false;
    return !isAside;
  });
}

/** In tokens. */
const REACH = 6;
/** A name has so many words. */
const NAME = 3;

/** "Kargon's planned $5m offer", and "an offer of $5m by Kargon". */
function besideFact({ sentence, first, next, from, to }: Segment): Token[] {
  const before = sentence.slice(Math.max(from, first - REACH), first);
  const possessive = before.findLastIndex(({ text }) => /^['’]s?$/.test(text));
  const possessor = before.slice(0, Math.max(0, possessive)).slice(-NAME);
  const after = sentence.slice(next, Math.min(to, next + REACH));
  const by = after.findIndex(({ lower }) => lower === 'by' || lower === 'from');
  return [...possessor, ...(by < 0 ? [] : after.slice(by + 1, by + 1 + NAME))];
}

/** The tokens among which the names of the owners are. */
export function ownersOf(segment: Segment): Token[] {
  const start = segment.sentence[segment.first]?.start ?? 0;
  const before = withoutReporting(segment).filter(({ end }) => end <= start);
  const end = subjectEnd(before);
  const subject = end < 0 ? [] : withoutAsides(before.slice(0, end));
  return [...subject, ...besideFact(segment)];
}
