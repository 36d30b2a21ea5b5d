/**
 * What only the finished pages tell: whether the judgements fit one page, whether each note begins on the page of its mark, and
 * whether a figure stands above the heading of its own section.
 */
import type { SetPages } from './compile-typst.ts';
import type { JudgementPage, PrintData } from './print-data.ts';

/** Tried in this order; with the last the judgements are left on two pages and reported. Below 9 points nothing is read with ease. */
export const JUDGEMENT_PAGES: readonly JudgementPage[] = [
  { size: 10, notes: 'words' },
  { size: 9.5, notes: 'words' },
  { size: 9, notes: 'words' },
  { size: 10, notes: 'places' },
  { size: 9, notes: 'places' },
];

/** Each takes a quarter of a second and more: from the third on, lone lines are allowed beside every note, which settles it. */
const PATIENCE = 2;
const MOST_ROUNDS = 6;
/** From here on a second round takes seconds: lone lines are allowed beside every note from the start. */
const MANY_NOTES = 400;
/** Points; marks of one line stand at one height. */
const SAME_LINE = 1;

/** Where a note's mark and the note stand: pages from 1, `y` in points from the top. */
export interface NotePlace {
  number: number;
  page: number;
  y: number;
  entryPage: number;
}

const judgementPages = (briefing: Pick<SetPages, 'query'>): number =>
  Number(briefing.query('judgements-pages')[0] ?? 1);

export const notePlaces = (briefing: Pick<SetPages, 'query'>): NotePlace[] =>
  (briefing.query('note-places')[0] ?? []) as NotePlace[];

/**
 * Typst 0.14 moves a line whose note has no room on its page, but looks at the first note of the line only: a later one slips to the next page
 * (`migratable` in typst-layout's flow/compose.rs). Where one does, notes of one line are printed together: then none can.
 */
export const hasSlipped = (places: readonly NotePlace[]): boolean =>
  places.some(({ page, entryPage }) => entryPage > page);

/** Numbers of notes whose mark stands in a line behind that of the note before. */
export function notesBehindOthers(places: readonly NotePlace[]): number[] {
  return places
    .filter(
      ({ page, y }, index) =>
        page === places[index - 1]?.page && Math.abs(places[index - 1]!.y - y) < SAME_LINE,
    )
    .map(({ number }) => number);
}

/** The other way round it leaves behind the note of a line that it then moves, to avoid a widow or an orphan. */
export const strandedNotes = (places: readonly NotePlace[]): number[] =>
  places.flatMap(({ number, page, entryPage }) => (entryPage < page ? [number] : []));

type Compile = (data: PrintData) => SetPages;

function fitJudgements(compile: Compile, data: PrintData): { briefing: SetPages; data: PrintData } {
  for (const judgementPage of JUDGEMENT_PAGES) {
    const tried = { ...data, judgementPage };
    const briefing = compile(tried);
    if (judgementPages(briefing) === 1 || judgementPage === JUDGEMENT_PAGES.at(-1))
      return { briefing, data: tried };
  }
  throw new RangeError('no page to try');
}

const union = (known: readonly number[], found: readonly number[]): number[] => [
  ...new Set([...known, ...found]),
];

/** Indexes of the figures that have floated to the head of the page on which their section begins. */
const figuresAboveHeading = (briefing: Pick<SetPages, 'query'>): number[] =>
  (briefing.query('figures-above')[0] ?? []) as number[];

const numbersOf = ({ notes }: PrintData): number[] => notes.map(({ number }) => number);

/** What keeps each note with its mark; nothing where all are. */
function withNotes(
  data: PrintData,
  places: readonly NotePlace[],
  round: number,
): Partial<PrintData> | undefined {
  const stranded = strandedNotes(places);
  if (stranded.length === 0 && !hasSlipped(places)) return undefined;
  const looseNotes = round < PATIENCE ? union(data.looseNotes, stranded) : numbersOf(data);
  return { joinedNotes: notesBehindOthers(places), looseNotes };
}

/** What mends the pages, or undefined where all is well. */
function mended(data: PrintData, briefing: SetPages, round: number): PrintData | undefined {
  const notes = withNotes(data, notePlaces(briefing), round);
  const above = figuresAboveHeading(briefing);
  if (!notes && above.length === 0) return undefined;
  return { ...data, ...notes, lowFigures: union(data.lowFigures, above) };
}

/** Compiles until the pages are as they should be, or can't be made so. */
export function settleBriefing(compile: Compile, data: PrintData): SetPages {
  const start = data.notes.length < MANY_NOTES ? data : { ...data, looseNotes: numbersOf(data) };
  let { briefing, data: settled } = fitJudgements(compile, start);
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const next = mended(settled, briefing, round);
    if (!next) break;
    settled = next;
    briefing = compile(settled);
  }
  return briefing;
}
