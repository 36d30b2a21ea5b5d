/**
 * Tells what has happened from what is planned or offered, and what the sentence denies, from tense and verb. For facts of every kind.
 * The verb that governs a phrase is the nearest before it in its clause; a phrase that opens a clause is governed by the verb after it.
 */
import { lowerAt, tokenAt } from '../text/neighbours.ts';
import { wordsOf } from '../text/lexicon/index.ts';
import type { Status } from '../model/fact.ts';
import type { Token } from '../text/reading.ts';
import {
  ACHIEVED,
  AFTER_NOT,
  BE_PAST,
  BE_PRESENT,
  CLAUSE_OPENERS,
  DENIED,
  DO_PAST,
  DO_PRESENT,
  FUTURE,
  HARD_BOUNDARIES,
  HAVE_PAST,
  HAVE_PRESENT,
  INFINITIVES,
  IRREGULAR_PAST,
  NEGATIONS,
  NOT_PAST,
  OFFERS,
  PLANNING,
  PLANS,
  POSSIBLE,
  PRESENT_VERBS,
  REFUSED,
  REPORTING,
  WITHIN_GROUP,
} from './status-words.ts';

export interface ClaimStatus {
  status?: Status;
  negated?: true;
}

/** Tokens looked at on either side, at most: time stays in proportion to the text. */
const REACH = 32;
const GROUP_REACH = 4;

/** What a verb group says; `open` where it says neither (present, possibility). */
interface Reading {
  status: Status | 'open';
  negated: boolean;
}

const isAdverb = (lower: string): boolean => lower.endsWith('ly');

const isPast = (lower: string): boolean =>
  (IRREGULAR_PAST.has(lower) || (lower.length > 4 && lower.endsWith('ed'))) && !NOT_PAST.has(lower);

const isNegation = (tokens: readonly Token[], at: number): boolean =>
  (NEGATIONS.has(lowerAt(tokens, at)) && !AFTER_NOT.has(lowerAt(tokens, at + 1))) ||
  (lowerAt(tokens, at) === 'longer' && lowerAt(tokens, at - 1) === 'no');

const isLonger = (lower: string): boolean => lower === 'no' || lower === 'longer';

/** The auxiliary that a verb form hangs on, leftwards over adverbs, and whether "not" stands among them. */
function readAuxiliary(
  tokens: readonly Token[],
  verb: number,
): { auxiliary: string; negated: boolean } {
  let negated = false;
  for (let at = verb - 1; at >= 0 && at >= verb - GROUP_REACH; at--) {
    const lower = lowerAt(tokens, at);
    negated ||= isNegation(tokens, at);
    const isAuxiliary =
      FUTURE.has(lower) ||
      POSSIBLE.has(lower) ||
      BE_PAST.has(lower) ||
      BE_PRESENT.has(lower) ||
      HAVE_PRESENT.has(lower) ||
      HAVE_PAST.has(lower) ||
      DO_PAST.has(lower) ||
      DO_PRESENT.has(lower);
    if (isAuxiliary && lower !== 'have') return { auxiliary: lower, negated };
    if (
      lower === 'have' &&
      lowerAt(tokens, at - 1) !== 'to' &&
      !FUTURE.has(lowerAt(tokens, at - 1)) &&
      !POSSIBLE.has(lowerAt(tokens, at - 1))
    )
      return { auxiliary: lower, negated };
    if (
      lower === 'to' &&
      (lowerAt(tokens, at + 1) === 'be' || lowerAt(tokens, at + 1) === 'have' || at === verb - 1)
    )
      return { auxiliary: 'to', negated };
    if (!WITHIN_GROUP.has(lower) && !isAdverb(lower) && !isLonger(lower)) break;
  }
  return { auxiliary: '', negated };
}

function readPast(tokens: readonly Token[], at: number): Reading {
  const { auxiliary, negated } = readAuxiliary(tokens, at);
  if (FUTURE.has(auxiliary)) return { status: 'planned', negated };
  if (auxiliary === 'to') return readInfinitive(tokens, infinitiveAt(tokens, at), negated);
  if (POSSIBLE.has(auxiliary) || BE_PRESENT.has(auxiliary) || DO_PRESENT.has(auxiliary))
    return { status: 'open', negated };
  return { status: 'done', negated };
}

function infinitiveAt(tokens: readonly Token[], verb: number): number {
  let at = verb - 1;
  while (at > verb - GROUP_REACH && lowerAt(tokens, at) !== 'to') at--;
  return at;
}

