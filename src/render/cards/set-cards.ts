/** Cards → SVG, set by Typst in the faces of the edition. */
import { buildEdition } from '../../edition/edition.ts';
import { furnitureLanguage } from '../../furniture/index.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { DrawnFigure } from '../../views/draw-figure.ts';
import type { JoinedFigure } from '../../views/figures.ts';
import { createTypstCompiler } from '../typst/compile-typst.ts';
import { printLanguage } from '../typst/layout-notes.ts';
import { DEFAULT_ACCENT } from '../typst/layout-print.ts';
import { createPrinter, mapStrings } from '../typst/printable.ts';
import { type Phrase, printed } from '../typst/printed.ts';
import { addedFamilies, coverageOf, type Typefaces } from '../typst/typefaces.ts';
import { type Card, cardFoot } from './card.ts';
import { figureParts, type FigureParts } from './figure-parts.ts';

/** Pixels. */
export const CARD_SIZE = { width: 1200, height: 630 };

const SHAPES = 'shapes.svg';

export interface SetCard {
  id: string;
  svg: string;
}

interface CardMaterial {
  /** Typst files by name. */
  templates: ReadonlyMap<string, string>;
  typefaces: Typefaces;
  /** Stands at the foot. */
  logo: { path: string; bytes: Uint8Array } | null;
}

/** Of drawings that are one figure the last, a map where there is one: it is read at a glance. */
const pictured = ({ drawings }: JoinedFigure): DrawnFigure => drawings.at(-1) ?? drawings[0];

/** Null for a drawing that can't be made. */
function partsOf(figure: JoinedFigure): FigureParts | null {
  const { narrow, failure } = pictured(figure);
  return failure ? null : figureParts(narrow);
}

const phrase = (line: Phrase['line']): Phrase => ({ line });

/** Each is set when it is asked for. Throws a ProblemError where the compiler has an error or a warning. */
export function* setCards(
  dossier: Dossier,
  cards: readonly Card[],
  { templates, typefaces, logo }: CardMaterial,
): Generator<SetCard> {
  const edition = buildEdition(dossier);
  const { settings } = dossier;
  const { print } = createPrinter(coverageOf(typefaces));
  const compile = createTypstCompiler(templates, [...typefaces.styles.flat(), ...typefaces.added]);
  const frame = {
    accent: settings.accent ?? DEFAULT_ACCENT,
    fallbackFonts: addedFamilies(typefaces),
    language: printLanguage(furnitureLanguage(settings.language)),
    foot: phrase(cardFoot(edition)),
    draft: edition.front.draft,
    logo: logo?.path ?? null,
    ...CARD_SIZE,
  };
  for (const { id, kicker, title, lead, numbers, figure } of cards) {
    const parts = figure && partsOf(figure);
    const said = printed({
      ...frame,
      kicker,
      title: phrase(title),
      lead,
      numbers: numbers.map((number) => ({ ...number, label: phrase(number.label) })),
    });
    const data = mapStrings({ ...said, figure: parts && { ...parts, shapes: SHAPES } }, print);
    const files = new Map<string, Uint8Array>([
      ...(parts ? [[SHAPES, new TextEncoder().encode(parts.shapes)] as const] : []),
      ...(logo ? [[logo.path, logo.bytes] as const] : []),
    ]);
    yield { id, svg: compile({ main: 'card.typ', data, files }).svg() };
  }
}
