/** Words that say a figure is a part, a whole, a figure of before, a rate, or one that replaces another. */
import { wordsOf } from '../../text/lexicon/index.ts';
import type { Token } from '../../text/reading.ts';
import type { Segment } from './segment.ts';
import type { Phrase } from './phrase.ts';
import { stem, stemmed } from '../../text/stems.ts';

export interface Cues {
  /** "including 12 children", "6,000 of them". */
  part: boolean;
  /** "41 of the 90 seats": the 90. */
  total: boolean;
  /** "nationwide", "in total". */
  whole: boolean;
  /** What another figure is compared with: "up from 25,100", "against 58 percent four years ago". */
  before: boolean;
  /** Words that say a figure replaces an earlier one: "the toll has risen to 61", "postponed to March". */
  update: boolean;
  /** "a week", "per head", "on average". */
  rate: string | null;
  /** "by noon", "so far", "in the first half hour": the count was not over. */
  interim: boolean;
  /** "expects", "forecast", "target". */
  expected: boolean;
  /** "may raise", "is reported to be ready", "a maximum of": no fact yet. */
  supposed: boolean;
  /** "at present", "currently". */
  present: boolean;
  /** "will pay", "are to be exchanged". */
  future: boolean;
  /** "last season", "so far this year", "next winter": -1, 0 or 1; null where nothing says which. */
  turn: -1 | 0 | 1 | null;
  /** Words that limit a place or people: "in the capital", "abroad", "foreign". */
  limits: ReadonlySet<string>;
}

const lowers = (tokens: readonly Token[]): string =>
  ` ${tokens.map(({ lower }) => lower).join(' ')} `;

const PART_BEFORE =
  /(?: including| among (?:them|those|these)(?: ,| were| are)?| of (?:whom|which|these|those|them)| notably| some of)(?: (?:at|least|about|some|more|than|up|to|around|nearly|almost|over|an|a|the|estimated|as|many))* $/;
const ALONE = / (?:alone|not included|excluding|not counting|apart from|leaving out) /;
const TURN =
  / (last|previous|preceding|past|this|current|coming|next|so far|to date|until now|before that|at present|currently|a year earlier|year before|year ago) (?:(?:financial|fiscal|school|academic) )?(year|season|monsoon|harvest|holiday|winter|summer|spring|autumn|month|week|quarter|half|edition|campaign|term|decade)? ?/g;
const PART_AFTER =
  /^ (?:(?!, )\S+ ){0,3}?(?:of (?:them|whom|these|those|which)|(?:were|was|are) among (?:them|those|the)) /;
const WHOLE =
  / (?:nationwide|countrywide|country-wide|as a whole|whole|entire|group|both sides|included|counting|taken together|worldwide|globally|overall|altogether|combined|in total|in all|across the (?:country|nation|world|region)|a total of|throughout the country) /;
const QUALIFIERS =
  '(?:(?:about|some|around|nearly|almost|over|just|only|more|less|than|at|least|an|a|the|its|earlier|previous|initial|estimated|last|year|month|week|forecast|of|estimate|target|figure|total|quarter) )*';
const BEFORE = new RegExp(
  ` (?:(?:up|down|rise|rose|risen|fell|fallen|fall|grew|climbed|increase|increased|jumped|dropped|cut|lowered|raised|compared|revised|moved|slipped|changed|widened|narrowed|improved)(?: \\S+){0,9} from|from|against|versus|compared (?:with|to)|instead of|rather than) ${QUALIFIERS}$`,
);
const BEFORE_FROM =
  / (?:up|down|rise|rose|risen|rising|fell|fallen|falling|fall|grew|climbed|increase|increased|jumped|dropped|cut|lowered|raised|revised|moved|slipped|changed|widened|narrowed|improved|to (?:\S+ )?\S*\d\S*) /;
const EARLIER_AFTER =
  /^ (?:(?:\S+ ){0,3}(?:a year (?:ago|earlier|before)|(?:one|two|three|four|five|six|ten|\d+) years (?:ago|earlier|before)|the (?:year|month|quarter|week|season) (?:before|earlier)|(?:reported|announced|given|stated|cited) earlier|previously|initially (?:reported|announced)) )/;
const EARLIER = / (?:last|previous|past) (?:season|edition|campaign|term|session) /;
const COMPARED =
  /^ (?:more|less|fewer|higher|lower|above|below|up|down|better|worse)(?: than| from| on)? /;
const UPDATE =
  / (?:postponed|delayed|rescheduled|pushed back|put back|put off|brought forward|revised|updated|corrected|no longer|instead of|earlier (?:than|forecast|estimate|figure|toll|report|count)|previous (?:forecast|estimate|figure|toll|report|count)|new (?:toll|count|tally|figure|date|estimate)|latest|now|has (?:risen|climbed|grown|reached|passed|topped|increased|doubled|jumped)|have (?:risen|climbed|grown|increased|doubled)|(?:rose|climbed|jumped|grew|rises|climbs) (?:on \S+ |again |further |overnight |sharply )?to|initially|at first|moved to|missed (?:its|the) deadline|(?:has|have) since been|will not \S+ (?:\S+ ){0,3}(?:before|until)|not (?:be )?(?:complete|ready|finished|open) (?:before|until)|more than first|as (?:stated|reported|announced|given) (?:before|earlier|previously)|not \S+ as) /;
const RATE =
  /^(?: [^ ,]+){0,3} (?:(?:a|per|each|every) (second|minute|hour|day|night|week|month|year|season|person|head|share|capita|kilometre|mile|barrel|tonne|ton|litre|kilo)|(daily|weekly|monthly|annually|yearly|hourly)) (?!ago|earlier|before|later|after)/;
