/** What stands above the first paragraph: headline, by-line, `Published:` line, and the dateline in front of it. */
import { agencyNamed } from './agencies.ts';
import { isoDay, readCalendarDay, type CalendarDay } from './calendar-day.ts';
import { readDateline } from './dateline.ts';
import { isAside, PUBLISHED_LINE } from './sign-off.ts';
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
}

const LEADING_DATE = /^\s{0,20}date:?\s{1,3}(\d{4}-\d{2}-\d{2})(?:T\S{1,30})?(?=\s|$)/i;
const PUBLISHED =
  /^(?:first\s)?(?:published|publication date|posted|date|issued|released|updated|last updated|last modified)(?:\s(?:on|at))?\s?:?\s{1,3}/i;
const CLOCK_BEFORE = /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?,?\s{1,3}/i;
const BYLINE =
  /^(?:by|from|reported by|report by|story by|text by)\s{1,3}(\p{Lu}[^.!?]{1,118}|\p{Lu}\.[^!?]{1,110})$/iu;
/** "Ana Silva, Kwanza News": a by-line without "by". */
const SIGNED =
  /^\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{1,20}){1,3},\s(?:\p{Lu}[\p{L}]{1,20}\s){0,3}(?:News|Reuters|Agency|Press|Times|Post|Bloomberg|AFP|AP)$/u;
const LONGEST_HEADLINE = 200;
const MOST_HEAD_LINES = 8;

function publishedIn(line: string): string | null {
  const label = PUBLISHED.exec(line)?.[0].length ?? 0;
  const rest = line.slice(label).replace(CLOCK_BEFORE, '');
  const found = readCalendarDay(rest);
  if (!found) return null;
  const tail = rest.slice(found.length);
  const plain =
    label > 0 ? tail.length < 80 : /^[\s,|·T-]{0,4}(?:\d{1,2}[:.]\d{2}.{0,20})?$/.test(tail);
  return plain ? isoDay(found) : null;
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
  };
  const leading = LEADING_DATE.exec(text.slice(from, from + 80));
  if (leading) head.published = leading[1]!;
  const start = from + (leading?.[0].length ?? 0);
  const lines = splitLines(text, start, to);
  let next = 0;
  let headlineAt = -1;
  for (; next < Math.min(lines.length - 1, MOST_HEAD_LINES); next++) {
    const line = text.slice(
      lines[next]!.start,
      Math.min(lines[next]!.end, lines[next]!.start + 400),
    );
    const published = publishedIn(line);
    const byline = BYLINE.exec(line);
    const agency = agencyNamed(line.replace(/^[(\[]|[)\]]$/g, ''));
    if (published !== null) head.published ??= published;
    else if (isAside(line)) continue;
    else if (byline) readByline(head, byline[1]!);
    else if (SIGNED.test(line) && (headlineAt >= 0 || next > 0)) readByline(head, line);
    else if (agency !== null) head.agency ??= agency;
    else if (headlineAt < 0 && startsHead(text, lines, next, options.title)) {
      headlineAt = next;
      head.title = line;
    } else break;
  }
  const bodyStart = next < lines.length ? lines[next]!.start : to;
  head.blocks = splitParagraphs(
    text,
    bodyStart,
    to,
    lines.some((line) => line.afterBlank),
  );
  if (head.published === null) head.published = publishedBelow(text, lines.slice(next));
  cutDateline(head, text, options.keepHeadline);
  if (options.keepHeadline && headlineAt >= 0)
    head.blocks.unshift({ start: lines[headlineAt]!.start, end: lines[headlineAt]!.end });
  return head;
}

/** A headline is a line of its own: a blank line, a dateline, a by-line or a date follows, or the text has no blank lines at all. */
function startsHead(
  text: string,
  lines: readonly (Block & { afterBlank: boolean })[],
  index: number,
  title: string | undefined,
): boolean {
  const line = text.slice(
    lines[index]!.start,
    Math.min(lines[index]!.end, lines[index]!.start + 400),
  );
  const after = lines[index + 1]!;
  const following = text.slice(after.start, Math.min(after.end, after.start + 240));
  if (title !== undefined) return line === title;
  const headed =
    publishedIn(following) !== null || BYLINE.test(following) || readDateline(following) !== null;
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
  const [name, credit] = words.split(/,\s*|\s+[|·]\s+/);
  head.byline ??= name!.trim();
  if (credit !== undefined) head.agency ??= agencyNamed(credit);
}

/** Cuts the dateline off the first paragraph; what little stands before it is a standfirst. */
function cutDateline(head: Head, text: string, keepHeadline: boolean): void {
  for (let index = 0; index < Math.min(2, head.blocks.length); index++) {
    const block = head.blocks[index]!;
    const dateline = readDateline(text.slice(block.start, Math.min(block.end, block.start + 300)));
    if (!dateline) continue;
    head.place = dateline.place;
    head.agency = dateline.agency ?? head.agency;
    head.dateline = dateline.day;
    const rest = trim(text, block.start + dateline.end, block.end);
    if (rest.start < rest.end) head.blocks[index] = rest;
    else head.blocks.splice(index, 1);
    if (
      index === 1 &&
      !keepHeadline &&
      head.blocks[0]!.end - head.blocks[0]!.start <= LONGEST_HEADLINE
    )
      head.blocks.shift();
    return;
  }
}
