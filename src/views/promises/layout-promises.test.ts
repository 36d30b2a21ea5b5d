import { describe, expect, it } from 'vitest';
import {
  inventArticle,
  inventDate,
  inventDossier,
  inventQuantity,
} from '../../../test/gallery/invent.ts';
import type { Dossier } from '../../model/dossier.ts';
import { plainText } from '../../edition/line.ts';
import { layoutPromises, type PromisesLayout } from './index.ts';

function promising(): Dossier {
  const facts = [
    inventDate('a/may', '2030-05-06', 1, {}),
    inventDate('a/june', '2029-06', 2, {}),
    inventQuantity('a/9', 9, 'ferries', 1, { status: 'planned', period: '2030-05/2032-05~' }),
    inventQuantity('a/4', 4, 'piers', 2, { status: 'offered' }),
  ];
  return inventDossier({
    title: 'Ferries',
    articles: [inventArticle('a', 'A', '2030-05-07')],
    facts,
    charts: [
      {
        id: 'ferries',
        title: 'Ferries',
        kind: 'promises',
        panels: [
          { label: 'Ferries for the isles', facts: ['a/9'], promised: 'a/may' },
          { label: 'Piers', facts: ['a/4'], promised: 'a/june' },
        ],
      },
    ],
  });
}

function laid(width: number): PromisesLayout {
  const dossier = promising();
  const [chart] = dossier.settings.charts;
  if (!chart) throw new Error('no chart');
  return layoutPromises(chart, dossier, width);
}

describe('promises on an axis of time', () => {
  it('stand in the order they were given, hatched from that day to the day they are due', () => {
    const rows = laid(880).rows?.rows ?? [];
    expect(rows.map(({ label }) => plainText(label.block.runs))).toEqual([
      '4 Piers A ¶2',
      '9 Ferries for the isles A ¶1',
    ]);
    expect(rows.map(({ mark }) => [mark.hatched, mark.end])).toEqual([
      [true, 'open'],
      [true, 'approximate'],
    ]);
    const [piers, ferries] = rows.map(({ mark }) => mark.x1 - mark.x0);
    expect(ferries).toBeGreaterThan(2 * (piers ?? 0));
  });

  it('say in the table that no date was given', () => {
    expect(laid(320).table.rows.map((row) => row.map(plainText))).toEqual([
      ['Jun 2029', 'Piers', '4', 'no date given', 'A ¶2'],
      ['6 May 2030', 'Ferries for the isles', '9', 'about May 2032', 'A ¶1'],
    ]);
  });
});
