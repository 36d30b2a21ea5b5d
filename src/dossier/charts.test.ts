import { expect, it } from 'vitest';
import { inventQuantity } from '../../test/gallery/invent.ts';
import type { QuantityFact } from '../model/fact.ts';
import { settingsSchema } from '../model/settings.ts';
import { checkCharts } from './charts.ts';

const settingsOf = (panels: { label: string; facts: string[] }[]) =>
  settingsSchema.parse({
    title: 'Trees',
    standfirst: 'Trees in the valley',
    edition: { number: 1, date: '2024-09-09', authors: ['A. Author'], contact: 'a@example.org' },
    charts: [{ id: 'trees', title: 'Trees', panels }],
  });

it.each<[string, Partial<QuantityFact>[], string | null]>([
  ['one unit', [{}, {}], null],
  ['units of one head word', [{ unit: 'old trees' }, { unit: 'trees' }], null],
  ['two words for one thing', [{ unit: 'people' }, { unit: 'persons' }], null],
  ['a unit left out', [{ unit: 'trees' }, { unit: '' }], null],
  [
    'years that follow each other',
    [{ period: '2023-09/2024-09' }, { period: '2024-09/2025-09' }],
    null,
  ],
  ['different units', [{ unit: 'trees' }, { unit: 'shrubs' }], 'units differ'],
  ['a share and a number', [{ percent: true }, {}], 'units differ'],
  ['two currencies', [{ currency: 'EUR' }, { currency: 'USD' }], 'units differ'],
  ['a year and five years', [{ period: '2023' }, { period: '2023/2027' }], 'periods differ'],
  ['a period and none', [{ period: '2023' }, {}], 'periods differ'],
  ['a part and the whole', [{ scope: 'in the valley' }, {}], 'scopes differ'],
])('puts %s on one axis, or says why not and where', (_, fields, why) => {
  const facts = fields.map((fact, index) => ({
    ...inventQuantity(`first/q${index}`, 10, 'trees'),
    ...fact,
  }));
  const panels = [
    { label: 'One', facts: ['first/q0'] },
    { label: 'Trees', facts: facts.map(({ id }) => id) },
  ];
  expect(checkCharts(settingsOf(panels), facts, (path) => ({ file: path.join('.') }))).toEqual(
    why === null
      ? []
      : [
          expect.objectContaining({
            rule: 'panel-is-comparable',
            file: 'charts.0.panels.1.facts.1',
            value: 'first/q1',
            message: expect.stringContaining(why),
          }),
        ],
  );
});
