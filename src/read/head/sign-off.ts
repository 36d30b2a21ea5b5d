/** Takes out of the article's blocks what is not its own: asides wherever they stand, and the agency's code at the end. */
import type { LeftOut } from '../../model/article.ts';
import { trim, type Block } from '../../text/split-paragraphs.ts';
import { agencyNamed } from './agencies.ts';
import { asideKind } from './asides.ts';

/** Agency codes after the last full stop: "PTI KJV ZH ZH", "bur-abc/def". */
const CODES =
  /^(?:[A-Z]{2,4}(?:\s[A-Z]{2,4}){0,6}|bur-[a-z/-]{2,30}|[a-z]{2,4}(?:[-/][a-z]{2,4}){1,5})$/;
const TRAILING_READ_MORE = /\s{1,3}(?:read more|\(more\)|enditem|\(end\))\.?$/i;
/** How far from the end an agency's code begins, in characters. */
const CODE_REACH = 60;
const SENTENCE_ENDS = ['. ', '." ', '.” ', '? ', '! ', '\n'];

export interface SignedOff {
  blocks: Block[];
  /** The agency whose code closes the article, or null. */
  agency: string | null;
  leftOut: LeftOut[];
}

export const leaveOut = (text: string, { start, end }: Block, why: string): LeftOut => ({
  offset: start,
  text: text.slice(start, end),
  why,
});

function isCode(codes: string, agency: string | null): boolean {
  if (agency !== null && agencyNamed(codes) !== null) return true;
  return CODES.test(codes) && (agency !== null || /^(?:bur-|[a-z]{2,4}[-/])/.test(codes));
}

/** Where an agency's code stands after the last full stop of the last 60 characters; else null. */
function trailingCodes(paragraph: string): { length: number; agency: string | null } | null {
  const tail = paragraph.slice(-CODE_REACH);
  const stops = SENTENCE_ENDS.map((mark) => [tail.lastIndexOf(mark), mark.length] as const);
  const stop = Math.max(...stops.map(([at, length]) => (at < 0 ? -1 : at + length)));
  if (stop < 0 && paragraph.length > CODE_REACH) return null;
  const codes = tail
    .slice(Math.max(stop, 0))
    .trim()
    .replace(/^[-–—=/(\s]+|[)/\s]+$/g, '');
  const agency = agencyNamed(codes.split(/\s/, 1).join('')) ?? agencyNamed(codes);
  return isCode(codes, agency) ? { length: tail.length - Math.max(stop, 0), agency } : null;
}

/** Takes asides out, and the sign-off off the end; what is taken out is told, in the order of the text. */
export function cutSignOff(text: string, blocks: readonly Block[]): SignedOff {
  const leftOut: LeftOut[] = [];
  const kept: Block[] = [];
  const cut = (block: Block, rest: Block, why: string): void => {
    leftOut.push(leaveOut(text, trim(text, rest.end, block.end), why));
    if (rest.start < rest.end) kept.push(rest);
  };
  for (const block of blocks) {
    const why = asideKind(text.slice(block.start, block.end));
    const more = TRAILING_READ_MORE.exec(
      text.slice(Math.max(block.start, block.end - 20), block.end),
    );
    if (why !== null) leftOut.push(leaveOut(text, block, why));
    else if (more)
      cut(block, trim(text, block.start, block.end - more[0].length), 'a note of the sender');
    else kept.push(block);
  }
  let agency: string | null = null;
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const codes = trailingCodes(text.slice(last.start, last.end));
    if (!codes) break;
    agency ??= codes.agency;
    kept.pop();
    const before = kept.length;
    cut(last, trim(text, last.start, last.end - codes.length), "an agency's closing code");
    if (kept.length > before) break;
  }
  return { blocks: kept, agency, leftOut: leftOut.sort((a, b) => a.offset - b.offset) };
}
