/** What the check asks of a dossier again and again, worked out once. */
import type { Article } from '../../schemas/article.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { Dossier } from '../dossier.ts';
import { articleOf, localId } from '../links.ts';
import type { NameSource } from './agree-name.ts';
import { readProse } from './read-prose.ts';

export interface CheckContext {
  dossier: Dossier;
  fact: (id: string) => Fact | undefined;
  article: (id: string) => Article | undefined;
  /** The sentence of a fact. */
  sentenceOf: (fact: Fact) => string;
  /** The paragraphs of facts and passages, with every fact that stands in them; for an asserted fact the fact alone besides. */
  sourcesOf: (facts: readonly Fact[], passages: readonly string[]) => NameSource;
  /** Every paragraph of the dossier. */
  everything: NameSource;
  /** Printed evidence of notes, in the passages. */
  evidenceIn: (passages: readonly string[]) => string[];
  isPlainWord: (lower: string) => boolean;
  /** The prose as the reader reads it, relative dates resolved against the day given. */
  read: (text: string, published: string | null) => Fact[];
}

const paragraphOf = (passage: string): string => passage.replace(/\.s\d+$/, '');
const placeOf = (fact: Fact): string => `${fact.article}/p${fact.paragraph}`;

function plainWords(dossier: Dossier): Set<string> {
  const texts = dossier.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu) ?? []));
}

export function createCheckContext(dossier: Dossier): CheckContext {
  const facts = new Map(dossier.facts.map((fact) => [fact.id, fact]));
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const factsAt = Map.groupBy(dossier.facts, placeOf);
  const words = plainWords(dossier);
  const readings = new Map<string, Fact[]>();
  const paragraphText = (passage: string): string => articles.get(articleOf(passage))?.paragraphs[Number(localId(paragraphOf(passage)).slice(1)) - 1]?.text ?? '';
  const evidenceAt = (passage: string): string[] =>
    articles.get(articleOf(passage))?.statements?.flatMap((statement) => (`p${statement.paragraph}` === localId(paragraphOf(passage)) && statement.evidence ? [statement.evidence] : [])) ?? [];
  return {
    dossier,
    fact: (id) => facts.get(id),
    article: (id) => articles.get(id),
    sentenceOf: (fact) => {
      const paragraph = articles.get(fact.article)?.paragraphs[fact.paragraph - 1];
      const sentence = paragraph?.sentences[fact.sentence - 1];
      return paragraph && sentence ? paragraph.text.slice(sentence.start, sentence.end) : '';
    },
    sourcesOf: (cited, passages) => {
      const places = [...new Set([...cited.map(placeOf), ...passages.map(paragraphOf)])];
      return { texts: places.map(paragraphText), facts: places.flatMap((place) => factsAt.get(place) ?? []) };
    },
    everything: { texts: dossier.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)), facts: dossier.facts },
    evidenceIn: (passages) => passages.flatMap(evidenceAt),
    isPlainWord: (lower) => words.has(lower),
    read: (text, published) => {
      const key = `${published}\n${text}`;
      const known = readings.get(key) ?? readProse(text, published, dossier.settings.vocabulary);
      readings.set(key, known);
      return known;
    },
  };
}

/** How sources are called: labels, outlets, agencies. Naming a source needs no citation. */
export function sourceNames(dossier: Dossier): string[] {
  return dossier.articles.flatMap(({ label, outlet, agency, original }) => [label, outlet, agency, original?.outlet]).filter((name): name is string => Boolean(name));
}
