import { expect, it } from 'vitest';
import { edtfDays, edtfSchema } from './edtf.ts';

it.each([
  ['2024-09-09', '2024-09-09', '2024-09-09'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-24', '2024-12-01', '2025-02-28'],
  ['0899-24', '0899-12-01', '0900-02-28'],
  ['2024-21', '2024-03-01', '2024-05-31'],
  ['2024-01/2024-09', '2024-01-01', '2024-09-30'],
  ['2024-05/2024-05', '2024-05-01', '2024-05-31'],
  ['2024~/..', '2024-01-01', null],
  ['1984~/2004-06?', '1984-01-01', '2004-06-30'],
  ['2024%', '2024-01-01', '2024-12-31'],
  ['../1545', null, '1545-12-31'],
  ['1973/..', '1973-01-01', null],
  ['0079-08-24', '0079-08-24', '0079-08-24'],
  ['0000-02', '0000-02-01', '0000-02-29'],
  ['-0043-03-15', '-000043-03-15', '-000043-03-15'],
  ['-0519/-0043', '-000519-01-01', '-000043-12-31'],
])('%s is from %s to %s', (edtf, first, last) => {
  expect(edtfDays(edtf)).toEqual({ first, last });
  for (const day of [first, last]) if (day) expect(Date.parse(day)).not.toBeNaN();
});

it.each([
  ['9999-24', /can be printed/],
  ['2024-02-30', /can be printed/],
  ['soon', /can be printed/],
  ['20', /can be printed/],
  ['201', /can be printed/],
  ['-0000', /can be printed/],
  ['2024-25', /can be printed/],
  ['2001-33', /can be printed/],
  ['2024-21-01', /can be printed/],
  ['~2024', /can be printed/],
  ['2024-?09', /can be printed/],
  ['2024-09/2024-01', /can be printed/],
  ['-0043/-0519', /can be printed/],
  ['../..', /can be printed/],
  ['2023/2024/2025', /can be printed/],
  ['Y1E4', /can be printed/],
  ['1950S2', /can be printed/],
  ['[1667,1668]', /can be printed/],
  ['{1960,1961-12}', /can be printed/],
  ['197X', /1970\/1979/],
  ['1985-XX-XX', /1970\/1979/],
  ['/2024', /1973\/\.\./],
  ['2024/', /1973\/\.\./],
  ['2031-03-30T23:30:00-05:00', /leave out the time of day, 2031-03-30/],
])('%s is refused, with what to write', (edtf, message) => {
  expect(() => edtfDays(edtf)).toThrow(message);
  expect(edtfSchema.safeParse(edtf).error?.issues[0]?.message).toMatch(message);
});
