import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../../test/dossiers.ts';
import { mediumDossier } from '../../../test/gallery/dossiers.ts';
import { joinedFigures } from '../../views/figures.ts';
import { cardIdOf, cardsOf, cardTitle } from './card.ts';

const dossier = mediumDossier();
const figures = joinedFigures(dossier).map(({ id }) => `figure-${id}`);

describe('the cards of a dossier', () => {
  it('are one for each kind of page and each figure, however many sources there are', () => {
    expect(cardsOf(dossier).map(({ id }) => id)).toEqual([
      'briefing',
      ...figures,
      'sources',
      'disagreements',
      'evidence',
      'names',
      'about',
    ]);
  });

  it('leave out what there is none of', () => {
    const plain = dossierOf({
      'hill.txt': '---\npublished: 2031-05-06\n---\n\nForty ships came.\n',
    });
    const counts = cardsOf(plain).find(({ id }) => id === 'disagreements');
    expect(counts?.numbers).toEqual([]);
    expect(counts?.lead?.text).not.toBe('');
  });
});

describe('the card that a page is shown by', () => {
  it.each([
    ['/index.html', 'briefing'],
    ['/search.html', 'briefing'],
    ['/sources.html', 'sources'],
    ['/sources/hill.html', 'sources'],
    ['/evidence.html', 'evidence'],
    ['/evidence/hill.html', 'evidence'],
    ['/names.html', 'names'],
    ['/people/ada-quay.part-2.html', 'names'],
    ['/editions/1.html', 'editions'],
  ])('of %s is that of %s', (path, id) => expect(cardIdOf(path, dossier)).toBe(id));

  it.each(joinedFigures(dossier))('of $id is its own drawing', ({ id }) =>
    expect(cardIdOf(`/charts/${id}.html`, dossier)).toBe(`figure-${id}`),
  );

  it('is described by what it says, not by the page', () => {
    expect(cardTitle('names', dossier)).toBe('Who and what is named');
    expect(cardTitle('briefing', dossier)).toBe(dossier.settings.title);
  });

  it('of a view is that of its first figure', () => {
    const [first] = joinedFigures(dossier).filter(
      ({ drawings: [drawing] }) => drawing.view === 'timeline',
    );
    expect(cardIdOf('/timeline.html', dossier)).toBe(`figure-${first?.id}`);
  });
});
