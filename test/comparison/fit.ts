/** Weights of evidence fitted on labelled pairs: logistic regression for likeness, a softmax for the reasons of a difference, both with ridge penalty. */
import { gatherDifference, REASONS, type Reason } from '../../src/relate/difference.ts';
import type { Frame } from '../../src/relate/frames.ts';
import {
  gatherEvidence,
  kindOf,
  type Evidence,
  type FrameKind,
} from '../../src/relate/likeness.ts';
import { relateFrames } from '../../src/relate/relations.ts';
import type { Weights } from '../../src/relate/weights.ts';
import type { Case } from './labelled.ts';

interface Example {
  lot: string;
  kind: FrameKind;
  evidence: Evidence;
  /** One number a class, 0 or 1; likeness has one class. */
  target: number[];
  weight: number;
}

export interface Examples {
  likeness: Example[];
  difference: Example[];
}

/** Pairs across subjects, which are many and easy, count for less. */
const ACROSS = 0.3;
const RIDGE = { likeness: 3, difference: 1 };
const ROUNDS = 300;
const STEP = 0.5;

function* pairsOf(own: readonly Frame[], other: readonly Frame[]): Generator<[Frame, Frame]> {
  for (const a of own) for (const b of other) if (a.dimension === b.dimension) yield [a, b];
}

const likenessExample = (
  lot: string,
  a: Frame,
  b: Frame,
  like: boolean,
  weight: number,
): Example => ({
  lot,
  kind: kindOf(a),
  evidence: gatherEvidence(a, b),
  target: [like ? 1 : 0],
  weight,
});

const isReason = (relation: string): relation is Reason =>
  (REASONS as readonly string[]).includes(relation);

/** What the labelled pairs teach; beside each case its first article stands against the second of another subject, of which no pair is of one thing. */
export function gatherExamples(cases: readonly Case[]): Examples {
  const examples: Examples = { likeness: [], difference: [] };
  for (const [
    index,
    {
      lot,
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
      examples.likeness.push(likenessExample(lot, a, b, like, 1));
      const relation = like ? relateFrames(a, b)?.relation : undefined;
      const reason = label?.relations[0] ?? '';
      if (relation !== undefined && isReason(relation) && isReason(reason))
        examples.difference.push({
          lot,
          kind: kindOf(a),
          evidence: gatherDifference(a, b),
          target: REASONS.map((each) => (each === reason ? 1 : 0)),
          weight: 1,
        });
    }
    const stranger = cases.slice(index + 1).find((each) => each.subject !== subject);
    for (const [a, b] of stranger ? pairsOf(own, stranger.of[1]) : [])
      examples.likeness.push(likenessExample(lot, a, b, false, ACROSS));
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
  const names = [...new Set(examples.flatMap(({ evidence }) => Object.keys(evidence)))].sort();
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ evidence }) => ({
    at: Int32Array.from(Object.keys(evidence), (name) => place.get(name)!),
    values: Float64Array.from(Object.values(evidence)),
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

export function fitWeights({ likeness, difference }: Examples): Weights {
  return {
    likeness: byKind(likeness, RIDGE.likeness, ([weight]) => rounded(weight!)),
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

/** Without the examples of some lots, to judge those by what the others teach. */
export const withoutLots = (
  { likeness, difference }: Examples,
  lots: readonly string[],
): Examples => ({
  likeness: likeness.filter(({ lot }) => !lots.includes(lot)),
  difference: difference.filter(({ lot }) => !lots.includes(lot)),
});

const FOLDS = 5;

/** For each lot the weights that the lots of other folds teach: a fifth of the lots is judged by the rest. */
export function crossFit(examples: Examples, lots: readonly string[]): Map<string, Weights> {
  return new Map(
    Array.from({ length: FOLDS }, (_, fold) =>
      lots.filter((_lot, index) => index % FOLDS === fold),
    ).flatMap((held) => {
      const weights = fitWeights(withoutLots(examples, held));
      return held.map((lot) => [lot, weights] as const);
    }),
  );
}
