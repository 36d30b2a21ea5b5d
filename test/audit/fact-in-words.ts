/** A fact in the words of the edition, with all that it counts, as its paragraph goes on. */
import { describeFact } from '../../src/edition/describe-fact.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Fact } from '../../src/model/fact.ts';

export const factInWords = (fact: Fact, { articles, settings }: Dossier): string =>
  describeFact(
    fact,
    settings,
    articles.find(({ id }) => id === fact.article)?.paragraphs[fact.paragraph - 1]?.text,
  );
