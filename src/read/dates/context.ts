/** What a date expression is resolved against, and what comes of it. */
import { compare, unitAt, type Point, type Time } from './calendar.ts';
import type { DayOrder } from './day-order.ts';
import type { History } from './history.ts';
import type { Expression } from './expression.ts';
import type { Tense } from './tense.ts';
import type { Unit } from './words.ts';

export interface Context {
  /** Publication day. */
  published: Required<Point> | null;
  /** The last day that it may have been. */
  publishedBy: Required<Point> | null;
  /** The last date named, a few sentences back at most. */
  last: Time | null;
  /** The same with both its ends where it is a span. */
  span: Time | null;
  /** Whether that was in this sentence or the one before. */
  near: boolean;
  /** Whether that was in this sentence. */
  here: boolean;
  /** The time that the paragraph tells of. */
  history: History;
  /** Whether the article writes days before months. */
  dayOrder: () => DayOrder;
  tense: () => Tense;
  /** Whether the deed right before the date is done: "resigned in June". */
  isDone: () => boolean;
  /** Whether the date is of a thing that the text names first: "a 23 June walkout". */
  isOfNewThing: () => boolean;
}

export interface Resolved {
  time?: Time;
  duration?: string;
}

export type Of<T extends Expression['type']> = Extract<Expression, { type: T }>;

export const time = (value: Time | null): Resolved | null => value && { time: value };

/** Whether it is open in which day, week or month the article came out: of "June 2024" the month is known and no more. */
export function isOpen(unit: Unit, { published, publishedBy }: Context): boolean {
  if (!published || !publishedBy || compare(published, publishedBy) === 0) return false;
  return compare(unitAt(published, unit, 0).from, unitAt(publishedBy, unit, 0).from) !== 0;
}

export const isDay = (value: Time): boolean => value.from.day !== undefined;

export const firstDay = (value: Time): Required<Point> => ({
  year: value.from.year,
  month: value.from.month ?? 1,
  day: value.from.day ?? 1,
});
