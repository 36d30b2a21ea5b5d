import { describe, expect, it } from 'vitest';
import { parseArticle } from '../parse-article.ts';
import { edtfSchema, durationSchema } from '../../model/edtf.ts';
import { readingWarnings } from '../warnings.ts';
import { extractDates } from './index.ts';
import { readTokens } from '../../text/tokens.ts';

/** What is read in invented text published on a Monday, 9 September 2024, as "words = edtf duration". */
function read(text: string, published = '2024-09-09'): string[] {
  const article = parseArticle({ file: 'invented', text, published });
  return extractDates(readTokens(article)).map(({ paragraph, start, end, edtf, duration }) => {
    expect(edtf === undefined || edtfSchema.safeParse(edtf).success, `${edtf} is EDTF`).toBe(true);
    expect(
      duration === undefined || durationSchema.safeParse(duration).success,
      `${duration} is a duration`,
    ).toBe(true);
    return `${article.paragraphs[paragraph - 1]!.text.slice(start, end)} = ${[edtf, duration].filter(Boolean).join(' ')}`;
  });
}

type Case = [title: string, text: string, ...found: string[]];
const table = (cases: Case[]): void =>
  it.each(cases)('%s', (_title, text, ...found) => expect(read(text)).toEqual(found));

describe('days', () => {
  table([
    ['are read in American order', 'The bridge opened on May 6, 2019.', 'May 6, 2019 = 2019-05-06'],
    ['are read in British order', 'The bridge opened on 6 May 2019.', '6 May 2019 = 2019-05-06'],
    [
      'are read with an ordinal and "of"',
      'It fell on the 6th of May, 2019.',
      '6th of May, 2019 = 2019-05-06',
    ],
    ['are read with a short month', 'Police came on Aug. 30.', 'Aug. 30 = 2024-08-30'],
    [
      'without a year look back in the past tense',
      'The mill burned down on Nov. 3.',
      'Nov. 3 = 2023-11-03',
    ],
    [
      'without a year look ahead in the future tense',
      'The mill will reopen on Oct. 3.',
      'Oct. 3 = 2024-10-03',
    ],
    [
      'without a year and a little ahead are this year, whatever the verb',
      'Voters choose a mayor on September 22.',
      'September 22 = 2024-09-22',
    ],
    [
      'take their weekday with them',
      'They met on Tuesday, September 3.',
      'Tuesday, September 3 = 2024-09-03',
    ],
    [
      'take a weekday in brackets with them',
      'It rained on Aug. 30 (Friday).',
      'Aug. 30 (Friday) = 2024-08-30',
    ],
    [
      'take a weekday and its part of the day with them',
      'They met on Tuesday evening, September 3.',
      'Tuesday evening, September 3 = 2024-09-03',
    ],
    [
      'take a weekday after a comma with them',
      'Correction: May 6, 2024, Monday.',
      'May 6, 2024, Monday = 2024-05-06',
    ],
    [
      'in brackets belong to the weekday',
      'He spoke on Monday (Sep 9).',
      'Monday (Sep 9) = 2024-09-09',
    ],
    ['are read as ISO 8601', 'The permit ends on 2031-06-30.', '2031-06-30 = 2031-06-30'],
    ['with slashes and two readings are none', 'Signed 04/05/2022.'],
    [
      'with slashes are read as another slashed date decides',
      'Opened 21/03/2022, signed 04/05/2022.',
      '21/03/2022 = 2022-03-21',
      '04/05/2022 = 2022-05-04',
    ],
    ['that no calendar has are none', 'It lapsed on 31 April 2023 and on February 30.'],
    [
      'with slashes are read day first where the article writes so',
      'On 3 May 2022 he signed what was dated 04/05/2022.',
      '3 May 2022 = 2022-05-03',
      '04/05/2022 = 2022-05-04',
    ],
    [
      'lose their time of day',
      'The ferry sank at 3 a.m. (0100 GMT) on Saturday.',
      '3 a.m. (0100 GMT) on Saturday = 2024-09-07',
    ],
    [
      'lose the time in brackets too',
      'It shook at 10.20 pm (15:20 GMT) on Friday and at 5:42 a.m. local time (2142 GMT Saturday).',
      '10.20 pm (15:20 GMT) on Friday = 2024-09-06',
      '2142 GMT Saturday = 2024-09-07',
    ],
    ['swallow the part of the day', 'It burned on Sunday night.', 'Sunday night = 2024-09-08'],
    [
      'have names',
      'It opened on Christmas Day and closes on Good Friday.',
      'Christmas Day = 2023-12-25',
      'Good Friday = 2025-04-18',
    ],
    [
      'named with an ordinal in words',
      'He quit on the third of May 2021 and September the 3rd.',
      'third of May 2021 = 2021-05-03',
      'September the 3rd = 2024-09-03',
    ],
    [
      'of what happened lie back, however near the next one',
      'The Oct. 7 attack changed the town.',
      'Oct. 7 = 2023-10-07',
    ],
    [
      'ahead of others are counted back from them',
      'It closes on the Sunday before Christmas and opens on the Tuesday after Sept. 15.',
      'the Sunday before Christmas = 2024-12-22',
      'the Tuesday after Sept. 15 = 2024-09-17',
    ],
    [
      'of an age are none',
      "He asks what today's youth and tomorrow's leaders want today.",
      'today = 2024-09-09',
    ],
    [
      'of feasts that only look alike are none',
      'It closed for Orthodox Easter and for the Easter recess.',
    ],
    [
      'of feasts may be possessive',
      "Banks close on Presidents' Day and on Mother's Day.",
      "Presidents' Day = 2025-02-17",
      "Mother's Day = 2025-05-11",
    ],
    [
      'that were to come are the nearest',
      'The games were to have opened on Sept. 28.',
      'Sept. 28 = 2024-09-28',
    ],
  ]);
});

