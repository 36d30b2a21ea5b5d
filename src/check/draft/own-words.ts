/** A figure that a draft tells in words of its own: what is counted, rounded or dated otherwise and is the same nevertheless. */
import type { Fact, QuantityFact } from '../../model/fact.ts';
import { isPerson, thingOf } from '../../relate/frame/vocabulary.ts';
import { partyKey } from '../../dossier/sets.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import { stem } from '../../text/stems.ts';
import { tokenize } from '../../text/tokens.ts';
import { type Reword, sentenceAround } from '../bind-claim.ts';
import type { CheckContext } from '../check-context.ts';
import { contentStems } from './content-stems.ts';
import { isRoundingOf } from './rounded.ts';
import { denies } from '../marks/mark-status.ts';

/** "Gamers a month", "square feet of Kirun": how often and where is no part of what is counted. */
const RATE = / (?:an?|per|each|every) \p{L}+$/u;
const bare = (unit: string): string =>
  unit
    .trim()
    .replace(RATE, '')
    .replace(/ (?:of|in|at) (?:the )?\p{Lu}.*$/u, '');

/** The noun of a unit, as a stem; empty where nothing is counted. */
const headOf = (unit: string): string => stem(bare(unit).toLowerCase().split(/\s+/).at(-1) ?? '');

/** Of one rate, or of none that is said. */
function areAsOften(said: string, printed: string): boolean {
  const [[a], [b]] = [said, printed].map((unit) => RATE.exec(unit) ?? ['']) as [string[], string[]];
  return a === '' || b === '' || a === b;
}

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
const TIMES = stem('times');
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

/** Letters that two words of one root share at least: "nominated" and "nominations". */
const ROOT = 5;

/** "Nominated four times" of "four nominations". */
const isDoneTimes = (said: string, printed: string, before: string): boolean =>
  said === TIMES &&
  printed.length > ROOT &&
  tokenize(before)
    .slice(-3)
    .some(({ lower }) => lower.startsWith(printed.slice(0, Math.max(ROOT, printed.length - 3))));

/** "34,000 Norwegians" of "34,000 citizens of Norway". */
function areOfOnePeople(
  unit: string,
  fact: QuantityFact,
  text: string,
  context: CheckContext,
): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(unit) || !ANYBODY.has(headOf(fact.unit))) return false;
  const peoples = context
    .read(text, null)
    .flatMap((each) => (each.kind === 'party' && each.text === unit ? [partyKey(each)] : []));
  return context
    .factsBeside(fact)
    .some((each) => each.kind === 'party' && peoples.includes(partyKey(each)));
}

