/** MDX of the author's → its front matter and tree. Nothing in it is compiled or run. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { parseTree, placeOf, type Vocabulary } from './parse-tree.ts';
import { isElement, type MdxElement } from './read-attributes.ts';
import { readYaml } from './read-yaml.ts';
import { settleFootnotes } from './settle-footnotes.ts';
import { splitFrontMatter } from './split-front-matter.ts';

export interface ProseKind<Frame> {
  schema: z.ZodType<Frame>;
  /** That front matter has at the least, for the message where there is none. */
  fields: string;
  vocabulary: Vocabulary;
  /** What is wrong with an element of the vocabulary. */
  problemsOf: (element: MdxElement) => Problem[];
}

export const nameOfFile = (file: string): string => file.replace(/^.*\//, '').replace(/\.mdx$/, '');

function treeProblems(tree: Root, file: string, problemsOf: ProseKind<unknown>['problemsOf']) {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading' && node.depth === 1)
      problems.push({
        rule: 'heading-is-below-title',
        file,
        ...placeOf(node),
        message: 'headings begin with ##; the title is in the front matter',
        severity: 'error',
      });
    if (isElement(node)) problems.push(...problemsOf(node));
  });
  return problems;
}

/** Never throws. Frame and tree are null where they can't be read. */
export function parseProse<Frame>(
  text: string,
  file: string,
  { schema, fields, vocabulary, problemsOf }: ProseKind<Frame>,
): { frame: Frame | null; tree: Root | null; problems: Problem[] } {
  const { yaml, body } = splitFrontMatter(text);
  if (yaml === null)
    return {
      frame: null,
      tree: null,
      problems: [
        {
          rule: 'front-matter-is-valid',
          file,
          line: 1,
          message: `has no front matter; begin with a line ---, the fields ${fields}, and a line ---`,
          severity: 'error',
        },
      ],
    };
  const { value: frame, problems: badFrame } = readYaml(yaml, schema, {
    file,
    linesBefore: 1,
    rule: 'front-matter-is-valid',
  });
  const { tree, problems } = parseTree(body, file, vocabulary);
  if (!tree || !frame) return { frame, tree, problems: [...badFrame, ...problems] };
  const footnotes = settleFootnotes(tree, file);
  return {
    frame,
    tree,
    problems: [...problems, ...footnotes, ...treeProblems(tree, file, problemsOf)],
  };
}
