/**
 * Fits the weights by which facts are compared to the labelled pairs of `test/samples/comparison` and writes them to
 * `src/relate/weights.ts`: `node tools/fit-comparison.ts`. With `--validate` it judges each fifth of the lots by weights
 * fitted on the other four, and writes nothing; `--wrong` lists what is read otherwise.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Weights } from '../src/relate/weights.ts';
import { crossFit, fitWeights, gatherExamples, type Examples } from '../test/comparison/fit.ts';
import { judgeCase, scoreRelation, type Judged } from '../test/comparison/judge.ts';
import { isYearsApart, lotNames, readLot, type Case } from '../test/comparison/labelled.ts';

const RELATIONS = [
  'agree',
  'rounding',
  'different period',
  'different scope',
  'attribution',
  'superseded',
  'conflict',
  'none',
];

function printConfusion(judged: readonly Judged[]): void {
  for (const relation of RELATIONS) {
    const counts = new Map<string, number>();
    for (const { expected, found } of judged)
      if (expected === relation) counts.set(found, (counts.get(found) ?? 0) + 1);
    const { precision, recall, expected } = scoreRelation(judged, relation);
    console.log(
      `${relation.padEnd(17)} ${String(expected).padStart(4)}  precision ${percent(precision)}  recall ${percent(recall)}   ${[...counts].map(([found, count]) => `${found} ${count}`).join(', ')}`,
    );
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;

function printLot(lot: string, judged: readonly Judged[]): void {
  const { precision, recall, right, found, expected } = scoreRelation(judged, 'conflict');
  console.log(
    `${lot.padEnd(20)} conflict: precision ${percent(precision)} (${right} of ${found})  recall ${percent(recall)} (${right} of ${expected})`,
  );
}

const SOURCE = (
  weights: Weights,
): string => `/** How much each piece of evidence weighs: written by \`node tools/fit-comparison.ts\`, not by hand. */
import type { Reason } from './difference.ts';
import type { FrameKind } from './likeness.ts';

/** By the name of the evidence, in logits. */
export interface Weights {
  /** For two facts being of one thing. */
  likeness: Record<FrameKind, Readonly<Record<string, number>>>;
  /** For each reason why two facts of one thing differ. */
  difference: Record<FrameKind, Readonly<Record<string, Record<Reason, number>>>>;
}

export const WEIGHTS: Weights = ${JSON.stringify(weights, null, 2)};
`;

function printWrong(judged: readonly Judged[]): void {
  for (const { subject, words, expected, found } of judged)
    if (expected !== found) console.log(`    ${subject}: ${words}: ${expected}, read as ${found}`);
}

const GROUPS: [string, (lot: string) => boolean][] = [
  ['Complete lots of reports of one time', (lot) => !isYearsApart(lot)],
  ['Complete lots of reports months and years apart', isYearsApart],
];

function validate(cases: readonly Case[], examples: Examples, listWrong: boolean): void {
  const all: Judged[] = [];
  for (const [lot, weights] of crossFit(examples, lotNames())) {
    const judged = cases
      .filter((each) => each.lot === lot)
      .flatMap((each) => judgeCase(each, weights));
    printLot(lot, judged);
    if (listWrong) printWrong(judged);
    if (lot.startsWith('complete')) all.push(...judged);
  }
  for (const [title, of] of GROUPS) {
    const judged = all.filter(({ lot }) => of(lot));
    console.log(`\n${title}:`);
    printConfusion(judged);
    printLot(
      'their labels alone',
      judged.filter(({ listed }) => listed),
    );
  }
}

const { values } = parseArgs({
  options: { validate: { type: 'boolean' }, wrong: { type: 'boolean' } },
});
const cases = lotNames().flatMap((lot) => readLot(lot));
const examples = gatherExamples(cases);
console.log(
  `${cases.length} cases, ${examples.likeness.length} pairs weighed, ${examples.difference.length} differences`,
);
if (values.validate) validate(cases, examples, values.wrong ?? false);
else
  writeFileSync(new URL('../src/relate/weights.ts', import.meta.url), SOURCE(fitWeights(examples)));
