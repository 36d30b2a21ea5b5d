import { expect, it } from 'vitest';
import { readMeasureUnit } from './measure-units.ts';

it.each([
  ['metres', 'distance', 1],
  ['feet', 'distance', 0.3048],
  ['kilometres', 'distance', 1000],
  ['square kilometres of forest', 'area', 1e6],
  ['hectares', 'area', 10_000],
  ['cubic metres of sludge', 'volume', 1000],
  ['tonnes of diesel', 'weight', 1000],
  ['kilometres per hour', 'speed', 1],
  ['metres a second', 'speed', 3.6],
  ['degrees Celsius', 'temperature', 1],
  ['megawatts', 'power', 1e6],
])('%s measure %s', (unit, of, factor) => {
  expect(readMeasureUnit(unit)?.of).toBe(of);
  expect(readMeasureUnit(unit)?.factor).toBeCloseTo(factor);
});

it.each(['people', 'miners', 'constructor', 'square meals', ''])(
  '"%s" measures nothing',
  (unit) => {
    expect(readMeasureUnit(unit)).toBeNull();
  },
);
