/** Whom a subject's words name as a source: a person, a party or an outlet; null where it is nobody one could look up. */
import type { Attribution } from '../model/fact.ts';
import { wordsOf } from '../text/lexicon/index.ts';
import { agencyNamed } from './head/agencies.ts';
import type { Cue } from './quotes/cues.ts';
import { lastWord, resolveName } from './quotes/names.ts';
import type { Speech } from './quotes/speech.ts';

/** Words that end the name of a newspaper, broadcaster or agency. */
const OUTLET_WORDS = wordsOf('outlet-heads');
const OUTLET_NAMES = wordsOf('outlet-names');
const BODY_WORDS = wordsOf('body-heads');
const TITLES = wordsOf('capitals-of-no-body');
const PAPERS = wordsOf('papers-that-say');
const FIELDS = wordsOf('fields-of-government');
const LONGEST_NAME = 8;

const NAME_PART = /^(?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]*|of|the|for|and|&|on|de)$/u;
const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');

/** The capitalised words before "report" or "data": "a WHO report" → "WHO". */
function nameBeforePaper(words: string): string | null {
  const parts = words.split(/\s+/);
  const paper = parts.pop()?.toLowerCase() ?? '';
  if (!PAPERS.has(paper)) return null;
  const near = parts.slice(-(LONGEST_NAME - 1));
  const parted = near.findLastIndex((part) => !NAME_PART.test(part));
  const named = near.slice(parted + 1);
  const first = named.findIndex(isCapital);
  const name = (first < 0 ? [] : named.slice(first))
    .join(' ')
    .replace(/['’]s?$/, '')
    .replace(/^(?:The|A|An) /, '');
  return isCapital(name) ? name : null;
}

/** "Kwanza Drug Agency" governs rather than reports. */
const isGoverning = (name: string): boolean =>
  name.endsWith('Agency') && name.split(/[^\p{L}]+/u).some((word) => FIELDS.has(word));

export function isOutlet(name: string): boolean {
  if (agencyNamed(name) !== null) return true;
  const last = lastWord(name);
  return (
    OUTLET_NAMES.has(name) ||
    OUTLET_NAMES.has(last) ||
    (OUTLET_WORDS.has(last) && name.includes(' ') && !isGoverning(name))
  );
}

function sourceNamed(speech: Speech, name: string, cue: Cue): Attribution | null {
  const plain = name.replace(/^(?:The|the) /, '');
  const last = lastWord(plain);
  if (isOutlet(plain)) return { name: plain, kind: 'outlet' };
  const person = speech.names.people.get(last);
  if (person) return { name: person, kind: 'person' };
  const party = speech.parties.get(plain);
  if (party) return { name: party, kind: 'party' };
  if (!BODY_WORDS.has(last) && (TITLES.has(plain) || !/^\p{Lu}{2,}$/u.test(plain))) return null;
  const reports = cue.verb.lemma === 'report' && last.endsWith('Agency');
  return { name: plain, kind: reports ? 'outlet' : 'party' };
}

export function readSource(speech: Speech, cue: Cue): Attribution | null {
  const { kind, words } = cue.subject;
  const name = resolveName(speech.names, cue.subject);
  switch (kind) {
    case 'person':
      return name ? { name, kind } : null;
    case 'party':
      if (!name) return null;
      return isOutlet(words) ? { name: words, kind: 'outlet' } : { name, kind };
    case 'pronoun':
      return name && speech.names.full.has(name) ? { name, kind: 'person' } : null;
    case 'name':
      return sourceNamed(speech, nameBeforePaper(words) ?? words, cue);
    case 'phrase': {
      const body = nameBeforePaper(words);
      if (name) return { name, kind: 'person' };
      return body ? sourceNamed(speech, body, cue) : null;
    }
  }
}