describe('weekdays', () => {
  table([
    ['are the latest past ones', 'The minister resigned on Thursday.', 'Thursday = 2024-09-05'],
    ['may be the day of publication', 'Shops closed on Monday.', 'Monday = 2024-09-09'],
    ['lie ahead after "will"', 'The court will sit on Thursday.', 'Thursday = 2024-09-12'],
    ['lie ahead after a verb of the calendar', 'She returns on Sunday.', 'Sunday = 2024-09-15'],
    [
      'lie ahead after "due" and "scheduled"',
      'A vote is scheduled for Friday.',
      'Friday = 2024-09-13',
    ],
    [
      'lie ahead after a verb of intention',
      'They agreed to meet on Friday.',
      'Friday = 2024-09-13',
    ],
    [
      'right after a verb of intention are when it was said',
      'They agreed Friday to meet again.',
      'Friday = 2024-09-06',
    ],
    [
      'lie back where a purpose hangs on a past verb',
      'Crowds gathered to mark the victory on Friday.',
      'Friday = 2024-09-06',
    ],
    [
      'follow the verb behind them at the front of a clause',
      'On Wednesday, the council will decide.',
      'Wednesday = 2024-09-11',
    ],
    [
      'lie back after "could not be reached"',
      'He could not be reached Friday.',
      'Friday = 2024-09-06',
    ],
    [
      'lie ahead after "until" with something put off',
      'The match was postponed until Saturday.',
      'Saturday = 2024-09-14',
    ],
    ['with "last" are before today', 'She won last Monday.', 'last Monday = 2024-09-02'],
    ['with "next" are next week', 'It opens next Tuesday.', 'next Tuesday = 2024-09-17'],
    [
      'of a week are in that week',
      'He left on Friday of last week.',
      'Friday of last week = 2024-09-06',
    ],
    [
      'before the last one',
      'He left on the Friday before last.',
      'the Friday before last = 2024-08-30',
    ],
    [
      'that follow hang on the last day named',
      'She fell on 4 March 2021 and rose the following Sunday.',
      '4 March 2021 = 2021-03-04',
      'the following Sunday = 2021-03-07',
    ],
    ['lie ahead after "put off to"', 'The vote was put off to Thursday.', 'Thursday = 2024-09-12'],
    [
      'counted from are to come',
      'It opens a week from Thursday.',
      'a week from Thursday = 2024-09-19',
    ],
    [
      'are a beginning after a length with "for"',
      'Crews will stop work for five days from Thursday.',
      'five days = P5D',
      'Thursday = 2024-09-12',
    ],
    [
      'lie ahead after "is to"',
      'He was held on Saturday and is to appear in court on Thursday.',
      'Saturday = 2024-09-07',
      'Thursday = 2024-09-12',
    ],
    [
      'lie ahead beside a present "is"',
      'His funeral is on Saturday; Thursday is a holiday.',
      'Saturday = 2024-09-14',
      'Thursday = 2024-09-12',
    ],
    [
      'lie ahead after "for" with what is called',
      'Unions called a strike for Thursday; a judge set a hearing for Friday.',
      'Thursday = 2024-09-12',
      'Friday = 2024-09-13',
    ],
    ['lie back after "asked for"', 'He asked for help on Thursday.', 'Thursday = 2024-09-05'],
    [
      'lie ahead after "unless" and a participle',
      'They will strike unless paid by Thursday.',
      'Thursday = 2024-09-12',
    ],
    [
      'lie ahead where a team plays',
      'Ghana play Togo on Thursday; Mali lost on Friday and face Niger on Thursday.',
      'Thursday = 2024-09-12',
      'Friday = 2024-09-06',
      'Thursday = 2024-09-12',
    ],
    [
      'lie ahead after "ahead of"',
      "Ahead of Thursday's march, shops closed.",
      'Thursday = 2024-09-12',
    ],
    [
      'of a deadline that passed lie back',
      'The end of June deadline passed.',
      'The end of June = 2024-06~',
    ],
    ['that recur are none', 'The choir sings every Sunday and on the first Monday of each month.'],
    [
      'of every week are none',
      'He plays at the club on Monday nights and saw Saturday Night Blues.',
    ],
    [
      'lie ahead after "called for" and after a state that will last',
      'They called for a march on Friday. Banks, shut last Monday, will stay closed through Wednesday.',
      'Friday = 2024-09-13',
      'last Monday = 2024-09-02',
      'Wednesday = 2024-09-11',
    ],
    [
      'lie ahead after a curfew "until"',
      'The governor imposed a curfew until Saturday.',
      'until Saturday = ../2024-09-14',
    ],
    [
      'lie back after "had been due" and where a participle stands alone',
      "The minister, who had been due in Paris on Thursday, stayed. Togo, beaten by Mali in Friday's final, went home.",
      'Thursday = 2024-09-05',
      'Friday = 2024-09-06',
    ],
    [
      'lie back after a vote, and a noun is no verb of the calendar',
      'They voted to leave the union on Thursday and shook hands on Friday.',
      'Thursday = 2024-09-05',
      'Friday = 2024-09-06',
    ],
    [
      'lie back where they name what happened',
      "The mayor will speak of Friday's shooting.",
      'Friday = 2024-09-06',
    ],
    ['of opening hours are none', 'It is open from 9 a.m. to 5 p.m. Monday through Friday.'],
    ['of opening days are none', 'The mill is open Tuesday to Sunday.'],
    ['in titles and names are none', 'The Sunday Times wrote of Black Friday.'],
    [
      'of an event may have an article',
      'Hundreds came to a Saturday night vigil.',
      'Saturday night = 2024-09-07',
    ],
  ]);
});

