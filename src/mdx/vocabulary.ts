/**
 * The closed vocabulary of the MDX files. Article marks carry the fields of their fact by the same names; the briefing
 * has elements of its own. Everything else is a problem.
 */
import { claimFields, KINDS, kindFields, type Kind } from '../model/fact.ts';

const markName = (kind: Kind): string => kind.charAt(0).toUpperCase() + kind.slice(1);

export const MARK_OF: Record<Kind, string> = Object.fromEntries(
  KINDS.map((kind) => [kind, markName(kind)]),
) as Record<Kind, string>;
export const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  KINDS.map((kind) => [markName(kind), kind]),
);

/** The fact's own fields first, then what a mark of any kind may carry. */
export const fieldsOf = (kind: Kind): string[] => [
  ...Object.keys(kindFields[kind]),
  ...Object.keys(claimFields),
];
export const attributesOfMark = (kind: Kind): string[] => ['id', 'part', ...fieldsOf(kind)];

/** Elements of the briefing and their attributes. */
export const BRIEFING_ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Cite', ['fact', 'passage']],
  ['Computed', ['op', 'from']],
  ['Judgement', ['confidence', 'id']],
]);

/** What a page of the author's may hold beside those: facts in their sources' words, figures of the dossier, pictures. */
export const PAGE_ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ...BRIEFING_ELEMENTS,
  ['Number', ['fact']],
  ['Quote', ['fact']],
  ['Timeline', []],
  ['Map', ['set']],
  ['Figure', ['id']],
  ['Image', ['src', 'alt', 'credit', 'licence']],
]);

export const ARTICLE_NODES: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'break',
  'emphasis',
  'strong',
  'list',
  'listItem',
  'link',
  'mdxJsxTextElement',
  'mdxJsxFlowElement',
]);
export const BRIEFING_NODES: ReadonlySet<string> = new Set([
  ...ARTICLE_NODES,
  'heading',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
]);
