/** How a member of a set stands in the evidence: who names it, and how far that goes. */
import { type Bound, gradeOnly, own } from '../../edition/bind.ts';
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
  { standing, grade = '' }: { standing: Standing; grade?: string },
  articles: readonly Article[],
  as: 'capital' | 'plain' = 'plain',
): Bound {
  const isCapital = as === 'capital';
  if (standing === 'host') return own(isCapital ? 'HostBegins' : 'host');
  if (standing === 'weaker')
    return gradeOnly(isCapital ? grade.charAt(0).toUpperCase() + grade.slice(1) : grade);
  if (standing === 'note') return own(isCapital ? 'NamedInReports' : 'namedInReports');
  const isOne = articles.filter(({ tier }) => tier === 'article').length === 1;
  if (isCapital) return own(isOne ? 'NamedInArticle' : 'NamedInArticles');
  return own(isOne ? 'namedInArticle' : 'namedInArticles');
}
