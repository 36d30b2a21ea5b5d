/** Cues: the verbs and phrases by which an article gives words to somebody, each with whom it gives them to. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { subjectBefore } from './before.ts';
import { mainSubject } from './main-subject.ts';
import { isNoun } from './nouns.ts';
import type { Passage } from './passage.ts';
import { phraseAfter, phraseStart, readPhrase } from './phrase.ts';
import { SPEECH_VERBS, type SpeechVerb } from './speech-verbs.ts';
import { mentionSubject, type Subject } from './subject.ts';

export interface Cue {
  /** Token index of the verb, or of the first word of "according to". */
  at: number;
  /** First token after the cue's own words. */
  after: number;
  verb: SpeechVerb;
  subject: Subject;
  /** True inside a clause about somebody ("who said", "what she calls"): the words belong rather to who is outside it. */
  embedded: boolean;
  /** True where the subject stands after the verb: "said Jane Doe", "according to Jane Doe". */
  inverted: boolean;
}

const ACCORDING: SpeechVerb = { lemma: 'according', form: 'gerund', kind: 'say' };
/** "as the memo put it". */
const PUT: SpeechVerb = { lemma: 'put', form: 'past', kind: 'say' };
const PUTS: ReadonlySet<string> = new Set(['put', 'puts']);
const SHOWS: ReadonlySet<string> = new Set(['show', 'shows', 'showed']);
const SHOW: SpeechVerb = { lemma: 'show', form: 'past', kind: 'say' };
const SUBJECT_REACH = 40;
const QUOTED_REACH = 14;
const NAME_REACH = 5;
const MOST_CUES_BACK = 5;
const PRONOUN_REACH = 4;
const CONDITIONAL = wordsOf('conditional-auxiliaries');

const isFinite = ({ form }: SpeechVerb): boolean => form === 'past' || form === 'third';

/** "The risks continue to grow": not "she continued". */
const goesOn = (passage: Passage, index: number, verb: SpeechVerb): boolean =>
  verb.lemma === 'continue' && passage.word(index + 1) === 'to';

function isPassive(passage: Passage, index: number): boolean {
  let before = index - 1;
  while (before > 0 && passage.isAdverb(before)) before--;
  return passage.is(before, 'be');
}

/** How far a subject after the verb may reach: within the sentence, outside quotations. */
function limitAfter(passage: Passage, index: number): number {
  const ends = (at: number): boolean => passage.isQuoted(at) || !passage.share(at, index - 1);
  return (
    passage.findFrom(index, SUBJECT_REACH, ends) ?? Math.min(passage.end, index + SUBJECT_REACH)
  );
}

/** "said Jane Doe". */
function subjectAfter(passage: Passage, verb: number): Subject | null {
  const after = verb + 1;
  return passage.isQuoted(after) || passage.token(after).type === 'punctuation'
    ? null
    : phraseAfter(passage, after, limitAfter(passage, after));
}

/** Whether the verb stands right behind words between marks: "...," she said. */
function followsWords(passage: Passage, index: number): boolean {
  let before = index - 1;
  while (
    !passage.isQuoted(before) &&
    (/^[,—–-]$/.test(passage.text(before)) || passage.isAdverb(before))
  )
    before--;
  return passage.isQuoted(before) && passage.share(before, index);
}

/** The nearest cue before in the sentence that stands in no clause of its own. */
function outerCue(passage: Passage, index: number, cues: readonly Cue[]): Cue | undefined {
  const near = cues
    .slice(-MOST_CUES_BACK)
    .filter(({ at }) => passage.share(at, index))
    .reverse();
  return near.find(({ embedded }) => !embedded) ?? near[0];
}

/** A person's name here, or behind a title in capitals: "said Lt. Jane Doe". */
function namedSoon(passage: Passage, from: number): boolean {
  const isEnd = (at: number): boolean =>
    passage.personAt(at) !== undefined || !/^(?:\p{Lu}|\.$)/u.test(passage.text(at));
  const end = passage.findFrom(from, NAME_REACH, isEnd);
  return end !== undefined && passage.personAt(end) !== undefined;
}

