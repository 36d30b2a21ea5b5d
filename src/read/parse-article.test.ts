import { describe, expect, it } from 'vitest';
import { ProblemError } from '../model/problem.ts';
import { articleId, parseArticle } from './parse-article.ts';

const paragraphs = (text: string, file = 'x-2024-05-06.txt'): string[] =>
  parseArticle({ file, text }).paragraphs.map((paragraph) => paragraph.text);

describe('datelines', () => {
  it.each([
    ['Reuters', 'LUANDA, May 6 (Reuters) - A port opened.', 'LUANDA', 'Reuters'],
    [
      'Reuters from two places',
      'NAIROBI/LUANDA, May 6 (Reuters) - A port opened.',
      'NAIROBI/LUANDA',
      'Reuters',
    ],
    ['Reuters without a place', '(Reuters) - A port opened.', null, 'Reuters'],
    ['AP', 'LUANDA, Angola (AP) — A port opened.', 'LUANDA', 'AP'],
    ['AP of old', 'LUANDA (AP) _ A port opened.', 'LUANDA', 'AP'],
    ['AP in a paragraph of its own', 'LUANDA (AP) --\n\nA port opened.', 'LUANDA', 'AP'],
    ['AFP', 'Paris, May 6, 2024 (AFP) - A port opened.', 'Paris', 'AFP'],
    ['Xinhua', 'BEIJING, May 6 (Xinhua) -- A port opened. Enditem', 'BEIJING', 'Xinhua'],
    [
      'PTI, without a dash',
      'New Delhi, May 6 (PTI) A port opened. PTI ABC DEF',
      'New Delhi',
      'PTI',
    ],
    ['ANI', 'New Delhi [India], May 6 (ANI): A port opened.', 'New Delhi', 'ANI'],
    ['DPA', 'Berlin (dpa) - A port opened.', 'Berlin', 'dpa'],
    ['TASS', 'MOSCOW, May 6. /TASS/. A port opened.', 'MOSCOW', 'TASS'],
    [
      'PR Newswire',
      'NEW YORK, May 6, 2024 /PRNewswire/ -- A port opened.',
      'NEW YORK',
      'PR Newswire',
    ],
    [
      'an agency not known here',
      'LUANDA, Angola, May 6 (Kwanza News) - A port opened.',
      'LUANDA',
      'Kwanza News',
    ],
    [
      'an agency of one unknown word',
      'OSLO, May 6 (Kystnytt) - A port opened.',
      'OSLO',
      'Kystnytt',
    ],
    [
      'an agency whose name has accents',
      'Tromsø, 6 May (Nordlys Fiskeriéta) — A port opened.',
      'Tromsø',
      'Nordlys Fiskeriéta',
    ],
    ['no agency', 'Geneva, 6 May 2024 – A port opened.', 'Geneva', null],
    ['a place in capitals and a colon', 'LUANDA, Angola: A port opened.', 'LUANDA', null],
    ['a place in capitals and a dash', 'CHARLESTON, W.Va. -- A port opened.', 'CHARLESTON', null],
  ])('of %s are cut off the first paragraph', (_title, text, place, agency) => {
    const article = parseArticle({ file: 'x-2024-05-06.txt', text });
    expect([article.place, article.agency, article.paragraphs[0]!.text, article.published]).toEqual(
      [place, agency, 'A port opened.', '2024-05-06'],
    );
  });

  it.each([
    'The port opened - and closed.',
    'BREAKING: A port opened.',
    'A ship (Reuters calls it big) sank.',
    'Port officials said: it opened.',
    'I — we — opened it.',
    'OSLO (the port) opened.',
    'Oslo, May 6 (a Monday), saw it open.',
    'Born 6 May 1970 – died 3 April 2020.',
  ])('are not seen in "%s"', (text) => {
    expect(paragraphs(text)).toEqual([text]);
  });
});

describe('publication dates', () => {
  it.each([
    [
      'front matter before all else',
      'x-2024-05-09.txt',
      '---\npublished: 2024-05-06\n---\nPublished: 7 May 2024\n\nA port opened.',
    ],
    ['a leading "date"', 'x.txt', ' date 2024-05-06 Luanda, May 6 (Kwanza News) A port opened.'],
    [
      'a "Published:" line',
      'x.txt',
      'Port opens\nPublished: 6 May 2024, 10:15 GMT\n\nA port opened.',
    ],
    [
      'a "Published:" line at the end',
      'x.txt',
      'LUANDA (AP) — A port opened.\n\nPublished: May 6, 2024',
    ],
    ['a line that is a date', 'x.txt', 'Port opens\nMay 6, 2024\nA port opened.'],
    ['a dateline with its year', 'x.txt', 'PARIS, May 6, 2024 (AFP) - A port opened.'],
    [
      'a dateline and the year of the file name',
      'x-2024.txt',
      'LUANDA, May 6 (Reuters) - A port opened.',
    ],
    [
      'a dateline and the copyright line',
      'x.txt',
      'LUANDA, May 6 (Reuters) - A port opened.\n\n© 2024 Kwanza News',
    ],
    ['the file name', 'x-2024-05-06.txt', 'A port opened.'],
    ['the file name without hyphens', '20240506-x.txt', 'A port opened.'],
  ])('come from %s', (_title, file, text) => {
    const article = parseArticle({ file, text });
    expect([article.published, article.paragraphs.map((paragraph) => paragraph.text)]).toEqual([
      '2024-05-06',
      ['A port opened.'],
    ]);
  });
  it('take the year nearest the file name over the turn of the year', () => {
    expect(
      parseArticle({ file: 'x-2024-01-01.txt', text: 'LAGOS, Dec 31 (Reuters) - It rained.' })
        .published,
    ).toBe('2023-12-31');
  });
});

