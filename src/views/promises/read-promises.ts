/** The promises of a chart: what was promised, when, and by when it is due. */
import { indexOf } from '../../dossier/dossier-index.ts';
import * as bind from '../../edition/bind.ts';
import type { Bound } from '../../edition/bind.ts';
import type { Dossier } from '../../model/dossier.ts';
import { dayStart, edtfDays, readEdtf } from '../../model/edtf.ts';
import type { DateFact, QuantityFact } from '../../model/fact.ts';
import type { Settings } from '../../model/settings.ts';

export interface Promised {
  label: Bound;
  figure: QuantityFact;
  date: DateFact;
  /** When it was given. */
  given: Bound;
  /** By when it is to be kept; null where no date was given. */
  due: Bound | null;
  /** Milliseconds: the middle of the day, month or year it was given in, and the end of what it covers. */
  from: number;
  to: number | null;
  isDueAbout: boolean;
}

const DAY = 86_400_000;

const middleOf = (edtf: string): number | null => {
  const { first, last } = edtfDays(edtf);
  return first === null || last === null ? null : (dayStart(first) + dayStart(last) + DAY) / 2;
};

/** The end of the time that the figure is for, as the source gives it. */
function dueOf(period: string | undefined): string | null {
  const read = period === undefined ? null : readEdtf(period);
  if (!read || period === undefined) return null;
  if (read.kind === 'date') return period;
  return read.to === null ? null : period.slice(period.indexOf('/') + 1);
}

/** In the order they were given. A panel without the date of its promise is left out: what it says is in the table of its sources. */
export function readPromises(chart: Settings['charts'][number], dossier: Dossier): Promised[] {
  const index = dossier.settings.charts.findIndex(({ id }) => id === chart.id);
  const { language } = dossier.settings;
  const { fact } = indexOf(dossier);
  const found = chart.panels.flatMap(({ facts, promised }, at): Promised[] => {
    const [figure, date] = [fact(facts[0] ?? ''), fact(promised ?? '')];
    if (figure?.kind !== 'quantity' || date?.kind !== 'date' || !date.edtf) return [];
    const from = middleOf(date.edtf);
    if (from === null) return [];
    const due = dueOf(figure.period);
    const last = due === null ? null : edtfDays(due).last;
    return [
      {
        label: bind.label(dossier.settings, 'charts', index, 'panels', at, 'label'),
        figure,
        date,
        given: bind.date(date, date.edtf, language),
        due: due === null ? null : bind.date(figure, due, language),
        from,
        to: last === null ? null : dayStart(last) + DAY,
        isDueAbout: due !== null && /[~?%]/.test(due),
      },
    ];
  });
  return found.toSorted((a, b) => a.from - b.from);
}
