import { beforeAll, describe, expect, test } from 'vitest';
import { WEIGHTS, type Weights } from '../../src/relate/weights.ts';
import { crossFit, fitWeights, gatherExamples } from './fit.ts';
import { judgeCase, scoreRelation, type Judged } from './judge.ts';
import { isYearsApart, sampleNames, readSample, type Case } from './labelled.ts';

const samples = sampleNames();
let cases: Case[] = [];
let examples: ReturnType<typeof gatherExamples>;
let held: Map<string, Weights>;

beforeAll(() => {
  cases = samples.flatMap((sample) => readSample(sample));
  examples = gatherExamples(cases);
  held = crossFit(examples, samples);
}, 600_000);

/** Each sample judged by weights that its fold's samples had no part in. */
const judgeHeld = (of: (each: Case) => boolean): Judged[] =>
  cases.filter(of).flatMap((each) => judgeCase(each, held.get(each.sample)!));

describe('labelled pairs of facts', () => {
  test('are hundreds, from many invented subjects', () => {
    expect(cases.reduce((sum, { labels }) => sum + labels.length, 0)).toBeGreaterThan(2000);
    expect(new Set(cases.map(({ subject }) => subject)).size).toBeGreaterThan(100);
  });

  test('weights in the repository are those that the labelled pairs give', () => {
    expect(WEIGHTS).toEqual(fitWeights(examples));
  }, 60_000);

  test('conflicts of reports of one time are told from everything else by weights that were fitted on other samples', () => {
    const judged = judgeHeld(({ sample }) => !isYearsApart(sample));
    const labelled = scoreRelation(
      judged.filter(({ listed }) => listed),
      'conflict',
    );
    expect(labelled.precision).toBeGreaterThanOrEqual(0.95);
    expect(scoreRelation(judged, 'conflict').precision).toBeGreaterThanOrEqual(0.9);
    expect(labelled.recall).toBeGreaterThanOrEqual(0.55);
  });

  test('few conflicts are seen where reports years apart speak each of its own time', () => {
    const { precision, recall } = scoreRelation(
      judgeHeld(({ sample }) => isYearsApart(sample)),
      'conflict',
    );
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.4);
  });

  test.each([
    ['agree', 0.8],
    ['rounding', 0.85],
    ['attribution', 0.85],
    ['superseded', 0.62],
  ])('%s is found', (relation, least) => {
    expect(
      scoreRelation(
        judgeHeld(({ complete, sample }) => complete && !isYearsApart(sample)),
        relation,
      ).recall,
    ).toBeGreaterThanOrEqual(least);
  });

  test('another scope is told only where words tell it', () => {
    const judged = judgeHeld(({ complete, sample }) => complete && !isYearsApart(sample));
    expect(scoreRelation(judged, 'different scope').precision).toBeGreaterThanOrEqual(0.6);
  });
});
