import { expect, it } from 'vitest';
import { edtfDays } from './edtf.ts';

it.each([
  ['2024-24', '2024-12-01', '2025-02-28'],
  ['0899-24', '0899-12-01', '0900-02-28'],
  ['2024-21', '2024-03-01', '2024-05-31'],
  ['2024-01/2024-09', '2024-01-01', '2024-09-30'],
  ['2024-05/2024-05', '2024-05-01', '2024-05-31'],
  ['2024~/..', '2024-01-01', null],
])('%s is from %s to %s', (edtf, first, last) => {
  expect(edtfDays(edtf)).toEqual({ first, last });
});

it.each(['9999-24', '2024-02-30', 'soon', '2024/2023', '2024-05-02/2024-05-01', '../..'])(
  '%s is no date',
  (edtf) => {
    expect(() => edtfDays(edtf)).toThrow('is not a date in EDTF');
  },
);
