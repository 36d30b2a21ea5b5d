import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/setup/runs.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { QuantityFact } from '../../model/fact.ts';
import { arbitraryChart } from '../../../test/gallery/arbitrary-dossier.ts';
import { collisionsOf, occupiedText } from '../../../test/gallery/collisions.ts';
import { mediumDossier } from '../../../test/gallery/dossiers.ts';
import { inventArticle, inventDossier, inventQuantity } from '../../../test/gallery/invent.ts';
import { plainText } from '../../edition/line.ts';
import { layoutBars } from './index.ts';
import type { BarsLayout } from './index.ts';

const laid = (dossier: Dossier, width = 720): BarsLayout =>
  layoutBars(dossier.settings.charts[0]!, dossier, width);

function panelOf(...facts: Partial<QuantityFact>[]): Dossier {
  const made = facts.map((fact, index) => ({
    ...inventQuantity(`first/q${index}`, 10, 'trees'),
    ...fact,
  }));
  return inventDossier({
    title: 'Trees',
    articles: [inventArticle('first', 'ANP', '2024-09-09')],
    facts: made,
    charts: [
      {
        id: 'trees',
        title: 'Trees',
        panels: [{ label: 'Trees', facts: made.map(({ id }) => id) }],
      },
    ],
  });
}

describe('layoutBars', () => {
  it.each([720, 660, 320])(
    'lets no two labels meet or leave the drawing at %i units, whatever the figures',
    (width) => {
      fc.assert(
        fc.property(arbitraryChart, (dossier) => {
          const layout = laid(dossier, width);
          const bars = layout.panels.flatMap((panel) =>
            panel.bars.flatMap((bar) => [
              { what: 'bar', box: bar },
              ...[bar.caption, bar.value, bar.note].map((text) => occupiedText(text)),
            ]),
          );
          const words = layout.panels.flatMap(({ heading, tickLabels }) => [
            heading,
            ...tickLabels,
          ]);
          expect(
            collisionsOf(
              [...bars, ...[...words, ...layout.legend.texts].map((text) => occupiedText(text))],
              layout,
            ),
          ).toEqual([]);
        }),
        { numRuns: runs(60) },
      );
    },
  );

  it('leaves out what is no quantity of the dossier', () => {
    const dossier = panelOf({});
    const [panel] = dossier.settings.charts[0]!.panels;
    panel!.facts.push('first/none');
    expect(laid(dossier).panels.map(({ bars }) => bars.length)).toEqual([1]);
  });

  it('gives each panel a scale of its own', () => {
    const ends = laid(mediumDossier()).panels.map(
      ({ tickLabels }) => tickLabels.at(-1)?.block.runs[0]!.words.text,
    );
    expect(ends).toEqual(['3,000', '2,000', undefined]);
  });

  it('draws a lone figure as a sign, without a length that could be compared with another panel', () => {
    const [lone] = laid(panelOf({ value: 7000, max: 9000 })).panels;
    const [other] = laid(panelOf({ value: 12 })).panels;
    expect(lone!.bars[0]!.width).toBe(other!.bars[0]!.width);
    expect([lone!.ticks, lone!.bars[0]!.rangeFrom]).toEqual([[], undefined]);
  });

  it('hatches what is planned or offered, and says nothing where nothing is stated', () => {
    const [trained, planned] = laid(mediumDossier()).panels[0]!.bars;
    expect([trained!.hatched, planned!.hatched]).toEqual([false, true]);
    const guests = laid(mediumDossier()).panels[1]!.bars.map(({ caption, value, precision }) => [
      plainText(caption.block.runs),
      plainText(value.block.runs),
      precision,
    ]);
    expect(guests).toEqual([
      ['', 'more than 2,100', 'above'],
      ['', '400–550', 'exact'],
      ['', 'about 900', 'about'],
    ]);
  });

  it('draws what lies below zero on the other side of it, with its value', () => {
    for (const width of [720, 320]) {
      const [panel] = laid(panelOf({ value: 25 }, { value: -40 }), width).panels;
      const [profit, loss] = panel?.bars ?? [];
      const zero = panel?.ticks.find((tick) => tick.zero)?.x ?? NaN;
      expect(profit?.x).toBeCloseTo(zero);
      expect((loss?.x ?? NaN) + (loss?.width ?? NaN)).toBeCloseTo(zero);
      expect((loss?.width ?? 0) / (profit?.width ?? 1)).toBeCloseTo(40 / 25, 1);
      expect(loss && plainText(loss.value.block.runs)).toContain('-40');
      expect(loss?.value.x).toBeGreaterThan(zero);
    }
  });

  it('says the change from the first of two figures to the second', () => {
    const [panel] = laid(panelOf({ value: 200 }, { value: 150 })).panels;
    expect(panel?.bars.map(({ value }) => plainText(value.block.runs))).toEqual([
      '200',
      '150 −25%',
    ]);
  });

  it('shows the same figures in its table', () => {
    expect(laid(mediumDossier()).table.rows[2]!.map(plainText)).toEqual([
      'Growers of the south, period not stated',
      'up to 7,000',
      'growers',
      'planned',
      '',
      'ZTI ¶11',
    ]);
  });
});
