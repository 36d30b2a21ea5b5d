import { describe, expect, it } from 'vitest';
import { dateShape } from './date-shape.ts';

describe('dateShape', () => {
  it.each([
    ['2024-09-09', false, 'dot'],
    ['2024-09-09/2024-09-09', false, 'dot'],
    ['2024-09', false, 'window'],
    ['2024', false, 'window'],
    ['2024~', false, 'window'],
    ['2025-21', false, 'window'],
    ['2024-09-02/2024-09-08', false, 'window'],
    ['2024-09-02/2024-09-08', true, 'span'],
    ['2024-09-03/2024-09-09', false, 'span'],
    ['2024-01/2024-03', false, 'window'],
    ['2024-02/2024-04', false, 'span'],
    ['2024-07/2024-12', false, 'window'],
    ['2010/2019', false, 'window'],
    ['1901/2000', false, 'window'],
    ['2011/2015', false, 'span'],
    ['2023-09/2024-09', false, 'span'],
    ['2024', true, 'span'],
    ['../2024', false, 'span'],
    ['2024/..', false, 'span'],
  ] as const)('%s, where the text states a length: %s, is a %s', (edtf, lasts, shape) => {
    expect(dateShape(edtf, lasts)).toBe(shape);
  });
});
