/** Timeline geometry → SVG. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { refAttributes } from '../../edition/ref-attributes.ts';
import { renderFigure } from '../svg/figure.ts';
import { coordinate as c } from '../svg/number.ts';
import { hatching } from '../svg/patterns.ts';
import { renderText } from '../svg/render-text.ts';
import type { Rows, TimelineLayout } from './geometry.ts';
import { renderMark } from './render-mark.ts';

const TICKS = { fine: 'tick', strong: 'rule strong', now: 'now' };

/** Two strokes across the axis: time is left out here. */
const renderFold = ({ x, y0, y1 }: Rows['folds'][number]): ElementContent =>
  s('path', {
    class: 'rule strong',
    d: `M${c(x - 5)} ${c(y1)}L${c(x - 1)} ${c(y0)}M${c(x + 1)} ${c(y1)}L${c(x + 5)} ${c(y0)}`,
  });

const renderScale = ({ ticks, rules, tickLabels, headings, folds }: Rows): ElementContent[] => [
  ...rules.map(({ x0, x1, y }) => s('path', { class: 'rule', d: `M${c(x0)} ${c(y)}H${c(x1)}` })),
  ...ticks.map(({ x, y0, y1, kind }) =>
    s('path', { class: TICKS[kind], d: `M${c(x)} ${c(y0)}V${c(y1)}` }),
  ),
  ...folds.map(renderFold),
  ...tickLabels.map((label) => renderText(label)),
  ...headings.map((label) => renderText(label)),
];

/** The mark is a link for the pointer; the label's link leads to the same place and is the one the keyboard reaches. */
const renderRow = ({ mark, label }: Rows['rows'][number], hatch: string): ElementContent[] => [
  s(
    'a',
    { href: mark.href, tabIndex: -1, ariaHidden: 'true', ...refAttributes(mark.of) },
    renderMark(mark, hatch),
  ),
  renderText(label),
];

const renderLatest = ({
  line: { x, y0, y1 },
  label,
}: NonNullable<TimelineLayout['latest']>): ElementContent[] => [
  s('path', { class: 'now', d: `M${c(x)} ${c(y0)}V${c(y1)}` }),
  renderText(label),
];

export function renderTimeline(layout: Omit<TimelineLayout, 'entries'>): Element {
  const hatch = `${layout.id}-hatch`;
  const { rows, legend, latest } = layout;
  return renderFigure(layout, 'timeline', [
    s('defs', hatching(hatch)),
    ...(rows ? renderScale(rows) : []),
    ...(rows?.rows ?? []).flatMap((row) => renderRow(row, hatch)),
    ...legend.swatches.flatMap(({ mark }) => renderMark(mark, hatch)),
    ...legend.labels.map((label) => renderText(label)),
    ...(latest ? renderLatest(latest) : []),
  ]);
}
