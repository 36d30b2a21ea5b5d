/** Whom a subject's words name as a source: a person, a party or an outlet; null where it is nobody one could look up. */
import { wordsOf } from '../text/lexicon/index.ts';
import { agencyNamed } from './head/agencies.ts';
import type { Attribution } from '../model/fact.ts';
import type { Cue } from './quotes/cues.ts';
import { resolveName } from './quotes/names.ts';
import type { Speech } from './quotes/speech.ts';

/** Words that end the name of a newspaper, broadcaster or agency. */
const OUTLET_WORDS = wordsOf('outlet-heads');
const OUTLET_NAMES = wordsOf('outlet-names');
/** Agencies that govern rather than report. */
const NOT_OUTLETS =
  /\b(?:Energy|Intelligence|Space|Security|Environmental|Protection|Development|Refugee|Medicines|Border|Drug|Tax|Revenue|Crime|Nuclear|Atomic|Health|Safety|Food|Defen[cs]e|Police|Anti-\w+)\b.*\bAgency$/;
const BODY_WORDS = wordsOf('body-heads');
const TITLES = wordsOf('capitals-of-no-body');
const PAPERS =
  /^(?:report|reports|statement|data|study|figures|survey|poll|document|documents|paper|briefing|release|estimate|estimates|statistics|analysis|review|article|story|account|website|newspaper|magazine|daily|bulletin)$/;

const NAME_PART = /^(?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]*|of|the|for|and|&|on|de)$/u;

/** The capitalised words before "report" or "data": "a WHO report" → "WHO". */
function nameBeforePaper(words: string): string | null {
  const parts = words.split(/\s+/);
  if (!PAPERS.test(parts.at(-1)?.toLowerCase() ?? '')) return null;
  let first = parts.length - 1;
  while (first > 0 && NAME_PART.test(parts[first - 1]!) && parts.length - first < 8) first--;
  while (first < parts.length && !/^\p{Lu}/u.test(parts[first]!)) first++;
  const name = parts
    .slice(first, -1)
    .join(' ')
    .replace(/['’]s?$/, '')
    .replace(/^(?:The|A|An) /, '');
  return /^\p{Lu}/u.test(name) ? name : null;
}

export function isOutlet(name: string): boolean {
  if (agencyNamed(name) !== null) return true;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return (
    OUTLET_NAMES.has(name) ||
    OUTLET_NAMES.has(last) ||
    (OUTLET_WORDS.has(last) &&
      !NOT_OUTLETS.test(name) &&
      (name.includes(' ') || /^(?:Reuters|Bloomberg|Politico|Axios|Vox|Newsweek)$/.test(name)))
  );
}

function sourceNamed(speech: Speech, name: string, cue: Cue): Attribution | null {
  const plain = name.replace(/^(?:The|the) /, '');
  if (isOutlet(plain)) return { name: plain, kind: 'outlet' };
  const person = speech.names.people.get(plain.slice(plain.lastIndexOf(' ') + 1));
  if (person) return { name: person, kind: 'person' };
  const party = speech.parties.get(plain);
  if (party) return { name: party, kind: 'party' };
  const last = plain.slice(plain.lastIndexOf(' ') + 1);
  if (BODY_WORDS.has(last) || (/^\p{Lu}{2,}$/u.test(plain) && !TITLES.has(plain)))
    return {
      name: plain,
      kind: cue.verb.lemma === 'report' && /Agency$/.test(last) ? 'outlet' : 'party',
    };
  return null;
}

export function readSource(speech: Speech, cue: Cue): Attribution | null {
  const { subject } = cue;
  const name = resolveName(speech.passages, speech.names, subject);
  switch (subject.kind) {
    case 'person':
      return name ? { name, kind: 'person' } : null;
    case 'party':
      return name
        ? isOutlet(subject.words)
          ? { name: subject.words, kind: 'outlet' }
          : { name, kind: 'party' }
        : null;
    case 'pronoun':
      return name && speech.names.full.has(name) ? { name, kind: 'person' } : null;
    case 'name':
      return sourceNamed(speech, nameBeforePaper(subject.words) ?? subject.words, cue);
    default: {
      if (name) return { name, kind: 'person' };
      const body = nameBeforePaper(subject.words);
      return body ? sourceNamed(speech, body, cue) : null;
    }
  }
}
