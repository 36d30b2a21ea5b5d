/** Whether a date and a number stand in one clause. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import { INFINITIVES, REPORTING } from '../status-words.ts';
import type { PlacedDate } from './placed-dates.ts';

const BREAKS = new Set([...wordsOf('clause-breakers'), ...REPORTING]);
/** Between a number and a date after it these give the date to another number. */
const COMPARISONS = wordsOf('comparison-words');
const REACH = 28;
const ACCUSING = wordsOf('accusing-words');
const HAPPENING = wordsOf('happening-verbs');
const CHANGES = wordsOf('change-nouns');

/** "won 40 seats before the vote in May", "18 years since the bid of 2001": the date is that of what came before or after. */
const BESIDE = new Set(['before', 'after', 'until', 'ahead', 'since']);

/** More commas between a number and its date than about one aside, those of a list of names apart, make it doubtful whose date it is. */
const MOST_COMMAS = 2;

/** "an estimated 40" is no verb. */
const isBreak = (cursor: Cursor, at: number): boolean =>
  BREAKS.has(cursor.word(at)) && !cursor.is(at - 1, 'article');

/** "according to estimates for 2007": the source is of the same time as the number. */
const isSourceFor = (cursor: Cursor, at: number, date: number): boolean =>
  cursor.word(at) === 'according' && cursor.word(date - 1) === 'for';

const endsClause = (cursor: Cursor, at: number): boolean =>
  isBreak(cursor, at) ||
  isNewClause(cursor, at) ||
  opensComparison(cursor, at) ||
  isOfChange(cursor, at);

/** Whether a clause ends between a number and a date after it. */
export function breaksAhead(cursor: Cursor, from: number, to: number): boolean {
  if (to - from > REACH) return true;
  let commas = 0;
  for (let at = from; at < to; at++) {
    if (cursor.word(at) === ',' && !cursor.isCapital(at + 1)) commas++;
    if (isSourceFor(cursor, at, to)) break;
    if (endsClause(cursor, at) || (at < to - 1 && BESIDE.has(cursor.word(at)))) return true;
  }
  const since = cursor.word(to) === 'since' ? to : to - 1;
  return (
    commas > MOST_COMMAS || (cursor.word(since) === 'since' && hasSuperlative(cursor, from, since))
  );
}

/** Whether a clause ends between a date and a number after it. */
export function breaksBehind(cursor: Cursor, { next }: PlacedDate, to: number): boolean {
  if (to - next > REACH || isSaidThen(cursor, next)) return true;
  for (let at = afterWhen(cursor, next); at < to; at++)
    if (
      isBreak(cursor, at) ||
      isNewClause(cursor, at) ||
      isNextClause(cursor, at) ||
      isPresentNext(cursor, at, to) ||
      opensOwnClause(cursor, at) ||
      isPurpose(cursor, at) ||
      isAccusation(cursor, at)
    )
      return true;
  return false;
}

/** "a 30 percent drop from the vote in 2027": the date is that of the level left. */
const isOfChange = (cursor: Cursor, at: number): boolean =>
  cursor.word(at) === 'from' && CHANGES.has(cursor.word(at - 1));

/** "its lowest level since October": the level has not been lower for so long. */
export const hasSuperlative = (cursor: Cursor, from: number, to: number): boolean =>
  cursor.findFrom(
    from,
    to - from,
    (at) =>
      /^(?:\p{L}{2,}est|worst|first|most|least)$/u.test(cursor.word(at)) &&
      cursor.word(at - 1) !== 'at',
  ) !== undefined;

/** ", and the port has": what is so now stands behind a comma of its own. */
function isNextClause(cursor: Cursor, at: number): boolean {
  if (cursor.word(at) !== 'and' || cursor.word(at - 1) !== ',') return false;
  return (
    cursor.findFrom(at + 2, SUBJECT_REACH, (next) => PRESENT.has(cursor.word(next))) !== undefined
  );
}

/** "opened in 1990 and employs 400": what is so now was not said of then. */
const isPresentNext = (cursor: Cursor, at: number, number: number): boolean =>
  /^(?:and|,)$/.test(cursor.word(at)) &&
  /^\p{Ll}{2,}[^s]s$/u.test(cursor.text(at + 1)) &&
  number - at <= SUBJECT_REACH;

/** "told the court on Monday he was paid 40 crowns": the day is that of the telling. */
const isSaidThen = (cursor: Cursor, next: number): boolean =>
  cursor.is(next, 'pronoun') &&
  cursor.findBefore(
    next,
    TELLING_REACH,
    (at) => cursor.share(at, next) && REPORTING.has(cursor.word(at)),
  ) !== undefined;

const TELLING_REACH = 7;

/** "12 years for killing two men in 2028": the date is that of the deed. */
export const isForDeed = (cursor: Cursor, from: number, date: number): boolean =>
  cursor.word(from) === 'for' && from + 1 < date && /^\p{Ll}{2,}ing$/u.test(cursor.text(from + 1));

const SUBJECT_REACH = 3;
const PRESENT = new Set(['is', 'are', 'has', 'have', "'s"]);

/** ", which lost its lead last month, fell", ", bought in 2029, fell": an aside about somebody, closed before the number. */
export function isInAside(cursor: Cursor, { first, next }: PlacedDate): boolean {
  if (cursor.word(next) !== ',') return false;
  const opener = cursor.findBefore(first, ASIDE_REACH, (at) => cursor.word(at) === ',');
  return (
    opener !== undefined &&
    (/^(?:which|who|whose|where)$/.test(cursor.word(opener + 1)) || isParticipial(cursor, opener))
  );
}

