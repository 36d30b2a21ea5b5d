import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { mediumDossier } from '../../test/gallery/dossiers.ts';
import { drawFigures, failedFigures, joinedFigures } from './figures.ts';

/** The medium dossier, where the value of one fact of a chart can't be had. */
function brokenDossier() {
  const dossier = mediumDossier();
  const broken = dossier.settings.charts[0]?.panels.at(-1)?.facts.at(-1);
  const facts = dossier.facts.map((fact) =>
    fact.id === broken
      ? Object.defineProperty({ ...fact }, 'value', {
          get: () => {
            throw new Error('no scale');
          },
        })
      : fact,
  );
  return { dossier: { ...dossier, facts }, broken };
}

describe('a figure of a fact that can not be drawn', () => {
  const { dossier, broken } = brokenDossier();
  const figure = drawFigures(dossier).find(({ view }) => view === 'numbers');

  it('is a line in place of the drawing', () => {
    expect(figure && toString(figure.wide)).toContain('could not be drawn');
  });

  it('is named with that fact, and no other figure is', () => {
    expect(failedFigures(dossier)).toMatchObject([
      { id: figure?.id, view: 'numbers', fact: broken, error: { message: 'no scale' } },
    ]);
  });

  it('leaves the others drawn', () => {
    const others = drawFigures(dossier).filter(({ id }) => id !== figure?.id);
    expect(others.length).toBeGreaterThan(0);
    for (const { wide } of others) expect(toString(wide)).not.toContain('could not be drawn');
  });
});

it('draws the members of a set and their map as one figure, and every drawing in one', () => {
  const dossier = mediumDossier();
  const joined = joinedFigures(dossier).map(({ drawings }) => drawings.map(({ id }) => id));
  expect(joined.flat().sort()).toEqual(
    drawFigures(dossier)
      .map(({ id }) => id)
      .sort(),
  );
  expect(joined.filter(({ length }) => length > 1)).toEqual(
    dossier.settings.sets.map(({ id }) => [`roll-${id}`, `map-${id}`]),
  );
});
