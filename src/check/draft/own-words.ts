/** A figure that a draft tells in words of its own: what is counted, rounded or dated otherwise and is the same nevertheless. */
import type { Fact, QuantityFact } from '../../model/fact.ts';
import { isPerson, thingOf } from '../../relate/frame/vocabulary.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import { stem } from '../../text/stems.ts';
import { tokenize } from '../../text/tokens.ts';
import { type Reword, sentenceAround } from '../bind-claim.ts';
import type { CheckContext } from '../check-context.ts';
import { denies } from '../marks/mark-status.ts';

/** The noun of a unit, as a stem; empty where nothing is counted. */
const headOf = (unit: string): string => stem(unit.trim().toLowerCase().split(/\s+/).at(-1) ?? '');

const ANYBODY = new Set([...wordsOf('people-nouns', 'general-persons')].map(stem));

const counted = new WeakMap<CheckContext, Set<string>>();

/** Whether the sources count the thing: then it can be mistaken for another that they count. */
function isCounted(head: string, context: CheckContext): boolean {
  const known =
    counted.get(context) ??
    new Set(
      context.dossier.facts.flatMap((fact) =>
        fact.kind === 'quantity' && fact.unit ? [headOf(fact.unit)] : [],
      ),
    );
  counted.set(context, known);
  return known.has(head);
}

const OF_AN_AGE_OR_SEX = new Set([...wordsOf('ages-and-sexes')].map(stem));
/** A man may be any of them. */
const MAN = stem('man');

/** Work is counted by those who do it. */
const WORK = new Set(['job', 'post', 'position'].map(stem));

/** "Eleven men" of "11 detainees", "19 lawyers" of "a 19-strong panel". Another kind of people must be one that no source counts. */
function areSamePeople(said: string, printed: string, context: CheckContext): boolean {
  if (!isPerson(said) && !ANYBODY.has(said)) return false;
  if (printed === 'strong') return true;
  if (printed !== '' && !isPerson(printed)) return false;
  if (OF_AN_AGE_OR_SEX.has(said) && said !== MAN) return false;
  return ANYBODY.has(said) || !isCounted(said, context);
}

/** "Started ten games" of "ten starts": the noun of the source is the draft's verb, close before the number. */
const isDoneTo = (printed: string, before: string): boolean =>
  tokenize(before)
    .slice(-3)
    .some(({ lower }) => printed !== '' && stem(lower) === printed);

function isSameThing(
  { unit, start = 0 }: QuantityFact,
  fact: QuantityFact,
  text: string,
  context: CheckContext,
): boolean {
  const [said, printed] = [headOf(unit), headOf(fact.unit)];
  if (said === '' || said === printed) return false;
  return (
    thingOf(said) === thingOf(printed) ||
    areSamePeople(said, printed, context) ||
    (WORK.has(said) && isPerson(printed)) ||
    isDoneTo(printed, text.slice(0, start))
  );
}

/** "260bn roubles against 246bn": the currency goes on from the figure before it. */
function carriesCurrency(
  { unit, currency }: QuantityFact,
  fact: QuantityFact,
  read: readonly Fact[],
): boolean {
  if (unit || currency || !fact.currency) return false;
  return read.some((each) => each.kind === 'quantity' && each.currency === fact.currency);
}

/** "Said it would claim": the source tells the same with "will", whatever the reader makes of it. */
const isToldAhead = (sentence: string): boolean =>
  tokenize(sentence).some(({ tag }) => tag.auxiliary === 'future');

/** "A quarter of the shares" of "25% of the shares". */
function isShareOf(
  { value, unit, percent, end }: QuantityFact,
  fact: QuantityFact,
  text: string,
  sentence: string,
): boolean {
  if (percent || !fact.percent || Math.abs(value * 100 - fact.value) > 1e-9) return false;
  const [, behind = ''] = /^ of (?:the )?(\p{L}+)/u.exec(text.slice(end)) ?? [];
  const of = headOf(unit) || stem(behind.toLowerCase());
  return tokenize(sentence).some(({ lower }) => stem(lower) === of);
}

/** "In 2003" of what was so since 2003, and the other way. */
const opensPeriod = (period: string, { period: of = '' }: QuantityFact): boolean =>
  of === `${period}/..` || period === `${of}/..`;

/** What is counted, and how much of it, as the fact puts it; "100m" may be metres or millions. */
function thingAs(
  prose: QuantityFact,
  fact: QuantityFact,
  text: string,
  context: CheckContext,
): Partial<QuantityFact> {
  if (prose.text === fact.text) return { value: fact.value, unit: fact.unit };
  if (isShareOf(prose, fact, text, context.sentenceOf(fact)))
    return { value: fact.value, percent: true };
  if (isSameThing(prose, fact, text, context)) return { unit: fact.unit };
  return carriesCurrency(prose, fact, context.read(text, null))
    ? { unit: fact.unit, currency: fact.currency }
    : {};
}

/** The figure of the draft as the fact would put it, where their words may differ and mean one thing. */
export const rewordAs =
  (text: string, context: CheckContext): Reword =>
  (prose, fact) => {
    if (fact.kind !== 'quantity') return prose;
    const { qualifier, status, period, ...told } = prose;
    const isRounded = qualifier === 'about' && fact.qualifier === undefined;
    const isAhead =
      status === 'planned' && fact.status === 'done' && isToldAhead(context.sentenceOf(fact));
    const isDenied = fact.negated && denies(sentenceAround(prose, text));
    return {
      ...told,
      ...(qualifier && !isRounded && { qualifier }),
      ...(status && !isAhead && { status }),
      ...(period && !opensPeriod(period, fact) && { period }),
      ...(isDenied && { negated: true }),
      ...thingAs(prose, fact, text, context),
    };
  };
