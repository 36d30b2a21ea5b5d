/** Words that open a sentence with a capital and are no names: in doubt a word is a name, so this list holds words of everyday prose only. */
import {
  ACHIEVED,
  INFINITIVES,
  IRREGULAR_PAST,
  OFFERS,
  PLANNING,
  PLANS,
  PRESENT_VERBS,
  REFUSED,
  REPORTING,
} from '../read/status-words.ts';
import {
  ATTRIBUTIVE_PLURALS,
  MORE_WORDS,
  PLAIN_VERBS,
  STATE_NOUNS,
} from '../read/quantities/noun-words.ts';
import { stem } from '../text/stems.ts';

const EVERYDAY = `accounts agencies aid aim analysts answers attacks authorities banks buyers cases casualties children cities citizens claims clashes companies consumers costs countries courts
  critics customers data deaths debts delegates delays demand details diplomats doctors drivers economists elections employers energy evidence experts exports factories families farmers figures fire firms
  fishermen flights floods food forecasts forests fuel funding funds gains gas governments groups guests guards health help hopes hospitals hotels houses immigrants imports income industry infections inflation
  interest journalists judges land lawyers leaders lawmakers losses managers markets mayors media medicine members migrants ministers money neighbours news nobody numbers nurses observers offers officers officials oil
  operators opponents opposition orders owners parents parties partners passengers patients peace people planes police politicians ports power prices prisoners production profits protests pupils questions rain readers rebels
  refugees relatives relief reporters reports repairs rescuers research residents results rivals roads rules sailors sales schools science scientists security sellers services shares shipping ships shops silence soldiers
  sources speakers stations stocks storms strikes students supplies supporters talks taxes teachers tensions tests time tourists towns trade trains transport travellers treatment troops trust unions universities users vaccines
  victims villagers villages visitors volunteers voters votes wages war water weather women workers young`;

const KNOWN = new Set(
  [
    ...EVERYDAY.split(/\s+/),
    ...[
      ACHIEVED,
      INFINITIVES,
      IRREGULAR_PAST,
      OFFERS,
      PLANNING,
      PLANS,
      PRESENT_VERBS,
      REFUSED,
      REPORTING,
      ATTRIBUTIVE_PLURALS,
      MORE_WORDS,
      PLAIN_VERBS,
      STATE_NOUNS,
    ].flatMap((words) => [...words]),
  ].flatMap((word) => [word, stem(word)]),
);

/** Endings that make common nouns and adverbs; few names have them. */
const COMMON_ENDING = /.{3}(?:ing|ings|ly|tions?|sions?|ments?|ness|ists|tors|ability|ibility)$/;

export const isOpeningWord = (lower: string): boolean =>
  KNOWN.has(lower) || KNOWN.has(stem(lower)) || COMMON_ENDING.test(lower);
