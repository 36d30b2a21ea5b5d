/** Who and what a dossier names, by their facts: made once a dossier, which never changes after it is assembled. */
import type { Dossier } from '../model/dossier.ts';
import { type Entity, nameOf } from '../model/entity.ts';
import type { Fact, PersonFact, QuantityFact } from '../model/fact.ts';
import { paragraphId } from '../model/fact-id.ts';
import { countryNameIn } from './country-name.ts';
import { findDoers, findEntities, isNaming } from '../relate/entities/index.ts';

export interface EntityIndex {
  /** People, organisations, places, each in the order of their first mention. */
  all: readonly Entity[];
  entity: (kind: string, id: string) => Entity | undefined;
  /** Whom or what a fact names; undefined for one that names nobody. */
  namedBy: (factId: string) => Entity | undefined;
  /** Who bears the name in the article: whom it calls a speaker or a source by it. */
  bearer: (article: string, name: string) => Entity | undefined;
  /** Facts of others that are in this one's words: its quotations, and what articles have from it. */
  saidBy: (of: Entity) => readonly Fact[];
  /** Figures of what it is said to have done, promised or not done. */
  deedsOf: (of: Entity) => readonly QuantityFact[];
  /** Others by the number of paragraphs that name both, the most first. */
  companyOf: (of: Entity) => readonly Companion[];
}

interface Companion {
  entity: Entity;
  paragraphs: number;
}

const made = new WeakMap<Dossier, EntityIndex>();

const keyOf = (kind: string, id: string): string => `${kind}/${id}`;

function speakerOf(fact: Fact): string | null {
  if (fact.kind === 'quote') return fact.speaker;
  const { attributedTo } = fact;
  return attributedTo && attributedTo.kind !== 'outlet' ? attributedTo.name : null;
}

/** The first role of each wording. */
export function rolesOf({ facts }: Entity): PersonFact[] {
  const roles = new Map<string, PersonFact>();
  for (const fact of facts)
    if (fact.kind === 'person' && fact.role !== undefined) {
      const key = fact.role.toLowerCase();
      if (!roles.has(key)) roles.set(key, fact);
    }
  return [...roles.values()];
}

function companions(
  of: Entity,
  inParagraph: ReadonlyMap<string, ReadonlySet<Entity>>,
): Companion[] {
  const counts = new Map<Entity, number>();
  for (const paragraph of new Set(of.facts.map(paragraphId)))
    for (const other of inParagraph.get(paragraph) ?? [])
      if (other !== of) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .map(([entity, paragraphs]) => ({ entity, paragraphs }))
    .toSorted((a, b) => b.paragraphs - a.paragraphs);
}

function doersIn({ articles, facts }: Dossier): Map<QuantityFact, string> {
  const inArticle = Map.groupBy(facts, ({ article }) => article);
  return new Map(
    articles.flatMap((article) => {
      const own = inArticle.get(article.id) ?? [];
      const figures = own.filter((fact) => fact.kind === 'quantity');
      const doers = findDoers(article, own.filter(isNaming), figures);
      return figures.flatMap((figure) => {
        const doer = doers.get(figure.id);
        return doer ? [[figure, doer.id] as const] : [];
      });
    }),
  );
}

/** The id, and so the address of its page, stays. */
function namedIn(language: string, entity: Entity): Entity {
  const [first] = entity.facts;
  const code = first.kind === 'party' ? first.code : undefined;
  return { ...entity, name: countryNameIn(language, entity.name, code) };
}

function makeIndex(dossier: Dossier): EntityIndex {
  const { facts, settings } = dossier;
  const all = findEntities(facts).map((entity) => namedIn(settings.language, entity));
  const byId = new Map(all.map((entity) => [keyOf(entity.kind, entity.id), entity]));
  const byFact = new Map<string, Entity>();
  const byName = new Map<string, Entity>();
  const inParagraph = new Map<string, Set<Entity>>();
  for (const entity of all)
    for (const fact of entity.facts) {
      byFact.set(fact.id, entity);
      const name = keyOf(fact.article, nameOf(fact));
      if (!byName.has(name)) byName.set(name, entity);
      const paragraph = paragraphId(fact);
      inParagraph.set(paragraph, (inParagraph.get(paragraph) ?? new Set()).add(entity));
    }
  const bearer: EntityIndex['bearer'] = (article, name) => byName.get(keyOf(article, name));
  const said = Map.groupBy(facts, (fact) => bearer(fact.article, speakerOf(fact) ?? ''));
  const deeds = Map.groupBy(doersIn(dossier), ([, doer]) => byFact.get(doer));
  const company = new Map<Entity, Companion[]>();
  return {
    all,
    entity: (kind, id) => byId.get(keyOf(kind, id)),
    namedBy: (id) => byFact.get(id),
    bearer,
    saidBy: (of) => said.get(of) ?? [],
    deedsOf: (of) => (deeds.get(of) ?? []).map(([figure]) => figure),
    companyOf: (of) => {
      const known = company.get(of) ?? companions(of, inParagraph);
      company.set(of, known);
      return known;
    },
  };
}

export function entitiesOf(dossier: Dossier): EntityIndex {
  const index = made.get(dossier) ?? makeIndex(dossier);
  made.set(dossier, index);
  return index;
}

/** The figures of `computeRef` after `names/`: null where there is none such. */
export function countNames(
  dossier: Dossier,
  [kind = '', id = '', what, ...other]: readonly string[],
): number | null {
  const index = entitiesOf(dossier);
  const entity = index.entity(kind, id);
  if (!entity) return null;
  switch (what) {
    case 'paragraphs':
      return new Set(entity.facts.map(paragraphId)).size;
    case 'sources':
      return new Set(entity.facts.map(({ article }) => article)).size;
    case 'with': {
      const companion = index.entity(other[0] ?? '', other[1] ?? '');
      return index.companyOf(entity).find((each) => each.entity === companion)?.paragraphs ?? null;
    }
    default:
      return null;
  }
}
