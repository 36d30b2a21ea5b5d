/** Briefing MDX → its front matter and tree. Site, PDF and check all read this one tree; nothing in it is compiled or run. */
import type { Root } from 'mdast';
import { slug } from '../read/ids.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { sectionSchema, type SectionFrame } from '../model/section.ts';
import { nameOfFile, parseProse } from './parse-prose.ts';
import { readAttributes, type MdxElement } from './read-attributes.ts';
import type { Literal } from './read-literal.ts';
import { BRIEFING_ELEMENTS, BRIEFING_NODES } from './vocabulary.ts';

export interface BriefingSection extends SectionFrame {
  id: string;
  file: string;
  tree: Root;
}

export const OPERATIONS = ['sum', 'difference', 'count', 'ratio', 'change'] as const;
export type Operation = (typeof OPERATIONS)[number];
/** Of the address of a judgement. */
const ANCHOR = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CONFIDENCES = ['high', 'moderate', 'low'] as const;

/** An element of the briefing, its ids parted. */
export type BriefingElement =
  | { name: 'Cite'; facts: string[]; passages: string[] }
  | { name: 'Computed'; op: Operation; from: string[] }
  | { name: 'Judgement'; confidence: (typeof CONFIDENCES)[number] | null };

const VOCABULARY = {
  nodes: BRIEFING_NODES,
  elements: [...BRIEFING_ELEMENTS.keys()],
  where: 'the briefing',
};

const ids = (value: Literal | undefined): string[] =>
  typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];
const isOneOf = <T extends string>(value: Literal | undefined, known: readonly T[]): value is T =>
  typeof value === 'string' && (known as readonly string[]).includes(value);

type Confidence = (typeof CONFIDENCES)[number] | undefined;
const isConfidence = (value: Literal | undefined): value is Confidence =>
  value === undefined || isOneOf(value, CONFIDENCES);
const isAnchor = (value: Literal | undefined): boolean =>
  value === undefined || ANCHOR.test(String(value));

/** What a known element says; elements in the tree of a section without problems are all readable. */
export function readBriefingElement(
  element: MdxElement,
  file = '',
): { element: BriefingElement | null; problems: Problem[] } {
  const { values, problems, at } = readAttributes(
    element,
    BRIEFING_ELEMENTS.get(element.name ?? '') ?? [],
    file,
  );
  const bad = (
    attribute: string,
    message: string,
    near: string[] = [],
  ): { element: null; problems: Problem[] } => ({
    element: null,
    problems: [
      ...problems,
      {
        rule: 'element-is-valid',
        file,
        ...at(attribute),
        value: String(values[attribute] ?? ''),
        message: `<${element.name}> ${message}`,
        near,
        severity: 'error',
      },
    ],
  });
  switch (element.name) {
    case 'Cite': {
      const [facts, passages] = [ids(values.fact), ids(values.passage)];
      return facts.length + passages.length > 0
        ? { element: { name: 'Cite', facts, passages }, problems }
        : bad(
            'fact',
            'names nothing; add fact="ID" or, for words without a particular, passage="ID"',
          );
    }
    case 'Computed': {
      if (!isOneOf(values.op, OPERATIONS))
        return bad(
          'op',
          `has no op of ${OPERATIONS.join(', ')}`,
          nearest(String(values.op ?? ''), OPERATIONS),
        );
      const from = ids(values.from);
      return from.length > 0
        ? { element: { name: 'Computed', op: values.op, from }, problems }
        : bad('from', 'names no facts; add from="ID ID"');
    }
    case 'Judgement':
      if (!isConfidence(values.confidence))
        return bad(
          'confidence',
          `has no confidence of ${CONFIDENCES.join(', ')}`,
          nearest(String(values.confidence), CONFIDENCES),
        );
      if (!isAnchor(values.id))
        return bad('id', 'takes an id of lower-case letters, digits and single hyphens');
      return { element: { name: 'Judgement', confidence: values.confidence ?? null }, problems };
    default:
      return { element: null, problems };
  }
}

/** Titles in scripts that have no Latin letters take their anchor from the name of the file. */
function anchorOf(title: string, file: string): string {
  const name = nameOfFile(file);
  return slug(
    [title, name].find((words) => /[a-z0-9]/i.test(words.normalize('NFKD'))) ?? 'section',
  );
}

/** Never throws. The section is null where front matter or text can't be read. */
export function parseBriefing(
  text: string,
  file: string,
): { section: BriefingSection | null; problems: Problem[] } {
  const { frame, tree, problems } = parseProse(text, file, {
    schema: sectionSchema,
    fields: 'title and order',
    vocabulary: VOCABULARY,
    problemsOf: (element) => readBriefingElement(element, file).problems,
  });
  const section = frame && tree && { ...frame, id: anchorOf(frame.title, file), file, tree };
  return { section, problems };
}