function isSameThing(
  { unit, start = 0 }: QuantityFact,
  fact: QuantityFact,
  text: string,
  context: CheckContext,
): boolean {
  const [said, printed] = [headOf(unit), headOf(fact.unit)];
  if (said === '' || !areAsOften(unit, fact.unit)) return false;
  if (areOfOnePeople(unit, fact, text, context)) return true;
  if (said === printed) return bare(unit) !== unit || bare(fact.unit) !== fact.unit;
  return (
    thingOf(said) === thingOf(printed) ||
    areSamePeople(said, printed, context) ||
    (WORK.has(said) && isPerson(printed)) ||
    isDoneTo(printed, text.slice(0, start)) ||
    isDoneTimes(said, printed, text.slice(0, start))
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

const PLANS = wordsOf('plan-words');
/** Words on either side of a figure that tell of it. */
const BESIDE = 8;

/** "Against the 4% that was forecast". */
function isForecast({ start = 0, end = 0 }: QuantityFact, text: string): boolean {
  const around = [
    ...tokenize(text.slice(0, start)).slice(-BESIDE),
    ...tokenize(text.slice(end)).slice(0, BESIDE),
  ];
  return around.some(({ lower }) => PLANS.has(lower));
}

/** "More than half" of 57 %. */
const isRoundedShare = ({ value, qualifier, percent }: QuantityFact, fact: QuantityFact): boolean =>
  !percent && fact.percent === true && isRoundingOf({ value: value * 100, qualifier }, fact.value);

/** "A quarter of the shares" of "25% of the shares"; of what, the sentence may have said before: "one in five was late". */
function isShareOf(
  prose: QuantityFact,
  fact: QuantityFact,
  text: string,
  sentence: string,
): boolean {
  const { value, unit, percent, qualifier, end } = prose;
  if (percent || !fact.percent) return false;
  const said = value * 100;
  if (Math.abs(said - fact.value) > 1e-9 && !isRoundingOf({ value: said, qualifier }, fact.value))
    return false;
  const [, behind = ''] = /^ of (?:the )?(\p{L}+)/u.exec(text.slice(end)) ?? [];
  const of = headOf(unit) || stem(behind.toLowerCase());
  const words = contentStems(sentence);
  if (of !== '') return words.has(of);
  return [...contentStems(sentenceAround(prose, text))].some((word) => words.has(word));
}

/** "66 tax rises" of "raised taxes 66 times". */
const isOfTimes = ({ unit }: QuantityFact, fact: QuantityFact, sentence: string): boolean =>
  headOf(fact.unit || fact.text) === TIMES &&
  [...contentStems(unit)].some((word) => contentStems(sentence).has(word));

/** "A 29-year-old" of "Per Lund, 29, a diver". */
const isAgeOf = ({ text, unit, value }: QuantityFact, sentence: string): boolean =>
  /-year-old/.test(`${text} ${unit}`) && new RegExp(`, ${value}[,.)]`).test(sentence);

/** "At least 118, and Lund 45": the qualifier goes on from the figure before it. */
function goesOn(
  { start = 0, end = 0 }: QuantityFact,
  { qualifier }: QuantityFact,
  text: string,
  context: CheckContext,
): boolean {
  const sentence = sentenceAround({ start, end }, text);
  const from = text.indexOf(sentence);
  const before = context
    .read(text, null)
    .findLast((each) => each.kind === 'quantity' && (each.end ?? 0) <= start);
  return (
    before?.kind === 'quantity' &&
    (before.start ?? 0) >= from &&
    qualifier !== undefined &&
    before.qualifier === qualifier
  );
}

/** Rounded, with the qualifier of the figure before it, or made vague: "about" may always be added. */
function qualifiedAs(
  prose: QuantityFact,
  fact: QuantityFact,
  text: string,
  context: CheckContext,
): Partial<QuantityFact> {
  const { qualifier } = prose;
  if (isRoundingOf(prose, fact.value) || isRoundedShare(prose, fact))
    return { value: fact.value, qualifier: fact.qualifier };
  if (qualifier === undefined)
    return goesOn(prose, fact, text, context) ? { qualifier: fact.qualifier } : {};
  return qualifier === 'about' && fact.qualifier === undefined ? {} : { qualifier };
}

/** Planned of what the source calls done with "will", done of a forecast that the draft calls one. */
const isToldOnTime = (
  prose: QuantityFact,
  fact: QuantityFact,
  text: string,
  context: CheckContext,
): boolean =>
  (prose.status === 'planned' && fact.status === 'done' && isToldAhead(context.sentenceOf(fact))) ||
  (prose.status === 'done' && fact.status === 'planned' && isForecast(prose, text));

/** "In 2003" of what was so since 2003, and the other way. */
const opensPeriod = (period: string, { period: of = '' }: QuantityFact): boolean =>
  of === `${period}/..` || period === `${of}/..`;

/** "Grew in 2004" of what grew between 2003 and 2004. */
const isChangeOf = (period: string, { period: of, trend }: QuantityFact): boolean =>
  trend !== undefined && of === `${Number(period) - 1}/${period}`;

const isWithin = (period: string, fact: QuantityFact): boolean =>
  opensPeriod(period, fact) || isChangeOf(period, fact);

/** What is counted, and how much of it, as the fact puts it; "100m" may be metres or millions. */
function thingAs(
  prose: QuantityFact,
  fact: QuantityFact,
  text: string,
  context: CheckContext,
): Partial<QuantityFact> {
  const sentence = context.sentenceOf(fact);
  if (prose.text === fact.text) return { value: fact.value, unit: fact.unit };
  if (isShareOf(prose, fact, text, sentence)) return { value: fact.value, percent: true };
  if (isOfTimes(prose, fact, sentence) || isAgeOf(prose, sentence)) return { unit: fact.unit };
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
    const { qualifier: _, status, period, ...told } = prose;
    const isDenied = fact.negated && denies(sentenceAround(prose, text));
    return {
      ...told,
      ...qualifiedAs(prose, fact, text, context),
      ...(status && !isToldOnTime(prose, fact, text, context) && { status }),
      ...(period && !isWithin(period, fact) && { period }),
      ...(isDenied && { negated: true }),
      ...thingAs(prose, fact, text, context),
    };
  };
