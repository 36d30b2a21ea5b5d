import { describe, expect, it } from 'vitest';
import { inventArticle, inventDate, inventDossier } from '../../../test/gallery/invent.ts';
import { denseStretches } from './dense.ts';
import { readEntries } from './entry.ts';
import { extentOf, roundStretch } from './time-axis.ts';

function stretches(...dates: string[]): string[][] {
  const facts = dates.map((edtf, index) => inventDate(`a/d${index}`, edtf));
  const timeline = facts.map(({ id }) => ({ lane: 'Lane', label: id, date: id, facts: [] }));
  const entries = readEntries(
    inventDossier({ title: 'Dense', articles: [inventArticle('a', 'A', null)], facts, timeline }),
  );
  return denseStretches(entries, roundStretch(extentOf(entries))).map((dense) =>
    dense.entries.map(({ edtf }) => edtf),
  );
}

const WEEK = ['2024-09-06', '2024-09-09', '2024-09-10'];

describe('denseStretches', () => {
  it('finds three events in a week among years', () => {
    expect(stretches('2015', '2020-03-01', ...WEEK, '2025')).toEqual([WEEK]);
  });

  it('finds none where only two fall close together', () => {
    expect(stretches('2015', '2024-09-09', '2024-09-10', '2025')).toEqual([]);
  });

  it('finds none where all fall on one day: a larger scale would part nothing', () => {
    expect(stretches('2015', '2024-09-09', '2024-09-09', '2024-09-09', '2025')).toEqual([]);
  });

  it('finds none in two months, where every day has room', () => {
    expect(stretches('2024-08-01', ...WEEK, '2024-09-20')).toEqual([]);
  });

  it('leaves out what lasts longer than a stretch', () => {
    expect(stretches('2015', '2023-09/2024-09', ...WEEK, '2025')).toEqual([WEEK]);
  });

  it('keeps two weeks of different years apart', () => {
    expect(stretches('2015', '2016-02-01', '2016-02-03', '2016-02-04', ...WEEK, '2025')).toEqual([
      ['2016-02-01', '2016-02-03', '2016-02-04'],
      WEEK,
    ]);
  });
});
