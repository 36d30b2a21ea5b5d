/**
 * Tells what has happened from what is planned or offered, and what the sentence denies, from tense and verb. For facts of every kind.
 * The verb that governs a phrase is the nearest before it in its clause; a phrase that opens a clause is governed by the verb after it.
 */
import { Cursor } from '../text/cursor.ts';
import { wordsOf } from '../text/lexicon/index.ts';
import type { Status } from '../model/fact.ts';
import type { Auxiliary } from '../text/tag.ts';
import type { Token } from '../text/reading.ts';
import { isDenial, isGenitive, isPastVerb } from '../text/verbs.ts';
import {
  ACHIEVED,
  CLAUSE_OPENERS,
  DENIED,
  HARD_BOUNDARIES,
  INFINITIVES,
  IRREGULAR_PAST,
  OFFERS,
  PLANNING,
  PLANS,
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

/** Reads the verb group that a token is part of: undefined where the token is none of its kind, null where it says nothing here. */
type VerbRule = (cursor: Cursor, at: number) => Reading | null | undefined;

/** The first rule whose kind the token is. */
function firstReading(rules: readonly VerbRule[], cursor: Cursor, at: number): Reading | null {
  for (const rule of rules) {
    const reading = rule(cursor, at);
    if (reading !== undefined) return reading;
  }
  return null;
}

const isFuture = (cursor: Cursor, at: number): boolean => cursor.tag(at).auxiliary === 'future';

const isModal = (cursor: Cursor, at: number): boolean =>
  isFuture(cursor, at) || cursor.tag(at).auxiliary === 'possible';

/** Denied by the token itself ("won't") or by the next ("will not"). */
const isDeniedHere = (cursor: Cursor, at: number): boolean =>
  isDenial(cursor, at) || isDenial(cursor, at + 1);

interface Group {
  auxiliary: Auxiliary | 'to' | undefined;
  /** Whether "not" stands in it. */
  negated: boolean;
}

/** What a token is as the auxiliary of a verb: "to" before "be", "have" or the verb itself; not the "have" of "will have". */
function auxiliaryAt(cursor: Cursor, at: number, verb: number): Auxiliary | 'to' | undefined {
  const word = cursor.word(at);
  if (word === 'to')
    return at === verb - 1 || /^(?:be|have)$/.test(cursor.word(at + 1)) ? 'to' : undefined;
  const isInfinitive = word === 'have' && (cursor.word(at - 1) === 'to' || isModal(cursor, at - 1));
  return isInfinitive ? undefined : cursor.tag(at).auxiliary;
}

/** The auxiliary that a verb form hangs on, leftwards over adverbs. */
function groupBefore(cursor: Cursor, verb: number): Group {
  let negated = false;
  for (let at = verb - 1; cursor.has(at) && at >= verb - GROUP_REACH; at--) {
    negated ||= isDenial(cursor, at);
    const auxiliary = auxiliaryAt(cursor, at, verb);
    if (auxiliary !== undefined) return { auxiliary, negated };
    const isWithin = WITHIN_GROUP.has(cursor.word(at)) || /^(?:no|longer)$/.test(cursor.word(at));
    if (!isWithin && !cursor.tag(at).endsAsAdverb) break;
  }
  return { auxiliary: undefined, negated };
}

/** Reads "plans to", "failed to", "is to": by the word before "to". */
function readInfinitive(cursor: Cursor, to: number, negated: boolean): Reading {
  let before = to - 1;
  while (before > to - 3 && (isDenial(cursor, before) || cursor.tag(before).endsAsAdverb)) before--;
  const denied = negated || isDenial(cursor, to - 1) || groupBefore(cursor, before).negated;
  const word = cursor.word(before);
  if (REFUSED.has(word)) return { status: 'done', negated: !denied };
  if (PLANNING.has(word)) return { status: 'planned', negated: denied };
  return { status: OFFERS.has(word) ? 'offered' : 'open', negated: denied };
}

function infinitiveBefore(cursor: Cursor, verb: number): number {
  let at = verb - 1;
  while (at > verb - GROUP_REACH && cursor.word(at) !== 'to') at--;
  return at;
}

/** After "to" these open a phrase, not an infinitive. */
const NO_VERB = wordsOf('after-to-no-verb');

const isLowerWord = (cursor: Cursor, at: number): boolean =>
  cursor.isWord(at) && cursor.text(at) === cursor.word(at);

/** Before a name or a thing "to" is a preposition; after an intention it opens an infinitive, whatever the verb. */
function opensInfinitive(cursor: Cursor, to: number): boolean {
  const verb = cursor.tag(to + 1).endsAsAdverb ? to + 2 : to + 1;
  if (INFINITIVES.has(cursor.word(verb)) && isLowerWord(cursor, verb)) return true;
  const before = cursor.word(to - 1);
  const { auxiliary } = cursor.tag(to - 1);
  const isIntended =
    (PLANNING.has(before) || REFUSED.has(before)) && auxiliary !== 'is' && auxiliary !== 'was';
  const next = cursor.word(to + 1);
  return (
    isIntended && isLowerWord(cursor, to + 1) && !NO_VERB.has(next) && !/(?:s|ing|ed)$/.test(next)
  );
}

const isCoordinator = (cursor: Cursor, at: number): boolean =>
  /^(?:and|or|,)$/.test(cursor.word(at));

/** The auxiliary or the "to" that coordinated verbs share. */
function readShared(cursor: Cursor, from: number): Reading | null {
  for (let at = from - 1; cursor.share(at, from) && at >= from - REACH; at--) {
    const opens = cursor.word(at) === 'to' && opensInfinitive(cursor, at);
    if (opens || isModal(cursor, at)) return readVerb(cursor, at);
    if (HARD_BOUNDARIES.has(cursor.word(at))) return null;
  }
  return null;
}

const DETERMINERS = wordsOf('determiners-of-a-participle');

/** "the injured men", "a failed bid": a participle after a determiner belongs to the noun. */
const isModifier = (cursor: Cursor, at: number): boolean =>
  cursor.isNumber(at - 1) || DETERMINERS.has(cursor.word(at - 1));

const isOffer = (cursor: Cursor, at: number): boolean =>
  OFFERS.has(cursor.word(at)) && !isModifier(cursor, at);

/** "a plan for", "the goal of": not "approved the plan", "a planned trip". */
const isPlan = (cursor: Cursor, at: number): boolean =>
  PLANS.has(cursor.word(at)) &&
  (!isModifier(cursor, at) || /^(?:for|of|to)$/.test(cursor.word(at + 1)));

/** What a participle or past tense says after each auxiliary; by itself it tells what is done. */
const AFTER_AUXILIARY: Record<Auxiliary, Status | 'open'> = {
  future: 'planned',
  possible: 'open',
  is: 'open',
  was: 'done',
  has: 'done',
  had: 'done',
  does: 'open',
  did: 'done',
};

function readPast(cursor: Cursor, at: number): Reading {
  const { auxiliary, negated } = groupBefore(cursor, at);
  if (auxiliary === 'to') return readInfinitive(cursor, infinitiveBefore(cursor, at), negated);
  return { status: auxiliary === undefined ? 'done' : AFTER_AUXILIARY[auxiliary], negated };
}

function readPresent(cursor: Cursor, at: number): Reading | null {
  const { auxiliary, negated } = groupBefore(cursor, at);
  const denied = negated || isDeniedHere(cursor, at);
  if (auxiliary === 'future') return { status: 'planned', negated: denied };
  const isInfinitive = cursor.word(at - 1) === 'to' && PRESENT_VERBS.has(cursor.word(at));
  if ((auxiliary === 'to' && isInfinitive) || isGenitive(cursor, at)) return null;
  return { status: 'open', negated: denied };
}

const VERB_RULES: readonly VerbRule[] = [
  (cursor, at) =>
    isFuture(cursor, at) ? { status: 'planned', negated: isDeniedHere(cursor, at) } : undefined,
  (cursor, at) => {
    if (cursor.word(at) !== 'to') return undefined;
    if (!opensInfinitive(cursor, at)) return null;
    if (isCoordinator(cursor, at - 1)) return readShared(cursor, at);
    return ACHIEVED.has(cursor.word(at - 1)) ? null : readInfinitive(cursor, at, false);
  },
  // "will provide … and train": a bare verb that shares the auxiliary of the one before it.
  (cursor, at) => {
    const isCoordinated =
      INFINITIVES.has(cursor.word(at)) &&
      isCoordinator(cursor, at - 1) &&
      !/^(?:of|for)$/.test(cursor.word(at + 1));
    return isCoordinated ? readShared(cursor, at) : undefined;
  },
  (cursor, at) =>
    isOffer(cursor, at)
      ? { status: 'offered', negated: groupBefore(cursor, at).negated }
      : undefined,
  (cursor, at) =>
    isPlan(cursor, at)
      ? { status: 'planned', negated: groupBefore(cursor, at).negated }
      : undefined,
  (cursor, at) => (DENIED.has(cursor.word(at)) ? { status: 'done', negated: true } : undefined),
  (cursor, at) =>
    isPastVerb(cursor, at) && !isModifier(cursor, at) ? readPast(cursor, at) : undefined,
  (cursor, at) => {
    const { auxiliary } = cursor.tag(at);
    if (auxiliary === 'was' || auxiliary === 'had' || auxiliary === 'did')
      return { status: 'done', negated: isDeniedHere(cursor, at) };
    return auxiliary !== undefined || PRESENT_VERBS.has(cursor.word(at))
      ? readPresent(cursor, at)
      : undefined;
  },
];

/** Words besides auxiliaries that may answer to one of the rules: most words of a text are sorted out by this one look. */
const ANSWERING: ReadonlySet<string> = new Set([
  ...[OFFERS, PLANS, DENIED, IRREGULAR_PAST, PRESENT_VERBS, INFINITIVES].flatMap((words) => [
    ...words,
  ]),
  'to',
]);

const mayAnswer = (cursor: Cursor, at: number): boolean =>
  cursor.isWord(at) &&
  (cursor.tag(at).auxiliary !== undefined ||
    ANSWERING.has(cursor.word(at)) ||
    cursor.word(at).endsWith('ed'));

/** What the token says as part of a verb group, or null where it is none. Leftward scan: the first that answers governs. */
const readVerb = (cursor: Cursor, at: number): Reading | null =>
  mayAnswer(cursor, at) ? firstReading(VERB_RULES, cursor, at) : null;

/** "which manages …": a verb in the present, whatever it is. */
const isRelativePresent = (cursor: Cursor, at: number): boolean =>
  /[^s]s$/.test(cursor.word(at)) && /^(?:which|who|that)$/.test(cursor.word(at - 1));

const endsSearch = (cursor: Cursor, at: number): boolean =>
  HARD_BOUNDARIES.has(cursor.word(at)) || REPORTING.has(cursor.word(at));

function readLeft(cursor: Cursor, first: number): { reading: Reading | null; opened: boolean } {
  let opened = false;
  for (let at = first - 1; cursor.share(at, first) && at >= first - REACH; at--) {
    if (cursor.isNumber(at)) continue;
    if (endsSearch(cursor, at)) break;
    opened ||= CLAUSE_OPENERS.has(cursor.word(at));
    const reading = readVerb(cursor, at);
    if (reading !== null) return { reading, opened };
    if (isRelativePresent(cursor, at))
      return { reading: { status: 'open', negated: false }, opened };
  }
  return { reading: null, opened: true };
}

const AHEAD_OF_BE = wordsOf('ahead-after-be');

/** "is due", "was to be", "are offered". */
function readBe(cursor: Cursor, at: number, negated: boolean): Reading {
  for (let next = at + 1; next <= at + GROUP_REACH; next++) {
    const word = cursor.word(next);
    const isTo = word === 'to' && next === at + 1;
    if (isTo || PLANS.has(word) || AHEAD_OF_BE.has(word)) return { status: 'planned', negated };
    if (OFFERS.has(word)) return { status: 'offered', negated };
    if (isPastVerb(cursor, next)) break;
  }
  return { status: cursor.tag(at).auxiliary === 'was' ? 'done' : 'open', negated };
}

const isPerfect = (cursor: Cursor, at: number): boolean =>
  cursor.findFrom(
    at + 1,
    GROUP_REACH,
    (next) => isPastVerb(cursor, next) || cursor.word(next) === 'been',
  ) !== undefined;

/** What an auxiliary says to the phrase before it, its subject. */
function readAuxiliaryOnward(cursor: Cursor, at: number, auxiliary: Auxiliary): Reading {
  const negated = isDeniedHere(cursor, at);
  if (auxiliary === 'is' || auxiliary === 'was') return readBe(cursor, at, negated);
  if (auxiliary === 'has') return { status: isPerfect(cursor, at) ? 'done' : 'open', negated };
  return { status: AFTER_AUXILIARY[auxiliary], negated };
}

/** What the verb group that begins at a token says, read rightwards, or null. */
function readOnward(cursor: Cursor, at: number): Reading | null {
  if (!mayAnswer(cursor, at) || isGenitive(cursor, at)) return null;
  const { auxiliary } = cursor.tag(at);
  if (auxiliary !== undefined) return readAuxiliaryOnward(cursor, at, auxiliary);
  const negated = isDeniedHere(cursor, at);
  if (cursor.word(at) === 'to')
    return cursor.word(at + 1) === 'be' ? { status: 'planned', negated } : null;
  if (isOffer(cursor, at)) return { status: 'offered', negated };
  if (isPastVerb(cursor, at) && !isModifier(cursor, at)) return { status: 'done', negated };
  return isPlan(cursor, at) ? { status: 'planned', negated } : null;
}

function readRight(cursor: Cursor, next: number): Reading | null {
  for (let at = next; cursor.share(at, next - 1) && at < next + REACH; at++) {
    if (cursor.isNumber(at)) continue;
    if (endsSearch(cursor, at)) return null;
    const reading = readOnward(cursor, at);
    if (reading !== null) return reading;
  }
  return null;
}

/** Whether a verb follows at once, so that the phrase is its subject. */
function isSubject(cursor: Cursor, next: number): boolean {
  const at = cursor.tag(next).endsAsAdverb ? next + 1 : next;
  if (!cursor.share(at, next - 1)) return false;
  const word = cursor.word(at);
  const { auxiliary } = cursor.tag(at);
  if (auxiliary !== undefined) return auxiliary !== 'does' && !/^['’]/.test(word);
  const isIrregular = IRREGULAR_PAST.has(word) && isPastVerb(cursor, at);
  return isIrregular || (word === 'to' && cursor.word(at + 1) === 'be');
}

const DENIAL_REACH = 6;

/** "denied that 200 men had been …": the verb after the phrase is denied by the one before it. */
function isDenied(cursor: Cursor, first: number): boolean {
  const verb = cursor.findBefore(first, DENIAL_REACH, (at) => DENIED.has(cursor.word(at)));
  return verb !== undefined && cursor.share(verb, first);
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
function isYetToCome(cursor: Cursor, first: number, next: number): boolean {
  if (!/^(?:another|further|additional)$/.test(cursor.word(first - 1))) return false;
  if (/^(?:planned|scheduled|due)$/.test(cursor.word(next))) return true;
  if (!/^(?:who|which|that)$/.test(cursor.word(next))) return false;
  const be = cursor.word(next + 2) === 'to' ? next + 3 : next + 2;
  const { auxiliary } = cursor.tag(next + 1);
  return cursor.word(be) === 'be' && (auxiliary === 'future' || auxiliary === 'is');
}

/** Status of what stands at the tokens from `first` up to but not including `end`. Absent where tense and verb leave it open. */
export function readStatus(tokens: readonly Token[], first: number, end: number): ClaimStatus {
  const cursor = new Cursor(tokens);
  const next = MORE.test(cursor.word(end)) ? end + 1 : end;
  if (isSubject(cursor, next)) {
    const reading = readRight(cursor, next);
    return asClaim(
      reading && isDenied(cursor, first) ? { ...reading, negated: !reading.negated } : reading,
    );
  }
  if (isYetToCome(cursor, first, next)) return { status: 'planned' };
  const { reading, opened } = readLeft(cursor, first);
  if (!opened && reading !== null) return asClaim(reading);
  return asClaim(readRight(cursor, next) ?? reading);
}
