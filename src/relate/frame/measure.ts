/** What a figure is a measure of, and what happened on a date: the governing verb or noun around it. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Token } from '../../text/reading.ts';
import type { DateFact, QuantityFact } from '../../model/fact.ts';
import { actOf, extentOf, governorOf, measureOf, measureOfPhrase } from './vocabulary.ts';
import type { Segment } from './segment.ts';
import { isStop } from './stop.ts';
import type { Phrase } from './phrase.ts';
import { isPastForm, stem, stemmed } from '../../text/stems.ts';

export interface Measure {
  measure: string | null;
  measures: ReadonlySet<string>;
}

/** Verbs that only tie a figure to what it is of: the subject says that. */
const LINKING = stemmed(wordsOf('linking-verbs'));
/** Of a percentage these say only which way it went. */
const MOVING = stemmed(wordsOf('share-moving-verbs'));
const SPEECH = stemmed(wordsOf('saying-stems'));
const PASSING = stemmed(wordsOf('passing-verbs'));
const PRONOUNS = new Set(['it', 'this', 'that', 'they', 'these', 'them']);
const AUXILIARY = wordsOf('before-infinitives');
const FARTHEST = 14;
const STRANGERS = 4;
const EVENT_HEADS = stemmed(wordsOf('event-heads'));

/** "a global police body", "the case": nouns that in the singular mean other things too. */
const AMBIGUOUS = wordsOf('ambiguous-measure-words');

/** No sum of money is of the dead or the missing. */
const NOT_MONEY = wordsOf('measures-of-no-money');

/** Who gives or returns something else than money makes no pledge and repays nothing. */
const ONLY_MONEY = /^(?:g[ai]ve[ns]?|giving|return(?:s|ed|ing)?)$/;

function measureFor(segment: Segment, at: number): string | null {
  const measure = measureAt(segment.sentence, at);
  const { lower } = segment.sentence[at]!;
  if (segment.isMoney)
    return /^(?:lost|loses|lose|losing)$/.test(lower)
      ? 'loss'
      : measure !== null && NOT_MONEY.has(measure)
        ? null
        : measure;
  return ONLY_MONEY.test(lower) ? null : measure;
}

const RAILWAY = wordsOf('railway-words');
/** "a train", "train drivers": the noun, not what coaches do. */
function isRailway(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (lower !== 'train' && lower !== 'trains') return false;
  return (
    /^(?:a|an|the|one|every|each|this|that|passenger|freight|commuter|night|express|its|their)$/.test(
      tokens[at - 1]?.lower ?? '',
    ) || RAILWAY.has(tokens[at + 1]?.lower ?? '')
  );
}

/** "the hospital has 420 beds": the house, not that someone is taken to it. */
const isBuilding = (tokens: readonly Token[], at: number): boolean =>
  /^hospitals?$/.test(tokens[at]!.lower) && !/^(?:in|to)$/.test(tokens[at - 1]?.lower ?? '');

/** "the state railway", "a report": a noun that looks like a verb of speech. */
const isSpeech = (tokens: readonly Token[], at: number): boolean =>
  SPEECH.has(stem(tokens[at]!.lower)) &&
  !(
    /^(?:state|report|claim|note)$/.test(tokens[at]!.lower) &&
    /^(?:a|the|of|in|its|their|this|per)$/.test(tokens[at - 1]?.lower ?? '')
  );

/** A verb with its particle or its noun: "walked out", "lost their homes". */
function phraseAt(tokens: readonly Token[], at: number): string | null {
  const next = /^(?:their|its|his|her|the|a)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return measureOfPhrase(stem(tokens[at]!.lower), tokens[next]?.lower ?? '');
}

function measureAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at]!;
  if (token.type !== 'word') return null;
  if (token.lower === 'found') return 'discover';
  if (AMBIGUOUS.has(token.lower) || isRailway(tokens, at) || isBuilding(tokens, at)) return null;
  const phrase = phraseAt(tokens, at);
  if (phrase !== null)
    return phrase === 'begin' && tokens[at + 2]?.lower === 'of' ? 'escape' : phrase;
  return measureOf(stem(token.lower));
}

