import { expect, it } from 'vitest';
import { dossierOf } from '../../../test/dossiers.ts';
import { COLLECTIONS } from './collections.ts';

const dossier = dossierOf(
  { 'moon.txt': '---\nlabel: The Moon\npublished: 2031-05-06\n---\n\nOrsa Line lost 12 cranes.' },
  {
    sections: [
      { id: 'losses', file: 'losses.mdx', title: 'Losses', order: 2, role: 'section', blocks: [] },
      {
        id: 'map',
        file: 'map.mdx',
        title: 'Map',
        order: 1,
        role: 'section',
        view: 'timeline',
        blocks: [],
      },
    ] as never,
  },
);
const assembled = {
  dossier,
  articles: new Map([['moon', '<p>12 cranes</p>']]),
  sections: new Map([['losses', '<p>Lost.</p>']]),
  pages: new Map(),
};

it('are valid by their schemas, each entry with its HTML', () => {
  const [article] = COLLECTIONS.articles.entries(assembled);
  expect(article).toMatchObject({ id: 'moon', html: '<p>12 cranes</p>' });
  expect(COLLECTIONS.articles.schema.parse(article?.data)).toMatchObject({ label: 'The Moon' });
  expect(article?.data).not.toHaveProperty('paragraphs');
});

it('name the view of a section that has one, and have no HTML for a section without text', () => {
  const [losses, map] = COLLECTIONS.briefing.entries(assembled);
  expect(losses).toEqual({
    id: 'losses',
    data: { title: 'Losses', order: 2, role: 'section' },
    html: '<p>Lost.</p>',
  });
  expect(map).toMatchObject({ id: 'map', data: { view: 'timeline' }, html: '' });
  for (const { data } of [losses, map].flatMap((each) => each ?? []))
    expect(() => COLLECTIONS.briefing.schema.parse(data)).not.toThrow();
});
