import { toString } from 'hast-util-to-string';
import { describe, expect, it, vi } from 'vitest';
import { mediumDossier } from '../../test/gallery/dossiers.ts';

vi.mock('./bars/layout-bars.ts', () => ({
  layoutBars: (chart: { panels: { facts: string[] }[] }) => {
    if (chart.panels.some(({ facts }) => facts.includes(broken))) throw new Error('no scale');
    return {};
  },
}));
const { drawFigures, failedFigures } = await import('./figures.ts');

const dossier = mediumDossier();
const broken = dossier.settings.charts[0]?.panels.at(-1)?.facts.at(-1) ?? '';

describe('a figure that throws', () => {
  const figure = drawFigures(dossier).find(({ view }) => view === 'numbers');

  it('leaves its table, with a line in place of the drawing', () => {
    expect(figure && toString(figure.wide)).toContain('could not be drawn');
    expect(figure?.description).toContain('could not be drawn');
    expect(figure?.table.rows.length).toBeGreaterThan(0);
  });

  it('is named with the fact that can not be drawn', () => {
    expect(failedFigures(dossier)).toMatchObject([
      { id: figure?.id, view: 'numbers', fact: broken, error: { message: 'no scale' } },
    ]);
  });
});
