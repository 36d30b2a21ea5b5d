/** HTML → a tree. Nothing in it is run or loaded: linkedom has no script engine, and what it builds knows no network. */
import { Refusal } from '../imported.ts';
import { optionalPackage } from '../optional-package.ts';

/** Characters. The largest saved news pages, with their pictures and styles inside, have about ten million. */
const LONGEST = 40_000_000;
/** Open elements inside one another. Browsers stop at 512 (HTML Standard's parsers at their own limits); linkedom walks by recursion. */
const DEEPEST = 512;

const DATA_ADDRESS = /\bdata:[a-z]+\/[a-z0-9.+-]+(?:;[a-z0-9=-]+)*;base64,[a-z0-9+/=\s]{200,}/gi;
const INERT = /<(style|svg|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dt|dd|option)$/i;

/** A lower bound that a page can't cheat: tags opened less tags closed, over tags that HTML doesn't close by itself. */
function deepest(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [, closing, name = '', selfClosing] of html.matchAll(
    /<(\/?)([a-z][a-z0-9-]*)\b[^<>]*?(\/?)>/gi,
  )) {
    if (VOID.test(name) || selfClosing) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** Throws Refusal for a page beyond what can be read in a moment. */
export async function readDocument(html: string): Promise<Document> {
  if (html.length > LONGEST)
    throw new Refusal('is a page of more than 40 million characters; save the article alone');
  const { DOMParser } = await optionalPackage('linkedom', 'an HTML page', () => import('linkedom'));
  // Pictures and drawings of a SingleFile page are most of it, and no text
  const light = html.replaceAll(DATA_ADDRESS, 'data:,').replaceAll(INERT, '');
  if (deepest(light) > DEEPEST)
    throw new Refusal(
      'is a page whose elements stand inside one another more than 512 deep; copy the article into a text file',
    );
  const document = new DOMParser().parseFromString(light, 'text/html') as unknown as Document;
  showShadows(document);
  return document;
}

const SHADOW = 'template[shadowrootmode], template[shadowroot]';

/** What a page keeps in shadow trees, SingleFile writes as templates: each is set where a browser shows it, with what its slots hold. */
function showShadows(document: Document): void {
  for (;;) {
    const template = document.querySelector<HTMLTemplateElement>(SHADOW);
    if (template === null) return;
    showShadow(template, template.parentElement);
  }
}

const slotOf = (node: ChildNode): string =>
  ('getAttribute' in node && (node as Element).getAttribute('slot')) || '';

function showShadow(template: HTMLTemplateElement, host: Element | null): void {
  const light = [...(host?.childNodes ?? [])].filter((node) => node !== template);
  for (const node of light) node.remove();
  template.replaceWith(...(template.content?.childNodes ?? template.childNodes));
  for (const slot of host?.querySelectorAll('slot') ?? []) {
    const name = slot.getAttribute('name') ?? '';
    const held = light.filter((node) => slotOf(node) === name);
    if (held.length > 0) slot.replaceWith(...held);
  }
}
