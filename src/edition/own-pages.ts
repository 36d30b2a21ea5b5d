/** The author's pages beside the briefing: text, and figures of the dossier between it. */
import { isDrawn } from '../mdx/parse-page.ts';
import { attributeOf } from '../mdx/read-attributes.ts';
import type { Dossier, OwnPage } from '../model/dossier.ts';
import { toString } from 'mdast-util-to-string';
import { type Bound, pageTitle } from './bind.ts';
import { type Block, blocksOf, citationsOf, placer } from './outline.ts';

/** Which of the dossier's figures: `of` null is each of its kind. */
export interface FigureChoice {
  kind: 'Timeline' | 'Map' | 'Figure';
  of: string | null;
}

export type PagePiece = { blocks: Block[] } | { figure: FigureChoice };

export interface AuthorsPage {
  page: OwnPage;
  /** Root-relative. */
  path: string;
  title: Bound;
  /** Of the dossier: it says by itself what it says. */
  description: string;
  /** Its first paragraph. */
  lead: string;
  pieces: PagePiece[];
}

/** Root-relative. */
export const pagePath = ({ id }: Pick<OwnPage, 'id'>): string => `/pages/${id}.html`;

const KINDS = ['Timeline', 'Map', 'Figure'] as const;

function choiceOf(node: OwnPage['tree']['children'][number]): FigureChoice | null {
  const kind = isDrawn(node) ? KINDS.find((each) => each === node.name) : undefined;
  if (!kind || !isDrawn(node)) return null;
  return { kind, of: attributeOf(node, 'set') ?? attributeOf(node, 'id') ?? null };
}

function piecesOf(page: OwnPage, dossier: Dossier): PagePiece[] {
  const pieces: PagePiece[] = [];
  const blocks = blocksOf(page, placer(dossier, citationsOf(dossier, page)), 'page');
  for (const [index, node] of page.tree.children.entries()) {
    const figure = choiceOf(node);
    const last = pieces.at(-1);
    const block = blocks[index];
    if (figure) pieces.push({ figure });
    else if (block && last && 'blocks' in last) last.blocks.push(block);
    else if (block) pieces.push({ blocks: [block] });
  }
  return pieces;
}

export const buildOwnPages = (dossier: Dossier): AuthorsPage[] =>
  dossier.pages.map((page) => ({
    page,
    path: pagePath(page),
    title: pageTitle(page),
    description: dossier.settings.standfirst,
    lead: toString(page.tree.children.find(({ type }) => type === 'paragraph') ?? []),
    pieces: piecesOf(page, dossier),
  }));
