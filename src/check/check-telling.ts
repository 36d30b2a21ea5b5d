/** What prose tells as done or denies in a citation, where no number carries it. */
import { disagreeTelling } from './agree-telling.ts';
import { type BlockCheck, factsOf, spanOf } from './block-check.ts';
import type { BoundSpan } from './prose-block.ts';

/** Facts cited are each held against its own words where they have figures; here the sentence as a whole. */
export function checkTelling(span: BoundSpan, { block, context, report }: BlockCheck): void {
  const words = spanOf('name', span, block);
  const facts = factsOf(span, context);
  const found = disagreeTelling(
    words.text,
    [...facts, ...span.passages.flatMap(context.factsIn)],
    context.sourcesOf(facts, span.passages).texts,
  );
  if (found)
    report(found.rule, words, `"${words.text}": ${found.why}. Correct it, or cite what says so.`);
}
