/** The words of a segment that carry meaning, and the noun phrase of a figure. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Token } from '../../text/reading.ts';
import type { DateFact, QuantityFact } from '../../model/fact.ts';
import { isKindOfPerson, isPerson, measureOf, thingOf } from './vocabulary.ts';
import type { ArticleNames } from './names.ts';
import type { Segment } from './segment.ts';
import { isStop } from './stop.ts';
import { stem, stemmed } from '../../text/stems.ts';

export interface Phrase {
  /** The thing counted, one name for its several nouns; null where the figure counts nothing. */
  head: string | null;
  person: boolean;
  /** The noun where it names a particular kind of people. */
  kindOfPerson: string | null;
  /** Stems of what stands before the head: "foreign", "military". */
  modifiers: ReadonlySet<string>;
  /** The measure that the noun itself names: "deaths". */
  headMeasure: string | null;
}

export function contentWords(tokens: readonly Token[], names: ArticleNames): Set<string> {
  const words = new Set<string>();
  for (const token of tokens) {
    if (token.type !== 'word' || token.text.length < 3) continue;
    const stemmed = stem(token.lower);
    if (!isStop(stemmed) && !(token.text[0] !== token.lower[0] && names.all.has(token.lower)))
      words.add(thingOf(stemmed));
  }
  return words;
}

const PREPOSITION =
  /\ba (?:year|month|week|day|season|tonne|ton|hectare|head|person|kilo|litre|barrel)\b|\b(?:of|from|in|at|for|to|with|by|on|per|who|that|which)\b|,/;
const EMPTY_MODIFIER = stemmed(wordsOf('empty-modifiers'));

/** The noun phrase up to its first preposition; its last word is the head. */
function unitWords(unit: string): string[] {
  const [phrase = ''] = unit.split(PREPOSITION);
  return phrase.match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
}

/** "6,000 of them supporters", "12 were children", "children make up 900,000 of them": the noun that a bare figure counts. */
function nounNear(segment: Segment): string | null {
  const after = segment.sentence.slice(segment.next, Math.min(segment.to, segment.next + 5));
  const before = segment.sentence.slice(segment.from, segment.first);
  const isNoun = (token: Token): boolean =>
    token.type === 'word' && isKindOfPerson(stem(token.lower));
  const ofThem =
    after[0]?.lower === 'of' && /^(?:them|these|those|whom)$/.test(after[1]?.lower ?? '');
  const noun = ofThem
    ? (after.find(isNoun) ??
      (before.some(({ lower }) => /^(?:make|made|makes|account|accounts|form|formed)$/.test(lower))
        ? before.find(isNoun)
        : undefined))
    : /^(?:were|are|was|being)$/.test(after[0]?.lower ?? '')
      ? after.find(isNoun)
      : undefined;
  return noun?.lower ?? null;
}

/** The figure stands alone and its unit was taken from elsewhere in the sentence. */
const isBare = (fact: QuantityFact, { first, next }: Segment): boolean =>
  next - first === 1 && fact.unit !== '';

const NOTHING_COUNTED: Phrase = {
  head: null,
  person: false,
  kindOfPerson: null,
  modifiers: new Set(),
  headMeasure: null,
};

export function readPhrase(fact: DateFact | QuantityFact, segment: Segment): Phrase {
  if (fact.kind === 'date') return NOTHING_COUNTED;
  const words = fact.currency === undefined ? unitWords(fact.unit) : [];
  const [bare, near] = [isBare(fact, segment), nounNear(segment)];
  const noun = countedNoun(fact, words.at(-1), bare, near);
  if (noun === null) return NOTHING_COUNTED;
  const head = stem(noun);
  const headMeasure = measureOf(head);
  const person = isPerson(head);
  if (person && bare && near === null)
    return { ...NOTHING_COUNTED, head: 'person', person, headMeasure };
  const modifiers = words
    .slice(0, -1)
    .map((word) => stem(word))
    .filter((word) => !EMPTY_MODIFIER.has(word));
  return {
    head: thingOf(head),
    person,
    kindOfPerson: isKindOfPerson(head) ? thingOf(head) : null,
    modifiers: new Set(modifiers),
    headMeasure,
  };
}

/** The last word of the unit; of a bare figure the noun near it, if there is one. */
function countedNoun(
  { unit, currency, percent }: QuantityFact,
  last: string | undefined,
  bare: boolean,
  near: string | null,
): string | null {
  if (last !== undefined && unit !== '' && !bare) return last;
  return (currency === undefined && !percent ? near : null) ?? last ?? null;
}
