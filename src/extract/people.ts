import type { Draft, Reading } from './reading.ts';

export function extractPeople(_reading: Reading, _parties: Draft<'party'>[]): Draft<'person'>[] {
  return [];
}
