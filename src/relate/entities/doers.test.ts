import { expect, it } from 'vitest';
import { dossierOf } from '../../../test/dossiers.ts';
import { findDoers, isNaming } from './index.ts';

/** "Brazil: 12 cranes", by figure. */
function deedsIn(sentence: string): string[] {
  const { articles, facts } = dossierOf({
    'hill.txt': `KIRUN, Ardania, May 6, 2031 (Hill Wire) - Nothing else happened.\n\n${sentence}`,
  });
  return articles.flatMap((article) => {
    const figures = facts.filter((fact) => fact.kind === 'quantity');
    const doers = findDoers(article, facts.filter(isNaming), figures);
    return figures.flatMap((figure) => {
      const doer = doers.get(figure.id);
      return doer ? [`${doer.name ?? doer.text}: ${figure.text}`] : [];
    });
  });
}

it.each([
  ['Brazil has bought 12 cranes.', ['Brazil: 12 cranes']],
  ['Brazil will train 40 divers.', ['Brazil: 40 divers']],
  ['Minister Ada Quay said that Brazil would train 40 divers.', ['Brazil: 40 divers']],
  ['Portugal waited, while Brazil will train 40 divers.', ['Brazil: 40 divers']],
  ['Brazil has been sold 12 cranes.', []],
  ['Brazil will be given 12 cranes.', []],
  ['The port in Brazil has bought 12 cranes.', []],
  ['The mayors of Brazil will train 40 divers.', []],
  ['Portugal and Brazil will train 40 divers.', []],
  ['Ada Quay said the 40 divers will stay.', []],
  ['If Brazil will train 40 divers, work begins.', []],
  ['Brazil won a port and Portugal will train 40 divers.', []],
])('%s: done or promised by %j', (sentence, expected) => {
  expect(deedsIn(sentence)).toEqual(expected);
});
