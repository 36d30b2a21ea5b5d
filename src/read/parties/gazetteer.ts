/** Everything a party can be called, as one table of phrases. */
import type { Vocabulary } from '../../model/settings.ts';
import { countryForms, countryName } from './countries.ts';
import { groupsOf, wordsOf } from '../../text/lexicon/index.ts';
import { Phrases } from './phrases.ts';

/** What a phrase names. `code` for countries and territories, `org` for organisations. */
export interface PartyName {
  code?: string;
  org?: string;
  name: string;
  sort: 'name' | 'demonym' | 'organisation' | 'other';
  /** Needs "the" before it ("the Emirates"). */
  article?: boolean;
  /** Means other things as well: counts only where the article has the full name or explains it. */
  unsure?: boolean;
}

/** International organisations by slug: the usual name, then the others. */
export const ORGANISATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ...groupsOf('organisations'),
  ...groupsOf('known-organisations'),
]);

function addForm(phrases: Phrases<PartyName>, form: string, party: PartyName): void {
  if (form.startsWith('the ')) phrases.add(form.slice(4), { ...party, article: true });
  else if (form.startsWith('?')) phrases.add(form.slice(1), { ...party, unsure: true });
  else phrases.add(form, party);
}

function addGeneral(phrases: Phrases<PartyName>): Phrases<PartyName> {
  for (const form of wordsOf('names-with-a-country'))
    phrases.add(form, { name: form, sort: 'other' });
  for (const { form, code, sort } of countryForms())
    addForm(phrases, form, { code, name: countryName(code) ?? form, sort });
  for (const [org, forms] of ORGANISATIONS)
    for (const form of forms)
      addForm(phrases, form, { org, name: forms[0] ?? form, sort: 'organisation' });
  return phrases;
}

/** What looks up the phrase that begins at a token. */
export type Gazetteer = Pick<Phrases<PartyName>, 'match'>;

const GENERAL = addGeneral(new Phrases<PartyName>());

/** One reader reads many articles, and the check many blocks of prose, with one vocabulary. */
const overlays = new WeakMap<Vocabulary, Gazetteer>();

function overlay(vocabulary: Vocabulary): Gazetteer {
  const own = new Phrases<PartyName>();
  for (const { org, name, aliases } of vocabulary.organisations)
    for (const form of [name, ...aliases]) addForm(own, form, { org, name, sort: 'organisation' });
  for (const [form, code] of Object.entries(vocabulary.aliases))
    addForm(own, form, { code, name: countryName(code) ?? code, sort: 'name' });
  return {
    match(cursor, at) {
      const named = own.match(cursor, at);
      const general = GENERAL.match(cursor, at);
      return named && (!general || named.end >= general.end) ? named : general;
    },
  };
}

/** The general table, overlaid by the dossier's own vocabulary: of two phrases the longer, of equals the dossier's own. */
export function partyPhrases(vocabulary?: Vocabulary): Gazetteer {
  if (!vocabulary) return GENERAL;
  const known = overlays.get(vocabulary) ?? overlay(vocabulary);
  overlays.set(vocabulary, known);
  return known;
}
