/** Whether the clause around a date looks back or ahead, from the nearest verb group. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Auxiliary } from '../../text/tag.ts';
import { isGenitive } from '../../text/verbs.ts';
import type { Cursor } from '../../text/cursor.ts';
import { HAPPENED, MOVED } from './words.ts';
import {
  AHEAD,
  BETWEEN,
  CALENDAR_VERBS,
  CALLED,
  INTENDED,
  PLANNED,
  PLURAL_CALENDAR_VERBS,
  PUT_OFF,
  TEAM_VERBS,
} from './verbs.ts';

export type Tense = 'past' | 'future' | null;

const REACH_LEFT = 30;
const REACH_RIGHT = 30;
const TAG_REACH = 6;
const DEED_REACH = 5;
const PREPOSITION = wordsOf('date-prepositions');
/** "said its third-quarter profit would fall": a clause begins after the verb of saying. */
const OWNER = wordsOf('owners-of-an-act');
const SAID = wordsOf('said-verbs');
const CLAUSE_START = wordsOf('clause-starts');
const NOT_INFINITIVE =
  /^(?:the|a|an|his|her|their|its|our|my|your|this|that|these|those|more|less|about|around|nearly|almost|at|some|all|date|him|them|us|me|it|you|each|any|no|\d.*)$/;
const MOTION = wordsOf('motion-words');
const DETERMINER = wordsOf('determiners');
/** "is", "'re", "be". */
const isBe = (cursor: Cursor, index: number): boolean =>
  cursor.tag(index).auxiliary === 'is' || cursor.word(index) === 'be';

const PAST_AUXILIARIES: ReadonlySet<Auxiliary | undefined> = new Set<Auxiliary>([
  'was',
  'has',
  'had',
]);

/** "was", "had", "been". */
const isWas = (cursor: Cursor, index: number): boolean =>
  PAST_AUXILIARIES.has(cursor.tag(index).auxiliary) || cursor.word(index) === 'been';

/** "may", but not the month. */
function isModal(cursor: Cursor, index: number): boolean {
  const { auxiliary, month } = cursor.tag(index);
  return (
    auxiliary === 'future' ||
    (auxiliary === 'possible' && !(month !== undefined && cursor.isCapital(index)))
  );
}

/** What the auxiliaries before a verb at `index` say, or undefined where there are none. */
function auxiliary(cursor: Cursor, index: number): Tense | undefined {
  for (let at = index - 1; at >= Math.max(cursor.first, index - 5); at--) {
    const word = cursor.word(at);
    if (isModal(cursor, at)) return 'future';
    if (word === 'to')
      return AHEAD.has(cursor.word(at - 1)) && ONCE.has(cursor.word(at - 2)) ? 'past' : 'future';
    if (isWas(cursor, at)) return 'past';
    if (cursor.tag(at).auxiliary === 'is') return null;
    if (!BETWEEN.has(word) && word !== 'be' && !cursor.tag(at).endsAsAdverb) return undefined;
  }
  return undefined;
}

const GONE_BY = wordsOf('gone-by');
/** Before these a form of the calendar is a noun: "the visits". */
const BEFORE_NO_VERB = wordsOf('before-no-verb');
/** Of these "for" names what is to come: "set for", "planned for"; "asked for" and "voted for" do not. */
const FOR_LATER = wordsOf('prepared-for-later');
/** "could not be reached Friday" looks back; "could come on Friday" ahead. */
const REACHED = wordsOf('reached-for-comment');

