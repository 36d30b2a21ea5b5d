import { describe, expect, it } from 'vitest';
import { dossierOf, idOf } from '../../test/dossiers.ts';
import type { Relation, Topic } from '../model/dossier.ts';
import { indexOf } from './dossier-index.ts';

const DAY = 'KIRUN, Ardania, May 6, 2031 (Hill Wire) - ';
const read = dossierOf({
  'hill.txt': `${DAY}The storm sank 46 ships. It broke 12 cranes.\n\nIt blew for 9 days.`,
  'lake.txt': `${DAY}The storm sank 64 ships. It broke 12 cranes.`,
});
const [hill46, lake64] = [idOf(read, '46 ships'), idOf(read, '64 ships')];
const [hill12, lake12] = read.facts.filter(({ text }) => text === '12 cranes').map(({ id }) => id);

const topicOf = (id: string, a: string, b: string, relation: Relation): Topic => ({
  id,
  label: id,
  relation,
  facts: read.facts.filter((fact) => fact.id === a || fact.id === b),
  pairs: [{ a, b, relation }],
  passages: [],
  origins: [],
  citing: [],
});
const dossier = {
  ...read,
  topics: [
    topicOf('cranes', hill12 ?? '', lake12 ?? '', 'agree'),
    topicOf('ships', hill46, lake64, 'conflict'),
  ],
};
const index = indexOf(dossier);

describe('the index of a dossier', () => {
  it('is made once', () => expect(indexOf(dossier)).toBe(index));

  it('finds articles, facts and topics by their ids, and nothing by another', () => {
    expect(index.article('hill')?.label).toBe('Hill Wire');
    expect(index.fact(hill46)?.text).toBe('46 ships');
    expect(index.topic('ships')?.relation).toBe('conflict');
    expect([index.article('x'), index.fact('x'), index.topic('x'), index.set('x')]).toEqual(
      Array.from({ length: 4 }),
    );
  });

  it('calls an article by its label, and by its id where there is none such', () => {
    expect([index.labelOf('lake'), index.labelOf('sea')]).toEqual(['Hill Wire', 'sea']);
  });

  it.each([
    ['hill/p1', ['46 ships', '12 cranes']],
    ['hill/p1.s2', ['12 cranes']],
    ['hill/p2.s1', ['9 days']],
    ['hill/p9', []],
  ])('finds the facts in %s', (passage, texts) => {
    const counted = index.factsIn(passage).filter(({ kind }) => kind === 'quantity');
    expect(counted.map(({ text }) => text)).toEqual(texts);
  });

  it.each([
    ['either side of a conflict', hill46, 'ships'],
    ['the other side', lake64, 'ships'],
    ['a fact that another source bears out', hill12, undefined],
    ['a fact of no topic', 'hill/9-days', undefined],
  ])('says what contradicts %s', (_, id, topic) => {
    expect(index.conflictOf(id ?? '')?.id).toBe(topic);
  });

  it('knows the topics of a fact', () => {
    expect(index.topicsOf(hill12 ?? '').map(({ id }) => id)).toEqual(['cranes']);
    expect(index.topicsOf('hill/9-days')).toEqual([]);
  });
});
