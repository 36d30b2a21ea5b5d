/** Weights of features fitted on labelled pairs: logistic regression for coreference, a softmax for the reasons of a difference, both with ridge penalty. */
import { gatherDifference, REASONS, type Reason } from '../../src/relate/pair/difference.ts';
import type { Frame } from '../../src/relate/frame/index.ts';
import {
  gatherFeatures,
  kindOf,
  type Features,
  type FrameKind,
} from '../../src/relate/pair/coreference.ts';
import { relateFrames } from '../../src/relate/pair/relation.ts';
import type { Weights } from '../../src/relate/weights.ts';
import type { Case } from './labelled.ts';

export interface Example {
  sample: string;
  kind: FrameKind;
  features: Features;
  /** One number a class, 0 or 1; coreference has one class. */
  target: number[];
  weight: number;
}

export interface Examples {
  coreference: Example[];
  difference: Example[];
}

/** Pairs across subjects, which are many and easy, count for less. */
const ACROSS = 0.3;
const RIDGE = { coreference: 3, difference: 1 };
const ROUNDS = 300;
const STEP = 0.5;

function* pairsOf(own: readonly Frame[], other: readonly Frame[]): Generator<[Frame, Frame]> {
  for (const a of own) for (const b of other) if (a.dimension === b.dimension) yield [a, b];
}

const coreferenceExample = (
  sample: string,
  a: Frame,
  b: Frame,
  like: boolean,
  weight: number,
): Example => ({
  sample,
  kind: kindOf(a),
  features: gatherFeatures(a, b),
  target: [like ? 1 : 0],
  weight,
});

const isReason = (relation: string): relation is Reason =>
  (REASONS as readonly string[]).includes(relation);

/** What the labelled pairs teach; beside each case its first article stands against the second of another subject, of which no pair is of one thing. */
export function gatherExamples(cases: readonly Case[]): Examples {
  const examples: Examples = { coreference: [], difference: [] };
  for (const [
    index,
    {
      sample,
      subject,
      complete,
      of: [own, other],
      labels,
    },
  ] of cases.entries()) {
    for (const [a, b] of pairsOf(own, other)) {
      const label = labels.find(({ pairs }) => pairs.has(`${a.fact.id} ${b.fact.id}`));
      if (label === undefined && !complete) continue;
      const like = label !== undefined && !label.relations.includes('none');
      examples.coreference.push(coreferenceExample(sample, a, b, like, 1));
      const relation = like ? relateFrames(a, b)?.relation : undefined;
      const reason = label?.relations[0] ?? '';
      if (relation !== undefined && isReason(relation) && isReason(reason))
        examples.difference.push({
          sample,
          kind: kindOf(a),
          features: Object.fromEntries(gatherDifference(a, b).map((name) => [name, 1])),
          target: REASONS.map((each) => (each === reason ? 1 : 0)),
          weight: 1,
        });
    }
    const stranger = cases.slice(index + 1).find((each) => each.subject !== subject);
    for (const [a, b] of stranger ? pairsOf(own, stranger.of[1]) : [])
      examples.coreference.push(coreferenceExample(sample, a, b, false, ACROSS));
  }
  return examples;
}

function probabilities(sums: readonly number[]): number[] {
  if (sums.length === 1) return [1 / (1 + Math.exp(-sums[0]!))];
  const highest = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - highest));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / whole);
}

/** Gradient descent with steps that shrink per weight (AdaGrad). Deterministic. */
function fit(examples: readonly Example[], ridge: number): Map<string, number[]> {
  const classes = examples[0]?.target.length ?? 0;
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features }) => ({
    at: Int32Array.from(Object.keys(features), (name) => place.get(name)!),
    values: Float64Array.from(Object.values(features)),
  }));
  const size = names.length * classes;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const penalty = Float64Array.from(names, (name) => (name === 'always' ? 0 : ridge));
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = Float64Array.from(
      weights,
      (weight, index) => weight * penalty[Math.floor(index / classes)]!,
    );
    examples.forEach(({ target, weight }, row) => {
      const { at, values } = rows[row]!;
      const sums = new Array<number>(classes).fill(0);
      for (let index = 0; index < at.length; index++)
        for (let each = 0; each < classes; each++)
          sums[each]! += weights[at[index]! * classes + each]! * values[index]!;
      probabilities(sums).forEach((probability, each) => {
        const error = (probability - target[each]!) * weight;
        for (let index = 0; index < at.length; index++)
          slopes[at[index]! * classes + each]! += error * values[index]!;
      });
    });
    for (let index = 0; index < size; index++) {
      squares[index]! += slopes[index]! ** 2;
      weights[index]! -= (STEP * slopes[index]!) / (Math.sqrt(squares[index]!) + 1e-8);
    }
  }
  return new Map(
    names.map((name, index) => [name, [...weights.slice(index * classes, (index + 1) * classes)]]),
  );
}

/** To two decimals, without a negative zero, which a file cannot hold. */
const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

const KINDS: readonly FrameKind[] = ['figure', 'date'];

const byKind = <T>(
  examples: readonly Example[],
  ridge: number,
  read: (weights: number[]) => T,
): Record<FrameKind, Record<string, T>> =>
  Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      Object.fromEntries(
        [
          ...fit(
            examples.filter((each) => each.kind === kind),
            ridge,
          ),
        ].map(([name, weights]) => [name, read(weights)]),
      ),
    ]),
  ) as Record<FrameKind, Record<string, T>>;

export function fitWeights({ coreference, difference }: Examples): Weights {
  return {
    coreference: byKind(coreference, RIDGE.coreference, ([weight]) => rounded(weight!)),
    difference: byKind(
      difference,
      RIDGE.difference,
      (weights) =>
        Object.fromEntries(
          REASONS.map((reason, index) => [reason, rounded(weights[index]!)]),
        ) as Record<Reason, number>,
    ),
  };
}

/** The examples with those features alone that `keep` passes. */
export function keepFeatures(
  { coreference, difference }: Examples,
  keep: (name: string) => boolean,
): Examples {
  const kept = (examples: readonly Example[]): Example[] =>
    examples.map((example) => ({
      ...example,
      features: Object.fromEntries(
        Object.entries(example.features).filter(([name]) => name === 'always' || keep(name)),
      ),
    }));
  return { coreference: kept(coreference), difference: kept(difference) };
}

/** Names of features, those first whose weight moves most pairs: the weight times the number of examples that have it. */
export function rankFeatures(
  examples: readonly Example[],
  weightOf: (example: Example, name: string) => number,
): string[] {
  const moved = new Map<string, number>();
  for (const example of examples)
    for (const name of Object.keys(example.features))
      moved.set(name, (moved.get(name) ?? 0) + Math.abs(weightOf(example, name)));
  return [...moved].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** Without the examples of some samples, to judge those by what the others teach. */
const withoutSamples = (
  { coreference, difference }: Examples,
  samples: readonly string[],
): Examples => ({
  coreference: coreference.filter(({ sample }) => !samples.includes(sample)),
  difference: difference.filter(({ sample }) => !samples.includes(sample)),
});

const FOLDS = 5;

/** For each sample the weights that the samples of other folds teach: a fifth of the samples is judged by the rest. */
export function crossFit(examples: Examples, samples: readonly string[]): Map<string, Weights> {
  return new Map(
    Array.from({ length: FOLDS }, (_, fold) =>
      samples.filter((_lot, index) => index % FOLDS === fold),
    ).flatMap((held) => {
      const weights = fitWeights(withoutSamples(examples, held));
      return held.map((sample) => [sample, weights] as const);
    }),
  );
}
