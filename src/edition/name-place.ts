/** Which page a person, an organisation or a place has, and which the register of them. */
import { entitiesOf } from '../dossier/entities.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Entity, EntityKind } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';

export const REGISTER = '/names.html';

/** Of a kind's pages. */
const FOLDERS: Record<EntityKind, string> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
};

/** The pages after the first of something that one doesn't hold: `part` counts from 1. */
export const partPath = (path: string, part: number): string =>
  part === 1 ? path : path.replace(/\.html$/, `.part-${part}.html`);

/** Root-relative. */
export const nameHref = ({ kind, id }: Entity): string => `/${FOLDERS[kind]}/${id}.html`;

/** Of whom or what the fact names; undefined where it names nobody. */
export function namedHref(fact: Pick<Fact, 'id'>, dossier: Dossier): string | undefined {
  const entity = entitiesOf(dossier).namedBy(fact.id);
  return entity && nameHref(entity);
}
