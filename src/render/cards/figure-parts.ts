/**
 * A drawing in two: its shapes, as a picture, and its lines of text, which Typst sets. Letters of a picture within a picture would be drawn
 * in whatever faces the machine has.
 */
import type { Element } from 'hast';
import { standaloneSvg } from '../../views/svg/standalone.ts';
import { TONES, toneRules } from '../../views/svg/tones.ts';

interface FigureSpan {
  text: string;
  weight: number;
  /** CSS colour. */
  fill: string;
}

/** Lengths are SVG user units; `y` is that of the baseline. */
interface FigureLine {
  x: number;
  y: number;
  size: number;
  /** Stands on a ground of its own outline. */
  isHaloed: boolean;
  spans: FigureSpan[];
}

export interface FigureParts {
  width: number;
  height: number;
  shapes: string;
  lines: FigureLine[];
}

const TONE = 'screen-light';
const RULES = toneRules(TONES[TONE]);

const classesOf = ({ properties }: Element): string[] =>
  [properties.className ?? []].flat().map(String);

/** Of the last class that has one. */
const fillOf = (element: Element, inherited: string): string =>
  classesOf(element).reduce(
    (fill, name) => /(?:^|;)fill:(#\w+)/.exec(RULES[name] ?? '')?.[1] ?? fill,
    inherited,
  );

type Style = Omit<FigureSpan, 'text'>;

/** A stretch with a place of its own begins a line, any other goes on with the line before. */
function readLines(text: Element): FigureLine[] {
  const lines: FigureLine[] = [];
  const frame = {
    size: Number(text.properties.fontSize),
    isHaloed: classesOf(text).includes('haloed'),
  };
  const read = (element: Element, style: Style): void => {
    const { x, y, fontWeight } = element.properties;
    if (x !== undefined) lines.push({ ...frame, x: Number(x), y: Number(y), spans: [] });
    const own = {
      fill: fillOf(element, style.fill),
      weight: fontWeight === undefined ? style.weight : Number(fontWeight),
    };
    for (const child of element.children)
      if (child.type === 'element') read(child, own);
      else if (child.type === 'text') lines.at(-1)?.spans.push({ ...own, text: child.value });
  };
  read(text, { fill: TONES[TONE].ink, weight: 400 });
  return lines.filter(({ spans }) => spans.some(({ text: words }) => words.trim() !== ''));
}

const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child) => child.type === 'element');

const textsIn = (node: Element): Element[] =>
  elementsIn(node).flatMap((child) => (child.tagName === 'text' ? [child] : textsIn(child)));

const withoutTexts = (node: Element): Element => ({
  ...node,
  children: elementsIn(node)
    .filter(({ tagName }) => tagName !== 'text')
    .map(withoutTexts),
});

export function figureParts(drawing: Element): FigureParts {
  return {
    width: Number(drawing.properties.width),
    height: Number(drawing.properties.height),
    shapes: standaloneSvg(withoutTexts(drawing), TONE),
    lines: textsIn(drawing).flatMap(readLines),
  };
}
