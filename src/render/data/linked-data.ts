/** The briefing, what it rests on and whom it names in the terms of schema.org (JSON-LD). */
import { entitiesOf } from '../../dossier/entities.ts';
import { nameHref } from '../../edition/name-place.ts';
import { articleHref } from '../../edition/links.ts';
import { usedIds } from '../../edition/uses.ts';
import type { Article } from '../../model/article.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Entity, EntityKind } from '../../model/entity.ts';
import { articleOf } from '../../model/fact-id.ts';
import { namedAuthors } from '../../dossier/imprint.ts';
import type { Settings } from '../../model/settings.ts';
import { type ExportFile, jsonText } from './export-file.ts';
import { addressOf } from './site-address.ts';

const TYPES: Record<EntityKind, string> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Country',
};

/** ISO 8601 is what schema.org takes: a date that is certain and no span. */
const isDay = (edtf: string | null): edtf is string => /^\d{4}(-\d\d){0,2}$/.test(edtf ?? '');

const sourceOf = (article: Article, settings: Settings) => ({
  '@type': article.tier === 'article' ? 'NewsArticle' : 'CreativeWork',
  '@id': addressOf(articleHref(article.id), settings),
  name: article.title ?? article.label,
  inLanguage: article.language,
  ...(isDay(article.published) && { datePublished: article.published }),
  ...(article.url !== null && { url: article.url }),
  ...(article.outlet !== null && {
    publisher: { '@type': 'Organization', name: article.outlet },
  }),
});

const namedAs = (entity: Entity, settings: Settings) => ({
  '@type': TYPES[entity.kind],
  '@id': addressOf(nameHref(entity), settings),
  name: entity.name,
});

/** What the briefing is, for its own page too. Whether an author is a person or a newsroom isn't known, so none has a type. */
export function reportOf({ settings }: Dossier) {
  const { title, standfirst, language, edition, site } = settings;
  return {
    '@type': 'Report',
    headline: title,
    description: standfirst,
    inLanguage: language,
    datePublished: edition.date,
    version: String(edition.number),
    author: namedAuthors(settings).map((name) => ({ name })),
    ...(site !== undefined && { url: addressOf('/index.html', settings) }),
    ...(edition.corrections.length > 0 && {
      correction: edition.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text,
      })),
    }),
  };
}

export function exportLinkedData(dossier: Dossier): ExportFile {
  const { articles, settings } = dossier;
  const cited = new Set([...usedIds(dossier)].map(articleOf));
  return {
    name: 'briefing.jsonld',
    mime: 'application/ld+json',
    text: jsonText({
      '@context': { '@vocab': 'https://schema.org/' },
      ...reportOf(dossier),
      isBasedOn: articles.map((article) => sourceOf(article, settings)),
      citation: articles
        .filter(({ id }) => cited.has(id))
        .map(({ id }) => ({ '@id': addressOf(articleHref(id), settings) })),
      mentions: entitiesOf(dossier).all.map((entity) => namedAs(entity, settings)),
    }),
    about: 'The briefing, its sources and whom they name, in the terms of schema.org (JSON-LD).',
    leftOut: [
      'Dates that are uncertain or span several days are left out: schema.org has no EDTF.',
      'Facts are in facts.json only.',
    ],
  };
}
