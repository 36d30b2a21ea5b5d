/**
 * The prose of the briefing: each claim in it agrees with every fact of the citation that holds it, and stands in one. Names need
 * no citation of their own, but must stand in a passage that their block cites.
 */
import type { RuleId } from '../model/rules.ts';
import type { Fact } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { Section } from '../model/dossier.ts';
import { holdsWords, quotesEvidence } from './agree-quotation.ts';
import { asRead, disagree } from './bind-claim.ts';
import { isNumberWord, isOwnCount, saysNumber } from './agree-number-word.ts';
import { articleOf } from '../model/fact-id.ts';
import { type BlockCheck, boundBy, citedBy, factsOf } from './block-check.ts';
import { checkComputed } from './check-computed.ts';
import type { CheckContext } from './check-context.ts';
import { checkTelling } from './check-telling.ts';
import { checkCitedNames, checkUncitedNames } from './check-names.ts';
import { checkRoles } from './check-roles.ts';
import { checkSourceLabels } from './check-source-labels.ts';
import { checkSpeakers } from './check-speakers.ts';
import { printedNumbers } from './marks/printed-numbers.ts';
import { isInNoSource, nearestFacts } from './nearest-facts.ts';
import { restOn } from './draft/rest-on.ts';
import { sentencesOf } from './draft/sources.ts';
import { type BoundSpan, positionAt, type ProseBlock, proseBlocks } from './prose-block.ts';
import type { Claim } from './claim.ts';
import { distinctClaims } from './claims.ts';

/** One message a claim: the first fact that it disagrees with. */
function checkAgainstFacts(
  claim: Claim,
  facts: readonly Fact[],
  { block, context, read, report }: BlockCheck,
): void {
  for (const fact of facts) {
    const found = disagree(claim, block.text, fact, context);
    if (
      found &&
      found.rule === 'number-has-source' &&
      isInNoSource(asRead(claim, read), context.dossier)
    )
      return report(
        found.rule,
        claim,
        `"${claim.text}" is in no source. Correct it, or cite a fact.`,
      );
    if (found)
      return report(
        found.rule,
        claim,
        `"${claim.text}" does not agree with ${fact.id}: ${found.why}. Correct it, or cite the fact that says it.`,
      );
  }
}

const UNCITED: Record<Exclude<Claim['is'], 'name'>, RuleId> = {
  number: 'number-is-cited',
  date: 'date-is-cited',
  quotation: 'quotation-is-in-source',
};

/** A figure that a passage prints and that the reader made no fact of. */
function printsUnread(
  { text }: Claim,
  passages: readonly string[],
  { sourcesOf, factsIn }: CheckContext,
): boolean {
  const [value] = printedNumbers(text);
  return (
    value !== undefined &&
    !passages
      .flatMap(factsIn)
      .some((fact) => fact.kind === 'quantity' && (fact.value === value || fact.max === value)) &&
    sourcesOf([], passages).texts.some((printed) => printedNumbers(printed).includes(value))
  );
}

/** What a passage alone bears out: its printed evidence, a word such as "fifth", a time that it names. */
function passageSays(
  claim: Claim,
  { passages }: BoundSpan,
  { block, context, read }: BlockCheck,
): boolean {
  if (quotesEvidence(claim.text, context.evidenceIn(passages))) return true;
  if (claim.is === 'quotation')
    return context.sourcesOf([], passages).texts.some((text) => holdsWords(text, claim.text));
  if (claim.is === 'date')
    return passages
      .flatMap(context.factsIn)
      .some((fact) => disagree(claim, block.text, fact, context) === null);
  if (!isNumberWord(claim)) return printsUnread(asRead(claim, read), passages, context);
  return context.sourcesOf([], passages).texts.some((text) => saysNumber(claim, block.text, text));
}

function checkPassage(claim: Claim, span: BoundSpan, check: BlockCheck): void {
  if (claim.is === 'name' || passageSays(claim, span, check)) return;
  check.report(
    'passage-has-no-claim',
    claim,
    `"${claim.text}" is a claim of its own, and a passage alone is cited; cite the fact that says it.`,
  );
}

/** A count of what the block cites, or a word such as "fifth" that its passages say. */
function isCountOfCited(claim: Claim, check: BlockCheck): boolean {
  const { spans, text } = check.block;
  const cited = spans.flatMap(({ facts, passages }) => [...facts, ...passages]);
  const counts = [cited.length, new Set(cited.map(articleOf)).size];
  const { facts, texts } = citedBy(check);
  return (
    isOwnCount(claim, text, { cited: counts, facts }) ||
    (isNumberWord(claim) && texts.some((said) => saysNumber(claim, text, said)))
  );
}

/** So many facts are offered for a claim. */
const MOST_CANDIDATES = 3;

/** " (ID or ID)": what says it, though it may be read otherwise. */
function candidatesOf(claim: Claim, { block, context }: BlockCheck): string {
  const { supports } = restOn(claim, block.text, { context, sentences: sentencesOf(context) });
  const ids = [...new Set(supports.flatMap(({ fact }) => fact?.id ?? []))].slice(
    0,
    MOST_CANDIDATES,
  );
  return ids.length > 0 ? ` (${ids.join(' or ')})` : '';
}

function checkClaim(claim: Claim, check: BlockCheck): void {
  const span = boundBy(claim, check.block);
  if (span?.name === 'Computed') return;
  const facts = span ? factsOf(span, check.context) : [];
  if (facts.length) return checkAgainstFacts(claim, facts, check);
  if (span?.passages.length) return checkPassage(claim, span, check);
  if (claim.is === 'name' || span?.facts.length || isCountOfCited(claim, check)) return;
  if (isInNoSource(asRead(claim, check.read), check.context.dossier))
    return check.report(
      'number-has-source',
      claim,
      `"${claim.text}" is in no source. Correct it, or leave it out.`,
    );
  check.report(
    UNCITED[claim.is],
    claim,
    `"${claim.text}" stands outside a Cite; cite the fact that says it${candidatesOf(claim, check)}, or leave it out.`,
  );
}

function checkSpan(span: BoundSpan, check: BlockCheck): void {
  if (span.name === 'Computed') checkComputed(span, check);
  if (span.name === 'Cite') checkCitedNames(span, check);
  if (span.name === 'Cite') checkTelling(span, check);
}

export function checkBlock(block: ProseBlock, context: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const report: BlockCheck['report'] = (rule, claim, message) => {
    problems.push({
      rule,
      file: block.file,
      ...positionAt(block, claim.start),
      value: claim.text,
      message,
      near: nearestFacts(asRead(claim, read), context.dossier),
      severity: 'error',
    });
  };
  const read = context.read(block.text, null);
  const claims = distinctClaims(block.text, { read, isPlainWord: context.isPlainWord });
  const check: BlockCheck = {
    block,
    context,
    claims,
    read,
    report,
  };
  for (const claim of claims) checkClaim(claim, check);
  for (const span of block.spans) checkSpan(span, check);
  checkUncitedNames(check);
  checkSourceLabels(check);
  checkSpeakers(check);
  checkRoles(check);
  return problems;
}

export const checkSection = (
  section: Pick<Section, 'tree' | 'file'>,
  context: CheckContext,
): Problem[] => proseBlocks(section).flatMap((block) => checkBlock(block, context));
