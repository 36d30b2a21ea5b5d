/** A written number, before it is known whether it counts anything. */
export interface Numeral {
  /** NaN for digits that are no number, such as an identifier of forty digits. */
  value: number;
  /** Of a vague amount: "thousands" spans one to ten thousand. */
  max?: number;
  /** Indices of its first token and of the token after its last. */
  first: number;
  next: number;
  /** `part` is a fraction or ratio of a whole ("two-thirds", "one in five"). */
  form: 'digits' | 'words' | 'part' | 'vague';
  /** Digits alone, without separators, decimals or scale: the form that names, years and addresses share. */
  plain: boolean;
}
