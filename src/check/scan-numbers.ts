/** Numbers of a text, in digits and in every kind of word that counts. */
import { OPENERS } from '../read/people/words.ts';
import { ORDINALS } from '../read/dates/words.ts';
import { DENOMINATORS, ONES, SCALES, TENS, VAGUE_SCALES } from '../text/number-words.ts';
import { numbersOf, wordsOf } from '../text/lexicon/index.ts';
import type { Token } from '../text/reading.ts';
import type { Claim, Form } from './claim.ts';

interface Word {
  form: Form;
  value?: number;
}

const MULTIPLES = numbersOf('multiples');
const GROUPS = numbersOf('groups');
const NONE = wordsOf('none');
const IDIOMS = wordsOf('ordinal-idioms');
/** Ordinals proper: "last" and "opening" rank without a number. */
const RANKS = new Map([...ORDINALS].filter(([word, rank]) => rank > 0 && word !== 'opening'));
/** "In a single day" stresses a length that is no count. */
const TIME_UNITS = new Set('- day days week month year night hour minute season'.split(' '));
const ARTICLES = new Set(['a', 'an', 'one', 'another']);
/** After these, "one" is a pronoun: "the one", "no one". */
const BEFORE_PRONOUN_ONE = new Set(
  'the this that which no any every each some another a an larger new'.split(' '),
);
const DETERMINERS = new Set(
  "the a an his her its their our your my this that every each another 's ’s".split(' '),
);
/** Verbs of which "none" and "nobody" are the subject where a source is silent: what it does not say is the author's to tell. */
const SILENT =
  /\b(?:say|says|said|state|states|stated|give|gives|gave|name|names|named|know|knows|report|reports|reported|mention|mentions|mentioned|explain|explains|tell|tells|confirm|confirms|confirmed|dispute|disputes|disputed|deny|denies|denied|answer|answers|answered|agree|agrees)\b/;

interface Place {
  tokens: readonly Token[];
  index: number;
  lower: string;
  before: string;
  after: string;
  text: string;
}

/** What an author speaks of, and no source counts: "it turns on one question". */
const FRAMES = wordsOf('framing-nouns');

/** "One town after another": some, nobody says how many. */
const isOneAfterAnother = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 2]?.lower === 'after' && tokens[index + 3]?.lower === 'another';

/** "One" before a noun counts, and so do "one of", "only one" and "one in five"; before a function word or the end of the sentence it stands for something named before. */
function isCountingOne({ tokens, index, before, after }: Place): boolean {
  if (BEFORE_PRONOUN_ONE.has(before) || FRAMES.has(after) || isOneAfterAnother(tokens, index))
    return false;
  const next = tokens[index + 1];
  if (after === 'in' && tokens[index + 2] && isNumeral(tokens[index + 2])) return true;
  if (/^(?:only|just|exactly|least|most)$/.test(before)) return true;
  if (isDenominator(tokens, index + (after === '-' ? 2 : 1))) return false;
  if (after === 'of') return true;
  return next?.type === 'word' && !OPENERS.has(next.lower);
}

/** "One eightieth of": an ordinal that no list of fractions has, before "of". */
const isDenominator = (tokens: readonly Token[], index: number): boolean =>
  DENOMINATORS.has(tokens[index]?.lower ?? '') ||
  (RANKS.has(tokens[index]?.lower ?? '') && tokens[index + 1]?.lower === 'of');

const isNumeral = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.type === 'number' || ONES.has(token.lower) || TENS.has(token.lower));

function asCardinal(place: Place): Word | null {
  const { lower } = place;
  if (lower === 'one') return isCountingOne(place) ? { form: 'cardinal', value: 1 } : null;
  if (lower === 'single' && place.before === 'a' && !TIME_UNITS.has(place.after))
    return { form: 'group', value: 1 };
  const value = ONES.get(lower) ?? TENS.get(lower) ?? SCALES.get(lower);
  if (value !== undefined && place.before !== 'no') return { form: 'cardinal', value };
  return VAGUE_SCALES.has(lower) ? { form: 'cardinal' } : null;
}

/** "A third", "two thirds", "half", "one-fifth": a denominator behind a number or an article, or half of something. */
function asFraction({ tokens, index, lower, before, after }: Place): Word | null {
  const denominator = DENOMINATORS.get(lower) ?? (after === 'of' ? RANKS.get(lower) : undefined);
  if (denominator === undefined) return null;
  const value = 1 / denominator;
  if (/^hal(?:f|ves)$/.test(lower)) return { form: 'fraction', value };
  const counted = before === '-' ? tokens[index - 2] : tokens[index - 1];
  if (counted && isNumeral(counted) && !(lower === 'second' && after !== 'of'))
    return { form: 'fraction', value };
  const isPart = ARTICLES.has(before) || before === 'over' || before === 'under';
  return isPart && (after === 'of' || !RANKS.has(lower)) ? { form: 'fraction', value } : null;
}

