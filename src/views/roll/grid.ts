/** How large the places of a roll are. */
export interface Grid {
  columns: number;
  /** From place to place. */
  pitch: number;
  size: number;
}

/** Pitches tried, widest first: 24 leaves a finger room for each place, 5 is the least that still reads as places. */
const LEAST_PITCH = 5;
const PITCHES = [24, 20, 16, 13, 11, 9, 7, 6, LEAST_PITCH] as const;
/** Above this many places the whole is drawn in proportion. */
export const MOST_PLACES = 2000;

/** Of its pitch that a place fills. */
const SHARE = 0.68;
/** Places may stand this much further apart than they must, so that rows are full and reach the right edge. */
const STRETCH = 1.3;

/** The largest places, none larger than `most`, with which `count` of them stay under `height`, spread evenly over their rows. */
export function chooseGrid(
  count: number,
  width: number,
  height: number,
  most: number = PITCHES[0],
): Grid {
  const least =
    PITCHES.find(
      (candidate) =>
        candidate * SHARE <= most &&
        Math.ceil(count / Math.floor(width / candidate)) * candidate <= height,
    ) ?? LEAST_PITCH;
  const rows = Math.max(1, Math.ceil(count / Math.floor(width / least)));
  const columns = Math.max(1, Math.ceil(count / rows));
  const pitch = Math.min((width - 1) / (columns - 1 + SHARE), least * STRETCH);
  return { columns, pitch, size: Math.min(most, Math.floor(pitch * SHARE)) };
}
