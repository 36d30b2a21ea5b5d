/** What the site's pages and the paper edition say, each in a form that can be held against the other. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { TaggedText } from './read-text.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const elementsIn = (node: Node): Element[] => [
  ...(isElement(node) ? [node] : []),
  ...childrenOf(node).flatMap(elementsIn),
];
const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

const UNPRINTED = new Set(['script', 'style', 'nav', 'template', 'head']);
/** Numbers of notes, paragraphs and pages: each edition has its own. */
const isLocator = (node: Node): boolean =>
  isElement(node) && attribute(node, 'data-particular') === 'locator';

function textOf(node: Node, without: (node: Node) => boolean = () => false): string {
  if (without(node) || (isElement(node) && UNPRINTED.has(node.tagName))) return '';
  return 'value' in node
    ? node.value
    : childrenOf(node)
        .map((child) => textOf(child, without))
        .join(
          isElement(node) &&
            /^(?:p|li|td|th|tr|h\d|div|dd|dt|section|text|tspan|title|desc)$/.test(node.tagName)
            ? ' '
            : '',
        );
}

/** Where an element leads outside the site: an address that the page has, though it prints a name for it. */
const addressOf = (element: Element): string[] =>
  /^https?:/.test(attribute(element, 'href') ?? '') ? [attribute(element, 'href') ?? ''] : [];

/** Letters and digits alone: how an edition breaks, hyphenates and points its lines is its own affair. */
export const skeleton = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

export const numbersIn = (text: string): string[] =>
  text.normalize('NFKC').match(/\d+(?:[.,]\d+)*/g) ?? [];

export interface SaidOnSite {
  /** The author's words, by what they are bound to. */
  prose: { ref: string; text: string }[];
  /** A piece of evidence of a note, under each of its numbers: where it stands, its words, and what the report prints where these are our note of it. */
  notes: { number: number; place: string; words: string; printed: string }[];
  /** Values of facts and of what is computed from them. */
  values: string[];
  /** Numbers of the notes that are named. */
  marks: number[];
  /** Ticks of axes. */
  scales: string[];
  /** Everything, without locators; addresses too. */
  all: string;
}

function notesOf(root: Node): SaidOnSite['notes'] {
  const notes = elementsIn(root).filter((element) =>
    childrenOf(element).some((child) => isElement(child) && hasClass(child, 'notes__number')),
  );
  return notes.flatMap((note) => {
    const within = (element: Element, name: string): Element[] =>
      elementsIn(element).filter((each) => hasClass(each, name));
    const numbers = within(note, 'notes__number').map((number) => Number(textOf(number)));
    return within(note, 'notes__item').flatMap((item) => {
      const [words = '', printed = ''] = within(item, 'notes__words').map((each) => textOf(each));
      const place = within(item, 'notes__source')
        .map((each) => textOf(each))
        .join('');
      return numbers.map((number) => ({ number, place, words, printed }));
    });
  });
}

/** What lets a reader link and copy a judgement has no place on paper. */
function withoutTools<T extends Node>(node: T): T {
  const isTool = (child: Node): boolean =>
    isElement(child) && /^(?:sheet|judgement__tools)$/.test(attribute(child, 'class') ?? '');
  if ('childNodes' in node)
    node.childNodes = node.childNodes.filter((child) => !isTool(child)).map(withoutTools);
  return node;
}

export function readPage(html: string): SaidOnSite {
  const root = withoutTools(parse(html));
  const bound = (...kinds: string[]): Element[] =>
    elementsIn(root).filter((element) =>
      kinds.includes(attribute(element, 'data-particular') ?? ''),
    );
  return {
    prose: bound('prose').map((element) => ({
      ref: attribute(element, 'data-ref') ?? '',
      text: textOf(element, isLocator),
    })),
    notes: notesOf(root),
    values: bound('fact', 'computed').map((element) => textOf(element)),
    marks: bound('locator')
      .flatMap((element) => /^note-(\d+)$/.exec(attribute(element, 'data-ref') ?? '')?.[1] ?? [])
      .map(Number),
    scales: bound('scale').map((element) => textOf(element)),
    all: [textOf(root, isLocator), ...elementsIn(root).flatMap(addressOf)].join(' '),
  };
}

const has = (piece: TaggedText, ...roles: string[]): boolean =>
  roles.some((role) => piece.roles.includes(role));
/** Longer ones are pieces of an address that is broken over lines. */
const isNumber = (piece: TaggedText): boolean => /^\s*\d{1,3}\s*$/.test(piece.text);
/** The number before a note, a list's item or at a mark. */
const isLabel = (piece: TaggedText): boolean =>
  (has(piece, 'Lbl') || has(piece, 'Link')) && isNumber(piece);

export interface SaidOnPaper {
  /** Running text, tables and figures, a paragraph, heading, cell or drawing each, without locators. */
  blocks: { text: string; roles: string[]; page: number }[];
  /** By number. */
  notes: Map<number, string>;
}

/** A note's number is a link; those of pages and of other notes are links too, behind "p." and "note". */
function notesOnPaper(pieces: readonly TaggedText[]): SaidOnPaper['notes'] {
  const notes = new Map<number, string>();
  let number = 0;
  for (const piece of pieces.filter((each) => has(each, 'Note'))) {
    const before = notes.get(number) ?? '';
    const starts = isLabel(piece) && !/(?:\bp\.|\bnote)\s*$/.test(before);
    if (starts) number = Number(piece.text);
    else notes.set(number, before + piece.text);
  }
  return notes;
}