const within = (segment: Segment, at: number): boolean =>
  segment.others.some(({ first, next }) => at >= first && at < next);
/** "revenue of 2.1 billion": the noun belongs to the figure that follows it. */
const isClaimed = (segment: Segment, at: number): boolean =>
  segment.others.some(
    ({ first }) =>
      first > at &&
      first - at <= 3 &&
      /^(?:of|at|to|was|were)$/.test(segment.sentence[at + 1]?.lower ?? ''),
  );

const CLAUSE_STARTS = wordsOf('before-a-subject');

/** The first measure of a clause: the head of its subject, before any preposition brings other nouns. */
function subjectMeasure(segment: Segment, verb: number): string | null {
  const { sentence } = segment;
  let from = verb;
  while (from > 0) {
    const end = from;
    from--;
    while (
      from > 0 &&
      !CLAUSE_STARTS.has(sentence[from]!.lower) &&
      !SPEECH.has(stem(sentence[from]!.lower))
    )
      from--;
    for (let at = from; at < end; at++) {
      const measure = within(segment, at) ? null : measureFor(segment, at);
      if (measure !== null) return measure;
    }
  }
  return null;
}

function governingLeft(segment: Segment): string | null {
  const { sentence, first, from } = segment;
  let strangers = 0;
  for (let at = first - 1; at >= Math.max(from, first - FARTHEST); at--) {
    const token = sentence[at]!;
    if (token.text === ';') return null;
    if (token.type !== 'word' || within(segment, at)) continue;
    const stemmed = stem(token.lower);
    if (isSpeech(sentence, at)) return null;
    if (LINKING.has(stemmed)) return subjectMeasure(segment, at);
    const measure = measureFor(segment, at);
    if (measure !== null) return measure;
    if (!isStop(stemmed) && ++strangers > STRANGERS) return null;
  }
  return null;
}

function governingRight(segment: Segment, start = segment.next): string | null {
  const { to } = segment;
  for (let at = start; at < to; at++) {
    if (within(segment, at) || isClaimed(segment, at)) continue;
    const measure = measureFor(segment, at);
    if (measure !== null) return measure;
  }
  return null;
}

function measuresIn(segment: Segment, from: number, to: number): Set<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at++) {
    const isDate = segment.isDate && at >= segment.first && at < segment.next;
    const measure = isDate || within(segment, at) ? null : measureFor(segment, at);
    if (measure !== null) found.add(measure);
  }
  return found;
}

/** "62 percent of voters": the noun after "of"; a share of voters who cast ballots is turnout. */
function shareOf(segment: Segment): string | null {
  const { sentence, next, to } = segment;
  const noun = sentence.slice(next, next + 5).findIndex(({ lower }) => /^(?:of)$/.test(lower));
  if (noun !== 0) return null;
  const text = sentence
    .slice(next, to)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^of (?:\S+ ){0,2}(?:voters|electorate|electors)\b/.test(text) || /\bturned out\b/.test(text))
    return 'turnout';
  return /^of (?:the |all )?(?:\S+ )?votes?\b/.test(text) ? 'vote' : null;
}

function measureQuantity(fact: QuantityFact, segment: Segment, phrase: Phrase): string | null {
  if (fact.percent) return shareOf(segment) ?? governing(segment);
  if (fact.unit === 'age' || isAge(segment)) return 'age';
  if (isPricedThing(fact, segment)) return adjacentRight(fact, segment) ?? 'price';
  return segment.isMoney ? wordedMeasure(fact, segment) : measureCount(fact, segment, phrase);
}

function measureCount(
  fact: QuantityFact,
  segment: Segment,
  { headMeasure: head, person }: Phrase,
): string | null {
  if (head === 'job') return jobsGoing(segment) ?? head;
  if (head !== null && (!person || EVENT_HEADS.has(lastStem(fact)))) return head;
  const found = wordedMeasure(fact, segment) ?? head;
  return head === 'attend' && OCCASIONS.has(found ?? '') ? head : found;
}

const governing = (segment: Segment): string | null =>
  governingLeft(segment) ?? governingRight(segment);

