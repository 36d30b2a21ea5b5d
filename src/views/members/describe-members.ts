/** A set in words and as a table: who is named, by whom, and how many are not. Map and roll share it. */
import type { Member, MemberSet } from '../../model/dossier.ts';
import { particular } from '../../edition/particular.ts';
import type { Article } from '../../model/article.ts';
import { cite } from '../text/citation.ts';
import { plainText } from '../text/run.ts';
import type { Run } from '../text/run.ts';
import type { Cell, DataTable } from '../text/table.ts';
import { memberParticular } from './member-link.ts';
import { standingsOf, standingWords } from './standing.ts';

const glued = (text: string): Run => ({ text, glued: true });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const nameRuns = (members: Member[]): Run[] =>
  members.flatMap((member, index) => [
    ...(index ? [glued(',')] : []),
    { text: member.name, particular: memberParticular(member) },
  ]);

/** "117 not named, or 116 if the host is counted." */
export function notNamedRuns(set: MemberSet): Run[] {
  const ref = `sets/${set.id}`;
  const runs: Run[] = [
    { text: String(set.notNamed), particular: particular('computed', `${ref}/not-named`) },
    { text: 'not named' },
  ];
  if (set.notNamedIfHostCounted === undefined) return runs;
  return [
    ...runs,
    glued(','),
    { text: 'or' },
    {
      text: String(set.notNamedIfHostCounted),
      particular: particular('computed', `${ref}/not-named-if-host-counted`),
    },
    { text: 'if the host is counted' },
  ];
}

export const setTitle = (set: MemberSet): Run[] => [
  { text: set.label, particular: particular('prose', `sets.${set.id}.label`) },
];

export function membersRuns(set: MemberSet, articles: readonly Article[]): Run[] {
  const standings = standingsOf(set).flatMap((group): Run[] => [
    { text: `${capital(standingWords(group, articles))}:` },
    ...nameRuns(group.members),
    glued('.'),
  ]);
  const host = set.host ? [{ text: 'Host:' }, ...nameRuns([set.host]), glued('.')] : [];
  return [...standings, ...host, ...notNamedRuns(set), glued('.')];
}

function sourceCell(member: Member, articles: readonly Article[]): Cell {
  const runs = member.facts.flatMap((fact, index) => [
    ...(index ? [glued(',')] : []),
    cite(fact, articles),
  ]);
  return { text: plainText(runs), factIds: [], runs };
}

function memberRow(member: Member, standing: string, articles: readonly Article[]): Cell[] {
  return [
    { text: member.name, factIds: member.facts.map(({ id }) => id) },
    { text: member.org === undefined ? 'state or territory' : 'organisation', factIds: [] },
    { text: standing, factIds: [] },
    sourceCell(member, articles),
  ];
}

export function membersTable(set: MemberSet, articles: readonly Article[]): DataTable {
  const rows = standingsOf(set).flatMap((group) =>
    group.members.map((member) => memberRow(member, standingWords(group, articles), articles)),
  );
  const host = set.host ? [memberRow(set.host, 'host', articles)] : [];
  const none: Cell[] = [
    { text: plainText(notNamedRuns(set)), factIds: [], runs: notNamedRuns(set) },
    { text: '', factIds: [] },
    { text: 'not named', factIds: [] },
    { text: '', factIds: [] },
  ];
  return {
    caption: set.label,
    header: ['Name', 'Kind', 'Evidence', 'Source'],
    rows: [...rows, ...host, ...(set.notNamed > 0 ? [none] : [])],
  };
}
