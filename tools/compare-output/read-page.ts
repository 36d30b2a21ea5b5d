/** What a reader gets from a page, taken from its HTML: words, alternative text, links, shapes. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

export interface ReadPage {
  /** The visible text, a block a line. */
  text: string[];
  alternatives: string[];
  /** `text → address`, hashed names of assets taken out. */
  links: string[];
}

const HIDDEN = new Set(['script', 'style', 'head', 'title', 'desc', 'template']);
const ALTERNATIVE = ['alt', 'aria-label', 'aria-description', 'title'];
/** Elements that do not end a line of text. */
const INLINE = new Set(
  'a abbr b bdi cite code em i mark q s small span strong sub sup time u tspan text button label'.split(
    ' ',
  ),
);
/** Attributes of a shape that place it. */
const PLACE = /^(d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points|transform|viewBox)$/;

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

function* walk(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (isElement(child)) yield child;
    yield* walk(child);
  }
}

function visibleText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && HIDDEN.has(node.tagName)) return '';
  const inside = childrenOf(node).map(visibleText).join('');
  return isElement(node) && !INLINE.has(node.tagName) ? `\n${inside}\n` : inside;
}

const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(squeeze)
    .filter((line) => line !== '');

/** One line of words: where blocks end is layout, not text. */
const wordsOf = (text: string): string[] => linesOf(text).join(' ').split(' ');

const withoutHash = (address: string): string =>
  address.replace(/(_astro|assets)\/([\w.-]+?)\.[\w-]{8}\.(\w+)/, '$2.$3');

function alternativesOf(element: Element): string[] {
  const named = ALTERNATIVE.flatMap((name) => attribute(element, name) ?? []);
  const svg = element.tagName === 'title' || element.tagName === 'desc';
  return svg ? [childrenOf(element).map(visibleText).join('')] : named;
}

export function readPage(html: string): ReadPage {
  const document = parse(html);
  const elements = [...walk(document)];
  return {
    text: wordsOf(visibleText(document)),
    alternatives: elements.flatMap(alternativesOf).map(squeeze),
    links: elements.flatMap((element) => {
      const address = attribute(element, 'href') ?? attribute(element, 'src');
      return address === undefined
        ? []
        : [`${squeeze(visibleText(element))} → ${withoutHash(address)}`];
    }),
  };
}

const shapeOf = (element: Element): string =>
  `${element.tagName} ${element.attrs
    .filter(({ name }) => PLACE.test(name))
    .map(({ name, value }) => `${name}=${value}`)
    .join(' ')}`;

/** The shapes of each drawing of a page or an SVG file, in order: name and geometry. */
export const readDrawings = (markup: string): string[][] =>
  [...walk(parse(markup))]
    .filter((element) => element.tagName === 'svg')
    .map((svg) => [...walk(svg)].map(shapeOf));

const NUMBER = /-?\d+(?:\.\d+)?/g;
/** In pixels of the drawing. */
const TOLERANCE = 0.5;

/** Whether two shapes are alike but for half a pixel. */
export function sameGeometry(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.replaceAll(NUMBER, '#') !== b.replaceAll(NUMBER, '#')) return false;
  const [left, right] = [a.match(NUMBER) ?? [], b.match(NUMBER) ?? []];
  return left.every((number, index) => Math.abs(+number - +(right[index] ?? NaN)) <= TOLERANCE);
}
