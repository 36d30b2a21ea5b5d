/** The day after which nothing can be known: the newest source's date. */
import type { Dossier } from '../../model/dossier.ts';
import type { Article } from '../../model/article.ts';
import { dayStart, edtfDays } from '../../model/edtf.ts';
import { fieldDate } from '../../edition/bind.ts';
import { message } from '../../edition/line.ts';
import { articleHref } from '../../edition/links.ts';
import type { Run } from '../text/run.ts';

export interface LatestSource {
  article: Article;
  language: string;
  /** Milliseconds, the middle of its last day. */
  time: number;
}

const HALF_DAY = 43_200_000;

export function latestSource({
  articles,
  settings: { language },
}: Dossier): LatestSource | undefined {
  const dated = articles.flatMap((article) => {
    const last = article.published === null ? null : edtfDays(article.published).last;
    return last === null
      ? []
      : [
          {
            article,
            language,
            time: dayStart(last) + HALF_DAY,
          },
        ];
  });
  return dated.reduce<LatestSource | undefined>(
    (latest, one) => (latest && latest.time >= one.time ? latest : one),
    undefined,
  );
}

export const latestRuns = ({ article, language }: LatestSource): Run[] => {
  const date: Run = {
    words: fieldDate(article, language, 'short', 'published'),
    whole: true,
    href: articleHref(article.id),
  };
  return message('latestSource', language, { date }).map((run) => ({ ...run, tone: 'quiet' }));
};
