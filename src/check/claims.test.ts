/** One phrase a row: what of it needs a source, and what needs none. */
import { describe, expect, it } from 'vitest';
import { proseReader } from './read-prose.ts';
import { claimsIn, outermost } from './claims.ts';

const VOCABULARY = { organisations: [], people: [], aliases: {} };
const found = (text: string): string[] =>
  outermost(claimsIn(text, { read: proseReader(text, VOCABULARY)('2031-05-06') })).map(
    ({ is, text: words }) => `${is} ${words}`,
  );

describe('claims', () => {
  it.each([
    // Digits
    ['they lost 46 ships', 'number 46'],
    ['they lost 2,700 ships', 'number 2,700'],
    ['they lost 2\u00A0700 ships', 'number 2\u00A0700'],
    ['it grew by 4.5 percent', 'number 4.5'],
    ['it grew by ½ percent', 'number ½'],
    ['it holds ١٢ ships', 'number ١'],
    ['the 5th accident', 'number 5'],
    ['a 12-day strike', 'number 12'],
    ['3D scans', 'number 3'],
    // Signs
    ['it fell to -5 degrees', 'number -5'],
    ['it fell to −5 degrees', 'number −5'],
    ['it fell to minus 5 degrees', 'number minus 5'],
    ['it fell to minus five degrees', 'number minus five'],
    ['a change of +3 points', 'number +3'],
    ['a score of 3-2', 'number 3'],
    // Money
    ['worth £1.35bn', 'number 1.35'],
    ['worth $2m', 'number 2'],
    ['worth €4k', 'number 4'],
    ['at 530p a share', 'number 530'],
    ['worth a billion dollars', 'number billion'],
    ['worth 70 cents', 'number 70'],
    // Cardinal words
    ['two ships sank', 'number two'],
    ['nineteen ships sank', 'number nineteen'],
    ['forty ships sank', 'number forty'],
    ['a hundred ships sank', 'number hundred'],
    ['dozens of ships sank', 'number dozens'],
    ['thousands of ships sank', 'number thousands'],
    ['a dozen ships sank', 'number dozen'],
    ['three million litres', 'number three'],
    ['twelve lakh litres', 'number lakh'],
    ['one ship sank', 'number one'],
    ['one of the ships sank', 'number one'],
    ['only one sank', 'number one'],
    ['one in five ships sank', 'number five'],
    ['a single ship sank', 'number single'],
    ['zero ships sank', 'number zero'],
    ['Seven ships sank', 'number Seven'],
    // Fractions
    ['a third of the crew drowned', 'number third'],
    ['one third of the crew drowned', 'number third'],
    ['two thirds of the crew drowned', 'number thirds'],
    ['two-thirds of the crew drowned', 'number thirds'],
    ['a quarter of the crew drowned', 'number quarter'],
    ['three quarters of the crew drowned', 'number quarters'],
    ['half of the crew drowned', 'number half'],
    ['half the crew drowned', 'number half'],
    ['a tenth of the crew drowned', 'number tenth'],
    ['over a fifth of the crew drowned', 'number fifth'],
    // Multiples
    ['the toll doubled', 'number doubled'],
    ['the toll has doubled within a fortnight', 'number doubled'],
    ['the toll is double that', 'number double'],
    ['doubling the toll', 'number doubling'],
    ['twice as many drowned', 'number twice'],
    ['he was rescued twice', 'number twice'],
    ['thrice as many drowned', 'number thrice'],
    ['the toll tripled', 'number tripled'],
    ['the toll trebled', 'number trebled'],
    ['the toll quadrupled', 'number quadrupled'],
    ['a twofold rise', 'number twofold'],
    ['a tenfold rise', 'number tenfold'],
    ['a hundredfold rise', 'number hundredfold'],
    ['the toll halved', 'number halved'],
    ['five times as many drowned', 'number five'],
    // Ordinals
    ['it was the fifth accident', 'number fifth'],
    ['it was the first accident', 'number first'],
    ['the second ship sank', 'number second'],
    ['the third ship sank', 'number third'],
    ['its twentieth year', 'number twentieth'],
    ['a second accident followed', 'number second'],
    ['Third place went to her', 'number Third'],
    // Groups
    ['a couple of ships sank', 'number couple'],
    ['a pair of ships sank', 'number pair'],
    ['pairs of ships sank', 'number pairs'],
    ['a trio of ships sank', 'number trio'],
    ['the trio sank', 'number trio'],
    ['a quartet of ships sank', 'number quartet'],
    ['the duo sank', 'number duo'],
    ['a score of ships sank', 'number score'],
    ['scores of ships sank', 'number scores'],
    ['both ships sank', 'number both'],
    ['Both of them sank', 'number Both'],
    ['both ships sank in the storm near the old harbour wall and burned', 'number both'],
    // None
    ['losses were nil', 'number nil'],
    ['none of the ships sank', 'number none'],
    ['nobody drowned', 'number nobody'],
    ['Nobody drowned', 'number Nobody'],
    ['no one drowned', 'number one'],
    ['not one ship sank', 'number one'],
    ['not a single ship sank', 'number single'],
    ['neither of the ships sank', 'number neither'],
    // Months and weekdays
    ['it sank in May', 'date May'],
    ['it sank on Monday', 'date Monday'],
    ['the Mondays of the strike', 'date Mondays'],
    ['March was the deadliest month', 'date March'],
    ['May saw more storms', 'date May'],
    ["March's storms", 'date March'],
    ['March and April were calm', 'date March'],
    ['September was calm', 'date September'],
    ['the storms of Sept were calm', 'date Sept'],
    ['by 12 Dec it was over', 'date Dec'],
    ['it sank last week', 'date last week'],
    ['it sank yesterday', 'date yesterday'],
    ['it sank in the 1990s', 'number 1990'],
    // Quotations in marks of every kind
    ['he spoke of “a disgrace”', 'quotation a disgrace'],
    ['he spoke of "a disgrace"', 'quotation a disgrace'],
    ['he spoke of ‘a disgrace’', 'quotation a disgrace'],
    ["he spoke of 'a disgrace'", 'quotation a disgrace'],
    ['he spoke of «a disgrace»', 'quotation a disgrace'],
    ['he spoke of »a disgrace«', 'quotation a disgrace'],
    ['he spoke of „a disgrace“', 'quotation a disgrace'],
    ['he spoke of ‹a disgrace›', 'quotation a disgrace'],
    ['he spoke of 「a disgrace」', 'quotation a disgrace'],
    ['he spoke of 『a disgrace』', 'quotation a disgrace'],
    ["he spoke of ``a disgrace''", 'quotation a disgrace'],
    ['he spoke of “a disgrace and left', 'quotation a disgrace and left'],
    ['he spoke of “a ‘national’ disgrace”', 'quotation a ‘national’ disgrace'],
    ["the workers' ‘disgrace’", 'quotation disgrace'],
    // Names
    ['the navy of Norway came', 'name Norway'],
    ['Norway sent a tug', 'name Norway'],
    ['they met Ana Moss', 'name Ana Moss'],
    ['they met Ms. Moss', 'name Ms'],
    ['the Kirun Sea', 'name Kirun Sea'],
    ['WHO experts came', 'name WHO'],
    ['← All sources of Norway', 'name Norway'],
  ])('"%s" holds %s', (text, claim) => {
    const claims = found(text);
    expect(claims.some((each) => each === claim || each.startsWith(`${claim} `))).toBe(true);
  });
});

