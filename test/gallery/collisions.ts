/** What of a layout collides or leaves the drawing; empty where the promise holds. */
import { inside, overlaps } from '../../src/views/svg/box.ts';
import type { Box } from '../../src/views/svg/box.ts';
import { plainText } from '../../src/edition/line.ts';
import { textBox } from '../../src/views/text/text-block.ts';
import type { PlacedText } from '../../src/views/text/text-block.ts';

export interface Occupied {
  what: string;
  box: Box;
  /** Things of one owner may touch each other: a label and its mark. */
  owner?: unknown;
}

export const occupiedText = (placed: PlacedText, owner?: unknown): Occupied => ({
  what: `“${plainText(placed.block.runs)}”`,
  box: textBox(placed),
  ...(owner !== undefined && { owner }),
});

const place = ({ x, y, width, height }: Box): string =>
  [x, y, width, height].map((value) => value.toFixed(1)).join(' ');

/** Rounded coordinates may share a tenth of a unit. */
const TOUCH = -0.1;

export function collisionsOf(
  things: Occupied[],
  drawing: { width: number; height: number },
): string[] {
  const frame = { x: 0, y: 0, ...drawing };
  const leaving = things
    .filter(({ box }) => !inside(box, frame, 0.5))
    .map(({ what, box }) => `${what} at ${place(box)} leaves ${place(frame)}`);
  const colliding = things.flatMap((a, index) =>
    things
      .slice(index + 1)
      .flatMap((b) =>
        (a.owner === undefined || a.owner !== b.owner) && overlaps(a.box, b.box, TOUCH)
          ? [`${a.what} at ${place(a.box)} meets ${b.what} at ${place(b.box)}`]
          : [],
      ),
  );
  return [...leaving, ...colliding];
}
