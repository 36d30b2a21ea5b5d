/** Currencies as news prints them, with their ISO 4217 codes. */

/** Signs and the country letters that stand before "$". */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['₸', 'KZT'],
  ['₡', 'CRC'],
  ['₵', 'GHS'],
  ['₲', 'PYG'],
  ['₾', 'GEL'],
]);
export const DOLLAR_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['HK', 'HKD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['AUS', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CDN', 'CAD'],
  ['NZ', 'NZD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
  ['RD', 'DOP'],
  ['MX', 'MXN'],
  ['J', 'JMD'],
  ['TT', 'TTD'],
  ['B', 'BND'],
  ['BZ', 'BZD'],
  ['FJ', 'FJD'],
  ['N', 'NAD'],
  ['Z', 'ZWL'],
]);

/** Letters before the digits. "PS" and "Y=" are what a conversion to ASCII makes of £ and ¥. */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['RS', 'INR'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['R', 'ZAR'],
  ['Sh', 'KES'],
  ['Ksh', 'KES'],
  ['KSh', 'KES'],
  ['Kshs', 'KES'],
  ['Sfr', 'CHF'],
  ['Fr', 'CHF'],
  ['Tk', 'BDT'],
  ['GH¢', 'GHS'],
  ['PS', 'GBP'],
  ['Y', 'JPY'],
  ['zl', 'PLN'],
  ['kr', 'SEK'],
]);

/** Names that by themselves mean one currency in the news. */
const PLAIN_NAMES: Record<string, string> = {
  dollar: 'USD',
  buck: 'USD',
  euro: 'EUR',
  sterling: 'GBP',
  quid: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  rupee: 'INR',
  shekel: 'ILS',
  ruble: 'RUB',
  rouble: 'RUB',
  rand: 'ZAR',
  lira: 'TRY',
  naira: 'NGN',
  cedi: 'GHS',
  birr: 'ETB',
  dirham: 'AED',
  riyal: 'SAR',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  dong: 'VND',
  taka: 'BDT',
  zloty: 'PLN',
  forint: 'HUF',
  leu: 'RON',
  hryvnia: 'UAH',
  tenge: 'KZT',
  kyat: 'MMK',
  riel: 'KHR',
  kwacha: 'ZMW',
  afghani: 'AFN',
  kronor: 'SEK',
  lari: 'GEL',
  manat: 'AZN',
  lev: 'BGN',
  tugrik: 'MNT',
  real: 'BRL',
  gourde: 'HTG',
  metical: 'MZN',
  dalasi: 'GMD',
  quetzal: 'GTQ',
  lempira: 'HNL',
  boliviano: 'BOB',
  guarani: 'PYG',
  won: 'KRW',
  pound: 'GBP',
};
/** Names that several countries share: a code only with the country's adjective. */
const SHARED_NAMES = [
  'franc',
  'peso',
  'krona',
  'krone',
  'crown',
  'koruna',
  'dinar',
  'rial',
  'shilling',
  'bolivar',
  'colon',
  'sol',
];

const IRREGULAR: Record<string, string> = {
  reais: 'real',
  lire: 'lira',
  liras: 'lira',
  lei: 'leu',
  leva: 'lev',
  kroner: 'krone',
  kronur: 'krona',
  zlotys: 'zloty',
  hryvnias: 'hryvnia',
  soles: 'sol',
};

/** Plain words that are also other things; they are money only beside a scale, a sum in parentheses or an adjective of country. */
export const AMBIGUOUS_CURRENCIES: ReadonlySet<string> = new Set([
  'won',
  'pound',
  'real',
  'sol',
  'crown',
  'colon',
  'dong',
  'buck',
  'rand',
]);

/** Singular of a word for a currency, or null. */
export function currencyName(lower: string): string | null {
  const singular =
    IRREGULAR[lower] ??
    (Object.hasOwn(PLAIN_NAMES, lower) || SHARED_NAMES.includes(lower)
      ? lower
      : lower.endsWith('s')
        ? lower.slice(0, -1)
        : lower);
  return Object.hasOwn(PLAIN_NAMES, singular) || SHARED_NAMES.includes(singular) ? singular : null;
}

export const plainCurrency = (name: string): string | undefined => PLAIN_NAMES[name];

/** "Danish krone" → DKK, from the platform's own names; crowns are krone, krona and koruna alike. */
const NATIONAL: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf('currency').flatMap(nationalNames),
);

function nationalNames(code: string): [string, string][] {
  const name = (new Intl.DisplayNames('en', { type: 'currency' }).of(code) ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
  if (/[\d()]/.test(name) || !name.includes(' ')) return [];
  const words = name.replace(' new ', ' ').split(' ');
  const last = words.pop()!;
  const adjective = words.join(' ');
  const generic = /^kron|^korun/.test(last) ? 'crown' : last.replace('ruble', 'rouble');
  return [
    [`${adjective} ${last}`, code],
    [`${adjective} ${generic}`, code],
  ];
}

const NATIONAL_ALIASES: Record<string, string> = {
  american: 'us',
  british: 'british',
  taiwanese: 'new taiwan',
  taiwan: 'new taiwan',
  emirati: 'united arab emirates',
  uae: 'united arab emirates',
  'u.s.': 'us',
  singaporean: 'singapore',
  chinese: 'chinese',
  korean: 'south korean',
  saudi: 'saudi',
  kuwaiti: 'kuwaiti',
};

/** The code of a currency named with its country's adjective, or undefined. */
export function nationalCurrency(adjective: string, name: string): string | undefined {
  const lower = adjective.toLowerCase();
  return NATIONAL.get(`${NATIONAL_ALIASES[lower] ?? lower} ${name}`);
}

/** Upper-case codes that may stand before or after digits ("EUR 20", "20 CHF"). */
export const ISO_4217: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY INR AUD CAD CHF NZD HKD SGD SEK NOK DKK RUB TRY ZAR BRL MXN KRW ILS PLN HUF CZK THB IDR MYR PHP VND TWD AED SAR QAR KWD EGP NGN KES GHS UAH PKR BDT LKR RMB'.split(
    ' ',
  ),
);
