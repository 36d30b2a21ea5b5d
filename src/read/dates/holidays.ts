/** Days with names, as the English-language press uses them without saying which country's. */
import { addDays, weekdayOf, type Point } from './calendar.ts';

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): Required<Point> {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * correction + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/** The `count`th given weekday of a month; -1 is the last. */
function nth(year: number, month: number, weekday: number, count: number): Required<Point> {
  const first = { year, month, day: 1 };
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (Math.max(count, 1) - 1);
  if (count > 0) return { year, month, day };
  return { year, month, day: day + 28 <= 31 ? day + 28 : day + 21 };
}

const fixed =
  (month: number, day: number) =>
  (year: number): Required<Point> => ({ year, month, day });
const fromEaster =
  (days: number) =>
  (year: number): Required<Point> =>
    addDays(easter(year), days);

/** Lower-case names, their apostrophes straight. */
const DATES: Readonly<Record<string, (year: number) => Required<Point>>> = {
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  'christmas day': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
  "valentine's day": fixed(2, 14),
  "st. patrick's day": fixed(3, 17),
  "international women's day": fixed(3, 8),
  'may day': fixed(5, 1),
  juneteenth: fixed(6, 19),
  'earth day': fixed(4, 22),
  'groundhog day': fixed(2, 2),
  "april fools' day": fixed(4, 1),
  'anzac day': fixed(4, 25),
  'canada day': fixed(7, 1),
  "all saints' day": fixed(11, 1),
  'remembrance day': fixed(11, 11),
  'world aids day': fixed(12, 1),
  'human rights day': fixed(12, 10),
  'bastille day': fixed(7, 14),
  halloween: fixed(10, 31),
  'veterans day': fixed(11, 11),
  'armistice day': fixed(11, 11),
  'fourth of july': fixed(7, 4),
  'martin luther king jr. day': (year) => nth(year, 1, 1, 3),
  'martin luther king day': (year) => nth(year, 1, 1, 3),
  "presidents' day": (year) => nth(year, 2, 1, 3),
  'presidents day': (year) => nth(year, 2, 1, 3),
  'memorial day': (year) => nth(year, 5, 1, -1),
  'labor day': (year) => nth(year, 9, 1, 1),
  'columbus day': (year) => nth(year, 10, 1, 2),
  'election day': (year) => addDays(nth(year, 11, 1, 1), 1),
  "mother's day": (year) => nth(year, 5, 7, 2),
  "father's day": (year) => nth(year, 6, 7, 3),
  'thanksgiving day': (year) => nth(year, 11, 4, 4),
  thanksgiving: (year) => nth(year, 11, 4, 4),
  'ash wednesday': fromEaster(-46),
  'palm sunday': fromEaster(-7),
  'maundy thursday': fromEaster(-3),
  'good friday': fromEaster(-2),
  'ascension day': fromEaster(39),
  'whit monday': fromEaster(50),
  'easter sunday': fromEaster(0),
  'easter monday': fromEaster(1),
  easter: fromEaster(0),
};

/** The day of each in a year. */
export const HOLIDAYS: ReadonlyMap<string, (year: number) => Required<Point>> = new Map(
  Object.entries(DATES),
);

export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys()].map((name) => name.replace(/[ .'].*$/, '')),
);
