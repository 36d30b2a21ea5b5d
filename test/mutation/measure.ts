/** Mutants of every subject, judged: how many of each kind and place the check rejects. */
import { judge, type Subject } from './judge.ts';
import { EXACT_KINDS, type EditKind, KINDS } from './edits.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { PLACES, type Place, wordsOf } from './places.ts';
import { filesOf } from './subjects.ts';

export interface Judged {
  subject: string;
  mutant: Mutant;
  rejected: boolean;
}

/** At most `most` mutants of a place and kind from each subject. */
export function measureMutations(subjects: readonly Subject[], most: number): Judged[] {
  return subjects.flatMap((subject) =>
    mutantsOf(filesOf(subject), wordsOf(subject.dossier), most).map((mutant) => ({
      subject: subject.name,
      mutant,
      rejected: judge(mutant, subject).length > 0,
    })),
  );
}

export interface Share {
  name: EditKind | Place | 'all';
  mutations: number;
  rejected: number;
}

const shareOf = (name: Share['name'], judged: readonly Judged[]): Share => ({
  name,
  mutations: judged.length,
  rejected: judged.filter(({ rejected }) => rejected).length,
});

export const byKind = (judged: readonly Judged[]): Share[] =>
  KINDS.map((kind) =>
    shareOf(
      kind,
      judged.filter(({ mutant }) => mutant.kind === kind),
    ),
  );
export const byPlace = (judged: readonly Judged[]): Share[] =>
  PLACES.map((place) =>
    shareOf(
      place,
      judged.filter(({ mutant }) => mutant.place === place),
    ),
  );
export const isExact = ({ name }: Share): boolean =>
  (EXACT_KINDS as readonly string[]).includes(name);
export const missed = (judged: readonly Judged[]): string[] =>
  judged
    .filter(({ rejected }) => !rejected)
    .map(
      ({ subject, mutant: { place, kind, path, from, to } }) =>
        `${subject} ${place} ${kind} ${path}: …${from}… → …${to}…`,
    );

/** GitHub's Markdown. */
export function tableOf(title: string, shares: readonly Share[]): string {
  const rows = [
    ...shares,
    {
      name: 'all' as const,
      mutations: shares.reduce((sum, each) => sum + each.mutations, 0),
      rejected: shares.reduce((sum, each) => sum + each.rejected, 0),
    },
  ];
  return [
    `| ${title} | mutations | rejected | share |`,
    '| --- | ---: | ---: | ---: |',
    ...rows.map(
      ({ name, mutations, rejected }) =>
        `| ${name} | ${mutations} | ${rejected} | ${mutations ? `${((100 * rejected) / mutations).toFixed(1)} %` : '–'} |`,
    ),
  ].join('\n');
}
