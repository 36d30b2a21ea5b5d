/** What solid and hatched mean, where a chart has both or any hatched. */
import { own } from '../../edition/bind.ts';
import { placeText, setText } from '../text/text-block.ts';
import type { BarsLayout } from './geometry.ts';
import type { PanelFacts } from './read-panels.ts';

const SIZE = 12.5;

export const SWATCH = { width: 24, height: 11 };

export function layoutBarsLegend(
  panels: PanelFacts[],
  width: number,
  y: number,
  language: string,
): { legend: BarsLayout['legend']; bottom: number } {
  const legend: BarsLayout['legend'] = { swatches: [], texts: [] };
  const hatched = panels.some(({ facts }) =>
    facts.some(({ status }) => status === 'planned' || status === 'offered'),
  );
  if (!hatched) return { legend, bottom: y - 14 };
  let [x, top] = [0, y];
  const keys = [
    { hatched: false, words: own('doneOrNotSaid', language) },
    { hatched: true, words: own('plannedOrOffered', language) },
  ];
  for (const key of keys) {
    const block = setText([{ words: key.words, tone: 'quiet' }], SIZE);
    if (x > 0 && x + 31 + block.width > width) [x, top] = [0, top + 20];
    legend.swatches.push({ x, y: top + block.height / 2, hatched: key.hatched });
    legend.texts.push(placeText(block, x + 31, top));
    x += 31 + block.width + 20;
  }
  return { legend, bottom: top + SIZE * 1.28 };
}
