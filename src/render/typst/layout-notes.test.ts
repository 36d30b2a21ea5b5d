import { expect, it } from 'vitest';
import { printLanguage } from './layout-notes.ts';

it.each([
  ['en', { lang: 'en', region: null }],
  ['pt-BR', { lang: 'pt', region: 'BR' }],
  ['zh-Hant-tw', { lang: 'zh', region: 'TW' }],
  ['DE-at', { lang: 'de', region: 'AT' }],
  ['fil', { lang: 'fil', region: null }],
  ['de-1996', { lang: 'de', region: null }],
  ['x-klingon', null],
  ['i-en', null],
  ['', null],
  [undefined, null],
])('the tag %s is for Typst %o', (tag, language) => expect(printLanguage(tag)).toEqual(language));