describe('months and years', () => {
  table([
    ['months look back', 'She took office in March.', 'March = 2024-03'],
    ['months look ahead', 'She will take office in March.', 'March = 2025-03'],
    [
      'months of figures look back',
      'Figures for July will be released; the term was extended to mid-February.',
      'July = 2024-07',
      'mid-February = 2025-02~',
    ],
    [
      'months take a turn of the year',
      'She won in October last year.',
      'October last year = 2023-10',
    ],
    ['months have years', 'It began in March 2020.', 'March 2020 = 2020-03'],
    [
      'months in a list',
      'In April, May and June it rained.',
      'April = 2024-04',
      'May = 2024-05',
      'June = 2024-06',
    ],
    [
      'months that recur are none',
      'Every July and each August they swim; it opens on May Day.',
      'May Day = 2025-05-01',
    ],
    [
      '"may" and "march" are words, "May" and "April" names',
      'He may march with Theresa May and April Ryan.',
    ],
    ['years stand alone', 'Founded in 1987, it closed in 2022.', '1987 = 1987', '2022 = 2022'],
    [
      'numbers that count are no years',
      'About 2000 people and 1999 tonnes of rice left on flight 2001.',
    ],
    [
      'house numbers and models of cars are no years',
      'A 1991 Honda stood at 1935 Orchard St., Springfield.',
    ],
    [
      'of ISO 8601',
      'The file is of 2024-02 and not of 2023/24.',
      '2024-02 = 2024-02',
      '2023/24 = 2023/2024',
    ],
    [
      'resolutions, runs and indexes are no years',
      'Under resolution 1973, in the Kestrel 2000 Index, some 1999 of them scored 1987 runs.',
    ],
    [
      'years of long ago need a preposition',
      'The town, founded in 1570, has house 1612.',
      '1570 = 1570',
    ],
    [
      'parts of months and years are approximate',
      'Built in mid-1998, sold in late May 2001.',
      'mid-1998 = 1998~',
      'late May 2001 = 2001-05~',
    ],
    [
      'ends of years are approximate',
      'A ruling is due by the end of the year.',
      'the end of the year = 2024~',
    ],
    [
      'fiscal years are approximate',
      'Profit in fiscal 2023 beat FY19 and the 2021 fiscal year; next financial year it falls.',
      'fiscal 2023 = 2023~',
      'FY19 = 2019~',
      '2021 fiscal year = 2021~',
      'next financial year = 2025~',
    ],
  ]);
});

describe('spans', () => {
  table([
    ['between two years', 'He taught there between 2016 and 2019.', '2016 and 2019 = 2016/2019'],
    ['of two months with a dash', 'Rain fell in March-June.', 'March-June = 2024-03/2024-06'],
    [
      'of months share their year',
      'It ran from March to June 2014.',
      'March to June 2014 = 2014-03/2014-06',
    ],
    [
      'over the turn of a year',
      'It ran from November to February 2014.',
      'November to February 2014 = 2013-11/2014-02',
    ],
    ['of days share their month', 'The fair was on May 6-8.', 'May 6-8 = 2024-05-06/2024-05-08'],
    [
      'of days with the month last',
      'Prices rose between 16 and 20 May.',
      '16 and 20 May = 2024-05-16/2024-05-20',
    ],
    [
      'are not made of lists, whose days share their month',
      'He missed games on 18, 21 and 25 January and May 6, 8 and 11.',
      '18 = 2024-01-18',
      '21 = 2024-01-21',
      '25 January = 2024-01-25',
      'May 6 = 2024-05-06',
      '8 = 2024-05-08',
      '11 = 2024-05-11',
    ],
    [
      'are not made of dates and counts',
      'On May 6, 7 people left, and on March 3, 4 and 5 percent.',
      'May 6 = 2024-05-06',
      'March 3 = 2024-03-03',
    ],
    ['of years in two digits', 'In 2019-20 the club rose.', '2019-20 = 2019/2020'],
    ['of decades', 'From the 1950s to the 1970s it grew.', '1950s to the 1970s = 1950/1979'],
    [
      'of full days with a comma',
      'From May 3, 2022, to June 5, 2023, it was shut.',
      'May 3, 2022, to June 5, 2023 = 2022-05-03/2023-06-05',
    ],
    [
      'of months at the head of a sentence',
      'June through August was hot.',
      'June through August = 2024-06/2024-08',
    ],
    [
      'of weekdays share their week',
      'It is shut from Monday through Friday next week.',
      'Monday through Friday next week = 2024-09-16/2024-09-20',
    ],
    [
      'of weekdays',
      'Talks ran from Monday to Wednesday.',
      'Monday to Wednesday = 2024-09-09/2024-09-11',
    ],
    [
      'are none where something is moved',
      'The vote was moved from Monday to Friday.',
      'Monday = 2024-09-09',
      'Friday = 2024-09-13',
    ],
    ['plans in brackets', 'A plan (2025-2026) was signed.', '2025-2026 = 2025/2026'],
  ]);
});

