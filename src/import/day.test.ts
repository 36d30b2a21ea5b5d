import { describe, expect, it } from 'vitest';
import { readDay } from './day.ts';

describe('the day of a stamp', () => {
  it.each([
    ['2031-05-06', '2031-05-06'],
    ['2031-05-06T23:40:00-05:00', '2031-05-06'],
    ['2031-05-06 07:00:00Z', '2031-05-06'],
    ['20310506', '2031-05-06'],
    ['2031/5/6 10:00', '2031-05-06'],
    ['Tue, 06 May 2031 08:12:44 -0500', '2031-05-06'],
    ['May 6, 2031 2:20pm EDT', '2031-05-06'],
    ['6 May 2031', '2031-05-06'],
    ['1935820800000', '2031-05-06'],
    ['Tue, 05/13/2031 - 09:31', '2031-05-13'],
    ['13/05/2031', '2031-05-13'],
    ['06.05.2031, 18:20 Uhr', '2031-05-06'],
    ['Page 1 of 3, Sept. 6, 2031', '2031-09-06'],
  ])('%s is %s', (stamp, date) => {
    expect(readDay(stamp)?.date).toBe(date);
  });

  it.each([
    ['de', '6. März 2031', '2031-03-06'],
    ['fr', 'le 1er août 2031 à 10 h', '2031-08-01'],
    ['es', '6 de mayo de 2031', '2031-05-06'],
    ['pt', '6 de dezembro de 2031', '2031-12-06'],
    ['nl', 'dinsdag 6 mei 2031', '2031-05-06'],
  ])('in %s: %s', (language, stamp, date) => {
    expect(readDay(stamp, language)?.date).toBe(date);
  });

  it.each(['3 hours ago', '2031-02-30', '02/05/2031', 'Maya 6, 20311', ''])(
    '%j names none',
    (stamp) => {
      expect(readDay(stamp)).toBeNull();
    },
  );

  it('tells a stamp in the outlet’s own time from one in UTC', () => {
    expect(readDay('2031-05-06T23:40:00-05:00')).toMatchObject({ local: true });
    expect(readDay('2031-05-07T04:40:00Z')).toMatchObject({
      local: false,
      moment: Date.UTC(2031, 4, 7, 4, 40),
    });
  });
});
