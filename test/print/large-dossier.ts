/** An invented dossier as large as a newsroom's year: for measuring. */
import type { Dossier } from '../../src/model/dossier.ts';
import type { Fact } from '../../src/model/fact.ts';
import { dossier, makeArticle, makeFact, parseMdx } from './fixture.ts';

const PER_PARAGRAPH = 3;

function articleWithFacts(
  number: number,
  count: number,
): { article: Dossier['articles'][number]; facts: Fact[] } {
  const paragraphs = Array.from(
    { length: Math.ceil(count / PER_PARAGRAPH) },
    (_, index) =>
      `On the morning of round ${index + 1} the wardens of the outer port counted ${number * 10 + index} barges, and a second count by the guild of Orsa in the year ${1900 + ((number + index) % 120)} found them all still waiting there, says Ada Quay.`,
  );
  const article = makeArticle(`source-${number}`, `Source ${number}`, paragraphs, {
    original: { outlet: `Outlet ${number}`, published: '2031-04-01', sha256: '0'.repeat(64) },
  });
  const facts = paragraphs.flatMap((text, index) => [
    makeFact(
      article,
      index + 1,
      'quantity',
      `${number * 10 + index} barges`,
      { value: number * 10 + index, unit: 'barges' },
      `barges-${index}`,
    ),
    makeFact(
      article,
      index + 1,
      'date',
      /year (\d{4})/.exec(text)![1]!,
      { edtf: /year (\d{4})/.exec(text)![1]! },
      `year-${index}`,
    ),
    makeFact(
      article,
      index + 1,
      'person',
      'Ada Quay',
      { name: 'Ada Quay', role: 'Harbour master' },
      `ada-quay-${index}`,
    ),
  ]);
  return { article, facts: facts.slice(0, count) };
}

/** A section of twenty paragraphs, each with ten citations, for every hundred facts. */
function sectionsOf(facts: readonly Fact[]): Dossier['sections'] {
  const cited = facts.filter((_, index) => index % 3 === 0);
  return Array.from({ length: Math.ceil(cited.length / 100) }, (_, index) => {
    const own = cited.slice(index * 100, (index + 1) * 100);
    const text = own
      .map(
        (fact, at) =>
          `The wardens counted <Cite fact="${fact.id}">${fact.text}</Cite>, and waited for the tide to turn again.${at % 10 === 9 ? '\n\n' : ' '}`,
      )
      .join('');
    return {
      id: `part-${index + 1}`,
      file: `part-${index + 1}.mdx`,
      title: `Part ${index + 1}`,
      order: index + 2,
      role: 'section',
      tree: parseMdx(text),
    };
  });
}

export function largeDossier(sources: number, count: number): Dossier {
  const made = Array.from({ length: sources }, (_, index) =>
    articleWithFacts(index + 1, count / sources),
  );
  const facts = [...dossier.facts, ...made.flatMap((each) => each.facts)];
  return {
    ...dossier,
    articles: [...dossier.articles, ...made.map(({ article }) => article)],
    facts,
    sections: [...dossier.sections, ...sectionsOf(made.flatMap((each) => each.facts))],
  };
}
