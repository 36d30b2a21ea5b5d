/** Which states stand on the map by name and which by number: names where they fit. */
import type { Box } from '../svg/box.ts';
import type { TextBlock } from '../text/text-block.ts';
import { candidatesOf } from './label-candidates.ts';
import type { Candidate, Named } from './label-candidates.ts';
import { placeLabels } from './place-labels.ts';
import type { Choice } from './place-labels.ts';
import type { Territory } from './territory.ts';

/** What is to be named, with its number should its name find no room. */
export interface Label extends Named {
  rank: number;
  number: TextBlock | null;
}

export interface Settled {
  placed: Candidate[];
  asNumber: Set<number>;
}

/** A name with a long line across its neighbours says less than a number. */
const DEAREST = 34;
/** More states than this can't be named one by one: only those whose name stands in or right beside them are. */
const CROWD = 48;
const DEAREST_IN_CROWD = 6;

/** Names become numbers until all are placed; where even a number finds no room, what stands in its way becomes one. */
export function settleNames(labels: Label[], territory: Territory, bounds: Box): Settled {
  const isCrowd = labels.length > CROWD;
  const choice = (label: Label, changes: Partial<Named>): Choice => ({
    owner: label.owner,
    rank: label.rank,
    candidates: candidatesOf({ ...label, ...changes }, labels, territory, bounds),
  });
  const names = labels.map((label) =>
    choice(label, label.number ? { dearest: isCrowd ? DEAREST_IN_CROWD : DEAREST } : {}),
  );
  const choices = [...names];
  const asNumber = new Set<number>();
  for (;;) {
    const { placed, lost } = placeLabels(choices);
    const next = isCrowd
      ? []
      : [...lost].flatMap(([owner, others]) => yielding(owner, others, labels, asNumber));
    if (!next.length)
      return lost.size
        ? { placed, asNumber }
        : renamed({ placed, asNumber }, labels, choices, names);
    for (const owner of next) {
      asNumber.add(owner);
      choices[owner] = choice(labels[owner]!, {
        blocks: [labels[owner]!.number!],
        dearest: Infinity,
      });
    }
  }
}

/** Numbers become names again where those that became numbers after them have left room. */
function renamed(settled: Settled, labels: Label[], choices: Choice[], names: Choice[]): Settled {
  let best = settled;
  for (const owner of [...settled.asNumber].sort((a, b) => labels[b]!.rank - labels[a]!.rank)) {
    const tried = choices.map((choice, index) =>
      index === owner || !best.asNumber.has(index) ? names[index]! : choice,
    );
    const { placed, lost } = placeLabels(tried);
    if (!lost.size)
      best = { placed, asNumber: new Set([...best.asNumber].filter((other) => other !== owner)) };
  }
  return best;
}

/** Of a name that found no room and those in its way, the one of lower rank becomes a number. */
function yielding(
  owner: number,
  others: number[],
  labels: Label[],
  asNumber: Set<number>,
): number[] {
  const rank = (one: number): number => labels[one]!.rank;
  const isName = (one: number): boolean => !asNumber.has(one) && labels[one]!.number !== null;
  const [lowest] = others.filter(isName).sort((a, b) => rank(a) - rank(b));
  if (lowest !== undefined && (!isName(owner) || rank(lowest) < rank(owner))) return [lowest];
  return isName(owner) ? [owner] : [];
}
