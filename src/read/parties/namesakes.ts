/** Tells a country from what shares its name: towns and states of the US, persons, neighbours with one name, birds. One rule, one function. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { PartyName } from './gazetteer.ts';
import { fold, isCapitals } from './phrases.ts';
import { US_STATES, US_STATE_ABBREVIATIONS } from './us-states.ts';
import { STATE_HEADS } from './heads.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { HONORIFICS, ROLE_NOUNS } from '../people/roles.ts';
import { OPENER_NAMES, PLACE_NAMES } from '../people/words.ts';
import type { Token } from '../../text/reading.ts';

/** A phrase in its paragraph. */
export interface Candidate {
  party: PartyName;
  /** The phrase folded, as the key of what the article says about it. */
  form: string;
  paragraph: number;
  tokens: readonly Token[];
  from: number;
  /** Index after the last token. */
  to: number;
}

/** What the whole article gives away. */
export interface Evidence {
  /** Capitalised words, folded. */
  words: ReadonlySet<string>;
}

const has = (evidence: Evidence, list: Iterable<string>): boolean =>
  [...list].some((word) => evidence.words.has(word));
export const isCapitalised = (token: Token | undefined): boolean =>
  token?.type === 'word' && token.text[0] !== token.text[0]!.toLowerCase();
export const adjacent = (tokens: readonly Token[], left: number): boolean =>
  left >= 0 && left + 1 < tokens.length && tokens[left + 1]!.start - tokens[left]!.end === 1;

/** A name of a state of the US, or its abbreviation, begins at this token. */
export function isUsState(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.type !== 'word') return false;
  if (US_STATE_ABBREVIATIONS.has(token.text)) return true;
  const next = tokens[at + 1];
  return (
    US_STATES.has(token.lower) ||
    (next !== undefined && US_STATES.has(`${token.lower} ${next.lower}`))
  );
}

/** "Lebanon, Pa.", "Mexico, Missouri": a town. Not in a list of states, which goes on with "and". */
export function isUsTown({ party, tokens, to }: Candidate): boolean {
  return (
    party.code !== undefined &&
    party.code !== 'USA' &&
    party.sort === 'name' &&
    tokens[to]?.text === ',' &&
    isUsState(tokens, to + 1)
  );
}

/** Names of countries that people bear, as first name or family name. */
const FIRST_NAMES = wordsOf('countries-as-given-names');
const FAMILY_NAMES = wordsOf('countries-as-family-names');
const SINGLE_PERSONS = wordsOf('demonyms-as-persons');

/** A first name that is no place stands right before: "Mark Cuban". */
function isFirstName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    !token ||
    !isCapitalised(token) ||
    !adjacent(tokens, at) ||
    !GIVEN_NAMES.has(fold(token.text)) ||
    PLACE_NAMES.has(token.lower)
  )
    return false;
  return !OPENER_NAMES.has(token.lower) || (at > 0 && tokens[at - 1]!.sentence === token.sentence);
}

/** "Michael Jordan", "Chad Pennington", "Mr. Holland". */
export function isPartOfPerson({ form, party, tokens, from, to }: Candidate): boolean {
  const before = tokens[from - 1];
  if (to - from === 1 && party.sort === 'demonym' && isFirstName(tokens, from - 1)) return true;
  if (FAMILY_NAMES.has(form) && before && (adjacent(tokens, from - 1) || before.text === '.')) {
    const dotted = before.text === '.' ? tokens[from - 2] : undefined;
    if (GIVEN_NAMES.has(fold(before.text)) && isCapitalised(before)) return true;
    if (HONORIFICS.has((dotted ?? before).lower) && isCapitalised(dotted ?? before)) return true;
    if (dotted && dotted.text.length === 1 && isCapitalised(dotted)) return true;
  }
  return isGivenName({ form, party, tokens, from, to });
}

type Place = Pick<Candidate, 'form' | 'party' | 'tokens' | 'from' | 'to'>;

/** "Chad Pennington": a name of a country with a family name after it. */
export function isGivenName({ form, tokens, to }: Place): boolean {
  const after = tokens[to];
  if (!FIRST_NAMES.has(form) || !after || !adjacent(tokens, to - 1) || !isCapitalised(after))
    return false;
  return (
    after.text.slice(1) === after.text.slice(1).toLowerCase() &&
    !STATE_HEADS.has(after.lower) &&
    !ROLE_NOUNS.has(after.lower) &&
    !US_STATES.has(after.lower)
  );
}

