/** The entries of the timeline of dossier.yaml, each with what its date covers and what its facts say of it. */
import type { Dossier, Topic } from '../../model/dossier.ts';
import { type Bound, date as boundDate, label } from '../../edition/bind.ts';
import { dayStart, edtfDays } from '../../model/edtf.ts';
import type { Fact, Status } from '../../model/fact.ts';
import { indexOf } from '../../dossier/dossier-index.ts';
import { dateShape } from './date-shape.ts';
import type { DateShape, End } from './date-shape.ts';

const DAY = 86_400_000;

export interface Entry {
  /** Place in dossier.yaml, from 0. */
  index: number;
  label: Bound;
  lane: Bound;
  edtf: string;
  /** The date in words. */
  words: Bound;
  shape: DateShape;
  /** Milliseconds, the end exclusive; null where the date is open. */
  start: number | null;
  end: number | null;
  startKnown: End;
  endKnown: End;
  status?: Status;
  /** True where it lay ahead when its source was published: it can't have been done. */
  ahead: boolean;
  /** The topic on which the sources of this entry's date disagree. */
  conflict?: Topic;
  date: Fact;
  /** The date's fact first, then those it is drawn with. */
  facts: Fact[];
}

/** The date a fact gives: its own, or the period it counts over. */
function dateOf(fact: Fact): string | undefined {
  return fact.kind === 'date' ? fact.edtf : fact.kind === 'quantity' ? fact.period : undefined;
}

/** Whether a figure is of the time that the date gives, rather than something announced or counted on it. */
const isOfTime = (fact: Fact, edtf: string | undefined): boolean =>
  fact.kind !== 'quantity' || fact.period === undefined || fact.period === edtf;

/**
 * The date's own, else that of the facts it is drawn with; of what is planned and what is offered the more cautious. What a past day
 * announced for later is no plan of that day: the announcement was made.
 */
function statusOf(date: Fact, facts: Fact[], ahead: boolean): Status | undefined {
  if (date.status) return date.status;
  const stated = new Set(
    facts.filter((fact) => isOfTime(fact, dateOf(date))).flatMap((fact) => fact.status ?? []),
  );
  if (stated.size > 1 && stated.has('done')) return undefined;
  const status = stated.has('offered') ? 'offered' : [...stated][0];
  return status === 'done' || ahead ? status : undefined;
}

/** Of a stretch longer than this, such as the coming year, the day of publication may be the beginning. */
const LONG = 60 * DAY;

function isAhead(
  date: Fact,
  start: number | null,
  end: number | null,
  articles: Dossier['articles'],
): boolean {
  const published = articles.find(({ id }) => id === date.article)?.published;
  const last = published ? edtfDays(published).last : null;
  if (last === null || start === null) return false;
  const until = dayStart(last) + DAY;
  return start >= until || (end !== null && end - start > LONG && (start + end) / 2 > until);
}

/** Whether what is told took the whole of it. That a figure beside it is of the year tells nothing of how long the event was. */
const lasts = (date: Fact): boolean =>
  date.kind === 'quantity' || (date.kind === 'date' && date.duration !== undefined);

/** `~` or `?` after an end makes that end approximate. */
function endsOf(edtf: string): [End, End] {
  const [from = '', to = from] = edtf.split('/');
  const known = (end: string): End =>
    end === '..' ? 'open' : /[~?%]/.test(end) ? 'approximate' : 'closed';
  return [known(from), known(to)];
}

function readEntry(
  choice: Dossier['settings']['timeline'][number],
  index: number,
  dossier: Dossier,
  byId: Map<string, Fact>,
): Entry | null {
  const date = byId.get(choice.date);
  const edtf = date && dateOf(date);
  if (!date || edtf === undefined) return null;
  const others = choice.facts.flatMap((id) => byId.get(id) ?? []);
  const { first, last } = edtfDays(edtf);
  const [startKnown, endKnown] = endsOf(edtf);
  const [start, end] = [
    first === null ? null : dayStart(first),
    last === null ? null : dayStart(last) + DAY,
  ];
  const ahead = isAhead(date, start, end, dossier.articles);
  const status = statusOf(date, others, ahead);
  return {
    index,
    label: label(dossier.settings, 'timeline', index, 'label'),
    lane: label(dossier.settings, 'timeline', index, 'lane'),
    edtf,
    words: boundDate(date, edtf, dossier.settings.language),
    shape: dateShape(edtf, lasts(date)),
    start,
    end,
    startKnown,
    endKnown,
    ...(status && !(ahead && status === 'done') ? { status } : {}),
    ahead,
    conflict: indexOf(dossier).conflictOf(date.id),
    date,
    facts: [date, ...others.filter(({ id }) => id !== date.id)],
  };
}

const begin = (entry: Entry): number => entry.start ?? -Infinity;

/** In the order of the calendar. An entry whose fact gives no date is left out; `check` reports it. */
export function readEntries(dossier: Dossier): Entry[] {
  const byId = new Map(dossier.facts.map((fact) => [fact.id, fact]));
  return dossier.settings.timeline
    .flatMap((choice, index) => readEntry(choice, index, dossier, byId) ?? [])
    .sort(
      (a, b) =>
        begin(a) - begin(b) || (a.end ?? Infinity) - (b.end ?? Infinity) || a.index - b.index,
    );
}
