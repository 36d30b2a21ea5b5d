/** Element → the blocks of text that a browser sets below one another, in the order of the page. */

export interface TextBlock {
  text: string;
  /** Parted where a browser breaks the line, and between elements that touch: a day and a name set side by side. */
  lines: string[];
  /** Lower case: `p`, `h2`, `li`, `figcaption`. */
  tag: string;
  /** The element that holds the text: the nearest one that is set as a block. */
  element: Element;
  /** Characters of the text that stand in links. */
  linked: number;
}

const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|o:p|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const SILENT =
  /^(?:script|style|noscript|template|svg|canvas|iframe|object|embed|video|audio|picture|img|input|select|textarea|button|map|math|head|link|meta|dialog|source|track|amp-(?!accordion|fit-text|layout|story|state)[a-z-]+)$/;
const ELEMENT = 1;
const TEXT = 3;

const RAISED: Record<string, string> = { '0': '⁰', '1': '¹', '2': '²', '3': '³' };

/** Collapses what HTML collapses; soft hyphens and characters of no width are dropped, a hard space becomes a plain one. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replaceAll(/[ \t\n\r\f\u00a0]+/g, ' ')
    .trim();

/** Marks in what is gathered, which no page holds: a line break, and where two elements touch. */
const BREAK = '\v';
const SEAM = '\u0001';
const LINES = new RegExp(`[${BREAK}${SEAM}]`);
const joined = (parts: readonly string[]): string =>
  parts.join('').replaceAll(SEAM, '').replaceAll(BREAK, ' ');

interface Open {
  parts: string[];
  linked: number;
  element: Element;
  breaks: number;
}

/** A raised number that leads to a note is none of the text's; one after a unit is a power. */
function raised(element: Element): string | null {
  const text = element.textContent.trim();
  if (/^\[?[\d,*†‡a-z]{1,5}\]?$/.test(text) && element.querySelector('a') !== null) return '';
  return [...text].every((digit) => digit in RAISED)
    ? [...text].map((digit) => RAISED[digit]).join('')
    : null;
}

class Walk {
  readonly blocks: TextBlock[] = [];
  private open: Open;

  constructor(root: Element) {
    this.open = { parts: [], linked: 0, element: root, breaks: 0 };
  }

  flush(element: Element): void {
    const text = plainText(joined(this.open.parts));
    if (/[\p{L}\p{N}]/u.test(text))
      this.blocks.push({
        text,
        lines: this.open.parts.join('').split(LINES).map(plainText).filter(Boolean),
        tag: this.open.element.localName,
        element: this.open.element,
        linked: this.open.linked,
      });
    this.open = { parts: [], linked: 0, element, breaks: 0 };
  }

  private add(text: string, inLink: boolean): void {
    if (text.trim() !== '') this.open.breaks = 0;
    this.open.parts.push(text);
    if (inLink) this.open.linked += plainText(text).length;
  }

  children(element: Element, holder: Element, inLink: boolean): void {
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT) this.add(child.textContent ?? '', inLink);
      else if (child.nodeType === ELEMENT) {
        if (child.previousSibling?.nodeType === ELEMENT) this.open.parts.push(SEAM);
        this.element(child as Element, holder, inLink);
      }
    }
  }

  private element(element: Element, holder: Element, inLink: boolean): void {
    const name = element.localName;
    if (SILENT.test(name)) return;
    if (name === 'br') return this.lineBreak(holder);
    if (name === 'sup') {
      const power = raised(element);
      if (power !== null) return this.add(power, inLink);
    }
    if (INLINE.test(name)) return this.children(element, holder, inLink || name === 'a');
    this.flush(element);
    this.children(element, element, inLink);
    this.flush(holder);
  }

  /** Two in a row part paragraphs; one is a space. */
  private lineBreak(holder: Element): void {
    this.open.parts.push(BREAK);
    this.open.breaks++;
    if (this.open.breaks > 1) this.flush(holder);
  }
}

export function textBlocks(root: Element): TextBlock[] {
  const walk = new Walk(root);
  walk.children(root, root, false);
  walk.flush(root);
  return walk.blocks;
}
