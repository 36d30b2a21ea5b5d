import { expect, it } from 'vitest';
import { countryNameIn } from './country-name.ts';

it.each([
  ['de', 'South Africa', 'ZAF', 'Südafrika'],
  ['de-AT', 'Hong Kong', 'HKG', 'Hongkong'],
  ['de', 'United States', 'USA', 'Vereinigte Staaten'],
  ['de', 'Kosovo', 'XKX', 'Kosovo'],
  ['de', 'Interpol', undefined, 'Interpol'],
  ['en-GB', 'Turkey', 'TUR', 'Turkey'],
  ['fr', 'Turkey', 'TUR', 'Turkey'],
])('in %s %s (%s) is %s', (language, name, code, expected) => {
  expect(countryNameIn(language, name, code)).toBe(expected);
});
