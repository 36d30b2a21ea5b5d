/** A claim: what a text says that its sources must carry. */

/** The kinds of words that say a number. */
export type Form = 'cardinal' | 'ordinal' | 'fraction' | 'multiple' | 'group' | 'none';

export type ClaimKind = 'number' | 'date' | 'quotation' | 'name';

export interface Claim {
  is: ClaimKind;
  text: string;
  /** Offsets in the text scanned, UTF-16 code units. */
  start: number;
  end: number;
  /** Of a number in words: what kind of word says it, and how many. */
  form?: Form;
  value?: number;
}
