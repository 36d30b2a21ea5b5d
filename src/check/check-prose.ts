/**
 * The prose of the briefing: each particular in it agrees with every fact of the citation that holds it, and stands in one. Names need
 * no citation of their own, but must stand in a passage that their block cites.
 */
import type { RuleId } from '../model/rules.ts';
import type { Fact } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { Section } from '../model/dossier.ts';
import { quotesEvidence } from './agree-quotation.ts';
import { disagree } from './bind-particular.ts';
import { type BlockCheck, boundBy, factsOf } from './block-check.ts';
import { checkComputed } from './check-computed.ts';
import type { CheckContext } from './check-context.ts';
import { checkClaims } from './check-claims.ts';
import { checkCitedNames, checkUncitedNames } from './check-names.ts';
import { checkRoles } from './check-roles.ts';
import { checkSourceLabels } from './check-source-labels.ts';
import { checkSpeakers } from './check-speakers.ts';
import { isInNoSource, nearestFacts } from './nearest-facts.ts';
import { type BoundSpan, positionAt, type ProseBlock, proseBlocks } from './prose-block.ts';
import { type Particular, scanParticulars } from './scan-particulars.ts';

/** One message a particular: the first fact that it disagrees with. */
function checkAgainstFacts(
  particular: Particular,
  facts: readonly Fact[],
  { block, context, report }: BlockCheck,
): void {
  for (const fact of facts) {
    const found = disagree(particular, block.text, fact, context);
    if (found && found.rule === 'number-has-source' && isInNoSource(particular, context.dossier))
      return report(
        found.rule,
        particular,
        `"${particular.text}" is in no source. Correct it, or cite a fact.`,
      );
    if (found)
      return report(
        found.rule,
        particular,
        `"${particular.text}" does not agree with ${fact.id}: ${found.why}. Correct it, or cite the fact that says it.`,
      );
  }
}

const UNCITED: Record<Exclude<Particular['is'], 'name'>, RuleId> = {
  number: 'number-is-cited',
  date: 'date-is-cited',
  quotation: 'quotation-is-in-source',
};

function checkPassage(
  particular: Particular,
  span: BoundSpan,
  { context, report }: BlockCheck,
): void {
  if (
    particular.is === 'name' ||
    quotesEvidence(particular.text, context.evidenceIn(span.passages))
  )
    return;
  report(
    'passage-has-no-claim',
    particular,
    `"${particular.text}" is a particular, and a passage alone is cited; cite the fact that says it.`,
  );
}

function checkParticular(particular: Particular, check: BlockCheck): void {
  const span = boundBy(particular, check.block);
  if (span?.name === 'Computed') return;
  const facts = span ? factsOf(span, check.context) : [];
  if (facts.length) return checkAgainstFacts(particular, facts, check);
  if (span?.passages.length) return checkPassage(particular, span, check);
  if (particular.is === 'name' || span?.facts.length) return;
  if (isInNoSource(particular, check.context.dossier))
    return check.report(
      'number-has-source',
      particular,
      `"${particular.text}" is in no source. Correct it, or leave it out.`,
    );
  check.report(
    UNCITED[particular.is],
    particular,
    `"${particular.text}" stands outside a Cite; cite the fact that says it, or leave it out.`,
  );
}

function checkSpan(span: BoundSpan, check: BlockCheck): void {
  if (span.name === 'Computed') checkComputed(span, check);
  if (span.name === 'Cite') checkCitedNames(span, check);
  if (span.name === 'Cite') checkClaims(span, check);
}

export function checkBlock(block: ProseBlock, context: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const report: BlockCheck['report'] = (rule, particular, message) => {
    problems.push({
      rule,
      file: block.file,
      ...positionAt(block, particular.start),
      value: particular.text,
      message,
      near: nearestFacts(particular, context.dossier),
      severity: 'error',
    });
  };
  const particulars = scanParticulars(block.text, { isPlainWord: context.isPlainWord });
  const check: BlockCheck = {
    block,
    context,
    particulars,
    read: context.read(block.text, null),
    report,
  };
  for (const particular of particulars) checkParticular(particular, check);
  for (const span of block.spans) checkSpan(span, check);
  checkUncitedNames(check);
  checkSourceLabels(check);
  checkSpeakers(check);
  checkRoles(check);
  return problems;
}

export const checkSection = (section: Section, context: CheckContext): Problem[] =>
  proseBlocks(section).flatMap((block) => checkBlock(block, context));
