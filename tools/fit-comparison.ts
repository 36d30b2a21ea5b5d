/**
 * Fits the weights by which facts are compared to the labelled pairs of `test/samples/comparison`, and says how good they are.
 *
 *     npm run fit                   writes src/relate/weights.json, then validates
 *     npm run fit -- --ablation     validates again with features left out, and writes nothing
 *     npm run fit -- --wrong        lists what is read otherwise
 *
 * Each fifth of the samples is judged by weights fitted on the other four.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { REASONS } from '../src/relate/pair/difference.ts';
import type { Weights } from '../src/relate/weights.ts';
import {
  crossFit,
  fitWeights,
  gatherExamples,
  keepFeatures,
  rankFeatures,
  type Examples,
} from '../test/comparison/fit.ts';
import { judgeCase, scoreRelation, type Judged } from '../test/comparison/judge.ts';
import { isYearsApart, readSample, sampleNames, type Case } from '../test/comparison/labelled.ts';

const RELATIONS = [
  'agree',
  'rounding',
  'different period',
  'different scope',
  'attribution',
  'superseded',
  'conflict',
];

const percent = (share: number): string => (share * 100).toFixed(1);

function judge(cases: readonly Case[], examples: Examples): Judged[] {
  const weights = crossFit(examples, sampleNames());
  return cases.flatMap((each) => judgeCase(each, weights.get(each.sample) as Weights));
}

function printRelations(judged: readonly Judged[]): void {
  const complete = judged.filter(({ sample }) => sample.startsWith('complete'));
  const [near, apart] = [false, true].map((years) =>
    complete.filter(({ sample }) => isYearsApart(sample) === years),
  );
  console.log(
    '| relation | one time: labelled | precision | recall | years apart: labelled | precision | recall |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const relation of RELATIONS) {
    const cells = [near, apart].flatMap((part = []) => {
      const { expected, precision, recall } = scoreRelation(part, relation);
      return [expected, percent(precision), percent(recall)];
    });
    console.log(`| ${[relation, ...cells].join(' | ')} |`);
  }
}

const f1 = (judged: readonly Judged[], relation: string): string => {
  const { precision, recall } = scoreRelation(judged, relation);
  return percent((2 * precision * recall) / Math.max(precision + recall, Number.EPSILON));
};

function printAblation(title: string, judged: readonly Judged[]): void {
  const complete = judged.filter(({ sample }) => sample.startsWith('complete'));
  const near = complete.filter(({ sample }) => !isYearsApart(sample));
  const apart = complete.filter(({ sample }) => isYearsApart(sample));
  console.log(
    `| ${title} | ${f1(near, 'conflict')} | ${f1(apart, 'conflict')} | ${f1(near, 'agree')} |`,
  );
}

/** The features that matter most: so many for one thing, so many for a difference. */
function foremost(examples: Examples, most: number): (name: string) => boolean {
  const weights = fitWeights(examples);
  const kept = new Set([
    ...rankFeatures(
      examples.coreference,
      ({ kind }, name) => weights.coreference[kind][name] ?? 0,
    ).slice(0, most),
    ...rankFeatures(examples.difference, ({ kind }, name) => {
      const reasons = weights.difference[kind][name];
      return reasons === undefined
        ? 0
        : Math.max(...REASONS.map((reason) => Math.abs(reasons[reason])));
    }).slice(0, most),
  ]);
  return (name) => kept.has(name);
}

const OF_MEASURE =
  /^(?:measures|governors|only such acts|may happen again|recurring|growing count)\b|of what recurs/;

const withoutMeasures = (cases: readonly Case[]): Case[] =>
  cases.map((each) => {
    const bare = new Map(
      each.frames.map((frame) => [
        frame,
        { ...frame, measure: null, measures: new Set<string>(), governor: null },
      ]),
    );
    const of = each.of.map((frames) => frames.flatMap((frame) => bare.get(frame) ?? []));
    return { ...each, frames: [...bare.values()], of: [of[0] ?? [], of[1] ?? []] };
  });

function ablate(cases: readonly Case[], examples: Examples): void {
  console.log('| | conflict F1 | years apart | agree F1 |\n| --- | ---: | ---: | ---: |');
  printAblation('all features', judge(cases, examples));
  for (const most of [60, 30])
    printAblation(
      `the ${most} + ${most} that matter most`,
      judge(cases, keepFeatures(examples, foremost(examples, most))),
    );
  printAblation(
    'without measure, governor and act',
    judge(
      cases,
      keepFeatures(examples, (name) => !OF_MEASURE.test(name)),
    ),
  );
  const bare = withoutMeasures(cases);
  printAblation('measures, governors and acts unread', judge(bare, gatherExamples(bare)));
}

function printWrong(judged: readonly Judged[]): void {
  for (const { subject, words, expected, found } of judged)
    if (expected !== found) console.log(`${subject}: ${words}: ${expected}, read as ${found}`);
}

const { values } = parseArgs({
  options: { ablation: { type: 'boolean' }, wrong: { type: 'boolean' } },
});
const cases = sampleNames().flatMap((sample) => readSample(sample));
const examples = gatherExamples(cases);
if (values.ablation) ablate(cases, examples);
else {
  if (!values.wrong)
    writeFileSync(
      new URL('../src/relate/weights.json', import.meta.url),
      `${JSON.stringify(fitWeights(examples), null, 2)}\n`,
    );
  const judged = judge(cases, examples);
  if (values.wrong) printWrong(judged);
  else printRelations(judged);
}
