import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/setup/runs.ts';
import type { MemberSet } from '../../model/dossier.ts';
import { arbitrarySet } from '../../../test/gallery/arbitrary-dossier.ts';
import { collisionsOf, occupiedText } from '../../../test/gallery/collisions.ts';
import { mediumDossier } from '../../../test/gallery/dossiers.ts';
import { inventMember, inventSet } from '../../../test/gallery/invent.ts';
import { plainText } from '../../edition/line.ts';
import { describeFigure } from '../svg/figure.ts';
import { layoutRoll } from './index.ts';
import { NAMED_SIZE } from './named-places.ts';

const host = {
  ...inventMember('first', 'Mongolia', { code: 'MNG' }, 'article'),
  counted: 'unknown' as const,
};
const five = (counted: 'yes' | 'no' | 'unknown'): MemberSet =>
  inventSet(
    'five',
    'Five',
    5,
    [
      inventMember('first', 'Peru', { code: 'PER' }, 'article'),
      inventMember('first', 'League', { org: 'league' }, 'note', 'workshop'),
    ],
    { ...host, counted },
  );
const fills = (set: MemberSet): string[] => layoutRoll(set, 720).places.map(({ fill }) => fill);

describe('layoutRoll', () => {
  it.each([720, 660, 320])(
    'keeps places and words apart and inside at %i units, whatever the set',
    (width) => {
      fc.assert(
        fc.property(arbitrarySet, (set) => {
          const layout = layoutRoll(set, width);
          const last = layout.places.map(({ x, y, label }) => {
            const size = label ? NAMED_SIZE : layout.size;
            const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
            return { what: 'place', box, owner: 'places' };
          });
          const names = layout.places.flatMap(({ label }) => (label ? [occupiedText(label)] : []));
          const lowest = last.toSorted((a, b) => b.box.y - a.box.y).slice(0, 150);
          expect(
            collisionsOf(
              [...lowest, ...names, ...layout.legend.texts.map((text) => occupiedText(text))],
              layout,
            ),
          ).toEqual([]);
        }),
        { numRuns: runs(60) },
      );
    },
  );

  it.each([1, 2, 24, 122, 500, 1999, 2000])('has as many places as the whole of %i', (whole) => {
    for (const width of [720, 320])
      expect(layoutRoll(inventSet('set', 'Set', whole, []), width).places).toHaveLength(whole);
  });

  it('draws more than two thousand in proportion', () => {
    const layout = layoutRoll(
      inventSet('set', 'Set', 8000, [inventMember('first', 'Peru', { code: 'PER' }, 'article')]),
      720,
    );
    expect(layout.places).toEqual([]);
    expect(layout.shares.map(({ fill }) => fill)).toEqual(['article', 'empty']);
    expect(layout.shares.reduce((sum, { box }) => sum + box.width, 0)).toBeCloseTo(719.5, 1);
  });

  it('gives the host a place of its own only where it is counted, and a doubtful one where that is unknown', () => {
    expect(fills(five('yes'))).toEqual(['article', 'weaker', 'host', 'empty', 'empty']);
    expect(fills(five('unknown'))).toEqual(['article', 'weaker', 'host-place', 'empty', 'empty']);
    expect(fills(five('no'))).toEqual(['article', 'weaker', 'empty', 'empty', 'empty']);
  });

  it('says both counts where it is unknown whether the host is counted', () => {
    const layout = layoutRoll(mediumDossier().sets[0]!, 720, mediumDossier());
    expect(layout.legend.texts.map(({ block }) => plainText(block.runs))).toContain(
      '94 not named, or 93 if the host is counted',
    );
    expect(describeFigure(layout)).toContain('94 not named, or 93 if the host is counted.');
  });

  it('prints the name of each that is named, of more than 48 none', () => {
    const labels = (set: MemberSet): (string | undefined)[] =>
      layoutRoll(set, 720).places.map(({ label }) => label && plainText(label.block.runs));
    expect(labels(five('no'))).toEqual(['Peru', 'League', undefined, undefined, undefined]);
    const many = Array.from({ length: 49 }, (_, index) =>
      inventMember('first', `League ${index}`, { org: `league-${index}` }, 'article'),
    );
    expect(labels(inventSet('many', 'Many', 60, many)).filter(Boolean)).toEqual([]);
  });

  it('tells organisations from states by form', () => {
    expect(layoutRoll(five('no'), 720).places.map(({ form }) => form)).toEqual([
      'area',
      'organisation',
      'area',
      'area',
      'area',
    ]);
  });
});
