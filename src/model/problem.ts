/**
 * A problem is data: what is wrong, where, and what to do. Nothing in `src` prints or exits; the scripts do.
 * A rule is named as the truth that should hold: `number-has-source`, `fact-exists`.
 */
import { z } from 'zod';
import { isRuleId, type RuleId } from './rules.ts';

export const problemSchema = z.strictObject({
  rule: z.custom<RuleId>(isRuleId),
  file: z.string().describe('Path as the author knows it.'),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
  value: z.string().optional().describe('The claim or value concerned.'),
  message: z.string().describe('What is wrong and what to do, in a sentence or two.'),
  near: z
    .array(z.string())
    .optional()
    .describe('Nearest facts or names, never a guess at which was meant.'),
  severity: z.enum(['error', 'warning']).default('error'),
});
export type Problem = z.infer<typeof problemSchema>;

/** Where a field of dossier.yaml stands. */
export type Place = (
  path: readonly (string | number)[],
) => Pick<Problem, 'file' | 'line' | 'column'>;

/** `content/dossier.yaml:12:3 fact-exists: no fact "f31". Near: f13.` */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column]
    .filter((part) => part !== undefined)
    .join(':');
  const stop = /[.!?]$/.test(problem.message) ? '' : '.';
  const near = problem.near?.length ? `${stop} Near: ${problem.near.join(', ')}.` : '';
  return `${place} ${problem.rule}: ${problem.message}${near}`;
}

/** Thrown where work cannot go on; carries the problems instead of a stack trace. */
export class ProblemError extends Error {
  readonly problems: Problem[];
  constructor(...problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}
