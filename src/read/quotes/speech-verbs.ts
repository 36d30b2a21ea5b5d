/** Verbs by which news says who said something: a table, and the forms made from it. */

export type VerbForm = 'base' | 'third' | 'past' | 'gerund';
/** `say` takes the words themselves; `judge` names something with them ("called it ..."); `think` reports a mind. */
export type VerbKind = 'say' | 'judge' | 'think';

export interface SpeechVerb {
  lemma: string;
  form: VerbForm;
  kind: VerbKind;
}

const SAY = `say tell add ask note reply answer respond explain argue insist claim warn declare announce state remark observe
  comment concede admit acknowledge confess recall recount continue conclude write tweet post shout yell cry scream whisper mutter
  murmur joke quip boast brag complain lament gush enthuse exclaim urge demand plead beg promise pledge vow swear testify report
  reveal disclose confirm deny suggest contend assert maintain allege stress emphasize emphasise underline underscore reiterate
  repeat caution predict estimate inform remind advise assure reassure wonder muse opine interject counter retort snap
  fume thunder tease proclaim propose recommend sing chant venture hint imply indicate signal point interrupt blog caption
  clarify elaborate summarize summarise theorize theorise speculate rail bemoan bark bellow grumble intone sigh sneer tout
  affirm reaffirm attest avow posit surmise rebut relate stipulate marvel gripe implore exhort beseech sob stammer text email
  philosophize reason rule find read rant crow deadpan lecture concur agree echo volunteer`;
const JUDGE = `call describe dub label brand denounce decry deride dismiss condemn criticize criticise slam blast attack mock praise
  hail laud characterize characterise portray depict refer accuse blame reject ridicule lambaste welcome applaud express cite deem
  term liken compare question scold chastise chide taunt thank commend salute bash rip assail disparage disavow
  castigate excoriate rebuke berate trumpet bill cast paint speak talk quote tag tar defend lash vilify discuss address mention
  highlight outline raise offer voice press challenge invoke appeal apologize apologise`;
const THINK = `believe think feel hope fear expect consider regard see view suspect know doubt want`;

/** Past and gerund of the verbs that don't follow the rules; a third entry is a participle of its own. */
const IRREGULAR: Record<string, string[]> = {
  say: ['said', 'saying'],
  tell: ['told', 'telling'],
  write: ['wrote', 'writing', 'written'],
  swear: ['swore', 'swearing', 'sworn'],
  sing: ['sang', 'singing', 'sung'],
  read: ['read', 'reading'],
  find: ['found', 'finding'],
  speak: ['spoke', 'speaking', 'spoken'],
  think: ['thought', 'thinking'],
  feel: ['felt', 'feeling'],
  see: ['saw', 'seeing', 'seen'],
  know: ['knew', 'knowing', 'known'],
  admit: ['admitted', 'admitting'],
  quip: ['quipped', 'quipping'],
  brag: ['bragged', 'bragging'],
  beg: ['begged', 'begging'],
  snap: ['snapped', 'snapping'],
  blog: ['blogged', 'blogging'],
  slam: ['slammed', 'slamming'],
  dub: ['dubbed', 'dubbing'],
  refer: ['referred', 'referring'],
  rip: ['ripped', 'ripping'],
  tag: ['tagged', 'tagging'],
  tar: ['tarred', 'tarring'],
  cast: ['cast', 'casting'],
  rebut: ['rebutted', 'rebutting'],
  concur: ['concurred', 'concurring'],
  sob: ['sobbed', 'sobbing'],
  beseech: ['besought', 'beseeching'],
  signal: ['signaled', 'signaling', 'signalled'],
  label: ['labeled', 'labeling', 'labelled'],
};

function regular(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  return [`${lemma}ed`, `${lemma}ing`];
}

function thirdPerson(lemma: string): string {
  if (/(?:s|sh|ch|x)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function verbForms(words: string, kind: VerbKind): [string, SpeechVerb][] {
  return words
    .trim()
    .split(/\s+/)
    .flatMap((lemma) => {
      const [past = '', gerund = '', participle = past] = IRREGULAR[lemma] ?? regular(lemma);
      const forms: [string, VerbForm][] = [
        [lemma, 'base'],
        [thirdPerson(lemma), 'third'],
        [gerund, 'gerund'],
        [participle, 'past'],
        [past, 'past'],
      ];
      return forms.map(([text, form]): [string, SpeechVerb] => [text, { lemma, form, kind }]);
    });
}

/** Every form, lower case. Where two verbs share a form the one that says wins. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = new Map([
  ...verbForms(THINK, 'think'),
  ...verbForms(JUDGE, 'judge'),
  ...verbForms(SAY, 'say'),
]);

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms that are nouns as often as verbs: only verbs where no article, adjective or possessive stands before them. */
export const NOUN_LIKE =
  set(`claim claims comment comments state states demand demands promise promises pledge pledges note notes call calls
  answer answers reply replies attack attacks post posts estimate estimates caution voice report reports offer offers question questions
  tweet tweets text texts email emails blog blogs rule rules point points view views address challenge challenges reason reasons
  hope hopes fear fears thought feeling finding findings label labels brand brands term terms blame praise counter press signal signals
  hint hints doubt doubts echo echoes appeal appeals highlight highlights raise joke jokes cry cries scream talk talks reading
  bill bills cast tag tags tout rail crow lecture lectures quote quotes propose blast mention mentions chant chants advised testimony writing saying
  sighs sigh bark marvel cite bash rip ruling`);

export const PRONOUNS = set('he she they we i it you');
export const AUXILIARIES = set(
  'has have had would will could might may can must did does do having should',
);
export const BE_FORMS = set('was were is are been being be am');
export const PREPOSITIONS =
  set(`of for from to with at in by on about against during after before over under into through across among
  between within without near since until like despite following including amid inside outside per via toward towards upon`);
export const DETERMINERS = set(
  'the a an this that these those his her its their our my your another some several many one two three four five six most both all no each every',
);
export const CLAUSE_WORDS =
  set(`that but as when while if because since although though where which before after until than so yet whether
  what how why who whom whose or nor and unless once`);
export const ADVERBS =
  set(`also then later once again still even just now never often always soon earlier further recently too instead however
  therefore thus already only first therefore almost perhaps sometimes meanwhile yesterday today tonight`);

export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) ||
  (lower.length > 4 && lower.endsWith('ly') && lower !== 'family' && lower !== 'italy');
