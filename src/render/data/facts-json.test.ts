import { expect, it } from 'vitest';
import { mediumDossier } from '../../../test/gallery/dossiers.ts';
import { exportFactsJson } from './facts-json.ts';

const dossier = mediumDossier();
const body = JSON.parse(exportFactsJson(dossier).text) as {
  facts: { id: string; source: string; evidence: string }[];
  topics: { id: string; facts: string[] }[];
  sets: { declared: string; members: { facts: string[] }[] }[];
};

it('leads from each fact to its source and its evidence, below the root of the site', () => {
  expect(body.facts.map(({ id }) => id)).toEqual(dossier.facts.map(({ id }) => id));
  for (const { id, source, evidence } of body.facts) {
    const [article = '', name = ''] = id.split('/');
    expect(source).toBe(`sources/${article}.html#${name}`);
    expect(evidence).toMatch(/^evidence[/.]/);
  }
});

it('names facts by their ids wherever else they stand', () => {
  expect(body.topics.map(({ facts }) => facts)).toEqual(
    dossier.topics.map(({ facts }) => facts.map(({ id }) => id)),
  );
  expect(body.sets.map(({ declared }) => declared)).toEqual(
    dossier.sets.map(({ declared }) => declared.id),
  );
  expect(body.sets.flatMap(({ members }) => members.map(({ facts }) => facts))).toEqual(
    dossier.sets.flatMap(({ members }) => members.map(({ facts }) => facts.map(({ id }) => id))),
  );
});
