/** What agencies and sites put around the article's words: sign-off codes, credits, copyright, "read more" lines, captions. */
import { agencyNamed } from './agencies.ts';
import { trim, type Block } from '../../text/split-paragraphs.ts';

/** "Published: 6 May 2024" by itself on a line. */
export const PUBLISHED_LINE =
  /^(?:first\s)?(?:published|posted|updated|last updated|last modified|publication date)(?:\s(?:on|at))?\s?:\s.{4,90}$/i;

/** Whole lines that are no part of the article, wherever they stand. */
const LINES: RegExp[] = [
  PUBLISHED_LINE,
  /^(?:for immediate release|press release|news release|embargoed until .{1,60})\.?$/i,
  /^(?:the )?associated press (?:writers?|journalists?) .{3,300} contributed to this report\.?$/i,
  /^(?:read|see|watch|listen|also read|read also|read more|see also|more|related|recommended)(?:\s(?:more|also|next|on|here|stories|articles|full story))?\s?[:|»>→]/i,
  /^(?:\(|\[)?read (?:more|the full (?:story|article))(?:\)|\])?\.?$/i,
  /^(?:advertisement|ad|sponsored|continue reading|story continues below(?: this)? advertisement|scroll to continue|skip advertisement|share this (?:article|story))\.?$/i,
  /^(?:file )?(?:photo|image|picture|video|photograph|caption|graphic|illustration|foto)s?(?: (?:by|credit|courtesy|caption))?\s?[:/|]/i,
  /^\(?(?:file )?(?:photo|image|picture)s? (?:by|courtesy|credit)\b.{0,200}$/i,
  /^\[?(?:photo|image)\/[A-Za-z ]{2,40}\]?$/i,
  /\b(?:REUTERS|AFP|AP Photo|EPA|Getty Images)\/[\p{L} .'-]{3,40}(?:\/(?:File|Pool)(?: Photo)?)?$/u,
  /^©|^\(c\)\s|^copyright\b|\ball rights reserved\.?$/i,
  /^(?:sign up|subscribe|follow us|download our app|click here|join our)\b.{0,160}$/i,
  /^(?:our standards|source|editor|editors|edited by|editing by|photography by|video by|writing by|reporting by|additional reporting by|compiled by)\s?:?\s.{0,200}$/i,
  /^\((?:reporting|additional reporting|writing|editing|compiled|with|edited|reported)\s.{2,400}\)$/i,
  /^(?:[-–—_=*#~]\s?){2,}$/,
  /^(?:ends?|enditem|\(end\)|end|-30-|30|xxx|more)$/i,
];

/** Agency codes after the last full stop: "PTI KJV ZH ZH", "bur-abc/def". */
const CODES =
  /^(?:[A-Z]{2,4}(?:\s[A-Z]{2,4}){0,6}|bur-[a-z/-]{2,30}|[a-z]{2,4}(?:[-/][a-z]{2,4}){1,5})$/;
const TRAILING_READ_MORE = /\s{1,3}(?:read more|\(more\)|enditem|\(end\))\.?$/i;

export interface SignedOff {
  blocks: Block[];
  /** The agency whose code closes the article, or null. */
  agency: string | null;
}

/** Whether a line is the site's or the agency's, not the article's. */
export const isAside = (line: string): boolean =>
  line.length < 600 && LINES.some((pattern) => pattern.test(line));

/** The part of the last 60 characters after the last full stop, where it is an agency's code; else null. */
function trailingCodes(paragraph: string): { length: number; agency: string | null } | null {
  const tail = paragraph.slice(-60);
  const stop = Math.max(
    ...['. ', '." ', '.” ', '? ', '! ', '\n'].map((mark) =>
      tail.lastIndexOf(mark) < 0 ? -1 : tail.lastIndexOf(mark) + mark.length,
    ),
  );
  const codes = tail
    .slice(stop < 0 ? 0 : stop)
    .trim()
    .replace(/^[-–—=/(\s]+|[)/\s]+$/g, '');
  if (stop < 0 && paragraph.length > 60) return null;
  const agency = agencyNamed(codes.split(/\s/)[0]!) ?? agencyNamed(codes);
  if (
    agency === null
      ? !/^(?:bur-|[a-z]{2,4}[-/])/.test(codes) || !CODES.test(codes)
      : agencyNamed(codes) === null && !CODES.test(codes)
  )
    return null;
  return { length: tail.length - Math.max(stop, 0), agency };
}

/** Takes asides out, and the sign-off off the end. */
export function cutSignOff(text: string, blocks: readonly Block[]): SignedOff {
  const kept = blocks
    .filter((block) => !isAside(text.slice(block.start, Math.min(block.end, block.start + 601))))
    .map((block) => cutTrailing(text, block));
  let agency: string | null = null;
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const codes = trailingCodes(text.slice(last.start, last.end));
    if (!codes) break;
    agency ??= codes.agency;
    kept.pop();
    const rest = trim(text, last.start, last.end - codes.length);
    if (rest.start < rest.end) {
      kept.push(rest);
      break;
    }
  }
  return { blocks: kept, agency };
}

function cutTrailing(text: string, block: Block): Block {
  const match = TRAILING_READ_MORE.exec(
    text.slice(Math.max(block.start, block.end - 20), block.end),
  );
  return match ? trim(text, block.start, block.end - match[0].length) : block;
}
