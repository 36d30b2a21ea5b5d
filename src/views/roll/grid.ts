/** How large the places of a roll are. */
export interface Grid {
  columns: number;
  /** From place to place. */
  pitch: number;
  size: number;
}

/** Pitches tried, widest first: 24 leaves a finger room for each place, 5 is the least that still reads as places. */
const PITCHES = [24, 20, 16, 13, 11, 9, 7, 6, 5];
/** Above this many places the whole is drawn in proportion. */
export const MOST_PLACES = 2000;

/** The largest places with which `count` of them stay under `height`. */
export function chooseGrid(count: number, width: number, height: number): Grid {
  const pitch = PITCHES.find((candidate) => Math.ceil(count / Math.floor(width / candidate)) * candidate <= height) ?? PITCHES.at(-1)!;
  return { columns: Math.floor(width / pitch), pitch, size: Math.round(pitch * 0.68) };
}
