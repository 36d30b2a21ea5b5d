/** Countries and territories: codes and English names from i18n-iso-countries, with our usual names, aliases and demonyms. */
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { groupsOf, wordsOf } from '../../text/lexicon/index.ts';

/** One way of naming a country in a text. */
interface CountryForm {
  form: string;
  /** ISO 3166-1 alpha-3; Kosovo has the user-assigned XKX. */
  code: string;
  sort: 'name' | 'demonym';
}

const USUAL_NAMES = groupsOf('country-names');
const ALIASES = groupsOf('country-aliases');
const DEMONYMS = groupsOf('demonyms');
const usualName = (code: string): string | undefined => USUAL_NAMES.get(code)?.[0];

const KOSOVO = { package: 'XKK', usual: 'XKX' };

const NAMES = new Map<string, readonly string[]>();
const ENGLISH: Readonly<Record<string, string | string[]>> = english.countries;
for (const [alpha2 = '', alpha3 = ''] of codes as string[][]) {
  const names = ENGLISH[alpha2];
  if (names) NAMES.set(alpha3 === KOSOVO.package ? KOSOVO.usual : alpha3, [names].flat());
}

/** Usual English name of an ISO 3166-1 alpha-3 code, or null where there is no such code. */
export function countryName(code: string): string | null {
  return usualName(code) ?? NAMES.get(code)?.[0] ?? null;
}

/** "Moldova, Republic of" and "Holy See (Vatican City State)" are entries of a list, not words of a text. */
const isRunningText = (name: string): boolean => !/[,(]/.test(name);

const WITHOUT_PLURAL = /(?:ese|ish|[nt]ch|sh|x|s|men|women)$/;
const UNCHANGED = wordsOf('demonyms-without-plural');

const demonymForms = (forms: readonly string[]): string[] =>
  forms.flatMap((form) =>
    WITHOUT_PLURAL.test(form) || UNCHANGED.has(form) ? [form] : [form, `${form}s`],
  );

/** Every form of every country, names before demonyms; "Congo" is listed once, for the larger of the two. */
export function countryForms(): CountryForm[] {
  const forms: CountryForm[] = [];
  for (const [code, names] of NAMES) {
    const all = new Set([
      ...(USUAL_NAMES.get(code) ?? []),
      ...names.filter(isRunningText),
      ...(ALIASES.get(code) ?? []),
    ]);
    if (code === 'COG') all.delete('Congo');
    for (const form of all) forms.push({ form, code, sort: 'name' });
    for (const form of demonymForms(DEMONYMS.get(code) ?? []))
      forms.push({ form, code, sort: 'demonym' });
  }
  return forms;
}
