/** Bar geometry → SVG. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { refAttributes } from '../../edition/ref-attributes.ts';
import { renderFigure } from '../svg/figure.ts';
import { coordinate as c } from '../svg/number.ts';
import { hatching } from '../svg/patterns.ts';
import { renderText } from '../svg/render-text.ts';
import type { Bar, BarPanel, BarsLayout } from './geometry.ts';
import { SWATCH } from './legend.ts';

interface Part {
  x: number;
  width: number;
  className: string;
}

const rect = (
  { x, width, className }: Part,
  y: number,
  height: number,
  hatch: string,
): ElementContent => {
  const inset = className === 'solid' ? 0 : 0.5;
  return s('rect', {
    class: className,
    x: c(x + inset),
    y: c(y + inset),
    width: c(Math.max(0.5, width - 2 * inset)),
    height: c(height - 2 * inset),
    ...(className === 'hatched' ? { fill: `url(#${hatch})` } : {}),
  });
};

/** A range is full up to its lower end and open beyond; "up to" is open throughout; a denied figure is an empty frame. */
function partsOf({ x, width, rangeFrom, hatched, negated, precision }: Bar): Part[] {
  const full = hatched ? 'hatched' : 'solid';
  if (negated) return [{ x, width, className: 'denied' }];
  if (precision === 'below') return [{ x, width, className: hatched ? 'hatched' : 'window' }];
  if (rangeFrom === undefined) return [{ x, width, className: full }];
  return [
    { x, width: rangeFrom - x, className: full },
    { x: rangeFrom, width: x + width - rangeFrom, className: 'window' },
  ];
}

/** An arrow head where the number is only the least. */
function headOf({ x, y, width, height, precision }: Bar): ElementContent[] {
  return precision === 'above'
    ? [s('path', { class: 'arrow', d: `M${c(x + width + 1.5)} ${c(y + height / 2 - 4)}l4 4l-4 4` })]
    : [];
}

/** The bar is a link for the pointer; the value's link leads to the same place and is the one the keyboard reaches. */
function renderBar(bar: Bar, hatch: string): ElementContent[] {
  const marks = [
    ...partsOf(bar).map((part) => rect(part, bar.y, bar.height, hatch)),
    ...headOf(bar),
  ];
  return [
    s('a', { href: bar.href, tabIndex: -1, ariaHidden: 'true', ...refAttributes(bar.of) }, marks),
    renderText(bar.caption),
    renderText(bar.value, 'haloed'),
    renderText(bar.note, 'haloed'),
  ];
}

function renderPanel(panel: BarPanel, hatch: string): ElementContent[] {
  return [
    ...panel.ticks.map(({ x, y0, y1, zero }) =>
      s('path', { class: zero ? 'rule zero' : 'tick', d: `M${c(x)} ${c(y0)}V${c(y1)}` }),
    ),
    ...(panel.rule
      ? [
          s('path', {
            class: 'rule strong',
            d: `M${c(panel.rule.x0)} ${c(panel.rule.y)}H${c(panel.rule.x1)}`,
          }),
        ]
      : []),
    renderText(panel.heading),
    ...panel.tickLabels.map((label) => renderText(label)),
    ...panel.bars.flatMap((bar) => renderBar(bar, hatch)),
  ];
}

export function renderBars(layout: BarsLayout): Element {
  const hatch = `${layout.id}-hatch`;
  const swatches = layout.legend.swatches.map(({ x, y, hatched }) =>
    rect(
      { x, width: SWATCH.width, className: hatched ? 'hatched' : 'solid' },
      y - SWATCH.height / 2,
      SWATCH.height,
      hatch,
    ),
  );
  return renderFigure(layout, 'bars', [
    s('defs', hatching(hatch)),
    ...layout.panels.flatMap((panel) => renderPanel(panel, hatch)),
    ...swatches,
    ...layout.legend.texts.map((text) => renderText(text)),
  ]);
}
