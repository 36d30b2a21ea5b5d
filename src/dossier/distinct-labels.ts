/** Sources that would be cited alike, "BBC ¶2 · BBC ¶2", are cited with their day, "BBC, 10 Jan", or numbered where they share it. */
import type { Article } from '../model/article.ts';
import { edtfDays } from '../model/edtf.ts';
import { formatDate } from '../text/format-date.ts';

const dayOf = ({ published, retrieved }: Article): string | null => published ?? retrieved ?? null;

const yearOf = (day: string | null): string | undefined =>
  day === null ? undefined : edtfDays(day).first?.slice(0, 4);

/** Without the year where all that are cited alike are of one. */
function dayWords(article: Article, alike: readonly Article[], language: string): string | null {
  const day = dayOf(article);
  if (day === null) return null;
  const words = formatDate(day, language, 'short');
  const year = yearOf(day);
  const isOfOneYear = alike.every((other) => [undefined, year].includes(yearOf(dayOf(other))));
  const short = words.replace(new RegExp(String.raw`(?:[\s,/-]|(?<=\d)\.)+${year}$`), '');
  return isOfOneYear ? short : words;
}

function labelsOf(alike: readonly Article[], language: string): [id: string, label: string][] {
  const dated = alike.map((article) => ({ article, day: dayWords(article, alike, language) }));
  const ofDay = Map.groupBy(dated, ({ day }) => day);
  return dated.map(({ article, day }) => {
    const same = (ofDay.get(day) ?? []).map((each) => each.article);
    const number = same.length > 1 ? ` (${same.indexOf(article) + 1})` : '';
    return [article.id, `${article.label}${day === null ? '' : `, ${day}`}${number}`];
  });
}

const relabelled = new WeakMap<Article, Article>();

/** The same object as long as the label is the same: what is remembered of an article is found by it. */
function withLabel(article: Article, label: string): Article {
  const last = relabelled.get(article);
  if (last?.label === label) return last;
  const next = { ...article, label, sharedLabel: article.label };
  relabelled.set(article, next);
  return next;
}

/** In the order given, which is that of the numbers; `language` is the dossier's. */
export function withDistinctLabels(articles: readonly Article[], language: string): Article[] {
  const groups = [...Map.groupBy(articles, ({ label }) => label).values()];
  const own = new Map(
    groups.filter(({ length }) => length > 1).flatMap((alike) => labelsOf(alike, language)),
  );
  return articles.map((article) => {
    const label = own.get(article.id);
    return label === undefined ? article : withLabel(article, label);
  });
}
