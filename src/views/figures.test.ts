import { toString } from 'hast-util-to-string';
import { describe, expect, it, vi } from 'vitest';
import { mediumDossier } from '../../test/gallery/dossiers.ts';
import {
  inventArticle,
  inventDate,
  inventDossier,
  inventQuantity,
} from '../../test/gallery/invent.ts';

vi.mock('./bars/layout-bars.ts', () => ({
  layoutBars: (chart: { panels: { facts: string[] }[] }) => {
    if (chart.panels.some(({ facts }) => facts.includes(broken))) throw new Error('no scale');
    return {};
  },
}));
vi.mock('./timeline/layout-rows.ts', () => ({
  layoutRows: () => {
    throw new Error('no axis');
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

  it('leaves the table of promises, too', () => {
    const promising = inventDossier({
      title: 'Ferries',
      articles: [inventArticle('a', 'A', '2030-05-07')],
      facts: [
        inventDate('a/may', '2030-05-06', 1, {}),
        inventQuantity('a/9', 9, 'ferries', 1, { status: 'planned', period: '2032' }),
      ],
      charts: [
        {
          id: 'ferries',
          title: 'Ferries',
          kind: 'promises',
          panels: [{ label: 'For the isles', facts: ['a/9'], promised: 'a/may' }],
        },
      ],
    });
    const [promises] = drawFigures(promising);
    expect(promises && toString(promises.wide)).toContain('could not be drawn');
    expect(promises?.table.rows).toHaveLength(1);
  });
});