describe('what surrounds an article', () => {
  it('is read as headline and by-line', () => {
    const article = parseArticle({
      file: 'x.txt',
      text: 'New port opens: what now?\n\nBy Ana Silva and João Dias, Reuters\n\nLUANDA, May 6, 2024 - A port opened.',
    });
    expect([article.title, article.byline, article.agency, article.label]).toEqual([
      'New port opens: what now?',
      'Ana Silva and João Dias',
      'Reuters',
      'Reuters',
    ]);
  });
  it.each([
    ['agency codes', 'A port opened. PTI ABC DEF DEF'],
    ['agency codes on their own line', 'A port opened.\n\nbur-abc/def'],
    ['credits', 'A port opened.\n\n(Reporting by Ana Silva; Editing by Tom Poe)'],
    ['copyright', 'A port opened.\n\n© 2024 Kwanza News. All rights reserved.'],
    ['end marks', 'A port opened.\n\nENDS'],
    ['"read more" lines', 'A port opened.\n\nRead more: Ships and harbours'],
    ['"read more" at the end of a paragraph', 'A port opened. read more'],
    [
      'captions',
      'FILE PHOTO: A ship. REUTERS/Ana Silva\n\nA port opened.\n\n[1/2] A ship at sea. REUTERS/Ana Silva',
    ],
    ['advertisement marks', 'A port opened.\n\nADVERTISEMENT'],
  ])('is not content: %s', (_title, text) => expect(paragraphs(text)).toEqual(['A port opened.']));
  it('stays where it only looks alike', () => {
    const text =
      'Read the letter, he said.\n\nThe end is near, the AP wrote.\n\nMore than 40 ships came.';
    expect(paragraphs(text)).toHaveLength(3);
  });
});

describe('paragraphs', () => {
  it('are separated by blank lines, with lines of white space counted as blank', () =>
    expect(paragraphs('One ran\non.\n \t\nTwo.')).toEqual(['One ran\non.', 'Two.']));
  it('are lines where there are no blank lines', () =>
    expect(paragraphs('One.\nTwo.\r\nThree.')).toEqual(['One.', 'Two.', 'Three.']));
  it('under a headline are lines where no blank line follows', () =>
    expect(paragraphs('Port opens\n\nOne.\nTwo.')).toEqual(['One.', 'Two.']));
  it('under a headline are one where lines break in the middle of sentences', () =>
    expect(paragraphs('Port opens\n\nOne port\nopened in\nthe north.')).toEqual([
      'One port\nopened in\nthe north.',
    ]));
  it('are exact slices, counted after the byte order mark', () => {
    const article = parseArticle({
      file: 'x-2024-05-06.txt',
      text: '\uFEFF  “One”\u00A0 two .\n\nThree.',
    });
    expect(article.paragraphs.map(({ offset, text }) => [offset, text])).toEqual([
      [2, '“One”\u00A0 two .'],
      [16, 'Three.'],
    ]);
  });
  it('of a document of --jsonl keep the headline', () => {
    expect(
      parseArticle({
        file: 'x',
        published: '2024-05-06',
        text: 'Port opens\n\nLUANDA (AP) — One.',
      }).paragraphs.map((paragraph) => paragraph.text),
    ).toEqual(['Port opens', 'One.']);
  });
});

describe('a source that cannot be read names its file, its line and what to do', () => {
  it.each([
    [
      'without a date',
      'x.txt',
      'A port opened.',
      'x.txt source-has-date: has no date; add "published: YYYY-MM-DD"',
    ],
    [
      'with a day but no year',
      'x.txt',
      'LUANDA, May 6 (Reuters) - A port.',
      'x.txt source-has-date: the dateline has a day and a month (6/5) but no year',
    ],
    ['empty', 'x-2024-05-06.txt', ' \n', 'x-2024-05-06.txt source-has-text: has no article text'],
    ['with U+0000', 'x.txt', 'a\nb\0', 'x.txt:2 source-is-text: holds the character U+0000'],
    [
      'with open front matter',
      'x.txt',
      '---\ntitle: x\n',
      'x.txt:1 front-matter-is-valid: the front matter opened with --- is never closed',
    ],
    [
      'with broken YAML',
      'x.txt',
      '---\nlabel: x\ntitle: "a\n---\nx',
      'x.txt:3 front-matter-is-valid: the front matter is not YAML',
    ],
    [
      'with an unknown field',
      'x.txt',
      '---\nlabel: x\ncolour: red\n---\nx',
      'x.txt:3 front-matter-is-valid: colour',
    ],
    [
      'with a wrong value',
      'x.txt',
      '---\nlabel: x\n\npublished: May\n---\nx',
      'x.txt:4 front-matter-is-valid: published: "May" is not a date that can be printed',
    ],
    [
      'with front matter that is a list',
      'x.txt',
      '---\n- x\n---\nx',
      'x.txt:2 front-matter-is-valid',
    ],
  ])('%s', (_title, file, text, message) => {
    expect(() => parseArticle({ file, text })).toThrow(ProblemError);
    expect(() => parseArticle({ file, text })).toThrow(message);
  });
});

it('makes an id of the file name', () =>
  expect(['in/AFP 2024.txt', 'Ça-va_1.txt', '…', 'con.txt'].map(articleId)).toEqual([
    'afp-2024',
    'ca-va-1',
    'article',
    'con-article',
  ]));