describe('calendar units and what they hold', () => {
  table([
    [
      'quarters lie ahead where something will be done in them',
      'It will go on sale in the second quarter.',
      'the second quarter = 2025-04/2025-06',
    ],
    [
      'first months are of the running year',
      'Net income for the first six months rose, from $9 million in the corresponding period of 2022.',
      'the first six months = 2024-01/2024-06',
      'the corresponding period of 2022 = 2022-01/2022-06',
    ],
    [
      'quarters with results look back unless they are near',
      'It said its third-quarter profit would fall short.',
      'third-quarter = 2024-07/2024-09',
    ],
    [
      'a bare ordinal is a quarter beside another',
      'Growth was 3.2 percent in the second quarter, up from 2.6 percent in the first.',
      'the second quarter = 2024-04/2024-06',
      'the first = 2024-01/2024-03',
    ],
    [
      'the rest of a year is about the year',
      'Sales will be flat for the rest of the year and were flat for the full year.',
      'the rest of the year = 2024~',
      'the full year = 2024',
    ],
    ['centuries may be to come', 'It returns in the 24th century.', '24th century = 2300/2399'],
    [
      'weeks run from Monday to Sunday',
      'It rained last week.',
      'last week = 2024-09-02/2024-09-08',
    ],
    [
      'weeks hold a day',
      'The week of August 28 was hot.',
      'The week of August 28 = 2024-08-26/2024-09-01',
    ],
    [
      'weekends are Saturday and Sunday',
      'Over the weekend, thousands marched.',
      'the weekend = 2024-09-07/2024-09-08',
    ],
    ['"last year" is the calendar year', 'It was proposed last year.', 'last year = 2023'],
    [
      'quarters are months',
      'Sales in the third quarter of 2023 fell.',
      'the third quarter of 2023 = 2023-07/2023-09',
    ],
    [
      'quarters named by their last month',
      'In the March quarter sales fell.',
      'March quarter = 2024-01/2024-03 P3M',
    ],
    [
      'quarters without a year are the latest complete ones',
      'Output shrank in the second quarter.',
      'the second quarter = 2024-04/2024-06',
    ],
    [
      'quarters not long ahead follow the tense',
      'It expects fourth-quarter sales of $5 billion, after analysts expected second-quarter sales to fall.',
      'fourth-quarter = 2024-10/2024-12',
      'second-quarter = 2024-04/2024-06',
    ],
    [
      'quarters of a game are none',
      'They led 20-10 in the third quarter and scored in the fourth quarter.',
    ],
    [
      'fiscal quarters are approximate',
      'Sales in the second quarter of fiscal 2023 fell.',
      'the second quarter of fiscal 2023 = 2023-04~/2023-06~',
    ],
    [
      'fiscal quarters with an end end there',
      'Sales in the fiscal fourth quarter ended Aug. 31 rose.',
      'fourth quarter ended Aug. 31 = 2024-06/2024-08',
    ],
    ['short quarters', 'Q4 2022 was weak.', 'Q4 2022 = 2022-10/2022-12'],
    [
      'halves of a year',
      'Exports grew in the first half of the year.',
      'the first half of the year = 2024-01/2024-06',
    ],
    [
      'halves of a month',
      'Sales fell in the first half of May.',
      'the first half of May = 2024-05-01/2024-05-15',
    ],
    [
      'halves of a decade',
      'It is due in the second half of this decade.',
      'the second half of this decade = 2025/2029',
    ],
    [
      'counted months',
      'In the first nine months of 2023 it lost money.',
      'the first nine months of 2023 = 2023-01/2023-09',
    ],
    [
      'counted weeks',
      'He left in the second week of February.',
      'the second week of February = 2024-02-08/2024-02-14',
    ],
    [
      'counted weekdays',
      'It is on the last Friday of April 2023.',
      'the last Friday of April 2023 = 2023-04-28',
    ],
    [
      'counted weekends',
      'It is on the second weekend of October.',
      'the second weekend of October = 2024-10-12/2024-10-13',
    ],
    [
      'two away',
      'It rained the week before last; it opens the year after next.',
      'the week before last = 2024-08-26/2024-09-01',
      'the year after next = 2026',
    ],
    [
      'short quarters of a turned year',
      'Q3 of last year was weak.',
      'Q3 of last year = 2023-07/2023-09',
    ],
    [
      'quarters of a turned year',
      "It fell in last year's first quarter and the third and fourth quarters of 2022.",
      "last year's first quarter = 2023-01/2023-03",
      'the third = 2022-07/2022-09',
      'fourth quarters of 2022 = 2022-10/2022-12',
    ],
    [
      'seasons',
      'In the autumn of 2022 prices rose, and again last winter.',
      'autumn of 2022 = 2022-23',
      'last winter = 2023-24',
    ],
    ['seasons that are no dates', 'After the summer break they trained for the winter games.'],
    [
      'decades',
      "Sold in the late 1980s, bought in the '90s.",
      'the late 1980s = 1980~/1989~',
      "'90s = 1990/1999",
    ],
    ['ages and temperatures are no decades', 'A man in his 20s braved temperatures in the 90s.'],
    ['centuries', 'A 19th-century mill.', '19th-century = 1800/1899'],
    [
      'centuries that share a noun',
      'In the 18th and 19th centuries, and in the twenty-first century.',
      '18th = 1700/1799',
      '19th centuries = 1800/1899',
      'twenty-first century = 2000/2099',
    ],
    [
      'centuries from one to another',
      'It stood from the 17th through 19th centuries.',
      '17th through 19th centuries = 1600/1899',
    ],
    [
      'the turn of a century is about its first year',
      'It was sold at the turn of the century.',
      'the turn of the century = 2000~',
    ],
    [
      'winters of two years',
      'In winter 2021-22 it froze, and again that spring.',
      'winter 2021-22 = 2021-24',
      'that spring = 2021-21',
    ],
    [
      'seasons that share a year',
      'In the spring and summer of 2021 and the winter of 2010-2011 it froze.',
      'spring = 2021-21',
      'summer of 2021 = 2021-22',
      'winter of 2010-2011 = 2010-24',
    ],
  ]);
});