/** By the words next to the figure, else by the verb or noun that governs it. */
const wordedMeasure = (fact: QuantityFact, segment: Segment): string | null =>
  adjacentLeft(segment) ?? adjacentRight(fact, segment) ?? governing(segment);

/** What spectators watch; it does not happen to them. */
const OCCASIONS = wordsOf('watched-measures');

/** "Slater, 52, an engineer": a number set off by commas after a name. */
function isAge({ sentence, first, next }: Segment): boolean {
  const isAlone = next - first === 1 && /^[,.;)]$/.test(sentence[next]?.text ?? '.');
  const [name, before] = [sentence[first - 2], sentence[first - 1]];
  return isAlone && before !== undefined && precedesAge(before, name);
}

/** "aged", "who is", and the comma after a name. */
function precedesAge({ lower, text }: Token, before: Token | undefined): boolean {
  if (/^(?:aged|turned)$/.test(lower)) return true;
  if (/^(?:is|was)$/.test(lower) && before?.lower === 'who') return true;
  return text === ',' && before !== undefined && before.text !== before.lower;
}

/** "the 275-million-euro satellite"; a fine, loan or deal is a measure of its own. */
const isPricedThing = (fact: QuantityFact, { sentence, next }: Segment): boolean =>
  fact.currency !== undefined &&
  /\d-(?:million|billion|[a-z]+$)/i.test(fact.text) &&
  sentence[next]?.type === 'word' &&
  !isStop(stem(sentence[next].lower));

/** "will cut 6,000 jobs", "4,500 posts are to go"; "creates 300 jobs". */
function jobsGoing({ sentence, first, next, to }: Segment): string | null {
  const verbs = [
    ...sentence.slice(Math.max(0, first - 4), first),
    ...sentence.slice(next, Math.min(to, next + 5)),
  ].map(({ lower }) => stem(lower));
  if (verbs.some((verb) => CUTTING.has(verb))) return 'layoff';
  return verbs.some((verb) => CREATING.has(verb)) ? 'hire' : null;
}
const CUTTING = stemmed(wordsOf('job-cutting-verbs'));
const CREATING = stemmed(['create', 'add']);

const lastStem = (fact: QuantityFact): string => stem(fact.unit.split(/\s+/).at(-1) ?? '');

/** "a magnitude 6.4 earthquake". */
const adjacentLeft = ({ sentence, first, from }: Segment): string | null =>
  first > from && sentence[first - 1]!.lower === 'magnitude' ? 'magnitude' : null;

/** "was paid about £40,000". */
const isPaid = ({ sentence, first, from, isMoney }: Segment): boolean =>
  isMoney &&
  sentence
    .slice(Math.max(from, first - 7), first)
    .some(
      ({ lower, text }) =>
        text === lower && /^(?:pays?|paid|paying|receive[sd]?|receiving)$/.test(lower),
    );

/** "12 percent", "12%", "12 points". */
const isShare = ({ sentence, first, next }: Segment): boolean =>
  /^(?:%|percent|per|pct|points?)$/.test(sentence[next - 1]?.lower ?? '') ||
  (sentence[first]?.text.endsWith('%') ?? false);

/** The noun or verb that governs a figure, as a stem, whether or not it is known as a measure: "a reward of", "the temperature reached". */
export function governor(segment: Segment): string | null {
  const { sentence, first, from } = segment;
  if (isPaid(segment)) return 'pay';
  const share = isShare(segment);
  for (let at = first - 1; at >= Math.max(from, first - FARTHEST); at--) {
    const token = sentence[at]!;
    if (token.text === ';') return null;
    if (token.type !== 'word' || within(segment, at)) continue;
    const stemmed = stem(token.lower);
    if (isSpeech(sentence, at)) return null;
    if (LINKING.has(stemmed) || (share && MOVING.has(stemmed))) {
      const head = subjectHead(segment, at);
      return head === null ? null : governorOf(head);
    }
    const isInitial = at === 0;
    if (!isStop(stemmed) && (token.text === token.lower || isInitial)) return governorOf(stemmed);
  }
  return null;
}

const NOUN_ENDS = wordsOf('after-a-noun');

