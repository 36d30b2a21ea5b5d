import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../read/extract.ts';
import { parseArticle } from '../../read/parse-article.ts';
import { compareArticles } from '../compare.ts';

const compare = (...texts: string[]) => {
  const articles = texts.map((text, index) =>
    parseArticle({ file: `${'abcd'[index] ?? 'e'}-2031-05-06.txt`, text }),
  );
  return compareArticles(
    articles,
    articles.flatMap((article) => extractFacts(article)),
  );
};
/** The conflicts that readers are shown. */
const shown = (...texts: string[]): string[] =>
  compare(...texts)
    .topics.filter(({ relation }) => relation === 'conflict')
    .map(({ facts }) => facts.map(({ text }) => text).join(' / '));

const STORY =
  'The port of Selm is for sale, and Kasai Lines and Anglo Pacific both want the port of Selm.';

describe('a contradiction is shown only of one subject', () => {
  test.each([
    [
      'two bidders',
      'Kasai Lines offered £1.3 billion for the port of Selm.',
      'Anglo Pacific offered £1.5 billion for the port of Selm.',
    ],
    [
      'an offer and a price',
      'Kasai Lines offered 530 pence a share for the port of Selm.',
      'Shares of the port of Selm closed at 583 pence.',
    ],
    [
      'rounding',
      'Kasai Lines offered £1.3 billion for the port of Selm.',
      'Kasai Lines offered £1.35 billion for the port of Selm.',
    ],
    [
      'neighbours',
      'Kasai Lines paid $9.3 billion for the port of Selm.',
      'Kasai Lines paid $9.4 billion for the port of Selm.',
    ],
    [
      'two days of the week',
      'Ada Quay of Kasai Lines will meet the mayor of Selm on Thursday.',
      'Ada Quay of Kasai Lines will meet the mayor of Selm on Friday.',
    ],
    [
      'a length and how long ago',
      'Kasai Lines has run the port of Selm for 40 years.',
      'The port of Selm was opened by Kasai Lines 41 years ago.',
    ],
    [
      'days until something, told on two days',
      'Kasai Lines and Anglo Pacific have 50 days until the port of Selm is sold.',
      'Kasai Lines and Anglo Pacific have two months until the port of Selm is sold.',
    ],
    [
      'two people of one surname',
      'Ada Quay, 41, runs the port of Selm.',
      'Jo Quay, 46, runs the port of Selm.',
    ],
    [
      'the dead of one country and of two',
      'The storm killed 247 people in Kenya, the port of Selm said.',
      'The storm killed 290 people in Kenya and Tanzania, the port of Selm said.',
    ],
    [
      'an age and a count',
      'Quay, 41, has backed the election of Kasai Lines for the port of Selm.',
      'Some 62 donors paid for the election of Kasai Lines in the port of Selm.',
    ],
    [
      'others beside some who are named apart',
      'A fire at the port of Selm killed Ada Quay, Jo Ash and 18 other people.',
      'A fire at the port of Selm killed Ada Quay and 29 other people.',
    ],
    ['a birthday', 'Ada Quay, 41, runs Kasai Lines.', 'Ada Quay, 42, runs Kasai Lines.'],
  ])('%s are none', (_, a, b) => {
    expect(shown(`${STORY} ${a}`, `${STORY} ${b}`)).toEqual([]);
  });

  test.each([
    [
      'a place of the one',
      'A quake killed 41 people in northern Tarn on May 2, rescuers said.',
      'A quake left 52 people dead on the road to Dasso on May 2, rescuers said.',
    ],
    [
      'an employer of who says so',
      'The quake killed 41 people, Ana Moss of the Kwanza Institute said.',
      'The quake killed 52 people, Per Lund of Port Relief said.',
    ],
  ])('%s is no subject that differs', (_, a, b) => {
    const story = 'The quake of Tarn and Dasso is the worst since the quake of Selm.';
    expect(shown(`${story} ${a}`, `${story} ${b}`)).toHaveLength(1);
  });

  test('two conversions of one sum that lie far apart are one', () => {
    expect(
      shown(
        `${STORY} Kasai Lines wants to return $500m (£266m) to its shareholders.`,
        `${STORY} Kasai Lines would return $500m (£350m) to shareholders.`,
      ),
    ).toEqual(['£266m / £350m']);
  });

  test('what is doubted is listed with its reason', () => {
    const { doubtful } = compare(
      `${STORY} The auction of the port of Selm begins on Thursday.`,
      `${STORY} The auction of the port of Selm begins on Friday.`,
    );
    expect(doubtful.map(({ why }) => why)).toEqual(['a day of the week alone']);
  });

  test('one name spelt in two ways is', () => {
    expect(
      shown(
        'Mayor Marten Holm said on Monday the pier was safe.',
        'Mayor Marthen Holm said on Tuesday the pier would close.',
      ),
    ).toEqual(['Marten Holm / Marthen Holm']);
  });
});

describe('a contradiction is shown only of one event', () => {
  const ours = 'Ada Quay, Jo Ash and Mayor Tern of Orbe met in Luma with Kim Varn of Dasso. ';
  const theirs = 'Pat Rill, Lee Moss and Sam Holt of Corrin met in Tarn with Max Bode of Orbe. ';
  const [more, fewer] = ['A flood killed 41 people in Orbe.', 'A flood killed 52 people in Orbe.'];

  test('that both articles tell of', () => {
    expect(shown(`${ours}${more}`, `${ours}${fewer}`)).toEqual(['41 people / 52 people']);
  });

  test('and not of two that have a county in common', () => {
    expect(shown(`${ours}${more}`, `${theirs}${fewer}`)).toEqual([]);
  });

  test.each([
    ['The clinic in Orbe opened on Monday.', 'A judge in Orbe was named on Monday.'],
    ['Nine men of Orbe were held for 40 days.', 'The lake at Orbe was shut for 40 days.'],
  ])('nor does anything agree: %s %s', (a, b) => {
    expect(compare(`${ours}${a}`, `${theirs}${b}`).topics).toEqual([]);
  });
});
