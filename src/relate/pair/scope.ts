/** What says that two figures are of different parts: a part and its whole, or the same thing in two places. */
import { stem } from '../../text/stems.ts';
import type { Frame } from '../frame/index.ts';
import { countShared, perFrame } from './shared-words.ts';

const extra = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((word) => !b.has(word));

const size = ({ fact }: Frame): number => (fact.kind === 'quantity' ? fact.value : 0);
const areFar = (a: Frame, b: Frame): boolean =>
  Math.max(size(a), size(b)) > 2 * Math.min(size(a), size(b));
const isSmaller = (a: Frame, b: Frame): boolean => size(a) < size(b);

/** "12 deaths of them" counts the dead itself: no part of another count of the dead. */
const isOwnCount = (a: Frame, b: Frame): boolean =>
  a.measure !== null &&
  a.measure === b.measure &&
  (a.headMeasure === a.measure || (a.sentence[0]?.lower === 'of' && !areFar(a, b)));

/** "Velian soldiers" where the other speaks of Velia. */
const namesKind = (a: Frame, b: Frame): boolean =>
  [...a.kinds].some((kind) =>
    b.sentence
      .map(({ lower, text }) => (text === lower ? '' : lower))
      .some(
        (name) =>
          name.length >= 4 &&
          kind !== name &&
          kind.startsWith(name.slice(0, Math.max(4, name.length - 2))),
      ),
  );

const stemsOf = perFrame(({ sentence }) => new Set(sentence.map(({ lower }) => stem(lower))));

/** A limit of the one ("foreign", "in the capital") that the other's sentence doesn't say. */
function isLimited(a: Frame, b: Frame): boolean {
  const limits = extra(a.limits, b.limits);
  if (limits.length === 0) return false;
  const said = stemsOf(b);
  return limits.some((word) => !said.has(word));
}

/** Both say where, and neither names the other's place. */
function differInPlace(a: Frame, b: Frame): boolean {
  if (a.places.size === 0 || b.places.size === 0 || countShared(a.places, b.places) > 0)
    return false;
  return countShared(a.places, b.inSentence) === 0 && countShared(b.places, a.inSentence) === 0;
}

/** The larger figure is for the other's place and for more. */
const coversMore = (a: Frame, b: Frame): boolean =>
  b.places.size > 0 &&
  a.places.size > b.places.size &&
  size(a) > 2 * size(b) &&
  countShared(b.places, a.places) === b.places.size;

/** A much smaller figure is for the place it is put in, where the other is put in none. */
const isInPart = (a: Frame, b: Frame): boolean =>
  a.places.size > 0 &&
  b.places.size === 0 &&
  ![...a.places].some((place) => b.inSentence.has(place)) &&
  isSmaller(a, b) &&
  areFar(a, b);

const DIFFERENCES: Record<string, (a: Frame, b: Frame) => boolean> = {
  'a part of the other': (a, b) => a.part && !b.part && !isOwnCount(a, b),
  'a whole of parts': (a, b) => a.total && !b.total && areFar(a, b),
  'some of the people': (a, b) =>
    a.kindOfPerson !== null && b.kindOfPerson === null && b.person && isSmaller(a, b),
  'of one nation': (a, b) =>
    a.kinds.size > 0 &&
    b.kinds.size === 0 &&
    a.dimension === 'count' &&
    isSmaller(a, b) &&
    !namesKind(a, b),
  'for the whole country': (a, b) => a.whole && !b.whole && extra(b.places, a.places).length > 0,
  limited: isLimited,
  'other places': differInPlace,
  'covers more': coversMore,
  'in one place': isInPart,
};

/** The names of what speaks for a different scope, from either side. */
export const scopeDifferences = (a: Frame, b: Frame): string[] =>
  Object.keys(DIFFERENCES).filter((name) => DIFFERENCES[name]!(a, b) || DIFFERENCES[name]!(b, a));
