/** A `<Computed>` prints what its operation gives, to as many decimals as it prints. */
import { compute, OPERATIONS, type Operation } from '../dossier/computed-facts.ts';
import { type BlockCheck, factsOf, spanOf } from './block-check.ts';
import { tokenize } from '../text/tokens.ts';
import { scanNumbers } from './scan-numbers.ts';
import type { CheckContext } from './check-context.ts';
import type { BoundSpan } from './prose-block.ts';

interface Printed {
  value: number;
  percent: boolean;
  qualified: boolean;
}

function readNumber(text: string, context: CheckContext): Printed | undefined {
  const read = context.read(text, null).find((fact) => fact.kind === 'quantity');
  const [word] = scanNumbers(tokenize(text), text);
  if (read === undefined && word?.value !== undefined)
    return { value: word.value, percent: false, qualified: false };
  return read?.kind === 'quantity'
    ? {
        value: read.value,
        percent: read.percent ?? false,
        qualified: read.qualifier !== undefined || read.negated === true,
      }
    : undefined;
}

function roundsTo(exact: number, printed: number, text: string): boolean {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return (
    Math.abs(exact - printed) <= 0.5 * 10 ** -decimals &&
    (decimals > 0 || !Number.isInteger(exact) || exact === printed)
  );
}

function prints(
  printed: Printed,
  result: { value: number; percent?: boolean },
  text: string,
  op: string | undefined,
): boolean {
  const isShare = op === 'ratio' && printed.percent;
  return (
    roundsTo(isShare ? result.value * 100 : result.value, printed.value, text) &&
    (isShare || (result.percent ?? false) === printed.percent) &&
    (!printed.qualified || !Number.isInteger(result.value))
  );
}

export function checkComputed(span: BoundSpan, { block, context, report }: BlockCheck): void {
  const claim = spanOf('number', span, block);
  const facts = factsOf(span, context);
  if (facts.length < span.facts.length || !OPERATIONS.includes(span.op as Operation)) return;
  const result = compute(span.op as Operation, facts, context.dossier.topics);
  if ('problem' in result) return report(result.problem.rule, claim, `${result.problem.message}.`);
  const printed = readNumber(claim.text, context);
  if (printed && prints(printed, result, claim.text, span.op)) return;
  report(
    'computation-holds',
    claim,
    `"${claim.text}" is not what ${span.op} gives: ${result.value}${result.percent ? ' percent' : ''}.`,
  );
}
