/** A fact in the words of the edition, with all that it counts, as its paragraph goes on. */
import { describeIn } from '../../src/edition/describe-fact.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Fact } from '../../src/model/fact.ts';

export function factInWords(fact: Fact, { articles, settings }: Dossier): string {
  const article = articles.find(({ id }) => id === fact.article);
  const paragraph = article?.paragraphs[fact.paragraph - 1]?.text;
  return describeIn(article?.language ?? settings.language, fact, settings, paragraph).text;
}
