/** Every fact with its way back. */
import { indexOf } from '../dossier/dossier-index.ts';
import { type Article, sourceName } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Fact, Kind } from '../model/fact.ts';
import { paragraphId, sentenceId } from '../model/fact-id.ts';
import type { WordKey } from '../furniture/index.ts';
import * as bind from './bind.ts';
import type { Bound } from './bind.ts';
import { type Statement, statementOf } from './comparison.ts';
import { evidenceOf } from './evidence.ts';
import type { Line } from './line.ts';
import { EVIDENCE_INDEX, evidencePath } from './evidence-place.ts';
import { namedHref } from './name-place.ts';
import { articleHref, evidenceAnchor, topicHref } from './links.ts';
import { foreignLanguage } from './sources.ts';
import { usedIds } from './uses.ts';

export interface FactRow extends Statement {
  /** Anchor on the page. */
  id: string;
  kind: Kind;
  kindName: Bound;
  /** As printed; that it is only declared, where it is not printed. */
  words: Bound;
  isAsserted: boolean;
  lang: string | undefined;
  /** The page of whom or what it names. */
  named: string | undefined;
  /** Where it stands, and that this is a further report. */
  said: Line;
  /** Where the source shares an origin that is called otherwise. */
  origin: Bound | null;
  /** Its topic, and that the sources disagree. */
  about: Line;
}

/** A page of evidence; its rows are made when the page is. */
export interface EvidencePage {
  path: string;
  /** Of the source whose facts it holds, with the page of its text; null where it holds all. */
  name: Bound | null;
  href: string | null;
  rows: () => FactRow[];
}

/** A sentence of a source with the facts read in it. */
interface AnnexPassage {
  paragraph: Bound;
  words: Bound;
  facts: { kind: Bound; words: Bound; reading: Bound; isQuote: boolean; isAsserted: boolean }[];
}

/** A source with its facts, sentence by sentence. */
export interface AnnexSource {
  label: Bound;
  /** "9 September 2024, our digest". */
  about: Bound[];
  published: Bound | null;
  tier: Article['tier'];
  lang: string | undefined;
  passages: AnnexPassage[];
}

function rowOf(fact: Fact, dossier: Dossier): FactRow {
  const index = indexOf(dossier);
  const { language } = dossier.settings;
  const article = index.articleOf(fact);
  const [origin, topic] = [index.originOf(article.id), index.topicsOf(fact.id).at(-1)];
  const isShared = origin && origin.sources.length > 1 && origin.label !== sourceName(article);
  const statement = statementOf(fact, dossier);
  return {
    ...statement,
    id: evidenceAnchor(fact.id),
    kind: fact.kind,
    kindName: bind.own(fact.kind, language),
    words: fact.asserted ? bind.own('asserted', language) : bind.wordsOf(fact),
    isAsserted: fact.asserted === true,
    lang: foreignLanguage(article, dossier),
    named: namedHref(fact, dossier),
    said: [
      { words: statement.place, href: statement.href },
      ...(article.tier === 'note'
        ? [{ words: bind.own('furtherReport', language), role: 'further-report' as const }]
        : []),
    ],
    origin: isShared ? bind.nameOf(origin) : null,
    about: [
      ...(topic ? [{ words: bind.topicLabel(topic), href: topicHref(topic.id) }] : []),
      ...(index.conflictOf(fact.id)
        ? [{ words: bind.own('sourcesDisagree', language), role: 'disputed' as const }]
        : []),
    ],
  };
}

/** The page that holds all facts, or one a source and part of it, which then has an index. */
export function buildEvidence(dossier: Dossier): EvidencePage[] {
  const { articles, facts } = dossier;
  const pages = Map.groupBy(facts, (fact) => evidencePath(fact, articles));
  if (pages.size === 0) pages.set(EVIDENCE_INDEX, []);
  return [...pages].map(([path, held]) => {
    const [first] = held;
    const isWhole = path === EVIDENCE_INDEX || !first;
    return {
      path,
      name: isWhole ? null : bind.nameOf(indexOf(dossier).articleOf(first)),
      href: isWhole ? null : articleHref(first.article),
      rows: () => held.map((fact) => rowOf(fact, dossier)),
    };
  });
}

const KIND_KEYS: Record<Kind, WordKey> = {
  date: 'Date',
  quantity: 'Number',
  party: 'Party',
  person: 'Person',
  name: 'Name',
  quote: 'Quotation',
};

/** Facts of our own sentences stand with their sentence; of an original only the words around each fact are printed. */
const passageKey = (fact: Fact, article: Article): string =>
  article.original || article.tier === 'note' ? `${fact.paragraph}.${fact.sentence}` : fact.id;

/** The whole sentence, whatever is quoted in it: a quotation's own words stand in its row. */
function passageWords(fact: Fact, dossier: Dossier): Bound | null {
  const target = fact.kind === 'quote' ? sentenceId(fact) : fact;
  const evidence = evidenceOf(target, dossier);
  return evidence ? bind.words(evidence, dossier.settings.language) : null;
}

function passagesOf(
  article: Article,
  dossier: Dossier,
  isPrinted: (fact: Fact) => boolean,
): AnnexPassage[] {
  const facts = indexOf(dossier).factsOf(article.id).filter(isPrinted);
  const groups = Map.groupBy(facts, (fact) => passageKey(fact, article));
  return [...groups.values()].flatMap((facts): AnnexPassage[] => {
    const [first] = facts;
    const words = first && passageWords(first, dossier);
    if (!first || !words) return [];
    return [
      {
        paragraph: bind.paragraph(article.id, first.paragraph),
        words,
        facts: facts.map((fact) => ({
          kind: bind.own(KIND_KEYS[fact.kind], dossier.settings.language),
          words: bind.wordsOf(fact),
          reading: bind.fact(fact, dossier),
          isQuote: fact.kind === 'quote',
          isAsserted: fact.asserted === true,
        })),
      },
    ];
  });
}

/** "9 September 2024, our digest": what its label doesn't say already. */
function aboutSource(article: Article, language: string): Bound[] {
  const voice = article.original ? 'ourDigest' : 'inExcerpts';
  const about = [
    bind.outletField(article),
    article.published
      ? bind.fieldDate(article, language, 'long', 'published')
      : bind.own('undated', language),
    bind.own(article.tier === 'note' ? 'ourNoteOfReport' : voice, language),
  ];
  return about.flatMap((part) => (part && part.text !== sourceName(article) ? [part] : []));
}

/** Whether the annex prints a fact; one is used where its sentence or its paragraph is cited, too. */
function printedIn(dossier: Dossier): (fact: Fact) => boolean {
  const { annex } = dossier.settings.print;
  if (annex !== 'used') return () => annex === 'all';
  const used = usedIds(dossier);
  return (fact) => [fact.id, sentenceId(fact), paragraphId(fact)].some((of) => used.has(of));
}

/** Every source, in the order of the dossier, also one without facts. */
export function buildAnnex(dossier: Dossier): AnnexSource[] {
  const isPrinted = printedIn(dossier);
  return dossier.articles.map((article) => ({
    label: bind.nameOf(article),
    about: aboutSource(article, dossier.settings.language),
    published: article.published
      ? bind.fieldDate(article, dossier.settings.language, 'short', 'published')
      : null,
    tier: article.tier,
    lang: foreignLanguage(article, dossier),
    passages: passagesOf(article, dossier, isPrinted),
  }));
}
