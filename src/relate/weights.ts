/** How much each feature weighs: `weights.json`, written by `npm run fit`, not by hand. */
import type { FrameKind } from './pair/coreference.ts';
import type { Reason } from './pair/difference.ts';
import fitted from './weights.json' with { type: 'json' };

/** By the name of the feature, in logits. */
export interface Weights {
  /** For two facts being of one thing. */
  coreference: Record<FrameKind, Readonly<Record<string, number>>>;
  /** For each reason why two facts of one thing differ. */
  difference: Record<FrameKind, Readonly<Record<string, Record<Reason, number>>>>;
}

export const WEIGHTS: Weights = fitted;
