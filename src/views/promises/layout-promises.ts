/** Promises on one axis of time, each from the day it was given to the day it is due. */
import * as bind from '../../edition/bind.ts';
import { factHref } from '../../edition/links.ts';
import { glued, message } from '../../edition/line.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Settings } from '../../model/settings.ts';
import { drawingId, isWide } from '../svg/figure.ts';
import { citationCell, citations } from '../text/citation.ts';
import type { Run } from '../text/run.ts';
import type { Cell, DataTable } from '../text/table.ts';
import type { Mark, TimelineLayout } from '../timeline/geometry.ts';
import { layoutRows, type RowRequest } from '../timeline/layout-rows.ts';
import { MARK_HEIGHT } from '../timeline/place-mark.ts';
import type { Stretch } from '../timeline/time-axis.ts';
import { type Promised, readPromises } from './read-promises.ts';

export type PromisesLayout = Omit<TimelineLayout, 'entries'>;

/** Units of a bar whose end no source gives. */
const OPEN = 40;

const valueRun = ({ figure }: Promised, settings: Settings): Run => ({
  words: bind.value(figure, settings),
  weight: 600,
  whole: true,
  href: factHref(figure),
});

function requestOf(promised: Promised, { articles, settings }: Dossier): RowRequest {
  const { label, figure, date, from, to, isDueAbout } = promised;
  const { words } = valueRun(promised, settings);
  const mark = (x0: number, x1: number, y: number, end: Mark['end']): Mark => ({
    kind: 'span',
    x0,
    x1,
    y,
    height: MARK_HEIGHT,
    hatched: true,
    start: 'closed',
    end,
    conflict: false,
    href: factHref(figure),
    of: words.of,
  });
  return {
    group: null,
    runs: [valueRun(promised, settings), { words: label }, ...citations([figure, date], articles)],
    place: (scale, y) => {
      const x0 = scale.at(from);
      return to === null
        ? mark(x0, Math.min(scale.x1, x0 + OPEN), y, 'open')
        : mark(x0, scale.at(to), y, isDueAbout ? 'approximate' : 'closed');
    },
  };
}

const sentence = (promised: Promised, settings: Settings): Run[] => [
  { words: promised.given },
  glued('colon'),
  { words: bind.value(promised.figure, settings) },
  glued('comma'),
  { words: promised.label },
  glued('comma'),
  ...(promised.due
    ? message('dueBy', settings.language, { date: { words: promised.due } })
    : [{ words: bind.own('noEndDate', settings.language) }]),
  glued('stop'),
];

const COLUMNS = [
  'columnPromised',
  'columnTo',
  'columnHowMany',
  'columnDue',
  'columnSource',
] as const;

const rowOf = (promised: Promised, { articles, settings }: Dossier): Cell[] => [
  [{ words: promised.given }],
  [{ words: promised.label }],
  [{ words: bind.value(promised.figure, settings) }],
  [{ words: promised.due ?? bind.own('noEndDate', settings.language) }],
  citationCell([promised.figure, promised.date], articles),
];

type Chart = Settings['charts'][number];

function titleOf(chart: Chart, { settings }: Dossier): bind.Bound {
  const index = settings.charts.findIndex(({ id }) => id === chart.id);
  return bind.label(settings, 'charts', index, 'title');
}

export const promisesTable = (chart: Chart, dossier: Dossier): DataTable => ({
  caption: titleOf(chart, dossier),
  header: COLUMNS.map((key) => bind.own(key, dossier.settings.language)),
  rows: readPromises(chart, dossier).map((promised) => rowOf(promised, dossier)),
});

/** `width` in CSS pixels at which text has its true size. */
export function layoutPromises(chart: Chart, dossier: Dossier, width: number): PromisesLayout {
  const promises = readPromises(chart, dossier);
  const rows = promises.length
    ? layoutRows(
        promises.map((promised) => requestOf(promised, dossier)),
        promises.map(({ from, to }): Stretch => [from, to ?? from]),
        { width, language: dossier.settings.language, now: null },
      )
    : null;
  return {
    id: drawingId(`promises-${chart.id}`, width),
    mode: isWide(width) ? 'wide' : 'narrow',
    width,
    height: (rows?.bottom ?? 0) + 2,
    title: [{ words: titleOf(chart, dossier) }],
    description: promises.flatMap((promised) => sentence(promised, dossier.settings)),
    table: promisesTable(chart, dossier),
    rows,
    legend: { swatches: [], labels: [] },
  };
}
