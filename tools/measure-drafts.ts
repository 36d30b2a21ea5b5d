/**
 * `node tools/measure-drafts.ts [--most N] DRAFT=SOURCES …`: how many single changes to honest drafts the check notices, by kind of
 * change, and those that it doesn't. N of a kind are taken, evenly spread (60).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkDraft } from '../src/check/draft/check-draft.ts';
import { readSources, type ReadSources } from '../src/cli/read-sources.ts';
import { type DraftEdit, draftEditsOf, EXACT } from '../test/mutation/draft-edits.ts';

interface Mutant {
  block: string;
  edit: DraftEdit;
  sources: ReadSources;
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)].sort();

function mutantsOf(draft: string, sources: ReadSources): Mutant[] {
  const { facts } = sources;
  const names = distinct(
    facts.flatMap((fact) =>
      fact.kind === 'party' || fact.kind === 'person' ? (fact.name ?? []) : [],
    ),
  ).filter((name) => draft.includes(name));
  const persons = distinct(facts.flatMap((fact) => (fact.kind === 'person' ? [fact.name] : [])));
  const units = distinct(
    facts.flatMap((fact) =>
      fact.kind === 'quantity' && /^\p{Ll}+$/u.test(fact.unit) ? [fact.unit] : [],
    ),
  );
  const words = {
    names,
    persons: persons.filter((name) => draft.includes(name.split(' ').at(-1) ?? name)),
    roles: [],
    units,
    codes: [],
  };
  return draft
    .split(/\n{2,}/)
    .flatMap((block) => draftEditsOf(block, words).map((edit) => ({ block, edit, sources })));
}

const spread = <T>(list: readonly T[], most: number): T[] =>
  list.filter(
    (_, index) =>
      Math.floor((index * most) / list.length) !== Math.floor(((index - 1) * most) / list.length) ||
      list.length <= most,
  );

const problemsOf = (text: string, { articles, facts }: ReadSources): string[] =>
  checkDraft({ file: 'draft.md', text }, articles, facts).claims.flatMap(({ problem }) =>
    problem ? [problem.message] : [],
  );

const before = new Map<string, string[]>();

function isNoticed({ block, edit, sources }: Mutant): boolean {
  const known = before.get(block) ?? problemsOf(block, sources);
  before.set(block, known);
  const changed = block.slice(0, edit.start) + edit.to + block.slice(edit.end);
  return problemsOf(changed, sources).some((message) => !known.includes(message));
}

const { values, positionals } = parseArgs({
  options: { most: { type: 'string', default: '60' } },
  allowPositionals: true,
});
const mutants: Mutant[] = [];
for (const pair of positionals) {
  const [draft = '', folder = ''] = pair.split('=');
  mutants.push(...mutantsOf(readFileSync(draft, 'utf8'), await readSources(folder)));
}
const total = { exact: [0, 0], rest: [0, 0] } as Record<'exact' | 'rest', [number, number]>;
for (const [kind, all] of Map.groupBy(mutants, ({ edit }) => edit.kind)) {
  const taken = spread(all, Number(values.most));
  const missed = taken.filter((mutant) => !isNoticed(mutant));
  const group = total[EXACT.has(kind) ? 'exact' : 'rest'];
  group[0] += taken.length - missed.length;
  group[1] += taken.length;
  console.log(`${kind}: ${taken.length - missed.length} of ${taken.length}`);
  for (const { block, edit } of missed)
    console.log(
      `  ${block.slice(Math.max(0, edit.start - 50), edit.start)}[${block.slice(edit.start, edit.end)} → ${edit.to}]${block.slice(edit.end, edit.end + 40)}`.replaceAll(
        '\n',
        ' ',
      ),
    );
}
for (const [group, [noticed, of]] of Object.entries(total))
  console.log(`${group}: ${noticed} of ${of}, ${((100 * noticed) / of).toFixed(1)} %`);
