/** Country codes: ISO 3166-1 alpha-3, as facts have them, to the numeric ones of Natural Earth. */
import countries from 'i18n-iso-countries';

/** "004" for AFG; undefined for codes that are none. */
export const numericCode = (alpha3: string): string | undefined =>
  countries.alpha3ToNumeric(alpha3);
