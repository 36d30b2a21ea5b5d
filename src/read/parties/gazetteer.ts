/** Everything a party can be called, as one table of phrases. */
import type { Vocabulary } from '../../model/settings.ts';
import { countryForms, countryName } from './countries.ts';
import { ORGANISATIONS } from './organisations-table.ts';
import { OTHERS } from './others.ts';
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

function addForm(phrases: Phrases<PartyName>, form: string, party: PartyName): void {
  if (form.startsWith('the ')) phrases.add(form.slice(4), { ...party, article: true });
  else if (form.startsWith('?')) phrases.add(form.slice(1), { ...party, unsure: true });
  else phrases.add(form, party);
}

function addOwn(phrases: Phrases<PartyName>, vocabulary: Vocabulary): void {
  for (const { org, name, aliases } of vocabulary.organisations) {
    for (const form of [name, ...aliases])
      addForm(phrases, form, { org, name, sort: 'organisation' });
  }
  for (const [form, code] of Object.entries(vocabulary.aliases))
    addForm(phrases, form, { code, name: countryName(code) ?? code, sort: 'name' });
}

function addGeneral(phrases: Phrases<PartyName>): Phrases<PartyName> {
  for (const form of OTHERS) phrases.add(form, { name: form, sort: 'other' });
  for (const { form, code, sort } of countryForms())
    addForm(phrases, form, { code, name: countryName(code)!, sort });
  for (const [org, [name, ...aliases]] of Object.entries(ORGANISATIONS)) {
    for (const form of [name!, ...aliases])
      addForm(phrases, form, { org, name: name!, sort: 'organisation' });
  }
  return phrases;
}

const GENERAL = addGeneral(new Phrases<PartyName>());
const EMPTY: Vocabulary = { organisations: [], aliases: {} };

/** The general table, or a new one in which the dossier's own vocabulary comes first. */
export function partyPhrases(vocabulary: Vocabulary = EMPTY): Phrases<PartyName> {
  if (vocabulary.organisations.length === 0 && Object.keys(vocabulary.aliases).length === 0)
    return GENERAL;
  const phrases = new Phrases<PartyName>();
  addOwn(phrases, vocabulary);
  return addGeneral(phrases);
}
