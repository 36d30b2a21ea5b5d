/** What the check asks of a dossier again and again, worked out once. */
import { indexOf } from '../dossier/dossier-index.ts';
import { toString } from 'mdast-util-to-string';
import type { Settings } from '../model/settings.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Dossier } from '../model/dossier.ts';
import { articleOf, localId, paragraphId } from '../model/fact-id.ts';
import type { NameSource } from './agree-name.ts';
import { stem } from '../text/stems.ts';
import { remembered } from '../text/remembered.ts';
import { proseReader } from './read-prose.ts';

export interface CheckContext {
  dossier: Dossier;
  fact: (id: string) => Fact | undefined;
  article: (id: string) => Article | undefined;
  /** The sentence of a fact or of what else is known by its place. */
  sentenceOf: (fact: Pick<Fact, 'article' | 'paragraph' | 'sentence'>) => string;
  /** The facts of the same sentence, itself among them. */
  factsBeside: (fact: Fact) => Fact[];
  /** The paragraphs of facts and passages, with every fact that stands in them; for an asserted fact the fact alone besides. */
  sourcesOf: (facts: readonly Fact[], passages: readonly string[]) => NameSource;
  /** The whole articles that facts stand in. */
  articlesOf: (facts: readonly Fact[]) => NameSource;
  /** The facts of an article. */
  factsOf: (article: string) => readonly Fact[];
  /** The facts in a sentence or paragraph. */
  factsIn: (passage: string) => readonly Fact[];
  /** Every paragraph of the dossier. */
  everything: NameSource;
  /** Printed evidence of notes, in the passages. */
  evidenceIn: (passages: readonly string[]) => string[];
  /** The word stands in lower case in a source or in the dossier's own prose. */
  isPlainWord: (lower: string) => boolean;
  /** No source prints the word as a name within a sentence: for labels, whose first word has a capital whatever it is. */
  isNoKnownName: (lower: string) => boolean;
  /** The prose as the reader reads it, relative dates resolved against the day given. */
  read: (text: string, published: string | null) => Fact[];
}

const paragraphOf = (passage: string): string => passage.replace(/\.s\d+$/, '');

const LOWER_CASE_WORD = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu;
const NAME_WITHIN_SENTENCE = /(?<=[\p{Ll},;] ["“‘(]?)\p{Lu}[\p{L}\p{M}]+/gu;

const sourceTexts = (dossier: Dossier): string[] =>
  dossier.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

function wordsIn(texts: readonly string[], pattern: RegExp): Set<string> {
  return new Set(
    texts
      .flatMap((text) => text.match(pattern) ?? [])
      .flatMap((word) => [word.toLowerCase(), stem(word)]),
  );
}

/** Two days so far apart in every way that a date which is counted from the day of publication differs between them. */
const PROBES = ['1970-02-03', '2037-10-23'] as const;

const isDated = (fact: Fact): boolean => fact.kind === 'date' || 'period' in fact;

/** The prose read as on the day; read once for all days where none makes a difference. */
function readerOf(vocabulary: Settings['vocabulary']): CheckContext['read'] {
  const readingOf = remembered((text) => {
    const asOf = proseReader(text, vocabulary);
    const [first, other] = PROBES;
    const always = asOf(first);
    const isTimeless =
      !always.some(isDated) || JSON.stringify(always) === JSON.stringify(asOf(other));
    return isTimeless ? () => always : remembered((day) => asOf(day || null));
  });
  return (text, published) => readingOf(text)(published ?? '');
}

/** `prose` holds further texts of the author's. */
export function createCheckContext(dossier: Dossier, prose: readonly string[] = []): CheckContext {
  const index = indexOf(dossier);
  const texts = sourceTexts(dossier);
  const plain = wordsIn(
    [...texts, ...prose, ...dossier.sections.map(({ tree }) => toString(tree))],
    LOWER_CASE_WORD,
  );
  const names = wordsIn(texts, NAME_WITHIN_SENTENCE);
  const isPlainWord = (lower: string): boolean => plain.has(lower) || plain.has(stem(lower));
  const paragraphText = (passage: string): string =>
    index.article(articleOf(passage))?.paragraphs[
      Number(localId(paragraphOf(passage)).slice(1)) - 1
    ]?.text ?? '';
  const datelines = (passages: readonly string[]): string[] =>
    passages.flatMap(
      (passage) =>
        index
          .article(articleOf(passage))
          ?.place?.toLowerCase()
          .replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) ?? [],
    );
  const evidenceAt = (passage: string): string[] =>
    index
      .article(articleOf(passage))
      ?.statements?.flatMap((statement) =>
        `p${statement.paragraph}` === localId(paragraphOf(passage)) && statement.evidence
          ? [statement.evidence]
          : [],
      ) ?? [];
  return {
    dossier,
    fact: index.fact,
    article: index.article,
    sentenceOf: (fact) => {
      const paragraph = index.article(fact.article)?.paragraphs[fact.paragraph - 1];
      const sentence = paragraph?.sentences[fact.sentence - 1];
      return paragraph && sentence ? paragraph.text.slice(sentence.start, sentence.end) : '';
    },
    factsBeside: (fact) =>
      index.factsIn(paragraphId(fact)).filter(({ sentence }) => sentence === fact.sentence),
    sourcesOf: (cited, passages) => {
      const places = [...new Set([...cited.map(paragraphId), ...passages.map(paragraphOf)])];
      return {
        texts: [...places.map(paragraphText), ...datelines(places)],
        facts: places.flatMap(index.factsIn),
      };
    },
    articlesOf: (cited) => {
      const ids = new Set(cited.map(({ article }) => article));
      return {
        texts: dossier.articles.flatMap(({ id, paragraphs }) =>
          ids.has(id) ? paragraphs.map(({ text }) => text) : [],
        ),
        facts: dossier.facts.filter(({ article }) => ids.has(article)),
      };
    },
    factsOf: index.factsOf,
    factsIn: index.factsIn,
    everything: { texts, facts: dossier.facts },
    evidenceIn: (passages) => passages.flatMap(evidenceAt),
    isPlainWord,
    isNoKnownName: (lower) => isPlainWord(lower) || !names.has(lower),
    read: readerOf(dossier.settings.vocabulary),
  };
}

/** "The Sun" is "the Sun" in the midst of a sentence. */
export const withoutArticle = (name: string): string => name.replace(/^the /i, '');

/** How sources are called: labels, outlets, agencies. Naming a source needs no citation. */
export function sourceNames(dossier: Dossier): string[] {
  return dossier.articles
    .flatMap(({ label, sharedLabel, outlet, agency, original }) => [
      label,
      sharedLabel,
      outlet,
      agency,
      original?.outlet,
    ])
    .filter((name): name is string => Boolean(name));
}
