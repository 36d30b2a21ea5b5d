/** What a page prints at the head of its article: the day of publication and the by-line. */
import { readDay, type Day } from '../day.ts';
import { personNames } from './person-names.ts';

/** A block at the head, in the order of the page. */
export interface HeadLine {
  text: string;
  /** `datetime` of the times in it: what is printed may be "3 hours ago". */
  times: readonly string[];
}

export interface Printed {
  day: Day | null;
  authors: string[];
}

const PUBLISHED =
  /\b(?:first published|published|posted|submitted|issued|released|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd)\b/iu;
const UPDATED =
  /(?<!\p{L})(?:(?:last )?(?:updated?|modified|edited|changed|reviewed)|aktualisiert|geändert|stand:|mis à jour|actualizado|aggiornato|bijgewerkt|atualizado)(?!\p{L})/iu;
const LABELS = new RegExp(`(?=${PUBLISHED.source}|${UPDATED.source})`, 'iu');
/** Characters: what is longer is prose. */
const LONGEST = 300;
const LONGEST_LABEL = 40;

/** Words about a day beside its date: "Tue, 6 May 2031 at 10:20 GMT, 4 min read". */
const ABOUT_DAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|may|june?|july?|aug\p{L}*|sept?\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*|a|p|am|pm|m|at|on|gmt|utc|[ecmp][ds]?t|bst|ist|ce?s?t|h|hrs?|uhr|min|mins|minutes?|read|first|last|st|nd|rd|th|published|posted|updated?)$/iu;
const LONGEST_DATE_LINE = 90;

export const saysDayAlone = (text: string): boolean =>
  text.length <= LONGEST_DATE_LINE &&
  readDay(text) !== null &&
  (text.match(/\p{L}+/gu) ?? []).every((word) => ABOUT_DAY.test(word));

/** `alone`: the line says nothing else. */
type Kind = 'published' | 'updated' | 'alone' | 'plain';
interface Dated {
  kind: Kind;
  day: Day;
}

const kindOf = (text: string): Kind =>
  UPDATED.test(text)
    ? 'updated'
    : PUBLISHED.test(text)
      ? 'published'
      : saysDayAlone(text)
        ? 'alone'
        : 'plain';
const isUnlabelled = (kind: Kind): boolean => kind === 'plain' || kind === 'alone';

/** "6 November 2031 (updated 7 November)" are two; a label that stands alone is that of the next line. */
function datesIn(lines: readonly HeadLine[], language: string): Dated[] {
  let label: Kind = 'plain';
  return lines.flatMap(({ text, times }) => {
    const parts = text.slice(0, LONGEST).split(LABELS);
    const dated = (said: string, day: Day | null): Dated[] => {
      const kind = kindOf(said);
      return day ? [{ day, kind: isUnlabelled(kind) && label !== 'plain' ? label : kind }] : [];
    };
    const printed = parts.flatMap((part) => dated(part, readDay(part, language)));
    const found =
      printed.length > 0 || parts.length > 1
        ? printed
        : times.flatMap((time) => dated(text, readDay(time)));
    label = found.length === 0 && text.length < LONGEST_LABEL ? kindOf(text) : 'plain';
    return found;
  });
}

/** Null where the head names several: which is meant is open. */
function printedDay(lines: readonly HeadLine[], language: string): Day | null {
  const dated = datesIn(lines, language);
  for (const wanted of ['published', 'alone', 'plain'] as const) {
    const days = dated.filter(({ kind }) => kind === wanted).map(({ day }) => day);
    const [first = null] = days;
    if (first !== null) return days.every(({ date }) => date === first.date) ? first : null;
  }
  return null;
}

const BY =
  /^\W*(?:(?:written|posted|submitted|story|words|text|reporting|report|interview)\s+by|by|von|par|por|door|autor(?:in)?:|text:)\s+/iu;

function printedAuthors(lines: readonly HeadLine[]): string[] {
  for (const { text } of lines)
    for (const part of text.slice(0, LONGEST).split(/\s*[|•·–—]\s*/u)) {
      const opening = BY.exec(part)?.[0];
      if (opening === undefined) continue;
      const names = personNames(part.slice(opening.length).split(/\s(?:on|at|in)\s/u)[0] ?? '');
      if (names.length > 0) return names;
    }
  return [];
}

/** `language` is that of the page, BCP 47. */
export const readPrinted = (lines: readonly HeadLine[], language: string): Printed => ({
  day: printedDay(lines, language),
  authors: printedAuthors(lines),
});

const DAY = 864e5;
/** Hours that the clocks of the world are behind UTC and ahead of it, at most. */
const ZONES = { behind: 12, ahead: 14 };

/** A stamp in UTC may be of the day before or after the one that the outlet printed where it is. */
export function dayAtOutlet(stamp: Day, printed: Day | null): Day {
  if (printed === null || stamp.local || stamp.moment === null) return stamp;
  const midnight = Date.parse(printed.date);
  const isThen =
    stamp.moment >= midnight - ZONES.ahead * 36e5 &&
    stamp.moment < midnight + DAY + ZONES.behind * 36e5;
  return isThen ? printed : stamp;
}
