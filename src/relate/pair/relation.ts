/** How two facts about one thing relate: the reason why they agree or differ. */
import { edtfDays } from '../../model/edtf.ts';
import type { Relation } from '../../model/dossier.ts';
import { gatherDifference, REASONS, weighReasons, type Reason } from './difference.ts';
import type { Frame } from '../frame/index.ts';
import { kindOf } from './coreference.ts';
import { isAttributed } from './attribution.ts';
import { type Agreement, compareDates, compareValues, isVague, sizeOf } from './values.ts';
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

/** "$500m (£266m)" and "$500m (£350m)": of two conversions of one sum, one is wrong; those of two sums say nothing of each other. */
function relateConverted(a: Frame, b: Frame): Related | null {
  if (a.converted?.currency !== b.converted?.currency || a.converted?.value !== b.converted?.value)
    return null;
  const [low = 0, high = 0] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y);
  const relation = low === high ? 'agree' : high - low <= high * EXCHANGE ? 'rounding' : 'conflict';
  return { relation, certainty: 1 };
}

/** Of one person told a birthday apart. */
const BIRTHDAY = 1;
const areBirthdayApart = (a: Frame, b: Frame): boolean =>
  a.measure === 'age' && b.measure === 'age' && Math.abs(sizeOf(a) - sizeOf(b)) <= BIRTHDAY;

/** Null where two facts say nothing of each other: of two kinds or dimensions, orders of magnitude beside a figure, or the times of two figures. */
export function relateFrames(a: Frame, b: Frame, weights: Weights = WEIGHTS): Related | null {
  if (a.dimension !== b.dimension) return null;
  if (a.converted !== null && b.converted !== null) return relateConverted(a, b);
  const agreed = agreement(a, b);
  if (
    Boolean(a.fact.negated) !== Boolean(b.fact.negated) &&
    a.measure !== null &&
    a.measure === b.measure &&
    a.measures.size === b.measures.size
  )
    return agreed === 'differ' ? null : { relation: 'conflict', certainty: 1 };
  if (agreed !== 'differ')
    return { relation: isAttributed(a, b) ? 'attribution' : agreed, certainty: 1 };
  if ([a.fact, b.fact].some((fact) => fact.kind === 'quantity' && isVague(fact))) return null;
  if (a.isPeriod && b.isPeriod) return null;
  if (areBirthdayApart(a, b)) return { relation: 'different period', certainty: 1 };
  const reasons = weighReasons(gatherDifference(a, b), weights.difference[kindOf(a)]);
  const relation = REASONS.reduce<Reason>(
    (best, reason) => (reasons[reason] >= reasons[best] ? reason : best),
    REASONS[0],
  );
  return { relation, certainty: reasons[relation] };
}
