/**
 * Datelines in the forms agencies use: place, day, agency and a separator before the first sentence. Read from the first
 * 240 characters of a paragraph, one part after the other, so that nothing is tried twice.
 */
import { wordsOf } from '../../text/lexicon/index.ts';
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
const LABELS = wordsOf('labels-of-no-place');
const CREDIT_WORDS = wordsOf('words-of-a-credit');
const MOST_PLACE_WORDS = 8;

const isLabel = (place: string): boolean =>
  LABELS.has((/^\w*/.exec(place)?.[0] ?? '').toLowerCase());

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
  for (let words = 0; words < MOST_PLACE_WORDS; words++) {
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

/** "(Kwanza News)": an agency that no list has, by what it calls itself. */
const namesAgency = (credit: string): boolean =>
  credit
    .toLowerCase()
    .split(/\W+/)
    .some((word) => CREDIT_WORDS.has(word));

/** Takes part after part off the front of a paragraph. */
class Parts {
  place: string | null = null;
  agency: string | null = null;
  day: CalendarDay | null = null;
  /** How far the paragraph is read. */
  at = 0;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get rest(): string {
    return this.text.slice(this.at);
  }

  /** Whether the pattern was there. */
  skip(pattern: RegExp): boolean {
    const length = pattern.exec(this.rest)?.[0].length;
    this.at += length ?? 0;
    return length !== undefined;
  }

  readCredit(): void {
    const match = CREDIT.exec(this.rest);
    const words = match?.[1] ?? match?.[2] ?? match?.[3];
    if (!match || !words || this.agency !== null) return;
    const known = agencyNamed(words) ?? agencyNamed(words.replace(/[/,].*$/su, ''));
    const end = this.at + match[0].length;
    if (known === null && !namesAgency(words) && !this.isPlaced(end)) return;
    this.agency = known ?? words.trim();
    this.at = end;
  }

  /** "OSLO, March 4 (Kystnytt) - ": between a place with its day and a separator nothing but a credit stands. */
  private isPlaced(end: number): boolean {
    return this.place !== null && this.day !== null && SEPARATOR.test(this.text.slice(end));
  }

  readDay(): void {
    const found = readCalendarDay(this.rest);
    if (!found || this.day) return;
    this.day = found;
    this.at += found.length;
  }

  readPlace(): void {
    const length = placeLength(this.rest);
    if (length === 0) return;
    this.place = placeName(this.rest.slice(0, length));
    this.at += length;
    this.skip(BRACKET);
    this.skip(/^[,.:]?\s{1,3}|^,/);
  }

  /** "AFP: ": a credit, and a colon that has been read. */
  get endsInColon(): boolean {
    return this.agency !== null && /:\s{1,3}$/.test(this.text.slice(0, this.at));
  }
}

/** A dateline that has a credit, or a place and its day. */
function creditedDateline(text: string): (Omit<Dateline, 'end'> & { at: number }) | null {
  const parts = new Parts(text);
  parts.readCredit();
  const leading = parts.agency !== null && parts.skip(SEPARATOR) ? parts.at : 0;
  parts.skip(/^\s{1,3}/);
  parts.readDay();
  parts.skip(/^[,.]?\s{1,3}/);
  parts.readPlace();
  parts.readCredit();
  parts.skip(/^[,.]?\s{1,3}/);
  parts.readDay();
  parts.skip(/^\.\s(?=\/)/);
  parts.readCredit();
  parts.skip(/^\.(?=\s\S)/);
  const { place, agency, day, endsInColon } = parts;
  const isSeparated = parts.skip(SEPARATOR);
  if (leading > 0 && !isSeparated) return { place: null, agency, day: null, at: leading };
  const separated = isSeparated || endsInColon;
  const isCredited = agency !== null && (separated || place !== null);
  const isDated = day !== null && place !== null && separated;
  return isCredited || isDated ? { place, agency, day, at: parts.at } : null;
}

/** "LIANYUNGANG, China:" and "MIAMI _": a place in capitals, a colon or dash, and no credit. */
function bareDateline(head: string): Dateline | null {
  const length = placeLength(head);
  const place = head.slice(0, length);
  const separator = SEPARATOR.exec(head.slice(length))?.[0];
  const first = place.split(/[\s,/]/)[0] ?? '';
  if (!separator || !isUpper(first) || isLabel(place)) return null;
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
  const credited = creditedDateline(head);
  if (credited === null) return bareDateline(head);
  const { at, ...dateline } = credited;
  if (dateline.place !== null && isLabel(dateline.place)) return null;
  const space = /^\s{0,4}/.exec(paragraph.slice(at))?.[0].length ?? 0;
  return { ...dateline, end: at + space };
}
