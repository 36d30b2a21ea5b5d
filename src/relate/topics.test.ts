import { describe, expect, test } from 'vitest';
import { parseArticle } from '../read/parse-article.ts';
import { extractFacts } from '../read/extract.ts';
import type { Fact } from '../model/fact.ts';
import type { Settings } from '../model/settings.ts';
import type { Topic } from '../model/dossier.ts';
import { findOrigins } from './origins/index.ts';
import { buildTopics, gravest } from './topics.ts';

const articles = [
  parseArticle({
    file: 'a.txt',
    text: 'PORT LUMA, May 6, 2031 (Kwanza News) - The flood in Port Luma killed 34 people and destroyed 1,200 homes.',
  }),
  parseArticle({
    file: 'b.txt',
    text: 'PORT LUMA, May 6, 2031 (Orbe Press) - In Port Luma the flood killed 52 people. It wrecked 1,200 houses.',
  }),
];
const read = articles.flatMap((article) => extractFacts(article));
const build = (topics: Settings['topics'] = {}, facts: readonly Fact[] = read): Topic[] =>
  buildTopics({ topics } as Settings, articles, facts, findOrigins(articles));
const ids = (topic: Topic | undefined): string[] => topic?.facts.map(({ id }) => id) ?? [];

describe('topics', () => {
  test('are proposed from what facts say, with the gravest of their relations', () => {
    const topics = build();
    expect(topics.map(({ relation, facts }) => [relation, facts.map(({ text }) => text)])).toEqual([
      ['conflict', ['34 people', '52 people']],
      ['agree', ['1,200 homes', '1,200 houses']],
    ]);
    expect(topics[0]!.origins).toEqual(['a', 'b']);
    expect(topics[0]!.label).not.toMatch(/\d/);
  });

  test('of the author come first, and their facts are in no proposal', () => {
    const topics = build({ toll: { label: 'The dead', facts: ['a/34-people'] } });
    expect(topics[0]).toMatchObject({ id: 'toll', label: 'The dead', relation: null });
    expect(topics.slice(1).flatMap(ids)).not.toContain('a/34-people');
  });

  test('that the author joins are related without doubt, and what cannot be compared is left unrelated', () => {
    const [toll] = build({
      toll: { label: 'The dead', facts: ['a/34-people', 'b/52-people', 'a/1-200-homes'] },
    });
    expect(toll!.pairs).toContainEqual({
      a: 'a/34-people',
      b: 'b/52-people',
      relation: 'conflict',
    });
    expect(toll!.relation).toBe('conflict');
  });

  test('of a mark hold unless dossier.yaml says otherwise', () => {
    const houses = read.find(({ text }) => text === '1,200 houses')!.id;
    const marked = read.map((fact) =>
      fact.id === 'a/34-people' || fact.id === houses ? { ...fact, topic: 'losses' } : fact,
    );
    expect(ids(build({}, marked).find(({ id }) => id === 'losses'))).toEqual([
      'a/34-people',
      houses,
    ]);
    expect(
      ids(
        build({ toll: { label: 'The dead', facts: ['a/34-people'] } }, marked).find(
          ({ id }) => id === 'losses',
        ),
      ),
    ).toEqual([houses]);
  });

  test('a topic without facts stays, so that a question can ask for it', () => {
    expect(build({ cause: { label: 'The cause', facts: [] } })[0]).toMatchObject({
      id: 'cause',
      facts: [],
      relation: null,
    });
  });

  test('the author has the last word on how statements relate, and what was found is kept beside it', () => {
    const [toll] = build({
      toll: {
        label: 'The dead',
        facts: ['a/34-people', 'b/52-people'],
        verdict: { relation: 'superseded', because: 'The board corrected its count.' },
      },
    });
    expect(toll).toMatchObject({
      relation: 'superseded',
      pairs: [{ relation: 'superseded' }],
      verdict: { found: 'conflict', because: 'The board corrected its count.' },
    });
  });

  test('facts that the author keeps apart are not compared', () => {
    const [toll] = build({
      toll: {
        label: 'The dead',
        facts: ['a/34-people', 'b/52-people'],
        apart: [['b/52-people', 'a/34-people']],
      },
    });
    expect(toll).toMatchObject({ relation: null, pairs: [] });
  });

  test('reports that all quote one body have one source', () => {
    const quoting = read.map((fact) => ({
      ...fact,
      attributedTo: { name: 'Port Luma Health Board', kind: 'party' as const },
    }));
    const toll = { label: 'The dead', facts: ['a/34-people', 'b/52-people'] };
    expect(build({ toll }, quoting)[0]?.source).toBe('Port Luma Health Board');
    expect(build({ toll })[0]?.source).toBeUndefined();
  });

  test('conflict is the gravest relation and agreement the least', () => {
    expect(gravest(['agree', 'different period', 'conflict', 'rounding'])).toBe('conflict');
    expect(gravest(['agree', 'rounding'])).toBe('rounding');
    expect(gravest([])).toBeNull();
  });
});
