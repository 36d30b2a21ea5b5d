import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../../test/dossiers.ts';
import { figuresForPrint } from './figures-for-print.ts';
import { layoutPrint } from './layout-print.ts';
import { printed } from './printed.ts';
import type { Dossier, Relation, Topic } from '../../model/dossier.ts';
import { buildEdition } from '../../edition/edition.ts';
import { buildOutline, outlinedTopics } from '../../edition/outline.ts';

const read = dossierOf({
  'hill.txt':
    'KIRUN, Ardania, May 6, 2031 (Hill Wire) - The storm sank 46 ships.\n\nIt broke 12 cranes.',
});

const topic = (id: string, relation: Relation | null, marked = false): Topic => ({
  id,
  label: `About ${id}`,
  relation,
  facts: read.facts.map((fact) => (marked ? { ...fact, topic: id } : fact)),
  pairs: [],
  passages: [],
  origins: ['hill'],
  citing: [],
});

const withTopics = (chosen: readonly string[], ...topics: Topic[]): Dossier => ({
  ...read,
  topics,
  settings: {
    ...read.settings,
    topics: Object.fromEntries(
      chosen.map((id) => [id, { label: `About ${id}`, facts: [], passages: [] }]),
    ),
  },
});

const idsOf = (dossier: Dossier): string[] => outlinedTopics(dossier).map(({ id }) => id);

describe('what the outline compares', () => {
  it.each<[string, Dossier, string[]]>([
    [
      'everything, where the author has chosen nothing',
      withTopics([], topic('a', 'agree'), topic('b', null), topic('c', 'rounding')),
      ['a', 'c'],
    ],
    [
      'what dossier.yaml names and every conflict',
      withTopics(['a'], topic('a', 'agree'), topic('b', 'agree'), topic('c', 'conflict')),
      ['a', 'c'],
    ],
    [
      'what the author’s marks name, as well as what dossier.yaml does',
      withTopics(['a'], topic('a', 'agree'), topic('b', 'agree', true), topic('c', 'agree')),
      ['a', 'b'],
    ],
  ])('is %s', (_, dossier, ids) => expect(idsOf(dossier)).toEqual(ids));

  it('is the same, in the same order, on the page and on paper', () => {
    const dossier = withTopics(
      ['a'],
      topic('a', 'agree'),
      topic('b', 'rounding', true),
      topic('c', 'agree'),
      topic('d', 'conflict'),
    );
    const labels = buildOutline(dossier)
      .flatMap(({ comparisons }) => comparisons)
      .map(({ label }) => label.text);
    const paper = printed(
      layoutPrint(buildEdition(dossier), {
        ...figuresForPrint(dossier),
        attachments: [],
        fallbackFonts: [],
      }),
    );
    expect(labels).toEqual(['About d', 'About b', 'About a']);
    expect(paper.sections.flatMap(({ topics }) => topics).map(({ label }) => label)).toEqual(
      labels,
    );
  });
});
