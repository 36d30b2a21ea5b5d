/** Timeline geometry → SVG. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { refAttributes } from '../../edition/ref-attributes.ts';
import { renderFigure } from '../svg/figure.ts';
import { coordinate as c } from '../svg/number.ts';
import { hatching } from '../svg/patterns.ts';
import { renderText } from '../svg/render-text.ts';
import type { Panel, PlacedEntry, TimelineLayout } from './geometry.ts';
import { renderMark } from './render-mark.ts';

const points = (corners: { x: number; y: number }[]): string =>
  corners.map(({ x, y }) => `${c(x)},${c(y)}`).join(' ');

function renderGround(panel: Panel): ElementContent[] {
  if (!panel.funnel) return [];
  const [, , ...below] = panel.funnel;
  return [
    s('polygon', { class: 'wash', points: points(panel.funnel) }),
    s('polyline', { class: 'rule', points: points(below) }),
  ];
}

const TICKS = { fine: 'tick', strong: 'rule strong', now: 'now' };

function renderScale(panel: Panel): ElementContent[] {
  const ticks = panel.ticks.map(({ x, y0, y1, kind }) =>
    s('path', { class: TICKS[kind], d: `M${c(x)} ${c(y0)}V${c(y1)}` }),
  );
  const rules = panel.rules.map(({ x0, x1, y }) =>
    s('path', { class: 'rule', d: `M${c(x0)} ${c(y)}H${c(x1)}` }),
  );
  return [
    ...ticks,
    ...rules,
    ...panel.tickLabels.map((label) => renderText(label)),
    ...panel.laneLabels.map((label) => renderText(label)),
    ...(panel.heading ? [renderText(panel.heading)] : []),
  ];
}

/** The mark is a link for the pointer; the label's link leads to the same place and is the one the keyboard reaches. */
function renderEntry({ mark, label }: PlacedEntry, hatch: string): ElementContent[] {
  const link = s(
    'a',
    { href: mark.href, tabIndex: -1, ariaHidden: 'true', ...refAttributes(mark.of) },
    renderMark(mark, hatch),
  );
  return label ? [link, renderText(label)] : [link];
}

const renderLatest = ({
  lines,
  label,
}: NonNullable<TimelineLayout['latest']>): ElementContent[] => [
  ...lines.map(({ x, y0, y1 }) => s('path', { class: 'now', d: `M${c(x)} ${c(y0)}V${c(y1)}` })),
  renderText(label),
];

export function renderTimeline(layout: TimelineLayout): Element {
  const hatch = `${layout.id}-hatch`;
  return renderFigure(layout, 'timeline', [
    s('defs', hatching(hatch)),
    ...layout.panels.flatMap(renderGround),
    ...layout.panels.flatMap(renderScale),
    ...(layout.latest ? renderLatest(layout.latest) : []),
    ...layout.panels.flatMap((panel) =>
      panel.entries.flatMap((entry) => renderEntry(entry, hatch)),
    ),
    ...layout.legend.swatches.flatMap(({ mark }) => renderMark(mark, hatch)),
    ...layout.legend.labels.map((label) => renderText(label)),
  ]);
}