/** The last word of the subject before anything is added to it. */
function subjectHead({ sentence }: Segment, verb: number): string | null {
  let from = verb;
  while (
    from > 0 &&
    !CLAUSE_STARTS.has(sentence[from - 1]!.lower) &&
    !SPEECH.has(stem(sentence[from - 1]!.lower))
  )
    from--;
  let head: string | null = null;
  for (let at = from; at < verb && !NOUN_ENDS.has(sentence[at]!.lower); at++) {
    const token = sentence[at]!;
    if (
      token.type === 'word' &&
      !isStop(stem(token.lower)) &&
      (token.text === token.lower || at === 0)
    )
      head = stem(token.lower);
  }
  return head;
}

/** "a $5 million fine", "12 dead", "240 million in damage". */
function adjacentRight(fact: QuantityFact, segment: Segment): string | null {
  const { sentence, next } = segment;
  const reach =
    fact.currency !== undefined && /^(?:in|of)$/.test(sentence[next]?.lower ?? '')
      ? next + 1
      : next;
  return reach < segment.to && !within(segment, reach) && !isClaimed(segment, reach)
    ? (extentOf(sentence[reach]!.lower) ?? measureFor(segment, reach))
    : null;
}

/** "killed 34 people and 12 horses", "58 dead, including 12 children": a part without a verb of its own takes the one before. */
export function ellipticMeasure(segment: Segment): string | null {
  const { from } = segment;
  if (hasOwnVerb(segment)) return inherited(segment);
  for (let at = from - 1; at >= 0; at--) {
    const measure = within(segment, at) ? measureInside(segment, at) : measureFor(segment, at);
    if (measure !== null) return measure;
  }
  return inherited(segment);
}

export function hasOwnVerb({ sentence, from, to, first, next }: Segment): boolean {
  return sentence
    .slice(from, to)
    .some(
      (_, at) =>
        (from + at < first || from + at >= next) &&
        isVerb(sentence, from + at) &&
        !SPEECH.has(stem(sentence[from + at]!.lower)),
    );
}

/** "41 deaths and 12 among children": the noun of the figure before. */
const measureInside = (segment: Segment, at: number): string | null =>
  segment.others.some(
    ({ fact, first, next }) => fact.kind === 'quantity' && at >= first && at < next,
  )
    ? measureAt(segment.sentence, at)
    : null;

/** "In the second quarter it was 340 million": the pronoun takes its measure from words before, which the segment may not hold. */
function inherited(segment: Segment): string | null {
  const { sentence, first, next } = segment;
  const before = sentence
    .slice(Math.max(0, first - 4), first)
    .some(({ lower }) => PRONOUNS.has(lower));
  const after = sentence
    .slice(next, next + 6)
    .some(
      ({ lower }, at) =>
        PRONOUNS.has(lower) && /^(?:of|among)$/.test(sentence[next + at - 1]?.lower ?? ''),
    );
  const pronoun = before || (after && first <= 4);
  return pronoun
    ? (segment.previous
        .map((_, at) => measureAt(segment.previous, at))
        .find((measure) => measure !== null) ?? null)
    : null;
}

/** "extended to secondary schools": what follows is no infinitive, as it is after "expected to". */
const isMotion = (lower: string): boolean =>
  isPastForm(lower) &&
  !/^(?:planned|expected|forced|scheduled|supposed|used|had|due|decided|agreed|promised|wanted|tried|failed|began|started|continued|asked|ordered|allowed|hoped|intended|pledged|vowed|refused|offered|managed|went|came)$/.test(
    lower,
  );

function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.type !== 'word' || token.text !== token.lower) return false;
  if (isPastForm(token.lower)) return true;
  const before = tokens[at - 1]?.lower ?? '';
  return AUXILIARY.has(before) && !(before === 'to' && isMotion(tokens[at - 2]?.lower ?? ''));
}

/** What has a size but no date. */
const UNDATED = wordsOf('undated-measures');

