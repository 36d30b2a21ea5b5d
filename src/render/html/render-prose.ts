/**
 * A section of the briefing → HTML. Each block stands beside the notes of what it cites: the cited words lead to the first
 * passage that carries them, the number after them to the note that lists all.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FootnoteDefinition, FootnoteReference, Heading, Nodes } from 'mdast';
import { type Handler, toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { footnote, note as noteNumber } from '../../edition/bind.ts';
import {
  type Block,
  citationsOf,
  type CitationAt,
  citedHref,
  confidenceOf,
  type Passage,
  passagesOf,
} from '../../edition/outline.ts';
import { createNameFinder } from '../../edition/find-names.ts';
import type { Note } from '../../edition/notes.ts';
import { compose, say } from '../../furniture/index.ts';
import { refAttributes } from '../../edition/ref-attributes.ts';
import type { Dossier, OwnPage } from '../../model/dossier.ts';
import { linkNames } from './name-links.ts';
import { notesBelow } from './note-room.ts';
import { createJudgementRenderer, type JudgementRenderer } from './render-judgement.ts';
import { renderPicture } from './render-picture.ts';
import { noteClass, noteId, renderNotes } from './render-notes.ts';

interface Context {
  dossier: Dossier;
  citationAt: CitationAt;
  /** How often each number has been used so far. */
  uses: Map<number, number>;
  /** Id of the block: its footnotes are those of its section. */
  block: string;
  /** Of the passage that is being rendered. */
  notes: readonly Note[];
  judgement: JudgementRenderer;
  /** Whether the passage as a whole is a judgement. */
  isJudgement: boolean;
  /** What the words of the passage are bound to. */
  at: string;
  /** Of the judgements in the passage. */
  sheets: Element[];
  /** Names that the blocks of the section link already. */
  named: Set<string>;
  findNames: ReturnType<typeof createNameFinder>;
  /** Of the title that stands above the text: 1 on a page of its own. */
  top: 1 | 2;
  /** Of the last heading. */
  level: number;
  pictures: OwnPage['pictures'];
}

const languageOf = ({ dossier }: Context): string => dossier.settings.language;

/** Where there is a margin, a link to the note in it; where there is none, a button that calls it up. */
function renderReference(number: number, context: Context): Element {
  const use = (context.uses.get(number) ?? 0) + 1;
  context.uses.set(number, use);
  const { text, of } = noteNumber(number);
  const shared = {
    className: 'note-ref',
    ariaLabel: compose('noteNumbered', languageOf(context), { number: text }),
    ...refAttributes(of),
  };
  return h('sup', { id: use === 1 ? `ref-${number}` : `ref-${number}-${use}` }, [
    h('a', { ...shared, href: `#${noteId({ number })}` }, text),
    h('button', { ...shared, type: 'button', popoverTarget: noteId({ number }) }, text),
  ]);
}

function renderCited(node: Nodes, children: ElementContent[], context: Context): ElementContent[] {
  const href = citedHref(node, context.dossier);
  if (!href) return children;
  const link = h('a', { className: 'cited', href }, children);
  const number = context.citationAt(node)?.number;
  if (number === undefined) return [link];
  const index = context.notes.findIndex((note) => note.number === number);
  const className = index < 0 ? 'claim' : `claim ${noteClass(index)}`;
  return [h('span', { className }, [link, renderReference(number, context)])];
}

/** A key judgement has the address, and what it holds has none. */
function renderJudgement(node: Nodes, children: ElementContent[], context: Context): Element {
  const element = node.type === 'mdxJsxFlowElement' ? 'div' : 'span';
  const confidence = h(
    'span',
    { className: 'confidence' },
    confidenceOf(node, languageOf(context)).text,
  );
  const words: ElementContent[] = [...children, { type: 'text', value: ' ' }, confidence];
  if (context.isJudgement) return h(element, { className: 'judgement' }, words);
  const { anchor, tools, sheet } = context.judgement([node], context.at);
  context.sheets.push(sheet);
  return h(element, { className: 'judgement', id: anchor }, [...words, tools]);
}

const withoutIndex = (block: string): string => block.replace(/(?:-\d+)+$/, '');

const footnoteId = (label: string | null | undefined, { block }: Context): string =>
  `footnote-${withoutIndex(block)}-${label}`;

function renderLetter(label: string | null | undefined): Element {
  const { text, of } = footnote(label ?? '');
  return h('span', { ...refAttributes(of) }, text);
}

/** The mark of a footnote of the author's, which stands at the end of the section. */
const footnoteMark =
  (context: Context): Handler =>
  (_, { label }: FootnoteReference) =>
    h('sup', [
      h(
        'a',
        {
          className: 'footnote-ref',
          href: `#${footnoteId(label, context)}`,
          role: 'doc-noteref',
        },
        [renderLetter(label)],
      ),
    ]);

const footnoteText =
  (context: Context): Handler =>
  (state, node: FootnoteDefinition) =>
    h('div', { className: 'footnote', id: footnoteId(node.label, context), role: 'doc-footnote' }, [
      h('sup', [renderLetter(node.label)]),
      ...(state.all(node) as ElementContent[]),
    ]);

