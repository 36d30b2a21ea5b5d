/** Tells a country from what shares its name: towns and states of the US, persons, neighbours with one name, birds. One rule, one function. */
import type { Cursor } from '../../text/cursor.ts';
import { valuesOf, wordsOf } from '../../text/lexicon/index.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { HONORIFICS, ROLE_NOUNS } from '../people/roles.ts';
import { OPENER_NAMES, PLACE_NAMES } from '../people/words.ts';
import type { Candidate, Evidence } from './candidate.ts';
import { STATE_HEADS } from './heads.ts';
import { isLanguage } from './languages.ts';
import { isCapitals } from './phrases.ts';
import { isUsState, US_STATES } from './us-states.ts';

const hasAny = (evidence: Evidence, list: Iterable<string>): boolean => {
  for (const word of list) if (evidence.has(word)) return true;
  return false;
};

/** Whether one space and nothing else stands before the token. */
const isApart = (cursor: Cursor, at: number): boolean => cursor.gap(at) === 1;

/** A capitalised word right after the phrase. */
const leadsOn = ({ cursor, to }: Candidate): boolean => isApart(cursor, to) && cursor.isCapital(to);

/** "Lebanon, Pa.", "Mexico, Missouri": a town. Not in a list of states, which goes on with "and". */
export const isUsTown = ({ party, cursor, to }: Candidate): boolean =>
  party.code !== undefined &&
  party.code !== 'USA' &&
  party.sort === 'name' &&
  cursor.text(to) === ',' &&
  isUsState(cursor, to + 1);

/** Names of countries that people bear, as first name or family name. */
const FIRST_NAMES = wordsOf('countries-as-given-names');
const FAMILY_NAMES = wordsOf('countries-as-family-names');
const SINGLE_PERSONS = wordsOf('demonyms-as-persons');

const BODY_HEADS = valuesOf('organisation-heads');

const isGivenWord = (cursor: Cursor, at: number): boolean =>
  cursor.isCapital(at) && GIVEN_NAMES.has(cursor.folded(at));

/** A first name that is no place stands right before: "Mark Cuban". */
function followsFirstName({ cursor, from }: Candidate): boolean {
  const at = from - 1;
  const word = cursor.word(at);
  return (
    isApart(cursor, from) &&
    isGivenWord(cursor, at) &&
    !PLACE_NAMES.has(word) &&
    !(OPENER_NAMES.has(word) && cursor.opensSentence(at))
  );
}

/** "Michael Jordan", "Mr. Holland", "J. Holland". */
function isFamilyName({ form, cursor, from }: Candidate): boolean {
  const isDotted = cursor.text(from - 1) === '.';
  if (!FAMILY_NAMES.has(form) || !(isDotted || isApart(cursor, from))) return false;
  const title = isDotted ? from - 2 : from - 1;
  if (!cursor.isCapital(title)) return false;
  return (
    HONORIFICS.has(cursor.word(title)) ||
    (isDotted ? cursor.text(title).length === 1 : isGivenWord(cursor, title))
  );
}

/** "Israel Public Affairs Committee": the capitalised words go on to what the whole is. */
function leadsToHead(cursor: Cursor, from: number): boolean {
  const isPart = (at: number): boolean => isApart(cursor, at) && cursor.isCapital(at);
  const isHead = (word: string): boolean =>
    STATE_HEADS.has(word) || BODY_HEADS.get(word) === 'sure';
  let at = from;
  while (isPart(at) && !isHead(cursor.word(at))) at++;
  return isPart(at);
}

/** "Chad Pennington": a name of a country with a family name after it. */
export function isGivenName(candidate: Candidate): boolean {
  const { form, cursor, to } = candidate;
  if (!FIRST_NAMES.has(form) || !leadsOn(candidate)) return false;
  const after = cursor.word(to);
  return (
    cursor.text(to).slice(1) === after.slice(1) &&
    !leadsToHead(cursor, to) &&
    !ROLE_NOUNS.has(after) &&
    !US_STATES.has(after)
  );
}

