/** Who and what is named: a person, an organisation, a country or territory, with every fact that names it. */
import type { FactOf } from './fact.ts';

export const ENTITY_KINDS = ['person', 'organisation', 'place'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A fact that names somebody or something; a name that is open names no one. */
export type NamingFact = FactOf<'person'> | FactOf<'party'>;

export interface Entity {
  /** Unique among those of its kind: the name in words. */
  id: string;
  kind: EntityKind;
  /** The fullest form that a source prints; of a country its usual name in the language of the pages. */
  name: string;
  /** In the order of the dossier; never empty. */
  facts: [NamingFact, ...NamingFact[]];
  /** Ids of others of its kind that may be the same: it is open whether. */
  maybe: string[];
}

export const nameOf = (fact: NamingFact): string => fact.name ?? fact.text;
