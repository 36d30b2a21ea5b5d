/** How two facts about one thing relate: the reason why they agree or differ. */
import { edtfDays } from '../../model/edtf.ts';
import type { Relation } from '../../model/dossier.ts';
import {
  gatherDifference,
  inOrder,
  isFloorOvertaken,
  isPlanChanged,
  REASONS,
  weighReasons,
  type Reason,
} from './difference.ts';
import { dimensionOf } from '../frame/dimension.ts';
import type { Frame } from '../frame/index.ts';
import { kindOf } from './coreference.ts';
import { isAttributed } from './attribution.ts';
import {
  type Agreement,
  compareDates,
  compareValues,
  dayNumber,
  isVague,
  sizeOf,
} from './values.ts';
import { WEIGHTS, type Weights } from '../weights.ts';

function agreement(a: Frame, b: Frame): Agreement {
  if (a.dimension === 'date' && a.fact.kind === 'date' && b.fact.kind === 'date')
    return compareDates(a.fact, b.fact, edtfDays(a.fact.edtf!), edtfDays(b.fact.edtf!));
  return compareValues(a, b);
}

interface Related {
  relation: Relation;
  /** From 0 to 1: how surely it is this relation, given that the two are of one thing. */
  certainty: number;
}

/** In parts of the larger: what rates of exchange move within the time that a story runs. */
const EXCHANGE = 0.1;

const isNear = (low: number, high: number): boolean => high - low <= high * EXCHANGE;

/** Two sums that are converted are one, or round one: they are told alike in one of the currencies. */
const areOneSum = (a: Frame, b: Frame): boolean =>
  a.equivalents.some((x) =>
    b.equivalents.some(
      (y) =>
        x.currency === y.currency &&
        compareValues(
          { fact: x, dimension: dimensionOf(x) },
          { fact: y, dimension: dimensionOf(y) },
        ) !== 'differ',
    ),
  );

/** The very sum is the same. */
const areOfOneValue = (a: Frame, b: Frame): boolean =>
  a.converted?.currency === b.converted?.currency && a.converted?.value === b.converted?.value;

/**
 * "$500m (£266m)" and "$500m (£350m)": of two conversions of one sum, one is wrong; those of two sums say nothing of each other, and
 * those of sums that round one may lie apart as far as rates move.
 */
function relateConverted(a: Frame, b: Frame): Related | null {
  if (!areOneSum(a, b)) return null;
  const [low = 0, high = 0] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y);
  if (low === high) return { relation: 'agree', certainty: 1 };
  if (isNear(low, high)) return { relation: 'rounding', certainty: 1 };
  return areOfOneValue(a, b) ? { relation: 'conflict', certainty: 1 } : null;
}

const YEAR = 365.25;
/** In years: told a birthday apart, one person is of two ages. */
const BIRTHDAY = 1;

/** Ages of one person that lie as many years apart as the reports, or a birthday more or less. */
function areOneAge(a: Frame, b: Frame): boolean {
  if (a.measure !== 'age' || b.measure !== 'age') return false;
  const [earlier, later] = inOrder(a, b);
  const between =
    a.published === null || b.published === null
      ? 0
      : (dayNumber(later.published ?? '') - dayNumber(earlier.published ?? '')) / YEAR;
  const older = sizeOf(later) - sizeOf(earlier);
  return Math.abs(older - between) <= BIRTHDAY || Math.abs(older) <= BIRTHDAY;
}

/** One is denied and the other not, and both are told of the same. */
const denyEachOther = (a: Frame, b: Frame): boolean =>
  Boolean(a.fact.negated) !== Boolean(b.fact.negated) &&
  a.measure !== null &&
  a.measure === b.measure &&
  a.measures.size === b.measures.size;

const sayNothingTogether = (a: Frame, b: Frame): boolean =>
  (a.isPeriod && b.isPeriod) ||
  [a.fact, b.fact].some((fact) => fact.kind === 'quantity' && isVague(fact));

function likeliestReason(a: Frame, b: Frame, weights: Weights): Related {
  const reasons = weighReasons(gatherDifference(a, b), weights.difference[kindOf(a)]);
  const relation = REASONS.reduce<Reason>(
    (best, reason) => (reasons[reason] >= reasons[best] ? reason : best),
    REASONS[0],
  );
  return { relation, certainty: reasons[relation] };
}

/** Null where two facts say nothing of each other: of two kinds or dimensions, orders of magnitude beside a figure, or the times of two figures. */
export function relateFrames(a: Frame, b: Frame, weights: Weights = WEIGHTS): Related | null {
  if (a.dimension !== b.dimension) return null;
  if (a.converted !== null && b.converted !== null) return relateConverted(a, b);
  const agreed = agreement(a, b);
  if (denyEachOther(a, b))
    return agreed === 'differ' ? null : { relation: 'conflict', certainty: 1 };
  if (agreed !== 'differ')
    return { relation: isAttributed(a, b) ? 'attribution' : agreed, certainty: 1 };
  if (sayNothingTogether(a, b)) return null;
  if (areOneAge(a, b)) return { relation: 'different period', certainty: 1 };
  if (isFloorOvertaken(a, b) || isPlanChanged(a, b))
    return { relation: 'superseded', certainty: 1 };
  return likeliestReason(a, b, weights);
}
