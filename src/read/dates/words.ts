/** Words that dates are made of. Looked up by lower-case token. */
import { numbersOf } from '../../text/lexicon/index.ts';

/** Full and short names → 1 to 12. */
export const MONTHS = numbersOf('months');

/** Full and short names → 1 (Monday) to 7 (Sunday). */
export const WEEKDAYS = numbersOf('weekdays');

/** Short forms that need a period, a number or a bracket beside them to be read as a month or weekday. */
export const SHORT_FORMS = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

/** Months that are also ordinary words or given names. */
export const DOUBTFUL_MONTHS = new Set([
  'may',
  'march',
  'april',
  'june',
  'august',
  'mar',
  'jan',
  'sep',
  'dec',
]);

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

const UNIT_NAMES: Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];
export const UNITS = new Map<string, Unit>([
  ...UNIT_NAMES.flatMap((unit): [string, Unit][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
  ['centuries', 'century'],
  ['hrs', 'hour'],
  ['mins', 'minute'],
  ['yrs', 'year'],
]);

/** EDTF seasons of ISO 8601-2. */
export const SEASONS = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

const NUMBER_LIST =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const NUMBERS = new Map<string, number>([
  ...NUMBER_LIST.map((word, index): [string, number] => [word, index]),
  ...TENS.map((word, index): [string, number] => [word, index * 10 + 20]),
]);

const ORDINAL_LIST =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
export const ORDINALS = new Map<string, number>(
  ORDINAL_LIST.map((word, index) => [word, index + 1]),
);
ORDINALS.set('opening', 1);
ORDINALS.set('final', -1);
ORDINALS.set('closing', -1);
ORDINALS.set('last', -1);
export const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

export const DAY_PARTS = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'lunchtime',
  'nightfall',
  'noon',
  'midday',
  'midnight',
  'dawn',
]);

export const DASHES = new Set(['-', '–', '—', '‐', '‑', '−']);

/** Where in a period: approximate in EDTF. */
export const PARTS = new Set([
  'early',
  'mid',
  'late',
  'middle',
  'beginning',
  'start',
  'end',
  'close',
  'turn',
  'rest',
  'remainder',
]);

/** Before a length or date: it is approximate. */
export const ABOUT = new Set([
  'about',
  'around',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'some',
  'circa',
  'c',
  'ca',
]);

/** Turns of the calendar: which week, month or year is meant, counted from the publication date. */
export const TURNS = new Map<string, number>([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
  ['preceding', -1],
  ['prior', -1],
]);

export const SINGLE_DAYS = new Map<string, number>([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Words before a four-digit number that make it a name or number of a thing. */
export const NOT_BEFORE_YEAR = new Set(
  '$ £ € ¥ # no number flight route highway page pages room unit model section article bus train channel interstate windows code russell fortune ftse stoxx nikkei forbes resolution vision agenda exactly nearly almost totaling totalling'.split(
    ' ',
  ),
);
/** Words after a four-digit number that make it a count, measure or time of day. */
export const NOT_AFTER_YEAR = new Set(
  `people persons men women children troops soldiers officers workers employees jobs homes houses percent % per dollars euros pounds yen yuan miles mile km kilometers
   kilometres metres meters feet foot ft m kg tons tonnes votes points seats barrels acres hectares gmt utc hrs hours est edt local calories students
   passengers members vehicles cars deaths cases victims residents runs index`.split(/\s+/),
);
/** Words that let a number of 1000 to 2199 that is not near our time be a year. */
export const BEFORE_YEAR = new Set(
  'in since by from until till between during before after around of late early mid circa year to and through about anno'.split(
    ' ',
  ),
);

/** Words before a bare month name. */
export const BEFORE_MONTH = new Set(
  `in into since by from until till through to during between before after around of last next this early mid late and or for ending ended starting beginning
   following previous on the that the-`.split(/\s+/),
);

/** Verbs that move an appointment: "moved from Monday to Friday" is no span. */
export const MOVED = new Set(
  'moved move moves moving postponed postpone delayed delay shifted shift pushed changed rescheduled brought deferred switched'.split(
    ' ',
  ),
);

/** Between a number and its unit of time: "three full days". */
export const LENGTH_ADJECTIVES = new Set(
  'more consecutive full straight whole long short calendar business working trading additional extra further successive mere solid other academic tumultuous difficult'.split(
    ' ',
  ),
);

/** What happened once and took its day's name: "the Oct. 7 attack" looks back however near the next one is. */
export const HAPPENED =
  /^(?:attacks?|massacres?|riots?|killings?|shootings?|bombings?|blasts?|explosions?|crash|crashes|quake|earthquake|assault|raids?|coup|fire|derailment|collapse|uprising|insurrection|ambush|murders?|slayings?)$/;
