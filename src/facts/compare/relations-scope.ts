/** Whether two figures are of different parts: a part and its whole, or the same thing in two places. */
import type { Frame } from './frames.ts';
import { countShared } from './match.ts';
import { stem } from '../stems.ts';

const extra = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((word) => !b.has(word));

function limited(a: Frame, b: Frame): boolean {
  const isOwnCount = a.measure !== null && a.measure === b.measure && (a.headMeasure === a.measure || (a.sentence[0]?.lower === 'of' && !areFar(a, b)));
  if ((a.part && !b.part && !isOwnCount) || a.total && !b.total && areFar(a, b)) return true;
  if (a.kindOfPerson !== null && b.kindOfPerson === null && b.person) return isSmaller(a, b);
  if (a.kinds.size > 0 && b.kinds.size === 0 && a.dimension === 'count' && !namesKind(a, b)) return isSmaller(a, b);
  if (a.whole !== b.whole && a.whole) return extra(b.places, a.places).length > 0;
  const limits = extra(a.limits, b.limits);
  if (limits.length === 0) return false;
  const said = new Set(b.sentence.map(({ lower }) => stem(lower)));
  return limits.some((word) => !said.has(word));
}

/** "Velian soldiers" where the other speaks of Velia. */
const namesKind = (a: Frame, b: Frame): boolean => [...a.kinds].some((kind) => b.sentence.map(({ lower, text }) => (text === lower ? '' : lower)).some((name) => name.length >= 4 && kind !== name && kind.startsWith(name.slice(0, Math.max(4, name.length - 2)))));

const size = ({ fact }: Frame): number => (fact.kind === 'quantity' ? fact.value : 0);
const areFar = (a: Frame, b: Frame): boolean => Math.max(size(a), size(b)) > 2 * Math.min(size(a), size(b));
const isSmaller = (a: Frame, b: Frame): boolean => size(a) < size(b);

/** Both say where, and neither names the other's place. */
function differInPlace(a: Frame, b: Frame): boolean {
  if (a.places.size === 0 || b.places.size === 0 || countShared(a.places, b.places) > 0) return false;
  return countShared(a.places, b.inSentence) === 0 && countShared(b.places, a.inSentence) === 0;
}

/** The larger figure is for the other's place and for more. */
const coversMore = (a: Frame, b: Frame): boolean => b.places.size > 0 && a.places.size > b.places.size && size(a) > 2 * size(b) && countShared(b.places, a.places) === b.places.size;

export function differInScope(a: Frame, b: Frame): boolean {
  return limited(a, b) || limited(b, a) || differInPlace(a, b) || coversMore(a, b) || coversMore(b, a);
}
