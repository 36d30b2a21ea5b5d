/** Article and facts → MDX. What it writes, `readMdx` reads back as the same characters and equal facts. */
import type { Paragraph as ParagraphNode, PhrasingContent } from 'mdast';
import { mdxToMarkdown, type MdxJsxAttribute, type MdxJsxTextElement } from 'mdast-util-mdx';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Article, Paragraph } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { escapeAttribute, escapeText } from './escape-text.ts';
import { type Provenance, writeFrame } from './front-matter.ts';
import { nestFacts, type Span } from './nest-facts.ts';
import { partyName } from './party-name.ts';
import { inTextOrder, positionOf } from './text-order.ts';
import { fieldsOf, MARK_OF } from './vocabulary.ts';

/** Texts and attributes reach the serializer already escaped. */
const SERIALIZER: Options = {
  extensions: [mdxToMarkdown()],
  handlers: { text: (node: { value: string }) => node.value },
};

function literal(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}: ${literal(inner)}`)
    .join(', ')}}`;
}

function attribute(name: string, value: unknown): MdxJsxAttribute {
  if (value === true) return { type: 'mdxJsxAttribute', name, value: null };
  if (typeof value === 'string')
    return { type: 'mdxJsxAttribute', name, value: escapeAttribute(value) };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: literal(value) },
  };
}

/** A party's usual name is left out: reading derives it from the code or the organisation. */
const isDerived = (fact: Fact, name: string): boolean =>
  fact.kind === 'party' && name === 'name' && fact.name === partyName(fact);

/** A fact's fields; a later part carries the id alone. */
function attributesOf(fact: Fact, part: number, parts: number): MdxJsxAttribute[] {
  const fields =
    part > 1
      ? []
      : fieldsOf(fact.kind).map((name) => [name, (fact as Record<string, unknown>)[name]] as const);
  const shown = fields.filter(
    ([name, value]) => value !== undefined && value !== null && !isDerived(fact, name),
  );
  return [
    attribute('id', fact.id),
    ...(parts > 1 ? [attribute('part', `${part}/${parts}`)] : []),
    ...shown.map(([name, value]) => attribute(name, value)),
  ];
}

const mark = (
  fact: Fact,
  attributes: MdxJsxAttribute[],
  children: PhrasingContent[],
): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: MARK_OF[fact.kind],
  attributes,
  children,
});

interface Context {
  text: string;
  /** Facts without a span, in the order of the text, with the place where they go. */
  asserted: { fact: Fact; at: number }[];
  parts: Map<string, number>;
}

/** Text from `start` to `end`, with the marks in it; the asserted ones go where their sentence ends. */
function writeSpans(
  context: Context,
  spans: readonly Span[],
  start: number,
  end: number,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const writeText = (from: number, to: number): void => {
    if (from < to)
      nodes.push({
        type: 'text',
        value: escapeText(context.text.slice(from, to), {
          opens: from === 0,
          closes: to === context.text.length,
        }),
      });
  };
  const writeTo = (from: number, to: number): void => {
    let at = from;
    while (context.asserted[0] && context.asserted[0].at <= to) {
      const { fact, at: place } = context.asserted.shift()!;
      writeText(at, Math.max(at, place));
      at = Math.max(at, place);
      nodes.push(mark(fact, attributesOf(fact, 1, 1), []));
    }
    writeText(at, to);
  };
  let at = start;
  for (const span of spans) {
    writeTo(at, span.start);
    nodes.push(
      mark(
        span.fact,
        attributesOf(span.fact, span.part, context.parts.get(span.fact.id)!),
        writeSpans(context, span.children, span.start, span.end),
      ),
    );
    at = span.end;
  }
  writeTo(at, end);
  return nodes;
}

function writeParagraph(
  article: Article,
  paragraph: Paragraph,
  facts: readonly Fact[],
): ParagraphNode {
  const { spans, parts } = nestFacts(facts);
  const asserted = facts
    .filter((fact) => fact.start === undefined)
    .map((fact) => ({ fact, at: positionOf(fact, article) }));
  return {
    type: 'paragraph',
    children: writeSpans(
      { text: paragraph.text, asserted, parts },
      spans,
      0,
      paragraph.text.length,
    ),
  };
}

/** Paragraphs hold at least one character, as readers leave them. */
export function writeMdx(
  article: Article,
  facts: readonly Fact[],
  provenance: Provenance = {},
): string {
  const byParagraph = Map.groupBy(inTextOrder(facts, article), (fact) => fact.paragraph);
  const children = article.paragraphs.map((paragraph, index) =>
    writeParagraph(article, paragraph, byParagraph.get(index + 1) ?? []),
  );
  return `${writeFrame(article, provenance)}\n${toMarkdown({ type: 'root', children }, SERIALIZER)}`;
}
