/** MDX of a page of the author's → its front matter and tree. */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../model/problem.ts';
import { type PageFrame, pageSchema } from '../model/section.ts';
import { slug } from '../read/ids.ts';
import { readBriefingElement } from './parse-briefing.ts';
import { nameOfFile, parseProse } from './parse-prose.ts';
import { placeOf } from './parse-tree.ts';
import { isElement, type MdxElement, readAttributes } from './read-attributes.ts';
import { BRIEFING_ELEMENTS, BRIEFING_NODES, PAGE_ELEMENTS } from './vocabulary.ts';

export interface ParsedPage extends PageFrame {
  id: string;
  file: string;
  tree: Root;
}

/** Drawn across the page; they stand between blocks of text. */
const DRAWN = ['Timeline', 'Map', 'Figure', 'Image'];
/** Without each of these an element can't be printed. */
const NEEDED: Record<string, readonly string[]> = {
  Number: ['fact'],
  Quote: ['fact'],
  Figure: ['id'],
  Image: ['src', 'alt', 'credit', 'licence'],
};

export const isDrawn = (node: { type: string }): node is MdxElement =>
  isElement(node) && DRAWN.includes(node.name ?? '');

const VOCABULARY = {
  nodes: BRIEFING_NODES,
  elements: [...PAGE_ELEMENTS.keys()],
  where: 'a page',
};

function pageElementProblems(element: MdxElement, file: string): Problem[] {
  const name = element.name ?? '';
  if (BRIEFING_ELEMENTS.has(name)) return readBriefingElement(element, file).problems;
  const { values, problems, at } = readAttributes(element, PAGE_ELEMENTS.get(name) ?? [], file);
  const bad = (message: string): Problem => ({
    rule: name === 'Image' ? 'image-is-credited' : 'element-is-valid',
    file,
    ...at(''),
    value: name,
    message: `<${name}> ${message}`,
    severity: 'error',
  });
  const missing = (NEEDED[name] ?? []).filter(
    (attribute) => typeof values[attribute] !== 'string' || values[attribute].trim() === '',
  );
  if (missing.length > 0) problems.push(bad(`has no ${missing.join(', no ')}; write it out`));
  if (name !== 'Image' && element.children.length > 0)
    problems.push(bad('holds words, and prints its own; close it with />'));
  return problems;
}

/** With its caption on the same line MDX takes it for a paragraph. */
const unravel = (node: RootContent): RootContent =>
  node.type === 'paragraph' &&
  node.children.length === 1 &&
  node.children[0] &&
  isDrawn(node.children[0])
    ? {
        ...node.children[0],
        type: 'mdxJsxFlowElement',
        children: [{ ...node, children: node.children[0].children as PhrasingContent[] }],
      }
    : node;

function misplaced(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node, _, parent) => {
    if (isDrawn(node) && parent !== tree)
      problems.push({
        rule: 'element-is-valid',
        file,
        ...placeOf(node),
        value: node.name ?? '',
        message: `<${node.name}> stands on a line of its own, with an empty line before and after it`,
        severity: 'error',
      });
  });
  return problems;
}

/** Never throws. The page is null where front matter or text can't be read. */
export function parsePage(
  text: string,
  file: string,
): { page: ParsedPage | null; problems: Problem[] } {
  const { frame, tree, problems } = parseProse(text, file, {
    schema: pageSchema,
    fields: 'title',
    vocabulary: VOCABULARY,
    problemsOf: (element) => pageElementProblems(element, file),
  });
  if (!frame || !tree) return { page: null, problems };
  tree.children = tree.children.map(unravel);
  return {
    page: { ...frame, id: slug(nameOfFile(file)), file, tree },
    problems: [...problems, ...misplaced(tree, file)],
  };
}
