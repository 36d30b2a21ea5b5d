/** Whether two figures are of different parts: a part and its whole, or the same thing in two places. */
import type { Frame } from './frames.ts';
import { countShared } from './match.ts';
import { stem } from './stems.ts';

const extra = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((word) => !b.has(word));

function limited(a: Frame, b: Frame): boolean {
  if ((a.part && !b.part) || a.total && !b.total && areFar(a, b)) return true;
  if (a.kindOfPerson !== null && b.kindOfPerson === null && b.person) return isSmaller(a, b);
  if (a.kinds.size > 0 && b.kinds.size === 0 && a.dimension === 'count') return isSmaller(a, b);
  if (a.whole !== b.whole && a.whole) return extra(b.places, a.places).length > 0;
  const said = new Set(b.sentence.map(({ lower }) => stem(lower)));
  return extra(a.limits, b.limits).some((word) => !said.has(word));
}

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
