/** Where an entry's mark stands on a time scale. */
import { factHref, topicHref } from '../../edition/links.ts';
import { mark } from '../../edition/bind.ts';
import type { Box } from '../svg/box.ts';
import { citations } from '../text/citation.ts';
import type { Run } from '../text/run.ts';
import type { Article } from '../../model/article.ts';
import type { Entry } from './entry.ts';
import type { Mark } from './geometry.ts';
import type { FoldedScale } from './folded-scale.ts';

export const MARK_HEIGHT = 11;
/** A bar narrower than this could not be seen. */
const NARROWEST = 7;

export const isHatched = ({ status, ahead }: Entry): boolean =>
  status === 'planned' || status === 'offered' || (status === undefined && ahead);

/** `y` is the middle of the mark; open dates run to the ends of the scale. */
export function placeMark(entry: Entry, scale: FoldedScale, y: number): Mark {
  const from = entry.start === null ? scale.x0 : scale.at(entry.start);
  const to = entry.end === null ? scale.x1 : scale.at(entry.end);
  const middle = (from + to) / 2;
  const half = entry.shape === 'dot' ? MARK_HEIGHT / 2 : Math.max(to - from, NARROWEST) / 2;
  return {
    kind: entry.shape,
    x0: middle - half,
    x1: middle + half,
    y,
    height: MARK_HEIGHT,
    hatched: isHatched(entry),
    start: entry.startKnown,
    end: entry.endKnown,
    conflict: entry.conflict !== undefined,
    href: factHref(entry.date),
    of: entry.words.of,
  };
}

export const markBox = ({ x0, x1, y, height }: Mark): Box => ({
  x: x0,
  y: y - height / 2,
  width: x1 - x0,
  height,
});

export const conflictRun = (entry: Entry): Run[] =>
  entry.conflict
    ? [
        {
          words: mark('differs'),
          weight: 600,
          tone: 'accent',
          href: topicHref(entry.conflict.id),
          whole: true,
        },
      ]
    : [];

/** The label as dossier.yaml words it, in one link to the date's paragraph. */
export const labelRun = (entry: Entry): Run => ({
  words: entry.label,
  href: factHref(entry.date),
});

export const dateRun = (entry: Entry, run: Partial<Run> = {}): Run => ({
  words: entry.words,
  whole: true,
  ...run,
});

export const entryCitations = (entry: Entry, articles: readonly Article[]): Run[] =>
  citations(entry.facts, articles);
