/** Units of measure: what they measure, and how many of the base unit one of them is. */

interface MeasureUnit {
  /** What is measured: only figures of one can be compared. */
  of: 'distance' | 'area' | 'volume' | 'weight' | 'speed' | 'power' | 'temperature';
  factor: number;
}

/** Metres. */
const DISTANCES = new Map(
  Object.entries({
    millimetre: 0.001,
    mm: 0.001,
    centimetre: 0.01,
    cm: 0.01,
    metre: 1,
    m: 1,
    kilometre: 1000,
    km: 1000,
    inch: 0.0254,
    foot: 0.3048,
    ft: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
  }),
);
/** Square metres. */
const AREAS = new Map(Object.entries({ hectare: 10_000, ha: 10_000, acre: 4046.86 }));
/** Litres. */
const VOLUMES = new Map(Object.entries({ litre: 1, gallon: 3.785, barrel: 158.987 }));
/** Kilograms. */
const WEIGHTS = new Map(
  Object.entries({
    gram: 0.001,
    kilogram: 1,
    kilo: 1,
    kg: 1,
    tonne: 1000,
    ton: 1000,
    pound: 0.453592,
    lb: 0.453592,
    ounce: 0.02835,
  }),
);
/** Watts. */
const POWERS = new Map(
  Object.entries({ kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, mw: 1e6, gw: 1e9 }),
);
/** Kilometres an hour. */
const SPEEDS = new Map(Object.entries({ kph: 1, kmh: 1, mph: 1.609, knot: 1.852 }));

const TABLES: readonly [MeasureUnit['of'], ReadonlyMap<string, number>][] = [
  ['area', AREAS],
  ['volume', VOLUMES],
  ['weight', WEIGHTS],
  ['power', POWERS],
  ['speed', SPEEDS],
];

const IRREGULAR = new Map([
  ['feet', 'foot'],
  ['inches', 'inch'],
]);

const singular = (word: string): string =>
  IRREGULAR.get(word) ??
  word
    .replace(/(?<=..)s$/, '')
    .replace(/meter$/, 'metre')
    .replace(/^liter$/, 'litre')
    .replace(/kilogramme$/, 'kilogram');

/** "square miles", "cubic metres". */
function readPower(power: 'square' | 'cubic', side: string): MeasureUnit | null {
  const metres = DISTANCES.get(singular(side));
  if (metres === undefined) return null;
  return power === 'square'
    ? { of: 'area', factor: metres ** 2 }
    : { of: 'volume', factor: metres ** 3 * 1000 };
}

/** "kilometres", "kilometres per hour"; null for "miles per gallon of diesel". */
function readDistance(
  metres: number,
  [per = '', time = '', more = '']: string[],
): MeasureUnit | null {
  if (/^(?:per|an?)$/.test(per) && /^(?:hour|second)$/.test(time))
    return { of: 'speed', factor: (metres / 1000) * (time === 'hour' ? 1 : 3600) };
  return per === 'per' && more !== '' ? null : { of: 'distance', factor: metres };
}

/** What a unit measures, from its words ("cubic metres of sludge", "kilometres per hour"); null for what is counted by the piece. */
export function readMeasureUnit(unit: string): MeasureUnit | null {
  const [first = '', ...rest] = unit.toLowerCase().match(/[a-z]+/g) ?? [];
  if (first === 'square' || first === 'cubic') return readPower(first, rest[0] ?? '');
  const word = singular(first);
  const metres = DISTANCES.get(word);
  if (metres !== undefined) return readDistance(metres, rest);
  if (/^degrees?$/.test(first)) return { of: 'temperature', factor: 1 };
  for (const [of, table] of TABLES) {
    const factor = table.get(word);
    if (factor !== undefined) return { of, factor };
  }
  return null;
}
