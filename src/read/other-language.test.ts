import { expect, it } from 'vitest';
import { extractFacts } from './extract.ts';
import { plainNumber } from './other-language.ts';
import { parseArticle } from './parse-article.ts';

function read(language: string, text: string): string[] {
  const article = parseArticle({ file: 'a', text, published: '2031-05-07' });
  return extractFacts({ ...article, language }).map((fact) => {
    if (fact.kind === 'quantity')
      return `${fact.text} = ${fact.value} ${fact.currency ?? fact.unit}${fact.percent ? '%' : ''}`;
    return fact.kind === 'date' ? `${fact.text} = ${fact.edtf}` : `${fact.kind} ${fact.text}`;
  });
}

it.each<[language: string, digits: string, value: number | undefined]>([
  ['de', '1.234,5', 1234.5],
  ['de', '1.234', 1234],
  ['de', '1,234', 1.234],
  ['fr', '1 234,5', 1234.5],
  ['fr', '1.234', undefined],
  ['es', '1,234', undefined],
  ['es', '1,234.5', 1234.5],
  ['ja', '1,234', 1234],
  ['pl', '0,125', 0.125],
  ['und-Cyrl', '12,5', 12.5],
  ['de', '1.234.567', 1234567],
  ['de', '1.2.3', undefined],
  ['de', '12.05.2031', undefined],
  ['de', "1'234.50", 1234.5],
])('in "%s" %s is %s', (language, digits, value) => {
  expect(plainNumber(digits, language)).toBe(value);
});

it.each<[what: string, language: string, text: string, ...found: string[]]>([
  ['ISO dates', 'de', 'Am 2031-05-06 sank die Fähre.', '2031-05-06 = 2031-05-06'],
  ['no day that is on no calendar', 'de', 'Am 2031-02-31 sank die Fähre.'],
  [
    'shares and sums',
    'de',
    'Der Preis stieg um 3,5 % auf 1.234,50 €.',
    '3,5 % = 3.5 %',
    '1.234,50 € = 1234.5 EUR',
  ],
  [
    'no sum before a scale',
    'de',
    'Der Hafen bekam € 3,4 Mio. vom Land, also 3,4 Millionen € mehr.',
  ],
  ['no end of a range', 'fr', 'La hausse est de 3–5 % ou de 2-3 %.'],
  ['no number without a sign', 'fr', 'En 2031, 40 navires et 1 234 marins.'],
  ['the currency of a shared sign open', 'es', 'Cuesta 40 $ hoy.', '40 $ = 40 $'],
  [
    'what stands between guillemets',
    'fr',
    'Elle a dit : « Nous ne partirons pas du port demain. »',
    'quote Nous ne partirons pas du port demain.',
  ],
  [
    'what stands between low marks',
    'de',
    '„Wir bleiben noch bis morgen im Hafen“, sagte sie.',
    'quote Wir bleiben noch bis morgen im Hafen',
  ],
  [
    'what stands between corners',
    'ja',
    '市長は「私たちは明日まで港にとどまる」と述べた。',
    'quote 私たちは明日まで港にとどまる',
  ],
  ['no title', 'de', 'Der Film „Das Boot“ lief.'],
  [
    'nothing by the rules of English',
    'de',
    'Am Montag 12 May said Ann Roe 40 people died in Oslo.',
  ],
])('another language has %s', (_, language, text, ...found) => {
  expect(read(language, text)).toEqual(found);
});
