/** Cues: the verbs and phrases by which an article gives words to somebody, each with whom it gives them to. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Token } from '../../text/reading.ts';
import { isPastForm } from '../../text/stems.ts';
import type { Passage } from './passage.ts';
import { subjectBefore } from './before.ts';
import { mainSubject } from './main-subject.ts';
import { phraseAfter, phraseStart, readPhrase } from './phrase.ts';
import { isPronoun, mentionSubject, type Subject } from './subject.ts';
import {
  AUXILIARIES,
  BE_FORMS,
  DETERMINERS,
  NOUN_LIKE,
  PREPOSITIONS,
  SPEECH_VERBS,
  type SpeechVerb,
  isAdverb,
} from './speech-verbs.ts';

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
const SUBJECT_REACH = 40;
const QUOTED_REACH = 14;
const LINKING =
  /^(?:the|a|an|this|that|his|her|its|their|my|our|your|of|for|in|on|with|from|and|no|any|some|such|['’]s|['’])$/i;

/** "Doe, dubbed the mayor of the marsh": after a comma these describe who was named. */
const NAMES_THINGS = wordsOf('naming-verbs');

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (AUXILIARIES.has(token.lower) || BE_FORMS.has(token.lower) || isPastForm(token.lower));

/** "The envoy's latest remarks": an owner stands before it, with nothing but plain words between. */
function isOwned({ tokens }: Passage, index: number): boolean {
  for (let before = index - 1; before > index - 4; before--) {
    const token = tokens[before];
    if (!token) return false;
    if (/^(?:['’]s|his|her|their|its|my|our)$/.test(token.lower)) return true;
    if (token.type !== 'word' || token.text !== token.lower) return false;
  }
  return false;
}

/** Whether a word that may be a noun is one here, by what stands before it. */
function isNoun(passage: Passage, index: number, verb: SpeechVerb): boolean {
  const { tokens } = passage;
  const before = tokens[index - 1];
  const word = tokens[index]!;
  if (
    /^\p{Lu}/u.test(word.text) &&
    index > 0 &&
    passage.sentenceAt[index - 1] === passage.sentenceAt[index] &&
    passage.quotationAt[index - 1]! < 0
  )
    return true;
  if (passage.mentionAt[index]) return true;
  if (!before || passage.quotationAt[index - 1]! >= 0)
    return NOUN_LIKE.has(word.lower) && verb.form === 'base';
  if (
    verb.form === 'base' &&
    NOUN_LIKE.has(word.lower) &&
    /^\p{Lu}/u.test(before.text) &&
    !isPronoun(before.lower)
  )
    return true;
  if (verb.form === 'third' && isOwned(passage, index) && isVerb(tokens[index + 1])) return true;
  if (verb.form === 'past' && before.text === ',' && NAMES_THINGS.has(verb.lemma)) return true;
  if (verb.form === 'past')
    return /^(?:the|a|an|his|her|its|their|my|our|your)$/.test(before.lower);
  if (verb.form === 'base')
    return (
      !/^(?:they|we|i|you|who|also|would|will|could|might|may|can|must|should|did|do|does|to|s)$/.test(
        before.lower,
      ) &&
      !/s$/.test(before.lower) &&
      !before.lower.endsWith('ly')
    );
  if (!NOUN_LIKE.has(word.lower))
    return (
      LINKING.test(before.text) &&
      before.lower !== 'of' &&
      before.lower !== 'for' &&
      verb.form === 'third'
    );
  if (verb.form === 'gerund') return DETERMINERS.has(before.lower);
  const after = tokens[index + 1];
  if (
    !after ||
    /^[,.;)]$/.test(after.text) ||
    PREPOSITIONS.has(after.lower) ||
    AUXILIARIES.has(after.lower) ||
    BE_FORMS.has(after.lower)
  )
    return true;
  return LINKING.test(before.text) || before.type === 'number';
}

/** "The risks continue to grow": not "she continued". */
const goesOn = ({ tokens }: Passage, index: number, verb: SpeechVerb): boolean =>
  verb.lemma === 'continue' && tokens[index + 1]?.lower === 'to';

const isPassive = (passage: Passage, index: number): boolean => {
  let before = index - 1;
  while (before > 0 && isAdverb(passage.tokens[before]!.lower)) before--;
  return before >= 0 && BE_FORMS.has(passage.tokens[before]!.lower);
};

function limitAfter(passage: Passage, index: number): number {
  let limit = index;
  while (
    limit < passage.tokens.length &&
    limit - index < SUBJECT_REACH &&
    passage.quotationAt[limit]! < 0 &&
    passage.sentenceAt[limit] === passage.sentenceAt[index - 1]
  )
    limit++;
  return limit;
}

/** "said Jane Doe": only right after the words, or after a comma where nobody stands before the verb. */
function invertedSubject(passage: Passage, index: number): Subject | null {
  const after = index + 1;
  const next = passage.tokens[after];
  if (!next || passage.quotationAt[after]! >= 0 || next.type === 'punctuation') return null;
  return phraseAfter(passage, after, limitAfter(passage, after));
}

function followsWords(passage: Passage, index: number): boolean {
  let before = index - 1;
  while (
    before >= 0 &&
    passage.quotationAt[before]! < 0 &&
    (/^[,—–-]$/.test(passage.tokens[before]!.text) || isAdverb(passage.tokens[before]!.lower))
  )
    before--;
  return (
    before >= 0 &&
    passage.quotationAt[before]! >= 0 &&
    passage.sentenceAt[before] === passage.sentenceAt[index]
  );
}

/** The nearest cue before in the sentence that stands in no clause of its own. */
function outerCue(passage: Passage, index: number, cues: readonly Cue[]): Cue | undefined {
  let nearest: Cue | undefined;
  for (let number = cues.length - 1; number >= 0 && cues.length - number < 6; number--) {
    const cue = cues[number]!;
    if (passage.sentenceAt[cue.at] !== passage.sentenceAt[index]) break;
    if (!cue.embedded) return cue;
    nearest ??= cue;
  }
  return nearest;
}

/** A person's name here, or behind a title in capitals: "said Lt. Jane Doe". */
function namedSoon(passage: Passage, from: number): boolean {
  for (let index = from; index < Math.min(from + 5, passage.tokens.length); index++) {
    if (passage.mentionAt[index]?.kind === 'person') return true;
    if (!/^(?:\p{Lu}|\.$)/u.test(passage.tokens[index]!.text)) return false;
  }
  return false;
}

/** "The paper quoted Jane Doe as saying", "Doe was quoted as saying": she said it. */
function quotedSubject(passage: Passage, index: number): Subject | null {
  const { tokens } = passage;
  let as = index + 1;
  while (as - index < QUOTED_REACH && tokens[as] && tokens[as]?.lower !== 'as') as++;
  if (tokens[as]?.lower !== 'as' || !/^(?:saying|telling)$/.test(tokens[as + 1]?.lower ?? ''))
    return null;
  if (!isPassive(passage, index)) return phraseAfter(passage, index + 1, as);
  const be = index - 1;
  return readPhrase(passage, phraseStart(passage, be, Math.max(0, be - SUBJECT_REACH)), be);
}

const opensSentence = ({ sentenceAt }: Passage, index: number): boolean =>
  index === 0 || sentenceAt[index - 1] !== sentenceAt[index];

/** "Calling her ‘a friend’, Jane Doe turned": the subject follows the words. */
function subjectAfterWords(passage: Passage, index: number): Subject | null {
  let at = index;
  while (
    at - index < SUBJECT_REACH &&
    at < passage.tokens.length &&
    (passage.quotationAt[at] ?? -1) < 0
  )
    at++;
  const after = passage.quotations[passage.quotationAt[at] ?? -1]?.after;
  if (after === undefined || passage.sentenceAt[after] !== passage.sentenceAt[index]) return null;
  for (let next = after; next < after + 6; next++) {
    const mention = passage.mentionAt[next];
    if (mention?.kind === 'person') return mentionSubject(passage, mention);
  }
  return null;
}

/** Who does the verb at `index`; a verb that leans on an earlier one shares that one's subject. */
function cueSubject(
  passage: Passage,
  index: number,
  verb: SpeechVerb,
  cues: readonly Cue[],
): [Subject, boolean] | null {
  const finite = verb.form === 'past' || verb.form === 'third';
  const quoted = verb.lemma === 'quote' ? quotedSubject(passage, index) : null;
  if (quoted) return [quoted, true];
  if (verb.form === 'gerund' && opensSentence(passage, index)) {
    const later = subjectAfterWords(passage, index);
    if (later) return [later, false];
  }
  if (finite && followsWords(passage, index)) {
    const subject = invertedSubject(passage, index);
    if (subject) return [subject, true];
  }
  if (verb.form === 'past' && isPassive(passage, index)) {
    const by = index + 1;
    if (passage.tokens[by]?.lower !== 'by') return null;
    const subject = phraseAfter(passage, by + 1, limitAfter(passage, by + 1));
    return subject && [subject, true];
  }
  const before = subjectBefore(passage, index);
  if (
    finite &&
    passage.tokens[index - 1]?.text === ',' &&
    namedSoon(passage, index + 1) &&
    !(before && before !== 'chain' && before.kind === 'person')
  ) {
    const subject = invertedSubject(passage, index);
    if (subject) return [subject, true];
  }
  const isThing = verb.form === 'gerund' && before !== 'chain' && before?.kind === 'phrase';
  if (before && before !== 'chain' && !isThing) return [before, false];
  if (before === 'chain' || verb.form === 'gerund') {
    const outer = outerCue(passage, index, cues);
    if (outer) return [outer.subject, false];
    const main = mainSubject(passage, index);
    return main && [main, false];
  }
  if (
    finite &&
    (passage.tokens[index - 1]?.text === ',' ||
      passage.sentenceAt[index - 1] !== passage.sentenceAt[index])
  ) {
    const subject = invertedSubject(passage, index);
    return subject && [subject, true];
  }
  return null;
}

/** "According to X", "in the words of X". */
function accordingCue(passage: Passage, index: number): Cue | null {
  const { tokens } = passage;
  const link = tokens[index]?.lower === 'according' ? 'to' : 'of';
  if (tokens[index + 1]?.lower !== link) return null;
  const subject = phraseAfter(passage, index + 2, limitAfter(passage, index + 2));
  return (
    subject && {
      at: index,
      after: index + 2,
      verb: ACCORDING,
      subject,
      inverted: true,
      embedded: false,
    }
  );
}

/** "who said", "what she calls", and a pronoun that follows an earlier verb of saying straight away: "Doe said she recalls". */
function isEmbedded(
  passage: Passage,
  index: number,
  subject: Subject,
  previous: Cue | undefined,
): boolean {
  const { tokens, sentenceAt } = passage;
  if (/^(?:who|which)$/.test(tokens[index - 1]?.lower ?? '')) return true;
  const outer = previous !== undefined && sentenceAt[previous.at] === sentenceAt[index];
  if (outer && /^(?:would|could|should|to|might)$/.test(tokens[index - 1]?.lower ?? ''))
    return true;
  if (subject.kind !== 'pronoun')
    return (
      /^(?:what|which)$/.test(tokens[index - 2]?.lower ?? '') ||
      (subject.kind === 'phrase' && /^what$/.test(tokens[index - 3]?.lower ?? ''))
    );
  for (let before = index - 1; before > 0 && before > index - 5; before--) {
    if (tokens[before]!.start !== subject.start) continue;
    if (
      /^(?:what|which|as)$/.test(tokens[before - 1]!.lower) ||
      (outer && tokens[before - 1]!.lower === 'that')
    )
      return true;
    const lead = tokens[before - 1]!.lower === 'that' ? before - 2 : before - 1;
    return (
      previous !== undefined &&
      previous.at === lead &&
      sentenceAt[lead] === sentenceAt[index] &&
      !/^(?:they|we|you)$/i.test(subject.words)
    );
  }
  return false;
}

/** Right after words that a comma ends, any past form beside a name says them: "...," deadpanned Doe. */
function unknownVerb(passage: Passage, index: number): SpeechVerb | undefined {
  const { tokens, quotationAt, mentionAt, quotations } = passage;
  const { lower } = tokens[index]!;
  if (/^shows?$|^showed$/.test(lower) && !/^\p{L}/u.test(tokens[index + 1]?.text ?? '.')) {
    const near = [2, 3, 4].map((back) => quotations[quotationAt[index - back] ?? -1]);
    if (near.some((quotation) => quotation?.ending === 'comma'))
      return { lemma: 'show', form: 'past', kind: 'say' };
  }
  if (lower.length < 5 || !lower.endsWith('ed')) return undefined;
  const named = mentionAt[index - 1]?.kind === 'person' ? mentionAt[index - 1]!.first : index;
  const quoted = quotationAt[named - 1] ?? -1;
  if (quoted < 0 || quotations[quoted]!.ending !== 'comma') return undefined;
  const closes =
    named < index
      ? !/^\p{L}/u.test(tokens[index + 1]?.text ?? '.')
      : mentionAt[index + 1]?.kind === 'person';
  return closes ? { lemma: lower, form: 'past', kind: 'say' } : undefined;
}

/** Every cue outside the marks, in the order of the text. Linear: each looks at a bounded stretch. */
export function readCues(passage: Passage): Cue[] {
  const { tokens, quotationAt } = passage;
  const cues: Cue[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.type !== 'word' || quotationAt[index]! >= 0) continue;
    const inTheWords = token.lower === 'words' && tokens[index - 2]?.lower === 'in';
    if (token.lower === 'according' || inTheWords) {
      const cue = accordingCue(passage, index);
      if (cue) cues.push(cue);
      continue;
    }
    const verb =
      (token.lower === 'put' || token.lower === 'puts') && tokens[index + 1]?.lower === 'it'
        ? PUT
        : (SPEECH_VERBS.get(token.lower) ?? unknownVerb(passage, index));
    if (!verb || goesOn(passage, index, verb) || isNoun(passage, index, verb)) continue;
    const found = cueSubject(passage, index, verb, cues);
    if (found)
      cues.push({
        at: index,
        after: index + 1,
        verb,
        subject: found[0],
        inverted: found[1],
        embedded: isEmbedded(passage, index, found[0], cues.at(-1)),
      });
  }
  return cues;
}
