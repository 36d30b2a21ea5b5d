/** The README shows what the check says of the draft with planted errors, to the letter. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkDraft } from '../src/check/index.ts';
import { summaryLine } from '../src/cli/print-draft.ts';
import { readSources } from '../src/cli/read-sources.ts';
import { formatProblem } from '../src/model/problem.ts';

it('says what the README shows', async () => {
  const { articles, facts } = await readSources('example/sources');
  const text = readFileSync('example/draft.md', 'utf8');
  const report = checkDraft({ file: 'draft.md', text }, articles, facts);
  const readme = readFileSync('README.md', 'utf8');
  const problems = report.claims.flatMap(({ problem }) => problem ?? []);
  expect(problems).toHaveLength(3);
  for (const problem of problems) expect(readme).toContain(`    ${formatProblem(problem)}\n`);
  expect(readme).toContain(`    ${summaryLine(report)}\n`);
});
