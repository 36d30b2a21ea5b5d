/** The pages of those who are named: roles, quotations, company, every mention; and the register that leads to them. */
import { indexOf } from '../dossier/dossier-index.ts';
import { computeRef } from '../dossier/computed.ts';
import { entitiesOf, rolesOf } from '../dossier/entities.ts';
import type { Dossier } from '../model/dossier.ts';
import { ENTITY_KINDS, type Entity, type EntityKind, type NamingFact } from '../model/entity.ts';
import type { Fact, Kind, QuantityFact } from '../model/fact.ts';
import { sentenceId } from '../model/fact-id.ts';
import type { WordKey } from '../furniture/index.ts';
import * as bind from './bind.ts';
import type { Bound } from './bind.ts';
import { evidenceOf } from './evidence.ts';
import type { Definition } from './front.ts';
import { type Counted, type Line, message, plainText, type Run } from './line.ts';
import { articleHref, factHref } from './links.ts';
import { nameHref, partPath, REGISTER } from './name-place.ts';
import { paginate, type Section } from './pagination.ts';
import { foreignLanguage } from './sources.ts';

/** A page of one, or of part of what is said of one. */
export interface NamePage {
  path: string;
  name: Bound;
  kind: Bound;
  /** "Named in 4 paragraphs of 2 sources". */
  reach: Line;
  frame: Definition[];
  sections: Section<Line>[];
  pager: Pager;
}

interface RegisterRow {
  name: Bound;
  href: string;
  /** As the first source gives it. */
  role: Bound | null;
  sources: Bound;
  paragraphs: Bound;
}

export interface RegisterPage {
  path: string;
  sections: Section<RegisterRow>[];
  pager: Pager;
}

/** The pages before and after of a thing that has several. */
interface Pager {
  previous: string | null;
  next: string | null;
}

export interface Names {
  register: RegisterPage[];
  pages: NamePage[];
}

/** A row is a third of a kilobyte: no page is over 200 KB. */
const MOST_ROWS = 500;
/** Of the company only those that are named with one most often. */
const MOST_COMPANY = 40;

const KIND_NAMES: Record<EntityKind, [one: WordKey, many: WordKey]> = {
  person: ['Person', 'People'],
  organisation: ['Organisation', 'organisations'],
  place: ['Place', 'Places'],
};

const refOf = ({ kind, id }: Entity, what: string): string => `names/${kind}/${id}/${what}`;

function countOf(ref: string, dossier: Dossier): Counted {
  const words = bind.computed(dossier, ref);
  return { words, count: Number(computeRef(dossier, ref)) };
}

const placeRun = (fact: Fact, dossier: Dossier): Run => ({
  words: bind.place(indexOf(dossier).articleOf(fact), fact.paragraph),
  href: factHref(fact),
  role: 'muted',
});

const reachOf = (entity: Entity, dossier: Dossier): Line =>
  message('NamedIn', dossier.settings.language, {
    paragraphs: countOf(refOf(entity, 'paragraphs'), dossier),
    sources: countOf(refOf(entity, 'sources'), dossier),
  });

/** The first fact of each other form in which the sources print the name. */
function formsOf({ name, facts }: Entity): NamingFact[] {
  const forms = new Map<string, NamingFact>();
  for (const fact of facts)
    if (fact.text !== '' && fact.text !== name && !forms.has(fact.text)) forms.set(fact.text, fact);
  return [...forms.values()];
}

function frameOf(entity: Entity, dossier: Dossier): Definition[] {
  const { entity: byId } = entitiesOf(dossier);
  const roles = rolesOf(entity).map((fact): Line => [
    { words: bind.role(fact, dossier) },
    placeRun(fact, dossier),
  ]);
  const forms = formsOf(entity).map((fact): Line => [
    { words: bind.wordsOf(fact) },
    placeRun(fact, dossier),
  ]);
  const others = entity.maybe.flatMap((id): Line[] => {
    const other = byId(entity.kind, id);
    return other ? [[{ words: bind.entityName(other), href: nameHref(other) }]] : [];
  });
  const fields: [WordKey, Line[]][] = [
    ['roles', roles],
    ['printedAs', forms],
    ['mayBe', others],
  ];
  return fields
    .filter(([, lines]) => lines.length > 0)
    .map(([term, lines]) => ({
      term: bind.own(term, dossier.settings.language),
      lines,
      isList: true,
    }));
}

/** The words in which a fact stands. */
function wordsRun(fact: Fact, dossier: Dossier): Run[] {
  const evidence = evidenceOf(fact, dossier);
  if (!evidence) return [];
  const lang = foreignLanguage(indexOf(dossier).articleOf(fact), dossier);
  return [
    { words: bind.words(evidence, dossier.settings.language), ...(lang !== undefined && { lang }) },
  ];
}