describe('lengths', () => {
  table([
    ['hang on nothing', 'It took two weeks of hearings.', 'two weeks = P2W'],
    [
      'are written with hyphens',
      'A three-day, 16-hour trip.',
      'three-day = P3D',
      '16-hour = PT16H',
    ],
    ['may be half of one', 'The half-hour talk.', 'half-hour = PT30M'],
    [
      'have halves and fractions',
      'A year and a half later came 5 1/2 hours of rain for two-and-a-half days.',
      'A year and a half later = P1Y6M',
      '5 1/2 hours = PT5H30M',
      'two-and-a-half days = P2.5D',
    ],
    ['are no ages', 'A 71-year-old man, six months of age, two years her senior.'],
    [
      'are no rates',
      'It costs 3 million a year, $9 an hour and 300 people an hour; a day-to-day task once a year, 24 hours a day.',
    ],
    ['ago today are exact', 'It began a week ago today.', 'a week ago today = 2024-09-02'],
    [
      'ago this month are of that month',
      'It began 20 years ago this month.',
      '20 years ago this month = 2004-09',
    ],
    ['in a range are left to quantities', 'It will take six to eight weeks.'],
    [
      'roll back from publication',
      'Police trained 200 in the past year.',
      'the past year = 2023-09/2024-09 P1Y',
    ],
    [
      'roll on from publication',
      'They will train 300 over the next 12 months.',
      'the next 12 months = 2024-09/2025-09 P12M',
    ],
    [
      'roll in years',
      'He wrote much over the past 20 years.',
      'the past 20 years = 2004/2024 P20Y',
    ],
    [
      'roll in days',
      'In the past 24 hours, it snowed.',
      'the past 24 hours = 2024-09-08/2024-09-09 PT24H',
    ],
    [
      'run to a date as long as they are said to be',
      'In the five years to April and the three months to December 2021 output doubled.',
      'the five years to April = 2019-05/2024-04 P5Y',
      'the three months to December 2021 = 2021-10/2021-12 P3M',
    ],
    [
      'end on a day',
      'Results for the three months ended June 30.',
      'the three months ended June 30 = 2024-04/2024-06 P3M',
    ],
    [
      'end on a weekday',
      'Claims fell in the week ended Thursday.',
      'the week ended Thursday = 2024-08-30/2024-09-05',
    ],
    ['may be decades', 'In the decade to 2020 it grew.', 'the decade to 2020 = 2011/2020'],
    [
      'ago are as precise as their unit',
      'It opened 11 days ago, three months ago and two years ago.',
      '11 days ago = 2024-08-29',
      'three months ago = 2024-06',
      'two years ago = 2022',
    ],
    ['ago may be approximate', 'It began about a decade ago.', 'about a decade ago = 2014~'],
    [
      'ago may be a range',
      'It closed two or three years ago.',
      'two or three years ago = 2021/2022',
    ],
    [
      'lie ahead after "in" and the future',
      'The plant will open in two years.',
      'two years = 2026',
    ],
    [
      'lie behind after "in" and a record',
      'They vote on Sunday in the first election in 12 years.',
      'Sunday = 2024-09-15',
      '12 years = P12Y',
    ],
    [
      'before something unnamed are lengths',
      'It rose from 900 in the preceding five weeks.',
      'the preceding five weeks = P5W',
    ],
    ['with vague numbers are none', 'For several years and in recent weeks, a few days now.'],
  ]);
});

