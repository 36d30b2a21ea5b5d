/**
 * Datelines in the forms agencies use: place, day, agency and a separator before the first sentence. Read from the first
 * 240 characters of a paragraph, one part after the other, so that nothing is tried twice.
 */
import { agencyNamed } from './agencies.ts';
import { readCalendarDay, type CalendarDay } from './calendar-day.ts';

export interface Dateline {
  place: string | null;
  agency: string | null;
  day: CalendarDay | null;
  /** Where the first sentence begins, in the paragraph's text. */
  end: number;
}

const REACH = 240;
const SEPARATOR = /^[\s.]{0,3}(?:[-–—―_:]|--|\.-)[-–—―_:]{0,3}(?:\s{1,4}|(?=["“'‘`A-Z])|$)/;
/** "[India]" after a place. */
const BRACKET = /^\s?\[[A-Z][A-Za-z ]{1,30}\]/;
const CREDIT =
  /^\s{0,2}(?:\((\p{L}[\p{L}\p{M}0-9 .&'’/-]{1,40})\)|\/([A-Za-z][A-Za-z -]{1,30})\/|\[([A-Z][A-Za-z ]{1,30})\])/u;
const PLACE_WORD =
  /^(?:\p{Lu}(?:[\p{L}\p{M}.'’]|-(?=\p{L}))*|of|the|de|del|da|di|du|la|le|el|al|es|and|on|sur|upon)/u;
const PLACE_GAP = /^(?:,\s{1,2}|\s?\/\s?|\s{1,2})/;
/** Words in capitals before a colon or dash that are no places. */
const NO_PLACE =
  /^(?:born|died|watch|breaking|update|updated|opinion|exclusive|analysis|factbox|explainer|video|photos?|read|listen|live|corrected|correction|note|notes|editor|editors|editorial|comment|feature|interview|profile|timeline|quotes?|urgent|refile|recap|review|preview|news|poll|graphic|insight|special|column|q|a|table|highlights|summary|results?)\b/i;

const isUpper = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);

/** "MOSCOW., Russia" → "MOSCOW"; "ST. LOUIS" and "WASHINGTON, D.C." keep theirs. */
const placeName = (words: string): string =>
  words
    .replace(/,.*$/su, '')
    .trim()
    .replace(/(?<=\p{L}{3})\.$/u, '');

/** The length of a place at the start of `text`: up to seven words that begin with capitals. */
function placeLength(text: string): number {
  let at = 0;
  let end = 0;
  for (let words = 0; words < 8; words++) {
    const rest = text.slice(at);
    if (readCalendarDay(rest)) break;
    const word = PLACE_WORD.exec(rest)?.[0];
    if (word === undefined) break;
    at += word.length;
    if (/^\p{Lu}/u.test(word)) end = at;
    const gap = PLACE_GAP.exec(text.slice(at))?.[0];
    if (gap === undefined) break;
    at += gap.length;
  }
  return end;
}

interface Parts {
  place: string | null;
  agency: string | null;
  day: CalendarDay | null;
  at: number;
  separated: boolean;
}

function readParts(head: string): Parts {
  let at = 0;
  const parts: Parts = { place: null, agency: null, day: null, at: 0, separated: false };
  const skip = (pattern: RegExp): void =>
    void (at += pattern.exec(head.slice(at))?.[0].length ?? 0);
  /** "OSLO, March 4 (Kystnytt) - ": between a place with its day and a separator nothing but a credit stands. */
  const isPlaced = (rest: string): boolean =>
    parts.place !== null && parts.day !== null && SEPARATOR.test(rest);
  const credit = (): void => {
    const match = CREDIT.exec(head.slice(at));
    const words = match?.[1] ?? match?.[2] ?? match?.[3];
    if (!match || !words || parts.agency !== null) return;
    const known = agencyNamed(words) ?? agencyNamed(words.replace(/[/,].*$/su, ''));
    if (
      known === null &&
      !/\b(?:news|agency|press|wire|newswire|media|service)\b/i.test(words) &&
      !isPlaced(head.slice(at + match[0].length))
    )
      return;
    parts.agency = known ?? words.trim();
    at += match[0].length;
  };
  const day = (): void => {
    const found = readCalendarDay(head.slice(at));
    if (!found || parts.day) return;
    parts.day = found;
    at += found.length;
  };
  credit();
  const leading =
    parts.agency !== null && SEPARATOR.test(head.slice(at)) ? (skip(SEPARATOR), at) : 0;
  skip(/^\s{1,3}/);
  day();
  skip(/^[,.]?\s{1,3}/);
  const length = placeLength(head.slice(at));
  if (length > 0) {
    parts.place = placeName(head.slice(at, at + length));
    at += length;
    skip(BRACKET);
    skip(/^[,.:]?\s{1,3}|^,/);
  }
  credit();
  skip(/^[,.]?\s{1,3}/);
  day();
  skip(/^\.\s(?=\/)/);
  credit();
  skip(/^\.(?=\s\S)/);
  const separator = SEPARATOR.exec(head.slice(at))?.[0] ?? null;
  parts.separated =
    separator !== null || (parts.agency !== null && at >= 1 && /:\s{1,3}$/.test(head.slice(0, at)));
  parts.at = at + (separator?.length ?? 0);
  return leading > 0 && separator === null
    ? { ...parts, place: null, day: null, at: leading, separated: true }
    : parts;
}

/** "LIANYUNGANG, China:" and "MIAMI _": a place in capitals, a colon or dash, and no credit. */
function bareDateline(head: string): Dateline | null {
  const length = placeLength(head);
  const place = head.slice(0, length);
  const separator = SEPARATOR.exec(head.slice(length))?.[0];
  const first = place.split(/[\s,/]/)[0] ?? '';
  if (!separator || !isUpper(first) || NO_PLACE.test(place)) return null;
  if (
    place.includes(' ') &&
    !place.includes(',') &&
    !place.includes('/') &&
    !isUpper(place.replaceAll(/[^\p{L}]/gu, ''))
  )
    return null;
  return { place: placeName(place), agency: null, day: null, end: length + separator.length };
}

/** The dateline at the start of a paragraph, or null. */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, REACH);
  const parts = readParts(head);
  const credited = parts.agency !== null && (parts.separated || parts.place !== null);
  const dated = parts.day !== null && parts.place !== null && parts.separated;
  if (!credited && !dated) return bareDateline(head);
  if (parts.place !== null && NO_PLACE.test(parts.place)) return null;
  const space = /^\s{0,4}/.exec(paragraph.slice(parts.at))?.[0].length ?? 0;
  return { place: parts.place, agency: parts.agency, day: parts.day, end: parts.at + space };
}
