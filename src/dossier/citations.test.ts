import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { collectCitations, sectionsInOrder } from './citations.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Dossier, Section } from '../model/dossier.ts';

const parse = (text: string) => unified().use(remarkParse).use(remarkMdx).parse(text);

const section = (order: number, text: string, role: Section['role'] = 'section'): Section => ({
  id: `s${order}`,
  file: 's.mdx',
  title: 'S',
  order,
  role,
  tree: parse(text),
});

const dossier = (...sections: Section[]): Dossier =>
  ({ articles: [], facts: [], sections }) as unknown as Dossier;
describe('citations', () => {
  test('are numbered in order of first use, and the same set of targets shares a number', () => {
    const made = dossier(
      section(
        2,
        '<Cite fact="har-1/barges">41</Cite> <Cite fact="tid-1/barges har-1/barges">41</Cite>',
      ),
      section(
        1,
        '<Cite fact="har-1/barges tid-1/barges">41</Cite> <Cite passage="har-1/p1">so</Cite>',
      ),
    );
    expect(collectCitations(made)).toEqual([
      { number: 1, section: 's1', facts: ['har-1/barges', 'tid-1/barges'], passages: [] },
      { number: 2, section: 's1', facts: [], passages: ['har-1/p1'] },
      { number: 3, section: 's2', facts: ['har-1/barges'], passages: [] },
    ]);
  });

  test('of one sentence share a number, whichever of its facts they cite', () => {
    const facts = ['barges', 'monday'].map((id) => ({
      id: `har-1/${id}`,
      article: 'har-1',
      paragraph: 1,
      sentence: 1,
    })) as Fact[];
    const articles = [{ id: 'har-1', paragraphs: [{ sentences: [{}] }] }] as unknown as Article[];
    const made = {
      ...dossier(
        section(
          1,
          '<Cite fact="har-1/barges">41</Cite> <Cite fact="har-1/monday">then</Cite> <Cite passage="har-1/p1">so</Cite>',
        ),
      ),
      articles,
      facts,
    };
    expect(collectCitations(made)).toEqual([
      {
        number: 1,
        section: 's1',
        facts: ['har-1/barges', 'har-1/monday'],
        passages: ['har-1/p1'],
      },
    ]);
  });

  test('of a figure worked out from what its own block cites have no number', () => {
    const sum = '<Computed op="sum" from="har-1/barges tid-1/barges">82</Computed>';
    const cited = '<Cite fact="har-1/barges">41</Cite> <Cite fact="tid-1/barges">41</Cite>';
    expect(collectCitations(dossier(section(1, `${cited} ${sum}`)))).toHaveLength(2);
    expect(collectCitations(dossier(section(1, `${cited}\n\n${sum}`)))).toHaveLength(3);
  });

  test('begin with the judgements, wherever these stand in the folder', () => {
    expect(
      sectionsInOrder(dossier(section(1, ''), section(9, '', 'judgements'))).map(({ id }) => id),
    ).toEqual(['s9', 's1']);
  });

  test('are made of Computed as well, and of nothing else', () => {
    const made = dossier(
      section(1, '<Judgement>so</Judgement> <Computed op="sum" from="har-1/barges">41</Computed>'),
    );
    expect(collectCitations(made).map(({ facts: ids }) => ids)).toEqual([['har-1/barges']]);
  });
});
