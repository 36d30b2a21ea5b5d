import { expect, it } from 'vitest';
import { readBack } from './read-back.ts';

it.each([
  ['22.–24. Sept. 2015', '22–24 Sep 2015'],
  ['9. Sept. – 2. Okt. 2024', '9 Sep – 2 Oct 2024'],
  ['ca. Feb. 2028', 'about Feb 2028'],
  ['seit dem 3. März 2031', 'since 3 March 2031'],
  ['bis zu 9.000', 'up to 9,000'],
  ['mehr als 2.700,5', 'more than 2,700.5'],
  ['1,35\u00A0Mrd.\u00A0€', '€1.35 billion'],
  ['10–15\u00A0%', '10–15%'],
  ['Frühjahr 44 v. Chr.', 'spring 44 BC'],
])('reads %s back as %s', (german, english) => {
  expect(readBack(german, 'de-AT')).toBe(english);
  expect(readBack(german, 'en')).toBe(german);
});
