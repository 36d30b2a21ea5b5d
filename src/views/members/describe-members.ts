/** A set in words and as a table: who is named, by whom, and how many are not. Map and roll share it. */
import * as bind from '../../edition/bind.ts';
import type { WordKey } from '../../furniture/index.ts';
import { glued, message } from '../../edition/line.ts';
import type { Member, MemberSet } from '../../model/dossier.ts';
import { citationCell } from '../text/citation.ts';
import type { Run } from '../text/run.ts';
import type { Cell, DataTable } from '../text/table.ts';
import { nameLink } from './member-link.ts';
import { languageOf, type SetContext, standingsOf, standingWords } from './standing.ts';

const nameRuns = (members: readonly Member[]): Run[] =>
  members.flatMap((member, index) => [
    ...(index ? [glued('comma')] : []),
    { words: bind.member(member) },
  ]);

/** "117 not named, or 116 if the host is counted." */
export function notNamedRuns(set: MemberSet, context: SetContext): Run[] {
  const language = languageOf(context);
  const count: Run = { words: bind.count(set, 'not-named') };
  if (set.notNamedIfHostCounted === undefined)
    return [...message('countNotNamed', language, { count })];
  const fewer: Run = { words: bind.count(set, 'not-named-if-host-counted') };
  return [...message('countNotNamedOr', language, { count, fewer })];
}

export function membersRuns(set: MemberSet, context: SetContext): Run[] {
  const standings = standingsOf(set).flatMap((group): Run[] => [
    { words: standingWords(group, context, 'capital') },
    glued('colon'),
    ...nameRuns(group.members),
    glued('stop'),
  ]);
  const host = set.host
    ? message('HostIs', languageOf(context), { name: nameRuns([set.host]) })
    : [];
  return [...standings, ...host, ...notNamedRuns(set, context), glued('stop')];
}

const memberRow = (member: Member, standing: bind.Bound, context: SetContext): Cell[] => [
  [nameLink(member, context)],
  [{ words: bind.own(member.org === undefined ? 'state' : 'organisation', languageOf(context)) }],
  [{ words: standing }],
  citationCell(member.facts, context.articles),
];

export function membersTable(set: MemberSet, context: SetContext): DataTable {
  const own = (key: WordKey): bind.Bound => bind.own(key, languageOf(context));
  const rows = standingsOf(set).flatMap((group) =>
    group.members.map((member) => memberRow(member, standingWords(group, context), context)),
  );
  const host = set.host ? [memberRow(set.host, own('host'), context)] : [];
  const none: Cell[] = [notNamedRuns(set, context), [], [{ words: own('notNamed') }], []];
  return {
    caption: bind.setLabel(set),
    header: (['columnName', 'columnKind', 'columnEvidence', 'columnSource'] as const).map(own),
    rows: [...rows, ...host, ...(set.notNamed > 0 ? [none] : [])],
  };
}
