import type { Vocabulary } from '../schemas/settings.ts';
import type { Draft, Reading } from './reading.ts';

export function extractParties(_reading: Reading, _vocabulary?: Vocabulary): Draft<'party'>[] {
  return [];
}