describe('dates that hang on the last one named', () => {
  table([
    [
      'a year earlier is the same quarter or month',
      'In the second quarter it lost $40, against $50 a year earlier.',
      'the second quarter = 2024-04/2024-06',
      'a year earlier = 2023-04/2023-06',
    ],
    [
      'the same period leaves what later ones hang on',
      'It earned $2 in the second quarter, against $3 in the same period a year earlier and $4 in the year-ago quarter.',
      'the second quarter = 2024-04/2024-06',
      'the same period a year earlier = 2023-04/2023-06',
      'the year-ago quarter = 2023-04/2023-06',
    ],
    [
      'the previous months end where the span begins',
      'Output shrank in the April-June quarter, as in the previous three months.',
      'April-June = 2024-04/2024-06',
      'the previous three months = 2024-01/2024-03 P3M',
    ],
    [
      'earlier in the week is this week, though a day to come was named',
      'She will receive it on Dec. 10. They met earlier in the week.',
      'Dec. 10 = 2024-12-10',
      'earlier in the week = 2024-09-09/2024-09-15',
    ],
    ['"that year"', 'He came in 2016, and that year moved on.', '2016 = 2016', 'that year = 2016'],
    [
      '"two days later"',
      'It began on 5 May 2019; two days later it ended.',
      '5 May 2019 = 2019-05-05',
      'two days later = 2019-05-07',
    ],
    [
      '"the day before"',
      'She flew on 1 March 2020, having packed the day before.',
      '1 March 2020 = 2020-03-01',
      'the day before = 2020-02-29',
    ],
    [
      '"the following year"',
      'He was born on 5 May 1961 and moved the following year.',
      '5 May 1961 = 1961-05-05',
      'the following year = 1962',
    ],
    [
      '"the end of the year" where one was named in the sentence',
      'They learned in May 2020 that it would close at the end of the year.',
      'May 2020 = 2020-05',
      'the end of the year = 2020~',
    ],
    [
      '"the end of the year" ahead, though another was named before, is not',
      'It rose in 1997. They will leave by the end of the year.',
      '1997 = 1997',
      'the end of the year = 2024~',
    ],
    [
      '"the year-earlier quarter" looks back at the quarter before it',
      'Sales in the second quarter beat the year-earlier quarter.',
      'the second quarter = 2024-04/2024-06',
      'the year-earlier quarter = 2023-04/2023-06',
    ],
    [
      '"the same month a year ago"',
      'Sales fell in January from the same month a year ago.',
      'January = 2024-01',
      'the same month a year ago = 2023-01',
    ],
    [
      '"the day before" a date',
      'It was sold the day before last Tuesday, two days after the Aug. 28 vote.',
      'the day before last Tuesday = 2024-09-02',
      'two days after the Aug. 28 = 2024-08-30',
    ],
    [
      '"the same period of" another year',
      'Between 1 January and 30 June 2024 it fell from the same period of 2023.',
      '1 January and 30 June 2024 = 2024-01-01/2024-06-30',
      'the same period of 2023 = 2023-01-01/2023-06-30',
    ],
    [
      '"since" names no date to hang on',
      'In June, the highest since July 1982, and the month before.',
      'June = 2024-06',
      'since July 1982 = 1982-07/..',
      'the month before = 2024-05',
    ],
    ['without one are none', 'The next day he flew home.'],
  ]);
});

describe('what a date belongs to', () => {
  const statuses = (text: string): (string | undefined)[] =>
    extractDates(readTokens(parseArticle({ file: 'invented', text, published: '2024-09-09' }))).map(
      (draft) => draft.status,
    );
  it.each<[string, string, ...(string | undefined)[]]>([
    ['is done where a past verb governs it', 'The mill burned down in March.', 'done'],
    [
      'is planned where a verb of the future or of intention does',
      'It will reopen in 2026; owners plan to rebuild by May.',
      'planned',
      'planned',
    ],
    [
      'is told apart in one sentence',
      'He was charged on Friday and will stand trial in November.',
      'done',
      'planned',
    ],
    ['is left open after a verb of saying', 'She said on Friday it will reopen.', undefined],
    ['is left open in a condition', 'If he loses on Thursday, he will leave.', undefined],
    ['is left open where it is denied', 'It did not burn on Friday.', undefined],
    [
      'is left open where verb and calendar disagree',
      'The sale was planned for last Friday.',
      undefined,
    ],
    [
      'is left open for a year to come that was spoken of',
      'In the coming year, she said, they will train.',
      undefined,
    ],
    ['is left open for a length', 'It took two weeks.', undefined],
  ])('%s', (_title, text, ...found) => expect(statuses(text)).toEqual(found));
});

