/** The page of a source: its text with what was read in it, and what on the site rests on each paragraph. */
import { indexOf } from '../dossier/dossier-index.ts';
import type { Article } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Fact, Kind } from '../model/fact.ts';
import type { WordKey } from '../furniture/index.ts';
import * as bind from './bind.ts';
import type { Bound, Ref } from './bind.ts';
import { type Comparison, type Statement, statementOf } from './comparison.ts';
import type { Definition } from './front.ts';
import { type Line, message, type Run } from './line.ts';
import { articleHref } from './links.ts';
import { foreignLanguage, frameOf, leftOutLine } from './sources.ts';
import { type UseGroup, usesByParagraph } from './uses.ts';

export interface SourceParagraph {
  /** Anchor on the page, "p2". */
  id: string;
  mark: Bound;
  /** What its words are bound to. */
  words: Ref;
  /** What the report prints, where the paragraph is our note of it; BCP 47 where that is another language. */
  printed: { words: Bound; lang: string | undefined } | null;
  uses: UseGroup[];
}

export interface SourcePage {
  article: Article;
  facts: readonly Fact[];
  href: string;
  /** Sources that are called the same are told apart by a letter. */
  name: Bound;
  kind: Bound;
  /** Its title, where it has one. */
  heading: Bound;
  lead: Bound;
  /** BCP 47, where the text is in another language than the edition. */
  lang: string | undefined;
  /** What a reader should know of it, in a line. */
  note: Bound | null;
  /** Where the story itself can be read. */
  original: Line[];
  frame: Definition[];
  compared: Comparison[];
  /** The kinds of marks in the text. */
  legend: { kind: Kind; words: Bound }[];
  paragraphs: SourceParagraph[];
  leftOut: Line;
  /** Facts that are declared and not printed. */
  asserted: Statement[];
  previous: SourceLink | null;
  next: SourceLink | null;
}

interface SourceLink {
  name: Bound;
  href: string;
}

const LEGEND: Record<Kind, WordKey> = {
  date: 'dates',
  quantity: 'numbers',
  party: 'parties',
  person: 'people',
  name: 'names',
  quote: 'quotations',
};
const KINDS = Object.keys(LEGEND) as Kind[];

function kindOf({ tier, original }: Article): [kind: WordKey, lead: WordKey] {
  if (tier === 'note') return ['FurtherReport', original ? 'leadDigest' : 'leadReport'];
  return original ? ['ArticleInDigest', 'leadDigest'] : ['Article', 'leadArticle'];
}

/** What the report itself prints of a statement. */
function printedAt(
  article: Article,
  paragraph: number,
  dossier: Dossier,
): SourceParagraph['printed'] {
  const statement = article.statements?.find((each) => each.paragraph === paragraph);
  if (!statement?.evidence) return null;
  const { language } = dossier.settings;
  const words = bind.printedWords(article, paragraph, statement.evidence, language);
  return { words, lang: statement.evidenceLanguage ?? foreignLanguage(article, dossier) };
}

const address = (href: string, words: Bound): Run => ({ words, href, role: 'address' });

/** "Read it at Harbour News ↗"; of an agency's story, which has no address of its own, those who printed it. */
function originalsOf(article: Article, { articles, settings }: Dossier): Line[] {
  if (article.url !== null) {
    const place = address(article.url, bind.readableAt(article));
    return [message('ReadItAt', settings.language, { place })];
  }
  return articles.flatMap((other): Line[] => {
    if (other.reprints !== article.id || other.url === null) return [];
    const place = address(other.url, bind.nameOf(other));
    return [message('TheStoryAs', settings.language, { place })];
  });
}

const linkTo = (article: Article | undefined): SourceLink | null =>
  article ? { name: bind.nameOf(article), href: articleHref(article.id) } : null;

export function buildSourcePages(
  dossier: Dossier,
  comparisons: readonly Comparison[],
): SourcePage[] {
  const { articles } = dossier;
  const { language } = dossier.settings;
  const uses = usesByParagraph(dossier);
  return articles.map((article, place) => {
    const facts = indexOf(dossier).factsOf(article.id);
    const [kind, lead] = kindOf(article);
    const printed = new Set(facts.filter((fact) => !fact.asserted).map((fact) => fact.kind));
    return {
      article,
      facts,
      href: articleHref(article.id),
      name: bind.nameOf(article),
      kind: bind.own(kind, language),
      heading: bind.title(article) ?? bind.nameOf(article),
      lead: bind.own(lead, language),
      lang: foreignLanguage(article, dossier),
      note: article.note ? bind.field(article, 'note') : null,
      original: originalsOf(article, dossier),
      frame: frameOf(article, dossier),
      compared: comparisons.filter(({ statements }) =>
        statements.some((statement) => statement.article === article.id),
      ),
      legend: KINDS.filter((each) => printed.has(each)).map((each) => ({
        kind: each,
        words: bind.own(LEGEND[each], language),
      })),
      paragraphs: article.paragraphs.map((_, index): SourceParagraph => {
        const passage = `${article.id}/p${index + 1}`;
        return {
          id: `p${index + 1}`,
          mark: bind.paragraph(article.id, index + 1),
          words: { kind: 'source', passage },
          printed: printedAt(article, index + 1, dossier),
          uses: uses.get(passage) ?? [],
        };
      }),
      leftOut: leftOutLine(article, dossier),
      asserted: facts.filter((fact) => fact.asserted).map((fact) => statementOf(fact, dossier)),
      previous: linkTo(articles[place - 1]),
      next: linkTo(articles[place + 1]),
    };
  });
}
