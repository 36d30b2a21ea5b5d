/** What stands above the first paragraph: headline, by-line, `Published:` line, and the dateline in front of it. */
import type { LeftOut } from '../../model/article.ts';
import { agencyNamed } from './agencies.ts';
import { isoDay, readCalendarDay, type CalendarDay } from './calendar-day.ts';
import { readDateline } from './dateline.ts';
import { asideKind, PUBLISHED_LINE } from './asides.ts';
import { leaveOut } from './sign-off.ts';
import { splitLines, splitParagraphs, trim, type Block } from '../../text/split-paragraphs.ts';

export interface Head {
  title: string | null;
  byline: string | null;
  agency: string | null;
  place: string | null;
  /** From a `Published:` line, a leading `date 2024-09-11` or a line that is a date. */
  published: string | null;
  /** From the dateline; the year may be missing. */
  dateline: CalendarDay | null;
  /** The article's paragraphs, dateline cut off the first. */
  blocks: Block[];
  /** Lines above and before them that no field holds. */
  leftOut: LeftOut[];
}

const LEADING_DATE = /^\s{0,20}date:?\s{1,3}(\d{4}-\d{2}-\d{2})(?:T\S{1,30})?(?=\s|$)/i;
const PUBLISHED =
  /^(?:first\s)?(?:published|publication date|posted|date|issued|released|updated|last updated|last modified)(?:\s(?:on|at))?\s?:?\s{1,3}/i;
const CLOCK_BEFORE =
  /^(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?|\d{4}\s[A-Z]{2,4}(?:\s\(\d{4}\s[A-Z]{2,4}\))?),?\s{1,3}/i;
/** "Source: Xinhua| ", "Ana Silva | ", "Kwanza News, ": whose article it is, in front of a date. */
const CREDIT_BEFORE =
  /^(?:[Ss]ource:\s)?\p{Lu}[\p{L}.'’&-]{0,20}(?:\s[\p{L}.'’&-]{1,20}){0,4}(?:\s?[|·•]\s?|,\s)/u;
/** After a date: nothing, or the time of day. */
const CLOCK_AFTER = /^[\s,|·•/T–-]{0,4}(?:at\s)?(?:\d{1,2}[:.]\d{2}.{0,20})?$/;
const BYLINE = /^(?:by|from|reported by|report by|story by|text by)\s{1,3}(\p{Lu}[^!?]{1,118})$/iu;
/** What stands in front of the first comma of a by-line: names, and nothing that a sentence is made of. */
const NAMES =
  /^(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)(?:\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?|and|&|with|in|of|for|the|our|de|del|da|van|von|der|bin|al-)(?:\s{1,2}(?:\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?|and|&|with|in|of|for|the|de|del|da|van|von|der|bin|al-)){0,11}$/iu;
/** "Ana Silva, Kwanza News": a by-line without "by". */
const SIGNED =
  /^\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{1,20}){1,3},\s(?:\p{Lu}[\p{L}]{1,20}\s){0,3}(?:News|Reuters|Agency|Press|Times|Post|Bloomberg|AFP|AP)$/u;
const LONGEST_HEADLINE = 200;
const MOST_HEAD_LINES = 8;

type Line = Block & { afterBlank: boolean };

const lengthOf = ({ start, end }: Block): number => end - start;
/** As much of a line as any rule of the head looks at. */
const opening = (text: string, { start, end }: Block): string =>
  text.slice(start, Math.min(end, start + 400));

/** The names of a by-line, and what it adds after a comma; null where the line is a sentence. */
function bylineIn(line: string): string | null {
  const words = BYLINE.exec(line)?.[1] ?? null;
  const [names = ''] = words?.split(/,\s*|\s+[|·]\s+/) ?? [];
  return NAMES.test(names) ? words : null;
}

/** "Updated: May 8, 2031 | Published: ": the first day is not that of publication. */
const UPDATE_BEFORE =
  /^(?:last )?(?:updated|modified)\b.{1,60}?(?=\b(?:first )?(?:published|posted)\b)/i;

function publishedIn(whole: string): string | null {
  const line = whole.replace(UPDATE_BEFORE, '');
  const label = PUBLISHED.exec(line)?.[0].length ?? 0;
  const rest = line.slice(label).replace(CLOCK_BEFORE, '');
  const found = readCalendarDay(rest);
  if (!found) return null;
  const tail = rest.slice(found.length);
  const plain = label > 0 ? tail.length < 80 : CLOCK_AFTER.test(tail);
  return plain ? isoDay(found) : null;
}

/** The date of a line that is a date, or a credit and a date. */
const datedLine = (line: string): string | null => publishedIn(line) ?? publishedAfterCredit(line);

function publishedAfterCredit(line: string): string | null {
  const credit = CREDIT_BEFORE.exec(line)?.[0];
  const rest = credit === undefined ? '' : line.slice(credit.length);
  return PUBLISHED.test(rest) ? null : publishedIn(rest);
}