/** Reads "plans to", "failed to", "is to": by the word before "to". */
function readInfinitive(tokens: readonly Token[], to: number, negated: boolean): Reading {
  let before = to - 1;
  while (before > to - 3 && (isNegation(tokens, before) || isAdverb(lowerAt(tokens, before))))
    before--;
  const denied = negated || isNegation(tokens, to - 1) || readAuxiliary(tokens, before).negated;
  const word = lowerAt(tokens, before);
  if (REFUSED.has(word)) return { status: 'done', negated: !denied };
  if (OFFERS.has(word) && !PLANNING.has(word)) return { status: 'offered', negated: denied };
  if (PLANNING.has(word)) return { status: 'planned', negated: denied };
  return { status: 'open', negated: denied };
}

const isInfinitive = (tokens: readonly Token[], to: number): boolean => {
  const verb = isAdverb(lowerAt(tokens, to + 1)) ? to + 2 : to + 1;
  return (
    INFINITIVES.has(lowerAt(tokens, verb)) &&
    tokenAt(tokens, verb).text === tokenAt(tokens, verb).lower
  );
};

/** Before a name or a thing "to" is a preposition; after an intention it opens an infinitive, whatever the verb. */
function opensInfinitive(tokens: readonly Token[], to: number): boolean {
  if (isInfinitive(tokens, to)) return true;
  const before = lowerAt(tokens, to - 1);
  if (
    !(PLANNING.has(before) || REFUSED.has(before)) ||
    BE_PRESENT.has(before) ||
    BE_PAST.has(before)
  )
    return false;
  const next = tokens[to + 1];
  return (
    next?.type === 'word' &&
    next.text === next.lower &&
    !NO_VERB.has(next.lower) &&
    !/(?:s|ing|ed)$/.test(next.lower)
  );
}
/** After "to" these open a phrase, not an infinitive. */
const NO_VERB = wordsOf('after-to-no-verb');

function readOffer(tokens: readonly Token[], at: number): Reading {
  return { status: 'offered', negated: readAuxiliary(tokens, at).negated };
}

/** "will provide … and train": a bare verb that shares the auxiliary of the one before it. */
const isCoordinated = (tokens: readonly Token[], at: number): boolean =>
  INFINITIVES.has(lowerAt(tokens, at)) &&
  /^(?:and|or|,)$/.test(lowerAt(tokens, at - 1)) &&
  !/^(?:of|for)$/.test(lowerAt(tokens, at + 1));

/** The auxiliary or the "to" that coordinated verbs share. */
function readShared(tokens: readonly Token[], from: number): Reading | null {
  for (
    let at = from - 1;
    at >= 0 &&
    at >= from - REACH &&
    tokenAt(tokens, at).sentence === tokenAt(tokens, from).sentence;
    at--
  ) {
    const lower = lowerAt(tokens, at);
    if (FUTURE.has(lower) || (lower === 'to' && opensInfinitive(tokens, at)) || POSSIBLE.has(lower))
      return readVerb(tokens, at);
    if (HARD_BOUNDARIES.has(lower)) return null;
  }
  return null;
}

/** Words that may answer to one of the readings below: most words of a text are sorted out by this one look. */
const ANSWERING: ReadonlySet<string> = new Set(
  [
    FUTURE,
    POSSIBLE,
    BE_PAST,
    BE_PRESENT,
    HAVE_PAST,
    HAVE_PRESENT,
    DO_PAST,
    DO_PRESENT,
    OFFERS,
    PLANS,
    DENIED,
    IRREGULAR_PAST,
    PRESENT_VERBS,
    INFINITIVES,
  ]
    .flatMap((words) => [...words])
    .concat('to'),
);
const mayAnswer = (token: Token): boolean =>
  token.type === 'word' && (ANSWERING.has(token.lower) || token.lower.endsWith('ed'));

/** What the token says as part of a verb group, or null where it is none. Leftward scan: the first that answers governs. */
function readVerb(tokens: readonly Token[], at: number): Reading | null {
  if (!mayAnswer(tokenAt(tokens, at))) return null;
  const lower = lowerAt(tokens, at);
  if (FUTURE.has(lower))
    return { status: 'planned', negated: isNegation(tokens, at) || isNegation(tokens, at + 1) };
  if (lower === 'to') {
    if (!opensInfinitive(tokens, at)) return null;
    if (/^(?:and|or|,)$/.test(lowerAt(tokens, at - 1))) return readShared(tokens, at);
    return ACHIEVED.has(lowerAt(tokens, at - 1)) ? null : readInfinitive(tokens, at, false);
  }
  if (isCoordinated(tokens, at)) return readShared(tokens, at);
  if (OFFERS.has(lower) && !isModifier(tokens, at)) return readOffer(tokens, at);
  if (PLANS.has(lower) && !isPlainNoun(tokens, at))
    return { status: 'planned', negated: readAuxiliary(tokens, at).negated };
  if (DENIED.has(lower)) return { status: 'done', negated: true };
  if (isPast(lower) && !isModifier(tokens, at)) return readPast(tokens, at);
  if (BE_PAST.has(lower) || HAVE_PAST.has(lower) || DO_PAST.has(lower))
    return { status: 'done', negated: isNegation(tokens, at) || isNegation(tokens, at + 1) };
  if (
    POSSIBLE.has(lower) ||
    BE_PRESENT.has(lower) ||
    HAVE_PRESENT.has(lower) ||
    DO_PRESENT.has(lower) ||
    PRESENT_VERBS.has(lower)
  )
    return readPresent(tokens, at);
  return null;
}

