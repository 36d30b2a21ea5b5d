/** How a member of a set stands in the evidence: who names it, and how far that goes. */
import type { Member, MemberSet } from '../../model/dossier.ts';
import type { Article } from '../../model/article.ts';

/** `article`: named by a main article; `note`: by further reports only; `weaker`: with a weaker grade; `host`. */
export type Standing = 'article' | 'note' | 'weaker' | 'host';

export interface Standings {
  standing: Standing;
  grade?: string;
  members: Member[];
}

export const standingOf = (member: Member): Standing =>
  member.grade !== undefined ? 'weaker' : member.tier;

const ORDER: Standing[] = ['article', 'note', 'weaker'];

/** Members by standing, the best evidence first; weaker grades each on their own. */
export function standingsOf(set: MemberSet): Standings[] {
  const grades = [...new Set(set.members.flatMap(({ grade }) => grade ?? []))];
  return ORDER.flatMap((standing): Standings[] =>
    standing === 'weaker'
      ? grades.map((grade) => ({
          standing,
          grade,
          members: set.members.filter((member) => member.grade === grade),
        }))
      : [{ standing, members: set.members.filter((member) => standingOf(member) === standing) }],
  ).filter(({ members }) => members.length > 0);
}

/** In words, "named in the articles"; `articles` tells one from several. */
export function standingWords(
  { standing, grade }: { standing: Standing; grade?: string },
  articles: readonly Article[],
): string {
  if (standing === 'host') return 'host';
  if (standing === 'weaker') return `${grade} only`;
  if (standing === 'note') return 'named in further reports only';
  return articles.filter(({ tier }) => tier === 'article').length === 1
    ? 'named in the article'
    : 'named in the articles';
}
