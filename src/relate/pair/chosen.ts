/**
 * Two facts that a person put into one topic are of one thing by their word. Where the words alone leave a doubt, the doubt
 * is about how they relate, never whether they do.
 */
import { stem } from '../../text/stems.ts';
import type { Relation } from '../../model/dossier.ts';
import type { Frame } from '../frame/index.ts';
import { relateFrames } from './relation.ts';
import { dayNumber } from './values.ts';

/** In days: a figure for a time so far from the other's report is for another time. */
const ANOTHER_TIME = 200;

const unitWords = ({ fact }: Frame): string[] =>
  fact.kind === 'quantity'
    ? (`${fact.unit} ${fact.scope ?? ''}`.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(stem)
    : [];

/** What one counts is narrowed by a word that the other doesn't say: "foreign guests" and "guests". */
function isNarrower(a: Frame, b: Frame): boolean {
  const said = new Set([...unitWords(b), ...b.sentence.map(({ lower }) => stem(lower))]);
  return unitWords(a).some((word) => !said.has(word));
}

const isFarFrom = (a: Frame, b: Frame): boolean =>
  a.period?.last != null &&
  b.period === null &&
  b.published !== null &&
  Math.abs(dayNumber(b.published) - dayNumber(a.period.last)) > ANOTHER_TIME;

/** Null for facts that no one can compare: a date and a figure, money and people. */
export function relateChosen(a: Frame, b: Frame): Relation | null {
  const relation = relateFrames(a, b)?.relation ?? null;
  if (relation !== null && relation !== 'conflict') return relation;
  if (a.dimension !== b.dimension) return null;
  if (isFarFrom(a, b) || isFarFrom(b, a)) return 'different period';
  if (a.fact.kind === 'quantity' && (isNarrower(a, b) || isNarrower(b, a)))
    return 'different scope';
  return 'conflict';
}
