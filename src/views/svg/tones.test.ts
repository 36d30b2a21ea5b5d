import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toneRules, TONES } from './tones.ts';

const CSS = readFileSync('src/styles/charts.css', 'utf8');

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(TONES))('%s', (_, tones) => {
  it.each([
    ['ink', 'ground'],
    ['ink', 'land'],
    ['ink', 'middle'],
    ['quiet', 'ground'],
    ['accent', 'ground'],
    ['ground', 'solid'],
  ] as const)('sets %s on %s with a contrast of at least 4.5', (text, ground) => {
    expect(contrast(tones[text], tones[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['solid', 'middle'],
    ['middle', 'land'],
    ['solid', 'land'],
    ['solid', 'pale'],
  ] as const)('keeps %s and %s apart without colour', (a, b) => {
    expect(contrast(tones[a], tones[b])).toBeGreaterThanOrEqual(1.7);
  });
});

/** Custom properties of the dark scheme, by name. */
function darkTones(): Record<string, string> {
  const sheets = [readFileSync('src/styles/tokens.css', 'utf8'), CSS];
  const dark = sheets
    .map((css) => /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/.exec(css)![1]!)
    .join('');
  return Object.fromEntries(
    [...dark.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  );
}

describe('the dark scheme', () => {
  const tones = darkTones();

  it.each([
    ['ink', 'paper'],
    ['ink', 'chart-land'],
    ['ink', 'chart-middle'],
    ['muted', 'paper'],
    ['muted', 'chart-land'],
    ['paper', 'chart-solid'],
  ])('sets %s on %s with a contrast of at least 4.5', (text, ground) => {
    expect(contrast(tones[text]!, tones[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['chart-solid', 'chart-middle'],
    ['chart-middle', 'chart-land'],
    ['chart-solid', 'chart-land'],
    ['chart-solid', 'chart-pale'],
  ])('keeps %s and %s apart without colour', (a, b) => {
    expect(contrast(tones[a]!, tones[b]!)).toBeGreaterThanOrEqual(1.7);
  });
});

describe('charts.css', () => {
  it('knows every class that drawings use', () => {
    for (const name of Object.keys(toneRules(TONES.paper)).filter((each) => each !== 'chart'))
      expect(CSS).toContain(`.chart .${name}`);
  });

  it.each(['solid', 'middle', 'pale', 'land', 'tick', 'strongRule'] as const)(
    'has the same %s by day as files that stand alone, and by paper too',
    (name) => {
      const variable = `--chart-${name === 'strongRule' ? 'strong-rule' : name}`;
      const values = [...CSS.matchAll(new RegExp(`${variable}: (#[0-9a-f]{6});`, 'g'))].map(
        ([, value]) => value,
      );
      expect([values[0], values.at(-1)]).toEqual([TONES['screen-light'][name], TONES.paper[name]]);
    },
  );

  it.each(['light', 'dark', 'print', 'forced-colors'])('has tones for %s', (medium) => {
    expect(CSS).toMatch(
      {
        light: /^:root/m,
        dark: /prefers-color-scheme: dark/,
        print: /@media print/,
        'forced-colors': /forced-colors: active/,
      }[medium]!,
    );
  });
});
