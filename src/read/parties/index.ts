/** Countries, territories and international organisations that an article names. */
import type { Vocabulary } from '../../model/settings.ts';
import { Cursor } from '../../text/cursor.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Draft, Reading } from '../../text/reading.ts';
import { placeOf } from '../span.ts';
import { explainedAcronyms, foreignAcronyms } from './acronyms.ts';
import type { Candidate, Evidence } from './candidate.ts';
import { countryName } from './countries.ts';
import { partyPhrases, type Gazetteer, type PartyName } from './gazetteer.ts';
import { isInsideName } from './inside.ts';
import { isGivenName, isNamesake, isUsTown, settleCode } from './namesakes.ts';
import { isCapitals } from './phrases.ts';

type Place = Pick<Candidate, 'cursor' | 'paragraph'>;

const BEFORE_COUNTRY = wordsOf('before-a-named-country');
const PREFIXES = wordsOf('demonym-prefixes');
/** "US", "WHO": so short that in running capitals it may be a word. */
const SHORT_ACRONYM = 3;

/** Stands in running capitals, where "US" and "WHO" can be words. */
function isInCapitals(cursor: Cursor, from: number, to: number): boolean {
  const isShouted = (at: number): boolean =>
    !cursor.has(at) || (cursor.text(at).length > 2 && isCapitals(cursor.text(at)));
  return [from - 2, from - 1, to, to + 1].every(isShouted) && cursor.end > to - from;
}

/** "417 U.S. 116": pages of a reporter of cases. */
const isReporter = (cursor: Cursor, from: number, to: number): boolean =>
  cursor.text(from).includes('.') && cursor.isNumber(from - 1) && cursor.isNumber(to);

/** "US$". */
const isCurrency = (cursor: Cursor, to: number): boolean =>
  cursor.text(to) === '$' && cursor.touches(to);

/** Whether the phrase is written as the party's name is. */
function isWritten({ party, cursor, from, to }: Candidate): boolean {
  if (party.article && cursor.word(from - 1) !== 'the') return false;
  if (isReporter(cursor, from, to) || isCurrency(cursor, to)) return false;
  const text = cursor.text(from);
  const isShort = to - from === 1 && isCapitals(text) && text.length <= SHORT_ACRONYM;
  if (isShort && isInCapitals(cursor, from, to)) return false;
  return !PREFIXES.has(cursor.word(from)) || cursor.text(to) === '-';
}

/** The phrases of a paragraph that the gazetteer has; its capitalised words are added to `words`. */
function findCandidates(place: Place, phrases: Gazetteer, words: Set<string>): Candidate[] {
  const { cursor } = place;
  const candidates: Candidate[] = [];
  for (let from = 0; from < cursor.end; from++) {
    if (!cursor.isCapital(from)) continue;
    const match = phrases.match(cursor, from);
    const to = match?.end ?? from + 1;
    const folded = cursor.tokens.slice(from, to).map((token) => token.folded);
    for (const word of folded) words.add(word);
    if (!match) continue;
    candidates.push({ ...place, party: match.value, form: folded.join(' '), from, to });
    from = to - 1;
  }
  return candidates;
}

/** Further mentions by an acronym that the article explains and the general table has not. */
const findAcronyms = (place: Place, acronyms: ReadonlyMap<string, PartyName>): Candidate[] =>
  place.cursor.tokens.flatMap(({ text, lower }, at) => {
    const party = isCapitals(text) ? acronyms.get(text) : undefined;
    return party ? [{ ...place, party, form: lower, from: at, to: at + 1 }] : [];
  });

const formsOf = (candidates: readonly Candidate[]): Set<string> =>
  new Set(candidates.map(({ form }) => form));

const isPlaced = ({ cursor, from }: Candidate): boolean =>
  BEFORE_COUNTRY.has(cursor.word(from - 1));

const keyOf = (party: PartyName): string => party.org ?? party.code ?? '';

function dropUnsure(
  candidates: readonly Candidate[],
  acronyms: ReadonlyMap<string, PartyName>,
): Candidate[] {
  const sure = new Set(
    candidates.filter(({ party }) => !party.unsure).map(({ party }) => keyOf(party)),
  );
  return candidates.filter(
    ({ party, cursor, from }) =>
      !party.unsure || sure.has(keyOf(party)) || acronyms.has(cursor.text(from)),
  );
}

function dropOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates.toSorted(
    (a, b) => a.paragraph - b.paragraph || a.from - b.from || b.to - a.to,
  );
  return sorted.filter((candidate, index) => {
    const before = sorted[index - 1];
    return !before || before.paragraph !== candidate.paragraph || before.to <= candidate.from;
  });
}

function writeDraft(candidate: Candidate, evidence: Evidence): Draft<'party'>[] {
  const { party } = candidate;
  const place = placeOf(candidate);
  if (party.org) return [{ kind: 'party', ...place, org: party.org, name: party.name }];
  const code = settleCode(candidate, evidence);
  if (!code) return [];
  const name = code === party.code ? party.name : (countryName(code) ?? party.name);
  return [{ kind: 'party', ...place, code, name }];
}

/**
 * One draft a mention, by name, demonym, usual alias or former name, in the order of the text. The capital of a state, its seat of government
 * and the name of a country inside the name of an outlet or a company are no parties.
 */
export function extractParties(reading: Reading, vocabulary?: Vocabulary): Draft<'party'>[] {
  const phrases = partyPhrases(vocabulary);
  const words = new Set<string>();
  const places = reading.paragraphs.map(({ number, tokens }): Place => ({
    paragraph: number,
    cursor: new Cursor(tokens),
  }));
  const matched = places
    .flatMap((place) => findCandidates(place, phrases, words))
    .filter(isWritten);
  const acronyms = explainedAcronyms(matched);
  const foreign = foreignAcronyms(
    places.map(({ cursor }) => cursor),
    acronyms,
  );
  const repeated =
    acronyms.size > 0 ? places.flatMap((place) => findAcronyms(place, acronyms)) : [];
  const joined = [...matched, ...repeated];
  // A town named once with its state ("Lebanon, Pa.") is meant wherever the article has the bare name.
  const towns = formsOf(joined.filter(isUsTown));
  // A country's name that is somebody's first name once ("Chad Larkin") is so wherever nothing places it.
  const persons = formsOf(joined.filter(isGivenName));
  const isOther = (candidate: Candidate): boolean =>
    candidate.party.sort === 'other' ||
    foreign.has(candidate.cursor.text(candidate.from)) ||
    towns.has(candidate.form) ||
    (persons.has(candidate.form) && !isPlaced(candidate));
  return dropUnsure(dropOverlaps(joined), acronyms)
    .filter(
      (candidate) =>
        !isOther(candidate) && !isInsideName(candidate) && !isNamesake(candidate, words),
    )
    .flatMap((candidate) => writeDraft(candidate, words));
}
