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

type NumberedLabel = Label & { number: TextBlock };

const canBeNumber = (label: Label): label is NumberedLabel => label.number !== null;

export interface Settled {
  placed: Candidate[];
  asNumber: Set<number>;
}

/** A name with a long line across its neighbours says less than a number. */
const DEAREST = 34;
/** More states than this can't be named one by one: only those whose name stands in or right beside them are. */
const CROWD = 48;
const DEAREST_IN_CROWD = 6;

/**
 * Names become numbers until all are placed; where even a number finds no room, what stands in its way becomes one.
 * An owner is the place of its label in the list.
 */
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
  const asName = new Map(labels.filter(canBeNumber).map((label) => [label.owner, label]));
  for (;;) {
    const { placed, lost } = placeLabels(choices);
    const next = isCrowd
      ? []
      : [...lost].flatMap(([owner, others]) => yielding(owner, others, asName) ?? []);
    if (!next.length)
      return lost.size
        ? { placed, asNumber }
        : renamed({ placed, asNumber }, labels, choices, names);
    for (const label of next) {
      asNumber.add(label.owner);
      asName.delete(label.owner);
      choices[label.owner] = choice(label, { blocks: [label.number], dearest: Infinity });
    }
  }
}

/** Numbers become names again where those that became numbers after them have left room. */
function renamed(settled: Settled, labels: Label[], choices: Choice[], names: Choice[]): Settled {
  let best = settled;
  const numbered = [...settled.asNumber].flatMap((owner) => labels[owner] ?? []);
  for (const { owner } of numbered.sort((a, b) => b.rank - a.rank)) {
    const tried = names.map((name, index) =>
      index !== owner && best.asNumber.has(index) ? (choices[index] ?? name) : name,
    );
    const { placed, lost } = placeLabels(tried);
    if (!lost.size)
      best = { placed, asNumber: new Set([...best.asNumber].filter((other) => other !== owner)) };
  }
  return best;
}

/** Of a name that found no room and those in its way, the one of lower rank: it becomes a number. */
function yielding(
  owner: number,
  others: number[],
  asName: ReadonlyMap<number, NumberedLabel>,
): NumberedLabel | undefined {
  const own = asName.get(owner);
  const [lowest] = others
    .flatMap((other) => asName.get(other) ?? [])
    .sort((a, b) => a.rank - b.rank);
  return lowest && (!own || lowest.rank < own.rank) ? lowest : own;
}