/** The words of facts and where they stand; those that stand in the same words once. */
function saidLines(facts: readonly Fact[], dossier: Dossier): Line[] {
  const lines = facts.map((fact): Line => [...wordsRun(fact, dossier), placeRun(fact, dossier)]);
  return [...new Map(lines.map((line) => [plainText(line), line])).values()];
}

function companyLines(entity: Entity, dossier: Dossier): Line[] {
  return entitiesOf(dossier)
    .companyOf(entity)
    .slice(0, MOST_COMPANY)
    .map(({ entity: other }) =>
      message('namedWithIn', dossier.settings.language, {
        name: { words: bind.entityName(other), href: nameHref(other) },
        paragraphs: countOf(refOf(entity, `with/${other.kind}/${other.id}`), dossier),
      }),
    );
}

/** By source; a sentence that names it twice stands there once. */
function mentionSections(entity: Entity, dossier: Dossier): Section<Line>[] {
  const bySource = Map.groupBy(entity.facts, ({ article }) => article);
  return [...bySource].map(([id, facts]) => {
    const firsts = Map.groupBy(facts, sentenceId)
      .values()
      .flatMap(([first]) => (first ? [first] : []));
    return {
      title: bind.nameOf(indexOf(dossier).articleOf({ article: id })),
      href: articleHref(id),
      rows: [...firsts].map((fact) => mentionLine(fact, dossier)),
    };
  });
}

const mentionLine = (fact: NamingFact, dossier: Dossier): Line => [
  { words: bind.paragraph(fact.article, fact.paragraph), href: factHref(fact) },
  ...wordsRun(fact, dossier),
];

const DEEDS: [WordKey, (fact: QuantityFact) => boolean][] = [
  ['SaidToHaveDone', ({ status, negated }) => status === 'done' && !negated],
  ['SaidToPromise', ({ status, negated }) => status !== 'done' && !negated],
  ['SaidNotTo', ({ negated }) => negated === true],
];

function sectionsOf(entity: Entity, dossier: Dossier): Section<Line>[] {
  const { language } = dossier.settings;
  const index = entitiesOf(dossier);
  const [said, deeds] = [index.saidBy(entity), index.deedsOf(entity)];
  const section = (key: WordKey, facts: readonly Fact[]): Section<Line> => ({
    title: bind.own(key, language),
    rows: saidLines(facts, dossier),
  });
  const saidAs = (kind: Kind): Fact[] => said.filter((fact) => fact.kind === kind);
  return [
    section('Quotations', saidAs('quote')),
    ...DEEDS.map(([key, holds]) => section(key, deeds.filter(holds))),
    section('AccordingTo', saidAs('quantity')),
    { title: bind.own('NamedWith', language), rows: companyLines(entity, dossier), isBrief: true },
    ...mentionSections(entity, dossier),
  ].filter(({ rows }) => rows.length > 0);
}

/** A thing's pages, each with the ways to the ones beside it. */
function inParts<Row>(path: string, sections: readonly Section<Row>[]) {
  const pages = paginate(sections, MOST_ROWS);
  return pages.map((held, index) => ({
    path: partPath(path, index + 1),
    sections: held,
    pager: {
      previous: index === 0 ? null : partPath(path, index),
      next: index === pages.length - 1 ? null : partPath(path, index + 2),
    },
  }));
}

function pagesOf(entity: Entity, dossier: Dossier): NamePage[] {
  const [one] = KIND_NAMES[entity.kind];
  const head = {
    name: bind.entityName(entity),
    kind: bind.own(one, dossier.settings.language),
    reach: reachOf(entity, dossier),
  };
  return inParts(nameHref(entity), sectionsOf(entity, dossier)).map((part, index) => ({
    ...head,
    ...part,
    frame: index === 0 ? frameOf(entity, dossier) : [],
  }));
}

function registerRow(entity: Entity, dossier: Dossier): RegisterRow {
  const [role] = rolesOf(entity);
  return {
    name: bind.entityName(entity),
    href: nameHref(entity),
    role: role ? bind.role(role, dossier) : null,
    sources: bind.computed(dossier, refOf(entity, 'sources')),
    paragraphs: bind.computed(dossier, refOf(entity, 'paragraphs')),
  };
}

/** By kind, and by name as the dossier's language orders it. */
export function buildNames(dossier: Dossier): Names {
  const { all } = entitiesOf(dossier);
  const { language } = dossier.settings;
  const order = new Intl.Collator(language);
  const register = ENTITY_KINDS.map((kind): Section<RegisterRow> => ({
    title: bind.own(KIND_NAMES[kind][1], language),
    rows: all
      .filter((entity) => entity.kind === kind)
      .toSorted((a, b) => order.compare(a.name, b.name))
      .map((entity) => registerRow(entity, dossier)),
  })).filter(({ rows }) => rows.length > 0);
  return {
    register: inParts(REGISTER, register),
    pages: all.flatMap((entity) => pagesOf(entity, dossier)),
  };
}
