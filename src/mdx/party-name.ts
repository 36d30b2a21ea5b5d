/** What a country code or an organisation's slug is called. */
import { countryName } from '../read/parties/countries.ts';
import { ORGANISATIONS } from '../read/parties/gazetteer.ts';
import type { Vocabulary } from '../model/settings.ts';

export interface NamedParty {
  code?: string;
  org?: string;
  name: string;
  /** Every way a text may print it, the usual name first. */
  forms: string[];
}

const CODE = /^[A-Z]{3}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SHORT_SLUG = /^[a-z0-9]{2,7}$/;

/** A slug nobody has named: "some-body" is read as "Some Body", a short one as an abbreviation. */
function spelled(org: string): string {
  if (SHORT_SLUG.test(org)) return org.toUpperCase();
  return org
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

const knownForms = (key: string): readonly string[] | undefined => ORGANISATIONS.get(key);

/** Null for a code that ISO 3166-1 doesn't have, and for what is neither a code nor a slug. The dossier's own vocabulary comes first. */
export function nameParty(key: string, vocabulary?: Vocabulary): NamedParty | null {
  if (CODE.test(key)) {
    const name = countryName(key);
    return name === null ? null : { code: key, name, forms: [name] };
  }
  if (!SLUG.test(key)) return null;
  const own = vocabulary?.organisations.find(({ org }) => org === key);
  const forms = own
    ? [own.name, ...own.aliases]
    : (knownForms(key) ?? [spelled(key)]).map((form) => form.replace(/^\?|^the /, ''));
  return { org: key, name: forms[0]!, forms: [...forms] };
}

/** Whether anybody has named the slug. */
export const isNamedOrganisation = (key: string, vocabulary?: Vocabulary): boolean =>
  knownForms(key) !== undefined ||
  (vocabulary?.organisations.some(({ org }) => org === key) ?? false);

/** The usual name of a party in a mark, which the dossier's vocabulary doesn't reach; undefined where neither code nor organisation gives one. */
export function partyName({
  code,
  org,
}: {
  code?: string | undefined;
  org?: string | undefined;
}): string | undefined {
  const key = code ?? org;
  return key === undefined ? undefined : nameParty(key)?.name;
}
