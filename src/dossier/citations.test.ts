import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { collectCitations, sectionsInOrder } from './citations.ts';
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