/** "Dane said" is a person or unclear; "Danes" are the people of a country. */
const isSinglePerson = ({ form }: Candidate): boolean => SINGLE_PERSONS.has(form);

const FOWL_AFTER = wordsOf('after-a-fowl');
const FOWL_BEFORE = wordsOf('before-a-fowl');
const isFowl = ({ form, tokens, from, to }: Candidate): boolean =>
  form === 'turkey' &&
  (FOWL_AFTER.has(tokens[to]?.lower ?? '') || FOWL_BEFORE.has(tokens[from - 1]?.lower ?? ''));

const GEORGIA = wordsOf('words-of-georgia');
const GEORGIA_USA = wordsOf('words-of-georgia-usa');

const US_REGIONS =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|middle|central|coastal|metro|rural)$/;

function isGeorgiaUsa({ form, tokens, from, to }: Candidate, evidence: Evidence): boolean {
  if (form !== 'georgia') return false;
  if (
    tokens[to]?.text === ',' &&
    /^(?:USA|U\.S\.A\.|US|U\.S\.|United)$/.test(tokens[to + 1]?.text ?? '')
  )
    return true;
  if (isCapitalised(tokens[from - 1]) && US_REGIONS.test(tokens[from - 1]!.lower)) return true;
  if (
    isCapitalised(tokens[to]) &&
    adjacent(tokens, to - 1) &&
    /^(?:Tech|Southern|State|Power|Bulldogs?|Peach|Dome)$/.test(tokens[to]!.text)
  )
    return true;
  return !has(evidence, GEORGIA) && has(evidence, GEORGIA_USA);
}

const isStyle = ({ form, tokens, to }: Candidate): boolean =>
  form === 'georgian' &&
  /^(?:house|houses|architecture|style|mansion|era|townhouse|revival|colonial|bay|terrace)$/.test(
    tokens[to]?.lower ?? '',
  );

/** Jersey is New Jersey in America, unless the Channel Islands are about. */
function isNewJersey({ form, tokens, from }: Candidate, evidence: Evidence): boolean {
  if (form !== 'jersey') return false;
  if (has(evidence, ['guernsey', 'helier', 'jerseyman'])) return false;
  return (
    evidence.words.has('new') ||
    !/^(?:in|of|to|from|for|between|and)$/.test(tokens[from - 1]?.lower ?? '')
  );
}

const TRIBAL = wordsOf('words-of-first-peoples');
const INDIA = wordsOf('words-of-india');
const INDIAN_AFFAIRS =
  /^(?:tribes?|tribal|reservations?|affairs|health|country|casinos?|gaming|nations?|territory|burial|mounds?|artifacts?|arrowheads?|wars?|lands?|education|child|trust|trails?)$/;

/** "Indian" of the first peoples of America; a team's "Indians". */
function isFirstPeople({ form, tokens, to }: Candidate, evidence: Evidence): boolean {
  if (form !== 'indian' && form !== 'indians') return false;
  if (has(evidence, INDIA)) return false;
  return (
    form === 'indians' || INDIAN_AFFAIRS.test(tokens[to]?.lower ?? '') || has(evidence, TRIBAL)
  );
}

const isFriar = ({ form, tokens, to }: Candidate): boolean =>
  /^dominicans?$/.test(form) &&
  /^(?:friars?|sisters?|nuns?|priests?|fathers?|order|monks?|convent|monastery|sister|university)$/.test(
    tokens[to]?.lower ?? '',
  );

const isEarthPole = ({ form, tokens, from }: Candidate): boolean =>
  form === 'poles' &&
  /^(?:north|south|the|both|telephone)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens[from - 1]!.lower !== 'the';

const LANGUAGES = wordsOf('languages');
const SPEAK =
  /^(?:only|fluent|broken|perfect|halting|fire|flawless|plain|accented|speaks?|spoke|spoken|speaking|fluent|learn|learns|learned|learning|taught|teach|teaches|teaching|studied|study|translated)$/;

