/** The text of an MDX paragraph as tokens: marks whole, words, white space. A mark's tokens are known by its id, whatever else it says. */
import { splitSentences } from '../text/split-sentences.ts';
import { wordsOf } from './align-sentences.ts';

export interface Token {
  /** Equal for tokens that are the same to a merge. */
  key: string;
  source: string;
  /** Of the opening tag of a mark. */
  isTag: boolean;
}

/** Tokens of one sentence, with the white space behind it. */
export interface Unit {
  words: string;
  tokens: Token[];
}

const STRING = String.raw`"(?:\\.|[^"\\])*"`;
const INNER = String.raw`\{(?:${STRING}|[^{}"])*\}`;
const VALUE = String.raw`"[^"]*"|'[^']*'|\{(?:${STRING}|${INNER}|[^{}"])*\}`;
const TAG = String.raw`</?[A-Za-z](?:${VALUE}|[^'"{}>])*>`;
const TOKEN = new RegExp(String.raw`(?<tag>${TAG})|\\.|&[#\w]+;|[\p{L}\p{M}\p{N}]+|\s+|.`, 'gsu');
const ATTRIBUTE = new RegExp(String.raw`([\w-]+)(?:=(?:${VALUE}))?`, 'gs');

/** Name and attributes of an opening tag, each attribute as it is written, by its name. */
export interface Tag {
  name: string;
  attributes: Map<string, string>;
  closing: string;
}

export function readTag(source: string): Tag {
  const [, name = '', inside = '', closing = '>'] =
    /^<([A-Za-z][\w.]*)(.*?)\s*(\/?>)$/s.exec(source) ?? [];
  const attributes = new Map(
    [...inside.matchAll(ATTRIBUTE)].map(([written, attribute = '']) => [attribute, written]),
  );
  return { name, attributes, closing: closing === '/>' ? ' />' : '>' };
}

export const writeTag = ({ name, attributes, closing }: Tag): string =>
  `<${[name, ...attributes.values()].join(' ')}${closing}`;

const keyOf = (source: string): string => {
  const { name, attributes } = readTag(source);
  const id = attributes.get('id');
  return id === undefined ? source : [name, id, attributes.get('part') ?? ''].join(' ');
};

/** No token of a text begins with it. */
const MARK = '\u0000';

export function tokensOf(text: string): Token[] {
  const open: string[] = [];
  return [...text.matchAll(TOKEN)].map(({ 0: source, groups }): Token => {
    if (groups?.['tag'] === undefined) return { key: source, source, isTag: false };
    if (source.startsWith('</'))
      return { key: `${MARK}/${open.pop() ?? source}`, source, isTag: false };
    const key = keyOf(source);
    if (!source.endsWith('/>')) open.push(key);
    return { key: MARK + key, source, isTag: true };
  });
}

const isText = ({ key }: Token): boolean => !key.startsWith(MARK);
const plainOf = (token: Token): string => (isText(token) ? token.source.replace(/^\\/, '') : '');

/** A mark that opens where a sentence ends belongs to the next, one that closes there to it. */
export function unitsOf(tokens: readonly Token[]): Unit[] {
  const plain = tokens.map(plainOf).join('');
  const starts = splitSentences(plain).map(({ start }) => start);
  const units: Token[][] = [[]];
  let at = 0;
  for (const token of tokens) {
    const next = starts[units.length];
    const begins = isText(token) || token.isTag;
    if (next !== undefined && at >= next && begins) units.push([]);
    units.at(-1)?.push(token);
    at += plainOf(token).length;
  }
  return units.map((unit) => ({ words: wordsOf(unit.map(plainOf).join('')), tokens: unit }));
}

/** Keys of the marks in a text. */
export const marksOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter(({ isTag }) => isTag).map(({ key }) => key));
