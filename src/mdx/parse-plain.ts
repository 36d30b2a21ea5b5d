/**
 * The tree of MDX that is nothing but paragraphs of words and marks, which is how ingest writes: the same that remark gives, in a tenth of the
 * time. Null for anything in which Markdown might see more, which is remark's to read.
 */
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Point, Position } from 'unist';
import { parseLiteral } from './parse-literal.ts';

const NAME = '[A-Z][A-Za-z]*';
const QUOTED = String.raw`"(?:[^"\\\n]|\\.)*"`;
const BRACED = String.raw`\{(?:[^{}"\n]|${QUOTED}|\{(?:[^{}"\n]|${QUOTED})*\})*\}`;
const ATTRIBUTE = String.raw` ([a-z][A-Za-z]*)(?:="([^"\n]*)"|=(${BRACED}))?`;

const WORDS = /[^\\`*_[\]{<&\u0000-\u001f\ufeff]+/y;
const ESCAPED = /\\([!-/:-@[-`{-~])/y;
const REFERENCE = /&#x[0-9A-F]{1,4};/y;
const AMPERSAND = /&(?![#A-Za-z0-9])/y;
const LINE_ENDING = /(?<! )\n(?=[^ \n])/y;
const CLOSING = new RegExp(`</(${NAME})>`, 'y');
const WRITTEN_ATTRIBUTE = ATTRIBUTE.replaceAll(/\((?!\?)/g, '(?:');
const OPENING = new RegExp(`<(${NAME})((?:${WRITTEN_ATTRIBUTE})*)( ?/)?>`, 'y');
const ATTRIBUTES = new RegExp(ATTRIBUTE, 'g');
/** What makes a line more than words: a heading, a list, a rule, a quotation, code, an import. */
const MARKED_LINE = /[#>+=~|-]|\d+[.)](?:[ \n]|$)|(?:im|ex)port /y;
const BETWEEN_BLOCKS = /\n+/y;

/** Named and numbered; those of control characters and of halves of others, which Markdown replaces, are left to remark. */
const REFERENCES = /&(?:amp|quot|#x([0-9A-F]{1,4}));|&/g;
const isPlain = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  (code >= 32 && code < 127) ||
  (code >= 160 && code < 0xd800) ||
  (code >= 0xe000 && code < 0xfdd0) ||
  (code >= 0xfdf0 && code < 0xfffe);

function decode(text: string): string | null {
  if (!text.includes('&')) return text;
  let isKnown = true;
  const decoded = text.replace(REFERENCES, (written, digits?: string) => {
    if (written === '&amp;') return '&';
    if (written === '&quot;') return '"';
    const code = digits === undefined ? 0 : parseInt(digits, 16);
    isKnown &&= isPlain(code);
    return String.fromCharCode(code);
  });
  return isKnown ? decoded : null;
}

/** Marks deeper in one another are left to remark: the parser calls itself once a level. */
const DEEPEST = 32;

/** Thrown within this file alone. */
const NOT_PLAIN = Symbol('not plain');

class PlainParser {
  readonly #body: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;
  /** A line of tags alone is a block of its own in MDX. */
  #hasWords = false;

  constructor(body: string) {
    this.#body = body;
  }

  #point(at = this.#at): Point {
    return { line: this.#line, column: at - this.#lineStart + 1, offset: at };
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#body);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #endLine(): void {
    if (!this.#hasWords) throw NOT_PLAIN;
    this.#hasWords = false;
  }

  #beginLine(): void {
    this.#lineStart = this.#at;
    MARKED_LINE.lastIndex = this.#at;
    if (this.#body[this.#at] === ' ' || MARKED_LINE.test(this.#body)) throw NOT_PLAIN;
  }

  #skipBlankLines(): void {
    const lines = this.#take(BETWEEN_BLOCKS)?.[0].length ?? 0;
    if (lines > 0) this.#lineStart = this.#at;
    this.#line += lines;
  }

  /** Its next words without their escapes; null where no words follow. */
  #takeWords(): string | null {
    const words = this.#take(WORDS)?.[0] ?? this.#take(ESCAPED)?.[1] ?? this.#take(AMPERSAND)?.[0];
    if (words !== undefined) {
      this.#hasWords ||= words.trim() !== '';
      return words;
    }
    const reference = this.#take(REFERENCE)?.[0];
    if (reference !== undefined) {
      this.#hasWords = true;
      return decode(reference) ?? this.#refuse();
    }
    if (!this.#take(LINE_ENDING)) return null;
    this.#endLine();
    this.#line++;
    this.#beginLine();
    return '\n';
  }

  #refuse(): never {
    throw NOT_PLAIN;
  }

  #parseText(): PhrasingContent | null {
    const start = this.#point();
    let value = '';
    for (let words = this.#takeWords(); words !== null; words = this.#takeWords()) value += words;
    return value === '' ? null : { type: 'text', value, position: { start, end: this.#point() } };
  }

  #parseAttributes(written: string, from: number): MdxJsxAttribute[] {
    return [...written.matchAll(ATTRIBUTES)].map(
      ({ 0: whole, 1: name = '', 2: text, 3: braced, index }) => {
        const position: Position = {
          start: this.#point(from + index + 1),
          end: this.#point(from + index + whole.length),
        };
        if (braced === undefined) {
          const value = text === undefined ? null : (decode(text) ?? this.#refuse());
          return { type: 'mdxJsxAttribute', name, value, position };
        }
        const literal = braced.slice(1, -1);
        if (parseLiteral(literal) === undefined) throw NOT_PLAIN;
        const value = { type: 'mdxJsxAttributeValueExpression' as const, value: literal };
        return { type: 'mdxJsxAttribute', name, value, position };
      },
    );
  }

  #parseMark(depth: number): MdxJsxTextElement | null {
    const start = this.#point();
    const opening = this.#take(OPENING);
    if (!opening) return null;
    if (depth > DEEPEST) throw NOT_PLAIN;
    const [, name = '', written = '', slash] = opening;
    const from = opening.index + 1 + name.length;
    const attributes = this.#parseAttributes(written, from);
    const children = slash === undefined ? this.#parseInline(depth + 1) : [];
    if (slash === undefined && this.#take(CLOSING)?.[1] !== name) throw NOT_PLAIN;
    const position = { start, end: this.#point() };
    return { type: 'mdxJsxTextElement', name, attributes, children, position };
  }

  #parseInline(depth = 0): PhrasingContent[] {
    const nodes: PhrasingContent[] = [];
    for (;;) {
      const node = this.#parseText() ?? this.#parseMark(depth);
      if (!node) return nodes;
      nodes.push(node);
    }
  }

  #parseParagraph(): Paragraph {
    this.#beginLine();
    const start = this.#point();
    const children = this.#parseInline();
    this.#endLine();
    const { offset } = this.#point();
    if (this.#body[(offset ?? 0) - 1] === ' ') throw NOT_PLAIN;
    return { type: 'paragraph', children, position: { start, end: this.#point() } };
  }

  parse(): Root {
    const start = this.#point();
    const children: Paragraph[] = [];
    this.#skipBlankLines();
    while (this.#at < this.#body.length) {
      children.push(this.#parseParagraph());
      if (this.#at < this.#body.length && this.#body[this.#at] !== '\n') throw NOT_PLAIN;
      this.#skipBlankLines();
    }
    return { type: 'root', children, position: { start, end: this.#point() } };
  }
}

export function parsePlain(body: string): Root | null {
  try {
    return new PlainParser(body).parse();
  } catch (error) {
    if (error === NOT_PLAIN) return null;
    throw error;
  }
}
