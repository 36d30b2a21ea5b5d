import { describe, expect, it } from 'vitest';
import { dossierOf, idOf } from '../../test/dossiers.ts';
import type { Relation, Topic } from '../model/dossier.ts';
import { type Use, type UseGroup, usesByParagraph } from './uses.ts';

const read = dossierOf({
  'hill.txt':
    'KIRUN, Ardania, May 6, 2031 (Hill Wire) - The storm sank 46 ships.\n\nIt broke 12 cranes.',
});
const ships = idOf(read, '46 ships');
const topic = (id: string, relation: Relation | null): Topic => ({
  id,
  label: `About ${id}`,
  relation,
  facts: read.facts.filter((fact) => fact.id === ships),
  pairs: [],
  passages: [],
  origins: [],
  citing: [],
});

const printed = (groups: UseGroup[] = [], words: (use: Use) => string): string[][] =>
  groups.flatMap(({ place, uses }) => uses.map((use) => [place.text, words(use)]));

describe('what rests on a paragraph', () => {
  it('is each topic whose facts are compared, and none where nothing is compared', () => {
    const uses = usesByParagraph({
      ...read,
      topics: [topic('ships', 'agree'), topic('sea', null)],
    });
    expect(printed(uses.get('hill/p1'), ({ words, href }) => `${words.text} ${href}`)).toEqual([
      ['comparison', 'About ships /disagreements.html#ships'],
    ]);
  });

  it('is a key number once, however often it is named', () => {
    const { settings } = dossierOf(
      {},
      {
        settings: {
          keyNumbers: [
            { fact: ships, label: 'ships lost' },
            { fact: ships, label: 'ships lost' },
          ],
        },
      },
    );
    const uses = usesByParagraph({ ...read, settings });
    expect(
      [...uses].map(([place, groups]) => [place, groups.flatMap(({ uses: all }) => all).length]),
    ).toEqual([['hill/p1', 1]]);
  });

  it('is a question that a passage answers', () => {
    const questions = [
      {
        text: 'Who paid?',
        topic: 'pay',
        state: 'not stated' as const,
        facts: [],
        passages: ['hill/p2.s1'],
      },
    ];
    const uses = usesByParagraph({ ...read, questions });
    expect(printed(uses.get('hill/p2'), ({ words }) => words.text)).toEqual([
      ['question', 'Who paid?'],
    ]);
  });
});
