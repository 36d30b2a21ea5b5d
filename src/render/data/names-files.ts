/** People, organisations and places as tables and as JSON. */
import { entitiesOf, rolesOf } from '../../dossier/entities.ts';
import { nameHref } from '../../edition/name-place.ts';
import type { Dossier } from '../../model/dossier.ts';
import { ENTITY_KINDS, type Entity, type EntityKind } from '../../model/entity.ts';
import type { Column } from './csv.ts';
import type { ExportFile } from './export-file.ts';
import { tableFiles } from './table-files.ts';

const FILES: Record<EntityKind, [name: string, about: string]> = {
  person: ['people', 'Every person named'],
  organisation: ['organisations', 'Every organisation named'],
  place: ['places', 'Every country and territory named'],
};

const distinct = (items: readonly (string | undefined)[]): string[] =>
  [...new Set(items.filter((item) => item !== undefined && item !== ''))] as string[];

export const formsOf = ({ facts }: Entity): string[] => distinct(facts.map(({ text }) => text));

const COLUMNS: Column<Entity>[] = [
  { name: 'id', about: 'Unique among those of its kind.', of: ({ id }) => id },
  { name: 'name', about: 'The fullest form that a source prints.', of: ({ name }) => name },
  { name: 'forms', about: 'Every form in which sources print it.', of: formsOf },
  {
    name: 'mayBe',
    about: 'Ids of others of its kind that may be the same: it is open whether.',
    of: ({ maybe }) => maybe,
  },
  {
    name: 'sources',
    about: 'Ids of the articles that name it.',
    of: ({ facts }) => distinct(facts.map(({ article }) => article)),
  },
  {
    name: 'facts',
    about: 'Ids of the facts that name it.',
    of: ({ facts }) => facts.map(({ id }) => id),
  },
  {
    name: 'page',
    about: 'Its page, from the root of the site.',
    of: (entity) => nameHref(entity).slice(1),
  },
];

const ROLES: Column<Entity> = {
  name: 'roles',
  about: 'Office or profession, as the sources word it.',
  of: (entity) => rolesOf(entity).map(({ role }) => role),
};
const CODE: Column<Entity> = {
  name: 'code',
  about: 'ISO 3166-1 alpha-3.',
  of: ({ facts: [first] }) => (first.kind === 'party' ? first.code : undefined),
};

const columnsOf = (kind: EntityKind): Column<Entity>[] => {
  if (kind === 'person') return [...COLUMNS, ROLES];
  return kind === 'place' ? [...COLUMNS, CODE] : COLUMNS;
};

export function exportNames(dossier: Dossier): ExportFile[] {
  const { all } = entitiesOf(dossier);
  return ENTITY_KINDS.flatMap((kind) => {
    const [name, about] = FILES[kind];
    const entities = all.filter((entity) => entity.kind === kind);
    return tableFiles({ name, about }, columnsOf(kind), entities);
  });
}
