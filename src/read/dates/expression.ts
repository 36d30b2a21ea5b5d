/** What a date expression says, before it is put on the calendar. */
import type { Cursor } from '../../text/cursor.ts';
import type { Unit } from './words.ts';

export type Expression =
  /** "May 6", "6 May 2024", "Monday (Sep 9)". */
  /** `orders`: day and month can change places (01/07/2021). */
  | {
      type: 'day';
      year?: number;
      month: number;
      day: number;
      turn?: number;
      weekday?: number;
      orders?: true;
    }
  /** `named`: of a thing, "a June agreement". */
  | { type: 'month'; year?: number; month: number; turn?: number; named?: true }
  | { type: 'year'; year: number }
  /** Bare, or with a turn: "last Friday" -1, "next Friday" 1, "the Friday before last" -2; `week`: "Friday of last week". */
  | { type: 'weekday'; weekday: number; turn?: number; week?: number }
  /** "last week", "this year", "yesterday": a calendar unit counted from the publication date. */
  | { type: 'unit'; unit: Unit; by: number }
  /** "three years ago", "in two weeks' time"; `precise`: to the day in "a week ago today", to the month in "20 years ago this month". */
  | { type: 'distance'; count: number; unit: Unit; direction: 1 | -1; precise?: Unit }
  /** "two to three years ago"; a length given as a range without "ago" is read over. */
  | { type: 'distances'; least: number; most: number; unit: Unit; ago: boolean }
  /** "the past year", "the next 12 months"; `unsaid`: no number says how long ("the quarter ended May 3"). */
  | {
      type: 'rolling';
      count: number;
      unit: Unit;
      direction: 1 | -1;
      to?: Expression;
      unsaid?: true;
    }
  /** "the previous three months": right before or after the last span named, else a length. */
  | { type: 'adjacent'; count: number; unit: Unit; direction: 1 | -1 }
  /** `ahead`: after "in", a day to come where the sentence speaks of the future. */
  | { type: 'length'; count: number; unit: Unit; ahead?: boolean }
  | { type: 'season'; season: number; year?: number; turn?: number; of?: Expression }
  /** "the last Friday of September"; -1 counts from the end; `weekend`: with the day after it. */
  | { type: 'nthWeekday'; number: number; weekday: number; weekend?: true; of: Expression }
  /** "the Sunday before Christmas". */
  | { type: 'weekdayBeside'; weekday: number; direction: 1 | -1; of: Expression }
  /** `results`: of what is reported after it ("second-quarter earnings"). */
  | { type: 'quarter'; number: number; of?: Expression; results?: true }
  | { type: 'half'; number: number; of?: Expression }
  /** "the first three months of 2024", "the last week of May": `number` -1 counts from the end. */
  | { type: 'part'; number: number; count: number; unit: Unit; of: Expression }
  /** Decades and centuries. */
  | { type: 'years'; from: number; to: number }
  | { type: 'weekend'; turn?: number }
  | { type: 'weekOf'; day: Expression }
  /** "that year", "the day before", "two days later" (`distance`): counted from the last date named; `orNow`: else from publication. */
  /** `isEnd`: the end of it, which is over where the sentence looks back. */
  | { type: 'anaphor'; unit: Unit; by: number; distance?: boolean; orNow?: boolean; isEnd?: true }
  /** "for the nine months": the first of the last year that has had them. */
  | { type: 'yearToDate'; months: number }
  /** "the year-earlier quarter": the last date named, some years on; "the same period of 2022": in that year. */
  | { type: 'sameTime'; years?: number; year?: number; unit?: Unit; of?: Expression }
  /** "the following winter": the first after the last date named. */
  | { type: 'seasonAfter'; season: number }
  /** "two days before Christmas", "the day after the May 6 vote"; `exact`: to the day, "a week from Friday". */
  | { type: 'offset'; count: number; unit: Unit; direction: 1 | -1; of: Expression; exact?: true }
  /** "the turn of the century": the year with which a time begins, approximately. */
  | { type: 'turn'; of: Expression }
  | { type: 'holiday'; name: string; year?: number; turn?: number }
  /** A time of day by itself; `zone`: with GMT or UTC. It stands for its day. */
  | { type: 'time'; zone: boolean }
  | { type: 'range'; from: Expression; to: Expression }
  /** `loose`: a day too is only about right ("on or about 3 May"). */
  | { type: 'about'; of: Expression; loose?: true }
  /** "probably in 1540". */
  | { type: 'uncertain'; of: Expression }
  /** "after 1973" open to the right, "before 1545" to the left. */
  | { type: 'bounded'; of: Expression; open: 'from' | 'to' }
  /** Read over: "9 a.m. to 5 p.m. Monday through Friday". */
  | { type: 'none' };

export interface Match {
  expression: Expression;
  /** Token indexes: the first and the one after the last. */
  from: number;
  to: number;
  /** The first token of what makes it uncertain or bounds it, "before" in "before 1545". */
  lead?: number;
}

/** Reads the date that begins at a token. */
export type ParseDate = (cursor: Cursor, index: number) => Match | undefined;
