/** A built page or drawing → what it prints, each piece with what it says it is bound to. */
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { AUDITED } from '../../src/edition/ref-attributes.ts';

type AuditedKind = (typeof AUDITED)[number];

export interface PageNode {
  /** As printed, on one line; what stands in nodes bound as locators and in `LEFT_OUT` is left out of the text of those around. */
  text: string;
  line: number;
  column: number;
}

export interface Binding extends PageNode {
  kind: AuditedKind;
  refs: string[];
  /** Of an SVG text, where it stands. */
  x?: number;
  y?: number;
  /** Which drawing of the page it is in, counted from 1. */
  drawing?: number;
  href?: string;
}

interface PageAttribute extends PageNode {
  name: string;
  element: string;
  /** Text of the element itself. */
  own: string;
  /** What the element is bound to, and its attribute with it. */
  bound?: Pick<Binding, 'kind' | 'refs'>;
}

export interface TableRow extends Pick<PageNode, 'line' | 'column'> {
  cells: { text: string }[];
  /** Everything that its cells are bound to. */
  refs: string[];
}

export interface PageText {
  bindings: Binding[];
  /** Text that no element binds. */
  loose: PageNode[];
  attributes: PageAttribute[];
  ids: Set<string>;
  hrefs: (PageNode & { href: string })[];
  structured: string[];
  rows: TableRow[];
  /** Captions and the titles and descriptions of drawings, whole. */
  blocks: PageNode[];
}

const READ_ATTRIBUTES = new Set([
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'placeholder',
  'content',
]);
const BLOCKS = new Set(
  'p div li td th tr h1 h2 h3 h4 dt dd summary figcaption section ul ol dl table caption header footer nav title text br svg blockquote'.split(
    ' ',
  ),
);

const WHOLE = new Set('figcaption caption title desc h1 h2 h3 h4'.split(' '));

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;
const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const LEFT_OUT = new Set(['confidence', 'judgement__tools', 'picture__credit']);

const isAside = (element: Tree.Element): boolean =>
  attribute(element, 'data-particular') === 'locator' ||
  (attribute(element, 'class') ?? '').split(' ').some((name) => LEFT_OUT.has(name));

function textOf(node: Tree.Node, leaveOut: (element: Tree.Element) => boolean): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('childNodes' in node)) return '';
  const inner = node.childNodes
    .map((child) => (isElement(child) && leaveOut(child) ? '' : textOf(child, leaveOut)))
    .join('');
  return isElement(node) && BLOCKS.has(node.tagName) ? ` ${inner} ` : inner;
}

/** SVG sets each line in a `tspan`, but for the first where another text begins it; between lines there is white space that the drawing doesn't need. */
function svgLines(element: Tree.Element): string {
  const lines = element.childNodes.filter(
    (child) => isElement(child) && attribute(child, 'x') !== undefined,
  );
  return lines.length > 1
    ? element.childNodes.map((line) => textOf(line, isAside)).join(' ')
    : textOf(element, isAside);
}

function positionOf(element: Tree.Element): Pick<Binding, 'x' | 'y'> {
  const placed = [element, ...element.childNodes.filter(isElement)].find(
    (each) => attribute(each, 'x') !== undefined,
  );
  return placed ? { x: Number(attribute(placed, 'x')), y: Number(attribute(placed, 'y')) } : {};
}

interface Walk extends PageText {
  drawings: number;
}

function place(element: Tree.Element): Pick<PageNode, 'line' | 'column'> {
  return {
    line: element.sourceCodeLocation?.startLine ?? 1,
    column: element.sourceCodeLocation?.startCol ?? 1,
  };
}

/** A fact of an article that crosses another is marked in parts, of which the first alone has the id; they are read as one. */
function continuesMark(element: Tree.Element, { bindings }: Walk): Binding | undefined {
  if (element.tagName !== 'mark' || attribute(element, 'id') !== undefined) return undefined;
  const ref = attribute(element, 'data-ref');
  return bindings.findLast(({ kind, refs }) => kind === 'fact' && refs.join(' ') === ref);
}

