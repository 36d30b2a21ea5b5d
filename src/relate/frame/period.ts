/** The time a figure is for: its own period, else a date of its part of the sentence that is not when somebody said so. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { type DayRange, edtfDays } from '../../model/edtf.ts';
import type { DateFact, QuantityFact } from '../../model/fact.ts';
import type { Segment } from './segment.ts';
import { measureOf } from './vocabulary.ts';
import { isPastForm, stem, stemmed } from '../../text/stems.ts';

const SPEECH = stemmed(wordsOf('dated-saying-verbs'));
const BETWEEN = new Set(['on', 'in', 'at', 'reporters', 'late', 'early', 'that', 'statement', 'a']);

/** "goes on show on", "will be published on": what is to happen then. */
const ON_SHOW = /(?:on show|be (?:published|released|announced|revealed)) (?:on|in)$/;

/** "officials said on Monday", "Monday's report said": a date of the report, not of what it reports. */
export function isReportingDate(segment: Segment, first: number, next: number): boolean {
  const { sentence } = segment;
  if (
    ON_SHOW.test(
      sentence
        .slice(Math.max(0, first - 3), first)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return false;
  let at = first - 1;
  while (at >= 0 && BETWEEN.has(sentence[at]!.lower)) at--;
  return (
    (at >= 0 && SPEECH.has(stem(sentence[at]!.lower))) ||
    (SPEECH.has(stem(sentence[next]?.lower ?? '')) && sentence[next]!.lower !== 'reported')
  );
}

const CLAUSE = new Set([',', 'and', 'but', 'which', 'who', ';']);
const FINITE = wordsOf('finite-verbs');

/** "since the campaign began on", "in a drive launched on": the date is of the beginning. */
const beginsThen = (between: readonly { lower: string }[]): boolean =>
  /^(?:began|begun|started|launched|opened|founded|broke out|erupted)(?: (?:on|in|late|early))*$/.test(
    between
      .slice(-3)
      .map(({ lower }) => lower)
      .join(' ')
      .replace(/^.*?(?=began|begun|started|launched|opened|founded|broke out|erupted)/, ''),
  );

/** "opened in 1889, draws 640,000 visitors": a comma or conjunction with a verb stands between. */
function isOfAnotherClause(
  { sentence, first, next, others }: Segment,
  date: { first: number; next: number },
): boolean {
  const between =
    date.next <= first ? sentence.slice(date.next, first) : sentence.slice(next, date.first);
  if (
    date.first >= next &&
    (beginsThen(between) ||
      others.some(
        (other) =>
          other.fact.kind === 'quantity' &&
          other.first >= next &&
          other.next <= date.first &&
          sentence[other.first - 1]?.lower === 'from',
      ))
  )
    return true;
  const at = between.findIndex(({ lower }) => CLAUSE.has(lower));
  if (
    between.some(
      ({ lower }, index) =>
        (lower === 'and' || lower === 'or') && between[index + 1]?.lower === 'to',
    )
  )
    return true;
  return (
    at >= 0 &&
    between
      .slice(at)
      .some(
        ({ lower, text }) =>
          text === lower &&
          (FINITE.has(lower) || isPastForm(lower) || measureOf(stem(lower)) !== null),
      )
  );
}

const distance = (segment: Segment, { first, next }: { first: number; next: number }): number =>
  next <= segment.first ? segment.first - next : first - segment.next;

/** What is intended is not for a time that was over when it was reported; such a date says when the intention was voiced. */
const isOver = (fact: QuantityFact, period: DayRange, published: string | null): boolean =>
  (fact.status === 'planned' || fact.status === 'offered') &&
  published !== null &&
  period.last !== null &&
  period.last < published;

interface DateBeside {
  edtf: string;
  first: number;
  next: number;
}

/** The dates of the sentence that are not when somebody said so. */
const datesBeside = (segment: Segment): DateBeside[] =>
  segment.others.flatMap(({ fact, first, next }) =>
    fact.kind === 'date' && fact.edtf !== undefined && !isReportingDate(segment, first, next)
      ? [{ edtf: fact.edtf, first, next }]
      : [],
  );

const nearestOf = (segment: Segment, dates: readonly DateBeside[]): DateBeside | undefined =>
  dates.toSorted((a, b) => distance(segment, a) - distance(segment, b))[0];

/** The nearest date of the sentence, whichever clause it stands in: when what the sentence tells of was. */
export function readWhen(segment: Segment): DayRange | null {
  const nearest = nearestOf(segment, datesBeside(segment));
  return nearest === undefined ? null : edtfDays(nearest.edtf);
}

export function readPeriod(
  fact: DateFact | QuantityFact,
  segment: Segment,
  published: string | null,
): DayRange | null {
  if (fact.kind === 'quantity') return periodOfFigure(fact, segment, published);
  return fact.edtf === undefined ? null : edtfDays(fact.edtf);
}

function periodOfFigure(
  fact: QuantityFact,
  segment: Segment,
  published: string | null,
): DayRange | null {
  const dates = datesBeside(segment);
  const inside = dates.filter(
    (date) =>
      date.first >= segment.from && date.next <= segment.to && !isOfAnotherClause(segment, date),
  );
  const opening = dates.filter((date) => date.first <= 2 && !isOfAnotherClause(segment, date));
  const own = nearestOf(segment, inside);
  const isWithin = own !== undefined && fact.period?.includes(own.edtf.replace('~', ''));
  const isElsewhere = dates.some(
    (date) => date.edtf === fact.period && isOfAnotherClause(segment, date),
  );
  const edtf =
    (isWithin ? fact.period : own?.edtf) ??
    (isElsewhere ? undefined : fact.period) ??
    nearestOf(segment, opening)?.edtf;
  const period = edtf === undefined ? null : edtfDays(edtf);
  const follows = own !== undefined && own.first >= segment.next;
  return period === null || (!follows && isOver(fact, period, published)) ? null : period;
}
