/** Sources and their facts → the list of sources and the annex: each sentence that holds facts, once, with what was read in it. */
import { describeFact } from '../../edition/describe-fact.ts';
import type { Dossier } from '../../model/dossier.ts';
import { evidenceOf, evidenceWords } from '../../edition/evidence.ts';
import { formatDate } from '../../edition/format-date.ts';
import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import { printLanguage } from './print-language.ts';
import type { AnnexPassage, AnnexSource, PrintData, PrintSource } from './print-data.ts';

const KIND_WORDS = {
  date: 'Date',
  quantity: 'Number',
  party: 'Party',
  person: 'Person',
  quote: 'Quotation',
} as const;

export const foreignLanguage = (article: Article, dossier: Dossier) =>
  article.language === dossier.settings.language ? null : printLanguage(article.language);

/** The whole sentence, whatever is quoted in it: a quotation's own words stand in its row. */
function passageWords(fact: Fact, dossier: Dossier): string {
  const evidence = evidenceOf(
    fact.kind === 'quote' ? `${fact.article}/p${fact.paragraph}.s${fact.sentence}` : fact,
    dossier,
  );
  return evidence ? evidenceWords(evidence) : '';
}

const passageKey = (fact: Fact, article: Article): string =>
  article.original || article.tier === 'note' ? `${fact.paragraph}.${fact.sentence}` : fact.id;

function layoutFact(fact: Fact, language: string): AnnexPassage['facts'][number] {
  const text = fact.kind === 'quote' && fact.text ? `“${fact.text}”` : fact.text;
  return {
    kind: KIND_WORDS[fact.kind],
    text,
    reading: describeFact(fact, language),
    asserted: fact.asserted === true,
  };
}

function layoutPassages(
  article: Article,
  facts: readonly Fact[],
  dossier: Dossier,
): AnnexPassage[] {
  const passages = new Map<string, AnnexPassage>();
  for (const fact of facts) {
    const key = passageKey(fact, article);
    const passage = passages.get(key) ?? {
      paragraph: fact.paragraph,
      words: passageWords(fact, dossier),
      facts: [],
    };
    passage.facts.push(layoutFact(fact, dossier.settings.language));
    passages.set(key, passage);
  }
  return [...passages.values()];
}

const published = (article: Article, dossier: Dossier): string =>
  article.published ? formatDate(article.published, dossier.settings.language) : 'undated';

function aboutSource(article: Article, dossier: Dossier): string {
  const voice =
    article.tier === 'note'
      ? 'our note of a further report'
      : article.original
        ? 'our digest'
        : 'in excerpts';
  return [article.outlet ?? article.original?.outlet, published(article, dossier), voice]
    .filter((part) => part && part !== article.label)
    .join(', ');
}

/** Every source, in the order of the dossier, also one without facts. */
export function layoutAnnex(dossier: Dossier): AnnexSource[] {
  const bySource = Map.groupBy(dossier.facts, ({ article }) => article);
  return dossier.articles.map((article) => ({
    label: article.label,
    about: aboutSource(article, dossier),
    published: article.published
      ? formatDate(article.published, dossier.settings.language, 'short')
      : 'undated',
    tier: article.tier,
    language: foreignLanguage(article, dossier),
    passages: layoutPassages(article, bySource.get(article.id) ?? [], dossier),
  }));
}

const TIERS = [
  ['article', 'Articles'],
  ['note', 'Further reports, seen in excerpts'],
] as const;

function layoutSource(article: Article, facts: number, dossier: Dossier): PrintSource {
  return {
    label: article.label,
    outlet: article.outlet,
    title: article.title,
    absent: article.original ? 'our digest' : 'no title',
    titleLanguage: foreignLanguage(article, dossier),
    published: article.published
      ? formatDate(article.published, dossier.settings.language, 'short')
      : 'undated',
    origin:
      dossier.origins.find(({ sources }) => sources.length > 1 && sources.includes(article.id))
        ?.label ?? null,
    facts,
    url: article.url,
  };
}

export function layoutSources(dossier: Dossier): PrintData['sources'] {
  const counts = Map.groupBy(dossier.facts, ({ article }) => article);
  return TIERS.map(([tier, heading]) => ({
    heading,
    rows: dossier.articles
      .filter((article) => article.tier === tier)
      .map((article) => layoutSource(article, counts.get(article.id)?.length ?? 0, dossier)),
  })).filter(({ rows }) => rows.length > 0);
}
