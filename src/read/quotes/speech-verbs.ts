/** Verbs by which news says who said something: a table, and the forms made from it. */
import { groupsOf, valuesOf, wordsOf } from '../../text/lexicon/index.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'gerund';
/** `say` takes the words themselves; `judge` names something with them ("called it ..."); `think` reports a mind. */
type VerbKind = 'say' | 'judge' | 'think';

export interface SpeechVerb {
  lemma: string;
  form: VerbForm;
  kind: VerbKind;
}

/** Past and gerund of the verbs that don't follow the rules; a third entry is a participle of its own. */
const IRREGULAR = valuesOf('irregular-speech-verbs');

function regular(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  return [`${lemma}ed`, `${lemma}ing`];
}

function thirdPerson(lemma: string): string {
  if (/(?:s|sh|ch|x)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function verbForms(lemma: string, kind: VerbKind): [string, SpeechVerb][] {
  const [past = '', gerund = '', participle = past] =
    IRREGULAR.get(lemma)?.split(' ') ?? regular(lemma);
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [thirdPerson(lemma), 'third'],
    [gerund, 'gerund'],
    [participle, 'past'],
    [past, 'past'],
  ];
  return forms.map(([text, form]) => [text, { lemma, form, kind }]);
}

/** Kinds of verb, the one that wins a form that two of them share last. */
const KINDS: readonly VerbKind[] = ['think', 'judge', 'say'];
const LEMMAS = groupsOf('speech-verbs');

/** Every form, lower case. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = new Map(
  KINDS.flatMap((kind) => (LEMMAS.get(kind) ?? []).flatMap((lemma) => verbForms(lemma, kind))),
);

/** Forms that are nouns as often as verbs: only verbs where no article, adjective or possessive stands before them. */
export const NOUN_LIKE = wordsOf('speech-nouns');

export const PRONOUNS = wordsOf('subject-pronouns');
export const ADVERBS = wordsOf('plain-adverbs');
export const NO_ADVERBS = wordsOf('adverb-endings-of-nouns');
