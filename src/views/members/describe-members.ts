/** A set in words and as a table: who is named, by whom, and how many are not. Map and roll share it. */
import * as bind from '../../edition/bind.ts';
import { glued } from '../../edition/line.ts';
import type { Article } from '../../model/article.ts';
import type { Member, MemberSet } from '../../model/dossier.ts';
import { citationCell } from '../text/citation.ts';
import type { Run } from '../text/run.ts';
import type { Cell, DataTable } from '../text/table.ts';
import { standingsOf, standingWords } from './standing.ts';

const nameRuns = (members: readonly Member[]): Run[] =>
  members.flatMap((member, index) => [
    ...(index ? [glued('comma')] : []),
    { words: bind.member(member) },
  ]);

/** "117 not named, or 116 if the host is counted." */
export function notNamedRuns(set: MemberSet): Run[] {
  const runs: Run[] = [{ words: bind.count(set, 'not-named') }, { words: bind.own('notNamed') }];
  if (set.notNamedIfHostCounted === undefined) return runs;
  return [
    ...runs,
    glued('comma'),
    { words: bind.own('or') },
    { words: bind.count(set, 'not-named-if-host-counted') },
    { words: bind.own('ifHostIsCounted') },
  ];
}

export function membersRuns(set: MemberSet, articles: readonly Article[]): Run[] {
  const standings = standingsOf(set).flatMap((group): Run[] => [
    { words: standingWords(group, articles, 'capital') },
    glued('colon'),
    ...nameRuns(group.members),
    glued('stop'),
  ]);
  const host = set.host
    ? [{ words: bind.own('Host') }, ...nameRuns([set.host]), glued('stop')]
    : [];
  return [...standings, ...host, ...notNamedRuns(set), glued('stop')];
}

const memberRow = (member: Member, standing: bind.Bound, articles: readonly Article[]): Cell[] => [
  [{ words: bind.member(member) }],
  [{ words: bind.own(member.org === undefined ? 'state' : 'organisation') }],
  [{ words: standing }],
  citationCell(member.facts, articles),
];

export function membersTable(set: MemberSet, articles: readonly Article[]): DataTable {
  const rows = standingsOf(set).flatMap((group) =>
    group.members.map((member) => memberRow(member, standingWords(group, articles), articles)),
  );
  const host = set.host ? [memberRow(set.host, bind.own('host'), articles)] : [];
  const none: Cell[] = [notNamedRuns(set), [], [{ words: bind.own('notNamed') }], []];
  return {
    caption: bind.setLabel(set),
    header: (['columnName', 'columnKind', 'columnEvidence', 'columnSource'] as const).map(bind.own),
    rows: [...rows, ...host, ...(set.notNamed > 0 ? [none] : [])],
  };
}
