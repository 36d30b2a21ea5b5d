/** A quantity in the words of a label: value with its qualifier, and what the figure is of. */
import type { QuantityFact } from '../model/fact.ts';
import { formatDate } from './format-date.ts';
import type { FurnitureKey } from './furniture/en.ts';

/** One for each language: to make one takes far longer than to use it. */
const formatters = new Map<string, Intl.NumberFormat>();

/** "2,700"; 1.5 million stays 1,500,000: as many digits as there are, grouped. */
export function numberWords(value: number, language: string): string {
  const formatter =
    formatters.get(language) ??
    new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { maximumFractionDigits: 6 });
  formatters.set(language, formatter);
  return formatter.format(value);
}

/** "10–15". */
export const rangeWords = (
  { value, max }: Pick<QuantityFact, 'value' | 'max'>,
  language: string,
): string =>
  [value, max].flatMap((end) => (end === undefined ? [] : numberWords(end, language))).join('–');

/** "more than 2,100", "10–15 %", "EUR 300". */
export function valueWords(fact: QuantityFact, language: string): string {
  const range = rangeWords(fact, language);
  const amount = fact.currency ? `${fact.currency} ${range}` : fact.percent ? `${range} %` : range;
  return [fact.negated ? 'not' : '', fact.qualifier ?? '', amount].filter(Boolean).join(' ');
}

const STATUSES: Record<NonNullable<QuantityFact['status']>, FurnitureKey> = {
  done: 'Done',
  planned: 'Planned',
  offered: 'Offered',
};

/** As a caption begins: "Planned". */
export const statusCaption = ({ status }: QuantityFact): FurnitureKey =>
  status ? STATUSES[status] : 'StatusNotStated';

export const periodWords = (period: string, language: string): string =>
  formatDate(period, language, 'short');