/** "the firm's engineers": not "it's". */
const isGenitive = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s$/.test(lowerAt(tokens, at)) &&
  !/^(?:it|he|she|that|there|what|who|here)$/.test(lowerAt(tokens, at - 1));

function readPresent(tokens: readonly Token[], at: number): Reading | null {
  const lower = lowerAt(tokens, at);
  const { auxiliary, negated } = readAuxiliary(tokens, at);
  const denied = negated || isNegation(tokens, at) || isNegation(tokens, at + 1);
  if (FUTURE.has(auxiliary)) return { status: 'planned', negated: denied };
  if (auxiliary === 'to' && lowerAt(tokens, at - 1) === 'to' && PRESENT_VERBS.has(lower))
    return null;
  if (isGenitive(tokens, at)) return null;
  return { status: 'open', negated: denied };
}

/** "the injured men", "a failed bid": a participle after a determiner belongs to the noun. */
const isModifier = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.type === 'number' || DETERMINERS.has(lowerAt(tokens, at - 1));
const DETERMINERS = wordsOf('determiners-of-a-participle');

/** "approved the plan", "a planned trip": not "a plan for", "the goal of". */
const isPlainNoun = (tokens: readonly Token[], at: number): boolean =>
  isModifier(tokens, at) && !/^(?:for|of|to)$/.test(lowerAt(tokens, at + 1));

/** "which manages …": a verb in the present, whatever it is. */
const isRelativePresent = (tokens: readonly Token[], at: number): boolean =>
  /[^s]s$/.test(lowerAt(tokens, at)) && /^(?:which|who|that)$/.test(lowerAt(tokens, at - 1));

function readLeft(
  tokens: readonly Token[],
  first: number,
): { reading: Reading | null; opened: boolean } {
  const sentence = tokens[first]?.sentence;
  let opened = false;
  for (
    let at = first - 1;
    at >= 0 && at >= first - REACH && tokenAt(tokens, at).sentence === sentence;
    at--
  ) {
    const { lower, type } = tokenAt(tokens, at);
    if (type === 'number') continue;
    if (HARD_BOUNDARIES.has(lower) || REPORTING.has(lower)) return { reading: null, opened: true };
    if (CLAUSE_OPENERS.has(lower)) opened = true;
    const reading =
      readVerb(tokens, at) ??
      (isRelativePresent(tokens, at) ? { status: 'open' as const, negated: false } : null);
    if (reading !== null) return { reading, opened };
  }
  return { reading: null, opened: true };
}

/** What the verb group that begins at a token says, read rightwards, or null. */
function readOnward(tokens: readonly Token[], at: number): Reading | null {
  if (!mayAnswer(tokenAt(tokens, at))) return null;
  const lower = lowerAt(tokens, at);
  if (lower === 'to' && lowerAt(tokens, at + 1) !== 'be') return null;
  if (isGenitive(tokens, at)) return null;
  const negated = isNegation(tokens, at) || isNegation(tokens, at + 1);
  if (FUTURE.has(lower) || lower === 'to') return { status: 'planned', negated };
  if (BE_PAST.has(lower) || BE_PRESENT.has(lower)) return readBe(tokens, at, negated);
  if (HAVE_PRESENT.has(lower) || HAVE_PAST.has(lower))
    return { status: isPerfect(tokens, at) || HAVE_PAST.has(lower) ? 'done' : 'open', negated };
  if (DO_PAST.has(lower)) return { status: 'done', negated };
  if (POSSIBLE.has(lower) || DO_PRESENT.has(lower)) return { status: 'open', negated };
  if (OFFERS.has(lower) && !isModifier(tokens, at)) return { status: 'offered', negated };
  if (isPast(lower) && !isModifier(tokens, at)) return { status: 'done', negated };
  return PLANS.has(lower) && !isPlainNoun(tokens, at) ? { status: 'planned', negated } : null;
}

