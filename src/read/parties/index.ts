/** Countries, territories and international organisations that an article names. */
import type { Vocabulary } from '../../model/settings.ts';
import { countryName } from './countries.ts';
import { explainedAcronyms, foreignAcronyms } from './acronyms.ts';
import { partyPhrases, type Gazetteer, type PartyName } from './gazetteer.ts';
import { isInsideName } from './inside.ts';
import {
  isCapitalised,
  isGivenName,
  isNamesake,
  isUsTown,
  settleCode,
  type Candidate,
  type Evidence,
} from './namesakes.ts';
import { fold, isCapitals } from './phrases.ts';
import type { Draft, ReadParagraph, Reading, Token } from '../../text/reading.ts';

/** Stands in running capitals, where "US" and "WHO" can be words. */
function isInCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  const shouts = (token: Token | undefined): boolean =>
    token === undefined ||
    (token.type === 'word' && token.text.length > 2 && isCapitals(token.text));
  return (
    shouts(tokens[from - 1]) &&
    shouts(tokens[to]) &&
    shouts(tokens[from - 2]) &&
    shouts(tokens[to + 1]) &&
    tokens.length > to - from
  );
}

/** "417 U.S. 116": pages of a reporter of cases. */
const isReporter = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.text.includes('.') === true &&
  tokens[from - 1]?.type === 'number' &&
  tokens[to]?.type === 'number';

function isWritten({ party, tokens, from, to }: Candidate): boolean {
  if (party.article && tokens[from - 1]?.lower !== 'the') return false;
  if (isReporter(tokens, from, to)) return false;
  if (
    to - from === 1 &&
    isCapitals(tokens[from]!.text) &&
    tokens[from]!.text.length <= 3 &&
    isInCapitals(tokens, from, to)
  )
    return false;
  if (tokens[to]?.text === '$' && tokens[to]!.start === tokens[to - 1]!.end) return false;
  const prefix = /^(?:sino|franco|russo|italo)$/i.test(tokens[from]!.text);
  return !prefix || tokens[to]?.text === '-';
}

function findCandidates(
  paragraph: ReadParagraph,
  phrases: Gazetteer,
  words: Set<string>,
): Candidate[] {
  const { tokens } = paragraph;
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(tokens[at])) continue;
    const match = phrases.match(tokens, at);
    if (!match) {
      words.add(fold(tokens[at]!.text));
      continue;
    }
    const form = tokens
      .slice(at, match.end)
      .map((token) => fold(token.text))
      .join(' ');
    for (let index = at; index < match.end; index++) words.add(fold(tokens[index]!.text));
    candidates.push({
      party: match.value,
      form,
      paragraph: paragraph.number,
      tokens,
      from: at,
      to: match.end,
    });
    at = match.end - 1;
  }
  return candidates;
}

/** Further mentions by an acronym that the article explains and the general table has not. */
function findAcronyms(
  paragraph: ReadParagraph,
  acronyms: ReadonlyMap<string, PartyName>,
): Candidate[] {
  const { tokens } = paragraph;
  return tokens.flatMap((token, at) => {
    const party = isCapitals(token.text) ? acronyms.get(token.text) : undefined;
    return party
      ? [{ party, form: token.lower, paragraph: paragraph.number, tokens, from: at, to: at + 1 }]
      : [];
  });
}

/** A town named once with its state ("Lebanon, Pa.") is meant wherever the article has the bare name. */
function localForms(candidates: readonly Candidate[]): Set<string> {
  return new Set(candidates.filter(isUsTown).map((candidate) => candidate.form));
}

/** A country's name that is somebody's first name once ("Chad Larkin") is so wherever nothing places it. */
const givenNames = (candidates: readonly Candidate[]): Set<string> =>
  new Set(candidates.filter(isGivenName).map((candidate) => candidate.form));

const isPlaced = (tokens: readonly Token[], from: number): boolean =>
  /^(?:in|to|from|of|for|and|with|across|near|between|against)$/.test(
    tokens[from - 1]?.lower ?? '',
  );

const keyOf = (party: PartyName): string => party.org ?? party.code ?? '';

function dropUnsure(
  candidates: readonly Candidate[],
  acronyms: ReadonlyMap<string, PartyName>,
): Candidate[] {
  const sure = new Set(
    candidates.filter(({ party }) => !party.unsure).map(({ party }) => keyOf(party)),
  );
  return candidates.filter(
    ({ party, tokens, from }) =>
      !party.unsure || sure.has(keyOf(party)) || acronyms.has(tokens[from]!.text),
  );
}

function dropOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (a, b) => a.paragraph - b.paragraph || a.from - b.from || b.to - a.to,
  );
  return sorted.filter((candidate, index) => {
    const before = sorted[index - 1];
    return !before || before.paragraph !== candidate.paragraph || before.to <= candidate.from;
  });
}

function writeDraft(candidate: Candidate, evidence: Evidence): Draft<'party'>[] {
  const { party, tokens, from, to, paragraph } = candidate;
  const place = {
    kind: 'party' as const,
    paragraph,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
  };
  if (party.org) return [{ ...place, org: party.org, name: party.name }];
  const code = settleCode(candidate, evidence);
  return code
    ? [{ ...place, code, name: code === party.code ? party.name : countryName(code)! }]
    : [];
}

/**
 * One draft a mention, by name, demonym, usual alias or former name, in the order of the text. The capital of a state, its seat of government
 * and the name of a country inside the name of an outlet or a company are no parties.
 */
export function extractParties(reading: Reading, vocabulary?: Vocabulary): Draft<'party'>[] {
  const phrases = partyPhrases(vocabulary);
  const words = new Set<string>();
  const evidence: Evidence = { words };
  const matched = reading.paragraphs
    .flatMap((paragraph) => findCandidates(paragraph, phrases, words))
    .filter(isWritten);
  const acronyms = explainedAcronyms(matched);
  const foreign = foreignAcronyms(reading.paragraphs, acronyms);
  const joined =
    acronyms.size > 0
      ? [
          ...matched,
          ...reading.paragraphs.flatMap((paragraph) => findAcronyms(paragraph, acronyms)),
        ]
      : matched;
  const local = localForms(joined);
  const persons = givenNames(joined);
  const named = dropUnsure(dropOverlaps(joined), acronyms).filter(
    ({ party, tokens, from, form }) =>
      party.sort !== 'other' &&
      !foreign.has(tokens[from]!.text) &&
      !local.has(form) &&
      !(persons.has(form) && !isPlaced(tokens, from)),
  );
  return named
    .filter((candidate) => !isInsideName(candidate) && !isNamesake(candidate, evidence))
    .flatMap((candidate) => writeDraft(candidate, evidence));
}