/** "The paper quoted Jane Doe as saying", "Doe was quoted as saying": she said it. */
function quotedSubject(passage: Passage, index: number): Subject | null {
  const isAs = (at: number): boolean => passage.word(at) === 'as';
  const as = passage.findFrom(index + 1, QUOTED_REACH, isAs);
  if (as === undefined || !/^(?:saying|telling)$/.test(passage.word(as + 1))) return null;
  if (!isPassive(passage, index)) return phraseAfter(passage, index + 1, as);
  const be = index - 1;
  return readPhrase(passage, phraseStart(passage, be, Math.max(0, be - SUBJECT_REACH)), be);
}

/** "Calling her ‘a friend’, Jane Doe turned": the subject follows the words. */
function subjectAfterWords(passage: Passage, index: number): Subject | null {
  const quoted = passage.findFrom(index, SUBJECT_REACH + 1, (at) => passage.isQuoted(at));
  const after = passage.quotationAt(quoted ?? -1)?.after;
  if (after === undefined || !passage.share(after, index)) return null;
  const isPerson = (at: number): boolean => passage.personAt(at) !== undefined;
  const person = passage.personAt(passage.findFrom(after, 6, isPerson) ?? -1);
  return person ? mentionSubject(passage, person) : null;
}

/** "was quoted by Jane Doe". */
const agent = (passage: Passage, verb: number): Subject | null =>
  passage.word(verb + 1) === 'by'
    ? phraseAfter(passage, verb + 2, limitAfter(passage, verb + 2))
    : null;

type Found = Pick<Cue, 'subject' | 'inverted'>;

const after = (subject: Subject | null): Found | null => subject && { subject, inverted: true };
const ahead = (subject: Subject | null): Found | null => subject && { subject, inverted: false };

/** Who does the verb where its place says so by itself. */
function plainSubject(passage: Passage, index: number, verb: SpeechVerb): Found | null {
  const quoted = verb.lemma === 'quote' ? quotedSubject(passage, index) : null;
  if (quoted) return after(quoted);
  if (verb.form === 'gerund' && passage.opensSentence(index))
    return ahead(subjectAfterWords(passage, index));
  if (isFinite(verb) && followsWords(passage, index)) return after(subjectAfter(passage, index));
  return null;
}

/** "It failed, said Jane Doe". */
const namedAfterComma = (passage: Passage, index: number, verb: SpeechVerb): Subject | null =>
  isFinite(verb) && passage.text(index - 1) === ',' && namedSoon(passage, index + 1)
    ? subjectAfter(passage, index)
    : null;

/** Who stands before the verb, else after it; a verb that leans on an earlier one shares that one's subject. */
function subjectAround(
  passage: Passage,
  index: number,
  verb: SpeechVerb,
  cues: readonly Cue[],
): Found | null {
  const before = subjectBefore(passage, index);
  const isGerund = verb.form === 'gerund';
  if (before !== 'chain' && before?.kind === 'person') return ahead(before);
  const named = namedAfterComma(passage, index, verb);
  if (named) return after(named);
  if (before === 'chain' || (isGerund && (!before || before.kind === 'phrase')))
    return ahead(outerCue(passage, index, cues)?.subject ?? mainSubject(passage, index));
  if (before) return ahead(before);
  const opens = passage.text(index - 1) === ',' || passage.opensSentence(index);
  return opens && isFinite(verb) ? after(subjectAfter(passage, index)) : null;
}

/** Who does the verb at `index`. */
function cueSubject(
  passage: Passage,
  index: number,
  verb: SpeechVerb,
  cues: readonly Cue[],
): Found | null {
  const plain = plainSubject(passage, index, verb);
  if (plain) return plain;
  return verb.form === 'past' && isPassive(passage, index)
    ? after(agent(passage, index))
    : subjectAround(passage, index, verb, cues);
}

