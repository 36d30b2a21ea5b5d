import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { extractQuantities } from './index.ts';
import type { Draft } from '../../text/reading.ts';
import { readTokens } from '../../text/tokens.ts';

type DateIn = [text: string, edtf: string | null, duration?: string];

/** Sentences end at ". " before a capital; the publication day is 11 September 2024. */
function articleOf(text: string): Article {
  const sentences = [...text.matchAll(/\S.*?(?:\.(?= \p{Lu})|$)/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return {
    id: 'a',
    file: 'a.txt',
    label: 'A',
    title: null,
    published: '2024-09-11',
    agency: null,
    place: null,
    byline: null,
    outlet: null,
    url: null,
    language: 'en',
    tier: 'article',
    paragraphs: [{ offset: 0, text, sentences }],
  };
}

function read(text: string, dates: DateIn[] = []): (Draft<'quantity'> & { text: string })[] {
  const drafts = dates.map(([words, edtf, duration]): Draft<'date'> => {
    const start = text.indexOf(words);
    return {
      kind: 'date',
      paragraph: 1,
      start,
      end: start + words.length,
      ...(edtf === null ? {} : { edtf }),
      ...(duration === undefined ? {} : { duration }),
    };
  });
  return extractQuantities(readTokens(articleOf(text)), drafts).map((draft) => ({
    ...draft,
    text: text.slice(draft.start, draft.end),
  }));
}

/** "value unit" or "value..max unit" of each quantity. */
const brief = (text: string, dates: DateIn[] = []): string[] =>
  read(text, dates).map(({ value, max, unit }) =>
    `${value}${max === undefined ? '' : `..${max}`} ${unit}`.trim(),
  );

describe('numbers are read in words and digits', () => {
  it.each<[string, string, string[]]>([
    ['digits with separators', 'They trained 12,450 nurses.', ['12450 nurses']],
    ['a plain space of thousands', 'They trained 12 450 nurses.', ['12450 nurses']],
    ['groups of India', 'It has 1,20,000 wells.', ['120000 wells']],
    ['lakh and crore', 'It costs Rs 3 lakh crore.', ['3000000000000 Rs']],
    ['decimals with a scale', 'It has 4.5 million users.', ['4500000 users']],
    ['a point without nought', 'A rate of .5 percent.', ['0.5']],
    ['words', 'It freed seventeen goats.', ['17 goats']],
    ['tens and ones with a hyphen', 'It freed forty-two goats.', ['42 goats']],
    ['hundreds and thousands', 'It freed two hundred and six thousand goats.', ['206000 goats']],
    ['a hundred', 'It freed a hundred and ten goats.', ['110 goats']],
    ['a dozen', 'It freed a dozen goats.', ['12 goats']],
    ['half a million', 'It freed half a million goats.', ['500000 goats']],
    ['and a half', 'It took two and a half hours.', ['2.5 hours']],
    ['a sign of a fraction', 'It took 2½ hours.', ['2.5 hours']],
    ['point five', 'It freed two point five million goats.', ['2500000 goats']],
    ['a mixed fraction', 'Oats fell 11 1/4 cents.', ['11.25 cents']],
    [
      'plus or minus is no sign',
      'It is right to plus or minus three percentage points.',
      ['3 percentage points'],
    ],
    [
      'a magnitude counts nothing',
      'A magnitude of 6.7 shook houses and a magnitude-5.1 quake followed.',
      ['6.7', '5.1'],
    ],
    ['light-years are no years', 'A star 1,400 light-years away.', ['1400 light-years']],
    ['a short scale after a currency', 'It paid €80m.', ['80000000 €']],
    ['m before a thing is millions', 'It reached 3m homes.', ['3000000 homes']],
    ['m of height is metres', 'It is 3m tall.', ['3 m']],
    ['hundreds as an order of magnitude', 'Hundreds of goats fled.', ['100..1000 goats']],
    ['tens of thousands', 'Tens of thousands of goats fled.', ['10000..100000 goats']],
    ['several hundred', 'Several hundred goats fled.', ['100..1000 goats']],
    ['two-thirds', 'Two-thirds of the goats fled.', [`${2 / 3} goats`]],
    ['a quarter', 'A quarter of goats fled.', ['0.25 goats']],
    ['one in five', 'One in five goats fled.', ['0.2 goats']],
    ['nine out of 10', 'Nine out of 10 goats fled.', ['0.9 goats']],
    ['so many in so many days is no share', 'They won two in three days.', ['2', '3 days']],
    ['a negative number', 'It was -5 degrees Celsius.', ['-5 degrees Celsius']],
    ['minus in words', 'It was minus 5 degrees.', ['-5 degrees']],
    ['digits too many for a number', `Key ${'7'.repeat(60)} opened.`, []],
  ])('%s: %s', (_, text, expected) => expect(brief(text)).toEqual(expected));
});

describe('the unit is the thing counted, with its adjectives', () => {
  it.each<[string, string, string[]]>([
    [
      'adjectives and compounds',
      'It invited 40 foreign law enforcement officials from the coast.',
      ['40 foreign law enforcement officials'],
    ],
    [
      'coordinated adjectives',
      'It drilled 700 military and police personnel.',
      ['700 military and police personnel'],
    ],
    [
      'a participle before the noun',
      'It cleared 300 recorded songs for sale.',
      ['300 recorded songs'],
    ],
    ['the verb after a plural is left out', 'Some 300 miners marched home.', ['300 miners']],
    ['a possessive within', "It has 12 women's teams.", ["12 women's teams"]],
    ['plurals before plurals', 'It has 12 sports stars.', ['12 sports stars']],
    ['a capital plural before its noun', 'It jailed three Emirates pilots.', ['3 Emirates pilots']],
    ['names with numbers within', 'It leased two Boeing 737 jets.', ['2 Boeing 737 jets']],
    ['a plural without -s', 'It shelters 90 children.', ['90 children']],
    ['those left without a noun', 'The flood left 14 dead.', ['14 dead']],
    ['part of a whole', 'It freed three of the suspects.', ['3 suspects']],
    ['one of the most', 'It is one of the most valued players.', ['1 valued players']],
    ['more is no part of it', 'It will hire 30 more inspectors.', ['30 inspectors']],
    ['one before a verb', 'One witness says it rained.', ['1 witness']],
    ['percent, and of whom', 'About 60 percent of adult voters agreed.', ['60 adult voters']],
    ['a rate', 'It pumps 900 barrels a day.', ['900 barrels a day']],
    ['per', 'It drove 80 miles per hour.', ['80 miles per hour']],
    ['what is measured', 'It sent 20 tonnes of rice.', ['20 tonnes of rice']],
    ['short units that touch their digits', 'A 6kW motor weighs 40kg.', ['6 kW', '40 kg']],
    ['composite units', 'Winds of 90 km/h blew.', ['90 km/h']],
    ['a length of time', 'It held two weeks of hearings.', ['2 weeks']],
    ['an age with a noun', 'The 71-year-old mayor left.', ['71 year-old']],
    ['an age beside a name', 'Ana Lopes, 52, left.', ['52 age']],
    ['an age as a limit', 'It bans children under 16 from the net.', ['16 age']],
    [
      'others are the ones counted before',
      'Two miners died and three others fled.',
      ['2 miners', '3 miners'],
    ],
    ['a hyphened noun', 'A 12-member jury sat.', ['12 member']],
    ['points', 'It rose 25 basis points.', ['25 basis points']],
    [
      'a share of one measure',
      'It rose a quarter of a percentage point.',
      ['0.25 percentage point'],
    ],
    ['half of something owned', 'It lost half its roof.', ['0.5 roof']],
    [
      'not the verb of those counted before',
      'It hired 90 cooks, of whom 30 developed coughs.',
      ['90 cooks', '30 cooks'],
    ],
    [
      'nor two verbs in a row',
      'It freed six cooks while another 11 remained trapped.',
      ['6 cooks', '11 cooks'],
    ],
  ])('%s: %s', (_, text, expected) => expect(brief(text)).toEqual(expected));
});

describe('money has its ISO 4217 code', () => {
  it.each<[string, number, string | undefined, string]>([
    ['It paid $5.5 million.', 5.5e6, 'USD', '$'],
    ['It paid US$20.', 20, 'USD', 'US$'],
    ['It paid HK $20.', 20, 'HKD', 'HK$'],
    ['It paid $A20.', 20, 'AUD', '$A'],
    ['It paid £3.', 3, 'GBP', '£'],
    ['It paid 1,200€.', 1200, 'EUR', '€'],
    ['It paid USD10m.', 1e7, 'USD', 'USD'],
    ['It paid 50 million Swedish crowns.', 5e7, 'SEK', 'Swedish crowns'],
    ['It paid 6 Australian dollars.', 6, 'AUD', 'Australian dollars'],
    ['It paid 6 billion won.', 6e9, 'KRW', 'won'],
    ['It paid 40 pesos.', 40, undefined, 'pesos'],
    ['It paid $80 per barrel.', 80, 'USD', '$ per barrel'],
    ['It paid $-5bn.', -5e9, 'USD', '$'],
  ])('%s', (text, value, currency, unit) =>
    expect(read(text)).toMatchObject([
      { value, unit, ...(currency === undefined ? {} : { currency }) },
    ]),
  );
});

describe('two numbers make one range', () => {
  it.each<[string, string, string[]]>([
    ['to', 'It takes six to eight weeks.', ['6..8 weeks']],
    ['a hyphen', 'It has a 5-10W laser.', ['5..10 W']],
    ['between and and', 'It costs between £3 million and £4 million.', ['3000000..4000000 £']],
    ['or', 'It takes three or four years.', ['3..4 years']],
    ['the scale is spread', 'It has 4 to 5 million users.', ['4000000..5000000 users']],
    ['the scale of the currency is spread', 'It costs $5-10 million.', ['5000000..10000000 $']],
    [
      'a smaller number keeps its own size',
      'Claims run from $200 to $4 million.',
      ['200..4000000 $'],
    ],
    ['percentages', 'Fees are 1 per cent to 1.5 per cent.', ['1..1.5']],
    ['levels after a change are two facts', 'Arrests fell from 40 to 30.', ['40', '30']],
    ['a change and a level are two facts', 'Sales rose 2 percent to 4 percent.', ['2', '4']],
    ['a score is neither', 'They won 3-1 at home.', []],
    ['a ruling is neither', 'In a 5-4 ruling it lost.', []],
    ['a vote is neither', 'It passed by 18 to 5 in May.', []],
    ['an address is neither', 'It lies at 16-18 Miller Avenue.', []],
  ])('%s: %s', (_, text, expected) => expect(brief(text)).toEqual(expected));
});

describe('what is left unsaid is taken over', () => {
  it.each<[string, string, string[]]>([
    ['from the comparison', 'It made 19 arrests, up from 11.', ['19 arrests', '11 arrests']],
    ['from a list', 'It lost 19, 20 and 21 goats.', ['19 goats', '20 goats', '21 goats']],
    [
      'before more',
      'It trained 27 cooks and plans to coach 30 more from abroad.',
      ['27 cooks', '30 cooks'],
    ],
    ['of whom', 'It sent 90 medics, of whom 30 stayed.', ['90 medics', '30 medics']],
    ['of the', 'It won 40 of the 90 seats.', ['40 seats', '90 seats']],
    [
      'a row of years',
      'It treated 40 men in Lima, 50 in Quito and 60 in Cali.',
      ['40 men', '50 men', '60 men'],
    ],
    ['the number of', 'The number of arrests rose to 15.', ['15 arrests']],
    [
      "of somebody's own number",
      "It shut two of the city's four bridges.",
      ['2 bridges', '4 bridges'],
    ],
    [
      'the other',
      'It lost 14 of the 19 goats and found the other five.',
      ['14 goats', '19 goats', '5 goats'],
    ],
    ['a further', 'It trained 60 cooks and will train a further 90.', ['60 cooks', '90 cooks']],
    [
      'of a whole that opens the sentence',
      'Of the 64 trucks, 40 reached the town.',
      ['64 trucks', '40 trucks'],
    ],
    [
      'others are people, not the injured',
      'About 43 people died and 120 injured fled; 18 others are lost.',
      ['43 people', '120 injured', '18 people'],
    ],
    [
      'but a share is no money',
      'It won $250,000, less than a third of what it asked.',
      ['250000 $', `${1 / 3}`],
    ],
    ['a new subject', 'About 40 people died and 100 were hurt.', ['40 people', '100 people']],
  ])('%s: %s', (_, text, expected) => expect(brief(text)).toEqual(expected));
});

describe('numbers that count nothing are left out', () => {
  it.each([
    ['a row of digits tied by commas', 'Enter 1,1,2,3,5 there.'],
    ['a name', 'The G20 met.'],
    ['a telephone number', 'Call 0800 123 456 at once.'],
    ['a model', 'A Boeing 737 landed.'],
    ['a fighter', 'An F-16 crashed.'],
    ['a phone', 'The iPhone 11 sells.'],
    ['an article', 'It cites Article 5.'],
    ['a section', 'See section 3.2 there.'],
    ['a numbered thing', 'It took No. 3.'],
    ['an ordinal', 'The 21st try failed.'],
    ['a time of day', 'It opens at 10:30 a.m. or 5pm.'],
    ["o'clock", "It opens at five o'clock."],
    ['an address', 'She lives at 14 Mill Lane.'],
    ['a decade', 'In the 1990s it shut.'],
    ['a bare year', 'It shut in 1994.'],
    ['a network', 'The 5G net is new.'],
    ['an enumerator', '2) It shut.'],
    ['an index', 'The S&P 500 fell.'],
    ['a rank', 'It came in the top 10.'],
    ['a disease', 'COVID-19 spread.'],
    ['a disease with a blank', 'COVID -19 spread.'],
    ['one another', 'They met one another.'],
    ['no one', 'No one knew.'],
    ['one day', 'One day it will.'],
    ['nine eleven', 'Since 9/11 it is shut.'],
    ['a telephone', 'Call 555-0199 now.'],
    ['an area code', 'Ask Ada Quay at (555) 010-0199 or (555) 010-0144.'],
    ['letters to dial', 'Anyone who saw it can ring (555) HELP-NOW.'],
    ['an emergency number', 'The son called 911.'],
    ['a number abroad', 'Ask at +44 20 7946 0018 for a form.'],
    ['a number of three groups', 'The line, 555-010-0199, is open.'],
    ['a version', 'Try 2.1.3 first.'],
    ['a group', 'The Group of Seven met.'],
    ['a jet in the singular', 'The 787 Dreamliner landed.'],
    ['a kind', 'A two-way street.'],
    ['a month and day', 'It shut on March 29.'],
    ['a code with nought', 'Agent 007 left.'],
    ['an area code', 'In the 90049 Zip Code.'],
  ])('%s: %s', (_, text) => expect(brief(text)).toEqual([]));

  it('the digits of a date', () =>
    expect(brief('It shut on 9 May 2019.', [['9 May 2019', '2019-05-09']])).toEqual([]));
  it('but a length within a date counts', () =>
    expect(
      brief('It shuts for the next 12 months.', [
        ['the next 12 months', '2024-09/2025-09', 'P12M'],
      ]),
    ).toEqual(['12 months']));
});

describe('qualifiers stand before and after', () => {
  it.each([
    ['It hired some 40 men.', 'about'],
    ['It hired roughly 40 men.', 'about'],
    ['It hired nearly 40 men.', 'about'],
    ['It hired 40 men or so.', 'about'],
    ['It hired an estimated 40 men.', 'about'],
    ['It hired more than 40 men.', 'more than'],
    ['It hired over 40 men.', 'more than'],
    ['It hired well over 40 men.', 'more than'],
    ['It hired at least 40 men.', 'at least'],
    ['It hired 40 or more men.', 'at least'],
    ['It hired no fewer than 40 men.', 'at least'],
    ['It hired up to 40 men.', 'up to'],
    ['It hired as many as 40 men.', 'up to'],
    ['It hired just under 40 men.', 'less than'],
    ['It hired fewer than 40 men.', 'less than'],
    ['It hired no more than 40 men.', 'at most'],
    ['It hired a maximum of 40 men.', 'at most'],
    ['It hired at least some 40 men.', 'at least'],
    ['It hired 40 men.', undefined],
    ['It slept over two years.', undefined],
    ['It slept for over two years.', 'more than'],
  ])('%s is %s', (text, qualifier) => expect(read(text)[0]?.qualifier).toBe(qualifier));

  it('"plus" before another sum is no bound', () =>
    expect(
      read('It paid 42 million euros plus up to 8 million euros.').map(
        ({ qualifier }) => qualifier,
      ),
    ).toEqual([undefined, 'up to']));
  it('"back up to" is a level', () =>
    expect(read('It crept back up to 4.8 percent.')[0]?.qualifier).toBeUndefined());
});

describe('a trend is how far something moved', () => {
  it.each([
    ['Sales rose 7 percent.', 'up'],
    ['Sales fell by 7 percent.', 'down'],
    ['It was up nearly 7%.', 'up'],
    ['The bank cut its rate by 25 basis points.', 'down'],
    ['It saw a 7 percent drop.', 'down'],
    ['The Dow +0.2% led.', 'up'],
    ['Sales rose to 7 percent.', undefined],
    ['It gained 3 seats.', undefined],
    ['It lost 40 men.', undefined],
    ['It shot down 27 drones.', undefined],
    ['It rounded up 27 men.', undefined],
  ])('%s is %s', (text, trend) => expect(read(text)[0]?.trend).toBe(trend));
});

describe('the period is the date that governs the number', () => {
  const past: DateIn = ['the past year', '2023-09/2024-09'];
  const next: DateIn = ['the next 12 months', '2024-09/2025-09', 'P12M'];
  it.each<[string, string, DateIn[], (string | undefined)[]]>([
    [
      'an aside on when a thing began is no time of its figures',
      'The line, founded in 1978, has 11 ships.',
      [['1978', '1978']],
      [undefined],
    ],
    ['after it', 'It trained 27 cooks in 2019.', [['2019', '2019']], ['2019']],
    ['before it', 'In 2019 it trained 27 cooks.', [['2019', '2019']], ['2019']],
    [
      'each its own',
      'It has trained 27 cooks in the past year and is planning to coach 30 more over the next 12 months.',
      [past, next],
      ['2023-09/2024-09', '2024-09/2025-09', undefined],
    ],
    [
      'shared by a list',
      'It will send 27 cooks and 30 nurses next year.',
      [['next year', '2025']],
      ['2025', '2025'],
    ],
    [
      'not when it was said',
      'The chief said on Monday that 27 cooks had left.',
      [['Monday', '2024-09-09']],
      [undefined],
    ],
    [
      'not a past one for a plan',
      'Last week it announced plans to train 27 cooks.',
      [['Last week', '2024-09-02/2024-09-08']],
      [undefined],
    ],
    ['not a name', 'It sent 27 cooks to the 2024 Food Forum.', [['2024', '2024']], [undefined]],
    ['not an aside', 'It opened 27 schools under a plan (2023).', [['2023', '2023']], [undefined]],
    [
      'not the one compared',
      'It drew 27 cooks in 2022, 15% more than in 2019.',
      [
        ['2022', '2022'],
        ['2019', '2019'],
      ],
      ['2022', '2022'],
    ],
    [
      'that of the level, not of the one left',
      'Arrests rose to 27 from 19 on Tuesday.',
      [['Tuesday', '2024-09-10']],
      ['2024-09-10', undefined],
    ],
    [
      'the one compared has its own',
      'It has 27 seats, up from 19 in 2018.',
      [['2018', '2018']],
      [undefined, '2018'],
    ],
    [
      'a month after "in" is that of the level left',
      'The rate fell to 4 percent from 5 percent in March.',
      [['March', '2024-03']],
      [undefined, '2024-03'],
    ],
    [
      'not of the one compared before',
      'It hired 200 fewer cooks than in 2019, and makes 16 boats.',
      [['2019', '2019']],
      [undefined, undefined],
    ],
    [
      'not that of those before another',
      'It trained 27 cooks in 2019 and another 30 later.',
      [['2019', '2019']],
      ['2019', undefined],
    ],
    [
      'not when something takes effect',
      'It bans gifts above 90 euros and takes effect in March.',
      [['March', '2025-03']],
      [undefined],
    ],
    ['since is open', 'It has trained 27 cooks since 2016.', [['2016', '2016']], ['2016/..']],
    ['by is a deadline', 'It will train 27 cooks by 2026.', [['2026', '2026']], ['../2026']],
    [
      'not that of the clause about another thing',
      'The trial over the blaze that hurt 27 cooks opened in court in 2019.',
      [['2019', '2019']],
      [undefined],
    ],
    [
      'that of what happened to them',
      'The blaze that hurt 27 cooks broke out in 2019.',
      [['2019', '2019']],
      ['2019'],
    ],
    [
      'not that of a hearing about a deed',
      'He stood in court on Monday accused of robbing 27 cooks.',
      [['Monday', '2024-09-09']],
      [undefined],
    ],
    [
      'not that of a meeting about it',
      'The board meets on Friday to discuss 27 bids.',
      [['Friday', '2024-09-13']],
      [undefined],
    ],
    [
      "not that of another noun's day",
      "It knocked last week's leader down with $27 million.",
      [['last week', '2024-09-02/2024-09-08']],
      [undefined],
    ],
    [
      "that of the number's own noun",
      "It joined last week's 27 strikes.",
      [['last week', '2024-09-02/2024-09-08']],
      ['2024-09-02/2024-09-08'],
    ],
    [
      'a day that "when" goes on with',
      'It sank on Saturday, when it carried 27 cooks.',
      [['Saturday', '2024-09-07']],
      ['2024-09-07'],
    ],
    [
      'past a list of names',
      'Cooks from 27 yards, including Bo, Ko and Lo, met in 2019.',
      [['2019', '2019']],
      ['2019'],
    ],
    [
      'open from what is named with since',
      'It has trained 27 cooks since its launch in 2019.',
      [['2019', '2019']],
      ['2019/..'],
    ],
    [
      'that of the source for it',
      'About 27 percent cook, according to estimates for 2019.',
      [['2019', '2019']],
      ['2019'],
    ],
    [
      'not the year that a change is counted from',
      "Sales fell 27 percent on 2019's figures.",
      [['2019', '2019']],
      [undefined],
    ],
    [
      'not of a level left',
      'It grew from 27 to 90 cooks in 2019.',
      [['2019', '2019']],
      [undefined, '2019'],
    ],
    [
      'one sum in two currencies has one',
      'In 2019 it took $27 million (£20 million) from cooks.',
      [['2019', '2019']],
      ['2019', '2019'],
    ],
    [
      'a time of the day is no deadline',
      'Shares were up 27 percent by 1030 GMT on Tuesday.',
      [['1030 GMT on Tuesday', '2024-09-10']],
      ['2024-09-10'],
    ],
    [
      'not of what goes on till now',
      'One yard closed last year, and five other yards have followed.',
      [['last year', '2023']],
      ['2023', undefined],
    ],
    [
      'not another clause',
      'It hired 27 cooks while the mayor, who left in 2019, slept.',
      [['2019', '2019']],
      [undefined],
    ],
    [
      'not how long there was none like it',
      'The crash, the worst since 2019, hurt 27 cooks.',
      [['since 2019', '2019/..']],
      [undefined],
    ],
    [
      'not of a deed that a sentence is for',
      'He was given 27 months for robbing 40 cooks in 2019.',
      [['2019', '2019']],
      [undefined, '2019'],
    ],
    [
      'not of an aside about the firm',
      'The firm, founded in 2019, hired 27 cooks.',
      [['2019', '2019']],
      [undefined],
    ],
    [
      'of the aside that the number stands in',
      'The firm, bought in 2019 for $27 million, lost $40 million in 2023.',
      [
        ['2019', '2019'],
        ['2023', '2023'],
      ],
      ['2019', '2023'],
    ],
    [
      'not before what is so now',
      'The yard opened in 2019 and employs 27 cooks.',
      [['2019', '2019']],
      [undefined],
    ],
    [
      'not when it was told',
      'She told the court on Monday she paid 27 cooks.',
      [['Monday', '2024-09-09']],
      [undefined],
    ],
    [
      'of a sentence after one that tells of telling',
      'She said so on Monday. In 2019 she paid 27 cooks.',
      [
        ['Monday', '2024-09-09'],
        ['2019', '2019'],
      ],
      ['2019'],
    ],
    [
      'not of an age',
      'Ana Silva and Rui Costa, 27 and 29 years old, were found on Monday.',
      [['Monday', '2024-09-09']],
      [undefined, undefined],
    ],
    [
      'not of a distance',
      'The plant opened on Monday in Ornafell, 27 miles east of here.',
      [['Monday', '2024-09-09']],
      [undefined],
    ],
    [
      'not of the size of a plan',
      'The council will vote on Monday on a $27 million repair budget.',
      [['Monday', '2024-09-09']],
      [undefined],
    ],
    [
      'not of the day that a change is counted from',
      'The index closed up 27 points from Monday.',
      [['Monday', '2024-09-09']],
      [undefined],
    ],
    [
      'from the day on which a plan begins',
      'The yard will hire 27 cooks from Monday.',
      [['Monday', '2024-09-16']],
      ['2024-09-16'],
    ],
    [
      'from the first of two ends',
      'The bank dismissed 27 cooks from 2011 to 2016.',
      [['2011 to 2016', '2011/2016']],
      ['2011/2016'],
    ],
    [
      'not of what was done to the subject',
      'A law passed on Monday requires 27 cooks.',
      [['Monday', '2024-09-09']],
      [undefined],
    ],
    [
      'of the day of a survey',
      'A survey taken on Monday showed 27 cooks.',
      [['Monday', '2024-09-09']],
      ['2024-09-09'],
    ],
    [
      'not of a charge, whoever is charged',
      'On Monday the court charged two brothers with robbing 27 cooks.',
      [['Monday', '2024-09-09']],
      ['2024-09-09', undefined],
    ],
    ['not of the year of a study', 'A 2014 study found 27 cooks.', [['2014', '2014']], [undefined]],
    [
      'not of what came after a year',
      'The post-2014 rules drove 27 cooks away.',
      [['2014', '2014']],
      [undefined],
    ],
    [
      'not of what a thing is worth',
      'The contract, signed in 2019, is worth $27 million.',
      [['2019', '2019']],
      [undefined],
    ],
  ])('%s: %s', (_, text, dates, expected) =>
    expect(read(text, dates).map(({ period }) => period)).toEqual(expected),
  );
});

describe('the scope is the limiting phrase, where it is clear', () => {
  it.each([
    ['It drilled 70 soldiers from Africa.', 'from Africa'],
    ['It freed 70 men in the north.', 'in the north'],
    ['It asked 70 men aged 18 to 64.', 'aged 18 to 64'],
    ['Turnout was 67 percent among women.', 'among women'],
    ['About 85 percent of villages in the north agreed.', 'in the north'],
    ['It drilled 70 soldiers from various countries.', undefined],
    ['It drilled 70 soldiers in a hurry.', undefined],
    ['It drilled 70 soldiers in March.', undefined],
  ])('%s: %s', (text, scope) => expect(read(text)[0]?.scope).toBe(scope));
});

describe('numbers of all habits', () => {
  it.each<[title: string, text: string, ...found: string[]]>([
    [
      'a letter for millions',
      'Some 12m of its readers and 5m viewers left.',
      '12000000 readers',
      '5000000 viewers',
    ],
    ['a letter for millions before a name', 'It sold 4m DX consoles.', '4000000 DX consoles'],
    ['the name of a race', 'He won 200m gold and ran 300m after the 100m final.', '300 m'],
    ['metres', 'It is 12m tall and 35m of cable were laid.', '12 m', '35 m'],
    [
      '"mil" and "k"',
      'It cost 5 mil euros, 25k or 40k cheaper than ours.',
      '5000000 euros',
      '25000..40000 cheaper',
    ],
    [
      'groups by spaces and apostrophes',
      "It cost 1 500 000 euros or CHF 1'200'000.",
      '1500000 euros',
      '1200000 CHF',
    ],
    ['decimal commas', 'It rose 2,5 percent to 1.234,56 tonnes.', '2.5', '1234.56 tonnes'],
    [
      'powers of ten',
      'It weighs 3 x 10^5 tonnes, moving at 2.5×10⁸ metres per second.',
      '300000 tonnes',
      '250000000 metres per second',
    ],
    [
      'fractions',
      'One fourth of the town, 1/2 pound of rice in a 1-1/2 year feud.',
      '0.25 town',
      '0.5 pound of rice',
      '1.5 year',
    ],
    ['one out of every so many', 'One out of every five pupils left.', '0.2 pupils'],
    ['cents of a currency', 'It pays 70 euro cents.', '70 euro cents'],
    [
      'ranges about hyphens',
      'A 7- or 8-inch pipe, one-to-seven days, 350–375 million.',
      '7..8 inch',
      '1..7 days',
      '350000000..375000000',
    ],
    ['a change and its level', 'Arrests went down by 30 to 126.', '30', '126'],
    ['what an owner has', "Two of Petrov's deputies were fired.", '2 deputies'],
    [
      'adjectives of what is counted',
      'It hired 400 high school teachers and sold 2.7m combined print and digital copies.',
      '400 high school teachers',
      '2700000 combined print and digital copies',
    ],
    ['a square in one sign', 'It burned 133 km² of steppe.', '133 km²'],
    [
      'of them',
      'Another 537 visitors were hurt in the fire which burned 700 tents, with 25 of them in hospital.',
      '537 visitors',
      '700 tents',
      '25 visitors',
    ],
    ['so many times as much', 'Arrests rose sixfold.', '6'],
    ['a subject of four digits', 'About 1900 left the town.', '1900'],
  ])('%s', (_title, text, ...found) => expect(brief(text)).toEqual(found));

  it.each([
    ['a citation of a case', 'See Orre v. Tamm, 417 U.S. 116, 127 (1974).'],
    ['a model', 'The 777 program is late.'],
    ['some time', 'At one point the guards slept.'],
  ])('%s is none', (_title, text) => expect(brief(text)).toEqual([]));
});
