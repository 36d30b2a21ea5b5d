/** MDX text → mdast, with problems for everything outside a closed vocabulary. The tree is never compiled or run. */
import type { RuleId } from '../model/rules.ts';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { isSafeLink } from '../model/web-address.ts';
import { dropComments, withMdxComments } from './comments.ts';
import { articleMarkdown, sectionMarkdown } from './markdown.ts';
import { parsePlain } from './parse-plain.ts';

export interface Vocabulary {
  nodes: ReadonlySet<string>;
  elements: readonly string[];
  /** What the file is, for messages: "an article", "the briefing". */
  where: string;
}

export const placeOf = (
  node: { position?: Nodes['position'] | undefined } | undefined,
): { line?: number; column?: number } =>
  node?.position ? { line: node.position.start.line, column: node.position.start.column } : {};

/** What an author has to do about MDX that can't be parsed, by what the parser says of it. */
function syntaxAdvice(reason: string): string {
  if (/to create a comment/.test(reason)) return 'a comment that begins with <!-- ends with -->';
  if (/expression|acorn/i.test(reason))
    return 'braces hold code in MDX, and nothing here is run: write \\{ for the character, or a plain value in an attribute';
  if (/import|export|esm/i.test(reason))
    return 'a line that begins with import or export is code in MDX; write &#x69;mport or &#x65;xport for the words';
  if (/closing tag|closing slash/i.test(reason))
    return 'close each mark in the paragraph and the emphasis it was opened in';
  return 'a < opens a mark; write \\< for the character';
}

/** Of a tag that is never closed the parser gives the end of what holds it as the place, and the tag's own in words. */
const OPENED_AT = /^Expected a closing tag for [^(]*\((\d+):(\d+)-/;

function syntaxProblem(error: unknown, file: string): Problem {
  const { reason, line: foundLine, column: foundColumn } = error as Partial<VFileMessage>;
  const opened = OPENED_AT.exec(reason ?? '');
  const [line, column] = opened ? [Number(opened[1]), Number(opened[2])] : [foundLine, foundColumn];
  const words = (reason ?? (error instanceof Error ? error.message : String(error))).split(
    '\n',
  )[0]!;
  return {
    rule: 'mdx-is-well-formed',
    file,
    ...(line ? { line } : {}),
    ...(column ? { column } : {}),
    message: `${words}; ${syntaxAdvice(words)}`,
    severity: 'error',
  };
}

const MARKUP_NAMES: Record<string, string> = {
  heading: 'a heading',
  blockquote: 'a block quotation',
  code: 'a code block',
  inlineCode: 'code',
  image: 'an image',
  thematicBreak: 'a rule',
  definition: 'a link definition',
  linkReference: 'a link by reference',
  imageReference: 'an image',
  html: 'HTML',
  delete: 'struck-out text',
};

/** Markup that no briefing prints, and that isn't parsed as such. */
const WRITTEN_MARKUP = [
  {
    pattern: /~~[^~]+~~/,
    message: 'words struck out have no place in the briefing; take them out',
  },
  {
    pattern: /^\[[ xX]\]\s/,
    message: 'a list of tasks has no place in the briefing; write plain items',
  },
];

type Told = (rule: RuleId, message: string, more?: Partial<Problem>) => Problem;

function writtenMarkupProblem(text: string, at: Told): Problem | null {
  const written = WRITTEN_MARKUP.find(({ pattern }) => pattern.test(text));
  return written ? at('markup-is-known', written.message) : null;
}

function elementProblem(name: string, { elements, where }: Vocabulary, at: Told): Problem | null {
  if (elements.includes(name)) return null;
  return at(
    'mark-is-known',
    `<${name}> is none of the marks of ${where} (${elements.join(', ')}); use one of them, or write \\< for the character`,
    { value: name, near: nearest(name, elements) },
  );
}

function nodeProblem(node: Nodes, file: string, vocabulary: Vocabulary): Problem | null {
  const at: Told = (rule, message, more = {}) => ({
    rule,
    file,
    ...placeOf(node),
    message,
    severity: 'error',
    ...more,
  });
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return at(
        'mdx-is-data',
        `{${node.value}} is code, and nothing here is run; write \\{ for the character`,
        { value: node.value },
      );
    case 'mdxjsEsm':
      return at(
        'mdx-is-data',
        'import and export are code, and nothing here is run; remove the line, or write &#x69;mport or &#x65;xport for the words',
        { value: node.value },
      );
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementProblem(node.name ?? '', vocabulary, at);
    case 'link':
      return isSafeLink(node.url)
        ? null
        : at(
            'link-is-safe',
            `a link leads to https, http, mailto or a page of the dossier, not to "${node.url}"`,
            { value: node.url },
          );
    case 'text':
      return vocabulary.nodes.has('table') ? writtenMarkupProblem(node.value, at) : null;
    default:
      return vocabulary.nodes.has(node.type)
        ? null
        : at(
            'markup-is-known',
            `${MARKUP_NAMES[node.type] ?? node.type} has no place in ${vocabulary.where}; write a backslash before its first character, or plain paragraphs, lists, emphasis and links`,
          );
  }
}

/** Deeper than any text needs; the functions that walk the tree call themselves once a level. */
const DEEPEST = 64;

/** The first node below the deepest level, found without recursion. */
function tooDeep(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth <= DEEPEST; depth++)
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  return level[0];
}

/** `body` has the front matter's lines blank, so that positions are positions in the file. The tree is null where nothing can be read. */
export function parseTree(
  body: string,
  file: string,
  vocabulary: Vocabulary,
): { tree: Root | null; problems: Problem[] } {
  let tree: Root;
  try {
    if (vocabulary.nodes.has('table')) tree = sectionMarkdown.parse(withMdxComments(body));
    else tree = parsePlain(body) ?? articleMarkdown.parse(body);
    dropComments(tree);
  } catch (error) {
    return { tree: null, problems: [syntaxProblem(error, file)] };
  }
  const deep = tooDeep(tree);
  if (deep)
    return {
      tree: null,
      problems: [
        {
          rule: 'mdx-is-well-formed',
          file,
          ...placeOf(deep),
          message: `stands more than ${DEEPEST} levels deep; take marks, lists or emphasis out of one another`,
          severity: 'error',
        },
      ],
    };
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const problem = nodeProblem(node, file, vocabulary);
    if (problem) problems.push(problem);
  });
  return { tree, problems };
}
