/**
 * Organisations of every kind that an article names: by the shape of the name, by what the text says of it, and wherever the
 * article comes back to it by a shorter form or an abbreviation.
 */
import type { Draft, ReadParagraph, Reading, Token } from '../../text/reading.ts';
import { fold, isCapitals } from '../parties/phrases.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { HONORIFICS } from '../people/roles.ts';
import { isCommonWord, OPENERS, PLACE_NAMES } from '../people/words.ts';
import { isUsState } from '../parties/namesakes.ts';
import { bodyEvidence, personEvidence, placeEvidence } from './evidence.ts';
import { Forms, type Body } from './forms.ts';
import { findShapes, isCapital, isNear, isOpener, type Shape } from './shapes.ts';

type Party = Draft<'party'>;
const LONGEST_NAME = 4;

/** For each token the party that covers it. */
function coverTokens({ tokens }: ReadParagraph, parties: readonly Party[]): (Party | undefined)[] {
  let next = 0;
  return tokens.map((token) => {
    while (next < parties.length && (parties[next]?.end ?? 0) <= token.start) next++;
    const party = parties[next];
    return party && party.start <= token.start && token.end <= party.end ? party : undefined;
  });
}

/** Runs of capitalised words that no other name holds, up to four words long. */
function findRuns(paragraph: ReadParagraph, isTaken: (index: number) => boolean): Shape[] {
  const { tokens } = paragraph;
  const runs: Shape[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at]) || isTaken(at) || isOpener(tokens, at) || isTitle(tokens, at))
      continue;
    let to = at + 1;
    while (isNear(tokens, to - 1) && !isTaken(to)) {
      if (isCapital(tokens[to])) to++;
      else if (/^[&-]$/.test(tokens[to]?.text ?? '') && isCapital(tokens[to + 1])) to += 2;
      else break;
    }
    if (to - at <= LONGEST_NAME && !isLonely(tokens, at, to))
      runs.push({ paragraph, from: at, to, head: '' });
    at = to - 1;
  }
  return runs;
}

const isTitle = (tokens: readonly Token[], at: number): boolean =>
  HONORIFICS.has(tokens[at]?.lower ?? '');

/** One letter, a word that opens a sentence and is no name, a state: nothing that a body could be called. */
function isLonely(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (to - from > 1 || !first) return false;
  return (
    first.text.length < 2 ||
    OPENERS.has(first.lower) ||
    isCommonWord(first.lower) ||
    PLACE_NAMES.has(first.lower) ||
    isUsState(tokens, from)
  );
}

const textOf = ({ paragraph, from, to }: Shape): string =>
  paragraph.text
    .slice(paragraph.tokens[from]?.start ?? 0, paragraph.tokens[to - 1]?.end ?? 0)
    .replaceAll(/\s+/g, ' ');
const keyOf = (shape: Shape): string => fold(textOf(shape));

/** Behind nothing of its sentence, so that its capital says nothing: "Dock workers walked out". */
function opensSentence({ paragraph: { tokens }, from }: Shape): boolean {
  const first = tokens[from];
  const before = tokens[from - 1];
  if (before?.sentence !== first?.sentence) return true;
  return before?.type !== 'word' && tokens[from - 2]?.sentence !== first?.sentence;
}

/** Names whose capital is their own: two words, an abbreviation, or a word that has its capital within a sentence too. */
function nameKeys(runs: readonly Shape[]): Set<string> {
  return new Set(
    runs
      .filter((run) => run.to - run.from > 1 || isCapitals(textOf(run)) || !opensSentence(run))
      .map(keyOf),
  );
}

/** Names that the text treats as bodies and never as persons. */
function bodiesBySense(runs: readonly Shape[]): Shape[] {
  const names = nameKeys(runs);
  const others = new Set(
    runs.filter((run) => personEvidence(run) || placeEvidence(run)).map(keyOf),
  );
  const families = new Set(
    runs
      .filter((run) => run.to - run.from > 1 && personEvidence(run))
      .map(({ paragraph, to }) => fold(paragraph.tokens[to - 1]?.text ?? '')),
  );
  return runs.filter((run) => {
    const evidence = bodyEvidence(run);
    if (evidence === 'words') return true;
    if (evidence === null || (evidence === 'modifier' && !names.has(keyOf(run)))) return false;
    return !others.has(keyOf(run)) && !families.has(keyOf(run));
  });
}

