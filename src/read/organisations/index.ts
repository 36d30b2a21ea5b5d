/**
 * Organisations of every kind that an article names: by the shape of the name, by what the text says of it, and wherever the
 * article comes back to it by a shorter form or an abbreviation.
 */
import { Cursor } from '../../text/cursor.ts';
import { fold } from '../../text/fold.ts';
import type { Draft, ReadParagraph, Reading } from '../../text/reading.ts';
import { isCapitals } from '../parties/phrases.ts';
import { isUsState, US_STATES } from '../parties/us-states.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { HONORIFICS } from '../people/roles.ts';
import { isCommonWord, OPENERS, PLACE_NAMES } from '../people/words.ts';
import { placeOf, textOf, type Span } from '../span.ts';
import { bodyEvidence, personEvidence, placeEvidence } from './evidence.ts';
import { Forms } from './forms.ts';
import { findShapes, isNear, isOpener } from './shapes.ts';

type Party = Draft<'party'>;
const LONGEST_NAME = 4;

/** For each token the party that covers it. */
function coverTokens({ tokens }: Cursor, parties: readonly Party[]): (Party | undefined)[] {
  let next = 0;
  return tokens.map((token) => {
    while (next < parties.length && (parties[next]?.end ?? 0) <= token.start) next++;
    const party = parties[next];
    return party && party.start <= token.start && token.end <= party.end ? party : undefined;
  });
}

/** "Initially, the company": an adverb. */
const isAdverb = (cursor: Cursor, at: number): boolean =>
  cursor.word(at).endsWith('ly') && cursor.opensSentence(at) && cursor.text(at + 1) === ',';

/** One letter, a word that opens a sentence and is no name, a state: nothing that a body could be called. */
function isNoName(cursor: Cursor, at: number): boolean {
  const word = cursor.word(at);
  return (
    word.length < 2 ||
    OPENERS.has(word) ||
    isAdverb(cursor, at) ||
    isCommonWord(word) ||
    PLACE_NAMES.has(word) ||
    isUsState(cursor, at)
  );
}

/** Index after a run of capitalised words, some with "&" or a hyphen between them. */
function runEnd(cursor: Cursor, from: number, isTaken: (index: number) => boolean): number {
  let to = from + 1;
  while (isNear(cursor, to) && !isTaken(to)) {
    if (cursor.isCapital(to)) to++;
    else if (/^[&-]$/.test(cursor.text(to)) && cursor.isCapital(to + 1)) to += 2;
    else break;
  }
  return to;
}

/** A run with the key by which its other mentions are known. */
interface Run extends Span {
  key: string;
}

/** Runs of capitalised words that no other name holds, up to four words long. */
function findRuns(cursor: Cursor, paragraph: number, isTaken: (index: number) => boolean): Run[] {
  const begins = (at: number): boolean =>
    cursor.isCapital(at) &&
    !isTaken(at) &&
    !isOpener(cursor, at) &&
    !HONORIFICS.has(cursor.word(at));
  const runs: Run[] = [];
  for (let from = 0; from < cursor.end; from++) {
    if (!begins(from)) continue;
    const to = runEnd(cursor, from, isTaken);
    const key = fold(cursor.slice(from, to));
    const isName = to - from > 1 ? to - from <= LONGEST_NAME : !isNoName(cursor, from);
    if (isName && !US_STATES.has(key)) runs.push({ cursor, paragraph, from, to, key });
    from = to - 1;
  }
  return runs;
}

/** Behind nothing of its sentence, so that its capital says nothing: "Dock workers walked out". */
const opensSentence = ({ cursor, from }: Span): boolean =>
  cursor.opensSentence(from) || (!cursor.isWord(from - 1) && !cursor.share(from - 2, from));

/** Names whose capital is their own: two words, an abbreviation, or a word that has its capital within a sentence too. */
const nameKeys = (runs: readonly Run[]): Set<string> =>
  new Set(
    runs
      .filter((run) => run.to - run.from > 1 || isCapitals(textOf(run)) || !opensSentence(run))
      .map(({ key }) => key),
  );

/** "Foreign Minister Don McKinnon": a given name before the last. */
const endsWithGivenName = ({ cursor, from, to }: Run): boolean =>
  to - from > 2 && GIVEN_NAMES.has(cursor.word(to - 2));

/** Names that the text treats as bodies and never as persons. */
function bodiesBySense(runs: readonly Run[]): Run[] {
  const names = nameKeys(runs);
  const persons = runs.filter(personEvidence);
  const others = new Set([...persons, ...runs.filter(placeEvidence)].map(({ key }) => key));
  const families = new Set(
    [...persons, ...runs.filter(endsWithGivenName)]
      .filter(({ from, to }) => to - from > 1)
      .map(({ cursor, to }) => cursor.folded(to - 1)),
  );
  return runs.filter((run) => {
    const evidence = bodyEvidence(run);
    const { key } = run;
    if (evidence === 'words') return true;
    if (evidence === null || (evidence === 'modifier' && !names.has(key))) return false;
    return !others.has(key) && !families.has(key);
  });
}

/** "DonNU" of Donetsk National University: its letters stand in the name in this order, its capitals at the head of words. */
function isContraction(short: string, name: string): boolean {
  if (!/^\p{Lu}\p{L}*\p{Lu}/u.test(short)) return false;
  const letters = [...short].map((letter) =>
    /\p{Lu}/u.test(letter) ? `(?<!\\p{L})${letter}` : letter,
  );
  return new RegExp(`^${letters.join('.*?')}`, 'u').test(name);
}

