/** Words brought to one form, so that "killed" and "killing", "countries" and "country" are one. Not for display. */

/** Verbs and nouns whose forms no ending tells: form to base. */
const IRREGULAR: Record<string, string> = {
  caught: 'catch',
  sought: 'seek',
  became: 'become',
  slept: 'sleep',
  lit: 'light',
  hung: 'hang',
  dug: 'dig',
  spun: 'spin',
  stuck: 'stick',
  bore: 'bear',
  borne: 'bear',
  hid: 'hide',
  hidden: 'hide',
  rode: 'ride',
  ridden: 'ride',
  sang: 'sing',
  swam: 'swim',
  wore: 'wear',
  worn: 'wear',
  woke: 'wake',
  began: 'begin',
  begun: 'begin',
  broke: 'break',
  broken: 'break',
  brought: 'bring',
  built: 'build',
  bought: 'buy',
  came: 'come',
  chose: 'choose',
  chosen: 'choose',
  dealt: 'deal',
  died: 'die',
  dies: 'die',
  dying: 'die',
  drew: 'draw',
  drawn: 'draw',
  drove: 'drive',
  driven: 'drive',
  drowned: 'drown',
  fell: 'fall',
  fallen: 'fall',
  fed: 'feed',
  felt: 'feel',
  fled: 'flee',
  flew: 'fly',
  flown: 'fly',
  fought: 'fight',
  froze: 'freeze',
  frozen: 'freeze',
  gave: 'give',
  given: 'give',
  went: 'go',
  gone: 'go',
  grew: 'grow',
  grown: 'grow',
  held: 'hold',
  kept: 'keep',
  knew: 'know',
  known: 'know',
  laid: 'lay',
  led: 'lead',
  left: 'leave',
  lent: 'lend',
  lost: 'lose',
  made: 'make',
  making: 'make',
  meant: 'mean',
  met: 'meet',
  paid: 'pay',
  ran: 'run',
  running: 'run',
  rose: 'rise',
  risen: 'rise',
  rang: 'ring',
  said: 'say',
  saw: 'see',
  seen: 'see',
  sold: 'sell',
  sent: 'send',
  shot: 'shoot',
  shown: 'show',
  shrank: 'shrink',
  sank: 'sink',
  sunk: 'sink',
  sat: 'sit',
  sitting: 'sit',
  slid: 'slide',
  spoke: 'speak',
  spoken: 'speak',
  spent: 'spend',
  stood: 'stand',
  stole: 'steal',
  stolen: 'steal',
  struck: 'strike',
  swept: 'sweep',
  swore: 'swear',
  sworn: 'swear',
  taught: 'teach',
  took: 'take',
  taken: 'take',
  thought: 'think',
  threw: 'throw',
  thrown: 'throw',
  told: 'tell',
  tore: 'tear',
  torn: 'tear',
  won: 'win',
  winning: 'win',
  wrote: 'write',
  written: 'write',
  getting: 'get',
  got: 'get',
  cutting: 'cut',
  hitting: 'hit',
  setting: 'set',
  putting: 'put',
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  persons: 'person',
  lives: 'life',
  feet: 'foot',
  dead: 'dead',
  countrymen: 'countryman',
  policemen: 'policeman',
  servicemen: 'serviceman',
  fishermen: 'fisherman',
  firemen: 'fireman',
  wounded: 'wound',
  bodies: 'body',
  bus: 'bus',
  buses: 'bus',
  news: 'news',
  tons: 'tonne',
  tonnes: 'tonne',
  ton: 'tonne',
  thieves: 'thief',
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  been: 'be',
  has: 'have',
  had: 'have',
  founded: 'found',
};

/** Past tenses and participles that look like their base. */
const UNCHANGED = new Set(
  'burst cut hit hurt let put quit read set shed shut split spread beat cost became overthrew withdrew undertook underwent'.split(
    ' ',
  ),
);
const NOUNS_IN_TABLE = new Set(
  'men women children people persons lives feet dead countrymen policemen servicemen fishermen firemen bodies bus buses news tons tonnes ton thieves is are'.split(
    ' ',
  ),
);

/** Whether a lower-case word looks like a past tense or participle: by a table, or by its ending. */
export const isPastForm = (lower: string): boolean =>
  UNCHANGED.has(lower) ||
  (Object.hasOwn(IRREGULAR, lower) && !NOUNS_IN_TABLE.has(lower) && !lower.endsWith('ing')) ||
  (/[^e]ed$/.test(lower) && lower.length > 4);

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgklmnprtvz])\1$/;

function withoutEnding(word: string, ending: number): string {
  const stem = word.slice(0, -ending);
  if (stem.length < 3 || !VOWEL.test(stem)) return word;
  return DOUBLED.test(stem) && !/(?:ll|ss|zz)$/.test(stem) ? stem.slice(0, -1) : stem;
}

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutInflection(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ed') && !word.endsWith('eed')) return withoutEnding(word, 2);
  if (word.endsWith('ing')) return withoutEnding(word, 3);
  return withoutPlural(word);
}

/** Stem of one word: lower case, without plural, tense and a final `e`; "organisation" and "organization" are one. */
export function stem(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replaceAll('’', "'");
  const irregular = Object.hasOwn(IRREGULAR, lower) ? IRREGULAR[lower]! : undefined;
  const base = irregular ?? withoutInflection(lower);
  const plain = base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
  return plain
    .replace(/is(ation|at|)$/, 'iz$1')
    .replace(/our$/, 'or')
    .replace(/centr$/, 'center');
}