/** The abbreviation in brackets right after a name. */
function acronymAfter({ paragraph: { tokens }, to }: Shape): string | undefined {
  const inside = tokens[to + 1];
  return tokens[to]?.text === '(' &&
    inside &&
    isCapitals(inside.text) &&
    tokens[to + 2]?.text === ')'
    ? inside.text
    : undefined;
}

/** "(IAAF)" after a name that is no body's so far: its words spell it, and the abbreviation acts as a body. */
function isSpelled({ paragraph: { tokens }, from, to }: Shape, acronym: string): boolean {
  const initials = tokens
    .slice(from, to)
    .filter(isCapital)
    .map(({ text }) => text.charAt(0))
    .join('');
  return initials === acronym;
}

interface Read {
  paragraph: ReadParagraph;
  parties: Party[];
  shapes: Shape[];
  runs: Shape[];
}

function readParagraph(paragraph: ReadParagraph, parties: Party[]): Read {
  const covered = coverTokens(paragraph, parties);
  const longer = (shape: Shape): boolean => {
    const inside = covered.slice(shape.from, shape.to);
    const org = inside.find((party) => party?.org);
    if (inside.every((party) => party?.code !== undefined && party === inside[0])) return false;
    return org === undefined || org.end - org.start < textOf(shape).length;
  };
  const shapes = findShapes(paragraph).filter(longer);
  const taken = new Set(
    shapes.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  const runs = findRuns(paragraph, (index) => taken.has(index) || covered[index] !== undefined);
  return { paragraph, parties, shapes, runs };
}

function collectForms(read: readonly Read[]): Forms {
  const forms = new Forms();
  for (const { paragraph, parties } of read)
    for (const party of parties)
      if (party.org !== undefined)
        forms.addKnown(
          party.org,
          party.name ?? '',
          paragraph.text.slice(party.start, party.end).replaceAll(/\s+/g, ' '),
        );
  const runs = read.flatMap((each) => each.runs);
  const shapes = [...read.flatMap((each) => each.shapes), ...bodiesBySense(runs)];
  for (const shape of shapes) forms.add(textOf(shape), acronymAfter(shape));
  for (const run of runs) {
    const acronym = acronymAfter(run);
    if (acronym && run.to - run.from > 1 && isSpelled(run, acronym) && forms.has(acronym))
      forms.add(textOf(run), acronym);
  }
  forms.settle();
  return forms;
}

/** A given name or an initial right before makes a person of it. */
const isPartOfPerson = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 1];
  return (
    isCapital(before) &&
    isNear(tokens, from - 1) &&
    GIVEN_NAMES.has(fold(before.text)) &&
    !OPENERS.has(before.lower)
  );
};

function findMentions({ paragraph, shapes, parties }: Read, forms: Forms): Party[] {
  const { tokens } = paragraph;
  const covered = coverTokens(paragraph, parties);
  const shapeAt = new Map(shapes.map((shape) => [shape.from, shape]));
  const drafts: Party[] = [];
  const write = (body: Body, from: number, to: number): void => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first && last)
      drafts.push({
        kind: 'party',
        paragraph: paragraph.number,
        start: first.start,
        end: last.end,
        org: body.org,
        name: body.name,
      });
  };
  for (let at = 0; at < tokens.length; at++) {
    const shape = shapeAt.get(at);
    const body = shape && forms.find(textOf(shape));
    if (shape && body) {
      write(body, shape.from, shape.to);
      at = shape.to - 1;
      continue;
    }
    if (!isCapital(tokens[at]) || covered[at] !== undefined) continue;
    const match = forms.match(tokens, at);
    if (!match || isPartOfPerson(tokens, at)) continue;
    write(match.value, at, match.end);
    at = match.end - 1;
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
