import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { barOf, note, reportStages, stage } from './stage.ts';

let printed: string[];

beforeEach(() => {
  printed = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  reportStages('lines');
});

const run = (): Promise<number> =>
  stage(
    'site',
    async () => 7,
    (pages) => `${pages} pages`,
  );

describe('a stage', () => {
  test('is told in a line, with what it counted and how long it took', async () => {
    expect(await run()).toBe(7);
    note('3 facts are new');
    expect(printed.join('')).toMatch(/^site {5}7 pages {2}\d+\.\d s\n3 facts are new\n$/);
  });

  test('is told to machines as JSON, a line each', async () => {
    reportStages('json');
    await run();
    note('3 facts are new');
    expect(printed.map((line): unknown => JSON.parse(line))).toEqual([
      { stage: 'site', said: '7 pages', seconds: expect.any(Number) },
      { note: '3 facts are new' },
    ]);
  });

  test('is not told where nothing is asked for', async () => {
    reportStages('nothing');
    await run();
    note('3 facts are new');
    expect(printed).toEqual([]);
  });

  test.each([
    [0, 200, 3, 'site     ░░░░░░░░░░░░░░░░░░░░░░░░ 0 % (0 of 200)'],
    [50, 200, 4, 'site     ██████░░░░░░░░░░░░░░░░░░ 25 % (50 of 200), 12 s left'],
    [201, 200, 9, 'site     ████████████████████████ 100 % (200 of 200), 0 s left'],
    [0, 0, 9, 'site     ░░░░░░░░░░░░░░░░░░░░░░░░ 0 % (0 of 0)'],
  ])(
    'of which %i of %i are done after %i seconds shows its share and the time left',
    (done, total, elapsed, bar) => {
      expect(barOf('site', done, total, elapsed)).toBe(bar);
    },
  );
});
