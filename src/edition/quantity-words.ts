/** A quantity in the words of a label: value with its qualifier, and what the figure is of. */
import { formatDate } from './format-date.ts';
import type { QuantityFact } from '../model/fact.ts';

/** "2,700", "1.5 million" stays 1,500,000: as many digits as there are, grouped. */
const number = (value: number, language: string): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
    maximumFractionDigits: 6,
  }).format(value);

/** "more than 2,100", "10–15 %", "EUR 300". */
export function valueWords(fact: QuantityFact, language: string): string {
  const range =
    fact.max === undefined
      ? number(fact.value, language)
      : `${number(fact.value, language)}–${number(fact.max, language)}`;
  const amount = fact.currency ? `${fact.currency} ${range}` : fact.percent ? `${range} %` : range;
  return [fact.negated ? 'not' : '', fact.qualifier ?? '', amount].filter(Boolean).join(' ');
}

export const statusWords = ({ status }: QuantityFact): string =>
  ({ done: 'Done', planned: 'Planned', offered: 'Offered', none: 'Status not stated' })[
    status ?? 'none'
  ];

export const periodWords = ({ period }: QuantityFact, language: string): string =>
  period === undefined ? 'period not stated' : formatDate(period, language, 'short');