function happening(segment: Segment, at: number): string | null {
  const { sentence } = segment;
  if (within(segment, at) || sentence[at]!.type !== 'word') return null;
  const stemmed = stem(sentence[at]!.lower);
  const phrase = phraseAt(sentence, at);
  if (phrase !== null && !UNDATED.has(phrase)) return phrase;
  const act = isVerb(sentence, at) ? actOf(stemmed) : null;
  if (act !== null) return act;
  if (PASSING.has(stemmed) || LINKING.has(stemmed)) return null;
  const measure = measureAt(sentence, at);
  if (measure !== null && UNDATED.has(measure)) return null;
  return measure ?? actOf(stemmed) ?? (isVerb(sentence, at) && !isStop(stemmed) ? stemmed : null);
}

const HOLDING = stemmed(wordsOf('office-holding-words'));
const TAKING = stemmed(wordsOf('office-taking-verbs'));
const OFFICE = stemmed(wordsOf('office-words'));

/** "has led it since 2020", "took over as head in 2021": a time in office that begins on the date; only of years and months. */
function isOffice({ sentence, first, from, to, next }: Segment): boolean {
  const stems = sentence
    .slice(Math.max(from, first - FARTHEST), first)
    .map(({ lower }) => stem(lower));
  const before = sentence[first - 1]?.lower === 'since' ? stems : [];
  if (before.length > 0) return before.some((each) => HOLDING.has(each));
  if (/day$/.test(sentence[first]!.lower)) return false;
  const after = sentence.slice(next, to).map(({ lower }) => stem(lower));
  const all = [...stems, ...(next - first <= 2 ? after.slice(0, 6) : [])];
  return all.some((each) => TAKING.has(each)) && all.some((each) => OFFICE.has(each));
}

/** The nearest verb or event noun to the left, else to the right. */
function measureDate(segment: Segment): string | null {
  if (isOffice(segment)) return 'office';
  const { sentence, first, next, from, to } = segment;
  const following =
    sentence[next]?.text === '’s' || sentence[next]?.text === "'s" ? next + 1 : next;
  if (following > next)
    return (
      happening(segment, following) ??
      happening(segment, Math.min(following + 1, sentence.length - 1))
    );
  for (let at = leftEdge(segment) - 1; at >= from; at--) {
    const found = happening(segment, at);
    if (found !== null) return found;
    if (SPEECH.has(stem(sentence[at]!.lower))) break;
  }
  for (let at = next; at < to; at++) {
    const found = happening(segment, at);
    if (found !== null) return found;
  }
  if (segment.others.some((other) => other.fact.kind === 'date' && other.next <= first))
    return null;
  const noun = sentence
    .slice(from, first)
    .findLast(
      (token, at) =>
        token.type === 'word' &&
        token.text === token.lower &&
        !isStop(stem(token.lower)) &&
        !within(segment, from + at),
    );
  return noun ? stem(noun.lower) : null;
}

const RELATIVE = new Set(['which', 'who', 'where', 'whose', 'when']);

/** "will shut the plant, where 790 jobs will be lost, in March": the clause between the commas is stepped over. */
function leftEdge({ sentence, first, from }: Segment): number {
  let comma = first - 1;
  while (comma > from && /^(?:in|on|by|at|the|since|from|until)$/.test(sentence[comma]!.lower))
    comma--;
  if (sentence[comma]?.text !== ',') return first;
  for (let at = comma - 1; at > from; at--)
    if (sentence[at]!.text === ',') return RELATIVE.has(sentence[at + 1]!.lower) ? at : first;
  return first;
}

/** The words before the verb that a date belongs to. */
export function subjectOf(segment: Segment): Token[] {
  const { sentence, first, from } = segment;
  for (let at = leftEdge(segment) - 1; at >= from; at--)
    if (happening(segment, at) !== null) return sentence.slice(from, at);
  return sentence.slice(from, first);
}

export function findMeasure(
  fact: DateFact | QuantityFact,
  segment: Segment,
  phrase: Phrase,
): Measure {
  const measure =
    fact.kind === 'date' ? measureDate(segment) : measureQuantity(fact, segment, phrase);
  const measures = measuresIn(segment, segment.from, segment.to);
  return { measure, measures: measure === null ? measures : measures.add(measure) };
}