it('reads the same dates with LF and CRLF line ends', () => {
  const text = 'The fair ran\nfrom May 6 to\nMay 8, 2023.\n\nIt returns on\nSunday.';
  const values = (found: string[]): string[] => found.map((line) => line.split(' = ')[1]!);
  expect(values(read(text.replaceAll('\n', '\r\n')))).toEqual(values(read(text)));
});

it.each(['spring and ', '18th and ', 'two days before ', 'the end of ', 'from Monday to '])(
  'reads "%s" ten thousand times over',
  (words) => {
    expect(read(words.repeat(10_000)).length).toBeGreaterThanOrEqual(0);
  },
);

it('leaves relative dates alone where the article has no date', () => {
  const article = {
    ...parseArticle({ file: 'x', text: 'He left on Friday, in 2019.', published: '2024-09-09' }),
    published: null,
  };
  expect(extractDates(readTokens(article)).map((draft) => draft.edtf)).toEqual(['2019']);
});

it('takes a day of the month in which the article came out for one of that month', () => {
  const text = 'The envoy met the union on 10 June. They will meet again on 2 June.';
  const article = parseArticle({ file: 'x', text, published: '2024-06' });
  expect(extractDates(readTokens(article)).map((draft) => draft.edtf)).toEqual([
    '2024-06-10',
    '2024-06-02',
  ]);
});

it('leaves a day or week counted from publication open where only the month of publication is known', () => {
  const text =
    'The envoy resigned on Monday. Two unions met yesterday, after talks last week and three days ago. The mill had shut last month, and a quarry a year ago. On 12 June it burned.';
  const article = parseArticle({ file: 'x', text, published: '2024-06' });
  const dates = extractDates(readTokens(article)).flatMap(({ edtf }) => edtf ?? []);
  expect(dates).toEqual(['2024-05', '2023', '2024-06-12']);
});

describe('dates of which the text is not sure', () => {
  table([
    ['keep "before"', 'The mill was rebuilt before 1545.', 'before 1545 = ../1545'],
    ['keep "after"', 'The tower was added after 1973.', 'after 1973 = 1973/..'],
    ['keep "since"', 'The quarry has been idle since May 2019.', 'since May 2019 = 2019-05/..'],
    ['keep "until"', 'The pass stays shut until 2033.', 'until 2033 = ../2033'],
    [
      'keep "not earlier than" and "no later than"',
      'It was cast not earlier than 1610 and sold no later than 1640.',
      'not earlier than 1610 = 1610/..',
      'no later than 1640 = ../1640',
    ],
    [
      'keep "probably" and "perhaps"',
      'It was painted probably in 1540, perhaps 1541.',
      'probably in 1540 = 1540?',
      'perhaps 1541 = 1541?',
    ],
    [
      'keep "circa" and "on or about"',
      'Born c. 1540, she died on or about 3 May 1601.',
      'c. 1540 = 1540~',
      'about 3 May 1601 = 1601-05-03~',
    ],
    ['are exact after "not until"', 'The pass did not open until May 2019.', 'May 2019 = 2019-05'],
    [
      'are exact where they name the thing',
      "The council met after Friday's vote.",
      'Friday = 2024-09-06',
    ],
  ]);
});

describe('a paragraph that tells of a time gone by', () => {
  table([
    [
      'dates its days and months',
      'The siege began in 1711. On 9 June the wall fell, and by mid-August the town had surrendered.',
      '1711 = 1711',
      '9 June = 1711-06-09',
      'mid-August = 1711-08~',
    ],
    [
      'goes on over the turn of the year',
      'In November 1711 the army withdrew. In March it came back.',
      'November 1711 = 1711-11',
      'March = 1712-03',
    ],
    [
      'dates the season after a year',
      'The port was founded in 1802. The following winter it froze.',
      '1802 = 1802',
      'The following winter = 1802-24',
    ],
    [
      'dates nothing where the year is named in passing',
      'The mill, founded in 1802, burned down on 3 May.',
      '1802 = 1802',
      '3 May = 2024-05-03',
    ],
    [
      'ends with a date of today',
      'The mill opened in 1802. Last year it was sold, and on 3 May it burned down.',
      '1802 = 1802',
      'Last year = 2023',
      '3 May = 2024-05-03',
    ],
    ['names a year of three digits', 'The abbot was killed in 632.', '632 = 0632'],
    [
      'names its year in words',
      'The mill closed in nineteen sixty-two.',
      'nineteen sixty-two = 1962',
    ],
  ]);
});