function isHeadline(line: string): boolean {
  return (
    line.length <= LONGEST_HEADLINE &&
    !/[.!?:;,]["”’')]{0,2}$/.test(line) &&
    /^["“‘'`(\p{Lu}\p{N}]/u.test(line) &&
    readDateline(line) === null
  );
}

/** Reads the head off the blocks that follow `from`. `keepHeadline`: leave the headline among the paragraphs. */
export function readHead(
  text: string,
  from: number,
  to: number,
  options: { keepHeadline: boolean; title?: string | undefined },
): Head {
  const head: Head = {
    title: null,
    byline: null,
    agency: null,
    place: null,
    published: null,
    dateline: null,
    blocks: [],
    leftOut: [],
  };
  const leading = LEADING_DATE.exec(text.slice(from, from + 80));
  if (leading?.[1] !== undefined) head.published = leading[1];
  const start = from + (leading?.[0].length ?? 0);
  const lines = splitLines(text, start, to);
  const { next, headline } = readHeadLines(head, text, lines, options.title);
  const body = lines.slice(next);
  head.blocks = splitParagraphs(
    text,
    body[0]?.start ?? to,
    to,
    lines.some((line) => line.afterBlank),
  );
  head.published ??= publishedBelow(text, body);
  cutDateline(head, text, options.keepHeadline);
  if (options.keepHeadline && headline)
    head.blocks.unshift({ start: headline.start, end: headline.end });
  return head;
}

/** Reads line by line while lines belong to the head; `next` is the first that doesn't. The last line is always text. */
function readHeadLines(
  head: Head,
  text: string,
  lines: readonly Line[],
  title: string | undefined,
): { next: number; headline: Line | null } {
  let headline: Line | null = null;
  let next = 0;
  for (const [index, block] of lines.slice(0, -1).slice(0, MOST_HEAD_LINES).entries()) {
    const line = opening(text, block);
    const isName = SIGNED.test(line) && index > 0;
    if (readHeadLine(head, text, block, isName)) next = index + 1;
    else if (headline === null && startsHead(text, lines, index, title)) {
      headline = block;
      head.title = line;
      next = index + 1;
    } else break;
  }
  return { next, headline };
}

/** A date, an aside, a by-line or an agency's credit. What no field holds, as a second by-line, is left out and told. */
function readHeadLine(head: Head, text: string, block: Line, isName: boolean): boolean {
  const line = opening(text, block);
  const published = datedLine(line);
  const byline = bylineIn(line) ?? (isName ? line : null);
  const agency = agencyNamed(line.replace(/^[([]|[)\]]$/g, ''));
  const why = asideKind(line);
  if (published !== null) {
    head.published ??= published;
    if (byline !== null && head.byline === null) readByline(head, byline);
  } else if (why !== null) head.leftOut.push(leaveOut(text, block, why));
  else if (byline !== null && head.byline !== null)
    head.leftOut.push(leaveOut(text, block, 'a further by-line'));
  else if (byline !== null) readByline(head, byline);
  else if (agency !== null) head.agency ??= agency;
  else return false;
  return true;
}

/** A headline is a line of its own: a blank line, a dateline, a by-line or a date follows, or the text has no blank lines at all. */
function startsHead(
  text: string,
  lines: readonly Line[],
  index: number,
  title: string | undefined,
): boolean {
  const [block, after] = lines.slice(index, index + 2);
  if (!block || !after) return false;
  const line = opening(text, block);
  const following = opening(text, after);
  if (title !== undefined) return line === title;
  const headed =
    datedLine(following) !== null ||
    bylineIn(following) !== null ||
    readDateline(following) !== null;
  const unspaced = !lines.some((other) => other.afterBlank);
  if (!isHeadline(line))
    return (
      headed && after.afterBlank && readDateline(line) === null && line.length <= LONGEST_HEADLINE
    );
  return headed || after.afterBlank || unspaced;
}

/** A `Published:` line further down; where it stands it is no paragraph. */
function publishedBelow(text: string, lines: readonly Block[]): string | null {
  for (const { start, end } of lines) {
    const line = end - start < 120 ? text.slice(start, end) : '';
    if (PUBLISHED_LINE.test(line)) return publishedIn(line);
  }
  return null;
}

function readByline(head: Head, words: string): void {
  const [name = '', credit] = words.split(/,\s*|\s+[|·]\s+/);
  head.byline = name.trim();
  if (credit !== undefined) head.agency ??= agencyNamed(credit);
}

/** Cuts the dateline off the first paragraph; what little stands before it is a standfirst. */
function cutDateline(head: Head, text: string, keepHeadline: boolean): void {
  for (const [index, block] of head.blocks.slice(0, 2).entries()) {
    const dateline = readDateline(text.slice(block.start, Math.min(block.end, block.start + 300)));
    if (!dateline) continue;
    head.place = dateline.place;
    head.agency = dateline.agency ?? head.agency;
    head.dateline = dateline.day;
    const rest = trim(text, block.start + dateline.end, block.end);
    if (rest.start < rest.end) head.blocks[index] = rest;
    else head.blocks.splice(index, 1);
    const [standfirst] = head.blocks;
    if (index === 1 && !keepHeadline && standfirst && lengthOf(standfirst) <= LONGEST_HEADLINE) {
      head.leftOut.push(leaveOut(text, standfirst, 'a standfirst above the dateline'));
      head.blocks.shift();
    }
    return;
  }
}
