import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, GROUNDS, onDark, weakestContrast } from './contrast.ts';

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#a3211c', '#fdfcf8', 7.34],
    ['#ffd700', '#ffd700', 1],
  ])('of %s and %s is %d, either way', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 1);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });

  it('is told of the ground on which it is least', () => {
    expect(weakestContrast('#a3211c', 'light').ground).toBe('#f5f3ec');
    expect(weakestContrast('#ffffff', 'dark').ground).toBe('#1d2026');
  });
});

it('mixes the accent of dark pages as a browser does', () => {
  // color-mix(in oklab, …, white), read from Chromium
  expect(onDark('#000000')).toBe('#717171');
  expect(onDark('#ffffff')).toBe('#ffffff');
});

it('knows the grounds of the style sheet', () => {
  const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  for (const ground of [...GROUNDS.light, ...GROUNDS.dark]) expect(css).toContain(ground);
});