function couldBePast(cursor: Cursor, index: number): boolean {
  if (/^couldn['’]t$/.test(cursor.word(index))) return true;
  const isPast = (at: number): boolean => cursor.word(at) === 'not' || REACHED.has(cursor.word(at));
  return cursor.word(index) === 'could' && cursor.findFrom(index + 1, 4, isPast) !== undefined;
}

/** "cut its profit forecast last month": the noun. */
const isOfBefore = (cursor: Cursor, index: number): boolean =>
  /^forecasts?$/.test(cursor.word(index)) &&
  [1, 2].some((back) =>
    /^(?:its|their|his|her|the|a|an|earlier|previous)$/.test(cursor.word(index - back)),
  );

/** "would have been", "could have come": what was not; "would have to go" lies ahead. */
const isUnreal = (cursor: Cursor, index: number): boolean =>
  /^(?:would|could|should|might|may|must)$/.test(cursor.word(index)) &&
  [1, 2].some(
    (ahead) => cursor.word(index + ahead) === 'have' && cursor.word(index + ahead + 1) !== 'to',
  );

const PLAN_NOUNS = wordsOf('plan-nouns');
const ENDING_VERBS = wordsOf('ending-verbs');

/** "announced the plan on Monday", "the announcement of the plan", "shelved its plans for a sale on Monday": the noun looks nowhere. */
function isPlanNoun(cursor: Cursor, index: number): boolean {
  if (!PLAN_NOUNS.has(cursor.word(index))) return false;
  const before = [1, 2].find((back) => DETERMINER.has(cursor.word(index - back)));
  if (before === undefined) return false;
  if (!/^(?:to|for|that)$/.test(cursor.word(index + 1))) return true;
  return [1, 2].some((back) => ENDING_VERBS.has(cursor.word(index - before - back)));
}

/** "once expected", "originally due": what was ahead and is no longer. */
const ONCE = wordsOf('once-adverbs');

function aheadVerdict(cursor: Cursor, index: number): Tense | undefined {
  if (isOfBefore(cursor, index) || isPlanNoun(cursor, index)) return undefined;
  if (cursor.word(index) === 'due' && isBecauseOf(cursor, index)) return undefined;
  if (ONCE.has(cursor.word(index - 1))) return 'past';
  return cursor.word(index - 1) === 'been' && cursor.word(index - 2) === 'had' ? null : 'future';
}

const DUE_TO = wordsOf('due-to-verbs', 'plural-calendar-verbs');

/** "due to the strike": because of it; "is due to report" and "ships due to sail" look ahead. */
const isBecauseOf = (cursor: Cursor, index: number): boolean =>
  cursor.word(index + 1) === 'to' && !DUE_TO.has(cursor.word(index + 2));

type Rule = (cursor: Cursor, index: number, word: string) => Tense | undefined;

/** "agreed to meet", "planned for Monday", "are agreed". */
const isIntention = (cursor: Cursor, index: number, word: string): boolean =>
  /^(?:to|that)$/.test(cursor.word(index + 1)) ||
  (cursor.word(index + 1) === 'for' && FOR_LATER.has(word)) ||
  isBe(cursor, index - 1);

const isDetermined = (cursor: Cursor, index: number): boolean =>
  DETERMINER.has(cursor.word(index - 1));

/** "is meeting", "was meeting". */
const gerund: Rule = (cursor, index) => {
  if (isGenitive(cursor, index - 1)) return undefined;
  if (cursor.tag(index - 1).auxiliary === 'is') return 'future';
  return isWas(cursor, index - 1) ? 'past' : undefined;
};

/** "opens on Monday", "they meet": the present of what is on the calendar. */
const calendarPresent: Rule = (cursor, index, word) => {
  const isVerb =
    CALENDAR_VERBS.has(word) &&
    !cursor.tag(index - 1).isPast &&
    !BEFORE_NO_VERB.has(cursor.word(index - 1));
  return isVerb || (PLURAL_CALENDAR_VERBS.has(word) && isPlural(cursor, index - 1))
    ? 'future'
    : undefined;
};

/** Kinds of verb, the first that a word is of judges it. */
const VERBS: readonly [isOne: (cursor: Cursor, index: number, word: string) => boolean, Rule][] = [
  [
    isModal,
    (cursor, index) => (couldBePast(cursor, index) || isUnreal(cursor, index) ? 'past' : 'future'),
  ],
  [(_, __, word) => AHEAD.has(word), aheadVerdict],
  [
    (_, __, word) => INTENDED.has(word),
    (cursor, index, word) => {
      if (isDetermined(cursor, index)) return undefined;
      if (isIntention(cursor, index, word)) return 'future';
      return isBeingDone(cursor, index) ? undefined : (auxiliary(cursor, index) ?? 'past');
    },
  ],
  [
    (cursor, index) => cursor.tag(index).isPast,
    (cursor, index) => (isDetermined(cursor, index) ? undefined : pastVerdict(cursor, index)),
  ],
  [(_, __, word) => word.endsWith('ing') && word.length > 5, gerund],
  [() => true, calendarPresent],
];

/** What a verb at `index` says of the time of its clause; undefined where the word is no telling verb. */
function verdict(cursor: Cursor, index: number): Tense | undefined {
  const word = cursor.word(index);
  const kind = VERBS.find(([isOne]) => isOne(cursor, index, word));
  return kind?.[1](cursor, index, word);
}

/** "Leaders meet", "they meet", "who meet", "Ghana play": what can have a verb in the plural. */
function isPlural(cursor: Cursor, index: number): boolean {
  const word = cursor.word(index);
  if (
    /^(?:they|we|who|people)$/.test(word) ||
    (word === 'and' && TEAM_VERBS.has(cursor.word(index + 1)))
  )
    return true;
  return (
    (/[a-z]s$/.test(word) && word.length > 2) ||
    (cursor.isWord(index) &&
      cursor.isCapital(index) &&
      !DETERMINER.has(word) &&
      TEAM_VERBS.has(cursor.word(index + 1)))
  );
}

function pastVerdict(cursor: Cursor, index: number): Tense | undefined {
  if (isBeingDone(cursor, index)) return undefined;
  const helper = auxiliary(cursor, index);
  if (helper === 'future' && [2, 3, 4].some((back) => couldBePast(cursor, index - back)))
    return 'past';
  if (helper === null) return isOpen(cursor, index) ? 'future' : undefined;
  if (helper === undefined && /^(?:unless|until|if|once)$/.test(cursor.word(index - 1)))
    return 'future';
  return helper ?? (/^(?:be|been)$/.test(cursor.word(index)) ? undefined : 'past');
}

/** "are being asked", "those being asked": now. */
const isBeingDone = (cursor: Cursor, index: number): boolean =>
  cursor.word(index - 1) === 'being' && !isWas(cursor, index - 2);

/** "when the case is heard", "once it is signed": a passive of the present in a clause of time or condition. */
function isOpen(cursor: Cursor, index: number): boolean {
  for (let at = index - 1; at >= Math.max(cursor.first, index - 9); at--)
    if (/^(?:when|once|until|if|unless|before|after)$/.test(cursor.word(at))) return true;
  return false;
}

/** "to meet", unless "to" goes with a noun: "went to", "according to". */
function isInfinitive(cursor: Cursor, index: number): boolean {
  if (cursor.word(index) !== 'to' || !cursor.isWord(index + 1) || cursor.isCapital(index + 1))
    return false;
  return !NOT_INFINITIVE.test(cursor.word(index + 1)) && !MOTION.has(cursor.word(index - 1));
}

/** "is to meet": ahead; "is to have met" says nothing. */
function isTo(cursor: Cursor, at: number): Tense {
  return cursor.word(at + 1) === 'have' ? null : 'future';
}

/** The nearest verb group before a date. An infinitive leaves it to the verb that governs it: "staged a rally to mark" looks back. */
function leftOf(cursor: Cursor, from: number): Tense | 'infinitive' | undefined {
  let infinitive = false;
  for (let at = from - 1; at >= Math.max(cursor.first, from - REACH_LEFT); at--) {
    const word = cursor.word(at);
    if (word === ';') break;
    if (isPutOffUntil(cursor, at, from)) return 'future';
    if (isInfinitive(cursor, at)) {
      if (/^(?:is|are|was|were)$/.test(cursor.word(at - 1))) return isTo(cursor, at);
      infinitive = true;
      continue;
    }
    if (INTENDED.has(word) && (infinitive || cursor.word(from - 1) === 'by')) return 'future';
    if (infinitive && cursor.isDash(at)) continue;
    const found = PLANNED.has(word) && at < from - 2 ? 'future' : verdict(cursor, at);
    if (found !== undefined) return found;
  }
  return infinitive ? 'infinitive' : undefined;
}

const isPutOffUntil = (cursor: Cursor, at: number, from: number): boolean =>
  /^(?:until|till|through)$/.test(cursor.word(at)) && at >= from - 4 && putOff(cursor, at);

const putOff = (cursor: Cursor, index: number): boolean => {
  if (/^(?:has|have)$/.test(cursor.word(index - 1))) return true;
  return cursor.findBefore(index, 8, (at) => PUT_OFF.has(cursor.word(at))) !== undefined;
};

/** ", the council said." at the end: when it was said, not when it is. */
function isTag(cursor: Cursor, index: number): boolean {
  if (!SAID.has(cursor.word(index)) || /^\w/.test(cursor.word(index + 1))) return false;
  return cursor.findBefore(index, TAG_REACH, (at) => cursor.word(at) === ',') !== undefined;
}

function rightOf(cursor: Cursor, to: number): Tense | undefined {
  for (let at = to; at < Math.min(cursor.end, to + REACH_RIGHT); at++) {
    const word = cursor.word(at);
    if (word === ';') return undefined;
    if (word === 'deadline') return 'future';
    if (isTag(cursor, at)) return undefined;
    if (cursor.tag(at).auxiliary === 'is' && isInfinitive(cursor, at + 1))
      return isTo(cursor, at + 1);
    const found = verdict(cursor, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a date stands at the front of its clause, so that the verb comes after it. */
function isFronted(cursor: Cursor, from: number): boolean {
  let at = from - 1;
  while (at >= cursor.first && PREPOSITION.has(cursor.word(at)) && from - at < 5) at--;
  return (
    at < cursor.first ||
    CLAUSE_START.has(cursor.word(at)) ||
    (OWNER.has(cursor.word(from - 1)) && SAID.has(cursor.word(at)))
  );
}

/** Whether a verb that moves an appointment stands shortly before: "moved from Monday to Friday". */
export const isMoved = (cursor: Cursor, from: number): boolean =>
  cursor.findBefore(from, 10, (at) => MOVED.has(cursor.word(at))) !== undefined;

/** "Thursday is a holiday", "the funeral is on Saturday": a present that speaks of the calendar. */
function isPresent(cursor: Cursor, from: number, to: number): boolean {
  const before = /^(?:on|in|until)$/.test(cursor.word(from - 1)) ? from - 2 : from - 1;
  if (/^(?:is|are)$/.test(cursor.word(before)) || /^(?:is|are)$/.test(cursor.word(to)))
    return (
      !/^(?:when|where|why|how|the reason)$/.test(cursor.word(to)) && !cursor.tag(to + 1).isPast
    );
  return false;
}

/** "called a strike for Wednesday", "called for a march on Friday": of what is put on the calendar. */
function isCalledFor(cursor: Cursor, from: number): boolean {
  if (cursor.word(from - 1) === 'on')
    for (let at = from - 2; at >= Math.max(cursor.first, from - 10); at--)
      if (/^call(?:s|ed|ing)?$/.test(cursor.word(at)) && cursor.word(at + 1) === 'for') return true;
  if (cursor.word(from - 1) !== 'for') return false;
  for (let at = from - 2; at >= Math.max(cursor.first, from - 10); at--)
    if (CALLED.has(cursor.word(at))) return true;
  return false;
}

/** "figures for July will be released": for what is over. */
const REPORTED = wordsOf('reported-figures');

/** "after Sunday's vote", "get around Wednesday's ruling". */
const LOOKING_BACK = wordsOf('looking-back-prepositions');

/** "since October", "since the approach in December": never ahead. */
function isSince(cursor: Cursor, from: number): boolean {
  for (let at = from - 1; at >= Math.max(cursor.first, from - 7); at--) {
    if (cursor.word(at) === 'since') return true;
    if (!cursor.isWord(at) || verdict(cursor, at) !== undefined) return false;
  }
  return false;
}

/** "effective Feb. 1", "payable Dec. 7". */
const TAKING_EFFECT = wordsOf('taking-effect');
const BY_THEN: ReadonlySet<string> = new Set([...TAKING_EFFECT, 'due']);

/** "planned for Saturday", "due on Monday", "payable by 30 June". */
function isPutOnCalendar(cursor: Cursor, from: number): boolean {
  const word = cursor.word(from - 2);
  if (cursor.word(from - 1) === 'for') return FOR_LATER.has(word) || AHEAD.has(word);
  return /^(?:by|from|in|on|until)$/.test(cursor.word(from - 1)) && BY_THEN.has(word);
}

/** "on Thursday agreed to plead guilty": the date stands between subject and verb. */
const isBeforePast = (cursor: Cursor, from: number, to: number): boolean =>
  cursor.tag(to).isPast &&
  !isPutOnCalendar(cursor, from) &&
  cursor.word(from - 1) !== ',' &&
  !isFronted(cursor, from) &&
  auxiliary(cursor, from) === undefined;

/** "the mayor's July 25 call when he asked for a favour": a clause about the thing that the date names. */
function isTold(cursor: Cursor, from: number, to: number): boolean {
  const named = DETERMINER.has(cursor.word(from - 1)) || /^['’]s$/.test(cursor.word(from - 1));
  if (!named || !cursor.isWord(to) || cursor.isCapital(to)) return false;
  for (let at = to + 1; at < to + 5; at++)
    if (/^(?:when|where|during|which|that)$/.test(cursor.word(at)))
      return [1, 2, 3, 4].some((ahead) => cursor.tag(at + ahead).isPast);
  return false;
}

/** Whether an infinitive before "through" or "until" runs on to the date: "to run through June". */
function runsUntil(cursor: Cursor, from: number): boolean {
  if (!/^(?:through|until|till)$/.test(cursor.word(from - 1))) return false;
  return [2, 3, 4].some((back) => isInfinitive(cursor, from - 1 - back));
}

/** What words right about a date tell; undefined where the verbs must. */
function toldBeside(cursor: Cursor, from: number, to: number): Tense | undefined {
  if (isSince(cursor, from) || isTold(cursor, from, to) || isBeforePast(cursor, from, to))
    return 'past';
  if (TAKING_EFFECT.has(cursor.word(from - 1)) || isPutOnCalendar(cursor, from)) return 'future';
  if (runsUntil(cursor, from)) return 'future';
  const on = cursor.word(from - 1) === 'on' ? from - 2 : from - 1;
  const isClose =
    (cursor.word(on) === 'close' && DETERMINER.has(cursor.word(on - 1))) ||
    (/^(?:price|level|rate)$/.test(cursor.word(on)) && cursor.word(on - 1) === 'closing');
  return isClose ? 'past' : undefined;
}

const isWord = (cursor: Cursor, index: number, ...words: string[]): boolean =>
  words.includes(cursor.word(index));

/** "the Friday deadline", "the Friday deadline passed". */
function toldByDeadline(cursor: Cursor, _from: number, to: number): Tense | undefined {
  if (isWord(cursor, to, 'deadline')) return GONE_BY.has(cursor.word(to + 1)) ? 'past' : 'future';
  const isAhead =
    isWord(cursor, to, 'target') || (cursor.isDash(to) && isWord(cursor, to + 1, 'deadline'));
  return isAhead ? 'future' : undefined;
}

/** "the planned Saturday march". */
const ANNOUNCED: ReadonlySet<string> = new Set([
  'upcoming',
  'forthcoming',
  'planned',
  'proposed',
  'scheduled',
]);

/** "a trial date of 4 November has been set". */
const isDateSet = (cursor: Cursor, from: number, to: number): boolean =>
  isWord(cursor, from - 1, 'of') &&
  isWord(cursor, from - 2, 'date') &&
  cursor.findFrom(to, 4, (at) => isWord(cursor, at, 'set', 'fixed', 'named')) !== undefined;

/** "Friday's attack", "after Friday's vote". */
function toldByThing(cursor: Cursor, from: number, to: number): Tense | undefined {
  if (!cursor.isPossessive(to)) return undefined;
  const isBack =
    HAPPENED.has(cursor.word(to + 1)) ||
    (LOOKING_BACK.has(cursor.word(from - 1)) && !isWord(cursor, from - 2, 'ahead'));
  return isBack ? 'past' : undefined;
}

/** "ahead of Friday's vote", "ahead of the September summit", "in the run-up to the 3 June vote". */
function isAheadOf(cursor: Cursor, from: number, to: number): boolean {
  const isNamed = isWord(cursor, from - 1, 'the', 'a', 'its', 'their', 'his', 'her');
  if (!cursor.isPossessive(to) && !(isNamed && cursor.isWord(to))) return false;
  const at = isNamed ? from - 2 : from - 1;
  return (
    (isWord(cursor, at, 'of') && isWord(cursor, at - 1, 'ahead')) ||
    (isWord(cursor, at, 'to') && isWord(cursor, at - 1, 'up') && isWord(cursor, at - 3, 'run'))
  );
}

/** "put off until Friday", "moved to Friday", "extended to Friday". */
const isMovedTo = (cursor: Cursor, from: number): boolean =>
  (isWord(cursor, from - 1, 'to', 'until') &&
    isWord(cursor, from - 2, 'off', 'back', 'forward') &&
    isWord(cursor, from - 3, 'put')) ||
  (isWord(cursor, from - 1, 'to') &&
    (isMoved(cursor, from) || /^extend(?:ed|s|ing)?$/.test(cursor.word(from - 2))));

/** "figures for July". */
const isReportedFor = (cursor: Cursor, from: number): boolean =>
  isWord(cursor, from - 1, 'for') &&
  cursor.findBefore(from - 1, 3, (at) => REPORTED.has(cursor.word(at))) !== undefined;

/** What the words about a date tell before its verbs are asked; the first that tells. */
const TOLD: readonly ((cursor: Cursor, from: number, to: number) => Tense | undefined)[] = [
  toldByDeadline,
  (cursor, from) => (ANNOUNCED.has(cursor.word(from - 1)) ? 'future' : undefined),
  (cursor, from, to) => (isDateSet(cursor, from, to) ? 'future' : undefined),
  toldByThing,
  toldBeside,
  (cursor, from, to) =>
    isPresent(cursor, from, to) ||
    isCalledFor(cursor, from) ||
    isAheadOf(cursor, from, to) ||
    isMovedTo(cursor, from)
      ? 'future'
      : undefined,
  (cursor, from) => (isReportedFor(cursor, from) ? 'past' : undefined),
];

/** What the verbs on either side say, the governing side first. */
function toldByVerbs(cursor: Cursor, from: number, to: number): Tense {
  const left = leftOf(cursor, from);
  const isRight = left === 'infinitive' || isFronted(cursor, from);
  const found = isRight
    ? (rightOf(cursor, to) ?? left ?? null)
    : left === undefined
      ? (rightOf(cursor, to) ?? null)
      : left;
  if (found !== null) return found === 'infinitive' ? 'future' : found;
  return isWord(cursor, from - 1, 'until', 'till') || isFrom(cursor, from) ? 'future' : null;
}

/** "From 1 July drivers pay more." */
const isFrom = (cursor: Cursor, from: number): boolean =>
  isWord(cursor, from - 1, 'from') && cursor.opensSentence(from - 1);

/** A past form whose own complement does not lie ahead. */
const isDeed = (cursor: Cursor, index: number): boolean =>
  cursor.tag(index).isPast &&
  ![INTENDED, AHEAD, MOVED].some((words) => words.has(cursor.word(index)));

/** "In June, the mayor resigned." */
function isFrontedDeed(cursor: Cursor, from: number, to: number): boolean {
  if (!isFronted(cursor, from) || cursor.word(to) !== ',') return false;
  const verb = cursor.findFrom(to, REACH_RIGHT, (at) => verdict(cursor, at) !== undefined);
  return verb !== undefined && isDeed(cursor, verb) && verdict(cursor, verb) === 'past';
}

/** "resigned in June", "opened in cinemas on 3 June": the deed right before the date is done, whatever the calendar makes likelier. */
export function isDone(cursor: Cursor, from: number, to: number): boolean {
  const isEnd = (at: number): boolean =>
    cursor.tag(at).isPast || !cursor.isWord(at) || cursor.word(at) === 'to';
  const at = cursor.findBefore(from, DEED_REACH, isEnd);
  if (at === undefined || !isDeed(cursor, at)) return isFrontedDeed(cursor, from, to);
  if (at < from - 1 && !isWord(cursor, from - 1, 'in', 'on')) return false;
  if (cursor.word(at - 1) === 'have' && cursor.word(at - 2) === 'to') return false;
  const helper = auxiliary(cursor, at);
  return (helper === undefined || helper === 'past') && !isWas(cursor, at);
}

/** Whether the clause around the tokens `from` to `to` speaks of what was or what is to come; null where no verb tells. */
export function tenseAround(cursor: Cursor, from: number, to: number): Tense {
  for (const told of TOLD) {
    const tense = told(cursor, from, to);
    if (tense !== undefined) return tense;
  }
  return toldByVerbs(cursor, from, to);
}
