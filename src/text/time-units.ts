/** Units of time that dates and lengths of time are told in, by their names. */
const NAMES = [
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
] as const;

export type TimeUnit = (typeof NAMES)[number];

/** Singular, plural and short forms, lower case. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ...NAMES.flatMap((unit): [string, TimeUnit][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
  ['centuries', 'century'],
  ['hrs', 'hour'],
  ['mins', 'minute'],
  ['yrs', 'year'],
]);
