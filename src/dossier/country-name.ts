/** What a country or territory is called in the language of the furniture. */
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { furnitureLanguage } from '../furniture/index.ts';
import { remembered } from '../text/remembered.ts';

const ALPHA_2 = new Map(
  (codes as string[][]).map(([alpha2 = '', alpha3 = '']) => [alpha3, alpha2]),
);
/** User-assigned, as in `read/parties/countries.ts`. */
ALPHA_2.set('XKX', 'XK');

const namesIn = remembered((language) => ({
  long: new Intl.DisplayNames(language, { type: 'region' }),
  short: new Intl.DisplayNames(language, { type: 'region', style: 'short' }),
}));

/**
 * The usual name: "Hongkong", not "Sonderverwaltungsregion Hongkong", but "Vereinigte Staaten" for "USA". `name` in English, which reading has its
 * own table for, and where there is no such country.
 */
export function countryNameIn(language: string, name: string, code: string | undefined): string {
  const known = furnitureLanguage(language);
  const alpha2 = ALPHA_2.get(code ?? '');
  if (alpha2 === undefined || /^en\b/i.test(known)) return name;
  const { long, short } = namesIn(known);
  const shortest = short.of(alpha2) ?? name;
  return /\p{Ll}/u.test(shortest) ? shortest : (long.of(alpha2) ?? name);
}
