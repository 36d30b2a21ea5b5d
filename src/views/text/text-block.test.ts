import { describe, expect, it } from 'vitest';
import { measure } from './measure.ts';
import { nameOf } from '../../edition/bind.ts';
import type { Run } from './run.ts';
import { setText } from './text-block.ts';

const run = (label: string, more: Partial<Run> = {}): Run => ({
  words: nameOf({ id: 'a', label }),
  ...more,
});

const lines = (runs: Run[], limit?: number): string[] =>
  setText(runs, 10, limit).lines.map((line) => line.map(({ text }) => text).join('|'));

describe('measure', () => {
  it.each([
    // Advance widths of Source Sans 3, in thousandths of the size, as its hmtx table has them.
    ['W', 400, 0.786],
    ['W', 600, 0.8],
    ['0000', 400, 4 * 0.497],
    ['é', 400, 0.496],
    ['e\u0301', 400, 0.496],
    ['会', 400, 1],
  ] as const)('gives %s at weight %i the width of the face', (text, weight, ems) => {
    expect(measure(text, 100, weight)).toBeCloseTo(ems * 100, 5);
  });
});

describe('setText', () => {
  it('keeps a text that has room on one line', () => {
    expect(lines([run('New deck to be laid')])).toEqual(['New deck to be laid']);
  });

  it('breaks at spaces, between runs as within them', () => {
    expect(lines([run('New deck to be laid'), run('Gazette ¶2')], 60)).toEqual([
      'New deck to',
      'be laid',
      'Gazette ¶2',
    ]);
  });

  it('keeps the number of a paragraph with the name before it', () => {
    expect(lines([run('The Harbour Post ¶12')], 46)).toEqual(['The', 'Harbour', 'Post ¶12']);
  });

  it('never begins a line with what is glued to the word before', () => {
    expect(
      lines([run('Gazette ¶2'), run(' ·', { glued: true, whole: true }), run('Tidings ¶3')], 50),
    ).toEqual(['Gazette ¶2| ·', 'Tidings ¶3']);
  });

  it('keeps a whole run together unless a line is too short for it', () => {
    const date: Run = run('9 Sep 2024', { whole: true });
    expect(lines([run('On'), date], 50)).toEqual(['On', '9 Sep 2024']);
    expect(lines([date], 30)).toEqual(['9 Sep', '2024']);
  });

  it('cuts a word that is longer than a line, so that nothing sticks out', () => {
    const block = setText([run('Donaudampfschifffahrt')], 10, 40);
    expect(block.lines.length).toBeGreaterThan(2);
    expect(block.width).toBeLessThanOrEqual(40);
    expect(
      block.lines
        .flat()
        .map(({ text }) => text)
        .join(''),
    ).toBe('Donaudampfschifffahrt');
  });

  it('cuts between numbers, never within one that a line has room for', () => {
    expect(lines([run('10,000,000–100,000,000')], 62)).toEqual(['10,000,000–', '100,000,000']);
  });

  it('parts what is glued to a word where both together are wider than a line', () => {
    const block = setText(
      [run('Donaudampfschiff'), run(' ·', { glued: true, whole: true })],
      10,
      measure('Donaudampfschiff', 10) + 1,
    );
    expect(block.lines.length).toBe(2);
    expect(block.width).toBeLessThanOrEqual(measure('Donaudampfschiff', 10) + 1);
  });
});
