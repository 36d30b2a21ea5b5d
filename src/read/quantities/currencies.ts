/** Currencies as news prints them, with their ISO 4217 codes. */
import { valuesOf, wordsOf } from '../../text/lexicon/index.ts';

/** Signs and the country letters that stand before "$". */
export const CURRENCY_SIGNS = valuesOf('currency-signs');
export const DOLLAR_COUNTRIES = valuesOf('dollar-countries');

/** Letters before the digits. "PS" and "Y=" are what a conversion to ASCII makes of £ and ¥. */
export const CURRENCY_PREFIXES = valuesOf('currency-prefixes');

/** Names that by themselves mean one currency in the news. */
const PLAIN_NAMES = valuesOf('currency-names');
/** Names that several countries share: a code only with the country's adjective. */
const SHARED_NAMES = wordsOf('shared-currency-names');

const IRREGULAR = valuesOf('currency-plurals');

/** Plain words that are also other things; they are money only beside a scale, a sum in parentheses or an adjective of country. */
export const AMBIGUOUS_CURRENCIES = wordsOf('ambiguous-currencies');

/** Singular of a word for a currency, or null. */
export function currencyName(lower: string): string | null {
  const isName = (word: string): boolean => PLAIN_NAMES.has(word) || SHARED_NAMES.has(word);
  const singular =
    IRREGULAR.get(lower) ?? (isName(lower) || !lower.endsWith('s') ? lower : lower.slice(0, -1));
  return isName(singular) ? singular : null;
}

export const plainCurrency = (name: string): string | undefined => PLAIN_NAMES.get(name);

const NATIONAL_ALIASES = valuesOf('currency-adjectives');

function nationalNames(code: string, english: Intl.DisplayNames): [string, string][] {
  const name = (english.of(code) ?? '').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (/[\d()]/.test(name) || !name.includes(' ')) return [];
  const words = name.replace(' new ', ' ').split(' ');
  const last = words.at(-1) ?? '';
  const adjective = words.slice(0, -1).join(' ');
  const generic = /^kron|^korun/.test(last) ? 'crown' : last.replace('ruble', 'rouble');
  return [
    [`${adjective} ${last}`, code],
    [`${adjective} ${generic}`, code],
  ];
}

let national: ReadonlyMap<string, string> | undefined;

/** "Danish krone" → DKK, from the platform's own names; crowns are krone, krona and koruna alike. */
function nationalCurrencies(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames('en', { type: 'currency' });
  return new Map(
    Intl.supportedValuesOf('currency').flatMap((code) => nationalNames(code, english)),
  );
}

/** The code of a currency named with its country's adjective, or undefined. */
export function nationalCurrency(adjective: string, name: string): string | undefined {
  const lower = adjective.toLowerCase();
  national ??= nationalCurrencies();
  return national.get(`${NATIONAL_ALIASES.get(lower) ?? lower} ${name}`);
}

/** Upper-case codes that may stand before or after digits ("EUR 20", "20 CHF"). */
export const ISO_4217 = wordsOf('currency-codes');
