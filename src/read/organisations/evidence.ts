/** What a text says of a name whose words don't: that a body bears it, or a person. */
import type { Cursor } from '../../text/cursor.ts';
import { wordsOf } from '../../text/lexicon/index.ts';
import { GIVEN_NAMES } from '../people/given-names.ts';
import { HONORIFICS } from '../people/roles.ts';
import { SPEECH_VERBS } from '../quotes/speech-verbs.ts';
import type { Span } from '../span.ts';
import { SUFFIXES } from './shapes.ts';

const NOUNS = wordsOf('company-nouns');
const ROLES = wordsOf('body-roles');
const POSSESSIONS = wordsOf('body-possessions');
const RELATIONS = wordsOf('body-relations');
const VERBS = wordsOf('body-verbs');
const NO_BODIES = wordsOf('capitals-of-no-organisation');
const CHIEFS = wordsOf('chief-officers');
const SHARES = wordsOf('shares-and-holders');
const OF_PEOPLE = wordsOf('offices-of-people');
const PHRASE_ENDS = wordsOf('noun-phrase-ends');
const BEFORE_PLACE = wordsOf('before-a-place-name');
const COPULAS: ReadonlySet<string> = new Set(['is', 'was']);
const OWNING: ReadonlySet<string> = new Set(["'", '’', "'s", '’s']);
const BEFORE_VERB: ReadonlySet<string> = new Set(['has', 'had', 'also', 'later']);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'whom']);
const APPOSITION_REACH = 12;
const POSSESSION_REACH = 3;

const isPlain = (cursor: Cursor, at: number): boolean =>
  cursor.has(at) && cursor.text(at) === cursor.word(at);

/** "The carmaker Kwanza", "oil group Kwanza". */
const isIntroduced = (cursor: Cursor, from: number): boolean =>
  isPlain(cursor, from - 1) && NOUNS.has(cursor.word(from - 1));

/** "Kwanza, the Lagos-based carmaker", "Kwanza is a carmaker": the last noun before a preposition, a relative or a comma; "Kwanza, the Ministry of Works said" describes nothing. */
function isDescribed(cursor: Cursor, to: number): boolean {
  const isApposition =
    cursor.text(to) === ',' && /^(?:a|an|the|its|one)$/.test(cursor.word(to + 1));
  const isCopula = COPULAS.has(cursor.word(to)) && /^an?$/.test(cursor.word(to + 1));
  return (isApposition || isCopula) && endsInNoun(cursor, to + 2);
}

function endsInNoun(cursor: Cursor, from: number): boolean {
  const isEnd = (at: number): boolean =>
    !cursor.share(at, from) || PHRASE_ENDS.has(cursor.text(at));
  const end = cursor.findFrom(from, APPOSITION_REACH, isEnd);
  return (
    end !== undefined &&
    cursor.share(end, from) &&
    isPlain(cursor, end - 1) &&
    NOUNS.has(cursor.word(end - 1))
  );
}

/** "Kwanza shares", "Kwanza chief executive Ann Roe". */
const hasRoleAfter = (cursor: Cursor, to: number): boolean =>
  isPlain(cursor, to) &&
  ROLES.has(cursor.word(to)) &&
  (cursor.word(to) !== 'chief' || CHIEFS.has(cursor.word(to + 1)));

/** "Kwanza's shareholders", "Kwanza's chief executive". */
function hasPossession(cursor: Cursor, to: number): boolean {
  if (!OWNING.has(cursor.text(to))) return false;
  const isPossession = (at: number): boolean =>
    POSSESSIONS.has(cursor.word(at)) || (at === to + 1 && hasRoleAfter(cursor, at));
  const isEnd = (at: number): boolean =>
    !isPlain(cursor, at) || isPossession(at) || !cursor.isWord(at);
  const end = cursor.findFrom(to + 1, POSSESSION_REACH, isEnd);
  return end !== undefined && isPlain(cursor, end) && isPossession(end);
}