/** "According to X", "in the words of X". */
function accordingCue(passage: Passage, index: number): Cue | null {
  const link = passage.word(index) === 'according' ? 'to' : 'of';
  if (passage.word(index + 1) !== link) return null;
  const first = index + 2;
  const subject = phraseAfter(passage, first, limitAfter(passage, first));
  return (
    subject && {
      at: index,
      after: first,
      verb: ACCORDING,
      subject,
      inverted: true,
      embedded: false,
    }
  );
}

/** "what she calls", "Doe said that she recalls": the pronoun stands in a clause of somebody else's. */
function isPronounEmbedded(
  passage: Passage,
  index: number,
  { start, words }: Subject,
  outer: Cue | undefined,
): boolean {
  const isSubject = (at: number): boolean => passage.token(at).start === start;
  const pronoun = passage.findBefore(index, PRONOUN_REACH, isSubject);
  if (pronoun === undefined || pronoun === 0) return false;
  const word = passage.word(pronoun - 1);
  if (/^(?:what|which|as)$/.test(word)) return true;
  if (!outer) return false;
  if (word === 'that') return true;
  return outer.at === pronoun - 1 && !/^(?:they|we|you)$/.test(words);
}

/** "who said", "what she calls", and a pronoun that follows an earlier verb of saying straight away: "Doe said she recalls". */
function isEmbedded(
  passage: Passage,
  index: number,
  subject: Subject,
  previous: Cue | undefined,
): boolean {
  const outer = previous && passage.share(previous.at, index) ? previous : undefined;
  const word = passage.word(index - 1);
  if (word === 'who' || word === 'which' || (outer && CONDITIONAL.has(word))) return true;
  if (subject.kind === 'pronoun') return isPronounEmbedded(passage, index, subject, outer);
  return (
    /^(?:what|which)$/.test(passage.word(index - 2)) ||
    (subject.kind === 'phrase' && passage.word(index - 3) === 'what')
  );
}

const isLetter = (passage: Passage, index: number): boolean => /^\p{L}/u.test(passage.text(index));

/** "...," the poll showed. */
const isShowing = (passage: Passage, index: number): boolean =>
  SHOWS.has(passage.word(index)) &&
  !isLetter(passage, index + 1) &&
  [2, 3, 4].some((back) => passage.quotationAt(index - back)?.ending === 'comma');

/** Right after words that a comma ends, any past form beside a name says them: "...," deadpanned Doe. */
function unknownVerb(passage: Passage, index: number): SpeechVerb | undefined {
  if (isShowing(passage, index)) return SHOW;
  const word = passage.word(index);
  if (word.length < 5 || !word.endsWith('ed')) return undefined;
  const named = passage.personAt(index - 1);
  if (passage.quotationAt((named?.first ?? index) - 1)?.ending !== 'comma') return undefined;
  const closes = named ? !isLetter(passage, index + 1) : passage.personAt(index + 1) !== undefined;
  return closes ? { lemma: word, form: 'past', kind: 'say' } : undefined;
}

function verbAt(passage: Passage, index: number): SpeechVerb | undefined {
  const word = passage.word(index);
  if (PUTS.has(word) && passage.word(index + 1) === 'it') return PUT;
  return SPEECH_VERBS.get(word) ?? unknownVerb(passage, index);
}

function readCue(passage: Passage, index: number, cues: readonly Cue[]): Cue | null {
  const word = passage.word(index);
  if (word === 'according' || (word === 'words' && passage.word(index - 2) === 'in'))
    return accordingCue(passage, index);
  const verb = verbAt(passage, index);
  if (!verb || goesOn(passage, index, verb) || isNoun(passage, index, verb)) return null;
  const found = cueSubject(passage, index, verb, cues);
  return (
    found && {
      at: index,
      after: index + 1,
      verb,
      ...found,
      embedded: isEmbedded(passage, index, found.subject, cues.at(-1)),
    }
  );
}

/** Every cue outside the marks, in the order of the text. Linear: each looks at a bounded stretch. */
export function readCues(passage: Passage): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < passage.end; index++) {
    const cue =
      passage.isWord(index) && !passage.isQuoted(index) ? readCue(passage, index, cues) : null;
    if (cue) cues.push(cue);
  }
  return cues;
}