const isAudited = (element: Tree.Element): boolean =>
  AUDITED.includes(attribute(element, 'data-particular') as AuditedKind);

const bindingOf = (element: Tree.Element): Pick<Binding, 'kind' | 'refs'> => ({
  kind: attribute(element, 'data-particular') as AuditedKind,
  refs: (attribute(element, 'data-ref') ?? '').split(' ').filter(Boolean),
});

function readBinding(element: Tree.Element, page: Walk, drawing: number | undefined): void {
  const whole = continuesMark(element, page);
  if (whole) {
    whole.text += ` ${squeeze(textOf(element, isAside))}`;
    return;
  }
  const href = attribute(element, 'href');
  const inSvg = drawing !== undefined;
  page.bindings.push({
    ...bindingOf(element),
    text: squeeze(
      attribute(element, 'content') ??
        (inSvg
          ? svgLines(element)
          : textOf(element, (child) => child !== element && isAside(child))),
    ),
    ...place(element),
    ...(inSvg && { drawing, ...positionOf(element) }),
    ...(href !== undefined && { href }),
  });
}

function refsIn(node: Tree.Node): string[] {
  if (!isElement(node)) return [];
  return [
    ...(attribute(node, 'data-ref') ?? '').split(' ').filter(Boolean),
    ...node.childNodes.flatMap(refsIn),
  ];
}

function readRow(element: Tree.Element, page: Walk): void {
  const cells = element.childNodes.filter(
    (child): child is Tree.Element => isElement(child) && /^t[dh]$/.test(child.tagName),
  );
  page.rows.push({
    cells: cells.map((cell) => ({ text: squeeze(textOf(cell, () => false)) })),
    refs: refsIn(element),
    ...place(element),
  });
}

function readAttributes(element: Tree.Element, page: Walk): void {
  const id = attribute(element, 'id');
  if (id) page.ids.add(id);
  const href = attribute(element, 'href');
  if (href !== undefined) page.hrefs.push({ href, text: '', ...place(element) });
  for (const { name, value } of element.attrs) {
    if (READ_ATTRIBUTES.has(name))
      page.attributes.push({
        name,
        element: element.tagName,
        text: squeeze(value),
        own: squeeze(textOf(element, () => false)),
        ...(isAudited(element) && { bound: bindingOf(element) }),
        ...place(element),
      });
  }
}

function walk(node: Tree.Node, page: Walk, bound: boolean, drawing?: number): void {
  if (node.nodeName === '#text') {
    const parent = node.parentNode as Tree.Element;
    if (!bound && squeeze((node as Tree.TextNode).value))
      page.loose.push({ text: squeeze((node as Tree.TextNode).value), ...place(parent) });
    return;
  }
  if (!isElement(node))
    return 'childNodes' in node
      ? node.childNodes.forEach((child) => walk(child, page, bound, drawing))
      : undefined;
  if (node.tagName === 'script' || node.tagName === 'style') {
    if (attribute(node, 'type') === 'application/ld+json')
      page.structured.push(textOf(node, () => false));
    return;
  }
  const at = node.tagName === 'svg' ? ++page.drawings : drawing;
  readAttributes(node, page);
  if (WHOLE.has(node.tagName))
    page.blocks.push({ text: squeeze(textOf(node, () => false)), ...place(node) });
  if (node.tagName === 'tr') readRow(node, page);
  const isBinding = isAudited(node);
  if (isBinding) readBinding(node, page, at);
  for (const child of node.childNodes) walk(child, page, bound || isBinding, at);
}

export function readPage(html: string): PageText {
  const page: Walk = {
    bindings: [],
    loose: [],
    attributes: [],
    ids: new Set(),
    hrefs: [],
    structured: [],
    rows: [],
    blocks: [],
    drawings: 0,
  };
  walk(parse(html, { sourceCodeLocationInfo: true }), page, false);
  return page;
}
