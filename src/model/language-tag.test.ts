import { expect, test } from 'vitest';
import { languageAttributes } from './language-tag.ts';

test.each([
  [undefined, {}],
  ['fr', { lang: 'fr' }],
  ['ar', { lang: 'ar', dir: 'rtl' }],
  ['he-IL', { lang: 'he-IL', dir: 'rtl' }],
  ['az-Arab', { lang: 'az-Arab', dir: 'rtl' }],
  ['az', { lang: 'az' }],
])('%s is written the way its script is', (tag, attributes) => {
  expect(languageAttributes(tag)).toEqual(attributes);
});