function isIdiom({ before, lower, after, tokens, index }: Place): boolean {
  const next = tokens[index + 2]?.lower ?? '';
  const hyphened = after === '-' ? `${lower} ${next}` : '';
  return [`${before} ${lower}`, `${lower} ${after}`, `${lower} ${after} ${next}`, hyphened].some(
    (phrase) => IDIOMS.has(phrase),
  );
}

/** "Second" counts time after a number, and "First," opens a list. */
function asOrdinal(place: Place): Word | null {
  const { lower, before, after, tokens, index } = place;
  const value = RANKS.get(lower);
  if (value === undefined || isIdiom(place)) return null;
  if (lower === 'second' && isNumeral(tokens[index - 1])) return null;
  const opens = before === '' || /^[.:;]$/.test(before);
  if (opens && after === ',') return null;
  // "A third reason" goes on with a count of the author's own
  return before === 'a' &&
    value > 2 &&
    tokens[index + 1]?.type === 'word' &&
    !/^(?:time|year|term)$/.test(after)
    ? null
    : { form: 'ordinal', value };
}

function asMultiple({ lower }: Place): Word | null {
  const known = MULTIPLES.get(lower);
  if (known !== undefined) return { form: 'multiple', value: known };
  const [, times] = /^(\p{L}{3,})fold$/u.exec(lower) ?? [];
  if (times === undefined) return null;
  const value = ONES.get(times) ?? TENS.get(times) ?? SCALES.get(times);
  return value === undefined ? null : { form: 'multiple', value };
}

/** "Both A and B" names the two; "both" of things named before counts them. */
function isCountingBoth({ tokens, index, text }: Place): boolean {
  const [here, limit] = [tokens[index], tokens[index + 7]];
  if (!here) return false;
  const rest = text.slice(here.end, limit?.end ?? text.length);
  return !/^(?:[^.;]*?)\band\b/.test(rest) && !/\band\b/.test(text.slice(0, here.start));
}

/** "A pair of", "the trio", "a couple of weeks"; "the couple" is two people already named. */
function asGroup(place: Place): Word | null {
  const { lower, before, after, tokens, index } = place;
  if (lower === 'both') return isCountingBoth(place) ? { form: 'group', value: 2 } : null;
  const value = GROUPS.get(lower);
  if (value === undefined) return null;
  const counts = isNumeral(tokens[index - 1]) || ARTICLES.has(before);
  if (/^(?:couple|score|brace)$/.test(lower))
    return counts && (after === 'of' || lower === 'score') ? { form: 'group', value } : null;
  if (/^pairs?$/.test(lower)) return counts || after === 'of' ? { form: 'group', value } : null;
  return DETERMINERS.has(before) || counts ? { form: 'group', value } : null;
}

function asNone({ tokens, index, lower, before, after, text }: Place): Word | null {
  const here = tokens[index];
  if (!here) return null;
  const isPair = lower === 'one' && (before === 'no' || before === 'not');
  const isNotOne = lower === 'single' && before === 'a' && tokens[index - 2]?.lower === 'not';
  if (!NONE.has(lower) && !isPair && !isNotOne) return null;
  const rest = text.slice(here.end).split(/[.!?]/, 1)[0] ?? '';
  const isSilence = SILENT.test(rest) || (lower === 'neither' && after !== 'of');
  return isSilence ? null : { form: 'none', value: 0 };
}

const READERS = [asNone, asFraction, asMultiple, asGroup, asCardinal, asOrdinal];

/** "Minus" and the signs that stand for it belong to their number. */
function signedStart(tokens: readonly Token[], index: number, text: string): number {
  const [token, sign, before] = [tokens[index], tokens[index - 1], tokens[index - 2]];
  if (!token || !sign) return token?.start ?? 0;
  if (sign.lower === 'minus') return sign.start;
  const touches = sign.end === token.start && /^[-−–+±]$/.test(sign.text);
  const isSign = touches && (before === undefined || /[\s(]/.test(text[sign.start - 1] ?? ' '));
  return isSign ? sign.start : token.start;
}

export function scanNumbers(tokens: readonly Token[], text: string): Claim[] {
  return tokens.flatMap((token, index): Claim[] => {
    const start = signedStart(tokens, index, text);
    const { end } = token;
    if (token.type === 'number' || /\p{N}/u.test(token.text))
      return [{ is: 'number', text: text.slice(start, end), start, end }];
    if (token.type !== 'word') return [];
    const place: Place = {
      tokens,
      index,
      text,
      lower: token.lower,
      before: tokens[index - 1]?.lower ?? '',
      after: tokens[index + 1]?.lower ?? '',
    };
    for (const read of READERS) {
      const word = read(place);
      if (word) return [{ is: 'number', text: text.slice(start, end), start, end, ...word }];
    }
    return [];
  });
}
