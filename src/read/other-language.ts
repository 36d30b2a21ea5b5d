/**
 * What is read of an article in another language than English: ISO dates, numbers with a sign, and words between quotation marks.
 * No rule of English applies, and where a language would have to be known to tell what is said, nothing is.
 */
import type { Draft, ReadParagraph, Reading } from '../text/reading.ts';
import { exists, pointOf } from './dates/calendar.ts';
import { CURRENCY_SIGNS } from './quantities/currencies.ts';
import { readQuotations } from './quotes/quotation.ts';

const ISO_DAY = /(?<![\d.,/-])\d{4}-\d{2}-\d{2}(?![\d/-]|[.,]\d)/g;

/** Whose single separator before three digits parts thousands, and whose parts decimals; of others it is open. */
const DECIMAL_COMMA = /^(?:da|de|id|it|nl|tr)\b/i;
const DECIMAL_POINT = /^(?:he|ja|ko|th|zh)\b/i;

/** Digits with what may stand between them; spaces and apostrophes part thousands everywhere. */
const DIGITS = String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*`;
const SIGN = String.raw`[%٪％]|\p{Sc}`;
/** Not part of a range, a fraction, a code or a longer number. */
const SIGNED = new RegExp(
  String.raw`(?<![\p{L}\p{N}/+–—−-]|[\p{N}][.,  ])(?:(?<before>\p{Sc})\s?)?(?<digits>${DIGITS})(?:\s?(?<after>${SIGN}))?(?![\p{L}\p{N}/–—-])`,
  'gu',
);
/** A scale may follow a sum: "€ 3,4 Mio.". */
const WORD_AFTER = /^[.]?\s?[\p{L}\p{N}]/u;

/** Signs that several lands share: which currency it is, the text doesn't say. */
const SHARED_SIGNS = new Set(['$', '¥', '￥', '£']);

/** The number that digits print, or undefined where "1.234" may be either. */
export function plainNumber(digits: string, language: string): number | undefined {
  const plain = digits.replaceAll(/[ \u00a0\u2009\u202f'’]/g, '');
  const isGrouped = plain !== digits;
  const marks = plain.match(/[.,]/g) ?? [];
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const [decimal] = marks.slice(-1);
  if (decimal === undefined) return Number(plain);
  const thousands = marks.slice(0, -1);
  const isThree = plain.length - last === 4;
  const whole = plain.slice(0, last).replaceAll(/[.,]/g, '');
  const isList = new Set(thousands).size > 1 || !hasThousands(plain.slice(0, last));
  if (isList) return undefined;
  if (thousands.includes(decimal))
    return isThree ? Number(whole + plain.slice(last + 1)) : undefined;
  const isDecimal =
    thousands.length > 0 || isGrouped || !isThree || whole === '0'
      ? true
      : isDecimalMark(decimal, language);
  if (isDecimal === undefined) return undefined;
  return Number(`${whole}${isDecimal ? '.' : ''}${plain.slice(last + 1)}`);
}

/** Whether groups of three digits follow the first. */
const hasThousands = (whole: string): boolean => /^\d+$|^\d{1,3}(?:[.,]\d{3})+$/.test(whole);

function isDecimalMark(mark: string, language: string): boolean | undefined {
  if (DECIMAL_COMMA.test(language)) return mark === ',';
  return DECIMAL_POINT.test(language) ? mark === '.' : undefined;
}

const readDays = ({ number, text }: ReadParagraph): Draft<'date'>[] =>
  [...text.matchAll(ISO_DAY)]
    .filter(([day]) => exists(pointOf(day)))
    .map(({ 0: day, index }) => ({
      kind: 'date',
      paragraph: number,
      start: index,
      end: index + day.length,
      edtf: day,
    }));

function readNumbers({ number, text }: ReadParagraph, language: string): Draft<'quantity'>[] {
  return [...text.matchAll(SIGNED)].flatMap((match): Draft<'quantity'>[] => {
    const { before, digits = '', after } = match.groups ?? {};
    const sign = before ?? after;
    const value = plainNumber(digits, language);
    const end = match.index + match[0].length;
    if (sign === undefined || value === undefined || (before && after)) return [];
    if (before && WORD_AFTER.test(text.slice(end))) return [];
    const currency = SHARED_SIGNS.has(sign) ? undefined : CURRENCY_SIGNS.get(sign);
    const isShare = /[%٪％]/.test(sign);
    return [
      {
        kind: 'quantity',
        paragraph: number,
        start: match.index,
        end,
        value,
        unit: isShare ? '' : sign,
        ...(isShare && { percent: true }),
        ...(currency && { currency }),
      },
    ];
  });
}

/** Fewer words between marks are rather a name or a title than what somebody said. */
const FEWEST_WORDS = 5;

function readQuotes(paragraph: ReadParagraph): Draft<'quote'>[] {
  return readQuotations(paragraph, undefined).flatMap(
    ({ closed, first, close, start, end }): Draft<'quote'>[] => {
      const words = paragraph.tokens.slice(first, close).filter(({ type }) => type === 'word');
      const isLong =
        words.length >= FEWEST_WORDS ||
        words.some(({ text }) => WIDE.test(text) && text.length > FEWEST_WORDS * 2);
      return closed && isLong
        ? [{ kind: 'quote', paragraph: paragraph.number, start, end, speaker: null }]
        : [];
    },
  );
}

/** Of a script that puts no space between words. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** In the order of the text. */
export const readOtherLanguage = ({ article, paragraphs }: Reading): Draft[] =>
  paragraphs.flatMap((paragraph) =>
    [
      ...readDays(paragraph),
      ...readNumbers(paragraph, article.language),
      ...readQuotes(paragraph),
    ].sort((a, b) => a.start - b.start || b.end - a.end),
  );
