/** Rows of tables: a cell that holds nothing but a status is that of the facts that its row is bound to. */
import type { RuleId } from '../../src/model/rules.ts';
import { say } from '../../src/furniture/index.ts';
import { STATUSES } from '../../src/model/fact.ts';
import type { CheckContext } from '../../src/check/check-context.ts';
import type { PageNode, TableRow } from './read-page.ts';

type Report = (
  node: Pick<PageNode, 'line' | 'column'>,
  rule: RuleId,
  value: string,
  message: string,
) => void;

const statusOf = (text: string, { dossier }: CheckContext) =>
  STATUSES.find((status) => say(status, dossier.settings.language) === text);

/** The facts of a row, and those of the entry of the timeline that it prints. */
function factsOf({ refs }: TableRow, { dossier, fact }: CheckContext) {
  const entries = dossier.settings.timeline.filter((_, index) =>
    refs.includes(`timeline.${index}.label`),
  );
  return [...refs, ...entries.flatMap((entry) => [entry.date, ...entry.facts])]
    .map(fact)
    .filter((each) => each !== undefined);
}

export function checkRows(rows: readonly TableRow[], context: CheckContext, report: Report): void {
  for (const row of rows) {
    const statuses = factsOf(row, context).map(({ status }) => status as string | undefined);
    for (const cell of row.cells) {
      const status = statusOf(cell.text, context);
      if (status === undefined || statuses.includes(status)) continue;
      report(
        row,
        'status-agrees',
        cell.text,
        `the row says "${cell.text}"; its facts say ${[...new Set(statuses.map((status) => status ?? 'nothing'))].join(', ') || 'nothing'}.`,
      );
    }
  }
}
