/** Units of measure and time as news prints them. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const plurals = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((word) => [word, `${word}s`]),
  );

export const TIME_UNITS = plurals(
  'nanosecond millisecond second minute hour day night week weekend fortnight month quarter year decade century generation season centurie',
);

const LENGTHS = plurals(
  'nanometer nanometre micron micrometer micrometre millimeter millimetre centimeter centimetre meter metre kilometer kilometre kilometres mile yard inche inch foot acre hectare furlong fathom parsec knot',
);
const WEIGHTS = plurals(
  'microgram milligram gram gramme kilogram kilogramme kilo tonne ton ounce stone carat pound quintal megaton kiloton',
);
const VOLUMES = plurals(
  'millilitre milliliter litre liter gallon pint quart barrel bushel teaspoon tablespoon cup',
);
const POWERS = plurals(
  'watt kilowatt megawatt gigawatt terawatt volt amp ampere hertz megahertz gigahertz kilohertz joule calorie kilocalorie horsepower decibel pascal gigapascal megapascal kelvin degree celsius fahrenheit newton ohm lumen nit',
);
const DATA = plurals(
  'byte kilobyte megabyte gigabyte terabyte petabyte bit megabit gigabit pixel megapixel',
);
const OTHERS = plurals('cent penny pence basis percentage times time fold');

/** Words that are a unit by themselves. */
export const MEASURES: ReadonlySet<string> = new Set(
  [
    ...LENGTHS,
    ...WEIGHTS,
    ...VOLUMES,
    ...POWERS,
    ...DATA,
    ...TIME_UNITS,
    ...set('feet inches stone pence centuries times hertz celsius fahrenheit'),
  ].filter((word) => !OTHERS.has(word) || /^(?:times|pence|cents?)$/.test(word)),
);

/** Units whose measured stuff belongs to what is counted: "tonnes of rice", "hectares of forest". */
export const SUBSTANCE_UNITS: ReadonlySet<string> = new Set([
  ...LENGTHS,
  ...WEIGHTS,
  ...VOLUMES,
  'feet',
  'inches',
]);

/** Two-word units by their first word and the second words it takes. */
export const UNIT_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['square', LENGTHS],
  ['sq', set('km mi miles mile feet ft m metres meters foot kilometres kilometers yards')],
  ['cubic', LENGTHS],
  ['nautical', LENGTHS],
  ['metric', WEIGHTS],
  ['short', set('tons')],
  ['long', set('tons')],
  ['fluid', WEIGHTS],
  ['troy', WEIGHTS],
  ['basis', set('point points')],
  ['percentage', set('point points')],
  ['light', set('years year')],
  ['kilowatt', set('hour hours')],
  ['megawatt', set('hour hours')],
  ['gigawatt', set('hour hours')],
  ['terawatt', set('hour hours')],
  ['watt', set('hour hours')],
  ['foot', set('pounds')],
  ['pound', set('feet')],
  ['degrees', set('celsius fahrenheit c f north south east west centigrade kelvin')],
  ['degree', set('celsius fahrenheit c f centigrade')],
  ['square-foot', set('')],
]);

/** Short forms, as printed. */
export const ABBREVIATIONS =
  set(`kg kgs kilos km kms cm mm nm µm μm mg µg μg ug kmh kmph kph mph knots kt kW MW GW TW kWh KWh MWh GWh TWh Wh Hz kHz MHz GHz GB MB TB KB PB lb lbs oz ft yd yds hp bhp PS Nm
  ml mL cl dl ha hrs hr min mins sec secs ms bps bpm rpm ppm ppb dB MP px psi kPa hPa GPa MPa kcal kJ mpg Mbps Gbps kbps kV mAh mmHg kn km² m² m³ sqm sqft kmpl cc bbl bpd boe mmBTU MMBtu Bcf bcf Tcf tcf TEU mi Nm ft-lb tpa Mt Gt`);

/** Short forms that are a unit only where they touch their digits. */
export const TIGHT_ABBREVIATIONS = set('m g W V A L l C F K p c in h t J N');

/** After a rate's "a" or "an": "3,500 a month". */
export const RATE_WORDS: ReadonlySet<string> = new Set([
  ...TIME_UNITS,
  ...set(
    'head person barrel gallon litre liter tonne ton kilo kilogram pound ounce share piece night mile kilometre kilometer word unit household child student ticket bushel acre hectare pop game seat pint bottle visit call',
  ),
]);
export const AFTER_NO_RATE = set('after ago before earlier later old from since in into when and');

export const PERCENT_WORDS = set('% percent pct pc ％');

/** Capitalised or not, a number's age: "years old". */
export const AGE_UNITS = set('year years month months week weeks day days');
