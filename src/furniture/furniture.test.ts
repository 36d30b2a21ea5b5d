import { describe, expect, it } from 'vitest';
import { EN } from './en.ts';
import {
  compose,
  type Furniture,
  furnitureLanguage,
  furnitureOf,
  isSameLanguage,
  TABLES,
} from './index.ts';
import { categoriesOf, fillText, formFor, piecesOf } from './message.ts';

const tables = Object.entries<Furniture>(TABLES);

const slotsOf = (message: string): string[] => [
  ...new Set(piecesOf(message).flatMap((piece) => (piece.kind === 'text' ? [] : [piece.name]))),
];

describe.each(tables)('the table of %s', (language, table) => {
  it('has the keys of the English one, and no other', () => {
    expect(Object.keys(table).toSorted()).toEqual(Object.keys(EN).toSorted());
  });

  it('leaves no text empty, and says no figure', () => {
    const wrong = Object.entries(table).filter(([, text]) => !text.trim() || /\p{N}/u.test(text));
    expect(wrong).toEqual([]);
  });

  it('has the slots of the English messages', () => {
    for (const [key, text] of Object.entries(table))
      expect([key, slotsOf(text).toSorted()]).toEqual([
        key,
        slotsOf(EN[key as keyof typeof EN]).toSorted(),
      ]);
  });

  it('has a form for each plural category of the language', () => {
    const wrong = Object.entries(table).filter(([, text]) =>
      piecesOf(text).some(
        (piece) =>
          piece.kind === 'form' &&
          (piece.forms.length !== categoriesOf(language).length || piece.forms.includes('')),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('writes braces in messages alone', () => {
    const left = Object.values(table).filter((text) =>
      piecesOf(text).some((piece) => piece.kind === 'text' && /[{}]/.test(piece.text)),
    );
    expect(left).toEqual([]);
  });
});

it('takes the forms of German by the figure before them', () => {
  const { NamedIn } = furnitureOf('de-CH');
  const said = (paragraphs: number, sources: number): string =>
    fillText(NamedIn, { paragraphs: String(paragraphs), sources: String(sources) }, 'de', {
      paragraphs,
      sources,
    });
  expect(said(1, 1)).toBe('Genannt in 1 Absatz aus 1 Quelle');
  expect(said(2, 1)).toBe('Genannt in 2 Absätzen aus 1 Quelle');
  expect(said(0, 21)).toBe('Genannt in 0 Absätzen aus 21 Quellen');
});

it('takes as many forms as a language has', () => {
  const forms = ['źródło', 'źródła', 'źródeł', 'źródła'];
  expect([1, 3, 5, 22, 1.5].map((count) => formFor(count, forms, 'pl'))).toEqual([
    'źródło',
    'źródła',
    'źródeł',
    'źródła',
    'źródła',
  ]);
});

it('keeps the order of the language', () => {
  expect(compose('moneyByCode', 'en', { code: 'CHF', figure: '300' })).toBe('CHF\u00A0300');
  expect(compose('moneyByCode', 'de', { code: 'CHF', figure: '300' })).toBe('300\u00A0CHF');
});

it('falls back to English, and says so', () => {
  expect(furnitureOf('fr')).toBe(EN);
  expect(furnitureLanguage('fr')).toBe('en');
  expect(furnitureLanguage('de-AT')).toBe('de-AT');
  expect(isSameLanguage('en-GB', 'en-US')).toBe(true);
});