/** "Michael Jordan", "Chad Pennington", "Mark Cuban". */
const isPartOfPerson = (candidate: Candidate): boolean =>
  (candidate.to - candidate.from === 1 &&
    candidate.party.sort === 'demonym' &&
    followsFirstName(candidate)) ||
  isFamilyName(candidate) ||
  isGivenName(candidate);

/** "Dane said" is a person or unclear; "Danes" are the people of a country. */
const isSinglePerson = ({ form }: Candidate): boolean => SINGLE_PERSONS.has(form);

const FOWL_AFTER = wordsOf('after-a-fowl');
const FOWL_BEFORE = wordsOf('before-a-fowl');
const isFowl = ({ form, cursor, from, to }: Candidate): boolean =>
  form === 'turkey' && (FOWL_AFTER.has(cursor.word(to)) || FOWL_BEFORE.has(cursor.word(from - 1)));

const GEORGIA = wordsOf('words-of-georgia');
const GEORGIA_USA = wordsOf('words-of-georgia-usa');
const AFTER_GEORGIA = wordsOf('after-georgia-usa');
const US_REGIONS = wordsOf('us-regions');
const isUsa = (text: string): boolean => /^(?:USA|U\.S\.A\.|US|U\.S\.|United)$/.test(text);

/** "Georgia, USA", "south Georgia", "Georgia Tech": the state; else what the article is about decides. */
function isGeorgiaUsa(candidate: Candidate, evidence: Evidence): boolean {
  const { form, cursor, from, to } = candidate;
  if (form !== 'georgia') return false;
  if (cursor.text(to) === ',' && isUsa(cursor.text(to + 1))) return true;
  if (cursor.isCapital(from - 1) && US_REGIONS.has(cursor.word(from - 1))) return true;
  if (leadsOn(candidate) && AFTER_GEORGIA.has(cursor.word(to))) return true;
  return !hasAny(evidence, GEORGIA) && hasAny(evidence, GEORGIA_USA);
}

const GEORGIAN_STYLES = wordsOf('georgian-styles');
const isStyle = ({ form, cursor, to }: Candidate): boolean =>
  form === 'georgian' && GEORGIAN_STYLES.has(cursor.word(to));

const BEFORE_JERSEY = wordsOf('before-jersey');
/** Jersey is New Jersey in America, unless the Channel Islands are about. */
const isNewJersey = ({ form, cursor, from }: Candidate, evidence: Evidence): boolean =>
  form === 'jersey' &&
  !hasAny(evidence, ['guernsey', 'helier', 'jerseyman']) &&
  (evidence.has('new') || !BEFORE_JERSEY.has(cursor.word(from - 1)));

const TRIBAL = wordsOf('words-of-first-peoples');
const INDIA = wordsOf('words-of-india');
const INDIAN_AFFAIRS = wordsOf('indian-affairs');

/** "Indian" of the first peoples of America; a team's "Indians". */
function isFirstPeople({ form, cursor, to }: Candidate, evidence: Evidence): boolean {
  if (!/^indians?$/.test(form) || hasAny(evidence, INDIA)) return false;
  return form === 'indians' || INDIAN_AFFAIRS.has(cursor.word(to)) || hasAny(evidence, TRIBAL);
}

const DOMINICANS = /^dominicans?$/;
const ORDERS = wordsOf('dominican-orders');
const isFriar = ({ form, cursor, to }: Candidate): boolean =>
  DOMINICANS.test(form) && ORDERS.has(cursor.word(to));

const isEarthPole = ({ form, cursor, from }: Candidate): boolean =>
  form === 'poles' && /^(?:north|south|both|telephone)$/.test(cursor.word(from - 1));

/** "LEBANON (AP) —": the place of a dateline inside the text is a town. */
const isDateline = ({ party, cursor, from, to }: Candidate): boolean =>
  party.sort === 'name' &&
  isCapitals(cursor.text(from)) &&
  cursor.text(from).length > 3 &&
  cursor.text(to) === '(' &&
  /^(?:AP|AFP|UPI|Reuters|Xinhua|CNN)$/.test(cursor.text(to + 1));

