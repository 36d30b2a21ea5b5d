/** Makes dossiers of invented subjects for the gallery and the tests: facts without the texts they would stand in. */
import type { Dossier, Member, MemberSet, Topic } from '../../src/model/dossier.ts';
import type { Article } from '../../src/model/article.ts';
import type { DateFact, PartyFact, QuantityFact } from '../../src/model/fact.ts';
import { settingsSchema } from '../../src/model/settings.ts';
import type { Settings } from '../../src/model/settings.ts';

export function inventArticle(
  id: string,
  label: string,
  published: string | null,
  tier: Article['tier'] = 'article',
): Article {
  return {
    id,
    label,
    published,
    tier,
    file: `${id}.txt`,
    title: null,
    agency: null,
    place: null,
    byline: null,
    outlet: label,
    url: null,
    language: 'en',
    paragraphs: [],
  };
}

const anchor = (
  id: string,
  paragraph: number,
): {
  id: string;
  article: string;
  paragraph: number;
  sentence: number;
  start: number;
  end: number;
  text: string;
} => ({
  id,
  article: id.slice(0, id.indexOf('/')),
  paragraph,
  sentence: 1,
  start: 0,
  end: 1,
  text: 'x',
});

export const inventDate = (
  id: string,
  edtf: string,
  paragraph = 1,
  more: Partial<DateFact> = {},
): DateFact => ({ kind: 'date', ...anchor(id, paragraph), edtf, ...more });
export const inventQuantity = (
  id: string,
  value: number,
  unit: string,
  paragraph = 1,
  more: Partial<QuantityFact> = {},
): QuantityFact => ({ kind: 'quantity', ...anchor(id, paragraph), value, unit, ...more });
const inventParty = (
  id: string,
  name: string,
  key: { code?: string; org?: string },
  paragraph = 1,
): PartyFact => ({ kind: 'party', ...anchor(id, paragraph), name, ...key });

/** A member that one article names. */
export function inventMember(
  article: string,
  name: string,
  key: { code?: string; org?: string },
  tier: Member['tier'],
  grade?: string,
): Member {
  const slug = key.code?.toLowerCase() ?? key.org!;
  return {
    key: key.code ?? key.org!,
    name,
    ...key,
    facts: [inventParty(`${article}/${slug}`, name, key, 3)],
    tier,
    ...(grade === undefined ? {} : { grade }),
  };
}

export function inventSet(
  id: string,
  label: string,
  whole: number,
  members: Member[],
  host?: Member & { counted: 'yes' | 'no' | 'unknown' },
): MemberSet {
  const notNamed = whole - members.length - (host?.counted === 'yes' ? 1 : 0);
  return {
    id,
    label,
    declared: inventQuantity('first/whole', whole, 'delegations'),
    whole,
    members,
    notNamed,
    ...(host && { host }),
    ...(host?.counted === 'unknown' && { notNamedIfHostCounted: notNamed - 1 }),
  };
}

export interface Invention {
  title: string;
  articles: Article[];
  facts: Dossier['facts'];
  timeline?: Settings['timeline'];
  charts?: Settings['charts'];
  topics?: Topic[];
  sets?: MemberSet[];
}

export function inventDossier({
  title,
  articles,
  facts,
  timeline = [],
  charts = [],
  topics = [],
  sets = [],
}: Invention): Dossier {
  const settings = settingsSchema.parse({
    title,
    standfirst: title,
    edition: { number: 1, date: '2031-01-01', authors: ['A. Author'], contact: 'a@example.org' },
    timeline,
    charts,
  });
  return {
    settings,
    articles,
    facts,
    topics,
    sets,
    sections: [],
    pages: [],
    origins: [],
    questions: [],
    editions: [],
  };
}

export function inventConflict(id: string, label: string, a: DateFact, b: DateFact): Topic {
  return {
    id,
    label,
    relation: 'conflict',
    facts: [a, b],
    pairs: [{ a: a.id, b: b.id, relation: 'conflict' }],
    passages: [],
    origins: [],
    citing: [],
  };
}
