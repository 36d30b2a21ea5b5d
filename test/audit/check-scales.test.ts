import { describe, expect, it } from 'vitest';
import { misplacedTicks } from './check-scales.ts';
import type { Binding } from './read-page.ts';

/** Figures centred on their ticks, as the drawings set them. */
const axis = (ticks: [string, number][]): Binding[] =>
  ticks.map(([text, at]) => ({
    kind: 'scale',
    refs: [],
    text,
    line: 1,
    column: 1,
    drawing: 1,
    x: at - (/ /.test(text) ? 0 : 3 * text.length),
    y: 10,
  }));
const wrong = (ticks: [string, number][]): string[] =>
  misplacedTicks(axis(ticks)).map(({ text }) => text);

const DAYS: [string, number][] = [
  ['3', 100],
  ['5', 122],
  ['7', 144],
  ['9', 166],
  ['11', 188],
  ['13', 210],
  ['15', 232],
];
const MONTHS: [string, number][] = [
  ['Feb 2032', 87],
  ['Mar 2032', 197],
  ['Apr 2032', 334],
  ['May 2032', 444],
  ['Jun 2032', 581],
  ['Jul 2032', 691],
];
const swapped = (ticks: [string, number][], index: number, text: string): [string, number][] =>
  ticks.map((tick, at) => (at === index ? [text, tick[1]] : tick));

describe('a tick stands where its value lies', () => {
  it.each<[string, [string, number][]]>([
    ['days of one and two digits', DAYS],
    ['months that begin at the first week marked in them', MONTHS],
    [
      'days that begin anew with a month',
      [
        ['24', 100],
        ['27', 130],
        ['30', 160],
        ['2', 190],
        ['5', 220],
        ['8', 250],
      ],
    ],
    [
      'two panels side by side with a scale each',
      [
        ['0', 0],
        ['5', 61],
        ['10', 123],
        ['15', 187],
        ['0', 420],
        ['20', 480],
        ['40', 545],
        ['60', 611],
      ],
    ],
    [
      'thousands from zero at the edge',
      [
        ['0', 3],
        ['1,000', 237],
        ['2,000', 472],
        ['3,000', 707],
      ],
    ],
  ])('holds for %s', (_, ticks) => expect(wrong(ticks)).toEqual([]));

  it('is broken by another day', () => expect(wrong(swapped(DAYS, 3, '10'))).toContain('10'));
  it('is broken by another month in the midst and at the end', () => {
    expect(wrong(swapped(MONTHS, 2, 'May 2032'))).not.toEqual([]);
    expect(wrong(swapped(MONTHS, 5, 'Aug 2032'))).toEqual(['Aug 2032']);
  });
});
