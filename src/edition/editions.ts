/** What was published, newest first: what each edition changed, and the earlier ones as they were. */
import { compareEditions, type EditionChanges, recordEdition } from '../check/record-edition.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EditionRecord } from '../model/edition-record.ts';
import type { WordKey } from '../furniture/index.ts';
import * as bind from './bind.ts';
import type { Bound } from './bind.ts';
import { correctionLines } from './front.ts';
import { type Line, message, type Run } from './line.ts';

interface ChangeList {
  title: Bound;
  lines: Line[];
  /** More changed than is listed. */
  isCut: boolean;
}

interface EditionEntry {
  /** Fragment of the page of editions. */
  id: string;
  heading: Line;
  title: Bound;
  href: string;
  /** Said where nothing is listed. */
  note: Bound | null;
  changes: ChangeList[];
}

/** An earlier edition as it was published. */
interface EarlierEdition {
  path: string;
  /** "Edition 1". */
  name: Line;
  heading: Line;
  title: Bound;
  standfirst: Bound;
  sections: { title: Bound; blocks: Line[] }[];
}

export interface Editions {
  /** Empty where none has been frozen. */
  entries: EditionEntry[];
  earlier: EarlierEdition[];
  corrections: Line[];
}

export const EDITIONS_PAGE = '/editions.html';
/** Lines of a list; the rest stands in the data. */
const LISTED = 150;

/** Frozen ones, and last the one that the dossier is now. */
export function publishedEditions(dossier: Dossier): EditionRecord[] {
  const { number } = dossier.settings.edition;
  const before = dossier.editions.filter((record) => record.number < number);
  return [...before, recordEdition(dossier)];
}

const headingOf = (record: EditionRecord, language: string): Line =>
  message('editionOf', language, {
    number: { words: bind.recordedNumber(record) },
    date: { words: bind.recordedDate(record, language) },
  });

const listOf = (title: WordKey, lines: Line[], language: string): ChangeList[] =>
  lines.length === 0
    ? []
    : [
        {
          title: bind.own(title, language),
          lines: lines.slice(0, LISTED),
          isCut: lines.length > LISTED,
        },
      ];

/** What a fact said in the edition, by its id. */
function factRuns(record: EditionRecord, dossier: Dossier): (id: string) => Run[] {
  const byId = new Map(record.facts.map((fact) => [fact.id, fact]));
  return (id) => {
    const fact = byId.get(id);
    return fact ? [{ words: bind.recordedFact(record, fact, dossier) }] : [];
  };
}

function changeLists(
  { sentences, facts }: EditionChanges,
  before: EditionRecord,
  after: EditionRecord,
  dossier: Dossier,
): ChangeList[] {
  const { language } = dossier.settings;
  const [old, now] = [factRuns(before, dossier), factRuns(after, dossier)];
  const said = (record: EditionRecord, texts: readonly string[]): Line[] =>
    texts.map((text) => [{ words: bind.recorded(record, text) }]);
  const corrected = facts.changed.map((id) =>
    message('saidBefore', language, { now: now(id), before: old(id) }),
  );
  return [
    ...listOf('sentencesAdded', said(after, sentences.added), language),
    ...listOf('sentencesGone', said(before, sentences.gone), language),
    ...listOf('factsAdded', facts.added.map(now), language),
    ...listOf('factsChanged', corrected, language),
    ...listOf('factsGone', facts.gone.map(old), language),
  ];
}

function entryOf(
  record: EditionRecord,
  before: EditionRecord | undefined,
  dossier: Dossier,
  href: string,
): EditionEntry {
  const { language } = dossier.settings;
  const changes = before
    ? changeLists(compareEditions(before, record), before, record, dossier)
    : [];
  const note = before ? 'editionSame' : 'editionFirst';
  return {
    id: `edition-${record.number}`,
    heading: headingOf(record, language),
    title: bind.recorded(record, record.title),
    href,
    note: changes.length > 0 ? null : bind.own(note, language),
    changes,
  };
}

const earlierPath = ({ number }: EditionRecord): string => `/editions/${number}.html`;

const earlierOf = (record: EditionRecord, language: string): EarlierEdition => ({
  path: earlierPath(record),
  name: message('editionNumbered', language, { number: { words: bind.recordedNumber(record) } }),
  heading: headingOf(record, language),
  title: bind.recorded(record, record.title),
  standfirst: bind.recorded(record, record.standfirst),
  sections: record.sections.map(({ title, blocks }) => ({
    title: bind.recorded(record, title),
    blocks: blocks.map((sentences) =>
      sentences.map((sentence) => ({ words: bind.recorded(record, sentence) })),
    ),
  })),
});

export function buildEditions(dossier: Dossier): Editions {
  const { settings } = dossier;
  if (dossier.editions.length === 0) return { entries: [], earlier: [], corrections: [] };
  const published = publishedEditions(dossier);
  const earlier = published.slice(0, -1);
  return {
    entries: published
      .map((record, index) =>
        entryOf(
          record,
          published[index - 1],
          dossier,
          index === earlier.length ? '/index.html' : earlierPath(record),
        ),
      )
      .reverse(),
    earlier: earlier.map((record) => earlierOf(record, settings.language)),
    corrections: correctionLines(settings),
  };
}
