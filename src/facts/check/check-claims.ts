/** What prose denies or tells as done around a citation, where no number carries it: the cited words deny it too. */
import { type BlockCheck, factsOf, spanOf } from './block-check.ts';
import { denies, deniesOutright } from './marks/mark-status.ts';
import type { BoundSpan } from './prose-block.ts';

/** Words inside a citation deny only where its passages do; a paraphrase may say "refuses" for "will not". */
export function checkClaims(span: BoundSpan, { block, context, report }: BlockCheck): void {
  const words = spanOf('name', span, block);
  if (!deniesOutright(words.text)) return;
  const facts = factsOf(span, context);
  const { texts } = context.sourcesOf(facts, span.passages);
  if (facts.some(({ negated }) => negated) || texts.some(denies)) return;
  report('negation-agrees', words, `"${words.text}" denies what the cited words don't deny. Correct it, or cite the passage that says so.`);
}