/** mdast-util-to-hast takes one node or several from a handler. */
const elementHandler =
  (context: Context): Handler =>
  (state, node: Nodes & { children: Nodes[]; name?: string }) => {
    const children = state.all(node as never) as ElementContent[];
    if (node.name === 'Judgement') return renderJudgement(node, children, context);
    return node.name === 'Image'
      ? renderPicture(node, children, context)
      : renderCited(node, children, context);
  };

/** The author's headings stand below the title, none more than a level deeper than the one before. */
const headingHandler =
  (context: Context): Handler =>
  (state, node: Heading) => {
    const wanted = Math.max(context.top + 1, node.depth + context.top - 1);
    context.level = Math.min(wanted, context.level + 1, 6);
    return h(`h${context.level}`, state.all(node as never) as ElementContent[]);
  };

function toElements(nodes: readonly Nodes[], context: Context): ElementContent[] {
  const handler = elementHandler(context);
  return nodes.flatMap((node) => {
    const result = toHast(node, {
      handlers: {
        mdxJsxTextElement: handler,
        mdxJsxFlowElement: handler,
        footnoteReference: footnoteMark(context),
        footnoteDefinition: footnoteText(context),
        heading: headingHandler(context),
      },
    });
    const elements = (result.type === 'root' ? result.children : [result]) as ElementContent[];
    return elements.flatMap((each) => linkNames(each, context.findNames, context.named));
  });
}

const permalink = (id: string, language: string): Element =>
  h(
    'a',
    { className: 'permalink', href: `#${id}`, ariaLabel: say('LinkToParagraph', language) },
    '#',
  );

/** Behind the last words of a passage. */
function append(elements: ElementContent[], tools: Element): ElementContent[] {
  const last = elements.at(-1);
  return last?.type === 'element' && last.tagName === 'p'
    ? [...elements.slice(0, -1), { ...last, children: [...last.children, tools] }]
    : [...elements, tools];
}

/** A block with its permalink and its notes; a key judgement has an address by its words. */
function renderPassage(
  tagName: 'div' | 'li',
  passage: Passage,
  context: Context,
  { isBelow = false, isJudgement = false } = {},
): Element {
  const { id, at, nodes, notes } = passage;
  const language = languageOf(context);
  context.block = id;
  context.notes = notes;
  context.at = at;
  context.isJudgement = isJudgement;
  context.sheets = [];
  const elements = toElements(nodes, context);
  const judgement = isJudgement ? context.judgement(nodes, at) : null;
  const frame = {
    className: isBelow ? 'passage passage--below' : 'passage',
    id: judgement?.anchor,
  };
  return h(tagName, frame, [
    h(
      'div',
      {
        className: tagName === 'li' ? 'item' : 'block',
        id,
        ...refAttributes({ kind: 'prose', at }),
      },
      judgement ? append(elements, judgement.tools) : elements,
    ),
    ...(judgement ? [judgement.sheet] : [permalink(id, language)]),
    ...context.sheets,
    ...renderNotes(passage, language, isBelow),
  ]);
}

/** Notes of lists have room beside their items. */
function sizeOf(block: Block) {
  const words = passagesOf(block)
    .flatMap(({ nodes }) => nodes)
    .map((node) => toString(node))
    .join('').length;
  return block.kind === 'list' ? { words, notes: [] } : { words, notes: block.passage.notes };
}

/** Renders the blocks of a section, or of what `continues` it behind a figure. */
export type ProseRenderer = (
  blocks: readonly Block[],
  options?: { isJudgements?: boolean; continues?: boolean },
) => Element;

/** Numbers run on from section to section: render their blocks in the order of the edition. A page's numbers are its own. */
export function createProseRenderer(dossier: Dossier, page?: OwnPage): ProseRenderer {
  const top = page ? 1 : 2;
  const context: Context = {
    dossier,
    citationAt: citationsOf(dossier, page),
    uses: new Map(),
    block: '',
    notes: [],
    top,
    level: top,
    pictures: page?.pictures ?? new Map(),
    judgement: createJudgementRenderer(dossier),
    isJudgement: false,
    at: '',
    sheets: [],
    named: new Set(),
    findNames: createNameFinder(dossier),
  };
  return (blocks, { isJudgements = false, continues = false } = {}) => {
    if (!continues) {
      context.level = top;
      context.named.clear();
    }
    const below = notesBelow(blocks.map(sizeOf));
    // Beside a list of them a paragraph only leads to it
    const hasList = blocks.some(({ kind }) => kind === 'list');
    const rendered = blocks.map((block, index) =>
      block.kind === 'list'
        ? h(
            block.ordered ? 'ol' : 'ul',
            { className: 'list' },
            block.items.map((item) =>
              renderPassage('li', item, context, { isJudgement: isJudgements }),
            ),
          )
        : renderPassage('div', block.passage, context, {
            isBelow: below[index],
            isJudgement: isJudgements && !hasList,
          }),
    );
    return h('div', { className: isJudgements ? 'prose prose--judgements' : 'prose' }, rendered);
  };
}