const withoutLocators = (text: string): string =>
  text.replaceAll(
    /¶\s*\d+|\bFigures?\s+\d+(?: and \d+)?|\bas note\s+\d+|\bp(?:age\s+|\.\s*)\d+/g,
    ' ',
  );

export function readPaper(pieces: readonly TaggedText[]): SaidOnPaper {
  const body = pieces.filter((piece) => !has(piece, 'Note', 'TOC') && !isLabel(piece));
  const blocks = [...Map.groupBy(body, ({ block }) => block).values()].map((all) => ({
    text: withoutLocators(all.map(({ text }) => text).join('')),
    roles: all[0]!.roles,
    page: all[0]!.page,
  }));
  return { blocks, notes: notesOnPaper(pieces) };
}

/** Figures last, with their titles and captions: they float between the halves of a paragraph. */
function bodyOf({ blocks }: SaidOnPaper): string {
  const [running, floating] = [false, true].map((floats) =>
    blocks.filter(
      ({ roles }) => ['Figure', 'Caption', 'Div'].some((role) => roles.includes(role)) === floats,
    ),
  );
  return [...running!, ...floating!].map(({ text }) => text).join('');
}

const allOf = (paper: SaidOnPaper): string =>
  [bodyOf(paper), ...[...paper.notes.values()].map(withoutLocators)].join(' ');

/** The author's words that are not on paper. */
export function missingProse(site: readonly SaidOnSite[], paper: SaidOnPaper): string[] {
  const body = skeleton(bodyOf(paper));
  return site
    .flatMap(({ prose }) => prose)
    .filter(({ text }) => !body.includes(skeleton(text)))
    .map(({ ref, text }) => `${ref}: ${text}`);
}

/** Facts and computed figures, of the given pages, of which a number is not on paper. */
export function missingValues(site: readonly SaidOnSite[], paper: SaidOnPaper): string[] {
  const printed = new Set(numbersIn(allOf(paper)));
  return site
    .flatMap(({ values }) => values)
    .filter((value) => numbersIn(value).some((number) => !printed.has(number)));
}

/** What the paper's template prints of its own. */
const FURNITURE = new Set([
  'Contents',
  'Annex',
  'No source says it.',
  'facts, each below the sentence it was read in: as printed there, and as read.',
]);

/** Numbers, and words with a capital, of the paper that no page of the site has. `scales` are ticks of axes, which depend on a drawing's width. */
export function strangers(
  site: readonly SaidOnSite[],
  paper: SaidOnPaper,
  scales: ReadonlySet<string>,
): string[] {
  const said = site.map(({ all }) => all).join(' ');
  const [numbers, letters] = [new Set(numbersIn(said)), skeleton(said)];
  const names = paper.blocks.flatMap(
    ({ text }) => text.match(/(?<![\p{L}\p{N}/._-])\p{Lu}[\p{L}\p{N}]+(?![\p{L}\p{N}]|\n)/gu) ?? [],
  );
  return [
    ...new Set([
      ...numbersIn(allOf(paper)).filter((number) => !numbers.has(number) && !scales.has(number)),
      ...names.filter((name) => !FURNITURE.has(name) && !letters.includes(skeleton(name))),
    ]),
  ];
}

/** Whole sentences of the paper's running text and cells that no page of the site has. */
export function strangeSentences(site: readonly SaidOnSite[], paper: SaidOnPaper): string[] {
  const said = skeleton(site.map(({ all }) => all).join(' '));
  const running = paper.blocks.filter(
    ({ text, roles }) => !roles.includes('Figure') && /[.?!]["”’)]?\s*$/.test(text),
  );
  return running
    .flatMap(({ text }) => text.split(/(?<=[.?!]["”’)]?)\s+/))
    .filter(
      (sentence) =>
        sentence.trim().split(/\s+/).length > 3 &&
        !FURNITURE.has(sentence.trim().replace(/^\d+ /, '').replaceAll(/\s+/g, ' ')) &&
        !said.includes(skeleton(sentence)),
    );
}

const RUN = 6;

/** Whether a run of words of one text stands in the other: an edition may begin and end its excerpt elsewhere. */
function shareWords(text: string, other: string): boolean {
  const words = text.split(/\s+/).filter((word) => skeleton(word));
  const length = Math.min(RUN, words.length);
  const within = skeleton(other);
  return words.some(
    (_, index) =>
      index + length <= words.length &&
      within.includes(skeleton(words.slice(index, index + length).join(''))),
  );
}

/**
 * Evidence of the site's notes that the paper's lack: its place is in the note of that number, words of it and of what the report prints in
 * that one or the one it names, the whole in the annex or there.
 */
export function missingNotes(site: readonly SaidOnSite[], paper: SaidOnPaper): SaidOnSite['notes'] {
  const body = skeleton(bodyOf(paper));
  return site
    .flatMap(({ notes }) => notes)
    .filter(({ number, place, words, printed }) => {
      const own = paper.notes.get(number) ?? '';
      const named = [...own.matchAll(/as note\s*(\d+)/g)].map(
        (match) => paper.notes.get(Number(match[1])) ?? '',
      );
      const notes = [own, ...named].join(' ');
      const isWhole = (text: string): boolean =>
        [body, skeleton(notes)].some((all) => all.includes(skeleton(text)));
      const [label, paragraph] = place.split('¶').map(skeleton) as [string, string];
      const isPlaced = skeleton(own).includes(label) && own.includes(`¶${paragraph}`);
      return !isPlaced || !shareWords(words, notes) || !isWhole(words) || !isWhole(printed);
    });
}
