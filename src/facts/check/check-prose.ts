/**
 * The prose of the briefing: each particular in it agrees with every fact of the citation that holds it, and stands in one. Names need
 * no citation of their own, but must stand in a passage that their block cites.
 */
import type { Fact } from '../../schemas/fact.ts';
import type { Problem } from '../../schemas/problem.ts';
import { compute, OPERATIONS, type Operation } from '../computed-facts.ts';
import type { Section } from '../dossier.ts';
import { hasName } from './agree-name.ts';
import { quotesEvidence } from './agree-quotation.ts';
import { disagree, readAt } from './bind-particular.ts';
import { type CheckContext, sourceNames } from './check-context.ts';
import { checkRoles } from './check-roles.ts';
import { nearestFacts } from './nearest-facts.ts';
import { type BoundSpan, positionAt, type ProseBlock, proseBlocks } from './prose-block.ts';
import { type Particular, scanParticulars } from './scan-particulars.ts';

type Report = (rule: string, particular: Particular, message: string) => void;

const innermost = (block: ProseBlock, particular: Particular): BoundSpan | undefined =>
  block.spans.findLast(({ name, start, end }) => name !== 'Judgement' && start <= particular.start && particular.end <= end);

const day = (fact: Fact, context: CheckContext): string | null => context.article(fact.article)?.published ?? null;

/** One message a particular: the first fact that it disagrees with. */
function checkAgainstFacts(particular: Particular, block: ProseBlock, facts: readonly Fact[], context: CheckContext, report: Report): void {
  for (const fact of facts) {
    const found = disagree(particular, context.read(block.text, day(fact, context)), fact, context);
    if (found) return report(found.rule, particular, `"${particular.text}" does not agree with ${fact.id}: ${found.why}. Correct it, or cite the fact that says it.`);
  }
}

const UNCITED: Record<Particular['is'], [rule: string, what: string]> = {
  number: ['number-is-cited', 'stands outside a Cite'],
  date: ['date-is-cited', 'stands outside a Cite'],
  quotation: ['quotation-is-in-source', 'stands outside a Cite'],
  name: ['name-has-source', 'stands in no passage that this paragraph cites'],
};

function checkPassage(particular: Particular, span: BoundSpan, context: CheckContext, report: Report): void {
  if (particular.is === 'name') return;
  if (quotesEvidence(particular.text, context.evidenceIn(span.passages))) return;
  report('passage-has-no-particular', particular, `"${particular.text}" is a particular, and a passage alone is cited; cite the fact that says it.`);
}

function checkComputed(span: BoundSpan, block: ProseBlock, context: CheckContext, report: Report): void {
  const particular: Particular = { is: 'number', text: block.text.slice(span.start, span.end), start: span.start, end: span.end };
  const facts = span.facts.map(context.fact).filter((fact) => fact !== undefined);
  if (facts.length < span.facts.length || !OPERATIONS.includes(span.op as Operation)) return;
  const result = compute(span.op as Operation, facts, context.dossier.topics);
  if ('problem' in result) return report(result.problem.rule, particular, `${result.problem.message}.`);
  const [number] = scanParticulars(particular.text).filter(({ is }) => is === 'number');
  const read = number && readNumber(particular.text, context);
  if (read !== undefined && roundsTo(result.value, read.value, particular.text) && (result.percent ?? false) === read.percent) return;
  report('computation-holds', particular, `"${particular.text}" is not what ${span.op} gives: ${result.value}${result.percent ? ' percent' : ''}.`);
}

function readNumber(text: string, context: CheckContext): { value: number; percent: boolean } | undefined {
  const read = context.read(text, null).find((fact) => fact.kind === 'quantity');
  return read?.kind === 'quantity' ? { value: read.value, percent: read.percent ?? false } : undefined;
}

/** As many decimals as are printed. */
function roundsTo(exact: number, printed: number, text: string): boolean {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return Math.abs(exact - printed) <= 0.5 * 10 ** -decimals && (decimals > 0 || !Number.isInteger(exact) || exact === printed);
}

function checkNames(block: ProseBlock, names: readonly Particular[], context: CheckContext, report: Report): void {
  const facts = block.spans.flatMap((span) => span.facts.map(context.fact)).filter((fact) => fact !== undefined);
  const source = context.sourcesOf(facts, block.spans.flatMap(({ passages }) => passages));
  const labels = sourceNames(context.dossier);
  const read = context.read(block.text, null);
  for (const name of names) {
    if (labels.includes(name.text) || hasName(name.text, readAt(name, read).all, source)) continue;
    const elsewhere = hasName(name.text, readAt(name, read).all, context.everything);
    report('name-has-source', name, `"${name.text}" ${elsewhere ? UNCITED.name[1] : 'is in no source'}. ${elsewhere ? 'Cite a passage that names it.' : 'Correct it, or leave it out.'}`);
  }
}

function checkParticular(particular: Particular, block: ProseBlock, context: CheckContext, report: Report): void {
  const span = innermost(block, particular);
  if (span?.name === 'Computed') return;
  const facts = (span?.facts ?? []).map(context.fact).filter((fact) => fact !== undefined);
  if (facts.length) return checkAgainstFacts(particular, block, facts, context, report);
  if (span?.passages.length) return checkPassage(particular, span, context, report);
  if (particular.is === 'name' || (span && span.facts.length)) return;
  const [rule, what] = UNCITED[particular.is];
  report(rule, particular, `"${particular.text}" ${what}; cite the fact that says it, or leave it out.`);
}

export function checkBlock(block: ProseBlock, context: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (rule, particular, message) => {
    problems.push({ rule, file: block.file, ...positionAt(block, particular.start), value: particular.text, message, near: nearestFacts(particular, context.dossier), severity: 'error' });
  };
  const particulars = scanParticulars(block.text, { isPlainWord: context.isPlainWord });
  for (const particular of particulars) checkParticular(particular, block, context, report);
  for (const span of block.spans.filter(({ name }) => name === 'Computed')) checkComputed(span, block, context, report);
  const uncited = particulars.filter((particular) => particular.is === 'name' && !(innermost(block, particular)?.facts.length));
  checkNames(block, uncited, context, report);
  checkRoles(block.text, context, (person, message) => report('role-agrees', { is: 'name', text: person.text, start: person.start ?? 0, end: person.end ?? 0 }, message));
  return problems;
}

export const checkSection = (section: Section, context: CheckContext): Problem[] => proseBlocks(section).flatMap((block) => checkBlock(block, context));