describe('the direction of a date', () => {
  table([
    [
      'is back where it stands before a verb in the past that intends',
      'The owner on Thursday promised to resign.',
      'Thursday = 2024-09-05',
    ],
    [
      'is back for a possessive weekday that opens the sentence',
      "Friday's trading was thin. Thursday's unveiling of the plan surprised the town.",
      'Friday = 2024-09-06',
      'Thursday = 2024-09-05',
    ],
    [
      'is never ahead after "since"',
      'Crews face a fire that has burned since July, in the third such effort since the storm in June.',
      'since July = 2024-07/..',
      'June = 2024-06',
    ],
    [
      'is back after a plan that is off',
      'The firm scrapped its plans for a listing on August 30 after buyers left.',
      'August 30 = 2024-08-30',
    ],
    [
      'is counted in hundreds and tens of years',
      'The mill burned down two hundred and fifty years ago.',
      'two hundred and fifty years ago = 1774',
    ],
    [
      'is ahead after a contracted "will"',
      'She’ll open the bridge on Friday.',
      'Friday = 2024-09-13',
    ],
    [
      'is back where somebody could not be reached',
      "The owner couldn't be reached Friday.",
      'Friday = 2024-09-06',
    ],
    [
      'is none for what may take its time',
      "If the harbour isn't cleared in a week, you're out.",
      'a week = P1W',
    ],
    [
      'is back in what would have been',
      'It would have been sold on Friday.',
      'Friday = 2024-09-06',
    ],
    [
      'is ahead in what would have to be',
      'It would have to be sold on Friday.',
      'Friday = 2024-09-13',
    ],
    [
      'is ahead after "payable"',
      'A dividend of 2 crowns is payable Dec. 7.',
      'Dec. 7 = 2024-12-07',
    ],
    [
      'is ahead for an infinitive that runs until it',
      'The firm picked two plants for the trial to run through November.',
      'November = 2024-11',
    ],
    ['is none for every such weekday', 'The paper will end Saturday delivery.'],
    [
      'is none for an hour or two',
      'The ferry will get you there in two hours.',
      'two hours = PT2H',
    ],
    ['is none for what takes its time', 'A crew could clear it in 40 days.', '40 days = P40D'],
  ]);
});

describe('periods of a business year', () => {
  table([
    [
      'are told from the year before',
      'The firm had a second-quarter loss, compared with a year-earlier profit.',
      'second-quarter = 2024-04/2024-06',
      'a year-earlier = 2023-04/2023-06',
    ],
    [
      'are reported after they are over',
      'The lender announced a loss for the second quarter of $26 million.',
      'the second quarter = 2024-04/2024-06',
    ],
    [
      'count from January',
      'For the six months, it earned little. In the year-earlier period it earned more.',
      'the six months = 2024-01/2024-06',
      'the year-earlier period = 2023-01/2023-06',
    ],
    [
      'of a year ago are of that year',
      'The firm in the year-ago second quarter earned more.',
      'the year-ago second quarter = 2023-04/2023-06',
    ],
  ]);
});

describe('what can be read in two ways or is on no calendar', () => {
  it.each([
    ['04/05/2022', 'Signed 04/05/2022.', 'date-has-two-readings'],
    ['31 April 2023', 'It lapsed on 31 April 2023.', 'date-exists'],
    ['February 29, 2031', 'It ends on February 29, 2031.', 'date-exists'],
  ])('%s is said', (words, text, rule) => {
    const article = parseArticle({ file: 'invented', text, published: '2024-09-09' });
    const [warning] = readingWarnings(article);
    expect(warning).toMatchObject({ rule, paragraph: 1 });
    expect(article.paragraphs[0]?.text.slice(warning?.start, warning?.end)).toBe(words);
  });
});

describe('the direction of dates', () => {
  table([
    [
      'ahead after "due to" and a verb of the calendar',
      'The talks are due to resume on Friday.',
      'Friday = 2024-09-13',
    ],
    [
      'is not told by "due to" and a cause',
      'The port was shut due to storms on Friday.',
      'Friday = 2024-09-06',
    ],
    ['ahead of what is planned', 'The planned Friday march was banned.', 'Friday = 2024-09-13'],
    [
      'ahead of a march that is banned',
      'The march planned for Friday was banned.',
      'Friday = 2024-09-13',
    ],
    [
      'ahead of what is payable',
      'The fee, payable by 30 September, was raised.',
      '30 September = 2024-09-30',
    ],
    ['ahead of a summit ahead', 'He spoke ahead of the December summit.', 'December = 2024-12'],
    [
      'ahead where a day is set',
      'A trial date of 4 December has been set.',
      '4 December = 2024-12-04',
    ],
    [
      'ahead of what is to be done',
      'On Friday the judge is to hear the case.',
      'Friday = 2024-09-13',
    ],
    ['ahead until then', 'The house is in recess until October.', 'until October = ../2024-10'],
    ['ahead from then on', 'From 1 November drivers pay more.', '1 November = 2024-11-01'],
    [
      'of a thing first named is the nearest',
      'Crews are being asked about a 23 November walkout, the union said.',
      '23 November = 2024-11-23',
    ],
    [
      'of a deed done, however near its next day',
      'The minister resigned in October after the vote.',
      'October = 2023-10',
    ],
    ['of a deed after its day', 'In October, the beetle was found.', 'October = 2023-10'],
    ['of what is out', 'The film opened in cinemas on 6 October.', '6 October = 2023-10-06'],
  ]);
});