describe('no claims', () => {
  it.each([
    'the ships sank',
    'the one that sank',
    'one another',
    'no ship is like another',
    'at first it was calm',
    'first of all it was calm',
    'First, it was calm',
    'they gave first aid',
    'it came at second hand',
    'on second thoughts it was calm',
    'the couple left',
    'she may leave',
    'they march on',
    'living quarters',
    'nobody says why',
    'None of the sources says why',
    'Neither gives a reason',
    'the harbour master’s ships',
    "the harbour masters' ships and the owners",
    'it doesn’t matter',
    'rock ’n’ roll',
    'Help came late',
    'Investors left',
    '← All sources',
    'the storm scored the hull',
    'no two agree',
    'they paired up',
    'the pair left',
    'the oars came in pairs',
    'it was almost one',
    'both the navy and the tugs came',
    'the scorecard was lost',
  ])('in "%s"', (text) => expect(found(text)).toEqual([]));
});

it('comes in the order of the text, the longer first', () => {
  const claims = claimsIn('On Monday 46 ships left Kirun, and “12 sank in May,” said Ana Moss.', {
    read: [],
  });
  expect(claims.map(({ start }) => start)).toEqual(
    claims.map(({ start }) => start).toSorted((a, b) => a - b),
  );
  expect(claims.map(({ is }) => is)).toEqual([
    'date',
    'number',
    'name',
    'quotation',
    'number',
    'date',
    'name',
  ]);
});

it('tells a quotation inside another once', () =>
  expect(
    claimsIn('he spoke of “a ‘national’ disgrace”', { read: [] }).map(({ text }) => text),
  ).toEqual(['a ‘national’ disgrace']));

it('gives offsets in the text', () => {
  const text = 'In May, “we lost 46,” said Ana Moss of a third.';
  for (const { text: words, start, end, is } of claimsIn(text))
    expect(is === 'quotation' ? text.slice(start + 1, end - 1) : text.slice(start, end)).toBe(
      words,
    );
});
