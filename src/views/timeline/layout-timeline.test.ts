import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTimeline } from '../../../test/gallery/arbitrary-dossier.ts';
import { collisionsOf, occupiedText } from '../../../test/gallery/collisions.ts';
import type { Occupied } from '../../../test/gallery/collisions.ts';
import { hugeDossier, mediumDossier, tinyDossier } from '../../../test/gallery/dossiers.ts';
import { inventDossier } from '../../../test/gallery/invent.ts';
import { own } from '../../edition/bind.ts';
import { describeFigure } from '../svg/figure.ts';
import { layoutTimeline } from './index.ts';
import type { TimelineLayout } from './index.ts';
import { markBox } from './place-mark.ts';

/** All words, and the marks that have words of their own; bare marks of a dense stretch may cover each other. */
function occupied(layout: TimelineLayout): Occupied[] {
  const entries = layout.panels.flatMap((panel) =>
    panel.entries.flatMap(({ entry, mark, label }) =>
      label
        ? [
            occupiedText(label, entry),
            { what: `mark of ${entry.date.id}`, box: markBox(mark), owner: entry },
          ]
        : [],
    ),
  );
  const words = layout.panels.flatMap(({ tickLabels, laneLabels }) => [
    ...tickLabels,
    ...laneLabels,
  ]);
  return [
    ...entries,
    ...[...words, ...layout.legend.labels, ...(layout.latest ? [layout.latest.label] : [])].map(
      (text) => occupiedText(text),
    ),
  ];
}

describe('layoutTimeline', () => {
  it.each([720, 660, 320])(
    'lets no two labels meet or leave the drawing, whatever the dossier, at %i units',
    (width) => {
      fc.assert(
        fc.property(arbitraryTimeline, (dossier) => {
          const layout = layoutTimeline(dossier, width);
          expect(collisionsOf(occupied(layout), layout)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each([
    ['tiny', tinyDossier(), 3],
    ['medium', mediumDossier(), 26],
    ['huge', hugeDossier(), 300],
  ] as const)('labels every entry of the %s dossier once', (_, dossier, count) => {
    for (const width of [720, 320]) {
      const layout = layoutTimeline(dossier, width);
      const labelled = layout.panels.flatMap(({ entries }) => entries.filter(({ label }) => label));
      expect(new Set(labelled.map(({ entry }) => entry.index)).size).toBe(count);
      expect(labelled).toHaveLength(count);
    }
  });

  it('magnifies the week in which most happens, and leaves its labels out of the whole', () => {
    const [whole, band] = layoutTimeline(mediumDossier(), 720).panels;
    const days = band!.entries.map(({ entry }) => entry.edtf);
    expect(days).toContain('2024-09-09');
    expect(days.every((edtf) => edtf.startsWith('2024-09'))).toBe(true);
    expect(
      whole!.entries
        .filter(({ label }) => !label)
        .map(({ entry }) => entry.index)
        .sort(),
    ).toEqual(band!.entries.map(({ entry }) => entry.index).sort());
    expect(band!.funnel).toHaveLength(8);
  });

  it('needs no second band where two months are the whole', () => {
    expect(layoutTimeline(tinyDossier(), 720).panels).toHaveLength(1);
  });

  it('draws a year as wide as the year', () => {
    const [panel] = layoutTimeline(mediumDossier(), 720).panels;
    const year = panel!.entries.find(({ entry }) => entry.edtf === '2018')!.mark;
    const [from, to] = ['2018', '2019'].map(
      (text) => panel!.tickLabels.find(({ block }) => block.runs[0]!.words.text === text)!.x,
    );
    expect(year.x1 - year.x0).toBeCloseTo(to! - from!, 1);
    expect(year.kind).toBe('window');
  });

  it('marks both sides of a conflict with a sign, not by colour alone', () => {
    const { entries } = layoutTimeline(mediumDossier(), 720).panels[0]!;
    const disputed = entries.filter(({ mark }) => mark.conflict);
    expect(disputed.map(({ entry }) => entry.edtf)).toEqual(['2022', '2023']);
    for (const { label } of disputed)
      expect(label!.block.runs[0]).toMatchObject({
        words: own('differs'),
        href: '/disagreements.html#charter',
      });
  });

  it('has nothing to draw where there are no entries', () => {
    const layout = layoutTimeline(inventDossier({ title: 'None', articles: [], facts: [] }), 720);
    expect(layout).toMatchObject({ height: 0, panels: [] });
    expect(describeFigure(layout)).toBe('Timeline. No dated event.');
  });

  it('says every entry with its date in the text that stands in for the drawing', () => {
    expect(describeFigure(layoutTimeline(tinyDossier(), 320))).toBe(
      'Timeline. Events in the order of the calendar. 4 Mar 2027: The flood takes the middle span. 11 Mar 2027: Vote on the money. 20 Mar – 30 Apr 2027: New deck to be laid (planned).',
    );
  });
});
