/** What the search finds: paragraphs of sources, passages of the briefing, names, sources. */
import { toString } from 'mdast-util-to-string';
import { entitiesOf } from '../../dossier/entities.ts';
import { indexOf } from '../../dossier/dossier-index.ts';
import { describeIn } from '../../edition/describe-fact.ts';
import type { Edition } from '../../edition/edition.ts';
import { nameHref } from '../../edition/name-place.ts';
import { type Passage, passagesOf as passagesIn } from '../../edition/outline.ts';
import { foreignLanguage } from '../../edition/sources.ts';
import type { Article } from '../../model/article.ts';
import type { Dossier } from '../../model/dossier.ts';
import { localId, paragraphId } from '../../model/fact-id.ts';
import type { Fact } from '../../model/fact.ts';
import { formatDate } from '../../text/format-date.ts';
import type { FoundFact, SEARCH_FIELDS, SearchHead } from '../../text/search/search-files.ts';
import { fold } from '../../text/search/search-words.ts';

export interface SearchDocument extends Partial<Record<(typeof SEARCH_FIELDS)[number], string>> {
  facts?: FoundFact[];
}

export interface SearchContent extends Pick<SearchHead, 'sources' | 'passages' | 'names'> {
  documents: SearchDocument[];
}

/** What the words mean where they don't say it: "Monday" is found by its date, "two thousand" by its figure. */
function meaningOf(fact: Fact, languages: readonly string[]): string {
  if (fact.kind === 'date')
    return languages
      .map((each) => (fact.edtf ? formatDate(fact.edtf, each, 'long') : ''))
      .join(' ');
  if (fact.kind !== 'quantity') return '';
  return [fact.value, fact.max]
    .flatMap((value) =>
      value === undefined || fold(fact.text).includes(String(value)) ? [] : [String(value)],
    )
    .join(' ');
}

/** A mark that goes on in a later paragraph, or is not printed, has its paragraph's anchor. */
const anchorOf = (fact: Fact): string => (fact.asserted ? `p${fact.paragraph}` : localId(fact.id));

/** In every form: as the source has it, and as its page is called. */
function namesIn(fact: Fact, dossier: Dossier): string[] {
  const entity = entitiesOf(dossier).namedBy(fact.id);
  return 'name' in fact ? [fact.name ?? '', entity?.name ?? ''] : [];
}

function paragraphDocument(
  text: string,
  facts: readonly Fact[],
  { language }: Article,
  dossier: Dossier,
): SearchDocument {
  const languages = [...new Set([dossier.settings.language, language])];
  const join = (words: readonly string[]): string => [...new Set(words)].join(' \n');
  return {
    text,
    names: join(facts.flatMap((fact) => namesIn(fact, dossier))),
    reading: join(facts.map((fact) => meaningOf(fact, languages))),
    facts: facts
      .filter((fact) => !('name' in fact))
      .map((fact): FoundFact => {
        const described = describeIn(language, fact, dossier.settings, text);
        const found: FoundFact = [fact.start ?? 0, fact.end ?? 0, anchorOf(fact), described.text];
        if (described.lang !== undefined) found.push(described.lang);
        return found;
      }),
  };
}

function paragraphsOf(article: Article, dossier: Dossier): SearchDocument[] {
  const facts = Map.groupBy(indexOf(dossier).factsOf(article.id), ({ paragraph }) => paragraph);
  return article.paragraphs.map(({ text }, index) =>
    paragraphDocument(text, facts.get(index + 1) ?? [], article, dossier),
  );
}

const namesOf = (dossier: Dossier): SearchHead['names'] =>
  entitiesOf(dossier)
    .all.map((entity): SearchHead['names'][number] => {
      const paragraphs = new Set(entity.facts.map(paragraphId)).size;
      return [entity.name, entity.kind, paragraphs, nameHref(entity).slice(1)];
    })
    .sort((a, b) => b[2] - a[2]);

interface FoundPassage {
  title: string;
  passage: Passage;
  /** As `SearchHead` names it. */
  at: string;
}

const passagesOf = ({ parts, ownPages }: Edition): FoundPassage[] => [
  ...parts.flatMap(({ title, blocks }) =>
    blocks.flatMap(passagesIn).map((passage) => ({ title: title.text, passage, at: passage.id })),
  ),
  ...ownPages.flatMap(({ title, path, pieces }) =>
    pieces
      .flatMap((piece) => ('blocks' in piece ? piece.blocks : []))
      .flatMap(passagesIn)
      .map((passage) => ({ title: title.text, passage, at: `${path.slice(1)}#${passage.id}` })),
  ),
];

export function searchContent(edition: Edition): SearchContent {
  const { dossier } = edition;
  const names = namesOf(dossier);
  const passages = passagesOf(edition);
  return {
    sources: dossier.articles.map((article) => {
      const lang = foreignLanguage(article, dossier);
      return {
        id: article.id,
        label: article.label,
        paragraphs: article.paragraphs.length,
        ...(article.tier === 'note' && { isNote: true as const }),
        ...(lang && { lang }),
      };
    }),
    passages: passages.map(({ title, at }) => [at, title]),
    names,
    documents: [
      ...dossier.articles.flatMap((article) => paragraphsOf(article, dossier)),
      ...passages.map(({ passage }) => ({ text: toString(passage.nodes), facts: [] })),
      ...names.map(([name]) => ({ names: name })),
      ...dossier.articles.map(({ label, title, outlet }) => ({
        text: title ?? '',
        names: `${label} ${outlet ?? ''}`,
      })),
    ],
  };
}
