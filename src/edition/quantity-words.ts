/** A quantity in the words of a label: value with its qualifier, and what the figure is of. */
import type { QuantityFact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import { valuesOf } from '../text/lexicon/index.ts';
import { formatDate } from '../text/format-date.ts';
import type { FurnitureKey } from './furniture/en.ts';

/** How a dossier writes values. */
export type Writing = Pick<Settings, 'language' | 'style'>;

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

/** From the largest: the value of one, how money is written in it, how all else. */
const SCALES = [
  [1e12, 'tn', 'trillion'],
  [1e9, 'bn', 'billion'],
  [1e6, 'm', 'million'],
] as const;
/** A short form that needs more decimals than these is none. */
const MOST_DECIMALS = 3;
const SIGNS = new Map(
  [...valuesOf('currency-signs')].map(([sign, code]) => [code, sign] as const).reverse(),
);

/** English sets the sign of a share close, other languages apart. */
const percentSign = (language: string): string => (language.startsWith('en') ? '%' : '\u00a0%');

/** "+11%", "−4%". */
export const changeWords = (percent: number, language: string): string =>
  `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${numberWords(Math.abs(percent), language)}${percentSign(language)}`;

type Amount = Pick<QuantityFact, 'value' | 'max' | 'currency' | 'percent'>;

/** The scale in which both ends of a range are short; null where the digits say it best, and for languages other than English. */
function scaleOf({ value, max }: Amount, { language, style }: Writing) {
  if (style.money === 'full' || !/^en\b/.test(language)) return null;
  const ends = max === undefined ? [value] : [value, max];
  const scale = SCALES.find(([one]) => ends.every((end) => Math.abs(end) >= one));
  const isShort = ([one]: (typeof SCALES)[number]): boolean =>
    ends.every((end) => Number((end / one).toFixed(MOST_DECIMALS)) === end / one);
  return scale !== undefined && isShort(scale) ? scale : null;
}

/** "10–15", "€3.4bn", "£19–29", "2.8 million", "10–15%": never longer than it must be, nor parted at the end of a line. */
export function amountWords(fact: Amount, writing: Writing): string {
  const { value, max, currency, percent } = fact;
  const { language } = writing;
  const scale = scaleOf(fact, writing);
  const ends = [value, max].flatMap((end) =>
    end === undefined ? [] : numberWords(end / (scale?.[0] ?? 1), language),
  );
  const digits = ends.join('–');
  if (currency !== undefined) {
    const sign = SIGNS.get(currency) ?? `${currency}\u00A0`;
    return `${sign}${digits}${scale?.[1] ?? ''}`;
  }
  if (percent) return `${digits}${percentSign(language)}`;
  return scale === null ? digits : `${digits}\u00A0${scale[2]}`;
}

/** "more than 2,100", "10–15%", "about €300". */
export const valueWords = (fact: QuantityFact, writing: Writing): string =>
  [fact.negated ? 'not' : '', fact.qualifier ?? '', amountWords(fact, writing)]
    .filter(Boolean)
    .join(' ');

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
