/** How a member of a set stands in the evidence: who names it, and how far that goes. */
import { type Bound, gradeOnly, own } from '../../edition/bind.ts';
import type { Member, MemberSet } from '../../model/dossier.ts';
import type { Article } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { Settings } from '../../model/settings.ts';

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

/** What a set is shown with. */
export interface SetContext {
  /** For the labels of citations; tell one article from several. */
  articles: readonly Article[];
  /** For the title of the set and the place where it was held, and for the language, which is English where it is not given. */
  settings?: Pick<Settings, 'sets'> & Partial<Pick<Settings, 'map' | 'language'>>;
  /** Root-relative: the page of whom or what a fact names. */
  pageOf?: (fact: Pick<Fact, 'id'>) => string | undefined;
}

export const languageOf = ({ settings }: SetContext): string => settings?.language ?? 'en';

/** In words, "named in the articles". */
export function standingWords(
  { standing, grade = '' }: { standing: Standing; grade?: string },
  context: SetContext,
  as: 'capital' | 'plain' = 'plain',
): Bound {
  const language = languageOf(context);
  const isCapital = as === 'capital';
  if (standing === 'host') return own(isCapital ? 'Host' : 'host', language);
  if (standing === 'weaker') return gradeOnly(grade, language, isCapital);
  if (standing === 'note') return own(isCapital ? 'NamedInReports' : 'namedInReports', language);
  const isOne = context.articles.filter(({ tier }) => tier === 'article').length === 1;
  if (isCapital) return own(isOne ? 'NamedInArticle' : 'NamedInArticles', language);
  return own(isOne ? 'namedInArticle' : 'namedInArticles', language);
}
