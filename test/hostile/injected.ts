/** What of a page's HTML would run, load or lead a reader elsewhere against the generator's own templates. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** As browsers read an address, which drop spaces and control characters at its start, and line ends and tabs within. */
const RUNS = /^(?:javascript|vbscript|data|file|blob):/i;
const asRead = (address: string): string =>
  address.replace(/^[\s\p{Cc}]+/u, '').replaceAll(/[\n\r\t]/g, '');
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'ping']);
const NEVER = new Set(['iframe', 'object', 'embed', 'base', 'frame', 'applet', 'portal']);

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** A script is a file of the site's, or data. */
function isForeignScript({ tagName, attrs }: Element): boolean {
  if (tagName !== 'script') return false;
  const of = (name: string): string | undefined => attrs.find((each) => each.name === name)?.value;
  const src = of('src');
  return src === undefined ? of('type') !== 'application/ld+json' : /^(?:\w+:|\/\/)/.test(src);
}

/** A picture within the page: nothing in it runs. */
const isPicture = (tagName: string, address: string): boolean =>
  tagName === 'img' && address.startsWith('data:image/');

function faultOf(element: Element): string | null {
  const { tagName, attrs } = element;
  if (NEVER.has(tagName) || isForeignScript(element)) return `<${tagName}>`;
  const attribute = attrs.find(
    ({ name, value }) =>
      /^on/i.test(name) ||
      name === 'srcdoc' ||
      (ADDRESSES.has(name) && RUNS.test(asRead(value)) && !isPicture(tagName, value)) ||
      (name === 'http-equiv' && /refresh|set-cookie/i.test(value)),
  );
  return attribute ? `<${tagName} ${attribute.name}="${attribute.value.slice(0, 60)}">` : null;
}

export const injectedIn = (html: string): string[] =>
  [...elementsOf(parse(html))].flatMap((element) => faultOf(element) ?? []);
