import type { Draft, Reading } from './reading.ts';

export function extractDates(_reading: Reading): Draft<'date'>[] {
  return [];
}
