/** What a number counts or measures, by the tokens that say it. */
export interface Unit {
  kind: 'money' | 'percent' | 'time' | 'age' | 'measure' | 'noun' | 'compound' | 'none';
  /** Indices of the quantity's first token and of the token after its last, number included. */
  first: number;
  next: number;
  /** Index ranges whose text makes the unit, in reading order. */
  parts: [number, number][];
  currency?: string;
  percent?: true;
  plural?: boolean;
}