/** "30,000 tonnes of beef a year": the rate is in the figure's own words. */
const OWN_RATE =
  / (?:a|per|each|every) (hour|day|night|week|month|year|season|person|head|share) $/;
/** "annual savings of". */
const ANNUAL = / (?:annual|yearly|annually) (?:\S+ ){0,3}$/;
const AVERAGE = / (?:an average|on average|average|averaged|mean|median) /;
const INTERIM =
  / (?:(?:by|at|until|as of) (?:noon|midday|mid-morning|midnight|\d+ ?[ap]\.?m\.?|early|late|dawn|nightfall|lunchtime)|so far|to date|half time|halfway|midway|provisional|preliminary|partial|early results|with \d+ percent of) /;
const EXPECTED =
  / (?:expects?|expected|forecasts?|forecasting|target|targets|aims?|aiming|projected|projects|hopes|estimated to|could|might|predicted|predicts) /;
const SUPPOSED =
  / (?:may|might|could|possibly|perhaps|rumou?rs?|rumou?red|speculation|talk|ready to|maximum|proposed|potential|potentially) /;
const PRESENT = / (?:at present|currently|at the moment|already|today|until now) /;
const FUTURE =
  / (?:will|shall|(?:is|are) (?:due |set |scheduled )?to|plans? to|planned|intends? to) /;
const LIMITS = stemmed(wordsOf('limiting-words'));

/** "Of its 11,400 employees, 2,300 work in Tarn": the second figure is of the first. */
function isPartOf({ sentence, others, first }: Segment): boolean {
  if (sentence[0]?.lower !== 'of') return false;
  return (
    /^(?:those|these|them|whom)$/.test(sentence[1]?.lower ?? '') ||
    others.some((other) => other.fact.kind === 'quantity' && other.next <= first)
  );
}

function isTotal({ sentence, others, first, next }: Segment): boolean {
  if (
    /^ ?,? ?of (?:which|whom) /.test(lowers(sentence.slice(next, next + 4)).trim() + ' ') &&
    others.some((other) => other.first >= next)
  )
    return true;
  const after = others.find(
    (other) => other.fact.kind === 'quantity' && other.next < first && first - other.next <= 4,
  );
  if (
    after !== undefined &&
    sentence.slice(after.next, first).some(({ lower }) => /^(?:with|and|,|a|an)$/.test(lower))
  )
    return false;
  return (
    after !== undefined &&
    / of(?: the| its| all| their)? $/.test(lowers(sentence.slice(after.next, first)))
  );
}

const UNTURNED = new Set(['so far', 'to date', 'at present', 'currently']);
const BACK = wordsOf('turned-back-words');

/** Which of several seasons, years or reports the sentence speaks of, where it says so once. */
function readTurn(sentence: readonly Token[]): -1 | 0 | 1 | null {
  const turns = new Set<-1 | 0 | 1>();
  for (const [, word = '', unit] of lowers(sentence).matchAll(TURN)) {
    if (BACK.has(word) && (unit !== undefined || /year|now|that/.test(word))) turns.add(-1);
    else if (UNTURNED.has(word) || (/^(?:this|current)$/.test(word) && unit !== undefined))
      turns.add(0);
    else if (/^(?:next|coming)$/.test(word) && unit !== undefined) turns.add(1);
  }
  return turns.size === 1 ? [...turns][0]! : null;
}

function readRate(around: string): string | null {
  const rate = RATE.exec(around);
  return rate ? (rate[1] ?? rate[2]!.replace(/(?:ly|ily)$/, '')) : null;
}

export function readCues(segment: Segment, phrase: Phrase): Cues {
  const { sentence, first, next, tokens } = segment;
  const before = lowers(sentence.slice(Math.max(0, first - 14), first));
  const after = lowers(sentence.slice(next, next + 8));
  const own = lowers(tokens);
  const ownPart =
    PART_BEFORE.test(before) ||
    PART_AFTER.test(lowers(sentence.slice(first, next + 5))) ||
    isPartOf(segment);
  const from = new RegExp(` from ${QUALIFIERS}$`).test(before);
  return {
    part: ownPart || ALONE.test(own),
    total: isTotal(segment),
    whole: WHOLE.test(own),
    before:
      (from ? BEFORE_FROM.test(before) : BEFORE.test(before)) ||
      (EARLIER_AFTER.test(after) && !COMPARED.test(after)) ||
      EARLIER.test(own),
    update: UPDATE.test(own),
    rate: AVERAGE.test(own)
      ? 'average'
      : (readRate(after) ??
        OWN_RATE.exec(lowers(sentence.slice(first, next)))?.[1] ??
        (ANNUAL.test(before) ? 'year' : null)),
    interim: INTERIM.test(own),
    expected: EXPECTED.test(own),
    supposed: SUPPOSED.test(own),
    future: FUTURE.test(own),
    present: PRESENT.test(own),
    turn: readTurn(sentence),
    limits: new Set([
      ...[...phrase.modifiers].filter((word) => LIMITS.has(word) && !phrase.modifiers.has('gross')),
      ...placeLimits(tokens),
    ]),
  };
}

const PLACES = wordsOf('parts-of-a-country');

/** "in the capital", "abroad": words for a part of the country that name no place ("in eastern China"). */
function placeLimits(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }, index) => {
    if (lower === 'abroad' || lower === 'overseas') return [lower];
    const [article, preposition] = [tokens[index - 1]?.lower, tokens[index - 2]?.lower ?? ''];
    const next = tokens[index + 1];
    const named = next !== undefined && (next.text !== next.lower || /^['’]s$/.test(next.text));
    return PLACES.has(lower) && article === 'the' && /^(?:in|from|of)$/.test(preposition) && !named
      ? [stem(lower)]
      : [];
  });
}
