/** Names in prose: each stands in a passage that its block cites; around a party or person that is cited, the name is theirs. */
import type { Fact } from '../model/fact.ts';
import { hasName, isNameOf } from './agree-name.ts';
import { readAt } from './bind-claim.ts';
import { type BlockCheck, boundBy, citedBy, factsOf } from './block-check.ts';
import { sourceNames, withoutArticle } from './check-context.ts';
import type { BoundSpan } from './prose-block.ts';
import type { Claim } from './claim.ts';

export const isNamed = (fact: Fact): boolean =>
  fact.kind === 'party' || fact.kind === 'person' || fact.kind === 'name';

/** Names outside citations, and those that stand in a passage or a Computed. */
export function checkUncitedNames(check: BlockCheck): void {
  const { block, context, claims, read, report } = check;
  const source = citedBy(check);
  const labels = sourceNames(context.dossier).map(withoutArticle);
  for (const name of claims) {
    if (
      name.is !== 'name' ||
      boundBy(name, block)?.facts.length ||
      labels.includes(withoutArticle(name.text))
    )
      continue;
    const at = readAt(name, read).all;
    if (hasName(name.text, at, source)) continue;
    const known = hasName(name.text, at, context.everything);
    report(
      'name-has-source',
      name,
      known
        ? `"${name.text}" stands in no passage that this paragraph cites. Cite a passage that names it.`
        : `"${name.text}" is in no source. Correct it, or leave it out.`,
    );
  }
}

/** Of the names inside a citation of a party or a person, one is that party's or person's. */
export function checkCitedNames(
  span: BoundSpan,
  { context, claims, read, report }: BlockCheck,
): void {
  const names = claims.filter(
    (each) => each.is === 'name' && span.start <= each.start && each.end <= span.end,
  );
  const [first] = names;
  if (!first) return;
  for (const fact of factsOf(span, context).filter(isNamed)) {
    const isMeant = (name: Claim): boolean => isNameOf(name.text, readAt(name, read).all, fact);
    if (!names.some(isMeant))
      report(
        'name-has-source',
        first,
        `"${first.text}" is not a name of ${fact.id}, which it cites. Correct it, or cite the fact that names it.`,
      );
  }
}
