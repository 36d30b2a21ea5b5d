/** Whether a number in prose says what a fact says. Unit, period, status, negation and qualifier are part of the value. */
import type { RuleId } from '../model/rules.ts';
import { edtfDays } from '../model/edtf.ts';
import { NOT_PAST } from '../read/status-words.ts';
import type { Fact, QuantityFact, Status } from '../model/fact.ts';
import { wordsOf } from '../text/lexicon/index.ts';
import { remembered } from '../text/remembered.ts';
import { readTag } from '../text/tag.ts';
import { stem } from '../text/stems.ts';

/** Why they disagree, as the end of a message; null where they agree. */
export type Disagreement = { rule: RuleId; why: string } | null;

const TOLERANCE = 1e-9;
const equal = (a: number | undefined, b: number | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b)));

/** Every paragraph of the sources is asked for most figures. */
const contentWords = remembered((text): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length > 2).map(stem),
);

/** "46 dead" and "46 people were killed" count the same. */
const DEATH = new Set(
  'dead death deaths died die dies killed kill fatalities fatality victim victims lives perished deadly'
    .split(' ')
    .map(stem),
);

/** "1.2 million vaccinated": a participle that the sentence has as a verb is what happened to those counted, not their name. */
const isDeed = (head: string, unit: string, around: ReadonlySet<string>): boolean =>
  (/ed$/i.test(unit.trim()) && around.has(head)) ||
  (DEATH.has(head) && [...around].some((word) => DEATH.has(word)));

/** Words that stand for whatever is counted. */
const ANYTHING = new Set([...wordsOf('general-nouns')].map(stem));
const PERSONS = new Set([...wordsOf('general-persons')].map(stem));

/** "46 of them", "120 are being built", "down by three million": what is counted was said before the figure, and the fact may call it by another name. */
const isUnderstood = ({ text, unit }: QuantityFact): boolean =>
  unit !== '' &&
  (!/\p{Ll}{3}/u.test(text) ||
    !contentWords(unit).some((word) => contentWords(text).includes(word)));

/** "3,000 machines" of "3,000 PSPs", where a paragraph speaks of both; of a figure without a unit any such word will do. */
function isGeneral(head: string, fact: QuantityFact, paragraphs: readonly string[]): boolean {
  const own = contentWords(fact.unit).at(-1);
  if (own === undefined) return ANYTHING.has(head) || PERSONS.has(head);
  if (!ANYTHING.has(head) && !ANYTHING.has(own)) return false;
  return paragraphs.some((paragraph) => {
    const words = contentWords(paragraph);
    return words.includes(head) && words.includes(own);
  });
}

/** "620,000 cast": what was done to those counted, whom the sentence names. */
const isParticiple = (unit: string): boolean => /^\p{Ll}+$/u.test(unit) && readTag(unit).isPast;

/** Every word of the prose's unit is one of the fact's sentence, and its head is the fact's unit where the fact has one. */
function unitsAgree(prose: string, fact: QuantityFact, { sentence, paragraphs }: Around): boolean {
  const words = contentWords(prose);
  if (words.length === 0) return true;
  const own = new Set(
    isParticiple(fact.unit) ? [] : contentWords(`${fact.unit} ${fact.scope ?? ''} ${fact.text}`),
  );
  const around = new Set(contentWords(sentence));
  const head = words.at(-1)!;
  if (words.length === 1 && isDeed(head, prose, around)) return true;
  const rest = words.slice(0, -1);
  if (isGeneral(head, fact, paragraphs))
    return rest.every((word) => own.has(word) || around.has(word));
  const knownHead =
    own.size === 0
      ? around.has(head)
      : own.has(head) || (around.has(head) && words.some((word) => own.has(word)));
  return knownHead && words.every((word) => own.has(word) || around.has(word));
}

const precision = (edtf: string): number => edtf.replaceAll(/[~?%]/g, '').split('/')[0]!.length;

