/** Whether what a date belongs to has happened or is intended: said only where verb, tense and calendar agree. */
import { tokenAt } from '../../text/neighbours.ts';
import type { Status } from '../../model/fact.ts';
import type { Token } from '../../text/reading.ts';
import { readStatus } from '../status.ts';
import { compare, lastDay, type Time } from './calendar.ts';
import { type Context, firstDay } from './context.ts';
import type { Match } from './expression.ts';

/** What the calendar allows: nothing done ends ahead of publication, nothing planned begins behind it. */
function allows(status: Status, time: Time, { published, publishedBy }: Context): boolean {
  if (!published || !publishedBy) return true;
  if (status === 'done') return compare(firstDay({ from: time.to ?? time.from }), publishedBy) <= 0;
  return compare(lastDay(time.from), published) >= 0;
}

const REACH = 10;

/** "if he loses on Thursday": neither done nor planned. */
function isCondition(tokens: readonly Token[], first: number): boolean {
  const sentence = tokenAt(tokens, first).sentence;
  for (
    let at = first - 1;
    at >= Math.max(0, first - REACH) &&
    tokenAt(tokens, at).sentence === sentence &&
    tokenAt(tokens, at).lower !== ',';
    at--
  )
    if (/^(?:if|unless|whether)$/.test(tokenAt(tokens, at).lower)) return true;
  return false;
}

/** `done` or `planned`, or undefined where the clause denies it, leaves it open, or speaks of two things. */
export function statusOf(
  tokens: readonly Token[],
  match: Match,
  time: Time,
  context: Context,
): Status | undefined {
  const { status, negated } = readStatus(tokens, match.from, match.to);
  if (negated || (status !== 'done' && status !== 'planned')) return undefined;
  if (
    isCondition(tokens, match.from) ||
    context.tense() !== (status === 'done' ? 'past' : 'future')
  )
    return undefined;
  return allows(status, time, context) ? status : undefined;
}