const BETWEEN_STATES = wordsOf('between-states');

/** "Cuban Americans", "an Irish-American singer": citizens of the US. "Russian-American talks" are of two states. */
function isDescent({ party, cursor, to }: Candidate): boolean {
  const at = cursor.text(to) === '-' ? to + 1 : to;
  if (party.sort !== 'demonym' || !/^Americans?$/i.test(cursor.text(at))) return false;
  return (
    cursor.isCapital(at) &&
    (cursor.word(at) === 'americans' || !BETWEEN_STATES.has(cursor.word(at + 1)))
  );
}

/** "Future Farmers of America": a society's name, called after its members. */
const isSociety = ({ form, cursor, from }: Candidate): boolean =>
  form === 'america' &&
  cursor.word(from - 1) === 'of' &&
  cursor.isCapital(from - 2) &&
  /(?<!state|part|citie)s$/.test(cursor.word(from - 2));

const DISTRICTS = wordsOf('districts');
const DIRECTIONS = wordsOf('directions-of-districts');

/** "East Azerbaijan province": a part of another country. */
const isProvince = ({ party, cursor, from, to }: Candidate): boolean =>
  party.sort === 'name' &&
  DISTRICTS.has(cursor.word(to)) &&
  cursor.isCapital(from - 1) &&
  DIRECTIONS.has(cursor.word(from - 1));

const NAME_PREFIXES = wordsOf('name-prefixes');
const AFTER_NAME = wordsOf('after-a-whole-name');

/** "Anglo American and", "Continental German said": the end of a longer name, where nothing follows that it could belong to. */
const isNameEnd = ({ party, cursor, from, to }: Candidate): boolean =>
  party.sort === 'demonym' &&
  cursor.isCapital(from - 1) &&
  isApart(cursor, from) &&
  NAME_PREFIXES.has(cursor.word(from - 1)) &&
  (!cursor.has(to) || AFTER_NAME.has(cursor.word(to)));

type Rule = (candidate: Candidate, evidence: Evidence) => boolean;
const RULES: readonly Rule[] = [
  isUsTown,
  isPartOfPerson,
  isSinglePerson,
  isFowl,
  isGeorgiaUsa,
  isStyle,
  isNewJersey,
  isFirstPeople,
  isFriar,
  isEarthPole,
  isLanguage,
  isDateline,
  isDescent,
  isSociety,
  isProvince,
  isNameEnd,
];

/** True where the phrase names something else than the country. */
export const isNamesake: Rule = (candidate, evidence) =>
  RULES.some((rule) => rule(candidate, evidence));

function settleCongo(evidence: Evidence): string {
  const isBrazzaville = hasAny(evidence, ['brazzaville', 'nguesso', 'pointe-noire']);
  const isKinshasa = hasAny(evidence, ['kinshasa', 'drc', 'goma', 'kivu', 'tshisekedi', 'kabila']);
  return isBrazzaville && !isKinshasa ? 'COG' : 'COD';
}

function settleKorea(evidence: Evidence): string | undefined {
  const south = hasAny(evidence, ['seoul', 'busan', 'samsung', 'hyundai', 'yonhap']);
  const north = hasAny(evidence, ['pyongyang', 'kim', 'kcna', 'dprk']);
  if (south === north) return undefined;
  return south ? 'KOR' : 'PRK';
}

/** Which of two states with one name is meant, from the rest of the article: the Congos, the Koreas, Dominica. */
export function settleCode({ party, form }: Candidate, evidence: Evidence): string | undefined {
  if (form === 'congo' || form === 'congolese') return settleCongo(evidence);
  if (form === 'korea' || /^koreans?$/.test(form)) return settleKorea(evidence);
  if (/^turkish cypriots?$/.test(form)) return 'CYP';
  if (DOMINICANS.test(form)) {
    const isIsland = hasAny(evidence, ['dominica', 'roseau']) && !evidence.has('republic');
    return isIsland ? 'DMA' : 'DOM';
  }
  return party.code;
}
