/** Countries and territories: codes and English names from i18n-iso-countries, with our usual names, aliases and demonyms. */
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { DEMONYMS } from './countries-demonyms.ts';
import { ALIASES, USUAL_NAMES } from './countries-names.ts';

/** One way of naming a country in a text. */
export interface CountryForm {
  form: string;
  /** ISO 3166-1 alpha-3; Kosovo has the user-assigned XKX. */
  code: string;
  sort: 'name' | 'demonym';
}

const KOSOVO = { package: 'XKK', usual: 'XKX' };

const NAMES = new Map<string, readonly string[]>();
for (const [alpha2, alpha3] of codes as string[][]) {
  const names = (english.countries as Record<string, string | string[]>)[alpha2!];
  if (names) NAMES.set(alpha3 === KOSOVO.package ? KOSOVO.usual : alpha3!, [names].flat());
}

/** Usual English name of an ISO 3166-1 alpha-3 code, or null where there is no such code. */
export function countryName(code: string): string | null {
  return USUAL_NAMES[code] ?? NAMES.get(code)?.[0] ?? null;
}

/** "Moldova, Republic of" and "Holy See (Vatican City State)" are entries of a list, not words of a text. */
const isRunningText = (name: string): boolean => !/[,(]/.test(name);

const withoutPlural =
  /(?:ese|ish|ch|sh|x|s|men|women|chman|shman|tchman|Sino|Franco|Italo|Russo|Lao|Swazi|Seychellois|Burkinabe|Burkinabè|Malagasy|Basotho|Mosotho|Batswana|Motswana|Greenlandic|Icelandic|Hellenic)$/;

function demonymForms(list: string): string[] {
  if (list === '') return [];
  return list
    .split('|')
    .flatMap((form) => (withoutPlural.test(form) ? [form] : [form, `${form}s`]));
}

/** Every form of every country, names before demonyms; "Congo" is listed once, for the larger of the two. */
export function countryForms(): CountryForm[] {
  const forms: CountryForm[] = [];
  for (const [code, names] of NAMES) {
    const all = new Set([
      ...(USUAL_NAMES[code] ? [USUAL_NAMES[code]] : []),
      ...names.filter(isRunningText),
      ...(ALIASES[code] ?? []),
    ]);
    if (code === 'COG') all.delete('Congo');
    for (const form of all) forms.push({ form, code, sort: 'name' });
    for (const form of demonymForms(DEMONYMS[code] ?? ''))
      forms.push({ form, code, sort: 'demonym' });
  }
  return forms;
}
