/** Article MDX → article, facts and the tree they were read from. Never throws; what is wrong is in the problems. */
import type { Root } from 'mdast';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import { articleFrameSchema, type ArticleFrame, type Orphan } from './front-matter.ts';
import { conflictProblems } from './merge-conflict.ts';
import { parseTree } from './parse-tree.ts';
import { readMarks } from './read-marks.ts';
import { readParagraphs, settleBlocks } from './read-paragraphs.ts';
import { readYaml } from './read-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { inTextOrder } from './text-order.ts';
import { ARTICLE_NODES, KIND_OF } from './vocabulary.ts';

export interface ReadArticle {
  /** Null where the front matter or the text can't be read. */
  article: Article | null;
  facts: Fact[];
  /** Positions in it are positions in the file. */
  tree: Root;
  problems: Problem[];
  /** SHA-256 of the source and of the file as ingest wrote it, where the front matter has them. */
  sha256?: string;
  generated?: string;
  /** Facts that are cited and that the source no longer has. */
  orphans: readonly Orphan[];
}

const VOCABULARY = { nodes: ARTICLE_NODES, elements: [...KIND_OF.keys()], where: 'an article' };
const NO_FRONT_MATTER =
  'has no front matter; begin with a line ---, the fields id and published, and a line ---';

const baseName = (file: string): string => file.replace(/^.*[/\\]/, '');

function assemble(
  { sha256: _, generated: __, orphans: ___, ...frame }: ArticleFrame,
  file: string,
  paragraphs: Article['paragraphs'],
): Article {
  return {
    ...frame,
    file: frame.file ?? baseName(file),
    label: frame.label ?? frame.agency ?? frame.outlet ?? frame.id,
    paragraphs,
  };
}

export function readMdx(text: string, file: string): ReadArticle {
  const { yaml, body } = splitFrontMatter(text);
  const none: ReadArticle = {
    article: null,
    facts: [],
    tree: { type: 'root', children: [] },
    problems: conflictProblems(text, file),
    orphans: [],
  };
  if (none.problems.length > 0) return none;
  if (yaml === null)
    return {
      ...none,
      problems: [
        {
          rule: 'front-matter-is-valid',
          file,
          line: 1,
          message: NO_FRONT_MATTER,
          severity: 'error',
        },
      ],
    };
  const frame = readYaml(yaml, articleFrameSchema, {
    file,
    linesBefore: 1,
    rule: 'front-matter-is-valid',
  });
  const { tree, problems } = parseTree(body, file, VOCABULARY);
  if (!tree || !frame.value) return { ...none, problems: [...frame.problems, ...problems] };
  problems.push(...settleBlocks(tree, file));
  const { paragraphs, marks } = readParagraphs(tree);
  if (paragraphs.length === 0)
    problems.push({
      rule: 'source-has-text',
      file,
      message: 'has no paragraphs; write the text, or remove the file',
      severity: 'error',
    });
  const article = assemble(frame.value, file, paragraphs);
  const read = readMarks(marks, { file, article: article.id, paragraphs });
  const { sha256, generated, orphans = [] } = frame.value;
  return {
    article,
    facts: inTextOrder(read.facts, article),
    tree,
    problems: [...problems, ...read.problems],
    orphans,
    ...(sha256 && { sha256 }),
    ...(generated && { generated }),
  };
}