/** "Shares in Kwanza", "an analyst at Kwanza", "takeover of Kwanza"; a lawyer for somebody and the president of a land say nothing. */
function isRelated(cursor: Cursor, from: number): boolean {
  const at = cursor.word(from - 1) === 'the' ? from - 2 : from - 1;
  const noun = cursor.word(at - 1);
  switch (cursor.word(at)) {
    case 'in':
      return SHARES.has(noun);
    case 'at':
    case 'with':
      return RELATIONS.has(noun);
    case 'of':
    case 'for':
      return RELATIONS.has(noun) && (!OF_PEOPLE.has(noun) || cursor.word(at - 2) === 'general');
    default:
      return false;
  }
}

/** "In Kwanza": a place, but for "shares in Kwanza". */
export const placeEvidence = ({ cursor, from, to }: Span): boolean =>
  to - from === 1 && BEFORE_PLACE.has(cursor.word(from - 1)) && !SHARES.has(cursor.word(from - 2));

const isSpeech = (cursor: Cursor, at: number): boolean => {
  const verb = SPEECH_VERBS.get(cursor.word(at));
  return verb !== undefined && verb.kind === 'say' && verb.form !== 'base';
};

/** The verb behind a name, past "has" and "also". */
const verbAfter = (cursor: Cursor, to: number): number =>
  BEFORE_VERB.has(cursor.word(to)) ? to + 1 : to;

/** "Kwanza said it would", "Kwanza has said that it". */
function speaksOfItself(cursor: Cursor, to: number): boolean {
  const verb = verbAfter(cursor, to);
  const said = cursor.word(verb + 1) === 'that' ? verb + 2 : verb + 1;
  return isSpeech(cursor, verb) && /^its?$/.test(cursor.word(said));
}

/** An abbreviation that speaks: "the KSE said", "according to the KSE". */
function isSpeakingAcronym({ cursor, from, to }: Span): boolean {
  const text = cursor.text(from);
  if (to - from !== 1 || !/^\p{Lu}{2,6}$/u.test(text) || NO_BODIES.has(text)) return false;
  const before = cursor.word(from - 1) === 'the' ? from - 2 : from - 1;
  return (
    isSpeech(cursor, verbAfter(cursor, to)) ||
    isSpeech(cursor, before) ||
    (cursor.word(before) === 'to' && cursor.word(before - 1) === 'according')
  );
}

/**
 * Why the text holds the name to be a body's: `words` where only a body could be called so, `sense` where it acts as one,
 * `modifier` where it stands before a noun, as a common word may too ("Dock workers").
 */
export function bodyEvidence(span: Span): 'words' | 'sense' | 'modifier' | null {
  const { cursor, from, to } = span;
  const hasSuffix = to - from > 1 && SUFFIXES.has(cursor.word(to - 1));
  if (hasSuffix || isIntroduced(cursor, from) || isDescribed(cursor, to)) return 'words';
  const actsAsBody =
    hasPossession(cursor, to) ||
    isRelated(cursor, from) ||
    speaksOfItself(cursor, to) ||
    isSpeakingAcronym(span) ||
    VERBS.has(cursor.word(to));
  if (actsAsBody) return 'sense';
  return hasRoleAfter(cursor, to) ? 'modifier' : null;
}

/** "Mr Kwanza", "Ann Kwanza", "Kwanza, 45", "Kwanza, who": a person. */
export function personEvidence({ cursor, from, to }: Span): boolean {
  const title = cursor.text(from - 1) === '.' ? from - 2 : from - 1;
  if (HONORIFICS.has(cursor.word(title)) && cursor.isCapital(title)) return true;
  if (to - from > 1 && GIVEN_NAMES.has(cursor.word(from))) return true;
  const after = cursor.text(to) === ',' ? to + 1 : to;
  return (
    RELATIVES.has(cursor.word(after)) ||
    (after > to && cursor.isNumber(after) && /^[,.]$/.test(cursor.text(after + 1)))
  );
}
