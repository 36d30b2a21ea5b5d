import type { Draft, Reading } from './reading.ts';

/** Adds `attributedTo` where the sentence names whom a particular comes from ("..., the Global Times reported"). */
export function attributeFacts(_reading: Reading, drafts: Draft[]): Draft[] {
  return drafts;
}
