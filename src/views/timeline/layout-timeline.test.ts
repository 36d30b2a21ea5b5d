import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/setup/runs.ts';
import { arbitraryTimeline } from '../../../test/gallery/arbitrary-dossier.ts';
import { collisionsOf, occupiedText } from '../../../test/gallery/collisions.ts';
import type { Occupied } from '../../../test/gallery/collisions.ts';
import { hugeDossier, mediumDossier, tinyDossier } from '../../../test/gallery/dossiers.ts';
import { inventDossier } from '../../../test/gallery/invent.ts';
import { mark } from '../../edition/bind.ts';
import { describeFigure } from '../svg/figure.ts';
import { layoutTimeline, layoutTimelineParts } from './index.ts';
import type { TimelineLayout } from './index.ts';
import { markBox } from './place-mark.ts';

/** All words and all marks. */
function occupied({ rows, legend, latest }: TimelineLayout): Occupied[] {
  if (!rows) return [];
  return [
    ...rows.rows.flatMap(({ label, mark }) => [
      occupiedText(label, label),
      { what: 'mark', box: markBox(mark), owner: label },
    ]),
    ...[
      ...rows.tickLabels,
      ...rows.headings,
      ...legend.labels,
      ...(latest ? [latest.label] : []),
    ].map((text) => occupiedText(text)),
  ];
}

const rowsOf = (layout: TimelineLayout): NonNullable<TimelineLayout['rows']>['rows'] =>
  layout.rows?.rows ?? [];
const wordsOf = (row: ReturnType<typeof rowsOf>[number]): string[] =>
  row.label.block.runs.map(({ words }) => words.text);

describe('layoutTimeline', () => {
  it.each([880, 660, 320])(
    'lets no two labels meet or leave the drawing, whatever the dossier, at %i units',
    (width) => {
      fc.assert(
        fc.property(arbitraryTimeline, (dossier) => {
          const layout = layoutTimeline(dossier, width);
          expect(collisionsOf(occupied(layout), layout)).toEqual([]);
        }),
        { numRuns: runs(60) },
      );
    },
  );

  it.each([
    ['tiny', tinyDossier(), 3],
    ['medium', mediumDossier(), 26],
    ['huge', hugeDossier(), 300],
  ] as const)('labels every entry of the %s dossier once, its date first', (_, dossier, count) => {
    for (const width of [720, 320]) {
      const layout = layoutTimeline(dossier, width);
      expect(rowsOf(layout)).toHaveLength(count);
      const dates = new Set(layout.entries.map(({ words }) => words.text));
      for (const row of rowsOf(layout)) expect(dates).toContain(wordsOf(row)[0]);
    }
  });

  it('marks both sides of a conflict with a sign, not by colour alone', () => {
    const disputed = rowsOf(layoutTimeline(mediumDossier(), 720)).filter(
      ({ mark }) => mark.conflict,
    );
    expect(disputed.map((row) => wordsOf(row).slice(0, 2))).toEqual([
      ['2022', mark('differs').text],
      ['2023', mark('differs').text],
    ]);
  });

  it('has nothing to draw where there are no entries', () => {
    const layout = layoutTimeline(inventDossier({ title: 'None', articles: [], facts: [] }), 720);
    expect(layout).toMatchObject({ height: 0, rows: null });
    expect(describeFigure(layout)).toBe('Timeline. No dated event.');
  });

  it('is cut into parts that stay under a height, with every entry once and on the same scale', () => {
    const [whole, parts] = [
      layoutTimeline(hugeDossier(), 660),
      layoutTimelineParts(hugeDossier(), 660, 780),
    ];
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.height).toBeLessThanOrEqual(780);
    expect(parts.flatMap(rowsOf).map(wordsOf)).toEqual(rowsOf(whole).map(wordsOf));
    expect(parts.flatMap(rowsOf).map(({ mark }) => [mark.x0, mark.x1])).toEqual(
      rowsOf(whole).map(({ mark }) => [mark.x0, mark.x1]),
    );
    expect(layoutTimelineParts(tinyDossier(), 660, 780)).toHaveLength(1);
  });

  it('says every entry with its date in the text that stands in for the drawing', () => {
    expect(describeFigure(layoutTimeline(tinyDossier(), 320))).toBe(
      'Timeline. Events in the order of the calendar. 4 Mar 2027: The flood takes the middle span. 11 Mar 2027: Vote on the money. 20 Mar – 30 Apr 2027: New deck to be laid (planned).',
    );
  });
});
