/** A quantity in the words of a label: value with its qualifier, and what the figure is of. */
import { compose, isFurnished, say, type WordKey } from '../furniture/index.ts';
import type { QuantityFact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import { valuesOf } from '../text/lexicon/index.ts';
import { formatDate } from '../text/format-date.ts';

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
  [1e12, 'moneyTrillions', 'trillions'],
  [1e9, 'moneyBillions', 'billions'],
  [1e6, 'moneyMillions', 'millions'],
] as const;
/** A short form that needs more decimals than these is none. */
const MOST_DECIMALS = 3;
const SIGNS = new Map(
  [...valuesOf('currency-signs')].map(([sign, code]) => [code, sign] as const).reverse(),
);

/** English sets the sign of a share close, other languages apart. */
const percentWords = (figure: string, language: string): string =>
  isFurnished(language) ? compose('percent', language, { figure }) : `${figure}\u00A0%`;

/** "+11%", "−4%". */
export const changeWords = (percent: number, language: string): string =>
  `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${percentWords(numberWords(Math.abs(percent), language), language)}`;

type Amount = Pick<QuantityFact, 'value' | 'max' | 'currency' | 'percent'>;

/** The scale in which both ends of a range are short; null where the digits say it best, and for languages whose short forms no table has. */
function scaleOf({ value, max }: Amount, { language, style }: Writing) {
  if (style.money === 'full' || !isFurnished(language)) return null;
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
  if (percent) return percentWords(digits, language);
  if (currency === undefined)
    return scale === null ? digits : compose(scale[2], language, { figure: digits });
  const figure = scale === null ? digits : compose(scale[1], language, { figure: digits });
  const sign = SIGNS.get(currency);
  return sign === undefined
    ? compose('moneyByCode', language, { code: currency, figure })
    : compose('money', language, { sign, figure });
}

const QUALIFIERS: Record<NonNullable<QuantityFact['qualifier']>, WordKey> = {
  about: 'about',
  'more than': 'moreThan',
  'at least': 'atLeast',
  'up to': 'upTo',
  'less than': 'lessThan',
  'at most': 'atMost',
};

export const qualifierWords = (
  qualifier: NonNullable<QuantityFact['qualifier']>,
  language: string,
): string => say(QUALIFIERS[qualifier], language);

/** "more than 2,100", "10–15%", "about €300". */
export const valueWords = (fact: QuantityFact, writing: Writing): string =>
  [
    fact.negated ? say('not', writing.language) : '',
    fact.qualifier === undefined ? '' : qualifierWords(fact.qualifier, writing.language),
    amountWords(fact, writing),
  ]
    .filter(Boolean)
    .join(' ');

const STATUSES: Record<NonNullable<QuantityFact['status']>, WordKey> = {
  done: 'Done',
  planned: 'Planned',
  offered: 'Offered',
};

/** As a caption begins: "Planned". */
export const statusCaption = ({ status }: QuantityFact): WordKey =>
  status ? STATUSES[status] : 'StatusNotStated';

export const periodWords = (period: string, language: string): string =>
  formatDate(period, language, 'short');