/** "The next 13 months" holds the next 12 and is not they: two spans of one precision are the same or differ. */
const isOtherSpan = (prose: string, fact: string): boolean =>
  prose.includes('/') && fact.includes('/') && precision(prose) === precision(fact);

/** A dossier has few dates, and each is held against many. */
const daysOf = remembered(edtfDays);

/** The prose may say a period more coarsely than the fact, never more finely or otherwise. */
export function periodsAgree(prose: string, fact: string): boolean {
  const [a, b] = [daysOf(prose), daysOf(fact)];
  if (isOtherSpan(prose, fact)) return a.first === b.first && a.last === b.last;
  if (a.first === null || a.last === null || b.first === null || b.last === null)
    return prose === fact;
  return a.first <= b.first && b.last <= a.last;
}

const named = (value: string | undefined, none: string): string => value ?? none;

/** "3,000 trained", "3,000 to be trained": after a bare number the participle itself tells. `after` are the words that follow. */
export function statusAfter(after: string): Status | undefined {
  if (/^\s+(?:are |is )?to be \p{L}+/u.test(after)) return 'planned';
  const [, participle] =
    /^\s+(?:(?:were|was|have been|has been|had been|already)\s+)?(\p{Ll}{3,}ed)\b/u.exec(after) ??
    [];
  return participle !== undefined && !NOT_PAST.has(participle) ? 'done' : undefined;
}

export interface Around {
  /** The sentence of the fact. */
  sentence: string;
  /** Every paragraph of the sources. */
  paragraphs: readonly string[];
}

export function disagreeQuantity(prose: QuantityFact, fact: Fact, around: Around): Disagreement {
  if (fact.kind !== 'quantity')
    return { rule: 'number-has-source', why: `the fact cited is no number but a ${fact.kind}` };
  if (!equal(prose.value, fact.value) || !equal(prose.max, fact.max))
    return {
      rule: 'number-has-source',
      why: `the fact cited says ${fact.max === undefined ? fact.value : `${fact.value} to ${fact.max}`}`,
    };
  if ((prose.percent ?? false) !== (fact.percent ?? false))
    return {
      rule: 'unit-agrees',
      why: fact.percent
        ? 'the fact cited gives a percentage'
        : 'the fact cited gives no percentage',
    };
  if (prose.currency !== fact.currency && (prose.currency || !prose.unit))
    return {
      rule: 'unit-agrees',
      why: `the fact cited has it in ${named(fact.currency, 'no currency')}`,
    };
  const isHeld = !fact.percent && !prose.currency && !isUnderstood(prose);
  if (isHeld && !unitsAgree(prose.unit, fact, around))
    return { rule: 'unit-agrees', why: `the fact cited says "${fact.text}"` };
  if (prose.qualifier !== fact.qualifier)
    return {
      rule: 'qualifier-agrees',
      why: fact.qualifier
        ? `the fact cited says "${fact.qualifier}"`
        : `the fact cited does not say "${prose.qualifier}"`,
    };
  if ((prose.negated ?? false) !== (fact.negated ?? false))
    return {
      rule: 'negation-agrees',
      why: fact.negated ? 'the fact cited denies it' : 'the fact cited does not deny it',
    };
  if (prose.status && fact.status && prose.status !== fact.status && !bothAhead(prose, fact))
    return {
      rule: 'status-agrees',
      why: `the fact cited tells it as ${fact.status}, the words as ${prose.status}`,
    };
  if (prose.trend && fact.trend && prose.trend !== fact.trend)
    return { rule: 'number-has-source', why: `the fact cited goes ${fact.trend}` };
  if (prose.period && (!fact.period || !periodsAgree(prose.period, fact.period)))
    return {
      rule: 'period-agrees',
      why: fact.period
        ? `the fact cited has it for ${fact.period}`
        : 'the fact cited gives no time for it',
    };
  return null;
}

/** "Offered" and "planned" are both still to come; the check holds them apart from what is done, not from each other. */
const bothAhead = (prose: QuantityFact, fact: QuantityFact): boolean =>
  prose.status !== 'done' && fact.status !== 'done';
