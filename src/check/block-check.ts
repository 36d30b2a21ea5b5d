/** A block of prose under check: what every rule of prose is handed. */
import type { RuleId } from '../model/rules.ts';
import type { Fact } from '../model/fact.ts';
import type { NameSource } from './agree-name.ts';
import type { CheckContext } from './check-context.ts';
import type { BoundSpan, ProseBlock } from './prose-block.ts';
import type { Claim } from './claim.ts';

export interface BlockCheck {
  block: ProseBlock;
  context: CheckContext;
  claims: readonly Claim[];
  /** What the reader makes of the block. */
  read: readonly Fact[];
  report: (rule: RuleId, claim: Claim, message: string) => void;
}

/** A span of text as a claim, for rules that concern more than one word. */
export const spanOf = (
  is: Claim['is'],
  { start, end }: { start: number; end: number },
  { text }: ProseBlock,
): Claim => ({ is, text: text.slice(start, end), start, end });

/** The Cite or Computed that holds a claim. */
export const boundBy = (
  claim: { start: number; end: number },
  { spans }: ProseBlock,
): BoundSpan | undefined =>
  spans.findLast(
    ({ name, start, end }) => name !== 'Judgement' && start <= claim.start && claim.end <= end,
  );

export const factsOf = (span: BoundSpan, context: CheckContext): Fact[] =>
  span.facts.map(context.fact).filter((fact) => fact !== undefined);

/** Everything that the block cites. */
export function citedBy({ block, context }: Pick<BlockCheck, 'block' | 'context'>): NameSource {
  return context.sourcesOf(
    block.spans.flatMap((span) => factsOf(span, context)),
    block.spans.flatMap(({ passages }) => passages),
  );
}

/** Sentences of a block as spans; what is cited in one sentence bears out what the sentence says. */
export function sentenceAt(
  { text, sentences }: ProseBlock,
  offset: number,
): { start: number; end: number } {
  return (
    sentences.find(({ start, end }) => start <= offset && offset < end) ?? {
      start: 0,
      end: text.length,
    }
  );
}
