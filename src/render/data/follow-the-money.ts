/** Sources, people and organisations as FollowTheMoney entities, a line each, as Aleph and OpenSanctions take them. */
import { entitiesOf, rolesOf } from '../../dossier/entities.ts';
import { nameHref } from '../../edition/name-place.ts';
import { articleHref } from '../../edition/links.ts';
import type { Article } from '../../model/article.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Entity, NamingFact } from '../../model/entity.ts';
import { type ExportFile } from './export-file.ts';
import { formsOf } from './names-files.ts';
import { addressOf } from './site-address.ts';

interface FtmEntity {
  id: string;
  schema: 'Article' | 'Person' | 'Organization' | 'Mention';
  properties: Record<string, string[]>;
}

/** FollowTheMoney's dates are ISO 8601 to the day, the month or the year. */
const isDate = (edtf: string | null): edtf is string => /^\d{4}(-\d\d){0,2}$/.test(edtf ?? '');

/** Without properties that have no value. */
const withValues = (properties: Record<string, readonly (string | null | undefined)[]>) =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, values]) => {
      const given = values.filter((value) => value !== null && value !== undefined && value !== '');
      return given.length > 0 ? [[name, given as string[]]] : [];
    }),
  );

const sourceId = (article: string): string => `source-${article}`;
const entityId = ({ kind, id }: Entity): string => `${kind}-${id}`;

const sourceEntity = (article: Article, { settings }: Dossier): FtmEntity => ({
  id: sourceId(article.id),
  schema: 'Article',
  properties: withValues({
    title: [article.title ?? article.label],
    author: [article.byline],
    publisher: [article.outlet],
    publishedAt: [isDate(article.published) ? article.published : null],
    sourceUrl: [article.url],
    summary: [settings.site === undefined ? null : addressOf(articleHref(article.id), settings)],
  }),
});

const namedEntity = (entity: Entity, { settings }: Dossier): FtmEntity => ({
  id: entityId(entity),
  schema: entity.kind === 'person' ? 'Person' : 'Organization',
  properties: withValues({
    name: [entity.name],
    alias: formsOf(entity).filter((form) => form !== entity.name),
    ...(entity.kind === 'person' && { position: rolesOf(entity).map(({ role }) => role) }),
    ...(settings.site !== undefined && { sourceUrl: [addressOf(nameHref(entity), settings)] }),
  }),
});

const mention = (fact: NamingFact, entity: Entity): FtmEntity => ({
  id: `mention-${fact.id.replace('/', '.')}`,
  schema: 'Mention',
  properties: withValues({
    document: [sourceId(fact.article)],
    resolved: [entityId(entity)],
    name: [fact.text || entity.name],
    detectedSchema: [entity.kind === 'person' ? 'Person' : 'Organization'],
  }),
});

export function exportFollowTheMoney(dossier: Dossier): ExportFile {
  const named = entitiesOf(dossier).all.filter(({ kind }) => kind !== 'place');
  const entities = [
    ...dossier.articles.map((article) => sourceEntity(article, dossier)),
    ...named.map((entity) => namedEntity(entity, dossier)),
    ...named.flatMap((entity) => entity.facts.map((fact) => mention(fact, entity))),
  ];
  return {
    name: 'entities.ftm.json',
    mime: 'application/json+ftm',
    text: entities.map((entity) => `${JSON.stringify(entity)}\n`).join(''),
    about: 'Sources, people and organisations as FollowTheMoney entities, a line each.',
    leftOut: [
      'FollowTheMoney has no entity for a country: places are in places.csv.',
      'Paragraphs, figures, dates and quotations have no place in it.',
      'Dates that are uncertain or span several days are left out.',
    ],
  };
}
