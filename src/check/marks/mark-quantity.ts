/** The fields of a quantity's mark against the words it stands around. What the words leave open is the author's to say. */
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from '../../read/quantities/qualifier-words.ts';
import { edtfDays } from '../../model/edtf.ts';
import type { QuantityFact } from '../../model/fact.ts';
import { stem } from '../../text/stems.ts';
import { disagreeDatePrinted } from './mark-date.ts';
import { printedNumbers } from './printed-numbers.ts';
import { type Marked, type MarkRule, wordsOf } from './marked.ts';

const CURRENCY_SIGNS: Record<string, readonly string[]> = {
  '€': ['EUR'],
  '£': ['GBP', 'EGP', 'SYP', 'LBP'],
  '¥': ['JPY', 'CNY'],
  '₹': ['INR'],
  '₽': ['RUB'],
  '₦': ['NGN'],
  '₩': ['KRW'],
};

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** "5-10 million" prints 5 for five million: a scale may be said once for both ends. */
const SCALES = [1, 1e2, 1e3, 1e6, 1e9, 1e12];

function valueFits(value: number, printed: readonly number[], scales: readonly number[]): boolean {
  return printed.some((number) => scales.some((scale) => near(Math.abs(value), number * scale)));
}

const checkValue: MarkRule<QuantityFact> = (fact) => {
  const printed = printedNumbers(fact.text);
  if (printed.length === 0) return null;
  const scales = fact.max === undefined ? [1] : SCALES;
  const wrong = [fact.value, ...(fact.max === undefined ? [] : [fact.max])].find(
    (value) => !valueFits(value, printed, scales),
  );
  return wrong === undefined
    ? null
    : `the mark says ${wrong}, its words say ${printed.join(' and ')}`;
};

const isNegative = (text: string): boolean =>
  /(?:^|[^\p{L}\p{N}])(?:[-−]\p{N}|minus\b)/u.test(text);

const checkSign: MarkRule<QuantityFact> = (fact, { sentence }) =>
  fact.value < 0 === isNegative(fact.text) || (fact.value < 0 && isNegative(sentence))
    ? null
    : `the mark says ${fact.value}, its words say "${fact.text}"`;

const PERCENT = /%|\bper\s?cent\b|\bpct\b|\bpercentage\b/i;

const checkPercent: MarkRule<QuantityFact> = (fact, { sentence }) => {
  if (fact.percent && !PERCENT.test(sentence))
    return 'the mark says percent, its sentence does not';
  return !fact.percent && PERCENT.test(fact.text) && !/points?\b/i.test(fact.text)
    ? 'its words say percent, the mark does not'
    : null;
};

const checkCurrency: MarkRule<QuantityFact> = (fact) => {
  const [sign, codes] =
    Object.entries(CURRENCY_SIGNS).find(([each]) => fact.text.includes(each)) ?? [];
  return codes === undefined || codes.includes(fact.currency ?? '')
    ? null
    : `its words print ${sign}, the mark says ${fact.currency ?? 'no currency'}`;
};

const checkUnit: MarkRule<QuantityFact> = (fact, { paragraph }) => {
  const said = new Set(wordsOf(`${paragraph} ${fact.scope ?? ''}`).map(stem));
  const foreign = wordsOf(fact.unit).find((word) => word.length > 2 && !said.has(stem(word)));
  return foreign === undefined ? null : `the unit says "${foreign}", its paragraph does not`;
};

const CUES = [...QUALIFIERS_BEFORE, ...QUALIFIERS_AFTER];

const checkQualifier: MarkRule<QuantityFact> = ({ qualifier }, { sentence }) => {
  if (qualifier === undefined) return null;
  const said = ` ${sentence.toLowerCase().replaceAll(/[^\p{L}\p{N}~≈<>≤≥+]+/gu, ' ')} `;
  return CUES.some(
    ([cue, says]) => says === qualifier && said.includes(/\p{L}/u.test(cue) ? ` ${cue} ` : cue),
  )
    ? null
    : `the mark says "${qualifier}", its sentence does not`;
};

const spans = (period: string, { paragraph, article, others }: Marked): boolean => {
  const { first, last } = edtfDays(period);
  const dates = others.flatMap((other) =>
    other.kind === 'date' && other.edtf !== undefined ? [edtfDays(other.edtf)] : [],
  );
  const published = article.published === null ? [] : [edtfDays(article.published)];
  const inside = (day: string | null): boolean =>
    [...dates, ...published].some(
      (range) => (range.first ?? '') <= (day ?? '') && (day ?? '9') <= (range.last ?? '9'),
    );
  return (
    (inside(first) && inside(last)) ||
    [first, last].every((day) => day !== null && paragraph.includes(day.slice(0, 4)))
  );
};

/** A period begins and ends within dates that the article says. */
const checkPeriod: MarkRule<QuantityFact> = (fact, marked) => {
  if (
    fact.period === undefined ||
    (marked.read?.kind === 'quantity' && marked.read.period === fact.period)
  )
    return null;
  if (!spans(fact.period, marked))
    return `the mark says the time ${fact.period}, which no date of the article gives`;
  return disagreeDatePrinted(fact.text, fact.period);
};

export const QUANTITY_RULES: readonly MarkRule<QuantityFact>[] = [
  checkValue,
  checkSign,
  checkPercent,
  checkCurrency,
  checkUnit,
  checkQualifier,
  checkPeriod,
];