/** ", bought": not ", said", and not what was done to count ("a poll, taken in April,"). */
const isParticipial = (cursor: Cursor, comma: number): boolean =>
  cursor.word(comma) === ',' &&
  cursor.tag(comma + 1).isPast &&
  !BREAKS.has(cursor.word(comma + 1)) &&
  !POLLING.test(cursor.word(comma + 1)) &&
  !/^(?:was|were|had)$/.test(cursor.word(comma + 1));

const POLLING = /^(?:carried|conducted|taken|held|completed)$/;

const ASIDE_REACH = 16;

/** "A bill introduced last month calls for": the date is that of the participle, as a verb of its own follows; not "a fire that broke out". */
export function isOfParticiple(cursor: Cursor, { first, next }: PlacedDate): boolean {
  const verb = /^(?:in|on|at)$/.test(cursor.word(first - 1)) ? first - 2 : first - 1;
  const isFollowed = isFinite(cursor, next) || /^\p{Ll}{2,}[^s]s$/u.test(cursor.text(next));
  return (
    isFollowed &&
    !cursor.isPossessive(next) &&
    cursor.tag(verb).isPast &&
    !HAPPENING.has(cursor.word(verb)) &&
    !POLLING.test(cursor.word(verb))
  );
}

/** "on Monday, when it took $12 million": what happened on the day. */
function afterWhen(cursor: Cursor, at: number): number {
  return cursor.word(at) === ',' && cursor.word(at + 1) === 'when' ? at + 2 : at;
}

/** "met on Monday to discuss 12 bids". */
const isPurpose = (cursor: Cursor, at: number): boolean =>
  cursor.word(at) === 'to' && INFINITIVES.has(cursor.word(at + 1));

/** "accused of killing 12", "charged with", "charged two men with stealing". */
const isAccusation = (cursor: Cursor, at: number): boolean =>
  (ACCUSING.has(cursor.word(at)) && /^(?:of|with|for|in|over)$/.test(cursor.word(at + 1))) ||
  (/^(?:of|with)$/.test(cursor.word(at)) &&
    /^\p{Ll}{2,}ing$/u.test(cursor.text(at + 1)) &&
    cursor.findBefore(at, ACCUSED_REACH, (before) => ACCUSING.has(cursor.word(before))) !==
      undefined);

const ACCUSED_REACH = 10;

/** "from $303 million", "from 55 euro cents", "from 12 percent": a level left, not a place. */
const isSum = (cursor: Cursor, at: number): boolean =>
  /^\p{Sc}$/u.test(cursor.word(at)) ||
  (cursor.isNumber(at) &&
    /^(?:%|percent|per|cents?|pence|euros?|dollars?|pounds?)$/.test(cursor.word(at + 1)));

/** "than in 2019", "up from 98", "compared with 45"; not "from Africa", not "more than 40". */
function opensComparison(cursor: Cursor, at: number): boolean {
  const lower = cursor.word(at);
  if (lower === 'from' && isSum(cursor, at + 1)) return true;
  if (lower === 'than') return cursor.isWord(at + 1);
  return (
    COMPARISONS.has(lower) &&
    (lower === 'compared' ||
      (lower !== 'from' && !cursor.isWord(at + 1)) ||
      cursor.word(at - 1) === 'up' ||
      cursor.word(at - 1) === 'down')
  );
}

/** "expressed grief on Monday after a fire killed 40", "said on Monday that 40 had died": a clause of its own before the number. */
const opensOwnClause = (cursor: Cursor, at: number): boolean =>
  /^(?:after|before|since)$/.test(cursor.word(at)) ||
  (cursor.word(at) === 'that' && cursor.word(at - 1) !== ',');

/** "… and are planning", "… and will send" */
const isNewClause = (cursor: Cursor, at: number): boolean =>
  cursor.word(at) === 'and' &&
  /^(?:is|are|was|were|will|would|has|have|had|plans?|intends?|aims?|expects?|takes|took|begins|began|starts|ends|expires|comes|goes)$/.test(
    cursor.word(at + 1),
  );

/** How far in front of a number its relative clause begins. */
const MODIFIER_REACH = 10;

const opensModifier = (cursor: Cursor, at: number): boolean =>
  isAccusation(cursor, at) ||
  isParticipial(cursor, at) ||
  (/^(?:who|which|that)$/.test(cursor.word(at)) &&
    (isFinite(cursor, at + 1) || /^\p{Ll}{2,}s$/u.test(cursor.text(at + 1))));

const isFinite = (cursor: Cursor, at: number): boolean =>
  cursor.tag(at).isPast || cursor.tag(at).auxiliary !== undefined || cursor.is(at, 'be');

/**
 * "The trial over the fire that killed 40 men opened on Monday": the number stands in a clause about a noun, the date in that of the
 * verb behind it. What happened on the day ("the fire that killed 40 broke out on Monday") dates both.
 */
export function isOfModifier(cursor: Cursor, from: number, to: number, date: number): boolean {
  const opener = cursor.findBefore(
    from,
    MODIFIER_REACH,
    (at) => opensModifier(cursor, at) || !cursor.share(at, from) || cursor.word(at) === ',',
  );
  if (opener === undefined || !opensModifier(cursor, opener) || !cursor.share(opener, from))
    return false;
  const verb = cursor.findFrom(to, date - to, (at) => isFinite(cursor, at));
  return (
    verb !== undefined &&
    !/^(?:and|or)$/.test(cursor.word(verb - 1)) &&
    !HAPPENING.has(cursor.word(verb))
  );
}

/** "… and in 2020 40 more": a date that opens the next number's clause. */
export function opensNext(cursor: Cursor, date: PlacedDate): boolean {
  let at = date.first - 1;
  if (/^(?:in|on|during|over|by|for)$/.test(cursor.word(at))) at--;
  return /^(?:and|but|while|;)$/.test(cursor.word(at));
}