/** The one word in brackets right after a name. */
const inBrackets = ({ cursor, to }: Span): string | undefined =>
  cursor.text(to) === '(' && cursor.text(to + 2) === ')' && cursor.isCapital(to + 1)
    ? cursor.text(to + 1)
    : undefined;

/** It, where it is an abbreviation by its letters. */
function acronymAfter(span: Span): string | undefined {
  const word = inBrackets(span) ?? '';
  return isCapitals(word) || isContraction(word, textOf(span)) ? word : undefined;
}

/** "(IAAF)" after a name that is no body's so far: its words spell it, and the abbreviation acts as a body. */
function isSpelled({ cursor, from, to }: Span, acronym: string): boolean {
  const words = cursor.tokens.slice(from, to).map(({ text }) => text);
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return initials.join('') === acronym;
}

interface Read {
  cursor: Cursor;
  /** Of the paragraph, counted from 1. */
  number: number;
  text: string;
  parties: readonly Party[];
  /** For each token the party that covers it. */
  covered: readonly (Party | undefined)[];
  shapes: Span[];
  runs: Run[];
}

/** Whether a name by its shape is more than the party found in it. */
function isLonger(shape: Span, covered: readonly (Party | undefined)[]): boolean {
  const inside = covered.slice(shape.from, shape.to);
  const [first] = inside;
  if (first?.code !== undefined && inside.every((party) => party === first)) return false;
  const known = inside.find((party) => party?.org);
  return known === undefined || known.end - known.start < textOf(shape).length;
}

function readParagraph({ number, text, tokens }: ReadParagraph, parties: readonly Party[]): Read {
  const cursor = new Cursor(tokens);
  const covered = coverTokens(cursor, parties);
  const shapes = findShapes(cursor, number).filter((shape) => isLonger(shape, covered));
  const taken = new Set<number>();
  for (const { from, to } of shapes) for (let at = from; at < to; at++) taken.add(at);
  const isTaken = (at: number): boolean => taken.has(at) || covered[at] !== undefined;
  const runs = findRuns(cursor, number, isTaken);
  return { cursor, number, text, parties, covered, shapes, runs };
}

/** "(Segas)": no abbreviation by its letters, but elsewhere the article takes it for a body that is known by nothing else. */
function addBracketed({ covered, shapes }: Read, forms: Forms): void {
  for (const shape of shapes) {
    const word = covered[shape.to + 1] ? undefined : inBrackets(shape);
    if (word !== undefined && forms.has(word)) forms.add(textOf(shape), word);
  }
}

function collectForms(read: readonly Read[]): Forms {
  const forms = new Forms();
  for (const { text, parties } of read)
    for (const party of parties)
      if (party.org !== undefined)
        forms.addKnown(
          party.org,
          party.name ?? '',
          text.slice(party.start, party.end).replaceAll(/\s+/g, ' '),
        );
  const runs = read.flatMap((each) => each.runs);
  const shapes = [...read.flatMap((each) => each.shapes), ...bodiesBySense(runs)];
  for (const shape of shapes) forms.add(textOf(shape), acronymAfter(shape));
  for (const run of runs) {
    const acronym = acronymAfter(run);
    if (acronym && run.to - run.from > 1 && isSpelled(run, acronym) && forms.has(acronym))
      forms.add(textOf(run), acronym);
  }
  for (const each of read) addBracketed(each, forms);
  forms.settle();
  return forms;
}

/** A given name or an initial right before makes a person of it. */
const isPartOfPerson = (cursor: Cursor, from: number): boolean =>
  cursor.isCapital(from - 1) &&
  isNear(cursor, from) &&
  !OPENERS.has(cursor.word(from - 1)) &&
  GIVEN_NAMES.has(cursor.folded(from - 1));

function findMentions({ cursor, number, shapes, covered }: Read, forms: Forms): Party[] {
  const shapeAt = new Map(shapes.map((shape) => [shape.from, shape]));
  const drafts: Party[] = [];
  for (let from = 0; from < cursor.end; from++) {
    const shape = shapeAt.get(from);
    const known = shape && forms.find(textOf(shape));
    const isFree =
      cursor.isCapital(from) && covered[from] === undefined && !isPartOfPerson(cursor, from);
    const match = known || !isFree ? null : forms.match(cursor, from);
    const body = known ?? match?.value;
    if (!body) continue;
    const to = (known ? shape.to : match?.end) ?? from + 1;
    const { org, name } = body;
    drafts.push({ kind: 'party', ...placeOf({ cursor, paragraph: number, from, to }), org, name });
    from = to - 1;
  }
  return drafts;
}

/** Countries, and the organisations that overlap none of those found; both lists are in the order of the text. */
function outside(parties: readonly Party[], found: readonly Party[]): Party[] {
  let next = 0;
  return parties.filter((party) => {
    while ((found[next]?.end ?? Infinity) <= party.start) next++;
    return party.org === undefined || (found[next]?.start ?? Infinity) >= party.end;
  });
}

/**
 * One draft a mention, with the parties that the gazetteer has found: an organisation of its own inside a longer name gives way to it,
 * a country stays. In the order of the text.
 */
export function extractOrganisations(reading: Reading, parties: Party[]): Party[] {
  const byParagraph = Map.groupBy(parties, (party) => party.paragraph);
  const read = reading.paragraphs.map((paragraph) =>
    readParagraph(paragraph, byParagraph.get(paragraph.number) ?? []),
  );
  const forms = collectForms(read);
  return read.flatMap((each) => {
    const found = findMentions(each, forms);
    return [...outside(each.parties, found), ...found].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
  });
}