/** "speaks French", "in German and Italian", "Spanish-language", "Chinese lessons". */
function isLanguage({ form, tokens, from, to }: Candidate): boolean {
  if (!LANGUAGES.has(form)) return false;
  const after = tokens[to]?.lower ?? '';
  const second = after === '-' ? (tokens[to + 1]?.lower ?? '') : after;
  if (
    /^(?:language|languages|speaking|speaker|speakers|lessons?|classes|textbooks?|literature|subtitles|translation|alphabet|dialect|proficiency)$/.test(
      second,
    )
  )
    return true;
  const before = tokens[from - 1]?.lower ?? '';
  const ends =
    after === '' || /^(?:[.,;:?!)"”’]|and|or|but|to|at|on|as|with|for|when|while)$/.test(after);
  return (
    ends &&
    (SPEAK.test(before) ||
      ((before === 'in' || before === 'into') &&
        after !== 'and' &&
        tokens[to - 1]!.lower !== 'thai') ||
      before === 'fluently' ||
      (before === 'in' && SPEAK.test(tokens[from - 2]?.lower ?? '')))
  );
}

/** "LEBANON (AP) —": the place of a dateline inside the text is a town. */
const isDateline = ({ party, tokens, from, to }: Candidate): boolean =>
  party.sort === 'name' &&
  isCapitals(tokens[from]!.text) &&
  tokens[from]!.text.length > 3 &&
  tokens[to]?.text === '(' &&
  /^(?:AP|AFP|UPI|Reuters|Xinhua|CNN)$/.test(tokens[to + 1]?.text ?? '');

const BETWEEN_STATES =
  /^(?:border|war|wars|relations?|relationship|talks|ties|trade|treaty|alliance|summit|agreement|cooperation|friendship|dialogue|exercise|exercises|forces|pact|deal|accord|tensions|rivalry)$/;

/** "Cuban Americans", "an Irish-American singer": citizens of the US. "Russian-American talks" are of two states. */
function isDescent({ party, tokens, to }: Candidate): boolean {
  const at = tokens[to]?.text === '-' ? to + 1 : to;
  const word = tokens[at]?.lower;
  if (
    party.sort !== 'demonym' ||
    (word !== 'american' && word !== 'americans') ||
    !isCapitalised(tokens[at])
  )
    return false;
  return word === 'americans' || !BETWEEN_STATES.test(tokens[at + 1]?.lower ?? '');
}

/** "Future Farmers of America": a society's name, called after its members. */
const isSociety = ({ form, tokens, from }: Candidate): boolean =>
  form === 'america' &&
  tokens[from - 1]?.lower === 'of' &&
  isCapitalised(tokens[from - 2]) &&
  /(?<!state|part|citie)s$/.test(tokens[from - 2]!.lower);

const DISTRICTS =
  /^(?:provinces?|prefectures?|governorates?|oblasts?|districts?|count(?:y|ies)|regions?|states?)$/;

/** "East Azerbaijan province": a part of another country. */
const isProvince = ({ party, tokens, from, to }: Candidate): boolean =>
  party.sort === 'name' &&
  DISTRICTS.test(tokens[to]?.lower ?? '') &&
  isCapitalised(tokens[from - 1]) &&
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower)$/.test(
    tokens[from - 1]?.lower ?? '',
  );

/** "Anglo American and", "Continental German said": the end of a longer name, where nothing follows that it could belong to. */
const isNameEnd = ({ party, tokens, from, to }: Candidate): boolean =>
  party.sort === 'demonym' &&
  isCapitalised(tokens[from - 1]) &&
  adjacent(tokens, from - 1) &&
  /^(?:anglo|continental|standard|general|united|royal|pan|trans|inter|first|great)$/.test(
    tokens[from - 1]?.lower ?? '',
  ) &&
  /^(?:and|or|said|says|has|had|is|was|will|hired|[,.;)]|'s|’s)$/.test(tokens[to]?.lower ?? '.');

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
export function isNamesake(candidate: Candidate, evidence: Evidence): boolean {
  return RULES.some((rule) => rule(candidate, evidence));
}

/** Which of two states with one name is meant, from the rest of the article: the Congos, the Koreas, Dominica. */
export function settleCode({ party, form }: Candidate, evidence: Evidence): string | undefined {
  if (form === 'congo' || form === 'congolese')
    return has(evidence, ['brazzaville', 'nguesso', 'pointe-noire']) &&
      !has(evidence, ['kinshasa', 'drc', 'goma', 'kivu', 'tshisekedi', 'kabila'])
      ? 'COG'
      : 'COD';
  if (/^dominicans?$/.test(form))
    return has(evidence, ['dominica', 'roseau']) && !evidence.words.has('republic') ? 'DMA' : 'DOM';
  if (/^turkish cypriots?$/.test(form)) return 'CYP';
  if (form === 'korea' || /^koreans?$/.test(form)) {
    const south = has(evidence, ['seoul', 'busan', 'samsung', 'hyundai', 'yonhap']);
    const north = has(evidence, ['pyongyang', 'kim', 'kcna', 'dprk']);
    return south === north ? undefined : south ? 'KOR' : 'PRK';
  }
  return party.code;
}
