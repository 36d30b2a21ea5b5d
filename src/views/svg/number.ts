/** A coordinate as it is written: one decimal, no negative zero, so that two builds give the same bytes. */
export const coordinate = (value: number): number => Math.round(value * 10) / 10 || 0;
