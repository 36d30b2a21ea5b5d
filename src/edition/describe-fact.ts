/** A fact in a few words, made of its fields: for tables, where the sentence around it is missing. */
import { countryNameIn } from '../dossier/country-name.ts';
import { compose, isFurnished, isSameLanguage, say } from '../furniture/index.ts';
import type { DateFact, Fact, QuantityFact, QuoteFact, Status } from '../model/fact.ts';
import { formatDate } from '../text/format-date.ts';
import { coordinationAfter } from './noun-phrase.ts';
import { periodAfter } from './period-phrase.ts';
import { valueWords, type Writing } from './quantity-words.ts';

const joined = (parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(', ');

/** "three-day": a unit of time that stands before its noun has no plural there. */
const ATTRIBUTIVE = /-(?:minute|hour|day|week|month|year|kilometre|kilometer|metre|meter|mile)$/i;

/** What is counted, to the end of its coordination where the paragraph goes on. */
function unitWords(fact: QuantityFact, paragraph: string): string {
  if (fact.percent || fact.currency || !fact.unit) return '';
  const unit = ATTRIBUTIVE.test(fact.text) && fact.value !== 1 ? `${fact.unit}s` : fact.unit;
  const isLast = fact.end !== undefined && fact.text.toLowerCase().endsWith(unit.toLowerCase());
  return ` ${unit}${isLast ? coordinationAfter(paragraph, fact.end ?? 0) : ''}`;
}

const PROMISED: readonly (Status | undefined)[] = ['planned', 'offered'];

/** "3,000 officers, planned for the year to Sep 2025"; what is done is said by its time alone. */
function describeQuantity(fact: QuantityFact, writing: Writing, paragraph: string): string {
  const isPromised = PROMISED.includes(fact.status);
  const period = fact.period ? periodAfter(fact.period, writing.language, isPromised) : '';
  const what = joined([
    `${valueWords(fact, writing)}${unitWords(fact, paragraph)}`,
    fact.scope,
    isPromised && fact.status && say(fact.status, writing.language),
  ]);
  return what + (fact.scope && !isPromised ? period.replace(/^(?!,)/, ',') : period);
}

const UNITS: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const TIME_UNITS: Record<string, string> = { H: 'hour', M: 'minute', S: 'second' };

/** `P12M` → "12 months", `P1Y6M` → "1 year, 6 months". */
export function durationWords(duration: string, language: string): string {
  const [days = '', time = ''] = duration.slice(1).split('T');
  const parts = (text: string, units: Record<string, string>): string[] =>
    [...text.matchAll(/([\d.]+)([A-Z])/g)].flatMap(([, count, letter = '']) => {
      const unit = units[letter];
      return unit
        ? [
            Number(count).toLocaleString(language, {
              style: 'unit',
              unit,
              unitDisplay: 'long',
            }),
          ]
        : [];
    });
  return joined([...parts(days, UNITS), ...parts(time, TIME_UNITS)]);
}

/** A length is said only where it hangs on no date: else the dates say it. */
function describeDate(fact: DateFact, language: string): string {
  if (fact.edtf) return formatDate(fact.edtf, language, 'short');
  return fact.duration ? durationWords(fact.duration, language) : fact.text;
}

const describeQuote = ({ speaker }: QuoteFact, language: string): string =>
  speaker ? compose('saidBy', language, { speaker }) : say('speakerNotNamed', language);

/** `paragraph` is the text that the fact stands in: what is counted may go on after it. */
export function describeFact(fact: Fact, writing: Writing, paragraph = ''): string {
  switch (fact.kind) {
    case 'quantity':
      return describeQuantity(fact, writing, paragraph);
    case 'date':
      return describeDate(fact, writing.language);
    case 'party':
      return countryNameIn(writing.language, fact.name ?? fact.text, fact.code);
    case 'person':
      return joined([fact.name, fact.role]);
    case 'name':
      return fact.name;
    case 'quote':
      return describeQuote(fact, writing.language);
  }
}

/** Whether the description repeats words of the source. */
function repeatsSource(fact: Fact): boolean {
  switch (fact.kind) {
    case 'quantity':
      return unitWords(fact, '') !== '' || fact.scope !== undefined;
    case 'date':
      return !fact.edtf && !fact.duration;
    case 'person':
      return Boolean(fact.role);
    default:
      return false;
  }
}

/**
 * A description that repeats words of its source is in the source's language from end to end, "3,000 officers, planned for …", where there is
 * a table of words for it: half a sentence in each language is neither. `source` is BCP 47; `lang` is given where it is not the dossier's.
 */
export function describeIn(
  source: string,
  fact: Fact,
  writing: Writing,
  paragraph = '',
): { text: string; lang?: string } {
  const isForeign = !isSameLanguage(source, writing.language) && repeatsSource(fact);
  const language = isForeign && isFurnished(source) ? source : writing.language;
  return {
    text: describeFact(fact, { ...writing, language }, paragraph),
    ...(isForeign && { lang: source }),
  };
}
