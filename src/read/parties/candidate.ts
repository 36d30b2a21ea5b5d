/** A phrase of an article that may name a party, and what the article gives away about it. */
import type { Span } from '../span.ts';
import type { PartyName } from './gazetteer.ts';

export interface Candidate extends Span {
  party: PartyName;
  /** The phrase folded, as the key of what the article says about it. */
  form: string;
}

/** The capitalised words of the article, folded. */
export type Evidence = ReadonlySet<string>;
