import { describe, expect, test } from 'vitest';
import { parseArticle } from '../read/parse-article.ts';
import { extractFacts } from '../read/extract.ts';
import { type Comparison, compareArticles } from './compare.ts';
import { RELATIONS } from '../model/dossier.ts';

function compare(...texts: string[]): Comparison {
  const articles = texts.map((text, index) =>
    parseArticle({ file: `${'abc'[index]}-2031-05-06.txt`, text }),
  );
  return compareArticles(
    articles,
    articles.flatMap((article) => extractFacts(article)),
  );
}

const relations = ({ topics }: Comparison): string[] =>
  topics.map(
    ({ relation, facts }) =>
      `${relation}: ${facts.map(({ file, text }) => `${file[0]} ${text}`).join(' / ')}`,
  );

const FLOOD =
  'PORT LUMA, May 6 (Kwanza News) - The flood in Port Luma killed 34 people and destroyed 1,200 homes.';
const OTHER =
  'PORT LUMA, May 6 (Orbe Press) - In Port Luma the flood killed 52 people. Some 300 soldiers are clearing the streets. It wrecked 1,200 houses.';

describe('comparing plain article texts', () => {
  test('facts of one thing stand together with their relation and their files', () => {
    expect(relations(compare(FLOOD, OTHER)).sort()).toEqual([
      'agree: a 1,200 homes / b 1,200 houses',
      'conflict: a 34 people / b 52 people',
    ]);
  });

  test('every entry has a relation of the seven and at least two facts, each with its file', () => {
    for (const { relation, facts } of compare(FLOOD, OTHER, OTHER).topics) {
      expect(RELATIONS).toContain(relation);
      expect(facts.length).toBeGreaterThan(1);
      for (const fact of facts) expect(fact.file).toMatch(/^[abc]-2031-05-06\.txt$/);
    }
  });

  test('facts that agree with each other stand in one entry, and none of them stands in it twice', () => {
    const agreeing = compare(
      FLOOD,
      OTHER,
      'PORT LUMA, May 6 (Delta Wire) - The flood in Port Luma destroyed 1,200 homes.',
    ).topics.filter(({ relation }) => relation === 'agree');
    expect(agreeing).toHaveLength(1);
    expect(agreeing[0]!.facts.map(({ file }) => file[0])).toEqual(['a', 'b', 'c']);
  });

  test('articles on different subjects have nothing in common', () => {
    expect(
      compare(
        FLOOD,
        'TARN, May 6 (Bourse Wire) - The bicycle maker Velonde hired 34 people in Tarn and sold 1,200 bicycles in April.',
      ).topics,
    ).toEqual([]);
  });

  test('one article alone has no topic where it merely repeats itself', () => {
    expect(
      compare(
        'PORT LUMA, May 6 (Kwanza News) - The flood killed 34 people in Port Luma. The 34 people who were killed in the flood lived in Port Luma.',
      ).topics,
    ).toEqual([]);
  });

  test('origins name the files', () => {
    expect(compare(FLOOD, OTHER, FLOOD).origins).toEqual([
      { origin: 'a-2031-05-06', sources: ['a-2031-05-06.txt', 'c-2031-05-06.txt'] },
      { origin: 'b-2031-05-06', sources: ['b-2031-05-06.txt'] },
    ]);
  });

  test('no articles are compared to nothing', () => {
    expect(compare()).toEqual({ topics: [], doubtful: [], origins: [] });
  });
});
