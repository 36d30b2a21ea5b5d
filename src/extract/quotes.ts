import type { Draft, Reading } from './reading.ts';

export function extractQuotes(_reading: Reading, _people: Draft<'person'>[], _parties: Draft<'party'>[]): Draft<'quote'>[] {
  return [];
}
