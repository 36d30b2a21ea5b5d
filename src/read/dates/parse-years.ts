/** Decades and centuries: "1990s", "the '90s", "19th century". */
import { numbersOf, wordsOf } from '../../text/lexicon/index.ts';
import type { Cursor } from '../../text/cursor.ts';
import type { Expression, Match } from './expression.ts';
import { NUMBERS, ORDINALS, ORDINAL_ENDINGS } from './words.ts';

const DECADE_NAMES = numbersOf('decades');
const OWNERS = wordsOf('possessives');
const decade = (from: number): Expression => ({
  type: 'years',
  from,
  to: from % 100 === 0 && from < 2000 ? from + 99 : from + 9,
});

/** Whether the sentence speaks of temperatures: "in the 90s". */
function isWarm(cursor: Cursor, index: number): boolean {
  for (let at = Math.max(cursor.first, index - 20); at < Math.min(cursor.end, index + 12); at++)
    if (
      /^(?:temperatures?|degrees?|highs?|lows?|fahrenheit|celsius|humid|weather)$/.test(
        cursor.word(at),
      )
    )
      return true;
  return false;
}

/** "1990s", "the '90s", "the 70s", "the nineties". */
export function decadeExpression(cursor: Cursor, index: number): Match | null {
  const named = DECADE_NAMES.get(cursor.word(index));
  const before = cursor.word(index - 1);
  if (named !== undefined)
    return before === 'the'
      ? { expression: decade(1900 + named), from: index, to: index + 1 }
      : null;
  const number = cursor.digits(index);
  if (number < 10 || number % 10 !== 0) return null;
  const apostrophe = /^['’‘]$/.test(cursor.word(index + 1)) ? 1 : 0;
  const ending = cursor.word(index + 1 + apostrophe);
  const plural =
    (ending === 's' || (apostrophe === 0 && /^['’]s$/.test(ending))) && cursor.touches(index + 1);
  if (!plural) return null;
  const to = index + 2 + apostrophe;
  if (number >= 1000 && number < 2100) return { expression: decade(number), from: index, to };
  const quoted = /^['’‘]$/.test(before) && cursor.touches(index);
  const nearest = cursor.isDash(index - (quoted ? 2 : 1)) ? 2 : 1;
  const article = cursor.word(index - (quoted ? 2 : 1));
  if (
    /^(?:early|mid|late|-)$/.test(article) &&
    OWNERS.has(cursor.word(index - (quoted ? 2 : 1) - nearest))
  )
    return null;
  if (
    number > 90 ||
    (!quoted && isWarm(cursor, index)) ||
    OWNERS.has(article) ||
    (!quoted && !/^(?:the|early|mid|late|-|and)$/.test(article))
  )
    return null;
  return { expression: decade(1900 + number), from: quoted ? index - 1 : index, to };
}

/** An ordinal in digits or words, compounds too: "19th", "twentieth", "twenty-first"; 0 where there is none. */
function ordinalAt(cursor: Cursor, index: number): { number: number; to: number } {
  const digits = cursor.digits(index);
  if (digits > 0)
    return ORDINAL_ENDINGS.has(cursor.word(index + 1)) && cursor.touches(index + 1)
      ? { number: digits, to: index + 2 }
      : { number: 0, to: index };
  const tens = NUMBERS.get(cursor.word(index)) ?? 0;
  const ones =
    tens >= 20 && cursor.isDash(index + 1) ? (ORDINALS.get(cursor.word(index + 2)) ?? 0) : 0;
  if (ones > 0 && ones < 10) return { number: tens + ones, to: index + 3 };
  return { number: ORDINALS.get(cursor.word(index)) ?? 0, to: index + 1 };
}

const isCentury = (cursor: Cursor, index: number): boolean =>
  /^centur(?:y|ies)$/.test(cursor.word(index)) &&
  !/^(?:bc|bce|b\.c\.)$/.test(cursor.word(index + 1));

/** Whether another ordinal of a century follows "and": "the 18th and early 19th centuries". */
function sharesCentury(cursor: Cursor, index: number): boolean {
  if (!/^(?:and|or|to|through)$/.test(cursor.word(index))) return false;
  const at = /^(?:early|late|mid)$/.test(cursor.word(index + 1))
    ? cursor.afterDash(index + 2)
    : index + 1;
  const { number, to } = ordinalAt(cursor, at);
  return number > 0 && isCentury(cursor, cursor.afterDash(to));
}

/** "19th century", "the twenty-first century", the "18th" of "the 18th and 19th centuries". */
export function centuryExpression(cursor: Cursor, index: number): Match | null {
  const { number, to } = ordinalAt(cursor, index);
  const at = cursor.afterDash(to);
  const named = isCentury(cursor, at);
  if (number < 1 || number > 30 || !(named || sharesCentury(cursor, to))) return null;
  return {
    expression: { type: 'years', from: (number - 1) * 100 || 1, to: number * 100 - 1 },
    from: index,
    to: named ? at + 1 : to,
  };
}
