/** The timeline of dossier.yaml as geometry. */
import type { Dossier } from '../../model/dossier.ts';
import { isWide } from '../svg/figure.ts';
import { own } from '../../edition/bind.ts';
import { descriptionRuns, timelineTable } from './describe-timeline.ts';
import { readEntries } from './entry.ts';
import type { TimelineLayout } from './geometry.ts';
import { layoutNarrow } from './layout-narrow.ts';
import { layoutWide } from './layout-wide.ts';

const EMPTY = { height: 0, panels: [], legend: { swatches: [], labels: [] } };

/** `width` in CSS pixels at which text has its true size; from 560 on lanes, below a list. Without entries the height is 0. */
export function layoutTimeline(dossier: Dossier, width: number): TimelineLayout {
  const entries = readEntries(dossier);
  const mode = isWide(width) ? 'wide' : 'narrow';
  const drawing =
    entries.length === 0
      ? EMPTY
      : mode === 'wide'
        ? layoutWide(dossier, entries, width)
        : layoutNarrow(dossier, entries, width);
  return {
    id: `timeline-${mode}`,
    width,
    mode,
    entries,
    title: [{ words: own('timeline') }],
    description: descriptionRuns(entries),
    table: timelineTable(entries, dossier.articles),
    ...drawing,
  };
}
