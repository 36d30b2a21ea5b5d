/**
 * An article that was corrected by hand: its text is still that of its source, and no mark says what its own words deny. Where the words leave a
 * field open, the author's reading stands. The marks of a file as ingest wrote it are the reader's, and are not asked again.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { Problem } from '../../model/problem.ts';
import { attributeOf, isElement } from '../../mdx/read-attributes.ts';
import { checkDateMark } from './mark-date.ts';
import { checkPartyMark, checkPersonMark, checkQuoteMark } from './mark-names.ts';
import { QUANTITY_RULES } from './mark-quantity.ts';
import { checkAttributionMark, checkDenialMark, checkStatusMark } from './mark-status.ts';
import type { Marked, MarkRule } from './marked.ts';

export interface EditedArticle {
  /** As the author knows it. */
  file: string;
  article: Article;
  facts: readonly Fact[];
  tree: Root;
  /** What the reader reads in the text as it stands. */
  read: readonly Fact[];
  /** The source, where it is there; `declared` are the facts that a note gives in so many fields. */
  source: { file: string; paragraphs: readonly string[]; declared: readonly Fact[] } | undefined;
}

const RULES_OF: Record<Fact['kind'], readonly MarkRule<never>[]> = {
  date: [checkDateMark],
  quantity: QUANTITY_RULES,
  party: [checkPartyMark],
  person: [checkPersonMark],
  name: [],
  quote: [checkQuoteMark],
};
const OF_ALL: readonly MarkRule[] = [checkStatusMark, checkDenialMark, checkAttributionMark];

function place(tree: Root, id: string): Pick<Problem, 'line' | 'column'> {
  let found: Pick<Problem, 'line' | 'column'> = {};
  visit(tree, (node) => {
    if (
      found.line === undefined &&
      isElement(node) &&
      attributeOf(node, 'id') === id &&
      node.position
    )
      found = { line: node.position.start.line, column: node.position.start.column };
  });
  return found;
}

function markedOf(fact: Fact, { article, facts, read }: EditedArticle): Marked {
  const paragraph = article.paragraphs[fact.paragraph - 1];
  const sentence = paragraph?.sentences[fact.sentence - 1];
  return {
    fact,
    article,
    paragraph: paragraph?.text ?? '',
    sentence: (sentence && paragraph?.text.slice(sentence.start, sentence.end)) ?? '',
    read: read.find(
      (each) =>
        each.kind === fact.kind &&
        each.paragraph === fact.paragraph &&
        each.start === fact.start &&
        each.end === fact.end,
    ),
    others: facts.filter((other) => other !== fact),
  };
}

const FIELDS = ['value', 'max', 'unit', 'qualifier', 'status', 'period', 'edtf', 'code', 'org'];

/** What a note declares of a fact is the note's to say, and is corrected there. */
function checkDeclared(fact: Fact, { file, tree, source }: EditedArticle): Problem[] {
  const declared = source?.declared.find(({ id }) => id === fact.id);
  if (!declared) return [];
  const [said, marked] = [new Map(Object.entries(declared)), new Map(Object.entries(fact))];
  const field = FIELDS.find((name) => said.get(name) !== marked.get(name));
  if (field === undefined) return [];
  return [
    {
      rule: 'mark-agrees-with-text',
      file,
      ...place(tree, fact.id),
      value: String(marked.get(field)),
      message: `${fact.id} has "${String(marked.get(field))}" for ${field}, its note declares "${String(said.get(field))}". Correct the mark, or the note.`,
      severity: 'error',
    },
  ];
}

function checkMark(fact: Fact, edited: EditedArticle): Problem[] {
  if (edited.article.tier === 'note') return checkDeclared(fact, edited);
  if (fact.asserted || fact.text === '') return [];
  const marked = markedOf(fact, edited);
  const rules = [...(RULES_OF[fact.kind] as readonly MarkRule[]), ...OF_ALL];
  const why = rules.map((rule) => rule(fact, marked)).find((found) => found !== null);
  if (why === undefined) return [];
  return [
    {
      rule: 'mark-agrees-with-text',
      file: edited.file,
      ...place(edited.tree, fact.id),
      value: fact.text,
      message: `<${fact.kind}> "${fact.text}": ${why}. Correct the mark.`,
      severity: 'error',
    },
  ];
}

const squeeze = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

function firstDifference(a: string, b: string): string {
  const [left, right] = [squeeze(a).split(' '), squeeze(b).split(' ')];
  const at = left.findIndex((word, index) => word !== right[index]);
  return left.slice(Math.max(0, at), at + 4).join(' ') || squeeze(b).split(' ').slice(-4).join(' ');
}

/** The text of an article is still that of its source. */
export function checkWords({
  file,
  article,
  source,
}: Pick<EditedArticle, 'file' | 'article' | 'source'>): Problem[] {
  if (!source) return [];
  const { paragraphs } = source;
  const problem = (value: string, message: string): Problem => ({
    rule: 'article-says-its-source',
    file,
    value,
    message,
    severity: 'error',
  });
  if (paragraphs.length !== article.paragraphs.length)
    return [
      problem(
        String(article.paragraphs.length),
        `it has ${article.paragraphs.length} paragraphs, ${source.file} has ${paragraphs.length}. Change the text in the source and run npm run ingest; here only marks are corrected.`,
      ),
    ];
  return article.paragraphs.flatMap(({ text }, index) => {
    const printed = paragraphs[index] ?? '';
    if (squeeze(text) === squeeze(printed)) return [];
    const words = firstDifference(text, printed);
    return [
      problem(
        words,
        `¶${index + 1} says "${words}" and ${source.file} does not. Change the text in the source and run npm run ingest; here only marks are corrected.`,
      ),
    ];
  });
}

export const checkEditedArticle = (edited: EditedArticle): Problem[] => [
  ...checkWords(edited),
  ...edited.facts.flatMap((fact) => checkMark(fact, edited)),
];
