/** A fact in a few words, made of its fields: for tables, where the sentence around it is missing. */
import type { DateFact, Fact, QuantityFact, QuoteFact } from '../model/fact.ts';
import { formatDate } from './format-date.ts';
import { amountWords } from './quantity-words.ts';

const joined = (parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(', ');

function describeQuantity(fact: QuantityFact, language: string): string {
  const unit = fact.unit && !fact.currency && !fact.percent ? fact.unit : '';
  const what = [fact.qualifier, amountWords(fact, language), unit].filter(Boolean).join(' ');
  return joined([
    what,
    fact.scope,
    fact.status,
    fact.negated && 'denied',
    fact.period && formatDate(fact.period, language, 'short'),
  ]);
}

const UNITS: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const TIME_UNITS: Record<string, string> = { H: 'hour', M: 'minute', S: 'second' };

/** `P12M` → "12 months", `P1Y6M` → "1 year, 6 months". */
export function durationWords(duration: string, language: string): string {
  const [days = '', time = ''] = duration.slice(1).split('T');
  const parts = (text: string, units: Record<string, string>): string[] =>
    [...text.matchAll(/([\d.]+)([A-Z])/g)].map(([, count, letter]) =>
      Number(count).toLocaleString(language, {
        style: 'unit',
        unit: units[letter!]!,
        unitDisplay: 'long',
      }),
    );
  return joined([...parts(days, UNITS), ...parts(time, TIME_UNITS)]);
}

/** A length is said only where it hangs on no date: else the dates say it. */
function describeDate(fact: DateFact, language: string): string {
  const when = fact.edtf
    ? formatDate(fact.edtf, language, 'short')
    : fact.duration && durationWords(fact.duration, language);
  return joined([when, fact.about]);
}

const describeQuote = (fact: QuoteFact): string =>
  fact.speaker ? `said by ${fact.speaker}` : 'speaker not named';

export function describeFact(fact: Fact, language: string): string {
  switch (fact.kind) {
    case 'quantity':
      return describeQuantity(fact, language);
    case 'date':
      return describeDate(fact, language);
    case 'party':
      return joined([fact.name ?? fact.text, fact.code ?? fact.org]);
    case 'person':
      return joined([fact.name, fact.role]);
    case 'name':
      return fact.name;
    case 'quote':
      return describeQuote(fact);
  }
}
