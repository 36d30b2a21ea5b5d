/** Whether a colour can be read on the grounds of the pages: WCAG 2.2, 1.4.3. */

/** The least contrast of text on its ground. */
export const LEAST_CONTRAST = 4.5;

/** Paper and panel in both schemes, as tokens.css has them. */
export const GROUNDS = {
  light: ['#fdfcf8', '#f5f3ec'],
  dark: ['#15171b', '#1d2026'],
} as const;

/** Red, green and blue from 0 to 1, of `#a3211c`. */
const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const gamma = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

type Matrix = readonly (readonly number[])[];
const times = (matrix: Matrix, vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, factor, index) => sum + factor * (vector[index] ?? 0), 0));

const luminance = (colour: string): number =>
  times([[0.2126, 0.7152, 0.0722]], channelsOf(colour).map(linear))[0] ?? 0;

/** From 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Oklab, by Björn Ottosson: linear light → cone responses → lightness and two opponent axes. */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const FROM_CONES: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const FROM_LAB: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];

/** Of the accent in `color-mix(in oklab, accent 45%, white)`: see tokens.css. */
const SHARE = 0.45;

/** The accent of dark pages where none is chosen. */
export function onDark(accent: string): string {
  const lab = times(TO_LAB, times(TO_CONES, channelsOf(accent).map(linear)).map(Math.cbrt));
  const mixed = lab.map((value, index) => value * SHARE + (index === 0 ? 1 - SHARE : 0));
  const light = times(
    FROM_CONES,
    times(FROM_LAB, mixed).map((cone) => cone ** 3),
  );
  const channel = (value: number): string =>
    Math.round(Math.min(1, Math.max(0, gamma(value))) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${light.map(channel).join('')}`;
}

/** The lowest there is in the scheme, with the ground it is on. */
export function weakestContrast(
  colour: string,
  scheme: keyof typeof GROUNDS,
): { ratio: number; ground: string } {
  const found = GROUNDS[scheme].map((ground) => ({ ratio: contrast(colour, ground), ground }));
  return found.reduce((least, each) => (each.ratio < least.ratio ? each : least));
}