function readBe(tokens: readonly Token[], at: number, negated: boolean): Reading {
  for (let next = at + 1; next <= at + GROUP_REACH; next++) {
    const lower = lowerAt(tokens, next);
    if (
      (lower === 'to' && next === at + 1) ||
      PLANS.has(lower) ||
      /^(?:due|set|going|likely|poised|planning|hoping|preparing)$/.test(lower)
    )
      return { status: 'planned', negated };
    if (OFFERS.has(lower)) return { status: 'offered', negated };
    if (isPast(lower)) break;
  }
  return { status: BE_PAST.has(lowerAt(tokens, at)) ? 'done' : 'open', negated };
}

function isPerfect(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + GROUP_REACH; next++)
    if (isPast(lowerAt(tokens, next)) || lowerAt(tokens, next) === 'been') return true;
  return false;
}

function readRight(tokens: readonly Token[], next: number): Reading | null {
  const sentence = tokens[next - 1]?.sentence;
  for (
    let at = next;
    at < tokens.length && at < next + REACH && tokenAt(tokens, at).sentence === sentence;
    at++
  ) {
    const { lower, type } = tokenAt(tokens, at);
    if (type === 'number') continue;
    if (HARD_BOUNDARIES.has(lower) || REPORTING.has(lower)) return null;
    const reading = readOnward(tokens, at);
    if (reading !== null) return reading;
  }
  return null;
}

/** Whether a verb follows at once, so that the phrase is its subject. */
function isSubject(tokens: readonly Token[], next: number): boolean {
  const at = isAdverb(lowerAt(tokens, next)) ? next + 1 : next;
  const lower = lowerAt(tokens, at);
  if (tokens[at]?.sentence !== tokens[next - 1]?.sentence) return false;
  return (
    FUTURE.has(lower) ||
    BE_PAST.has(lower) ||
    (BE_PRESENT.has(lower) && !/^['’]/.test(lower)) ||
    HAVE_PRESENT.has(lower) ||
    HAVE_PAST.has(lower) ||
    DO_PAST.has(lower) ||
    POSSIBLE.has(lower) ||
    (IRREGULAR_PAST.has(lower) && !NOT_PAST.has(lower)) ||
    (lower === 'to' && lowerAt(tokens, at + 1) === 'be')
  );
}

const DENIAL_REACH = 6;

/** "denied that 200 men had been …": the verb after the phrase is denied by the one before it. */
function isDenied(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - DENIAL_REACH; at--)
    if (DENIED.has(lowerAt(tokens, at)))
      return tokenAt(tokens, at).sentence === tokenAt(tokens, first).sentence;
  return false;
}

/** "45 more to be trained", "18 others were hurt": stands for the noun. */
const MORE = /^(?:more|others)$/;

function asClaim(reading: Reading | null): ClaimStatus {
  if (reading === null) return {};
  return {
    ...(reading.status === 'open' ? {} : { status: reading.status }),
    ...(reading.negated ? { negated: true } : {}),
  };
}

/** "of another 3,000 who are to be trained": what is told of the further ones is yet to come, though the verb before is past. */
function isYetToCome(tokens: readonly Token[], first: number, next: number): boolean {
  if (!/^(?:another|further|additional)$/.test(lowerAt(tokens, first - 1))) return false;
  if (/^(?:planned|scheduled|due)$/.test(lowerAt(tokens, next))) return true;
  if (!/^(?:who|which|that)$/.test(lowerAt(tokens, next))) return false;
  const verb = lowerAt(tokens, next + 1);
  const isPassive =
    lowerAt(tokens, next + 2) === 'be' ||
    (lowerAt(tokens, next + 2) === 'to' && lowerAt(tokens, next + 3) === 'be');
  return isPassive && (FUTURE.has(verb) || BE_PRESENT.has(verb));
}

/** Status of what stands at the tokens from `first` up to but not including `end`. Absent where tense and verb leave it open. */
export function readStatus(tokens: readonly Token[], first: number, end: number): ClaimStatus {
  const next = MORE.test(lowerAt(tokens, end)) ? end + 1 : end;
  if (isSubject(tokens, next)) {
    const reading = readRight(tokens, next);
    return asClaim(
      reading !== null && isDenied(tokens, first)
        ? { ...reading, negated: !reading.negated }
        : reading,
    );
  }
  if (isYetToCome(tokens, first, next)) return { status: 'planned' };
  const { reading, opened } = readLeft(tokens, first);
  if (!opened && reading !== null) return asClaim(reading);
  return asClaim(readRight(tokens, next) ?? reading);
}
