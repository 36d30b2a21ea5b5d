/** How well comparison finds what labelled pairs say, by relation. */
import { pairFrames, type FramePair } from '../../src/relate/pair/index.ts';
import type { Weights } from '../../src/relate/weights.ts';
import type { Case } from './labelled.ts';

export interface Judged {
  sample: string;
  subject: string;
  words: string;
  expected: string;
  found: string;
  /** Whether the pair is a labelled one; the others are found beyond the labels. */
  listed: boolean;
}

const keyOf = ({ a, b }: FramePair): string => `${a.fact.id} ${b.fact.id}`;

/** One line a label; in complete samples also one for each pair that is found and not listed. Where two labels are right the one found counts. */
export function judgeCase(
  { sample, subject, of, frames, labels, complete }: Case,
  weights: Weights,
): Judged[] {
  const found = new Map(
    pairFrames(frames, weights)
      .pairs.filter(({ a, b }) => a.article !== b.article)
      .map((pair) => [
        keyOf(of[0].includes(pair.a) ? pair : { ...pair, a: pair.b, b: pair.a }),
        pair,
      ]),
  );
  const judged = labels.map(({ words, relations, pairs }): Judged => {
    const pair = [...pairs].map((key) => found.get(key)).find((each) => each !== undefined);
    const relation = pair?.relation ?? (pairs.size === 0 ? 'unread' : 'none');
    return {
      sample,
      subject,
      words: words.join(' / '),
      expected: relations.find((each) => each === relation) ?? relations[0]!,
      found: relation,
      listed: true,
    };
  });
  const listed = new Set(labels.flatMap(({ pairs }) => [...pairs]));
  const extra = complete ? [...found].filter(([key]) => !listed.has(key)) : [];
  return [
    ...judged,
    ...extra.map(([, { a, b, relation }]) => ({
      sample,
      subject,
      words: `${a.fact.text} / ${b.fact.text}`,
      expected: 'none',
      found: relation,
      listed: false,
    })),
  ];
}

export interface Score {
  /** Shares from 0 to 1; 1 where there is nothing to find. */
  precision: number;
  recall: number;
  right: number;
  found: number;
  expected: number;
}

export function scoreRelation(judged: readonly Judged[], relation: string): Score {
  const found = judged.filter((each) => each.found === relation);
  const expected = judged.filter((each) => each.expected === relation).length;
  const right = found.filter((each) => each.expected === relation).length;
  return {
    precision: found.length === 0 ? 1 : right / found.length,
    recall: expected === 0 ? 1 : right / expected,
    right,
    found: found.length,
    expected,
  };
}
