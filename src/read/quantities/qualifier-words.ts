/** Words that make a number a bound or an approximation, and those that tell which way it moved. */
import type { Qualifier } from '../../model/fact.ts';

const phrases = (qualifier: Qualifier, list: string): [string, Qualifier][] =>
  list.split('|').map((phrase) => [phrase.trim(), qualifier]);

/** Before the number, the longest that fits. */
export const QUALIFIERS_BEFORE: [string, Qualifier][] = [
  ...phrases(
    'about',
    'about | around | some | roughly | approximately | approx | approx . | circa | nearly | almost | close to | nearer to | estimated | an estimated | in the region of | in the order of | on the order of | virtually | practically | more or less | barely | ~ | ≈ | or so | near | approaching | hovering around | averaging | averaged | just about | in the neighborhood of',
  ),
  ...phrases(
    'more than',
    'more than | over | above | exceeding | exceeded | exceeds | exceed | in excess of | upwards of | upward of | north of | greater than | higher than | surpassing | surpassed | topped | topping | beyond | better than | > | larger than | longer than',
  ),
  ...phrases(
    'at least',
    'at least | no fewer than | no less than | not less than | not fewer than | at the least | as few as | as little as | a minimum of | minimum of | minimum | min . | ≥ | not under',
  ),
  ...phrases(
    'up to',
    'up to | as many as | as much as | as high as | as long as | as far as | as large as',
  ),
  ...phrases(
    'less than',
    'less than | fewer than | under | below | short of | shy of | lower than | smaller than | shorter than | < | sub -',
  ),
  ...phrases(
    'at most',
    'at most | no more than | not more than | a maximum of | maximum of | at the most | capped at | limited to | not over | not exceeding | no longer than | ≤ | max .',
  ),
];

/** After the number and its unit. */
export const QUALIFIERS_AFTER: [string, Qualifier][] = [
  ...phrases(
    'at least',
    'or more | or higher | or above | or over | or older | or longer | or greater | and above | and over | and up | and older | plus | + | - plus | or better | at least | upwards',
  ),
  ...phrases('about', 'or so | or thereabouts | approximately | roughly | give or take'),
  ...phrases(
    'at most',
    'or less | or fewer | or under | or below | or lower | or younger | or shorter | at most | at the most | tops | and under | and below | maximum',
  ),
];

/** May stand between a qualifier and its number without changing it. */
export const TRANSPARENT: ReadonlySet<string> = new Set(
  'just only even well far a an the another total possibly perhaps record whopping staggering mere further additional additionally modest'.split(
    ' ',
  ),
);

/** Verbs and adverbs whose number is how far something moved; any unit. */
export const UP: ReadonlySet<string> = new Set(
  'up rose rise rises rising risen increase increases increased increasing grew grow grows growing grown climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring rally rallies rallied rallying rebound rebounded advance advances advanced advancing appreciated appreciate expand expands expanded expanding leapt leap leaps spiked spike widened upped higher improved improves improve'.split(
    ' ',
  ),
);
export const DOWN: ReadonlySet<string> = new Set(
  'down fell fall falls falling fallen drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling slump slumps slumped slumping sank sink sinks sinking sunk slid slide slides sliding slip slips slipped slipping dip dips dipped dipping shrank shrink shrinks shrunk shrinking contract contracts contracted contracting weakened weaken eased eases retreat retreated reduced reduce reduces reducing narrowed depreciated lower'.split(
    ' ',
  ),
);
/** As above, but only of money, percentages and points: one also gains a seat and loses a match. */
export const UP_OF_RATES: ReadonlySet<string> = new Set(
  'gain gains gained gaining add adds added adding boost boosts boosted boosting raised raise raises raising hiked'.split(
    ' ',
  ),
);
export const DOWN_OF_RATES: ReadonlySet<string> = new Set(
  'lose loses lost losing shed sheds shedding cut cuts cutting slash slashed slashes trim trimmed trims lowered lower lowers shaved'.split(
    ' ',
  ),
);

/** Nouns and adverbs after the number: "a 7 percent increase", "3 points lower". */
export const UP_AFTER: ReadonlySet<string> = new Set(
  'increase increases rise rises jump jumps gain gains growth surge climb hike uptick upturn rally rebound improvement expansion higher'.split(
    ' ',
  ),
);
export const DOWN_AFTER: ReadonlySet<string> = new Set(
  'decrease decreases drop drops fall falls decline declines reduction reductions cut cuts dip slump plunge contraction downturn slide loss lower'.split(
    ' ',
  ),
);

/** Verbs of change before "from 5 to 7": two levels, not a range. */
export const CHANGES: ReadonlySet<string> = new Set([
  ...UP,
  ...DOWN,
  ...UP_OF_RATES,
  ...DOWN_OF_RATES,
  ...'slow slows slowed slowing accelerate accelerated went go goes moved moves move revised revise shifted switched changed change changes doubled tripled trebled quadrupled upgraded downgraded downgrade extended brought bringing bring brings lengthened shortened tightened swelled ballooned'.split(
    ' ',
  ),
]);
