/** What kind of quantity a fact states. */
import type { DateFact, QuantityFact } from '../../model/fact.ts';
import { stem } from '../../text/stems.ts';
import { CURRENCY_NOUNS } from './vocabulary.ts';
import { readMeasureUnit } from './measure-units.ts';

/** A length of time, by its unit. */
export const LENGTH =
  /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|season)s?(?:[\s-]|$)/i;

/** "the 55-year-old captain", "58 years old". */
export const isYearOld = (fact: DateFact | QuantityFact): boolean =>
  fact.kind === 'quantity' && /^years?[ -]old\b/i.test(fact.unit);

/** "a tenth", "two fifths": a share without the word for one. */
const isFraction = (fact: DateFact | QuantityFact): boolean =>
  fact.kind === 'quantity' &&
  Math.abs(fact.value) < 1 &&
  fact.currency === undefined &&
  /(?:\bin \w+\b|\bout of\b|hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b/i.test(
    fact.text,
  );

/** Only facts of one dimension can be compared: `date`, `count`, `percent`, `money EUR`, `length` (of time), `measure weight`. */
export function dimensionOf(fact: DateFact | QuantityFact): string {
  if (fact.kind === 'date') return fact.edtf === undefined ? 'length' : 'date';
  if (isYearOld(fact)) return 'count';
  if (fact.percent || isFraction(fact)) return 'percent';
  if (fact.currency !== undefined) return `money ${fact.currency}`;
  const unit = LENGTH.test(fact.unit) ? null : readMeasureUnit(fact.unit);
  if (unit) return `measure ${unit.of}`;
  const noun = stem(fact.unit.split(/\s+/)[0] ?? '');
  if (CURRENCY_NOUNS.has(noun)) return `money ${noun}`;
  return LENGTH.test(fact.unit) ? 'length' : 'count';
}
